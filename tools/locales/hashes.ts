/**
 * tsx tools/locales/hashes.ts              notes the French of new translations, forgets those that are gone, lists the outdated
 * tsx tools/locales/hashes.ts <key> …      notes that the translation of these keys follows the French of today
 * tsx tools/locales/hashes.ts --all        the same for every key
 *
 * `locales/<language>/.source.json` holds, for each translated key, a hash of the French it was written from.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { hashes } from './hash';
import { baseKey, languages, readWords, SOURCE_LANGUAGE } from './locales';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const file = (folder: string, language: string): string => path.join(folder, 'locales', language, '.source.json');
const noted = z.record(z.string(), z.string());

/** The hashes noted for a language; none when the file is missing. */
export const readHashes = (folder: string, language: string): Record<string, string> =>
  existsSync(file(folder, language)) ? noted.parse(JSON.parse(readFileSync(file(folder, language), 'utf8'))) : {};

export interface Outdated {
  /** Keys whose French has changed since they were translated. */
  readonly changed: readonly string[];
  /** Translated keys without a note. */
  readonly unnoted: readonly string[];
  /** Notes of keys that are gone. */
  readonly left: readonly string[];
}

/** Compares notes with the French of today. */
export function outdated(notes: Readonly<Record<string, string>>, source: ReadonlyMap<string, string>): Outdated {
  const keys = [...source.keys()];
  return {
    changed: keys.filter((key) => Object.hasOwn(notes, key) && notes[key] !== source.get(key)),
    unnoted: keys.filter((key) => !Object.hasOwn(notes, key)),
    left: Object.keys(notes).filter((key) => !source.has(key)),
  };
}

/** Hashes of the French of all keys that a language has words for. */
export function sourceOf(folder: string, language: string): Map<string, string> {
  const translated = new Set([...readWords(folder, language).keys()].flatMap((key) => [key, baseKey(key)]));
  return new Map([...hashes(readWords(folder, SOURCE_LANGUAGE), SOURCE_LANGUAGE)].filter(([key]) => translated.has(key)));
}

function main(args: readonly string[]): number {
  for (const language of languages(root).filter((one) => one !== SOURCE_LANGUAGE)) {
    const source = sourceOf(root, language);
    const notes = readHashes(root, language);
    const { changed } = outdated(notes, source);
    const renew = (key: string): boolean => !Object.hasOwn(notes, key) || args.includes('--all') || args.includes(key);
    const next = [...source].map(([key, hash]): [string, string] => [key, renew(key) ? hash : (notes[key] ?? hash)]);
    writeFileSync(file(root, language), `${JSON.stringify(Object.fromEntries(next.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`);
    const still = changed.filter((key) => !renew(key));
    for (const key of still) console.log(`${language}  ${key}  the French has changed; expected the translation to be read again`);
    console.log(`${language}: ${next.length} keys noted, ${still.length} to read again`);
  }
  return 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
