import type { Message } from '../../core/puzzle-kind';
import type { Criterion, Level } from './level';

/** A message of this kind's own words. */
export const say = (key: string, params?: NonNullable<Message['params']>): Message => (params ? { key: `duel:${key}`, params } : { key: `duel:${key}` });

/** A message of this duel's sentence. */
export const tell = (level: Level, key: string): Message => say(`${level.text}.${key}`);

/** The words of a group, or the name of the picture that stands for them. */
export function wordOf(level: Level, id: string): Message {
  const picture = level.groups.find((group) => group.id === id)?.picture;
  return picture ? say(`picture.${picture}`) : tell(level, `word.${id}`);
}

/** The title of a card, or the name of its picture. */
export function titleOf(level: Level, id: string): Message {
  const picture = level.cards.find((card) => card.id === id)?.picture;
  return picture ? say(`picture.${picture}`) : { key: `cards:${id}.title` };
}

/** What a card proves, as its back has it; a picture proves nothing. */
export const proofOf = (level: Level, id: string): Message | undefined =>
  level.cards.find((card) => card.id === id)?.picture ? undefined : { key: `cards:${id}.back` };

export const criterionWord = (criterion: Criterion): Message => say(`criterion.${criterion}`);
