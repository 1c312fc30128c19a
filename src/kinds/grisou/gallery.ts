import type { Level } from './level';

/**
 * What the player sees of a square: `open` shows a flame; `mark` bears chalk; in `out` the lamp went out, so that
 * it is a pocket for sure, and the player has still to chalk it; `found` is such a pocket, chalked.
 */
export type Cell = 'rock' | 'dark' | 'open' | 'mark' | 'out' | 'found';

/** A level as lists over its squares, numbered row by row. */
export interface Gallery {
  readonly rows: number;
  readonly cols: number;
  readonly rock: readonly boolean[];
  readonly gas: readonly boolean[];
  /** The squares above, left, right and below that are not rock; never those across a corner. */
  readonly near: readonly (readonly number[])[];
  /** How many of them hold firedamp: the height of the flame. */
  readonly flame: readonly number[];
  /** All pockets of the gallery. */
  readonly total: number;
  readonly start: number;
}

// A level never changes, so its lists are made once.
const known = new WeakMap<Level, Gallery>();

export function galleryOf(level: Level): Gallery {
  const before = known.get(level);
  if (before) return before;
  const { rows, cols } = level;
  const all = Array.from({ length: rows * cols }, (_, i) => i);
  const holds = (places: Level['gas']) => all.map((i) => places.some(([row, col]) => row * cols + col === i));
  const rock = holds(level.rock);
  const gas = holds(level.gas);
  const near = all.map((i) => {
    const col = i % cols;
    const beside = [i - cols, ...(col > 0 ? [i - 1] : []), ...(col < cols - 1 ? [i + 1] : []), i + cols];
    return beside.filter((j) => j >= 0 && j < rows * cols && rock[j] === false);
  });
  const gallery: Gallery = {
    rows,
    cols,
    rock,
    gas,
    near,
    flame: near.map((list) => list.filter((j) => gas[j]).length),
    total: gas.filter(Boolean).length,
    start: level.start[0] * cols + level.start[1],
  };
  known.set(level, gallery);
  return gallery;
}

/** Squares that meet this one at a corner only. */
export function across({ rows, cols }: Gallery, i: number): readonly number[] {
  const [row, col] = [Math.floor(i / cols), i % cols];
  return [-1, 1].flatMap((dr) =>
    [-1, 1].flatMap((dc) => (row + dr >= 0 && row + dr < rows && col + dc >= 0 && col + dc < cols ? [(row + dr) * cols + col + dc] : [])),
  );
}

/**
 * The lamp comes to a square without firedamp. Where the flame stays calm nothing is near, so the
 * inspector goes on into the dark squares around, again and again. Marked squares are left alone.
 */
export function opened(gallery: Gallery, cells: readonly Cell[], at: number): readonly Cell[] {
  const next = [...cells];
  const queue = [at];
  for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
    if (next[i] !== 'dark') continue;
    next[i] = 'open';
    if (gallery.flame[i] === 0) queue.push(...(gallery.near[i] ?? []));
  }
  return next;
}

export const isDark = (cell: Cell | undefined): boolean => cell === 'dark' || cell === 'mark';

/** A pocket that has shown itself: the lamp went out in it. */
export const isMet = (cell: Cell | undefined): boolean => cell === 'out' || cell === 'found';

/** A square that bears chalk. */
export const isChalked = (cell: Cell | undefined): boolean => cell === 'mark' || cell === 'found';

/** A pocket as far as the player says or knows. */
export const isPocket = (cell: Cell | undefined): boolean => cell === 'mark' || isMet(cell);
