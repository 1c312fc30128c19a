/** The words of `locales/`, read from the files, as the guards need them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Message } from '../../src/core/puzzle-kind';
import { root } from './support';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

const files = new Map<string, unknown>();

function namespaceOf(language: Language, namespace: string): unknown {
  const file = path.join(root, 'locales', language, `${namespace}.json`);
  if (!files.has(file)) files.set(file, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
  return files.get(file);
}

const step = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;

/** The text of a key, or undefined. With a count, the forms of i18next stand in for the bare key. */
export function textOf(language: Language, key: string): string | undefined {
  const [namespace = '', rest = ''] = key.split(':');
  const found = rest.split('.').reduce<unknown>(step, namespaceOf(language, namespace));
  if (typeof found === 'string') return found;
  return rest.endsWith('_other') ? undefined : textOf(language, `${key}_other`);
}

/** Names of the variables in a text. */
export const variablesOf = (text: string): string[] => [...new Set([...text.matchAll(/\{\{\s*([\w-]+)[^}]*\}\}/g)].map((match) => match[1] ?? ''))].sort();

/** The message in words, with its variables filled in. */
export function speak(language: Language, message: Message): string {
  const text = textOf(language, message.key) ?? `[${message.key}]`;
  return text.replace(/\{\{\s*([\w-]+)[^}]*\}\}/g, (_, name: string) => {
    const value = message.params?.[name];
    if (value === undefined) return `[${name}]`;
    return typeof value === 'object' ? speak(language, value) : String(value);
  });
}

/** What is wrong with a message in any language: no text, a variable that it does not bring. */
export function faultsOf(message: Message): string[] {
  const nested = Object.values(message.params ?? {}).flatMap((value) => (typeof value === 'object' ? faultsOf(value) : []));
  const own = languages.flatMap((language) => {
    const text = textOf(language, message.key);
    if (text === undefined || text === '') return [`${language}: no words for ${message.key}`];
    const missing = variablesOf(text).filter((name) => message.params?.[name] === undefined);
    return missing.map((name) => `${language}: ${message.key} wants {{${name}}}`);
  });
  const [french, english] = languages.map((language) => variablesOf(textOf(language, message.key) ?? ''));
  const uneven = JSON.stringify(french) === JSON.stringify(english) ? [] : [`${message.key}: not the same variables in fr and en`];
  return [...nested, ...own, ...uneven];
}
