import type { Problem, Proof } from './puzzle-kind';

/** The proof of a level so unfair that there is no way through it to tell or to grade. */
export const unproved = (problems: readonly Problem[], solutions = 0): Proof<never> => ({
  problems,
  solutions,
  minimum: null,
  grade: 0,
  solution: [],
  chain: [],
});
