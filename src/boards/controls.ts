/** The board's DOM: one real element for each control, the words on the board, the board in words. */
import type { Arrangement, Control, ControlGroup, Described, Frame, Label, Mark, Message } from '../core/puzzle-kind';
import { h } from '../ui/dom';
import { plainText } from '../ui/rich';
import { growLabels } from './grow-labels';
import { putAt } from './put-at';
import { NoteSheet } from './sheet';
import type { BoardWords } from './words';

export interface ControlsEnv {
  readonly layer: HTMLElement;
  /** Where the sheet with the notes lies in the tall frame: under the stage. */
  readonly below: HTMLElement;
  readonly words: (message: Message) => string;
  readonly press: (id: string) => void;
  readonly key: (event: KeyboardEvent, id: string) => void;
  /** Words of the sheet's heading. */
  readonly notesTitle: () => string;
  readonly notesMore: BoardWords['notesMore'];
  /** Describe what a hint shows. */
  readonly marked: BoardWords['marked'];
  /** The board's state as text, for ears: heading, goal, and the keys that work on the board. None for a worked example. */
  readonly ears: { readonly title: () => string; readonly goal: string; readonly keys: () => string } | null;
}

export class BoardControls {
  private readonly root = h('div', { class: 'board' });
  private readonly labelsRoot = h('div', { class: 'board-labels', attrs: { 'aria-hidden': 'true' } });
  /** What key R reads, as text: a screen reader that keeps the letters for itself still reaches it. */
  private readonly spoken = h('p', {});
  private readonly groups = new Map<string, HTMLElement>();
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly labels = new Map<string, { element: HTMLElement; label: Label }>();
  /** What the kind says about a control beyond its name, for ears. */
  private readonly about = new Map<string, string>();
  private readonly sheet: NoteSheet;
  private readonly sized = new ResizeObserver(() => this.grow());
  private frame: Frame = 'wide';

  constructor(private readonly env: ControlsEnv) {
    env.layer.append(this.labelsRoot, this.root);
    this.sized.observe(this.labelsRoot);
    this.sheet = new NoteSheet({ below: env.below, words: env.words, title: env.notesTitle, more: env.notesMore, marked: env.marked.note });
    const { ears } = env;
    if (!ears) return;
    const title = h('h2', { text: ears.title(), id: 'ears-title' });
    this.root.append(
      h(
        'section',
        { class: 'visually-hidden', attrs: { 'aria-labelledby': 'ears-title' } },
        title,
        ears.goal !== '' && h('p', { text: ears.goal }),
        this.spoken,
        h('p', { text: ears.keys() }),
      ),
      this.sheet.home,
    );
  }

  get element(): HTMLElement {
    return this.root;
  }

  show(described: Described<unknown>, arrangement: Arrangement, frame: Frame): void {
    const turned = frame !== this.frame;
    this.frame = frame;
    const focused = document.activeElement;
    const focusedId = focused instanceof HTMLElement ? focused.dataset.control : undefined;
    for (const group of described.groups) this.showGroup(group, described.controls);
    const ids = new Set(described.controls.map((control) => control.id));
    const order = [...this.buttons.keys()];
    for (const [id, button] of this.buttons) {
      if (ids.has(id)) continue;
      button.remove();
      this.buttons.delete(id);
    }
    for (const control of described.controls) {
      const place = arrangement.spots[control.id];
      const button = this.buttons.get(control.id);
      if (place && button) putAt(button, place, frame);
    }
    if (focusedId !== undefined && !this.buttons.has(focusedId)) this.handOn(order, focusedId);
    this.showLabels(arrangement, turned);
    this.sheet.show(described, arrangement.notes, frame);
  }

  /** A vanished control hands the focus to its nearest neighbour in reading order. */
  private handOn(order: readonly string[], lost: string): void {
    const at = order.indexOf(lost);
    const heirs = [...order.slice(at + 1), ...order.slice(0, at).reverse()];
    for (const id of heirs) {
      const heir = this.buttons.get(id);
      if (heir) {
        heir.focus();
        return;
      }
    }
  }

  private showGroup(group: ControlGroup, controls: readonly Control[]): void {
    const mine = controls.filter((control) => control.group === group.id && control.id !== 'check');
    let element = this.groups.get(group.id);
    if (!element) {
      element = h('div', { attrs: { role: group.role }, data: { group: group.id } });
      this.groups.set(group.id, element);
      this.root.append(element);
    }
    element.setAttribute('aria-label', this.env.words(group.name));
    const rows = new Map<number, HTMLElement>();
    for (const control of mine) {
      let parent = element;
      if (group.role === 'grid' && control.cell) {
        const { row } = control.cell;
        const known = rows.get(row) ?? element.querySelector<HTMLElement>(`[data-row="${row}"]`);
        parent = known ?? h('div', { attrs: { role: 'row' }, data: { row: String(row) } });
        if (!known) element.append(parent);
        rows.set(row, parent);
      }
      this.showControl(control, parent);
    }
  }

