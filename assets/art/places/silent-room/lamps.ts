/**
 * The 1,099 lamps of the wall, shelf by shelf, where the game's own lamps stand while they are being lit
 * (src/scenes/lamp-wall.ts, whose test compares the two). Picture units; the tall crop begins at the same corner.
 */
import type { Template } from '../../format';
import { disc, fill, type Ink, ink, line, mix, num, only, pinned, symbol } from '../../ink';

/** The official count. */
export const LAMPS = 1099;
/** Feet of the lamps: the shelves of the picture. */
export const SHELF = { first: 47, apart: 24.8, rows: 22 };
export const POSTS = [10, 324, 640, 956, 1270] as const;
const POST_HALF = 9;
const MARGIN = 8;
const WINDOW = { left: 334, right: 524, bottom: 186 };
const HEIGHT = 19.5;
/** Picture units that each frame shows. */
const WIDTHS = { wide: 1280, tall: 540 } as const;
export type Crop = keyof typeof WIDTHS;

interface Board {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Free stretches of a shelf between posts and beside the window. */
function stretches(row: number, width: number): Omit<Board, 'count'>[] {
  const holes = POSTS.map((x): readonly [number, number] => [x - POST_HALF, x + POST_HALF]);
  if (SHELF.first + row * SHELF.apart - HEIGHT < WINDOW.bottom) holes.push([WINDOW.left, WINDOW.right]);
  const out: Omit<Board, 'count'>[] = [];
  let from = MARGIN;
  for (const [start, end] of [...holes, [width - MARGIN, Number.POSITIVE_INFINITY] as const].sort((a, b) => a[0] - b[0])) {
    const to = Math.min(start, width - MARGIN);
    if (to > from) out.push({ row, from, to });
    from = Math.max(from, end);
  }
  return out;
}

/** As far apart as the shelves of a crop allow; what is too many is taken away from boards all over the wall. */
function boards(crop: Crop): { readonly boards: readonly Board[]; readonly apart: number } {
  const free = Array.from({ length: SHELF.rows }, (_, row) => stretches(row, WIDTHS[crop])).flat();
  for (let apart = 30; apart > 4; apart -= 0.05) {
    const counts = free.map(({ from, to }) => Math.floor((to - from) / apart));
    const excess = counts.reduce((sum, count) => sum + count, 0) - LAMPS;
    if (excess < 0) continue;
    const long = counts.flatMap((count, board) => (count > 8 ? [board] : []));
    for (let n = 0; n < excess; n++) {
      const board = long[Math.floor(((n + 0.5) * long.length) / excess)] ?? 0;
      counts[board] = (counts[board] ?? 0) - 1;
    }
    return { boards: free.map((one, board) => ({ ...one, count: counts[board] ?? 0 })), apart };
  }
  throw new RangeError(`the shelves do not hold ${LAMPS} lamps`);
}

const placesOn = ({ from, to, count }: Board): number[] => Array.from({ length: count }, (_, index) => from + ((index + 0.5) * (to - from)) / count);

/** Feet of all lamps of one crop, row by row. */
export function lampFeet(crop: Crop): readonly { readonly x: number; readonly y: number }[] {
  return boards(crop).boards.flatMap((board) => placesOn(board).map((x) => ({ x, y: SHELF.first + board.row * SHELF.apart })));
}

/** One even block of every lamp of a row, `low` to `high` above the feet: level strokes, so that a row costs little. */
const blocks = (xs: readonly number[], low: number, high: number, wide: number, colour: Ink): Template =>
  line(xs.map((x) => `M${num(x - wide / 2)} ${num(-(low + high) / 2)}h${num(wide)}`).join(''), colour, high - low);

/** A row of small lamps; all dark, or all lit, sober: a pane and a breath of light, no ray. */
function row(xs: readonly number[], wide: number, lit: boolean): Template {
  const pane = lit ? mix('straw', 'lamp', 0.7) : ink.key;
  const hooks = xs.map((x) => `M${num(x - 1.6)}-16.6a1.7 1.9 0 1 1 2.8 1`).join('');
  return (
    (lit ? fill(xs.map((x) => disc(x, -7, Math.min(8, wide * 1.2))).join(''), ink.lamp, 'fill-opacity=".14"') : '') +
    line(hooks, ink.concD, 1) +
    blocks(xs, 10, 16, wide * 0.68, ink.concD) +
    blocks(xs, 4.6, 10, wide * 0.74, pane) +
    blocks(xs, 9.4, 10.6, wide * 0.95, lit ? ink.strawD : ink.concD) +
    blocks(xs, 0, 4.9, wide * 0.97, lit ? ink.strawD : ink.concD) +
    blocks(
      xs.map((x) => x + wide * 0.3),
      10.4,
      15.4,
      wide * 0.1,
      ink.conc,
    ) +
    blocks(
      xs.map((x) => x + wide * 0.38),
      0.7,
      4.3,
      wide * 0.1,
      ink.conc,
    )
  );
}

/** All lamps of a crop: dark under the curse, each with its small flame when the room has been walked through. */
export function lampWall(crop: Crop): Template {
  const { boards: all, apart } = boards(crop);
  const wide = Math.min(9, apart * 0.62);
  const rows = Array.from({ length: SHELF.rows }, (_, n) => all.filter((board) => board.row === n).flatMap(placesOn));
  // Rows with the same lamps are drawn once and repeated.
  const kinds = [...new Map(rows.map((xs) => [xs.join(), xs])).values()];
  const nameOf = (xs: readonly number[]): number => kinds.findIndex((one) => one.join() === xs.join());
  const wall = (lit: boolean): Template =>
    kinds.map((xs, n) => symbol(`${lit ? 'lit' : 'dark'}-${n}`, pinned(row(xs, wide, lit)))).join('') +
    rows.map((xs, n) => `<use href="#${lit ? 'lit' : 'dark'}-${nameOf(xs)}" y="${num(SHELF.first + n * SHELF.apart)}"/>`).join('');
  return only(['cursed'], wall(false)) + only(['lit', 'dawn'], wall(true));
}
