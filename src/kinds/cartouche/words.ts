import type { Message } from '../../core/puzzle-kind';
import type { Level, Sign } from './level';

type Params = NonNullable<Message['params']>;

/** A message of this kind's own words. */
export const say = (key: string, params?: Params): Message => (params ? { key: `cartouche:${key}`, params } : { key: `cartouche:${key}` });

/** « lion », « deux roseaux »: a sign by what it shows. */
export const signMessage = (sign: Sign): Message => say(`sign.${sign}`);

/** « Ptolémée », or « ce nom » for a row that has none. */
export function nameMessage(level: Level, index: number): Message {
  const name = level.known[index]?.name;
  return name === undefined ? say('name.none') : say(`name.${name}`);
}

/** Things one after the other, in the order given. */
export function listed([first, ...rest]: readonly Message[]): Message {
  if (!first) return say('list.none');
  return rest.length === 0 ? first : say('list.more', { first, rest: listed(rest) });
}

export const soundList = (sounds: readonly string[]): Message => listed(sounds.map((sound) => say('list.sound', { sound })));
export const signList = (row: readonly Sign[]): Message => listed(row.map(signMessage));