  private showControl(control: Control, parent: HTMLElement): void {
    let button = this.buttons.get(control.id);
    if (!button) {
      button = h('button', {
        class: 'spot',
        attrs: { type: 'button', ...(control.role === 'gridcell' ? { role: 'gridcell' } : {}) },
        data: { control: control.id },
        on: {
          click: () => this.env.press(control.id),
          keydown: (event) => {
            if (event instanceof KeyboardEvent) this.env.key(event, control.id);
          },
        },
      });
      this.buttons.set(control.id, button);
      parent.append(button);
    }
    if (button.parentElement !== parent) parent.append(button);
    button.setAttribute('aria-label', this.env.words(control.name));
    const about = control.about ? plainText(this.env.words(control.about)) : '';
    this.about.set(control.id, control.toRead ? `${this.env.marked.toRead()} ${about}` : about);
    this.tellAbout(button, control.id);
    if (control.pressed === undefined) button.removeAttribute('aria-pressed');
    else if (control.role === 'gridcell') button.setAttribute('aria-selected', String(control.pressed));
    else button.setAttribute('aria-pressed', String(control.pressed));
    // A square that can only be read is no broken button: nothing is said of it after its name.
    if (control.disabled && control.role !== 'gridcell' && !control.toRead) button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }

  private tellAbout(button: HTMLElement, id: string): void {
    const words = [...(button.dataset.mark === undefined ? [] : [this.env.marked.place()]), this.about.get(id) ?? ''].join(' ').trim();
    if (words === '') button.removeAttribute('aria-description');
    else button.setAttribute('aria-description', words);
  }

  /** @param turned whether everything lies elsewhere now. */
  private showLabels({ labels, pieces }: Arrangement, turned: boolean): void {
    const ids = new Set(labels.map((label) => label.id));
    for (const [id, { element }] of this.labels) {
      if (ids.has(id)) continue;
      element.remove();
      this.labels.delete(id);
    }
    for (const label of labels) {
      let known = this.labels.get(label.id);
      const fresh = !known || turned;
      if (!known) {
        known = { element: h('span', { class: 'board-label' }, h('span', {})), label };
        this.labels.set(label.id, known);
        this.labelsRoot.append(known.element);
      }
      known.label = label;
      known.element.dataset.style = label.style;
      known.element.style.setProperty('--h', String(label.place.h));
      const inner = known.element.firstElementChild;
      if (inner) inner.textContent = typeof label.text === 'string' ? label.text : this.env.words(label.text);
      if (!label.on) putAt(known.element, label.place, this.frame);
      else if (fresh) {
        // Until its piece is drawn a word stands where the piece will be.
        const at = pieces.find(({ id }) => id === label.on)?.place;
        if (at) this.ride(known.element, label, at.x, at.y);
      }
    }
    this.grow();
  }
  private grow(): void {
    growLabels([...this.labels.values()].map(({ element }) => element));
  }

  /** Moves the words that ride on a piece; x and y are the piece's centre in frame units. */
  follow(pieceId: string, x: number, y: number): void {
    for (const { element, label } of this.labels.values()) {
      if (label.on !== pieceId) continue;
      this.ride(element, label, x, y);
    }
  }
  private ride(element: HTMLElement, { place }: Label, x: number, y: number): void {
    putAt(element, { ...place, x: x + place.x, y: y + place.y }, this.frame);
  }

  /** Shows which controls are held and which can complete the gesture; `spoken` is the board in words. */
  showHand(held: readonly string[], holdable: ReadonlySet<string>, targets: ReadonlySet<string>, spoken: string): void {
    this.spoken.textContent = spoken;
    for (const [id, button] of this.buttons) {
      button.classList.toggle('held', held.includes(id));
      button.classList.toggle('target', targets.has(id));
      if (holdable.has(id)) button.setAttribute('aria-pressed', String(held.includes(id)));
    }
  }

  /** Lights the places a hint speaks of, until the next call. */
  showMarks(marks: readonly Mark[]): void {
    for (const [id, button] of this.buttons) {
      const mark = marks.find(({ control }) => control === id);
      // Lit already, it calls once more: the style begins anew where it was gone for a moment.
      if (mark && button.dataset.mark === mark.tone) {
        button.removeAttribute('data-mark');
        button.getBoundingClientRect();
      }
      if (mark) button.dataset.mark = mark.tone;
      else button.removeAttribute('data-mark');
      this.tellAbout(button, id);
    }
    this.sheet.showMarks(marks);
  }

  /** Brings a clue into sight. */
  reveal(note: string): void {
    this.sheet.reveal(note);
  }

  ticked(note: string): boolean {
    return this.sheet.ticks.has(note);
  }
  hideWords(hidden: boolean): void {
    this.labelsRoot.hidden = hidden;
    this.sheet.hide(hidden);
  }

  focus(id: string): void {
    this.buttons.get(id)?.focus();
  }
  /** The frame of the focus blinks once: there is nothing further. */
  blink(id: string): void {
    this.buttons.get(id)?.animate({ outlineColor: ['var(--paper)', 'var(--ember)', 'var(--paper)'] }, { duration: 240, easing: 'steps(2)' });
  }
  button(id: string): HTMLButtonElement | undefined {
    return this.buttons.get(id);
  }
  get order(): readonly string[] {
    return [...this.buttons.keys()];
  }

  close(): void {
    this.sized.disconnect();
    this.root.remove();
    this.labelsRoot.remove();
    this.sheet.close();
  }
}
