import { describe, expect, it } from 'vitest';
import { deduce } from './deduce';
import { generate } from './generate';
import { modelOf, openGrid } from './grid';
import { kind } from './index';
import type { Level, Shape, Slot } from './level';
import { settle } from './narrow';
import { prove } from './proof';
import { holds } from './rules';

const room: Level = {
  men: ['Roman', 'Anton', 'Gino', 'Léon'],
  numbers: [12, 27, 31, 48],
  pool: ['square', 'square', 'round', 'triangle'],
  hooks: [],
  onBoard: [31],
  clues: [
    { t: 'shape', a: 'Roman', v: 'round' },
    { t: 'same', a: 'Anton', b: 'Léon' },
    { t: 'numshape', v: 48, s: 'triangle' },
    { t: 'less', a: 'Léon', b: 'Anton' },
    { t: 'next', a: 'Roman', b: 'Gino' },
  ],
};

function orders<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) => orders([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]));
}

/** Every filling that the clues allow, found by trying all of them: knows nothing of the ladder. */
function allFillings(level: Level): string[] {
  const some = <T>(items: readonly T[]) => [...new Map(orders(items).map((order) => [JSON.stringify(order), order])).values()];
  const found: string[] = [];
  for (const number of some(level.numbers)) {
    for (const token of some(level.pool)) {
      for (const hook of some(level.hooks)) {
        const rows: Record<Slot, readonly (number | Shape)[]> = { number, token, hook };
        if (level.clues.every((clue) => holds(level, (slot, man) => rows[slot][man] ?? null, clue))) found.push(JSON.stringify(rows));
      }
    }
  }
  return found;
}

describe('proof', () => {
  it('comes to the same end with the reasons and without them, a clash included', () => {
    const fair = ([1, 2, 3] as const).flatMap((tier) => [1, 2, 3].flatMap((seed) => generate(tier, seed) ?? []));
    const ends = { complete: 0, open: 0, clash: 0 };
    for (const level of fair) {
      const [first] = level.clues;
      const lie = level.clues.flatMap((clue): Level['clues'] => (clue.t === 'less' ? [{ t: 'less', a: clue.b, b: clue.a }] : []));
      for (const clues of [
        level.clues,
        ...level.clues.map((_, i) => level.clues.filter((_clue, j) => j !== i)),
        first ? [first] : [],
        [...level.clues, ...lie],
      ]) {
        const model = modelOf({ ...level, clues });
        const slow = deduce(model, openGrid(model));
        const quick = settle(model, openGrid(model));
        expect([quick.complete, quick.clash]).toEqual([slow.complete, slow.clash !== null]);
        if (!quick.clash) expect(quick.grid).toEqual(slow.grid);
        ends[quick.clash ? 'clash' : quick.complete ? 'complete' : 'open']++;
      }
    }
    expect(Math.min(ends.complete, ends.open, ends.clash)).toBeGreaterThan(3);
  });

  it('counts as many solutions as trying everything', () => {
    const levels = [0, 1, 2, 3, 4, 5].flatMap((seed) => ([1, 2] as const).map((tier) => generate(tier, seed)));
    let several = 0;
    for (const level of levels) {
      if (!level) throw new Error('no level');
      expect(allFillings(level).length).toBe(1);
      level.clues.forEach((_, i) => {
        const open = { ...level, clues: level.clues.filter((_clue, j) => j !== i) };
        const count = allFillings(open).length;
        expect(prove(open).solutions).toBe(Math.min(3, count));
        if (count > 1) several++;
      });
    }
    expect(several).toBeGreaterThan(10);
  });

  it('agrees on rooms with hooks', () => {
    const level: Level = {
      men: ['Jules', 'Gino', 'Léon'],
      numbers: [4, 9, 30],
      pool: [],
      hooks: [1, 2, 3],
      onBoard: [9],
      clues: [
        { t: 'hookapart', a: 'Jules', b: 'Léon' },
        { t: 'numhook', v: 9, h: 2 },
        { t: 'nothook', a: 'Jules', v: 1 },
        { t: 'less', a: 'Léon', b: 'Jules' },
      ],
    };
    expect(allFillings(level).length).toBe(1);
    expect(prove(level).problems).toEqual([]);
    for (const clue of level.clues) {
      const open = { ...level, clues: level.clues.filter((one) => one !== clue) };
      expect(prove(open).solutions).toBe(Math.min(3, allFillings(open).length));
    }
  });

  it('finds the missing man and the fewest moves of the proved sample', () => {
    const proof = prove(room);
    expect(proof.solution.at(-2)).toEqual({ do: 'answer', man: 'Roman' });
    expect(proof.minimum).toBe(10);
    expect(proof.solution.length).toBe(10);
  });

  it('points at the clue that is one too many', () => {
    const { problems } = prove({ ...room, clues: [...room.clues, { t: 'number', a: 'Gino', v: 48 }] });
    expect(problems.every(({ reason, path }) => reason === 'redundant-clue' && path[0] === 'clues')).toBe(true);
    expect(problems.map(({ path }) => path[1])).toContain(5);
  });
});

