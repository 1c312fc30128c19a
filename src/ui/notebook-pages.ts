/** The pages of the notebook: one spread for each riddle done, the contents before them, the words behind. */
import type { Sources } from '../content/library';
import type { Seal } from '../core/story';
import { knows, t } from '../i18n/words';
import { type CardFace, openCard } from './card';
import { h } from './dom';
import { glossaryWord } from './french';
import { icon } from './icons';
import { openWord } from './menus';
import { rich, wordsMarked } from './rich';
import { sealMarks, sealOf, sourcesOf } from './seal';
import { vignette } from './vignette';

export interface NotebookPage {
  /** Namespace and id under which the words stand: `notebook:B1`. */
  readonly key: string;
  /** That of the riddle, which may be in part invented where its card is true. */
  readonly seal: Seal;
  /** The place whose print stands on the page. */
  readonly place?: string;
  /** The card won there, when there is one. */
  readonly face?: CardFace;
}

/** The stars that the team gave to pages. */
export interface Stars {
  readonly starred: ReadonlySet<string>;
  /** @param page the page's key. */
  readonly star: (page: string, on: boolean) => void;
}

/** Two pages that lie open side by side, or one under the other on a narrow screen. */
export interface Spread {
  readonly title: string;
  readonly left: HTMLElement;
  readonly right: HTMLElement;
  readonly tab: 'contents' | 'page' | 'words';
}

/** How many words of a page are explained on it. */
const WORDS_ON_PAGE = 2;

export const pageTitle = ({ key }: NotebookPage): string => t(`${key}.title`);

const definitions = (words: readonly string[]): HTMLElement =>
  h(
    'dl',
    { class: 'definitions' },
    ...words.map((word) => h('div', {}, h('dt', {}, ...glossaryWord(t(`glossary:${word}.word`))), h('dd', { text: t(`glossary:${word}.text`) }))),
  );

/** Marks the page that the team likes best; pages may have one each. */
export function starButton(page: NotebookPage, given: Set<string>, stars: Stars): HTMLElement {
  const button = h(
    'button',
    { class: 'star', attrs: { type: 'button', 'aria-pressed': String(given.has(page.key)) } },
    h('span', { class: 'star-shape', attrs: { 'aria-hidden': 'true' } }),
    h('span', { text: t('ui:notebook.star') }),
  );
  button.addEventListener('click', () => {
    const on = !given.has(page.key);
    if (on) given.add(page.key);
    else given.delete(page.key);
    button.setAttribute('aria-pressed', String(on));
    stars.star(page.key, on);
  });
  return button;
}

/** The spread of one riddle: print with its seal beside it and fact on the left; words, proof and sources on the right. */
export function riddleSpread(page: NotebookPage, sources: Sources): Spread {
  const text = t(`${page.key}.text`);
  const { face } = page;
  const cardWords = face && knows(`cards:${face.id}.words`) ? t(`cards:${face.id}.words`) : '';
  const words = [...new Set([...wordsMarked(text), ...wordsMarked(cardWords)])].filter((word) => knows(`glossary:${word}.text`)).slice(0, WORDS_ON_PAGE);
  const print = page.place === undefined ? null : vignette(page.place, page.key.slice(page.key.indexOf(':') + 1));
  return {
    title: pageTitle(page),
    tab: 'page',
    left: h('div', { class: 'page-left' }, h('div', { class: 'page-print' }, print, sealOf(page.seal)), h('p', { class: 'page-fact' }, rich(text, openWord))),
    right: h(
      'div',
      { class: 'page-right' },
      words.length > 0 && h('h4', { text: t('ui:notebook.page-words') }),
      words.length > 0 && definitions(words),
      face &&
        h(
          'button',
          { class: 'strip proof', attrs: { type: 'button' }, on: { click: () => openCard(face, sources, false) } },
          icon('goal'),
          h('span', { text: t('ui:notebook.proof', { title: t(`cards:${face.id}.title`) }) }),
        ),
      sourcesOf([`${page.key}.text`], sources),
    ),
  };
}

/** What the team has won so far, as two lists of buttons. */
export function contentsSpread(pages: readonly NotebookPage[], sources: Sources, given: ReadonlySet<string>, onPage: (index: number) => void): Spread {
  const list = (items: readonly HTMLElement[]) => h('ol', { class: 'contents' }, ...items.map((item) => h('li', {}, item)));
  const faces = pages.flatMap(({ face }) => (face ? [face] : []));
  return {
    title: t('ui:notebook.contents'),
    tab: 'contents',
    left: h(
      'div',
      { class: 'page-left' },
      h('h4', { text: t('ui:notebook.pages') }),
      pages.length === 0
        ? h('p', { text: t('ui:notebook.empty') })
        : list(
            pages.map((page, index) =>
              h(
                'button',
                { class: 'contents-line', attrs: { type: 'button' }, on: { click: () => onPage(index) } },
                h('span', { class: 'contents-number', text: String(index + 1), attrs: { 'aria-hidden': 'true' } }),
                h('span', { text: pageTitle(page) }),
                given.has(page.key) && h('span', { class: 'star-shape given', attrs: { role: 'img', 'aria-label': t('ui:notebook.star') } }),
              ),
            ),
          ),
    ),
    right: h(
      'div',
      { class: 'page-right' },
      h('h4', { text: t('ui:notebook.proofs') }),
      faces.length === 0
        ? h('p', { text: t('ui:notebook.no-proofs') })
        : list(
            faces.map((face) =>
              h(
                'button',
                { class: 'contents-line', attrs: { type: 'button' }, on: { click: () => openCard(face, sources, false) } },
                sealMarks(face.seal),
                h('span', { text: t(`cards:${face.id}.title`) }),
              ),
            ),
          ),
      // The way to the Committee's own words; the cards have only ours.
      faces.length > 0 && h('p', { text: t('cards:criteria.note') }),
      faces.length > 0 && sourcesOf(['cards:criteria.note'], sources),
    ),
  };
}

/** Every word of the glossary, half on each page. */
export function wordsSpread(words: readonly string[]): Spread {
  const known = words.filter((word) => knows(`glossary:${word}.text`));
  const half = Math.ceil(known.length / 2);
  return {
    title: t('ui:notebook.words'),
    tab: 'words',
    left: h('div', { class: 'page-left' }, definitions(known.slice(0, half))),
    right: h('div', { class: 'page-right' }, definitions(known.slice(half))),
  };
}
