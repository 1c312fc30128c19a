import type { Tier } from '../../core/puzzle-kind';
import { pick, type Random, random, shuffle } from '../../core/random';
import { type Item, type Level, type Machine, machines } from './level';
import { lumpsOf, runLine } from './line';
import { prove } from './proof';

interface Recipe {
  readonly slots: number;
  readonly shelf: number;
  readonly items: number;
  readonly lowest: number;
}

const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { slots: 2, shelf: 2, items: 3, lowest: 0 },
  1: { slots: 2, shelf: 3, items: 4, lowest: 0 },
  2: { slots: 3, shelf: 4, items: 6, lowest: 0 },
  3: { slots: 4, shelf: 5, items: 8, lowest: 0 },
};

/** Sizes in millimetres, clear of all holes. */
const sizes = [5, 8, 10, 12, 15, 25, 30, 35, 40, 45, 55, 60, 65, 70, 75, 85, 90, 100, 110, 120];

/** A fair level of the tier, the same for the same seed; null if no try of 1000 was accepted. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  for (let attempt = 0; attempt < 1000; attempt++) {
    const level = attemptOf(recipes[tier], next);
    if (!level) continue;
    const { problems, grade } = prove(level);
    if (problems.length === 0 && grade >= recipes[tier].lowest) return level;
  }
  return null;
}

/** Builds a line, runs it, and writes on the plates what fell. */
function attemptOf(recipe: Recipe, next: Random): Level | null {
  const shelf: Machine[] = shuffle(next, machines).slice(0, recipe.shelf);
  const line = shuffle(next, shelf).slice(0, recipe.slots);
  const items = shuffle(next, sizes)
    .slice(0, recipe.items)
    .map((mm): Item => ({ stuff: pick(next, 2) === 0 ? 'coal' : 'stone', mm }));
  const bare: Level = { machines: machines.filter((one) => shelf.includes(one)), items, targets: [] };
  const sorted = lumpsOf(bare).map(({ stuff, mm }): Item => ({ stuff, mm }));
  const fallen = runLine({ ...bare, items: sorted }, line);
  const targets = [...line, null].map((_, bin) => fallen.flatMap((at, i) => (at === bin ? [i] : [])));
  return targets.every((target) => target.length > 0 && target.length <= 4) ? { ...bare, items: sorted, targets } : null;
}
