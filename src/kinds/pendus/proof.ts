import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import type { Level, Move } from './level';
import { crossings, isBarred, isSorted, openGaps, swapped } from './rules';

type Row = readonly number[];
const keyOf = (row: Row): string => row.join(' ');

/** Fewest swaps from every row to the sorted one; rows from which it is out of reach are absent. */
type Distances = ReadonlyMap<string, number>;

// A level never changes, so its rows are searched once: at most 6! = 720 of them.
const known = new WeakMap<Level, Distances>();

export function distancesOf(level: Level): Distances {
  const before = known.get(level);
  if (before) return before;
  const distances = search(level);
  known.set(level, distances);
  return distances;
}

/** Breadth first, backwards from the sorted row: a swap is its own inverse, but the beam is asked before it. */
function search(level: Level): Distances {
  const goal = level.hooks.map((_, i) => i + 1);
  const found = new Map([[keyOf(goal), 0]]);
  let frontier: Row[] = [goal];
  for (let distance = 1; frontier.length > 0; distance++) {
    const next: Row[] = [];
    for (const row of frontier) {
      for (let gap = 0; gap + 1 < row.length; gap++) {
        const earlier = swapped(row, gap);
        if (found.has(keyOf(earlier)) || isBarred(level, earlier, gap)) continue;
        found.set(keyOf(earlier), distance);
        next.push(earlier);
      }
    }
    frontier = next;
  }
  return found;
}

/** Fewest swaps from this row to the end; null when the beam has locked it away for good. */
export const distanceOf = (level: Level, row: Row): number | null => distancesOf(level).get(keyOf(row)) ?? null;

/** Gaps whose swap brings the end nearer by one, from the left. */
export function goodGaps(level: Level, row: Row): number[] {
  const here = distanceOf(level, row);
  return here === null ? [] : openGaps(level, row).filter((gap) => distanceOf(level, swapped(row, gap)) === here - 1);
}

/** A shortest way from this row to the end, as gaps; empty when there is none or nothing is left to do. */
export function shortestWay(level: Level, row: Row): number[] {
  const way: number[] = [];
  for (let at = row; !isSorted(at); ) {
    const [gap] = goodGaps(level, at);
    if (gap === undefined) return [];
    way.push(gap);
    at = swapped(at, gap);
  }
  return way;
}

/** Whether the beam ever closes a swap that would undo a crossing, on some shortest way. */
function beamBites(level: Level): boolean {
  const { beam } = level;
  if (!beam) return false;
  const seen = new Set<string>();
  const stack: Row[] = [level.hooks];
  for (let row = stack.pop(); row; row = stack.pop()) {
    if (seen.has(keyOf(row))) continue;
    seen.add(keyOf(row));
    if (isBarred(level, row, beam.gap) && (row[beam.gap] ?? 0) > (row[beam.gap + 1] ?? 0)) return true;
    for (const gap of goodGaps(level, row)) stack.push(swapped(row, gap));
  }
  return false;
}

/** Finds the fewest swaps by search over all rows. Without a beam they are as many as the crossings. */
export function prove(level: Level): Proof<Move> {
  const failed = (reason: string, path: Problem['path'], sentence: string): Proof<Move> => unproved([{ reason, path, sentence }]);
  const { hooks, budget, beam } = level;
  const stray = hooks.findIndex((hook, i) => hook > hooks.length || hooks.indexOf(hook) !== i);
  if (stray >= 0) return failed('not-a-row', ['hooks', stray], `Hook ${hooks[stray]} cannot be here; expected each number from 1 to ${hooks.length} once.`);
  if (isSorted(hooks)) return failed('nothing-to-do', ['hooks'], 'Every hook is at its place; expected at least one crossing.');
  if (beam && (beam.gap > hooks.length - 2 || beam.until > hooks.length))
    return failed('beam-outside', ['beam'], `The beam names gap ${beam.gap} and hook ${beam.until}; expected both inside a row of ${hooks.length}.`);
  const minimum = distanceOf(level, hooks);
  if (minimum === null) return failed('no-solution', ['beam'], 'The beam never opens for good; expected a row that can be sorted.');
  if (beam && !beamBites(level)) return failed('beam-idle', ['beam'], 'The beam never closes a useful swap; expected it to forbid one.');
  if (budget !== undefined && budget < minimum)
    return failed('no-solution', ['budget'], `${budget} swaps are allowed, but ${minimum} are needed; expected at least ${minimum}.`);
  if (budget !== undefined && (budget - minimum) % 2 !== 0)
    return failed('odd-budget', ['budget'], `A wasted swap costs two, so ${budget} is as strict as ${budget - 1}; expected ${minimum} plus an even number.`);
  const way = shortestWay(level, hooks);
  const slack = budget === undefined ? 4 : budget - minimum;
  return {
    problems: [],
    solutions: 1,
    minimum,
    grade: minimum + Math.max(0, 2 - slack / 2) + (beam ? 3 : 0),
    solution: way.map((swap) => ({ swap })),
    chain: reasons(level, way),
  };
}

/** The name of the rule behind each swap of a way. */
function reasons(level: Level, way: readonly number[]): string[] {
  let row: Row = level.hooks;
  return way.map((gap) => {
    const reason = ruleOf(level, row, gap);
    row = swapped(row, gap);
    return reason;
  });
}

export type Rule = 'free-beam' | 'detour' | 'neighbours';

/** Why this swap: it frees the beam, it goes round it, or it undoes a crossing of neighbours. */
export function ruleOf(level: Level, row: Row, gap: number): Rule {
  const after = swapped(row, gap);
  if (crossings(after) > crossings(row)) return 'detour';
  const { beam } = level;
  if (!beam || !isBarred(level, row, beam.gap)) return 'neighbours';
  const away = (of: Row) => Math.abs(of.indexOf(beam.until) + 1 - beam.until);
  return away(after) < away(row) ? 'free-beam' : 'neighbours';
}
