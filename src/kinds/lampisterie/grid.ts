import { slotsOf, valuesOf } from './cards';
import type { Clue, Level, Shape, Slot } from './level';

/**
 * The grid of crosses that a player would draw: for each place of each man, the values still possible,
 * as bits (bit i is value i of `values[slot]`).
 */
export type Grid = Readonly<Record<Slot, readonly number[]>>;

/** A clue without its words: at most two places and what they demand of each other. */
type Relation =
  | { readonly on: 'one'; readonly slot: Slot; readonly man: number; readonly keep: number }
  | { readonly on: 'two'; readonly slot: Slot; readonly a: number; readonly b: number; readonly fits: (x: number, y: number) => boolean }
  | { readonly on: 'link'; readonly value: number; readonly slot: Slot; readonly other: number };

/** A level made ready for reasoning. `capacity` says how many men may have a value. */
export interface Model {
  readonly men: number;
  readonly slots: readonly Slot[];
  readonly values: Readonly<Record<Slot, readonly (number | Shape)[]>>;
  readonly capacity: Readonly<Record<Slot, readonly number[]>>;
  readonly relations: readonly Relation[];
  /** The rule by which each clue is read. */
  readonly rules: readonly Rule[];
}

export type Rule = 'direct' | 'taken' | 'last-man' | 'cross' | 'link' | 'pair' | 'order' | 'beside';

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

export const single = (mask: number): boolean => mask !== 0 && (mask & (mask - 1)) === 0;
export const indexOfBit = (mask: number): number => 31 - Math.clz32(mask);

/** @throws Error when a clue names a man or a value that the level does not have. */
export function modelOf(level: Level): Model {
  const values = { number: valuesOf(level, 'number'), token: valuesOf(level, 'token'), hook: valuesOf(level, 'hook') };
  return {
    men: level.men.length,
    slots: slotsOf(level),
    values,
    capacity: {
      number: values.number.map(() => 1),
      token: values.token.map((shape) => level.pool.filter((one) => one === shape).length),
      hook: values.hook.map(() => 1),
    },
    relations: level.clues.map((clue) => relationOf(level, values, clue)),
    rules: level.clues.map(ruleOf),
  };
}

function relationOf(level: Level, values: Model['values'], clue: Clue): Relation {
  const man = (name: string) => found(level.men.indexOf(name), name);
  const value = (slot: Slot, wanted: number | Shape) => found(values[slot].indexOf(wanted), String(wanted));
  const one = (slot: Slot, wanted: number | Shape, name: string, is: boolean): Relation => {
    const bit = 1 << value(slot, wanted);
    return { on: 'one', slot, man: man(name), keep: is ? bit : ~bit };
  };
  const two = (slot: Slot, a: string, b: string, fits: (x: number, y: number) => boolean): Relation => ({ on: 'two', slot, a: man(a), b: man(b), fits });
  switch (clue.t) {
    case 'shape':
    case 'notshape':
      return one('token', clue.v, clue.a, clue.t === 'shape');
    case 'number':
    case 'notnumber':
      return one('number', clue.v, clue.a, clue.t === 'number');
    case 'hook':
    case 'nothook':
      return one('hook', clue.v, clue.a, clue.t === 'hook');
    case 'same':
      return two('token', clue.a, clue.b, (x, y) => x === y);
    case 'differ':
      return two('token', clue.a, clue.b, (x, y) => x !== y);
    case 'less':
      return two('number', clue.a, clue.b, (x, y) => x < y);
    case 'next':
      return two('number', clue.a, clue.b, (x, y) => Math.abs(x - y) === 1);
    case 'hookbeside':
      return two('hook', clue.a, clue.b, (x, y) => Math.abs(x - y) === 1);
    case 'hookapart':
      return two('hook', clue.a, clue.b, (x, y) => Math.abs(x - y) > 1);
    case 'numshape':
      return { on: 'link', value: value('number', clue.v), slot: 'token', other: value('token', clue.s) };
    case 'numhook':
      return { on: 'link', value: value('number', clue.v), slot: 'hook', other: value('hook', clue.h) };
  }
}

function found(index: number, name: string): number {
  if (index < 0) throw new Error(`the level has no ${name}`);
  return index;
}

/** The grid without a cross. */
export function openGrid(model: Model): Grid {
  const row = (slot: Slot) => Array.from({ length: model.men }, () => (1 << model.values[slot].length) - 1);
  return { number: row('number'), token: row('token'), hook: row('hook') };
}

