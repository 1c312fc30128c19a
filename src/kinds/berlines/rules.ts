import type { Applied, Message } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import { choices, type Rows, reply, totalOf, without } from './strategy';
import { say } from './words';

/**
 * `train` names, from the horse on, the row of each coupled berline, and `his` the places in it of those that the
 * horse has coupled; `horse` is his last answer.
 */
export interface State {
  readonly rows: Rows;
  readonly train: readonly number[];
  readonly his: readonly number[];
  readonly horse: Move | null;
  readonly ended: 'won' | 'lost' | null;
  readonly seed: number;
}

export const start = (level: Level, seed: number): State => ({ rows: level.rows, train: [], his: [], horse: null, ended: null, seed });

/** Every legal move: none once somebody has coupled the last berline. */
export const moves = (level: Level, state: State): readonly Move[] => (state.ended ? [] : choices(state.rows, level.most));

const coupled = (train: readonly number[], { row, count }: Move): number[] => [...train, ...Array.from({ length: count }, () => row)];

/** Couples berlines; the horse answers at once, unless the last is gone. */
export function apply(level: Level, state: State, move: Move): Applied<State> {
  if (state.ended) return { ok: false, reason: say('refuse.over') };
  const left = state.rows[move.row];
  if (left === undefined || move.count > level.most) return { ok: false, reason: say('refuse.unknown') };
  if (move.count > left) return { ok: false, reason: say('refuse.few') };
  const rows = without(state.rows, move);
  const train = coupled(state.train, move);
  if (totalOf(rows) === 0) return { ok: true, state: { ...state, rows, train, horse: null, ended: 'lost' }, say: say('wrong.last') };
  const horse = reply(level, rows, state.seed);
  const after = without(rows, horse);
  const ended = totalOf(after) === 0 ? 'won' : null;
  const his = [...state.his, ...Array.from({ length: horse.count }, (_, i) => train.length + i)];
  const next: State = { ...state, rows: after, train: coupled(train, horse), his, horse, ended };
  return { ok: true, state: next, say: answer(level, next, horse) };
}

/** What the horse says: his count, or how little he leaves. */
function answer(level: Level, state: State, horse: Move): Message {
  const left = totalOf(state.rows);
  if (state.ended === 'won') return say('say.solved');
  if (left === 1) return say('wrong.one', { count: horse.count });
  if (left === level.most + 2 && state.rows.some((row) => row === left)) return say('wrong.few', { left: say(`word.${left}`) });
  const total = state.train.length;
  return say(`say.count-${total % 3}`, { first: say(`first.${total}`), total: say(`word.${total}`), left });
}
