import * as z from 'zod/mini';
import { type ParsedSave, parseSave } from '../core/save';
import type { Kept, Shelf } from './shelf';

/**
 * A text put aside under `lnsn.aside.<time>`: a save that could not be read, or one of two that went
 * different ways. Whether it can be read is asked anew each time: a later version of the game may.
 */
export interface AsideItem {
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** The key it had. */
  readonly from: string;
  /** The text as it was, to the letter. */
  readonly text: string;
  readonly parsed: ParsedSave;
}

const wrapper = z.strictObject({ from: z.string(), time: z.number(), text: z.string() });
const KEY = /^aside\.(\d+)$/;

/** A free key for `time`; two in the same millisecond get different ones. */
export function asideKey(shelf: Shelf, time: number): string {
  let at = Math.trunc(time);
  while (shelf.get(`aside.${at}`) !== null) at++;
  return `aside.${at}`;
}

/** Writes a text aside. Does not remove it from where it was. */
export function writeAside(shelf: Shelf, key: string, time: number, from: string, text: string): Kept {
  return shelf.set(key, JSON.stringify({ from, time, text }));
}

/**
 * Puts a copy of a stored text aside. When that is refused, no trace of the attempt stays: the text
 * is still where it was, and must be left there.
 */
export function putAside(parts: { readonly shelf: Shelf; readonly clock: () => number }, from: string, text: string): Kept {
  const time = parts.clock();
  const key = asideKey(parts.shelf, time);
  const kept = writeAside(parts.shelf, key, time, from, text);
  if (!kept.kept) parts.shelf.remove(key);
  return kept;
}

/** All that was ever put aside and not taken back, oldest first. */
export function listAside(shelf: Shelf): readonly AsideItem[] {
  return shelf
    .keys()
    .flatMap((key) => {
      const stamp = KEY.exec(key)?.[1];
      const raw = stamp === undefined ? null : shelf.get(key);
      if (raw === null) return [];
      let value: unknown;
      try {
        value = JSON.parse(raw);
      } catch {
        value = null;
      }
      // Something else under our key is shown as it is: it may be all that is left of a save.
      const found = wrapper.safeParse(value);
      const item = found.success ? found.data : { from: key, time: Number(stamp), text: raw };
      return [{ key, ...item, parsed: parseSave(item.text) }];
    })
    .sort((a, b) => a.time - b.time);
}
