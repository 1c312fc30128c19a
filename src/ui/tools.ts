import { h } from './dom';
import { icon } from './icons';

export interface Tool {
  readonly id: string;
  readonly icon: string;
  readonly words: string;
  readonly run: () => void;
}

/** Keys of a riddle's tools, for assistive technology; the board listens to them. */
const KEYS: Readonly<Record<string, string>> = { hint: 'H', undo: 'Z', redo: 'Shift+Z', goal: 'G', menu: 'Escape' };

/** CSS pixels: in a tall screen lower than this every line is needed for the board, the voice and the clues. */
const LOW = 900;
/** CSS pixels: in a screen lower than this a second row of tools has no room beside a goal and clues. */
const LEAST = 700;

/** The column (wide) or rows (tall) of brass tags beside a riddle or a map. */
export class Tools {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(words: string, tools: readonly Tool[]) {
    this.element = h('nav', { class: 'tools', attrs: { 'aria-label': words } });
    for (const tool of tools) {
      const button = h(
        'button',
        {
          class: 'brass',
          attrs: { type: 'button', 'aria-label': tool.words, 'aria-keyshortcuts': KEYS[tool.id] },
          on: { click: () => this.isOff(tool.id) || tool.run() },
        },
        h('span', { class: 'tag' }, icon(tool.icon)),
        h('span', { class: 'word', text: tool.words, attrs: { 'aria-hidden': 'true' } }),
      );
      this.buttons.set(tool.id, button);
      this.element.append(h('div', { class: 'tool', data: { tool: tool.id } }, button));
    }
    // In the next frame: what is measured must not change while it is measured.
    new ResizeObserver(() => this.fitSoon()).observe(this.element);
  }

  private fitting = 0;
  /** Fits them in the next frame, once, however often it is asked. */
  fitSoon(): void {
    cancelAnimationFrame(this.fitting);
    this.fitting = requestAnimationFrame(() => this.fit());
  }

  /** The words stand on their tags as long as every one has room; else all step back. */
  fit(): void {
    const { element } = this;
    element.classList.remove('bare');
    const { frame, words } = document.documentElement.dataset;
    const tall = frame === 'tall';
    // Beside a board there is room for them, as long as clues do not need it.
    const low = words === 'beside' ? document.querySelector('.sheet') !== null : tall && window.innerHeight < LOW;
    const foot = element.getBoundingClientRect().bottom + 1;
    // Beside its tag a word may be as high as the tag; under it, as low as the last of them reaches.
    const tight = [...element.querySelectorAll<HTMLElement>('.word')].some((word) => {
      const home = word.parentElement?.getBoundingClientRect();
      const { top, bottom } = word.getBoundingClientRect();
      return !home || word.scrollWidth > word.clientWidth + 1 || top < home.top - 1 || bottom > home.bottom + 1 || bottom > foot;
    });
    element.classList.toggle('bare', low || tight);
    // The deciding act keeps its word: in a row of its own where there is one; on a low phone in the row of the tags,
    // or, beside a goal and clues that are still to be read, as a tag.
    const bare = tall && words !== 'beside' && (low || tight);
    const sheet = element.parentElement?.querySelector('.sheet');
    const read = element.parentElement?.querySelector('.voice.brief');
    const row = window.innerHeight >= LEAST || (sheet && read) ? 'own' : sheet ? 'none' : 'shared';
    element.dataset.plate = bare ? row : 'none';
  }

  private isOff(id: string): boolean {
    return this.buttons.get(id)?.getAttribute('aria-disabled') === 'true';
  }
  /** A tool that can do nothing now stays in its place, grey. */
  enable(id: string, on: boolean): void {
    const button = this.buttons.get(id);
    if (on) button?.removeAttribute('aria-disabled');
    else button?.setAttribute('aria-disabled', 'true');
  }
  /** What has nothing left to do goes away. The focus, if it was there, must be put elsewhere. */
  drop(...ids: readonly string[]): void {
    for (const id of ids) {
      const tool = this.buttons.get(id)?.parentElement;
      if (tool) tool.hidden = true;
    }
    this.fit();
  }
  /** Draws the eye to a tool three times (an offered hint). */
  call(id: string, on: boolean): void {
    const tool = this.buttons.get(id)?.parentElement;
    if (tool) tool.dataset.calls = String(on);
  }
}
