/** The sorting hall's bench: oak planks behind an iron line, a trough for the waiting lumps, a rail for the berlines, a shelf. */
import type { BoardSymbol, Template } from '../format';
import { beam, chips, clip, comb, fill, gouge, ink, litEdge, mix, oakFrame, type Point, poly, rays, slab } from '../ink';
import { BLACK_IRON, bar, bevelled, DARK_OAK, OAK, planks, rivets, row, symbolOf } from './parts';

const BORDER = 13;
/** Where the line ends at the right and where the rows lie, from the board's upper left corner. */
const LINE_END = 674;
const TROUGH = { top: 22, ledge: 88 };
const BELT = 122;
const RAIL = 430;

/** A riveted iron angle over a corner of the frame. */
function ironCorner(x: number, y: number, sx: 1 | -1, sy: 1 | -1): Template {
  const p = (u: number, v: number): Point => [x + sx * u, y + sy * v];
  return (
    bevelled([p(-3, -3), p(46, -3), p(41, 13), p(13, 13), p(13, 41), p(-3, 46)], { ...BLACK_IRON, depth: 6, block: sy < 0 ? 0 : 2, seed: sx + sy + 4 }) +
    rivets([p(5, 5), p(31, 5), p(5, 31)], 2.8)
  );
}

/** The trough in which the lumps wait: a black recess over an oak ledge. */
function trough(left: number, right: number): Template {
  const inside = slab(left, TROUGH.top, right - left, TROUGH.ledge - TROUGH.top, { jitter: 0.8, seed: 4 });
  return (
    fill(inside, mix('key', 'woodD', 0.3)) +
    clip(
      inside,
      fill(
        comb(
          [
            [left, TROUGH.ledge + 2],
            [right + 2, TROUGH.ledge + 2],
          ],
          [
            [left + 6, TROUGH.ledge - 16],
            [right - 4, TROUGH.ledge - 8],
          ],
          { toward: -Math.PI / 2, length: [2, 13], teeth: 42, seed: 6 },
        ),
        mix('woodD', 'key', 0.35),
      ) + fill(slab(left, TROUGH.top - 2, right - left, 9, { jitter: 0.6 }), ink.key),
    ) +
    bar(left - 4, TROUGH.ledge, right - left + 8, 10, { ...OAK, depth: 3, seed: 3 })
  );
}

/** Sleepers and one rail seen from the side, under the berlines. */
function railway(left: number, right: number): Template {
  let sleepers = '';
  for (let x = left + 8; x < right; x += 34) sleepers += beam(x, RAIL + 6, x + 18, RAIL + 6, 9, 8);
  return (
    fill(slab(left - 6, RAIL - 6, right - left + 12, 20, { jitter: 0.6 }), ink.key) +
    fill(sleepers, ink.woodD) +
    fill(beam(left - 4, RAIL + 1, right + 4, RAIL + 1, 6, 6), ink.concD) +
    fill(beam(left, RAIL - 1, right - 120, RAIL - 0.6, 1.8, 0.6), mix('conc', 'paper', 0.35))
  );
}

/** The boards behind the machines, lit from the upper left, with the black gutter into which all falls. */
function bay(left: number, right: number): Template {
  const [top, foot] = [BELT, RAIL - 4];
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
              [right + 4, 262],
              [left - 4, 274],
            ],
            { toward: -Math.PI / 2, length: [2, 11], teeth: 58, seed: 12 },
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

/** The bench; `offset` is where the line begins at the left, `quiet` what stays bare for a sheet of paper. */
export function bench(w: number, h: number, left: number, seed: number): BoardSymbol {
  const m = 4;
  const [fw, fh] = [w - 2 * m - 2, h - 2 * m - 4];
  const x0 = m + BORDER;
  const y0 = m + BORDER;
  const [iw, ih] = [fw - 2 * BORDER, fh - 2 * BORDER];
  const right = Math.min(LINE_END + left - 18, w - 18);
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
      chips(x0 + 20, y0 + 20, iw - 40, ih - 40, 26, mix('woodD', 'wood', 0.3), seed + 7, (x, y) => x < right + 40 && y < 560) +
      clip(slab(x0, y0, iw, ih, { jitter: 0.4 }), litEdge(edge, 9, Math.PI / 4, ink.key, seed + 2)) +
      trough(left + 112, right) +
      bay(left, right) +
      railway(left, right) +
      (wide
        ? bar(right + 7, y0 - 2, 11, ih + 4, { ...BLACK_IRON, depth: 3 }) + rivets(row([right + 12.5, y0 + 12], [right + 12.5, y0 + ih - 10], 9), 2.4)
        : '') +
      ironCorner(m, m, 1, 1) +
      ironCorner(m + fw, m, -1, 1) +
      ironCorner(m, m + fh, 1, -1) +
      ironCorner(m + fw, m + fh, -1, -1),
  );
}

/** The shelf on which the machines wait: a dark back, pegs, an oak lip along the foot. */
export function shelf(): BoardSymbol {
  const [w, h] = [660, 110];
  return symbolOf(
    w,
    h,
    bar(3, 3, w - 8, h - 8, { ...DARK_OAK, base: mix('woodD', 'key', 0.5), light: mix('woodD', 'wood', 0.4), depth: 6, seed: 3 }) +
      fill(slab(10, 10, w - 22, 12, { jitter: 0.8 }), ink.key) +
      fill(gouge(40, 48, 190, 0.006, 2.4) + gouge(300, 34, 90, -0.004, 1.6) + gouge(430, 60, 150, 0.004, 2), mix('woodD', 'wood', 0.2)) +
      bar(1, h - 19, w - 5, 15, { ...OAK, depth: 5, block: 2, seed: 8 }),
  );
}
