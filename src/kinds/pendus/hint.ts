import type { HintLadder, Mark, Message, Status, Step } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import { distanceOf, ruleOf, shortestWay } from './proof';
import { crossings, isSorted, type State, swapped, swapsLeft } from './rules';
import { say } from './words';

const gapMark = (gap: number, tone: Mark['tone']): Mark => ({ control: `gap-${gap + 1}`, tone });

/** A contradiction: the swaps left no longer suffice, or the beam is closed for good. */
export function status(level: Level, state: State): Status {
  if (isSorted(state.row)) return 'solved';
  const need = distanceOf(level, state.row);
  const left = swapsLeft(level, state);
  return need === null || (left !== null && left < need) ? 'contradiction' : 'open';
}

const crossedGaps = (row: readonly number[]): number[] => row.slice(1).flatMap((right, gap) => ((row[gap] ?? 0) > right ? [gap] : []));

/** The neighbours whose chains cross. */
export const mistakes = (_: Level, state: State): readonly Mark[] => crossedGaps(state.row).map((gap) => gapMark(gap, 'wrong'));

/** All four rungs from the row as it hangs. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const closed = status(level, state) === 'contradiction';
  const rest = closed ? [] : restOf(level, state.row);
  const [next] = rest;
  return {
    look: closed ? { say: clash(level, state), marks: [] } : lookAt(level, state.row),
    method: method(level),
    rest,
    ...(closed ? { contradiction: { say: clash(level, state), marks: mistakes(level, state) } } : next ? { next } : {}),
  };
}

function restOf(level: Level, from: readonly number[]): Step<Move>[] {
  let row = from;
  return shortestWay(level, from).map((swap) => {
    const left = row[swap] ?? 0;
    const right = row[swap + 1] ?? 0;
    const rule = ruleOf(level, row, swap);
    row = swapped(row, swap);
    const params = { left, right, hook: level.beam?.until ?? 0, remaining: crossings(row) };
    return { rule, say: say(isSorted(row) ? 'step.last' : `step.${rule}`, params), marks: [gapMark(swap, 'right')], moves: [{ swap }] };
  });
}

/** Rung 1: how many crossings, and one chain to follow down; not which swap. */
function lookAt(level: Level, row: readonly number[]): HintLadder<Level, Move>['look'] {
  const [gap] = shortestWay(level, row);
  if (gap === undefined) return { say: say('look.done'), marks: [] };
  const rule = ruleOf(level, row, gap);
  const { beam } = level;
  if (rule !== 'neighbours' && beam) return { say: say('look.beam', { hook: beam.until, left: crossings(row) }), marks: [gapMark(beam.gap, 'look')] };
  const hook = Math.max(row[gap] ?? 0, row[gap + 1] ?? 0);
  const place = row.indexOf(hook);
  const beside = [place - 1, place].filter((one) => one >= 0 && one + 1 < row.length);
  return { say: say('look.follow', { left: crossings(row), hook }), marks: beside.map((one) => gapMark(one, 'look')) };
}

function clash(level: Level, state: State): Message {
  const need = distanceOf(level, state.row);
  if (need === null) return say('clash.locked', { hook: level.beam?.until ?? 0 });
  return say('clash.budget', { left: swapsLeft(level, state) ?? 0, need });
}

const plain: Level = { hooks: [3, 1, 2] };
const withBeam: Level = { hooks: [2, 1, 4, 3], beam: { gap: 2, until: 1 } };

/** Rung 2: a small row, one crossing undone at a time. */
function method(level: Level): HintLadder<Level, Move>['method'] {
  const small = level.beam ? withBeam : plain;
  return { say: say(level.beam ? 'method-beam' : 'method'), level: small, steps: restOf(small, small.hooks) };
}