describe('hints', () => {
  it('names the clue that gives the first step, and the crossing that gives a later one', () => {
    const start = kind.start(room, 1);
    expect(kind.hint(room, start).look).toEqual({ say: { key: 'lampisterie:look.alone' }, marks: [{ note: 'clue-0', tone: 'look' }] });
    expect(kind.hint(room, start).next?.say.key).toBe('lampisterie:step.direct');
    const rules = kind.hint(room, start).rest.map(({ rule }) => rule);
    expect(rules.slice(-2)).toEqual(['board', 'call']);
    expect(rules).toContain('beside');
  });

  it('names the broken clue of a contradiction', () => {
    let state = kind.start(room, 1);
    for (const [card, man] of [
      ['number-12', 'Roman'],
      ['number-48', 'Gino'],
    ] as const) {
      const applied = kind.apply(room, state, { do: 'lay', card, man });
      if (applied.ok) state = applied.state;
    }
    const { contradiction, next } = kind.hint(room, state);
    expect(next).toBeUndefined();
    expect(contradiction?.say).toEqual({
      key: 'lampisterie:clash.clue',
      params: { clue: { key: 'lampisterie:clue.next', params: { a: 'Roman', b: 'Gino' } } },
    });
    expect(contradiction?.marks[0]).toEqual({ note: 'clue-4', tone: 'wrong' });
  });
});

it('clues that contradict each other leave nothing to tell and nothing to grade', () => {
  const proof = prove({ ...room, clues: [...room.clues, { t: 'less', a: 'Anton', b: 'Léon' }] });
  expect(proof).toMatchObject({ problems: [{ reason: 'no-solution' }], solutions: 0, minimum: null, grade: 0, solution: [], chain: [] });
});

it('a number that one man alone can have is his, however many he could have', () => {
  const model = modelOf({ ...room, clues: [] });
  const { grid } = settle(model, { ...openGrid(model), number: [0b1111, 0b0111, 0b0111, 0b0111] });
  expect(grid.number[0]).toBe(0b1000);
});

it('a clue that denies holds for every other value', () => {
  const read = (slot: Slot) => ({ number: 27, token: 'round' as const, hook: null })[slot];
  expect(holds(room, read, { t: 'notnumber', a: 'Roman', v: 27 })).toBe(false);
  expect(holds(room, read, { t: 'notnumber', a: 'Roman', v: 31 })).toBe(true);
  expect(holds(room, read, { t: 'notshape', a: 'Roman', v: 'round' })).toBe(false);
  expect(holds(room, read, { t: 'notshape', a: 'Roman', v: 'square' })).toBe(true);
  expect(holds(room, read, { t: 'nothook', a: 'Roman', v: 2 })).toBeNull();
});
