import { expect, it } from 'vitest';
import { kind } from '.';
import type { Level } from './level';
import { crossings } from './rules';

it('counts crossings between different hooks only', () => {
  expect(crossings([3, 1, 2])).toBe(2);
  expect(crossings([1, 2, 3])).toBe(0);
});

it('its first hint follows the higher chain of a crossing down, from the gaps beside it', () => {
  const level: Level = { hooks: [1, 2, 4, 3] };
  const { look, next } = kind.hint(level, kind.start(level, 1));
  expect(look.say).toEqual({ key: 'pendus:look.follow', params: { left: 1, hook: 4 } });
  expect(look.marks.map(({ control }) => control)).toHaveLength(2);
  expect(next).toMatchObject({ moves: [{ swap: 2 }], say: { key: 'pendus:step.last', params: { left: 4, right: 3, remaining: 0 } } });
  const edge: Level = { hooks: [1, 3, 2] };
  expect(kind.hint(edge, kind.start(edge, 1)).look.marks).toHaveLength(2);
  const end: Level = { hooks: [2, 1, 3] };
  expect(kind.hint(end, kind.start(end, 1)).look.marks).toHaveLength(1);
});

it('each gap is named by the chains on both sides', () => {
  const level: Level = { hooks: [2, 1, 4, 3] };
  const names = kind.describe(level, kind.start(level, 1)).controls.map(({ name }) => name.params);
  expect(names).toEqual(expect.arrayContaining([expect.objectContaining({ left: 2, right: 1 }), expect.objectContaining({ left: 4, right: 3 })]));
});

it('a solved row can no longer be handled', () => {
  const level: Level = { hooks: [2, 1, 3] };
  const solved = kind.apply(level, kind.start(level, 1), { swap: 0 });
  expect(solved.ok && kind.describe(level, solved.state).controls.every(({ disabled }) => disabled)).toBe(true);
  expect(kind.describe(level, kind.start(level, 1)).controls.some(({ disabled }) => disabled)).toBe(false);
});
