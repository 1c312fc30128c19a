import type { Tier } from '../../core/puzzle-kind';
import { pick, random } from '../../core/random';
import type { Level } from './level';
import { prove } from './proof';

interface Recipe {
  readonly rows: number;
  readonly fewest: number;
  readonly most: number;
  readonly misses: boolean;
}

const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { rows: 1, fewest: 6, most: 8, misses: true },
  1: { rows: 1, fewest: 10, most: 14, misses: true },
  2: { rows: 1, fewest: 14, most: 20, misses: false },
  3: { rows: 2, fewest: 6, most: 10, misses: false },
};

/** A match that the first player can win, the same for the same seed; null if none of 40 tries was one. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  const { rows, fewest, most, misses } = recipes[tier];
  for (let attempt = 0; attempt < 40; attempt++) {
    const level: Level = {
      rows: Array.from({ length: rows }, () => fewest + pick(next, most - fewest + 1)),
      most: 3,
      horse: { misses, temper: pick(next, 1000) },
    };
    if (prove(level).problems.length === 0) return level;
  }
  return null;
}
