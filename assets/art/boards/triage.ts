/**
 * The sorting line: riveted iron machines under a flat steel belt on an oak bench, steel berlines with enamel plates.
 * Told apart without hue: oak is middle, iron has pale bevels on black, enamel is white; coal is facetted, stone is round.
 */
import type { BoardArt } from '../format';
import { bench, shelf } from './triage-bench';
import { berline, chipCoal, chipStone, coal, stone } from './triage-loads';
import { belt, beltEnd, hand, roller, screen, slot, tippler, washery } from './triage-machines';
import { cross, tick } from './triage-marks';

export function triage(): BoardArt {
  return {
    'board-wide': bench(1110, 556, { trough: 26, ledge: 104, bay: 116, gutter: 262, rail: 412 }, 3),
    'board-tall': bench(688, 928, { trough: 26, ledge: 108, bay: 124, gutter: 340, rail: 548 }, 5),
    'shelf-wide': shelf(1050, 116),
    'shelf-tall': shelf(656, 176),
    tippler: tippler(),
    belt: belt(),
    roller: roller(),
    'belt-end': beltEnd(),
    slot: slot(),
    'screen-20': screen(3.1, 4, 9),
    'screen-50': screen(6.4, 2, 5),
    'screen-80': screen(12.4, 1, 3),
    washery: washery(),
    hand: hand(),
    coal: coal(),
    stone: stone(),
    'berline-broad': berline(176, 118),
    'berline-high': berline(128, 182),
    tick: tick(),
    cross: cross(),
    'chip-coal': chipCoal(),
    'chip-stone': chipStone(),
  };
}
