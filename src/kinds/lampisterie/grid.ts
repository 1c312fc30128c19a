import { slotsOf, valuesOf } from './cards';
import type { Clue, Level, Shape, Slot } from './level';

/**
 * The grid of crosses that a player would draw: for each place of each man, the values still possible,
 * as bits (bit i is value i of `values[slot]`).
 */
export type Grid = Readonly<Record<Slot, readonly number[]>>;

/** A clue without its words: at most two places and what they demand of each other. */
export type Relation =
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
