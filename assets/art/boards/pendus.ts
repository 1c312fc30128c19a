/**
 * The hanging room: a pale tiled wall under a pulley bar, chains that run down crossed to the numbered bench.
 * One thing a hook, by its loop, laces or strap; a padlock shut or hanging open tells whether a chain is at home.
 */
import type { BoardArt } from '../format';
import { apron, boots, coat, galibot, jacket, satchel } from './pendus-clothes';
import { beamClosed, beamOpen, chain, numberPlate, peg, pegHole, pulley, rack, rackLocked, yoke } from './pendus-fittings';
import { room } from './pendus-room';

export function pendus(): BoardArt {
  return {
    'board-wide': room({
      w: 1110,
      h: 556,
      axis: 64,
      back: 424,
      seat: 502,
      tiles: 236,
      windows: [
        [60, 290],
        [410, 290],
        [760, 290],
      ],
      seed: 3,
    }),
    'board-tall': room({
      w: 688,
      h: 928,
      axis: 70,
      back: 628,
      seat: 826,
      tiles: 272,
      windows: [
        [56, 260],
        [372, 260],
      ],
      seed: 5,
    }),
    pulley: pulley(),
    'number-plate': numberPlate(),
    'bundle-galibot': galibot(),
    'bundle-coat': coat(),
    'bundle-boots': boots(),
    'bundle-jacket': jacket(),
    'bundle-satchel': satchel(),
    'bundle-apron': apron(),
    'chain-short': chain(480),
    'chain-long': chain(800),
    rack: rack(),
    'rack-locked': rackLocked(),
    yoke: yoke(),
    'beam-closed': beamClosed(),
    'beam-open': beamOpen(),
    peg: peg(),
    'peg-hole': pegHole(),
  };
}
