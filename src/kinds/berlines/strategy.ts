import { pick, random } from '../../core/random';
import type { Level, Move } from './level';

export type Rows = readonly number[];

export const totalOf = (rows: Rows): number => rows.reduce((sum, left) => sum + left, 0);

/** What can be coupled now, small counts first. */
export const choices = (rows: Rows, most: number): Move[] =>
  rows.flatMap((left, row) => Array.from({ length: Math.min(left, most) }, (_, i) => ({ row, count: i + 1 })));

export const without = (rows: Rows, { row, count }: Move): Rows => rows.map((left, i) => (i === row ? left - count : left));

// Worked out once for each position; positions are few (at most 20 berlines in two rows).
const traps = new Map<string, boolean>();

/** Whether whoever must move from here loses against good play. Nothing left: the other has just coupled the last. */
export function isTrap(rows: Rows, most: number): boolean {
  const key = `${most}:${rows.join()}`;
  const before = traps.get(key);
  if (before !== undefined) return before;
  const trap = totalOf(rows) > 0 && choices(rows, most).every((move) => !isTrap(without(rows, move), most));
  traps.set(key, trap);
  return trap;
}

/** Moves that leave the other in a trap. */
export const winning = (rows: Rows, most: number): Move[] => choices(rows, most).filter((move) => isTrap(without(rows, move), most));

/** A number for a position, to draw from. */
const codeOf = (rows: Rows): number => rows.reduce((code, left) => code * 31 + left, 7);

/**
 * The horse's answer. Where he can win he does, unless he is one that misses, and then the seed decides; where
 * he cannot, his temper decides alone, so that a right play is right for every seed.
 * @throws Error when nothing is left to couple
 */
export function reply(level: Level, rows: Rows, seed: number): Move {
  const good = winning(rows, level.most);
  const others = choices(rows, level.most).filter((move) => totalOf(without(rows, move)) > 0 && !isTrap(without(rows, move), level.most));
  const misses = level.horse.misses && others.length > 0 && random(seed * 1009 + codeOf(rows))() < 0.5;
  const hopeful = others.length > 0 ? others : choices(rows, level.most);
  const from = good.length > 0 && !misses ? good : hopeful;
  const next = random(level.horse.temper * 7919 + codeOf(rows));
  next();
  const chosen = from[pick(next, from.length)];
  if (!chosen) throw new Error('nothing is left to couple');
  return chosen;
}

/** What the player should do, and in how many turns of his own it wins. `sure` is false where only a miss of the horse helps. */
export interface Plan {
  readonly move: Move;
  readonly turns: number;
  readonly sure: boolean;
}

// A level never changes, so each of its positions is planned once for each seed.
const known = new WeakMap<Level, Map<string, Plan | null>>();

/**
 * The player's shortest way to win against this very horse, moves that win against any horse first; null when
 * no series of moves wins.
 */
export function planFor(level: Level, rows: Rows, seed: number): Plan | null {
  const plans = known.get(level) ?? new Map<string, Plan | null>();
  known.set(level, plans);
  const key = `${seed}:${rows.join()}`;
  const before = plans.get(key);
  if (before !== undefined) return before;
  const good = winning(rows, level.most);
  const sure = good.length > 0;
  let best: Plan | null = null;
  for (const move of sure ? good : choices(rows, level.most)) {
    const after = without(rows, move);
    if (totalOf(after) === 0) continue;
    const answered = without(after, reply(level, after, seed));
    const turns = totalOf(answered) === 0 ? 1 : 1 + (planFor(level, answered, seed)?.turns ?? Number.POSITIVE_INFINITY);
    if (Number.isFinite(turns) && (best === null || turns < best.turns)) best = { move, turns, sure };
  }
  plans.set(key, best);
  return best;
}
