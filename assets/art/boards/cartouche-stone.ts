/** The limestone tablet, the drawer with its brass, and the paper sounds. */
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  blob,
  brassCorner,
  chips,
  clip,
  comb,
  disc,
  fill,
  gouge,
  grain,
  type Ink,
  ink,
  knife,
  litEdge,
  mix,
  outlined,
  type Point,
  paperSheet,
  points,
  rect,
  slab,
} from '../ink';
import { SUNK } from './cartouche-ropes';

const STONE: Ink = mix('conc', 'paper', 0.42);
const STONE_LIT: Ink = mix('conc', 'paper', 0.72);
const STONE_SHADE: Ink = mix('conc', 'wood', 0.3);

interface Tablet {
  readonly w: number;
  readonly h: number;
  /** Upper edge of the drawer. */
  readonly drawer: number;
  /** Upper and lower edge of the bed of the name to read, and how wide it is. */
  readonly bed: readonly [top: number, foot: number, width: number];
  /** Height of the brass strip between signs and sounds. */
  readonly strip: number;
  readonly seed: number;
}

/** The stone itself: knocked corners, lamplight from the upper left, few cuts, a calm middle. */
function stone({ w, drawer, bed, seed }: Tablet): Template {
  const edge = knife(points(`14,5 ${w - 40},4 ${w - 26},14 ${w - 12},12 ${w - 7},30 ${w - 6},${drawer + 20} 4,${drawer + 20} 3,60 9,44 4,22`), {
    jitter: 2.2,
    step: 54,
    seed,
  });
  const run: Point[] = [
    [-6, drawer],
    [-6, -6],
    [w, -6],
  ];
  const into: Point[] = [
    [w * 0.16, drawer],
    [w * 0.24, drawer * 0.5],
    [w * 0.5, drawer * 0.16],
    [w * 0.86, 8],
  ];
  const far: Point[] = [
    [w + 4, 6],
    [w + 4, drawer + 10],
    [w * 0.4, drawer + 10],
  ];
  const farIn: Point[] = [
    [w - 18, drawer * 0.3],
    [w * 0.93, drawer * 0.72],
    [w * 0.62, drawer - 6],
  ];
  const [top, foot, width] = bed;
  const sunk = slab(13, top, width - 12, foot - top, { jitter: 1.2, step: 60, seed: seed + 3 });
  return (
    fill(edge, ink.key, outlined(ink.key, 11)) +
    fill(edge, STONE, outlined(mix('conc', 'concD', 0.5), 3)) +
    clip(
      edge,
      fill(comb(run, into, { toward: 0.6, length: [12, 46], teeth: Math.round(w / 30), seed }), STONE_LIT) +
        fill(comb(far, farIn, { toward: Math.PI + 0.6, length: [8, 34], teeth: Math.round(w / 34), seed: seed + 1 }), STONE_SHADE) +
        litEdge(
          [
            [3, drawer],
            [4, 5],
            [w - 20, 4],
          ],
          6,
          Math.PI / 4,
          ink.paper,
          seed,
        ) +
        chips(10, 10, w - 20, drawer - 20, 60, mix('conc', 'wood', 0.4), seed + 2, (x, y) => x > 60 && x < w - 40 && y > 24 && y < drawer - 16) +
        // The name to read lies in a bed of its own, cut deeper.
        fill(sunk, mix('conc', 'wood', 0.42), outlined(mix('woodD', 'conc', 0.35), 3)) +
        clip(
          sunk,
          fill(
            comb(
              [
                [6, foot + 4],
                [6, top - 4],
                [width + 10, top - 4],
              ],
              [
                [21, foot],
                [21, top + 9],
                [width, top + 9],
              ],
              { toward: Math.PI / 4, length: [3, 10], teeth: Math.round(width / 22), seed: seed + 5 },
            ),
            mix('woodD', 'conc', 0.3),
          ) +
            litEdge(
              [
                [width + 1, top],
                [width + 1, foot],
              ],
              4,
              Math.PI,
              STONE_LIT,
              seed + 7,
            ) +
            litEdge(
              [
                [width + 1, foot],
                [13, foot],
              ],
              4,
              -Math.PI / 2,
              STONE_LIT,
              seed + 8,
            ),
        ),
    )
  );
}

