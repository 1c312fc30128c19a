import { expect, it } from 'vitest';
import { random, seedOf, shuffle } from './random';

// A saved board is its seed and its moves: another stream would deal another board under the moves of every player.
it('gives the same stream, shuffle and seed for ever', () => {
  const next = random(7);
  expect([next(), next(), next()]).toEqual([0.011704753153026104, 0.06195825757458806, 0.97690763277933]);
  expect(random(2 ** 32 + 7)()).toBe(random(7)());
  expect(shuffle(random(1), [1, 2, 3, 4, 5, 6])).toEqual([5, 2, 6, 3, 1, 4]);
  expect([seedOf(''), seedOf('lewarde-01-t1')]).toEqual([7, 1683637349]);
});

it('shuffles two as well as many', () => {
  const seen = new Set(Array.from({ length: 20 }, (_, seed) => shuffle(random(seed), ['a', 'b']).join('')));
  expect([...seen].sort()).toEqual(['ab', 'ba']);
});
