import type { Applied, Message } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import { say } from './words';

/** `row[i]` is the number of the chain at rack i + 1; `used` counts the swaps made where they are counted. */
export interface State {
  readonly row: readonly number[];
  readonly used: number;
}

export const start = (level: Level): State => ({ row: level.hooks, used: 0 });

/** Whether every chain comes down to its own rack. */
export const isSorted = (row: readonly number[]): boolean => row.every((hook, place) => hook === place + 1);

/** Number of pairs of chains that cross. */
export function crossings(row: readonly number[]): number {
  return row.reduce((sum, hook, i) => sum + row.slice(i + 1).filter((other) => other < hook).length, 0);
}

/** Whether the beam closes this gap while the chains come down so. */
export function isBarred(level: Level, row: readonly number[], gap: number): boolean {
  const { beam } = level;
  return beam !== undefined && beam.gap === gap && row[beam.until - 1] !== beam.until;
}

/** The row after a swap; the beam is not asked. */
export function swapped(row: readonly number[], gap: number): readonly number[] {
  const left = row[gap];
  const right = row[gap + 1];
  if (left === undefined || right === undefined) throw new RangeError(`no gap ${gap}`);
  return row.map((hook, i) => (i === gap ? right : i === gap + 1 ? left : hook));
}

/** Gaps whose chains can be swapped. */
export const openGaps = (level: Level, row: readonly number[]): number[] => row.slice(1).flatMap((_, gap) => (isBarred(level, row, gap) ? [] : [gap]));

/** Swaps left, or null where nobody counts. */
export const swapsLeft = (level: Level, state: State): number | null => (level.budget === undefined ? null : level.budget - state.used);

/** Every legal move: none once the chains hang straight or the swaps are used up. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSorted(state.row) || swapsLeft(level, state) === 0) return [];
  return openGaps(level, state.row).map((swap) => ({ swap }));
}

/** The little theorem, told at the end where swaps are counted: each crossing takes one swap, no less. */
function solvedWords(level: Level, { used }: State): Message {
  const fewest = crossings(level.hooks);
  if (level.budget === undefined) return say('say.solved');
  if (used === fewest) return say('say.fewest', { fewest });
  return level.beam ? say('say.solved') : say('say.more', { fewest, used });
}

/** Swaps two neighbours. A swap that makes two chains cross is legal and says so. */
export function apply(level: Level, state: State, { swap }: Move): Applied<State> {
  const left = state.row[swap];
  const right = state.row[swap + 1];
  if (left === undefined || right === undefined) return { ok: false, reason: say('refuse.unknown') };
  if (isSorted(state.row)) return { ok: false, reason: say('refuse.over') };
  if (swapsLeft(level, state) === 0) return { ok: false, reason: say('refuse.spent') };
  if (isBarred(level, state.row, swap)) return { ok: false, reason: say('refuse.barred', { hook: level.beam?.until ?? 0 }) };
  const after: State = { row: swapped(state.row, swap), used: level.budget === undefined ? 0 : state.used + 1 };
  if (isSorted(after.row)) return { ok: true, state: after, say: solvedWords(level, after) };
  if (swapsLeft(level, after) === 0) return { ok: true, state: after, say: say('wrong.spent', { left: crossings(after.row) }) };
  if (left < right) return { ok: true, state: after, say: say('wrong.crossed', { left, right }) };
  const lifted = level.beam !== undefined && isBarred(level, state.row, level.beam.gap) && !isBarred(level, after.row, level.beam.gap);
  return lifted ? { ok: true, state: after, say: say('say.lifted', { hook: level.beam?.until ?? 0 }) } : { ok: true, state: after };
}
