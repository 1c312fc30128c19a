/**
 * A boy's scarf and cap, as they hang on the galibot's hook: the scarf thrown over a prong, the soft cap put on the
 * next like on a peg. Each by itself, never one under the other.
 */
import type { Template } from '../format';
import { outline, points } from './geometry';
import { ink, mix } from './inks';
import { beam, comb, gouge3, shape } from './marks';
import { clip, fill, outlined } from './markup';
import { disc, poly } from './path';

const FRONT = shape(outline('-13,16! -11,3 0,-3 11,2 14,14! 12,40 14,68 13,88! -12,90! -11,66 -14,40'), { jitter: 0.3, seed: 3 });
const BACK = shape(outline('4,6! 13,6 19,16! 21,40 26,62! 13,66! 11,40'), { jitter: 0.3, seed: 4 });
const fringe = (x0: number, x1: number, y: number, fall: number): string =>
  [0, 1, 2, 3, 4].map((i) => beam(x0 + ((x1 - x0) * i) / 4, y - i * fall, x0 + ((x1 - x0) * i) / 4 - 0.6, y + 12 - i * fall, 4.6, 2.6)).join('');

/** A red scarf over a prong; (0, 0) is the prong, 100 high. Its fringe and two pale stripes hang free. */
export function scarf(edge = 4): Template {
  return (
    fill(fringe(14.5, 24, 62, 0.9), ink.brickD, outlined(ink.key, 1.6)) +
    fill(BACK, ink.brickD, outlined(ink.key, edge)) +
    fill(fringe(-10, 11, 88, 0.5), ink.brick, outlined(ink.key, 1.6)) +
    fill(FRONT, ink.brick, outlined(ink.key, edge)) +
    clip(
      FRONT,
      fill(poly(points('-18,66 18,64 18,70 -18,72')) + poly(points('-18,76 18,74 18,79 -18,81')), ink.paper) +
        fill(comb(points('18,-2 18,92'), points('8,2 8,88'), { toward: Math.PI, length: [2, 6], teeth: 9, seed: 4 }), ink.brickD),
    ) +
    fill(gouge3([-9, 6], [-6, 30], [-8, 60], 3.4) + gouge3([0, 3], [2, 26], [0, 48], 3), ink.brickD)
  );
}

const CROWN = shape(outline('-25,13! -31,7 -31,-1 -20,-10 -2,-14 18,-13 33,-5 37,5 32,12!'), { jitter: 0.3, seed: 5 });
const PEAK = shape(outline('6,11! 22,10 35,13 40,19! 26,19 6,17!'), { jitter: 0.2 });

/** A soft cap of cloth with a short peak; (0, 0) is the tip of the prong inside it, 66 wide. */
export function cap(edge = 4): Template {
  return (
    fill(CROWN, ink.wood, outlined(ink.key, edge)) +
    clip(
      CROWN,
      fill(comb(points('-36,16 -36,-16 -10,-20'), points('-21,14 -20,-3 -8,-9'), { toward: 0.4, length: [3, 8], teeth: 8, seed: 4 }), ink.woodD) +
        fill(comb(points('42,14 40,-10 14,-20'), points('31,10 28,-2 12,-9'), { toward: 2.6, length: [2, 7], teeth: 8, seed: 6 }), ink.coatL),
    ) +
    // The seams of its crown meet under a button.
    fill(gouge3([0, -13], [-10, -5], [-13, 9], 2.2) + gouge3([1, -13], [12, -6], [17, 9], 2.2) + disc(0, -14, 3), ink.key) +
    fill(poly(points('-24,10 24,9 24,14 -24,15')), mix('woodD', 'key', 0.3), outlined(ink.key, edge * 0.5)) +
    fill(PEAK, ink.woodD, outlined(ink.key, edge)) +
    fill(gouge3([12, 13], [26, 13], [37, 18], 2.2, 0.4), ink.coatL)
  );
}
