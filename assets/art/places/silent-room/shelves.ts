/**
 * Where the 1,099 lamps of the silent room stand, shelf by shelf: for the picture, and for the game that lights them one
 * by one over it. Picture units; the tall crop begins at the same corner.
 */

/** The official count (facts: dis-courrieres-date). */
export const LAMPS = 1099;
/** Feet of the lamps: the shelves of the picture. */
export const SHELF = { first: 47, apart: 24.8, rows: 22 };
export const POSTS = [10, 324, 640, 956, 1270] as const;
const POST_HALF = 9;
/** Left free at both edges of the crop. */
const MARGIN = 8;
/** The window of the Moon, where no lamp stands. */
const WINDOW = { left: 334, right: 524, bottom: 186 };
/** Of one lamp with its hook. */
export const LAMP_HEIGHT = 19.5;
/** Picture units that each frame shows from left to right. */
export const WALL_WIDTHS = { wide: 1280, tall: 540 } as const;
export type Crop = keyof typeof WALL_WIDTHS;

/** Where the foot of a lamp stands. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Free stretches of one shelf between posts and beside the window. */
function stretches(y: number, width: number): readonly (readonly [from: number, to: number])[] {
  const holes = POSTS.map((x): readonly [number, number] => [x - POST_HALF, x + POST_HALF]);
  if (y - LAMP_HEIGHT < WINDOW.bottom) holes.push([WINDOW.left, WINDOW.right]);
  const out: [number, number][] = [];
  let from = MARGIN;
  for (const [start, end] of [...holes, [width - MARGIN, Number.POSITIVE_INFINITY] as const].sort((a, b) => a[0] - b[0])) {
    const to = Math.min(start, width - MARGIN);
    if (to > from) out.push([from, to]);
    from = Math.max(from, end);
  }
  return out;
}

/** Every lamp of a crop, row by row: as far apart as the shelves allow, {@link LAMPS} in all. */
export function lampSpots(crop: Crop): { readonly spots: readonly Spot[]; readonly apart: number } {
  const rows = Array.from({ length: SHELF.rows }, (_, row) => SHELF.first + row * SHELF.apart);
  const boards = rows.flatMap((y) => stretches(y, WALL_WIDTHS[crop]).map(([from, to]) => ({ y, from, to })));
  for (let apart = 30; apart > 4; apart -= 0.05) {
    const counts = boards.map(({ from, to }) => Math.floor((to - from) / apart));
    const excess = counts.reduce((sum, count) => sum + count, 0) - LAMPS;
    if (excess < 0) continue;
    // What is too many is taken away one by one, from boards all over the wall: no shelf looks forgotten.
    const long = counts.flatMap((count, board) => (count > 8 ? [board] : []));
    for (let n = 0; n < excess; n++) {
      const board = long[Math.floor(((n + 0.5) * long.length) / excess)] ?? 0;
      counts[board] = (counts[board] ?? 0) - 1;
    }
    const spots = boards.flatMap(({ y, from, to }, board) => {
      const count = counts[board] ?? 0;
      return Array.from({ length: count }, (_, index): Spot => ({ x: from + ((index + 0.5) * (to - from)) / count, y }));
    });
    return { spots, apart };
  }
  throw new RangeError(`the shelves do not hold ${LAMPS} lamps`);
}
