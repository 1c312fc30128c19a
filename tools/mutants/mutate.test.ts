import { expect, it } from 'vitest';
import { mutants, someMutants } from './mutate';

const source = `/** Words: a < b && true. */
import { a } from './a';
export function f(x: number): boolean {
  // x < 3 in words
  if (x < 3 && !a) return true;
  const name = 'a < b';
  const rung: 1 | 2 = climb();
  return x === 4;
}
interface Climb {
  saw(rung: 1 | 2): void;
}
`;

it('puts faults into code, never into words', () => {
  const all = mutants(source);
  expect(new Set(all.map(({ line }) => line))).toEqual(new Set([5, 6, 7, 8]));
  const changes = all.map(({ change }) => change);
  for (const change of ['< -> <=', '&& -> ||', 'true -> false', '3 -> 4', '=== -> !==', '! -> nothing']) expect(changes).toContain(change);
  expect(changes.filter((change) => change === '< -> <=')).toHaveLength(1);
  expect(all.filter(({ line }) => line === 7).map(({ change }) => change)).toEqual(['go on -> if (Date.now() > 0) return undefined as never;']);
});

it('changes one line and nothing else', () => {
  for (const { line, source: broken } of mutants(source)) {
    const [before, after] = [source.split('\n'), broken.split('\n')];
    expect(after).toHaveLength(before.length);
    expect(after.flatMap((text, index) => (text === before[index] ? [] : [index + 1]))).toEqual([line]);
  }
});

it('takes the same faults for the same seed, each on a line of its own', () => {
  const some = someMutants(source, 3, 7);
  expect(some).toEqual(someMutants(source, 3, 7));
  expect(new Set(some.map(({ line }) => line)).size).toBe(some.length);
});
