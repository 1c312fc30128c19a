import type { Message } from '../../core/puzzle-kind';
import type { Machine } from './level';
import type { Lump } from './line';

type Params = NonNullable<Message['params']>;

/** A message of this kind's own words. */
export const say = (key: string, params?: Params): Message => (params ? { key: `triage:${key}`, params } : { key: `triage:${key}` });

/** « le crible 20 », « le lavoir »: a machine in the middle of a sentence. */
export const machineWord = (machine: Machine): Message => say(`the.${machine}`);

/** A machine as a thing to take up. */
export const machineName = (machine: Machine): Message => say(`machine.${machine}`);

/** « charbon 10 » */
export const lumpWord = (lump: Lump): Message => say(`lump.${lump.stuff}`, { mm: lump.mm });

/** Lumps in a row, as one message. */
export function lumpList(lumps: readonly Lump[]): Message {
  const [first, ...others] = lumps;
  if (!first) return say('list.none');
  return others.length === 0 ? lumpWord(first) : say('list.more', { first: lumpWord(first), others: lumpList(others) });
}

/** « première », « deuxième »…: counted in words, so that a sentence holds one number. */
export const nth = (slot: number): Message => say(`nth.${slot + 1}`);
