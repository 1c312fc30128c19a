/** The words of a language as flat keys, read from `locales/<language>/<namespace>.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** `namespace:key.of.leaf` -> words. */
export type Words = ReadonlyMap<string, string>;

export const SOURCE_LANGUAGE = 'fr';

/** Leaves of nested JSON under dotted keys. @throws Error when a leaf is not a text */
export function flatten(json: unknown, where: string): [string, string][] {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Error(`${where}: expected an object of texts`);
  return Object.entries(json).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string') return [[name, value]];
    return flatten(value, `${where} ${name}`).map(([rest, words]) => [`${name}.${rest}`, words]);
  });
}

/** All words of one language; empty when its folder is missing. Files whose name begins with a dot are not words. */
export function readWords(root: string, language: string): Words {
  const folder = path.join(root, 'locales', language);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.')) : [];
  return new Map(
    names.sort().flatMap((name) => {
      const namespace = path.basename(name, '.json');
      const json: unknown = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
      return flatten(json, `locales/${language}/${name}`).map(([key, words]): [string, string] => [`${namespace}:${key}`, words]);
    }),
  );
}

/** The languages that have a folder, the source first. */
export function languages(root: string): string[] {
  const folder = path.join(root, 'locales');
  const found = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : [];
  return [SOURCE_LANGUAGE, ...found.map((entry) => entry.name).filter((name) => name !== SOURCE_LANGUAGE)];
}

/** The plural forms of a language, as suffixes of keys: `_one`, `_other`… */
export const pluralSuffixes = (language: string): string[] =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((category) => `_${category}`);

const ANY_PLURAL = /_(zero|one|two|few|many|other)$/;

/** A key without its plural form. */
export const baseKey = (key: string): string => key.replace(ANY_PLURAL, '');

/** The keys that hold a message's words: the key itself, or all plural forms that are there. */
export function formsOf(words: Words, key: string, language: string): string[] {
  if (words.has(key)) return [key];
  return pluralSuffixes(language)
    .map((suffix) => key + suffix)
    .filter((form) => words.has(form));
}

/** Names of the variables `{{name}}` in a text, sorted and once each. */
export const variables = (text: string): string[] => [...new Set([...text.matchAll(/\{\{-?\s*([\w.]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''))].sort();

/** Word ids of glossary marks: `[[berline]]`, or `[[berline|berlines]]` where other words are shown. */
export const glossaryMarks = (text: string): string[] => [...text.matchAll(/\[\[([^\]|]+)(?:\|[^\]]*)?\]\]/g)].map((match) => match[1] ?? '');

/** What a reader sees: marks show their words. */
export const shown = (text: string): string => text.replace(/\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g, (_all, id: string, words?: string) => words ?? id);
