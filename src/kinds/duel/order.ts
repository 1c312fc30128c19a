import type { Message } from '../../core/puzzle-kind';
import type { Level } from './level';

/** Where a language says in which order it puts this duel's word groups: their ids, with spaces between. */
export const orderKey = (level: Level): Message => ({ key: `duel:${level.text}.order` });

/**
 * The same duel with its groups in the order of a language. Moves and states name groups by id, so a save made
 * in one language goes on in another.
 * @throws Error when the order leaves out a group or names one that is not there
 */
export function inOrder(level: Level, order: string): Level {
  const ids = order.split(' ');
  const groups = ids.flatMap((id) => level.groups.filter((group) => group.id === id));
  if (groups.length !== level.groups.length || ids.length !== groups.length || new Set(ids).size !== ids.length)
    throw new Error(`the order "${order}" does not name each of ${level.groups.map(({ id }) => id).join(', ')} once`);
  return { ...level, groups };
}
