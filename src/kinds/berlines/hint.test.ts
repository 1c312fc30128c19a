import { expect, it } from 'vitest';
import { kind } from '.';
import type { Level } from './level';
import type { State } from './rules';

const sharp = { misses: false, temper: 3 };

it('its hints look at the state: the count to aim for, the step that makes it, the last one', () => {
  const level: Level = { rows: [12], most: 3, horse: sharp };
  const at = (left: number): State => ({ ...kind.start(level, 1), rows: [left] });
  expect(kind.hint(level, at(8)).look.say).toEqual({ key: 'berlines:look.aim', params: { left: 8, aim: 5 } });
  expect(kind.hint(level, at(8)).next).toMatchObject({ moves: [{ row: 0, count: 3 }], say: { key: 'berlines:step.trap', params: { count: 3, left: 5 } } });
  expect(kind.hint(level, at(4)).look.say).toEqual({ key: 'berlines:look.one', params: { left: 4 } });
  expect(kind.hint(level, at(4)).next?.say).toEqual({ key: 'berlines:step.last', params: { count: 3 } });
  const { method } = kind.hint(level, at(8));
  expect([method.say.params, method.level.rows]).toEqual([{ packet: 4, trap: 5 }, [6]]);
});

it('its hints on two rows speak of both while both are there', () => {
  const level: Level = { rows: [5, 3], most: 3, horse: sharp };
  const at = (rows: readonly number[]): State => ({ ...kind.start(level, 1), rows });
  expect(kind.hint(level, at([5, 3])).look.say).toEqual({ key: 'berlines:look.rows', params: { a: 5, b: 3, packet: 4 } });
  expect(kind.hint(level, at([4, 0])).look.say.key).toBe('berlines:look.one');
  expect(kind.hint(level, at([0, 4])).look.say.key).toBe('berlines:look.one');
  expect(kind.hint(level, at([5, 3])).next?.say).toMatchObject({ key: 'berlines:step.rows', params: { count: 2, a: 3, b: 3 } });
  expect(kind.hint(level, at([5, 3])).method.level.rows).toEqual([3, 2]);
});

it('a step that was made is told with the answer of the horse, as the board then shows it', () => {
  for (const rows of [[12], [5, 3]]) {
    const { method, rest } = kind.hint({ rows, most: 3, horse: sharp }, kind.start({ rows, most: 3, horse: sharp }, 1));
    for (const [level, steps] of [[method.level, method.steps] as const, [{ rows, most: 3, horse: sharp }, rest] as const]) {
      let state = kind.start(level, 1);
      for (const { say, moves } of steps) {
        const applied = moves[0] && kind.apply(level, state, moves[0]);
        if (!applied?.ok) throw new Error('the step is refused');
        state = applied.state;
        const [a, b] = state.rows;
        const left = state.ended ? {} : rows.length > 1 ? { a, b } : { left: a };
        expect(say).toMatchObject({ key: `berlines:answered.${state.ended ?? (rows.length > 1 ? 'rows' : 'one')}`, params: left });
      }
      expect(state.ended).toBe('won');
    }
  }
});

it('the proof knows how long rows may be and when a match is no match', () => {
  const reasons = (rows: number[]): string[] => kind.prove({ rows, most: 3, horse: sharp }).problems.map(({ reason }) => reason);
  expect(reasons([20])).toEqual([]);
  expect(reasons([10, 8])).toEqual([]);
  expect(reasons([11, 8])).toEqual(['row-too-long']);
  expect(reasons([8, 11])).toEqual(['row-too-long']);
  expect(reasons([9])).toEqual(['first-loses']);
  expect(reasons([4])).toEqual(['one-move']);
  expect(reasons([6])).toEqual([]);
});
