import type { HintLadder, Mark, Message, Step } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import { status } from './proof';
import { apply, type State, start } from './rules';
import { planFor, totalOf, without } from './strategy';
import { rowWord, say } from './words';

const controlOf = (move: Move): string => `hang-${move.row}-${move.count}`;

/** Every coupling that can be made now: one alone would look, and sound, like the one to choose. */
const fronts = ({ most }: Level, { rows }: State, tone: Mark['tone']): Mark[] =>
  rows.flatMap((left, row) => Array.from({ length: Math.min(most, left) }, (_, at): Mark => ({ control: `hang-${row}-${at + 1}`, tone })));

/** A lost position is shown at the berlines that are left. */
export const mistakes = (level: Level, state: State): readonly Mark[] => (status(level, state) === 'contradiction' ? fronts(level, state, 'wrong') : []);

/** All four rungs against this very horse. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const closed = status(level, state) === 'contradiction';
  const next = closed ? null : nextOf(level, state);
  return {
    look: closed ? { say: clash(state), marks: fronts(level, state, 'look') } : lookAt(level, state),
    method: method(level),
    rest: closed ? [] : restOf(level, state),
    ...(closed ? { contradiction: { say: clash(state), marks: fronts(level, state, 'wrong') } } : next ? { next } : {}),
  };
}

/** What to couple now, before the horse has answered. */
function nextOf(level: Level, state: State): Step<Move> | null {
  const plan = state.ended ? null : planFor(level, state.rows, state.seed);
  return plan && stepOf(level, state, plan.move, plan.sure);
}

/** Steps that are told when they are made: the horse has answered by then, and the picture shows it. */
function restOf(level: Level, from: State): Step<Move>[] {
  const steps: Step<Move>[] = [];
  for (let state = from, step = nextOf(level, state); step; step = nextOf(level, state)) {
    const applied = step.moves[0] && apply(level, state, step.moves[0]);
    if (!applied?.ok) return steps;
    state = applied.state;
    steps.push({ ...step, say: answered(step.say, state) });
  }
  return steps;
}

function answered(step: Message, { rows, horse, ended }: State): Message {
  const [a = 0, b = 0] = rows;
  if (ended) return say('answered.won', { step });
  const his = horse?.count ?? 0;
  return rows.length > 1 ? say('answered.rows', { step, his, a, b }) : say('answered.one', { step, his, left: a });
}

function stepOf(level: Level, state: State, move: Move, sure: boolean): Step<Move> {
  const after = without(state.rows, move);
  const { count } = move;
  const left = totalOf(after);
  const [a = 0, b = 0] = after;
  const step = (rule: string, params: NonNullable<Message['params']>): Step<Move> => ({
    rule,
    say: say(`step.${rule}`, params),
    marks: [{ control: controlOf(move), tone: 'right' }],
    moves: [move],
  });
  if (!sure) return step('wait', { count, left });
  if (left === 1) return step('last', { count });
  return level.rows.length > 1 ? step('rows', { count, row: rowWord(move.row), a, b }) : step('trap', { count, left });
}

/** Rung 1: what to aim for, never how many to couple now. */
function lookAt(level: Level, state: State): HintLadder<Level, Move>['look'] {
  const left = totalOf(state.rows);
  const marks = fronts(level, state, 'look');
  const [a = 0, b = 0] = state.rows;
  if (state.ended) return { say: say('look.done'), marks: [] };
  if (!planFor(level, state.rows, state.seed)?.sure) return { say: say('look.wait', { left }), marks };
  if (level.rows.length > 1 && a > 0 && b > 0) return { say: say('look.rows', { a, b, packet: level.most + 1 }), marks };
  return { say: left <= level.most + 1 ? say('look.one', { left }) : say('look.aim', { left, aim: level.most + 2 }), marks };
}

function clash(state: State): Message {
  if (state.ended) return say('clash.lost');
  const [a = 0, b = 0] = state.rows;
  return a > 0 && b > 0 ? say('clash.rows', { a, b }) : say('clash.trap', { left: a + b });
}

const sharp = { misses: false, temper: 0 };

/** Rung 2: a short train, played backwards from one. */
function method(level: Level): HintLadder<Level, Move>['method'] {
  const { most } = level;
  const two = level.rows.length > 1 && most === 3;
  const small: Level = two ? { rows: [3, 2], most, horse: sharp } : { rows: [most + 3], most, horse: sharp };
  return { say: say(two ? 'method-rows' : 'method', { packet: most + 1, trap: most + 2 }), level: small, steps: restOf(small, start(small, 1)) };
}
