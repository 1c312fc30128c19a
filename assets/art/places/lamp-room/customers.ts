/**
 * Two miners at the hatches, seen from inside the store: one hands in his token, the other has got his lamp. Leather
 * `barrette` with its narrow brim, linen cap under it, neckerchief. (0, 0) is the middle of the hatch on its counter.
 */
import type { Sprite, Template } from '../../format';
import { clip, comb, disc, fill, type Ink, ink, mix, moved, outlined, type Point, points, poly, slab } from '../../ink';
import { cut, form } from '../../ink/people';
import { miniLamp } from '../../lamp/mini';
import { HATCHES, hatch, SILL } from './hatches';
import { at, BACK, RESTORED } from './space';

/** Picture units of one unit of the drawings below. */
const SIZE = 0.87;

interface Man {
  readonly coat: readonly [base: Ink, light: Ink];
  readonly scarf: Ink;
  /** The older of the two: his moustache. */
  readonly grey: boolean;
}
const MEN: readonly [Man, Man] = [
  { coat: [ink.bleuD, ink.bleu], scarf: ink.brick, grey: true },
  { coat: [mix('coatD', 'key', 0.2), ink.coat], scarf: mix('paper', 'conc', 0.4), grey: false },
];

const HEAD = form('-14,-60 -14.5,-47 -10,-36 0,-31 10,-36 14.5,-47 14,-60', 3);
const EDGE: readonly Point[] = points('15,-64 16,-46 9,-32');

/** From the counter up: what stands in the hatch. */
function bust({ coat: [base, light], scarf, grey }: Man): Template {
  const body = form('-35,6! -32,-16 -22,-27 -9,-31 9,-31 22,-27 32,-16 35,6!', 4);
  const hair = grey ? mix('conc', 'paper', 0.3) : ink.coatD;
  return (
    fill(body, base, outlined(ink.key, 4)) +
    clip(body, fill(comb(points('-38,8 -34,-18 -20,-32'), points('-24,8 -22,-14 -12,-26'), { toward: 0.2, length: [3, 9], teeth: 8, seed: 3 }), light)) +
    fill(poly(points('-14,-30 0,-22 14,-30 10,-36 -10,-36')), scarf, outlined(ink.key, 2)) +
    fill(disc(-15, -47, 3.6) + disc(15, -47, 3.6), ink.skinD) +
    fill(HEAD, ink.skin, outlined(ink.key, 3)) +
    clip(
      HEAD,
      fill(poly(points('-18,-66 -9,-62 -8,-44 -3,-30 -18,-30')), ink.skinL) +
        fill(comb(EDGE, points('7,-64 8,-46 4,-32'), { toward: Math.PI, length: [2, 5], teeth: 7, seed: 5 }), ink.skinD),
    ) +
    fill(disc(-5, -49, 1.9) + disc(6, -49, 1.9) + cut('-9,-53 -5,-55 -2,-53', 1.8) + cut('3,-53 6,-55 10,-53', 1.8), ink.key) +
    fill(poly(points('0,-50 4,-42 -2,-42')), ink.skinD) +
    (grey ? fill(cut('0,-40 -6,-39 -12,-35', 5, 0.3) + cut('1,-40 7,-39 12,-35', 5, 0.3), hair) : fill(cut('-5,-37 0,-35 6,-37', 2, 0.5), ink.skinX)) +
    // The linen cap at the temples, the leather crown over it, its brim all round.
    fill(poly(points('-16,-60 -17,-51 -13.4,-50 -10,-57')) + poly(points('16,-60 17,-51 13.4,-50 10,-57')), ink.paper) +
    fill(form('-16.5,-60! -16,-67 -10,-73 0,-75 10,-73 16,-67 16.5,-60!', 5), mix('woodD', 'key', 0.3), outlined(ink.key, 3)) +
    fill(cut('-13,-63 -12,-68 -4,-72', 4, 0.4), ink.coat) +
    fill(form('-21,-60! -12,-63 0,-64 12,-63 21,-60! 12,-57.4 0,-56.6 -12,-57.4', 6), mix('woodD', 'key', 0.15), outlined(ink.key, 3)) +
    fill(cut('-19,-60 -9,-58.6 4,-58', 2.6, 0.3), ink.coatL)
  );
}

/** A forearm laid on the counter; the fist ends at (0, 0). */
const forearm = ([base, light]: Man['coat']): Template =>
  fill(form('34,-10! 22,-10 6,-7! 6,4! 22,5 36,4!', 3), base, outlined(ink.key, 3)) +
  fill(cut('30,1 20,2 8,1', 3), light) +
  fill(form('8,-7 0,-8 -5,-4 -5,3 0,5 8,4', 4), ink.skin, outlined(ink.key, 2.6)) +
  fill(cut('-4,2 0,4 7,3', 2), ink.skinL);

/** A square token between finger and thumb: the morning shift. */
const token = (): Template => fill(slab(-14, -9, 10, 10, { jitter: 0.3, seed: 3 }), ink.straw, outlined(ink.key, 2.4)) + fill(disc(-9, -6.4, 1.3), ink.key);

/** Both men, who come back as people do; for the wide frame only: in the tall one the token board hangs before them. */
export function customers(depth: number): Sprite {
  const [first, second] = MEN;
  const sill = at(0, SILL, BACK)[1];
  const [a, b] = [at(HATCHES[0] - 0.1, 0, BACK)[0], at(HATCHES[2] + 0.14, 0, BACK)[0]];
  const behind = (X: number, x: number, man: Man): Template => clip(hatch(X, sill - 4), moved(x, sill, bust(man), SIZE));
  return {
    id: 'person-hatches',
    depth,
    box: { x: a - 50, y: sill - 90, w: b - a + 100, h: 110 },
    frames: [
      behind(HATCHES[0], a, first) +
        behind(HATCHES[2], b, second) +
        moved(a + 4, sill - 3, token() + forearm(first.coat), SIZE) +
        moved(b - 26, sill, miniLamp(true), 0.5) +
        moved(b - 4, sill - 3, forearm(second.coat), SIZE),
    ],
    motion: 'none',
    pace: 1,
    when: RESTORED,
    crop: 'wide',
  };
}
