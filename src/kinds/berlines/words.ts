import type { Message } from '../../core/puzzle-kind';

/** A message of this kind's own words. */
export const say = (key: string, params?: NonNullable<Message['params']>): Message =>
  params ? { key: `berlines:${key}`, params } : { key: `berlines:${key}` };

/** « le rang du haut », « le rang du bas ». */
export const rowWord = (row: number): Message => say(row === 0 ? 'row.top' : 'row.bottom');
