import type { Tier } from '../../core/puzzle-kind';
import { random, shuffle } from '../../core/random';
import { type Level, MOST_HOOKS } from './level';
import { prove } from './proof';
import { crossings } from './rules';

interface Recipe {
  readonly hooks: number;
  /** Crossings at the start. */
  readonly fewest: number;
  readonly most: number;
  /** Swaps allowed beyond the fewest. */
  readonly slack: number;
  readonly beam: boolean;
}

const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { hooks: 3, fewest: 1, most: 2, slack: 4, beam: false },
  1: { hooks: 4, fewest: 3, most: 5, slack: 4, beam: false },
  2: { hooks: 5, fewest: 5, most: 7, slack: 2, beam: false },
  3: { hooks: MOST_HOOKS, fewest: 8, most: 10, slack: 0, beam: true },
};

/** Every order of the numbers 1 to n. */
function orders(n: number): number[][] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((rest) => Array.from({ length: n }, (_, i) => [...rest.slice(0, i), n, ...rest.slice(i)]));
}

/**
 * A fair level of the tier, the same for the same seed. Rows are few (14 at tier 1), so they are dealt from one
 * shuffled pack and neighbouring seeds never get the same; null if no row near the seed's takes a beam.
 */
export function generate(tier: Tier, seed: number): Level | null {
  const recipe = recipes[tier];
  const fitting = orders(recipe.hooks).filter((row) => crossings(row) >= recipe.fewest && crossings(row) <= recipe.most);
  const pack = shuffle(random(tier), fitting);
  const from = (seed >>> 0) % pack.length;
  for (const hooks of [...pack.slice(from), ...pack.slice(0, from)].slice(0, recipe.beam ? 20 : 1)) {
    const level = recipe.beam ? beamed(hooks, seed) : { hooks };
    const { problems, minimum } = level ? prove(level) : { problems: [], minimum: null };
    if (level && problems.length === 0 && minimum !== null) return { ...level, budget: minimum + recipe.slack };
  }
  return null;
}

/** The row with a beam that forbids something and costs no swap; null if there is none. */
function beamed(hooks: number[], seed: number): Level | null {
  const beams = hooks.slice(1).flatMap((_, gap) => hooks.map((until) => ({ gap, until })));
  for (const beam of shuffle(random(seed), beams)) {
    const { problems, minimum } = prove({ hooks, beam });
    if (problems.length === 0 && minimum === crossings(hooks)) return { hooks, beam };
  }
  return null;
}
