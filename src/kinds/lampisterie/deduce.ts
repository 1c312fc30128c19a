/** The chain of named reasons that leads from a grid of crosses as far as the clues reach. */
import { type Grid, indexOfBit, type Model, type Rule, single } from './grid';
import type { Slot } from './level';
import { type Cell, isClash, keep, lastMan, taken } from './narrow';

/** One application of a rule: what it crossed out. `clue` is null for the rules of the house. */
export interface Deduction {
  readonly rule: Rule;
  readonly clue: number | null;
  readonly crosses: readonly { readonly slot: Slot; readonly man: number; readonly gone: number }[];
  /** Places that this left with one value. */
  readonly settled: readonly { readonly slot: Slot; readonly man: number; readonly value: number }[];
}

export interface Chain {
  readonly from: Grid;
  readonly grid: Grid;
  readonly deductions: readonly Deduction[];
  readonly complete: boolean;
  /** The step at which nothing was left for a place or a value. */
  readonly clash: Deduction | null;
}

/** Easiest first: this order is the order in which a hint explains. */
const ladder: readonly Rule[] = ['direct', 'taken', 'last-man', 'cross', 'link', 'pair', 'order', 'beside'];

/** What one step of each rule costs a player; a level's grade is their sum. */
export const weights: Readonly<Record<Rule, number>> = { direct: 1, taken: 0, 'last-man': 1, cross: 2, link: 2, pair: 2, order: 2, beside: 3 };

/** Climbs the ladder from a grid until nothing more follows. */
export function deduce(model: Model, from: Grid): Chain {
  let grid = from;
  const deductions: Deduction[] = [];
  for (let step = next(model, grid); step; step = next(model, grid)) {
    deductions.push(step);
    grid = cross(grid, step.crosses);
    if (isClash(model, grid)) return { from, grid, deductions, complete: false, clash: step };
  }
  const clash = isClash(model, grid) ? (deductions.at(-1) ?? { rule: 'taken', clue: null, crosses: [], settled: [] }) : null;
  return { from, grid, deductions, complete: !clash && model.slots.every((slot) => grid[slot].every(single)), clash };
}

function cross(grid: Grid, crosses: Deduction['crosses']): Grid {
  const rows = { number: [...grid.number], token: [...grid.token], hook: [...grid.hook] };
  for (const { slot, man, gone } of crosses) rows[slot][man] = (rows[slot][man] ?? 0) & ~gone;
  return rows;
}

/** The next step of the ladder, or null when every rule has said all it can. */
function next(model: Model, grid: Grid): Deduction | null {
  for (const rule of ladder) {
    if (rule === 'taken' || rule === 'last-man') {
      for (const cells of rule === 'taken' ? taken(model, grid) : lastMan(model, grid)) {
        const step = deduction(grid, rule, null, cells);
        if (step) return step;
      }
      continue;
    }
    for (const [i, relation] of model.relations.entries()) {
      const step = model.rules[i] === rule ? deduction(grid, rule, i, keep(model, grid, relation)) : null;
      if (step) return step;
    }
  }
  return null;
}

function deduction(grid: Grid, rule: Rule, clue: number | null, cells: readonly Cell[]): Deduction | null {
  const crosses: { slot: Slot; man: number; gone: number }[] = [];
  const settled: { slot: Slot; man: number; value: number }[] = [];
  for (const { slot, man, keep: kept } of cells) {
    const mask = grid[slot][man] ?? 0;
    const gone = mask & ~kept;
    if (!gone) continue;
    crosses.push({ slot, man, gone });
    if (single(mask & kept)) settled.push({ slot, man, value: indexOfBit(mask & kept) });
  }
  return crosses.length > 0 ? { rule, clue, crosses, settled } : null;
}
