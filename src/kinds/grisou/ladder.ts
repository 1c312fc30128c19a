import { type Cell, type Gallery, isDark, isMet, opened } from './gallery';

/**
 * `spare`: the flame has its number, its other squares are free. `full`: the flame needs all its dark squares.
 * `none-left`, `all-left`: the same for the whole gallery. `last`: one flame needs all pockets that are left.
 * `pair`: two flames that share squares. `rest`: flames that share nothing, taken off the number of pockets.
 */
export type Rule = 'spare' | 'full' | 'none-left' | 'all-left' | 'last' | 'pair' | 'rest';

/** One step of reasoning: these dark squares hold firedamp, or none of them does. */
export interface Deduction {
  readonly rule: Rule;
  readonly cells: readonly number[];
  readonly gas: boolean;
  /** The lit squares that say so; none where the number of pockets says it. */
  readonly from: readonly number[];
}

/** What a step of each rule costs a player; a level's grade is their sum. */
export const weights: Readonly<Record<Rule, number>> = { spare: 1, full: 2, 'none-left': 2, 'all-left': 2, last: 4, pair: 5, rest: 7 };

interface Flame {
  readonly at: number;
  /** Dark squares around it of which nothing is known. */
  readonly open: readonly number[];
  /** How many of those hold firedamp. */
  readonly need: number;
}

/** The easiest next step, or null. `found` are pockets already reasoned out; chalk marks count for nothing. */
export function deduce(gallery: Gallery, cells: readonly Cell[], found: ReadonlySet<number>): Deduction | null {
  const isPocket = (i: number) => isMet(cells[i]) || found.has(i);
  const unknown = cells.flatMap((cell, i) => (isDark(cell) && !found.has(i) ? [i] : []));
  const flames = cells.flatMap((cell, at): Flame[] => {
    const near = gallery.near[at] ?? [];
    const open = near.filter((i) => unknown.includes(i));
    return cell === 'open' && open.length > 0 ? [{ at, open, need: (gallery.flame[at] ?? 0) - near.filter(isPocket).length }] : [];
  });
  const left = gallery.total - cells.filter((_, i) => isPocket(i)).length;
  return oneFlame(flames) ?? wholeCount(unknown, left) ?? lastOnes(flames, unknown, left) ?? twoFlames(flames) ?? flamesAndCount(flames, unknown, left);
}

function oneFlame(flames: readonly Flame[]): Deduction | null {
  const spare = flames.find(({ need }) => need === 0);
  if (spare) return { rule: 'spare', cells: spare.open, gas: false, from: [spare.at] };
  const full = flames.find(({ open, need }) => need === open.length);
  return full ? { rule: 'full', cells: full.open, gas: true, from: [full.at] } : null;
}

function wholeCount(unknown: readonly number[], left: number): Deduction | null {
  if (unknown.length === 0) return null;
  if (left === 0) return { rule: 'none-left', cells: unknown, gas: false, from: [] };
  return left === unknown.length ? { rule: 'all-left', cells: unknown, gas: true, from: [] } : null;
}

function lastOnes(flames: readonly Flame[], unknown: readonly number[], left: number): Deduction | null {
  const keeper = flames.find(({ open, need }) => need === left && open.length < unknown.length);
  return keeper ? { rule: 'last', cells: unknown.filter((i) => !keeper.open.includes(i)), gas: false, from: [keeper.at] } : null;
}

/** What `b` needs beyond all that `a` needs can only lie where `a` does not reach, and fills it; or there is nothing beyond. */
function twoFlames(flames: readonly Flame[]): Deduction | null {
  for (const a of flames) {
    for (const b of flames) {
      const only = b.open.filter((i) => !a.open.includes(i));
      if (a === b || only.length === b.open.length || only.length === 0) continue;
      const from = [a.at, b.at];
      if (b.need - a.need === only.length) return { rule: 'pair', cells: only, gas: true, from };
      if (only.length === b.open.length - a.open.length && a.need === b.need) return { rule: 'pair', cells: only, gas: false, from };
    }
  }
  return null;
}

/** Up to three flames that share no square hold so many pockets; the number that is left settles the other squares. */
function flamesAndCount(flames: readonly Flame[], unknown: readonly number[], left: number): Deduction | null {
  const search = (from: number, chosen: readonly Flame[]): Deduction | null => {
    if (chosen.length > 0) {
      const held = chosen.flatMap(({ open }) => open);
      const outside = unknown.filter((i) => !held.includes(i));
      const rest = left - chosen.reduce((sum, { need }) => sum + need, 0);
      if (outside.length > 0 && (rest === 0 || rest === outside.length))
        return { rule: 'rest', cells: outside, gas: rest > 0, from: chosen.map(({ at }) => at) };
    }
    if (chosen.length === 3) return null;
    for (let i = from; i < flames.length; i++) {
      const flame = flames[i];
      if (!flame || chosen.some(({ open }) => open.some((cell) => flame.open.includes(cell)))) continue;
      const step = search(i + 1, [...chosen, flame]);
      if (step) return step;
    }
    return null;
  };
  return search(0, []);
}

export interface Climb {
  readonly steps: readonly { readonly deduction: Deduction; readonly before: readonly Cell[] }[];
  readonly cells: readonly Cell[];
  readonly found: ReadonlySet<number>;
  /** Whether every square is settled. */
  readonly complete: boolean;
}

/** Climbs the ladder from what is lit, opening the squares that are found free, until nothing more follows. */
export function climb(gallery: Gallery, from: readonly Cell[]): Climb {
  const steps: { deduction: Deduction; before: readonly Cell[] }[] = [];
  const found = new Set<number>();
  // Marks are taken off: a square that is found free may bear a wrong one.
  let cells: readonly Cell[] = from.map((cell) => (cell === 'mark' ? 'dark' : cell));
  for (let deduction = deduce(gallery, cells, found); deduction; deduction = deduce(gallery, cells, found)) {
    steps.push({ deduction, before: cells });
    if (deduction.gas) for (const i of deduction.cells) found.add(i);
    else for (const i of deduction.cells) cells = opened(gallery, cells, i);
  }
  return { steps, cells, found, complete: cells.every((cell, i) => cell !== 'dark' || found.has(i)) };
}
