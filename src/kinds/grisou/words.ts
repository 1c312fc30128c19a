import type { Message } from '../../core/puzzle-kind';
import type { Gallery } from './gallery';

type Params = NonNullable<Message['params']>;

/** A message of this kind's own words. */
export const say = (key: string, params?: Params): Message => (params ? { key: `grisou:${key}`, params } : { key: `grisou:${key}` });

/** Row and column as people count them, from 1. */
export const at = ({ cols }: Gallery, i: number): { row: number; col: number } => ({ row: Math.floor(i / cols) + 1, col: (i % cols) + 1 });

export const controlOf = ({ cols }: Gallery, i: number): string => `cell-${Math.floor(i / cols)}-${i % cols}`;

/** Messages in a row, as one. */
export function listed(words: readonly Message[]): Message {
  const [first, ...others] = words;
  if (!first) return say('list.none');
  return others.length === 0 ? first : say('list.more', { first, others: listed(others) });
}
