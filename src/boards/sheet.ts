/** The sheet with the clues of a board. Each can be ticked off; a hint may point at one. */
import type { Described, Frame, Mark, Message, Place } from '../core/puzzle-kind';
import { h } from '../ui/dom';
import { watchEdges } from '../ui/edges';
import { putAt } from './put-at';
import { tabThrough } from './tab-order';
import { cutToWhole, leafOn } from './whole-clues';

interface SheetEnv {
  /** Where it lies in the tall frame: under the stage. */
  readonly below: HTMLElement;
  readonly words: (message: Message) => string;
  readonly title: () => string;
  /** The button that shows the clues below the fold, or leads back to the first. */
  readonly more: (below: number) => string;
  /** Describes a clue that a hint shows. */
  readonly marked: () => string;
}

/** Frame units: a sheet that reaches so low ends with its board. */
const FOOT = 500;

export class NoteSheet {
  /** Where it is read in both frames: the board puts this after its state in words and before its controls. */
  readonly home = h('div');
  private sheet: HTMLElement | null = null;
  /** Shows below the last clue in sight that there are more. */
  private edges: ResizeObserver | null = null;
  /** For the eye and the finger: ears and the keyboard meet every clue in turn. A press takes no focus. */
  private readonly more = h('button', {
    class: 'sheet-more',
    attrs: { type: 'button', tabindex: -1, 'aria-hidden': 'true' },
    on: { click: () => this.leaf(), mousedown: (event) => event.preventDefault() },
  });
  /** Notes that the player has ticked off; they belong to the hand, not to the state. */
  private readonly ticked = new Set<string>();
  get ticks(): ReadonlySet<string> {
    return this.ticked;
  }
  private dropTab = (): void => {};

  constructor(private readonly env: SheetEnv) {}

  show({ notes }: Described<unknown>, place: Place | undefined, frame: Frame): void {
    if (notes.length === 0 || !place) {
      this.drop();
      return;
    }
    if (!this.sheet) {
      this.sheet = h(
        'section',
        { class: 'sheet', id: 'sheet' },
        h('div', { class: 'sheet-head' }, h('h2', { class: 'sheet-title', id: 'sheet-title' }), this.more),
        h('ol', { class: 'sheet-list', attrs: { role: 'list' } }),
      );
      this.sheet.setAttribute('aria-labelledby', 'sheet-title');
      const list = this.sheet.querySelector<HTMLElement>('ol');
      this.more.hidden = true;
      if (list) this.edges = watchEdges(list, () => this.cue(list));
    }
    this.lay(this.sheet, place, frame);
    const title = this.sheet.querySelector('h2');
    if (title) title.textContent = this.env.title();
    const list = this.sheet.querySelector('ol');
    if (!list) return;
    notes.forEach((note, index) => {
      const known = list.children[index]?.querySelector('button');
      const button =
        known ??
        h('button', {
          class: 'note',
          attrs: { type: 'button' },
          // The button may have come to stand for another clue.
          on: { click: ({ currentTarget }) => currentTarget instanceof HTMLElement && this.tick(currentTarget.dataset.note ?? '') },
        });
      if (!known) {
        list.append(h('li', {}, button));
        this.edges?.observe(button);
      }
      button.dataset.note = note.id;
      button.textContent = this.env.words(note.text);
      button.setAttribute('aria-pressed', String(this.ticked.has(note.id)));
    });
    while (list.children.length > notes.length) list.lastElementChild?.remove();
  }

  /** Wide: where the arrangement has it. Tall: under the stage, which ends where the sheet would begin. */
  private lay(sheet: HTMLElement, place: Place, frame: Frame): void {
    const under = frame === 'tall';
    const parent = under ? this.env.below : this.home;
    if (sheet.parentElement !== parent) {
      parent.append(sheet);
      this.dropTab();
      this.dropTab = under ? tabThrough(sheet, this.home) : () => {};
      if (under) this.home.setAttribute('aria-owns', sheet.id);
      else this.home.removeAttribute('aria-owns');
    }
    const page = document.documentElement.style;
    // Nothing of the board lies below such a sheet: on a phone on its side it may grow downwards.
    sheet.classList.toggle('to-foot', !under && place.y + place.h / 2 > FOOT);
    if (under) {
      sheet.removeAttribute('style');
      page.setProperty('--stage-cut', String(Math.round(place.y - place.h / 2)));
    } else {
      page.removeProperty('--stage-cut');
      putAt(sheet, place, frame);
      // The style ends the sheet above a voice that has much to say.
      sheet.style.setProperty('--top', sheet.style.top);
    }
  }

  /** Says in words how many clues are not in sight, and is gone when all would be without it. */
  private cue(list: HTMLElement): void {
    const { more } = this;
    const head = more.parentElement;
    // What the head would be without it: its title, or the height that it keeps for a face.
    const least = head ? Number.parseFloat(getComputedStyle(head).minHeight) || 0 : 0;
    const own = (head?.offsetHeight ?? 0) - Math.max(least, head?.querySelector('h2')?.offsetHeight ?? 0);
    more.hidden = list.scrollHeight <= list.clientHeight + own + 1;
    const below = cutToWhole(list);
    more.textContent = this.env.more(below);
    more.dataset.way = below > 0 ? 'down' : 'up';
  }
  private leaf(): void {
    const list = this.sheet?.querySelector('ol');
    if (list) leafOn(list);
  }

  private tick(id: string): void {
    if (this.ticked.has(id)) this.ticked.delete(id);
    else this.ticked.add(id);
    this.note(id)?.setAttribute('aria-pressed', String(this.ticked.has(id)));
  }
  private note(id: string | undefined): HTMLElement | null | undefined {
    return id === undefined ? null : this.sheet?.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
  }

  /** Lights the clues that a hint speaks of, until the next call. */
  showMarks(marks: readonly Mark[]): void {
    for (const note of this.sheet?.querySelectorAll('[data-mark]') ?? []) {
      note.removeAttribute('data-mark');
      note.removeAttribute('aria-description');
    }
    for (const mark of marks) {
      const note = this.note(mark.note);
      if (!note) continue;
      note.dataset.mark = mark.tone;
      note.setAttribute('aria-description', this.env.marked());
      this.reveal(mark.note);
    }
  }

  /** Brings a clue into sight: the list alone moves, never the page, and the clue stands well clear of its teeth. */
  reveal(id: string | undefined): void {
    const note = this.note(id);
    const list = note?.closest('ol');
    if (note && list) list.scrollTop += note.getBoundingClientRect().top - list.getBoundingClientRect().top - (list.clientHeight - note.offsetHeight) / 2;
  }

  hide(hidden: boolean): void {
    if (this.sheet) this.sheet.hidden = hidden;
  }

  close(): void {
    this.drop();
    document.documentElement.style.removeProperty('--stage-cut');
  }
  private drop(): void {
    this.dropTab();
    this.dropTab = () => {};
    this.home.removeAttribute('aria-owns');
    this.sheet?.remove();
    this.sheet = null;
  }
}
