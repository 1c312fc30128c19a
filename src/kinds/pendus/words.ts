import type { Message } from '../../core/puzzle-kind';

/** A message of this kind's own words. */
export const say = (key: string, params?: NonNullable<Message['params']>): Message => (params ? { key: `pendus:${key}`, params } : { key: `pendus:${key}` });
