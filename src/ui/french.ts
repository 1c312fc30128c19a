/** French words inside another language are marked, so that a voice does not read them as its own. */
import { language } from '../i18n/words';
import { h } from './dom';

/** A text with one French name in it. */
export function withFrench(text: string, name: string): readonly (Node | string)[] {
  const at = language() === 'fr' ? -1 : text.indexOf(name);
  return at < 0 ? [text] : [text.slice(0, at), h('span', { text: name, attrs: { lang: 'fr' } }), text.slice(at + name.length)];
}

/** A word of the glossary: the mine's own word is French everywhere, what stands in brackets behind it explains it. */
export const glossaryWord = (text: string): readonly (Node | string)[] => withFrench(text, text.split(' (', 1)[0] ?? text);
