/**
 * All words of the game. French is the source; a missing English key falls back to French,
 * a key missing everywhere shows itself and is reported once on the console.
 */
import i18next, { type i18n } from 'i18next'; // well-kept, plural rules and interpolation done right
import type { Message } from '../core/puzzle-kind';
import { pseudo } from './pseudo';

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

type Bundle = Record<string, unknown>;
const files = import.meta.glob<Bundle>('../../locales/*/*.json', { import: 'default' });
/** Fetches each file of words, in every language, without taking it in use. */
export const wordFiles: readonly (() => Promise<unknown>)[] = Object.values(files);

const engine: i18n = i18next.createInstance();
const missing = new Set<string>();
let stretched = false;

/** Prepares the words in one language. With `stretch`, every word is lengthened and marked (layout tests). */
export async function startWords(language: Language, stretch = false): Promise<void> {
  stretched = stretch;
  await engine.init({
    lng: language,
    fallbackLng: 'fr',
    ns: [],
    resources: {},
    interpolation: { escapeValue: false },
    saveMissing: true,
    missingKeyHandler: (_languages, namespace, key) => {
      if (missing.has(`${namespace}:${key}`)) return;
      missing.add(`${namespace}:${key}`);
      console.error(`words: ${namespace}:${key} is in no locale`);
    },
  });
}

export const language = (): Language => (isLanguage(engine.language) ? engine.language : 'fr');

/** Loads namespaces in the present language, and in French as the fallback. Loading twice is free. */
export async function loadWords(...namespaces: readonly string[]): Promise<void> {
  const wanted = [...new Set([language(), 'fr' as const])];
  await Promise.all(
    wanted.flatMap((lng) =>
      namespaces.map(async (namespace) => {
        if (engine.hasResourceBundle(lng, namespace)) return;
        const load = files[`../../locales/${lng}/${namespace}.json`];
        if (!load) return;
        engine.addResourceBundle(lng, namespace, await load());
      }),
    ),
  );
}

/** Changes the language and loads again what was loaded. */
export async function changeLanguage(next: Language): Promise<void> {
  const loaded = Object.keys(engine.getDataByLanguage(language()) ?? {});
  await engine.changeLanguage(next);
  await loadWords(...loaded);
}

/** The words of a message; messages inside its variables are said first. */
export function say(message: Message): string {
  const params = Object.fromEntries(Object.entries(message.params ?? {}).map(([name, value]) => [name, typeof value === 'object' ? plain(value) : value]));
  const words = engine.t(message.key, params);
  // The order of word groups is a list of ids, not words.
  return stretched && !message.key.endsWith('.order') ? pseudo(words) : words;
}

const plain = (message: Message): string => {
  const params = Object.fromEntries(Object.entries(message.params ?? {}).map(([name, value]) => [name, typeof value === 'object' ? plain(value) : value]));
  return engine.t(message.key, params);
};

/** The words of a key of the interface or of the story. */
export const t = (key: string, params?: Message['params']): string => say(params ? { key, params } : { key });

export const knows = (key: string): boolean => engine.exists(key);
