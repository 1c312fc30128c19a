import { expect, it } from 'vitest';
import { boards } from '../../../assets/art/catalog';
import { kind } from './index';
import type { Level, Move } from './level';

const room: Level = {
  men: ['Gino', 'Roman'],
  numbers: [12, 31],
  pool: ['square', 'triangle'],
  hooks: [],
  onBoard: [31],
  clues: [{ t: 'shape', a: 'Gino', v: 'square' }],
};
const filled: readonly Move[] = [
  { do: 'lay', card: 'number-12', man: 'Gino' },
  { do: 'lay', card: 'square-1', man: 'Gino' },
  { do: 'lay', card: 'number-31', man: 'Roman' },
  { do: 'lay', card: 'triangle-1', man: 'Roman' },
  { do: 'answer', man: 'Roman' },
];

function drawnAs(level: Level, moves: readonly Move[]): string | undefined {
  let state = kind.start(level, 1);
  for (const move of moves) {
    const applied = kind.apply(level, state, move);
    if (!applied.ok) throw new Error(applied.reason.key);
    state = applied.state;
  }
  return kind.look.arrange(level, state, 'wide').pieces.find(({ id }) => id === 'missing')?.symbol;
}

it('the token left on the board keeps its shape to itself until the board is solved', () => {
  expect(drawnAs(room, [])).toBe('missing-token');
  expect(drawnAs(room, filled)).toBe('missing-token-near');
  expect(drawnAs(room, [...filled, { do: 'check' }])).toBe('missing-triangle');
});

it('where shapes are no answer it is a round one', () => {
  expect(drawnAs({ ...room, pool: [], clues: [] }, [])).toBe('missing-round');
});

it('every way it can look is drawn', () => {
  expect(Object.keys(boards.lampisterie?.() ?? {})).toEqual(expect.arrayContaining(['missing-token', 'missing-square', 'missing-round', 'missing-triangle']));
});
