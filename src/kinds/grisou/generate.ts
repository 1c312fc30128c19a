import type { Tier } from '../../core/puzzle-kind';
import { random, shuffle } from '../../core/random';
import { galleryOf } from './gallery';
import { climb, type Rule } from './ladder';
import type { Level } from './level';
import { outOfReach, prove } from './proof';
import { start } from './rules';

interface Recipe {
  readonly rows: number;
  readonly cols: number;
  readonly rock: number;
  readonly gas: number;
  /** Fewest steps of reasoning. */
  readonly steps: number;
}

const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { rows: 2, cols: 3, rock: 0, gas: 1, steps: 1 },
  1: { rows: 4, cols: 5, rock: 2, gas: 3, steps: 4 },
  2: { rows: 5, cols: 6, rock: 3, gas: 5, steps: 7 },
  3: { rows: 6, cols: 8, rock: 3, gas: 8, steps: 11 },
};

/** Rules that take more than one number at a time. */
const hard: readonly Rule[] = ['last', 'pair', 'rest'];

/** Tiers up to 2 need one number at a time; tier 3 needs two numbers together, or a number and the count. */
function suits(level: Level, tier: Tier): boolean {
  const gallery = galleryOf(level);
  if (outOfReach(gallery).length > 0) return false;
  const { steps, complete } = climb(gallery, start(level).cells);
  const used = new Set(steps.map(({ deduction }) => deduction.rule));
  return complete && steps.length >= recipes[tier].steps && (tier === 3 ? used.has('pair') || used.has('rest') : !hard.some((rule) => used.has(rule)));
}

/** A fair level of the tier, the same for the same seed; null if no try of 1500 was accepted. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  const { rows, cols, rock, gas } = recipes[tier];
  for (let attempt = 0; attempt < 1500; attempt++) {
    const entry: [number, number] = [rows - 1, 0];
    const free = shuffle(
      next,
      Array.from({ length: rows * cols }, (_, i): [number, number] => [Math.floor(i / cols), i % cols]).filter(
        ([row, col]) => row !== entry[0] || col !== entry[1],
      ),
    );
    const level: Level = { rows, cols, start: entry, rock: free.slice(0, rock), gas: free.slice(rock, rock + gas) };
    if (suits(level, tier) && prove(level).problems.length === 0) return level;
  }
  return null;
}
