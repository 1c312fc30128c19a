import { describe, expect, it } from 'vitest';
import { kind } from '.';
import type { Level, Move } from './level';
import type { State } from './rules';
import { choices, isTrap, reply, totalOf, winning, without } from './strategy';

const sharp = { misses: false, temper: 3 };

function play(level: Level, moves: readonly Move[], seed = 1): State {
  return moves.reduce<State>((state, move) => next(level, state, move), kind.start(level, seed));
}

describe('berlines', () => {
  it('knows the traps of one row: 1 and every fourth after it', () => {
    const traps = Array.from({ length: 19 }, (_, i) => i + 1).filter((left) => isTrap([left], 3));
    expect(traps).toEqual([1, 5, 9, 13, 17]);
  });

  it('knows the traps of two rows: equal remainders by four, but at the end one against none', () => {
    for (let a = 0; a <= 10; a++) {
      for (let b = 0; b <= 10; b++) {
        const [x, y] = [a % 4, b % 4];
        const expected = x > 1 || y > 1 ? x === y : x !== y;
        expect(isTrap([a, b], 3), `${a} and ${b}`).toBe(expected);
      }
    }
  });

  it('the horse always takes a win where he has one, unless he misses', () => {
    for (let left = 2; left <= 19; left++) {
      const level: Level = { rows: [left], most: 3, horse: sharp };
      const answer = reply(level, [left], 1);
      if (winning([left], 3).length > 0) expect(isTrap(without([left], answer), 3), `at ${left}`).toBe(true);
    }
    const kindHorse: Level = { rows: [12], most: 3, horse: { misses: true, temper: 3 } };
    const missed = Array.from({ length: 40 }, (_, seed) => reply(kindHorse, [8], seed)).filter((move) => !isTrap(without([8], move), 3));
    expect(missed.length).toBeGreaterThan(5);
    expect(missed.length).toBeLessThan(40);
  });

  it('right play wins against every temper and seed', () => {
    for (let temper = 0; temper < 20; temper++) {
      const level: Level = { rows: [9, 10], most: 3, horse: { misses: temper % 2 === 0, temper } };
      let state = kind.start(level, temper);
      while (!state.ended) {
        const [move] = winning(state.rows, 3);
        if (!move) throw new Error(`no winning move at ${state.rows.join()}`);
        state = next(level, state, move);
      }
      expect(state.ended).toBe('won');
    }
  });

  it('says lost exactly when no series of moves wins against this horse', () => {
    const wins = (level: Level, state: State): boolean =>
      state.ended === 'won' || choices(state.rows, level.most).some((move) => !state.ended && wins(level, next(level, state, move)));
    for (const misses of [true, false]) {
      const level: Level = { rows: [11], most: 3, horse: { misses, temper: 8 } };
      for (const seed of [0, 1, 2]) {
        for (let left = 1; left <= 11; left++) {
          const state: State = { ...kind.start(level, seed), rows: [left] };
          expect(kind.status(level, state) === 'open', `${left}, seed ${seed}`).toBe(wins(level, state));
        }
      }
    }
  });

  it('who couples the last has lost, and nothing is left to do', () => {
    const level: Level = { rows: [2], most: 3, horse: sharp };
    const lost = play(level, [{ row: 0, count: 2 }]);
    expect([lost.ended, kind.status(level, lost), kind.moves(level, lost)]).toEqual(['lost', 'contradiction', []]);
    const won = play(level, [{ row: 0, count: 1 }]);
    expect([won.ended, totalOf(won.rows), won.train]).toEqual(['won', 0, [0, 0]]);
  });

  it('offers no more berlines than are left, and none when the match is over', () => {
    const level: Level = { rows: [6], most: 3, horse: sharp };
    const dead = (state: State) => kind.describe(level, state).controls.flatMap(({ id, disabled }) => (disabled ? [id] : []));
    expect(dead(kind.start(level, 1))).toEqual([]);
    const short: State = { ...kind.start(level, 1), rows: [2] };
    expect(dead(short)).toEqual(['hang-0-3']);
    expect(dead({ ...short, rows: [3], ended: 'lost' })).toEqual(['hang-0-1', 'hang-0-2', 'hang-0-3']);
  });

  it('tells each answer of the horse in a sentence never told before', () => {
    const level: Level = { rows: [13], most: 3, horse: sharp };
    const moves: readonly Move[] = [1, 1, 1].map((count) => ({ row: 0, count }));
    const told = moves.map((_, i) => JSON.stringify(kind.describe(level, play(level, moves.slice(0, i + 1))).summary[0]));
    expect(told.every((sentence) => sentence.includes('summary.turn-'))).toBe(true);
    expect(new Set(told).size).toBe(told.length);
  });
});

function next(level: Level, state: State, move: Move): State {
  const applied = kind.apply(level, state, move);
  if (!applied.ok) throw new Error(applied.reason.key);
  return applied.state;
}

describe('what is told of the sidings', () => {
  const single: Level = { rows: [10], most: 3, horse: sharp };
  const double: Level = { rows: [6, 7], most: 3, horse: sharp };
  it('names the row only where there are two', () => {
    const first = (level: Level) => kind.describe(level, kind.start(level, 1)).controls[0]?.name;
    expect(first(single)?.key).toBe('berlines:control.hang-1');
    expect(first(double)).toMatchObject({ key: 'berlines:control.row-1', params: { row: expect.anything() } });
  });
  it('marks what is left in a lost match, and nothing in one that can be won', () => {
    expect(kind.mistakes(single, kind.start(single, 1))).toEqual([]);
    const lost = choices(single.rows, 3)
      .map((move) => play(single, [move]))
      .find((state) => kind.status(single, state) === 'contradiction');
    if (!lost) throw new Error('no first move loses');
    // One coupling alone would look like the one to choose.
    const possible = kind.describe(single, lost).controls.flatMap(({ id }) => (/^hang-/.test(id) ? [id] : []));
    expect(possible.length).toBeGreaterThan(1);
    expect(kind.mistakes(single, lost)).toEqual(possible.map((control) => ({ control, tone: 'wrong' })));
  });
  it('even a horse that misses never couples the last one of his own will', () => {
    for (let seed = 0; seed < 40; seed++) {
      const level: Level = { rows: [12], most: 3, horse: { misses: true, temper: seed } };
      expect(reply(level, [2], seed)).toEqual({ row: 0, count: 1 });
    }
  });
});

it('hangs as many shelves as rows wait on, and each row begins on its own', () => {
  const shelves = (rows: readonly number[], frame: 'wide' | 'tall'): number => {
    const level: Level = { rows: [...rows], most: 3, horse: { misses: false, temper: 1 } };
    return kind.look.arrange(level, kind.start(level, 1), frame).pieces.filter(({ id }) => id.startsWith('shelf-')).length;
  };
  expect([[4], [12], [9, 10]].map((rows) => shelves(rows, 'wide'))).toEqual([1, 2, 2]);
  expect([[4], [12], [9, 10]].map((rows) => shelves(rows, 'tall'))).toEqual([1, 2, 4]);
});
