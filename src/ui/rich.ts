/** Texts with glossary marks: `[[berline]]`, or `[[berline|berlines]]` when the shown form differs. */
import { h } from './dom';

const MARK = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g;

/** What stands before and behind a marked word without a plain space: « l’ », a comma, a closing mark. */
const CLINGS_BEFORE = /[^ \n]*$/;
const CLINGS_BEHIND = /^[^ \n[]*/;

interface Marked {
  readonly before: string;
  readonly lead: string;
  readonly word: string;
  readonly shown: string;
  readonly tail: string;
}

/** A text cut at its marks: each word with what clings to it on both sides, and what follows the last one. */
export function pieces(text: string): { readonly marked: readonly Marked[]; readonly rest: string } {
  const marked: Marked[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [whole, word = '', shown = word] = match;
    const between = text.slice(from, match.index);
    const [lead = ''] = between.match(CLINGS_BEFORE) ?? [];
    const [tail = ''] = text.slice(match.index + whole.length).match(CLINGS_BEHIND) ?? [];
    marked.push({ before: between.slice(0, between.length - lead.length), lead, word, shown, tail });
    from = match.index + whole.length + tail.length;
  }
  return { marked, rest: text.slice(from) };
}

/** The eye reads « 1 099 » with its thin space; a voice reads one number without it. */
function numbers(text: string): readonly (Node | string)[] {
  const parts = text.split(/(?<![\d\u202f])(\d{1,3}(?:\u202f\d{3})+)(?!\d)/);
  return parts.flatMap((part, at): (Node | string)[] =>
    at % 2 === 0
      ? [part]
      : [h('span', { text: part, attrs: { 'aria-hidden': 'true' } }), h('span', { class: 'visually-hidden', text: part.replace(/\u202f/g, '') })],
  );
}

/**
 * The text as nodes; each marked word is a button that calls `explain` with the word's id. Browsers break a line on
 * both sides of a button: a box that does not break holds it together with what clings to it.
 */
export function rich(text: string, explain: (word: string) => void): DocumentFragment {
  const out = document.createDocumentFragment();
  const { marked, rest } = pieces(text);
  for (const { before, lead, word, shown, tail } of marked) {
    const button = h('button', { class: 'gloss', text: shown, attrs: { type: 'button' }, on: { click: () => explain(word) } });
    out.append(...numbers(before), lead + tail === '' ? button : h('span', { class: 'gloss-box' }, lead, button, tail));
  }
  out.append(...numbers(rest));
  return out;
}

/** The text without its marks, as it is read aloud. */
export const plainText = (text: string): string => text.replace(MARK, (_, word: string, shown?: string) => shown ?? word);

/** Ids of the words that a text marks, in its order. */
export const wordsMarked = (text: string): string[] => [...text.matchAll(MARK)].flatMap(([, word]) => (word === undefined ? [] : [word]));
