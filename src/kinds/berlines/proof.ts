import type { Problem, Proof, Status } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import type { Level, Move } from './level';
import type { State } from './rules';
import { isTrap, planFor, type Rows, reply, totalOf, without } from './strategy';

/** Longest single row, and longest of two: what the sidings hold. */
const LONGEST = [20, 10] as const;

/** Won, or lost for this very horse: no series of moves wins any more. */
export function status(level: Level, state: State): Status {
  if (state.ended) return state.ended === 'won' ? 'solved' : 'contradiction';
  return planFor(level, state.rows, state.seed) === null ? 'contradiction' : 'open';
}

/** Solves the game backwards: a position is a trap when every move from it leads out of one. */
export function prove(level: Level): Proof<Move> {
  const failed = (reason: string, path: Problem['path'], sentence: string): Proof<Move> => unproved([{ reason, path, sentence }]);
  const { rows, most, horse } = level;
  const longest = LONGEST[rows.length - 1] ?? 0;
  const long = rows.findIndex((left) => left > longest);
  if (long >= 0) return failed('row-too-long', ['rows', long], `${rows[long]} berlines in one of ${rows.length} rows; expected at most ${longest}.`);
  if (isTrap(rows, most))
    return failed('first-loses', ['rows'], `Whoever begins with ${rows.join(' and ')} loses against good play; expected a start that can be won.`);
  if (planFor(level, rows, 1)?.turns === 1) return failed('one-move', ['rows'], 'The first move already decides; expected at least two turns.');
  const solution = solutionOf(level, rows);
  return {
    problems: [],
    solutions: 1,
    // A horse that misses can be beaten sooner, by luck.
    minimum: horse.misses ? null : solution.length,
    grade: solution.length + (horse.misses ? 0 : 3) + (rows.length > 1 ? 4 : 0),
    solution,
    chain: solution.map(() => 'leave-a-trap'),
  };
}

/** A play that wins against any seed: each move leaves a trap, where only the temper of the horse decides. */
function solutionOf(level: Level, from: Rows): Move[] {
  const solution: Move[] = [];
  for (let rows = from; totalOf(rows) > 0; ) {
    const plan = planFor(level, rows, 1);
    if (!plan?.sure) return [];
    solution.push(plan.move);
    const after = without(rows, plan.move);
    rows = without(after, reply(level, after, 1));
  }
  return solution;
}