function ruleOf(clue: Clue): Rule {
  switch (clue.t) {
    case 'shape':
    case 'number':
    case 'hook':
      return 'direct';
    case 'notshape':
    case 'notnumber':
    case 'nothook':
      return 'cross';
    case 'numshape':
    case 'numhook':
      return 'link';
    case 'same':
    case 'differ':
      return 'pair';
    case 'less':
      return 'order';
    default:
      return 'beside';
  }
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

/** A place without a value, or a value without enough men. */
function isClash(model: Model, grid: Grid): boolean {
  for (const slot of model.slots) {
    const row = grid[slot];
    if (row.includes(0)) return true;
    for (const [value, capacity] of model.capacity[slot].entries()) {
      const bit = 1 << value;
      let able = 0;
      let sure = 0;
      for (const mask of row) {
        if (mask & bit) able++;
        if (mask === bit) sure++;
      }
      if (able < capacity || sure > capacity) return true;
    }
  }
  return false;
}

function cross(grid: Grid, crosses: Deduction['crosses']): Grid {
  const rows = { number: [...grid.number], token: [...grid.token], hook: [...grid.hook] };
  for (const { slot, man, gone } of crosses) rows[slot][man] = (rows[slot][man] ?? 0) & ~gone;
  return rows;
}

type Cell = { readonly slot: Slot; readonly man: number; readonly keep: number };

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

/** A value given out as often as it exists is closed to all others. */
function* taken(model: Model, grid: Grid): Generator<Cell[]> {
  for (const slot of model.slots) {
    for (const [value, capacity] of model.capacity[slot].entries()) {
      const bit = 1 << value;
      let sure = 0;
      let open = 0;
      for (const mask of grid[slot]) {
        if (mask === bit) sure++;
        else if (mask & bit) open++;
      }
      if (open > 0 && sure >= capacity) yield grid[slot].flatMap((mask, man): Cell[] => (mask === bit ? [] : [{ slot, man, keep: ~bit }]));
    }
  }
}

/** A value that only just enough men can have is theirs. */
function* lastMan(model: Model, grid: Grid): Generator<Cell[]> {
  for (const slot of model.slots) {
    for (const [value, capacity] of model.capacity[slot].entries()) {
      const bit = 1 << value;
      let able = 0;
      let open = 0;
      for (const mask of grid[slot]) {
        if (!(mask & bit)) continue;
        able++;
        if (mask !== bit) open++;
      }
      if (open > 0 && able === capacity) yield grid[slot].flatMap((mask, man): Cell[] => (mask & bit ? [{ slot, man, keep: bit }] : []));
    }
  }
}

/** What a clue leaves of the places it speaks of. */
function keep(model: Model, grid: Grid, relation: Relation): Cell[] {
  if (relation.on === 'one') return [{ slot: relation.slot, man: relation.man, keep: relation.keep }];
  if (relation.on === 'link') return keepLink(model, grid, relation);
  const { slot, a, b, fits } = relation;
  const left = grid[slot][a] ?? 0;
  const right = grid[slot][b] ?? 0;
  // Two men can have the same value only where enough of it is left beside what others surely have.
  const spare = (value: number) => (model.capacity[slot][value] ?? 0) - grid[slot].filter((mask, man) => man !== a && man !== b && mask === 1 << value).length;
  const possible = (x: number, y: number) => fits(x, y) && (x !== y || spare(x) >= 2);
  return [
    { slot, man: a, keep: supported(left, right, possible) },
    { slot, man: b, keep: supported(right, left, (y, x) => possible(x, y)) },
  ];
}

function supported(mine: number, theirs: number, possible: (x: number, y: number) => boolean): number {
  let kept = 0;
  for (let x = 0; mine >> x; x++) {
    if (!(mine & (1 << x))) continue;
    for (let y = 0; theirs >> y; y++) {
      if (theirs & (1 << y) && possible(x, y)) {
        kept |= 1 << x;
        break;
      }
    }
  }
  return kept;
}

/** « The 48 goes with a triangle »: the man of one is the man of the other. */
function keepLink(model: Model, grid: Grid, { value, slot, other }: Extract<Relation, { on: 'link' }>): Cell[] {
  const number = 1 << value;
  const bit = 1 << other;
  const only = model.capacity[slot][other] === 1;
  return Array.from({ length: model.men }, (_, man): Cell[] => {
    const numbers = grid.number[man] ?? 0;
    const others = grid[slot][man] ?? 0;
    return [
      { slot: 'number', man, keep: !(others & bit) ? ~number : only && others === bit ? number : ~0 },
      { slot, man, keep: numbers === number ? bit : only && !(numbers & number) ? ~bit : ~0 },
    ];
  }).flat();
}
