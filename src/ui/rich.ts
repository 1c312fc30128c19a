/** Texts with glossary marks: `[[berline]]`, or `[[berline|berlines]]` when the shown form differs. */
import { h } from './dom';

const MARK = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;

/** The text as nodes; each marked word is a button that calls `explain` with the word's id. */
export function rich(text: string, explain: (word: string) => void): DocumentFragment {
  const out = document.createDocumentFragment();
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, word = '', shown = word] = match;
    out.append(text.slice(from, match.index));
    out.append(h('button', { class: 'gloss', text: shown, attrs: { type: 'button' }, on: { click: () => explain(word) } }));
    from = match.index + whole.length;
  }
  out.append(text.slice(from));
  return out;
}

/** The text without its marks, as it is read aloud. */
export const plainText = (text: string): string => text.replace(MARK, (_, word: string, shown?: string) => shown ?? word);

/** Ids of the words that a text marks, in its order. */
export const wordsMarked = (text: string): string[] => [...text.matchAll(MARK)].flatMap(([, word]) => (word === undefined ? [] : [word]));
