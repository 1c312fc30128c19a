/** « Le carnet de veille »: a book with contents, one spread for each riddle done, and the words met. */
import type { Sources } from '../content/library';
import { t } from '../i18n/words';
import { type OpenDialog, openModal, reachable, scroller } from './dialog';
import { h } from './dom';
import { icon } from './icons';
import { contentsSpread, type NotebookPage, riddleSpread, type Spread, type Stars, starButton, wordsSpread } from './notebook-pages';

export type { NotebookPage, Stars } from './notebook-pages';

class Book {
  private readonly given: Set<string>;
  /** Contents, riddles, words. Contents are made anew each time: stars may have changed. */
  private readonly count: number;
  private at = 0;
  private readonly heading = h('h2', { class: 'visually-hidden', text: t('ui:notebook.title') });
  private readonly title = h('h3', { attrs: { tabindex: -1 } });
  private readonly head = h('div', { class: 'book-head' }, this.title);
  private readonly where = h('p', { class: 'book-where' });
  private readonly paper = h('div', { class: 'book-paper' });
  private readonly scroll: HTMLElement;
  private readonly back = this.turner('back', t('ui:notebook.previous'), -1);
  private readonly next = this.turner('next', t('ui:notebook.following'), 1);
  private readonly tabs: Readonly<Record<'contents' | 'words', HTMLButtonElement>>;
  private dialog: OpenDialog | null = null;

  constructor(
    private readonly pages: readonly NotebookPage[],
    private readonly words: readonly string[],
    private readonly sources: Sources,
    private readonly stars: Stars | undefined,
  ) {
    this.given = new Set(stars?.starred);
    this.count = pages.length + 2;
    this.title.id = 'notebook-page';
    this.scroll = scroller(this.title, this.paper);
    this.tabs = { contents: this.tab('contents', 0), words: this.tab('words', this.count - 1) };
  }

  private tab(name: 'contents' | 'words', to: number): HTMLButtonElement {
    return h('button', { class: 'book-tab', text: t(`ui:notebook.tab-${name}`), attrs: { type: 'button' }, on: { click: () => this.go(to) } });
  }
  private turner(name: 'back' | 'next', words: string, by: 1 | -1): HTMLButtonElement {
    return h(
      'button',
      { class: 'brass', attrs: { type: 'button', 'aria-label': words }, on: { click: () => this.go(this.at + by) } },
      h('span', { class: 'tag' }, icon(name)),
    );
  }

  open(): OpenDialog {
    const rings = h('div', { class: 'book-spine', attrs: { 'aria-hidden': 'true' } });
    const close = h('button', {
      class: 'strip book-close',
      text: t('ui:notebook.close'),
      attrs: { type: 'button' },
      on: { click: () => this.dialog?.close() },
    });
    const content = h(
      'div',
      { class: 'book' },
      this.heading,
      h('nav', { class: 'book-tabs', attrs: { 'aria-label': t('ui:notebook.contents') } }, this.tabs.contents, this.tabs.words),
      h('section', { class: 'book-open', attrs: { 'aria-labelledby': this.title.id } }, rings, this.head, this.scroll),
      h('div', { class: 'book-foot' }, this.back, this.where, this.next, close),
    );
    this.show('none');
    this.dialog = openModal({ heading: this.heading, content, class: 'dialog-book', onKey: (event) => this.key(event) });
    this.title.focus();
    return this.dialog;
  }

  private key(event: KeyboardEvent): void {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.go(this.at + by);
  }

  private go(to: number): void {
    if (to < 0 || to >= this.count || to === this.at) return;
    const way = to > this.at ? 'forward' : 'backward';
    this.at = to;
    this.show(way);
    this.title.focus();
  }

  private spread(): Spread {
    const page = this.pages[this.at - 1];
    if (page) return riddleSpread(page, this.sources);
    return this.at === 0 ? contentsSpread(this.pages, this.sources, this.given, (index) => this.go(index + 1)) : wordsSpread(this.words);
  }

  private show(way: 'none' | 'forward' | 'backward'): void {
    const { title, left, right, tab } = this.spread();
    this.title.textContent = title;
    this.where.textContent = t('ui:notebook.where', { page: this.at + 1, count: this.count });
    for (const leaf of [left, right]) {
      leaf.dataset.way = way;
      // Side by side, each scrolls on its own; one under the other, the paper does.
      reachable(leaf, this.title);
    }
    const page = this.pages[this.at - 1];
    this.head.replaceChildren(this.title, ...(page && this.stars ? [starButton(page, this.given, this.stars)] : []));
    this.paper.replaceChildren(left, right);
    this.scroll.scrollTop = 0;
    for (const [name, button] of Object.entries(this.tabs)) {
      if (name === tab) button.setAttribute('aria-current', 'page');
      else button.removeAttribute('aria-current');
    }
    // A button that can do nothing stays where it is, grey, so that the focus is not lost.
    this.back.setAttribute('aria-disabled', String(this.at === 0));
    this.next.setAttribute('aria-disabled', String(this.at === this.count - 1));
  }
}

/**
 * Opens the notebook on its contents.
 * @param words glossary ids, in the order of the language's alphabet.
 * @param stars absent where pages cannot be starred.
 */
export function openNotebook(pages: readonly NotebookPage[], words: readonly string[], sources: Sources, stars?: Stars): OpenDialog {
  return new Book(pages, words, sources, stars).open();
}