/** The drawer under the stone: dark walnut in a brass-bound frame, a brass strip between signs and sounds. */
function drawer({ w, h, drawer: top, strip, seed }: Tablet): Template {
  const box = slab(5, top, w - 12, h - top - 9, { jitter: 1.2, step: 80, seed });
  const inside = slab(13, top + 8, w - 28, h - top - 24, { jitter: 0.8, seed: seed + 1 });
  return (
    fill(slab(8, top + 4, w - 10, h - top - 6, { jitter: 1, seed }), ink.key, outlined(ink.key, 5)) +
    fill(box, ink.woodD, outlined(ink.key, 5)) +
    litEdge(
      [
        [5, h - 12],
        [5, top],
        [w - 12, top],
      ],
      6,
      Math.PI / 4,
      ink.wood,
      seed + 2,
    ) +
    fill(inside, mix('key', 'woodD', 0.35), outlined(ink.key, 4)) +
    grain(24, top + 16, w - 50, h - top - 44, mix('woodD', 'key', 0.3), seed + 4, 12) +
    fill(beam(13, strip, w - 15, strip, 4.4, 4.4), ink.strawD) +
    fill(gouge(16, strip - 1, w * 0.6, 0, 2), ink.straw) +
    brassCorner(5, h - 9, 1, -1, 30) +
    brassCorner(w - 7, h - 9, -1, -1, 30) +
    brassCorner(5, top, 1, 1, 30) +
    brassCorner(w - 7, top, -1, 1, 30)
  );
}

function tablet(plan: Tablet): BoardSymbol {
  return { w: plan.w, h: plan.h, svg: stone(plan) + drawer(plan) };
}

export const tabletWide = (): BoardSymbol => tablet({ w: 1110, h: 556, drawer: 326, bed: [214, 322, 698], strip: 443, seed: 4 });
export const tabletTall = (): BoardSymbol => tablet({ w: 688, h: 716, drawer: 336, bed: [222, 333, 676], strip: 459, seed: 6 });

/** A compartment of the drawer: limestone niche for the sign, place for one sound, brass plate below, blank. */
export function compartment(): BoardSymbol {
  const frame = slab(3, 3, 104, 104, { jitter: 0.8, step: 40, seed: 3 });
  const niche = slab(7, 8, 96, 66, { jitter: 0.7, seed: 4 });
  const place = slab(59, 14, 45, 51, { jitter: 0.5, seed: 5 });
  return {
    w: 110,
    h: 110,
    svg:
      fill(frame, ink.strawD, outlined(ink.key, 4)) +
      clip(
        frame,
        fill(rect(3, 77, 104, 32), mix('straw', 'paper', 0.25)) +
          litEdge(points('3,107 3,3 107,3'), 4, Math.PI / 4, ink.straw, 3) +
          litEdge(points('3,77 107,77'), 4, Math.PI / 2, mix('straw', 'paper', 0.6), 5) +
          litEdge(points('107,77 107,107 3,107'), 5, -Math.PI * 0.75, ink.strawD, 6),
      ) +
      fill(niche, SUNK, outlined(ink.key, 3)) +
      clip(niche, litEdge(points('7,74 7,8 103,8'), 7, Math.PI / 4, mix('conc', 'wood', 0.5), 4)) +
      fill(place, mix('conc', 'wood', 0.35), outlined(mix('woodD', 'conc', 0.3), 2)) +
      fill(disc(8, 102, 2) + disc(102, 102, 2), ink.woodD),
  };
}

/** One paper sound laid beside its sign, 48x54, blank. */
export function tile(): BoardSymbol {
  return { w: 48, h: 54, svg: paperSheet(3, 3, 40, 44, 5) + fill(beam(8, 42, 38, 42, 1.8, 1.2), ink.brick) };
}

/** The pile of one sound, 88x98: it never runs out. Blank. */
export function tiles(): BoardSymbol {
  return {
    w: 88,
    h: 98,
    svg:
      fill(slab(13, 16, 70, 76, { jitter: 1.4, seed: 4 }), mix('paper', 'conc', 0.75), outlined(ink.key, 5)) +
      fill(slab(9, 11, 71, 77, { jitter: 1.2, seed: 7 }), mix('paper', 'conc', 0.4), outlined(ink.key, 3.4)) +
      paperSheet(5, 5, 71, 77, 9) +
      fill(beam(13, 74, 68, 74.4, 2.6, 1.6), ink.brick),
  };
}

/** The number of a tablet, on a round brass pin, 34x34, blank. */
export function badge(): BoardSymbol {
  const face = blob(16.4, 16, 13.4, { facets: 16, jitter: 0.015, seed: 3 });
  return {
    w: 34,
    h: 34,
    svg:
      fill(blob(18, 18.4, 14, { facets: 16, jitter: 0.015, seed: 3 }), ink.key, outlined(ink.key, 3)) +
      fill(face, ink.straw, outlined(ink.key, 3)) +
      clip(
        face,
        litEdge(points('2,26 3,8 12,2 26,2'), 5, Math.PI / 4, mix('straw', 'paper', 0.7), 3) +
          litEdge(points('30,8 29,26 10,30'), 4, -Math.PI * 0.75, ink.strawD, 4),
      ),
  };
}
