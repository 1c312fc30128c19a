import { createHash } from 'node:crypto';
import { baseKey, formsOf, type Words } from './locales';

/** Eight hexadecimal digits that change when a text changes. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Hashes of all texts of a language by base key; the plural forms of one key have one hash. */
export function hashes(words: Words, language: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const key of words.keys()) {
    const base = words.has(baseKey(key)) ? key : baseKey(key);
    if (found.has(base)) continue;
    const forms = formsOf(words, base, language);
    found.set(base, hashOf((forms.length > 0 ? forms : [key]).map((form) => words.get(form) ?? '').join('\n')));
  }
  return found;
}
