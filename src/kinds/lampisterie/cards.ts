import { type Level, type Shape, type Slot, shapes } from './level';

/** Something that lies in the tray or on a man: a number tag, a token, the number of a hook. */
export interface Card {
  readonly id: string;
  readonly slot: Slot;
  readonly value: number | Shape;
  /** Among the tokens of its shape, counted from 1; 0 where the card is the only one. */
  readonly nth: number;
}

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

/** Places that each man of the level offers, in reading order. */
export function slotsOf(level: Level): readonly Slot[] {
  const asked: Slot[] = ['number'];
  if (level.pool.length > 0) asked.push('token');
  if (level.hooks.length > 0) asked.push('hook');
  return asked;
}

/** All cards of the level, always in sorted order, so that their order tells nothing. */
export function cardsOf(level: Level): readonly Card[] {
  const tags = ascending(level.numbers).map((value): Card => ({ id: `number-${value}`, slot: 'number', value, nth: 0 }));
  const tokens = shapes.flatMap((shape) => {
    const count = level.pool.filter((one) => one === shape).length;
    return Array.from({ length: count }, (_, i): Card => ({ id: `${shape}-${i + 1}`, slot: 'token', value: shape, nth: count > 1 ? i + 1 : 0 }));
  });
  const hooks = ascending(level.hooks).map((value): Card => ({ id: `hook-${value}`, slot: 'hook', value, nth: 0 }));
  return [...tags, ...tokens, ...hooks];
}

/** The values that a place can take, sorted, each once. */
export function valuesOf(level: Level, slot: Slot): readonly (number | Shape)[] {
  if (slot === 'token') return shapes.filter((shape) => level.pool.includes(shape));
  return ascending(slot === 'number' ? level.numbers : level.hooks);
}
