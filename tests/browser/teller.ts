/** The words of the game in Node, so that a walk can ask for elements by role and accessible name alone. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import i18next from 'i18next';
import type { Message } from '../../src/core/puzzle-kind';

const root = path.resolve(import.meta.dirname, '../..');

export interface Teller {
  readonly language: string;
  readonly t: (key: string, params?: Message['params']) => string;
  readonly say: (message: Message) => string;
}

export async function makeTeller(language: 'fr' | 'en'): Promise<Teller> {
  const engine = i18next.createInstance();
  const folder = (lng: string) => path.join(root, 'locales', lng);
  const read = (lng: string) =>
    Object.fromEntries(
      readdirSync(folder(lng))
        .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
        .map((name) => [path.basename(name, '.json'), JSON.parse(readFileSync(path.join(folder(lng), name), 'utf8'))]),
    );
  await engine.init({ lng: language, fallbackLng: 'fr', resources: { fr: read('fr'), en: read('en') }, interpolation: { escapeValue: false } });
  const say = (message: Message): string =>
    engine.t(
      message.key,
      Object.fromEntries(Object.entries(message.params ?? {}).map(([name, value]) => [name, typeof value === 'object' ? say(value) : value])),
    );
  return { language, say, t: (key, params) => say(params ? { key, params } : { key }) };
}
