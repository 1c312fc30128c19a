/**
 * The stable below ground: a wide whitewashed gallery, mangers and hay on one side, harness on pegs on the other,
 * logs that part the stalls, boards without names. Warm and bright: the kindest place below.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import { blob, carriedRays, fill, glow, ink, line, mist, mix, moved, only, pinned, slab } from '../../ink';
import { coalSprite, relit } from '../../ink/companion';
import { BAY, type HorseCoat, ROAN, standingHorse } from '../../ink/horse';
import { darkness } from '../../ink/underground';
import { lamp } from '../../lamp/marsaut';
import { arch, harness, stall, stores } from './furniture';
import { COAL, COAL_TALL, FLAME, FLOOR, HOOK, LAMP, LEFT, S, WIDTH } from './space';
import { bulbs, mangers, shell } from './vault';

const { at, metre } = S;

const lampFrame = (seed: number): Template =>
  pinned(
    carriedRays(FLAME.x, FLAME.y, 24, 116, { count: 30, width: 6.6, seed: 6 + seed * 5, attached: true, region: (x) => Math.abs(x - FLAME.x) > 24 }) +
      // An iron plate in the crown of the vault, and three links down to the lamp's own hook.
      fill(slab(HOOK.x - 17, HOOK.crown - 5, 34, 9, { jitter: 0.4 }), ink.key) +
      line(`M${HOOK.x} ${HOOK.crown}V${HOOK.foot}`, ink.key, 5, 'stroke-dasharray="11 3"') +
      moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale),
  );

/** A horse in its stall at a depth, its head at the manger. */
function stabled(z: number, X: number, coat: HorseCoat): Template {
  const [x, y] = at(X, FLOOR, z);
  const m = metre(z);
  return fill(blob(x, y + 2, 1.1 * m, { facets: 18, sy: 0.09, jitter: 0.05 }), mix('key', 'woodD', 0.2)) + moved(x, y, standingHorse(coat), 0.0089 * m);
}

export function stable(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const vault = shell() + mangers() + bulbs();
  const barnabe = stall(4.85, 0.9) + stabled(4.35, -1.48, BAY);
  const planes: Plane[] = [
    { id: 'vault', depth: 0.15, box: whole, svg: vault + relit(FLAME.x, FLAME.y + 10, 270, vault, 5, 0.9) },
    {
      id: 'stalls',
      depth: 0.35,
      box: whole,
      svg:
        harness() +
        stall(9.9, 0.5) +
        stabled(9.4, -1.6, BAY) +
        stall(7.4, 0.75) +
        stabled(6.9, -1.6, ROAN) +
        pinned(glow(FLAME.x, FLAME.y, 260, ink.lamp, 0.5)),
    },
    // The lamp hangs beside him and lights him whole, whatever sleeps around.
    { id: 'horse', depth: 0.6, box: { x: LEFT, y: 0, w: 760, h: 720 }, svg: pinned(barnabe) },
    { id: 'stores', depth: 0.85, box: { x: 900, y: 380, w: 460, h: 340 }, svg: stores() },
    {
      id: 'dark',
      depth: 0.9,
      box: whole,
      svg:
        only(['cursed'], darkness(FLAME.x - 60, FLAME.y + 140, [640, 500, 380], [0.4, 0.3, 0.2], 0.94, 0.3)) +
        only(['lit', 'dawn'], darkness(FLAME.x - 40, FLAME.y + 140, [860, 740, 640], [0.36, 0.28, 0.2], 1, 0.3)),
    },
    { id: 'fore', depth: 1.15, box: whole, svg: arch() },
  ];
  const sprites: Sprite[] = [
    { ...coalSprite(COAL, 0.92), crop: 'wide' },
    { ...coalSprite(COAL_TALL, 0.92), id: 'gaillette-tall', crop: 'tall' },
    {
      id: 'lamp',
      depth: 0.62,
      box: { x: FLAME.x - 196, y: 0, w: 392, h: FLAME.y + 200 },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    { id: 'mist', depth: 0.7, box: { x: 580, y: 476, w: 680, h: 112 }, frames: [mist(660, 486, 440, 5, 20, 6)], motion: 'slide', pace: 10, when: ['cursed'] },
  ];
  return { id: 'stable', tall: { x: 134, y: 0, w: 540, h: 720 }, planes, sprites };
}
