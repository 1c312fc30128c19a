import type { Tier } from '../../core/puzzle-kind';
import { pick, random, shuffle } from '../../core/random';
import { type Level, MOST_HOOKS } from './level';
import { prove } from './proof';

interface Recipe {
  readonly hooks: number;
  readonly fewest: number;
  readonly most: number;
  /** Swaps allowed beyond the fewest. */
  readonly slack: number;
  readonly beam: boolean;
}

const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { hooks: 3, fewest: 1, most: 2, slack: 4, beam: false },
  1: { hooks: 4, fewest: 3, most: 4, slack: 4, beam: false },
  2: { hooks: 5, fewest: 5, most: 7, slack: 2, beam: false },
  3: { hooks: MOST_HOOKS, fewest: 8, most: 10, slack: 0, beam: true },
};

/** A fair level of the tier, the same for the same seed; null if no try of 200 was accepted. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  const recipe = recipes[tier];
  for (let attempt = 0; attempt < 200; attempt++) {
    const row = shuffle(
      next,
      Array.from({ length: recipe.hooks }, (_, i) => i + 1),
    );
    const bare: Level = recipe.beam ? { hooks: row, beam: { gap: pick(next, recipe.hooks - 1), until: 1 + pick(next, recipe.hooks) } } : { hooks: row };
    const { problems, minimum } = prove(bare);
    if (problems.length > 0 || minimum === null || minimum < recipe.fewest || minimum > recipe.most) continue;
    const level: Level = { ...bare, budget: minimum + recipe.slack };
    if (prove(level).problems.length === 0) return level;
  }
  return null;
}
