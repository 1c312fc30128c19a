/** What the address may ask for. Anything else is said and ignored. */
import { isLanguage, type Language } from '../i18n/words';
import type { RendererName } from './renderer';

export interface Wishes {
  readonly language: Language | null;
  readonly renderer: RendererName | null;
  /** Layout test: every word lengthened. */
  readonly stretch: boolean;
  /** Parameters whose values are unknown. */
  readonly unknown: readonly { readonly name: string; readonly value: string }[];
}

export function readWishes(search: string): Wishes {
  const params = new URLSearchParams(search);
  const unknown: { name: string; value: string }[] = [];
  const take = <Value>(name: string, parse: (value: string) => Value | null): Value | null => {
    const value = params.get(name);
    if (value === null) return null;
    const parsed = parse(value);
    if (parsed === null) unknown.push({ name, value: value.slice(0, 40) });
    return parsed;
  };
  const stretched = params.get('lang') === 'pseudo';
  const language = stretched ? null : take('lang', (value) => (isLanguage(value) ? value : null));
  const renderer = take('r', (value) => (value === 'webgl' || value === 'canvas' ? value : null));
  return { language, renderer, stretch: stretched, unknown };
}
