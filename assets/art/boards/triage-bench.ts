/** The sorting hall's bench: oak planks behind an iron line, a trough for the waiting lumps, a rail for the berlines, a shelf. */
import type { BoardSymbol, Template } from '../format';
import { beam, chips, clip, comb, fill, gouge, ink, litEdge, mix, oakFrame, type Point, poly, rays, slab } from '../ink';
import { BLACK_IRON, bar, bevelled, DARK_OAK, OAK, planks, rivets, symbolOf } from './parts';

const BORDER = 13;

/** Where the rows lie, from the board's upper left corner: the trough and its ledge, the bay of the machines, the rail. */
export interface Rows {
  readonly trough: number;
  readonly ledge: number;
  readonly bay: number;
  /** Where the light of the bay ends and its black gutter begins. */
  readonly gutter: number;
  readonly rail: number;
}

/** A riveted iron angle over a corner of the frame. */
function ironCorner(x: number, y: number, sx: 1 | -1, sy: 1 | -1): Template {
  const p = (u: number, v: number): Point => [x + sx * u, y + sy * v];
  return (
    bevelled([p(-3, -3), p(46, -3), p(41, 13), p(13, 13), p(13, 41), p(-3, 46)], { ...BLACK_IRON, depth: 6, block: sy < 0 ? 0 : 2, seed: sx + sy + 4 }) +
    rivets([p(5, 5), p(31, 5), p(5, 31)], 2.8)
  );
}

/** The trough in which the lumps wait: a black recess over an oak ledge. */
function trough(left: number, right: number, { trough: top, ledge }: Rows): Template {
  const inside = slab(left, top, right - left, ledge - top, { jitter: 0.8, seed: 4 });
  return (
    fill(inside, mix('key', 'woodD', 0.3)) +
    clip(
      inside,
      fill(
        comb(
          [
            [left, ledge + 2],
            [right + 2, ledge + 2],
          ],
          [
            [left + 6, ledge - 16],
            [right - 4, ledge - 8],
          ],
          { toward: -Math.PI / 2, length: [2, 13], teeth: 42, seed: 6 },
        ),
        mix('woodD', 'key', 0.35),
      ) + fill(slab(left, top - 2, right - left, 9, { jitter: 0.6 }), ink.key),
    ) +
    bar(left - 4, ledge, right - left + 8, 10, { ...OAK, depth: 3, seed: 3 })
  );
}

/** Sleepers and one rail seen from the side, under the berlines. */
function railway(left: number, right: number, rail: number): Template {
  let sleepers = '';
  for (let x = left + 8; x < right; x += 34) sleepers += beam(x, rail + 6, x + 18, rail + 6, 9, 8);
  return (
    fill(slab(left - 6, rail - 6, right - left + 12, 20, { jitter: 0.6 }), ink.key) +
    fill(sleepers, ink.woodD) +
    fill(beam(left - 4, rail + 1, right + 4, rail + 1, 6, 6), ink.concD) +
    fill(beam(left, rail - 1, right - 120, rail - 0.6, 1.8, 0.6), mix('conc', 'paper', 0.35))
  );
}

/** The boards behind the machines, lit from the upper left, with the black gutter into which all falls. */
function bay(left: number, right: number, { bay: top, gutter, rail }: Rows): Template {
  const foot = rail - 4;
  const d = slab(left - 6, top, right - left + 12, foot - top, { jitter: 0.8, seed: 8 });
  const lamplight = rays(left - 60, top - 90, 130, 420, {
    count: 12,
    width: 4,
    seed: 21,
    from: 0.3,
    to: 1.25,
    region: (x, y) => x > left && y > top + 12 && y < foot - 130,
  });
  return (
    planks(left - 6, top, right - left + 12, foot - top, 6, mix('woodD', 'wood', 0.3), mix('woodD', 'key', 0.75), mix('woodD', 'wood', 0.62), 5) +
    clip(
      d,
      fill(lamplight, mix('wood', 'woodD', 0.25)) +
        fill(
          comb(
            [
              [right + 8, foot + 4],
              [left - 8, foot + 4],
            ],
            [
              [right + 4, gutter - 6],
              [left - 4, gutter + 6],
            ],
            { toward: -Math.PI / 2, length: [2, 11], teeth: Math.round((right - left) / 11), seed: 12 },
          ),
          mix('key', 'woodD', 0.34),
        ) +
        fill(
          poly([[left - 8, top - 2] as const, [right + 8, top - 2] as const, [right + 8, top + 24] as const, [left - 8, top + 20] as const]),
          ink.key,
          'fill-opacity=".5"',
        ),
    )
  );
}

/** The bench: trough, bay and rail run over its whole width; the trough opens at the left, over the belt. */
export function bench(w: number, h: number, rows: Rows, seed: number): BoardSymbol {
  const m = 4;
  const [fw, fh] = [w - 2 * m - 2, h - 2 * m - 4];
  const x0 = m + BORDER;
  const y0 = m + BORDER;
  const [iw, ih] = [fw - 2 * BORDER, fh - 2 * BORDER];
  const [left, right] = [x0 + 6, x0 + iw - 6];
  const wide = w > h;
  const edge: Point[] = [
    [x0, y0 + ih],
    [x0, y0],
    [x0 + iw, y0],
  ];
  return symbolOf(
    w,
    h,
    oakFrame(m, m, fw, fh, BORDER, seed) +
      planks(x0 - 1, y0 - 1, iw + 2, ih + 2, wide ? 7 : 11, mix('woodD', 'key', 0.28), mix('key', 'woodD', 0.2), mix('woodD', 'wood', 0.14), seed + 4) +
      chips(x0 + 20, y0 + 20, iw - 40, ih - 40, 26, mix('woodD', 'wood', 0.3), seed + 7, (_, y) => y > rows.rail + 20) +
      clip(slab(x0, y0, iw, ih, { jitter: 0.4 }), litEdge(edge, 9, Math.PI / 4, ink.key, seed + 2)) +
      bay(left, right, rows) +
      trough(left + 56, right, rows) +
      railway(left, right, rows.rail) +
      ironCorner(m, m, 1, 1) +
      ironCorner(m + fw, m, -1, 1) +
      ironCorner(m, m + fh, 1, -1) +
      ironCorner(m + fw, m + fh, -1, -1),
  );
}

/** The shelf on which the machines wait: a dark back, pegs, an oak lip along the foot. */
export function shelf(w: number, h: number): BoardSymbol {
  return symbolOf(
    w,
    h,
    bar(3, 3, w - 8, h - 8, { ...DARK_OAK, base: mix('woodD', 'key', 0.5), light: mix('woodD', 'wood', 0.4), depth: 6, seed: 3 }) +
      fill(slab(10, 10, w - 22, 12, { jitter: 0.8 }), ink.key) +
      fill(gouge(40, 48, 190, 0.006, 2.4) + gouge(300, 34, 90, -0.004, 1.6) + gouge(w - 220, 60, 150, 0.004, 2), mix('woodD', 'wood', 0.2)) +
      bar(1, h - 19, w - 5, 15, { ...OAK, depth: 5, block: 2, seed: 8 }),
  );
}
