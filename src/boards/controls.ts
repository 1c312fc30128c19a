/** The board's DOM: one real element for each control, the words on the board, the sheet with the notes. */
import type { Arrangement, Control, ControlGroup, Described, Frame, Label, Mark, Message, Place } from '../core/puzzle-kind';
import { h } from '../ui/dom';
import { watchEdges } from '../ui/edges';
import { FRAME_SIZE } from '../ui/frame';

export interface ControlsEnv {
  readonly layer: HTMLElement;
  /** Where the sheet with the notes lies in the tall frame: under the stage. */
  readonly below: HTMLElement;
  readonly words: (message: Message) => string;
  readonly press: (id: string) => void;
  readonly key: (event: KeyboardEvent, id: string) => void;
  /** Words of the sheet's heading. */
  readonly notesTitle: () => string;
  /** The board's state as text, for ears: heading, and the keys that work on the board. None for a worked example. */
  readonly ears: { readonly title: () => string; readonly keys: () => string } | null;
}

const percent = (value: number, whole: number): string => `${((value / whole) * 100).toFixed(3)}%`;

function putAt(element: HTMLElement, place: Place, frame: Frame): void {
  const { w, h: height } = FRAME_SIZE[frame];
  element.style.left = percent(place.x - place.w / 2, w);
  element.style.top = percent(place.y - place.h / 2, height);
  element.style.width = percent(place.w, w);
  element.style.height = percent(place.h, height);
}

export class BoardControls {
  private readonly root = h('div', { class: 'board' });
  private readonly labelsRoot = h('div', { class: 'board-labels', attrs: { 'aria-hidden': 'true' } });
  /** What key R reads, as text: a screen reader that keeps the letters for itself still reaches it. */
  private readonly spoken = h('p', {});
  private readonly groups = new Map<string, HTMLElement>();
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly labels = new Map<string, { element: HTMLElement; label: Label }>();
  private sheet: HTMLElement | null = null;
  /** Shows below the last note in sight that there are more. */
  private edges: ResizeObserver | null = null;
  /** Notes that the player has ticked off; they belong to the hand, not to the state. */
  readonly ticked = new Set<string>();
  private frame: Frame = 'wide';

  constructor(private readonly env: ControlsEnv) {
    env.layer.append(this.labelsRoot, this.root);
    const { ears } = env;
    if (!ears) return;
    const title = h('h2', { text: ears.title(), id: 'ears-title' });
    this.root.append(h('section', { class: 'visually-hidden', attrs: { 'aria-labelledby': 'ears-title' } }, title, this.spoken, h('p', { text: ears.keys() })));
  }

  get element(): HTMLElement {
    return this.root;
  }

  show(described: Described<unknown>, arrangement: Arrangement, frame: Frame): void {
    this.frame = frame;
    const focused = document.activeElement;
    const focusedId = focused instanceof HTMLElement ? focused.dataset.control : undefined;
    this.spoken.textContent = described.summary.map(this.env.words).join(' ');
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
    this.showLabels(arrangement.labels);
    this.showNotes(described, arrangement.notes);
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
    if (control.pressed === undefined) button.removeAttribute('aria-pressed');
    else if (control.role === 'gridcell') button.setAttribute('aria-selected', String(control.pressed));
    else button.setAttribute('aria-pressed', String(control.pressed));
    // A square that can only be read is no broken button: nothing is said of it after its name.
    if (control.disabled && control.role !== 'gridcell') button.setAttribute('aria-disabled', 'true');
    else button.removeAttribute('aria-disabled');
  }

  private showLabels(labels: readonly Label[]): void {
    const ids = new Set(labels.map((label) => label.id));
    for (const [id, { element }] of this.labels) {
      if (ids.has(id)) continue;
      element.remove();
      this.labels.delete(id);
    }
    for (const label of labels) {
      let known = this.labels.get(label.id);
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
    }
  }

  /** Moves the words that ride on a piece; x and y are the piece's centre in frame units. */
  follow(pieceId: string, x: number, y: number): void {
    for (const { element, label } of this.labels.values()) {
      if (label.on !== pieceId) continue;
      putAt(element, { ...label.place, x: x + label.place.x, y: y + label.place.y }, this.frame);
    }
  }

  private showNotes(described: Described<unknown>, place: Place | undefined): void {
    if (described.notes.length === 0 || !place) {
      this.sheet?.remove();
      this.sheet = null;
      return;
    }
    if (!this.sheet) {
      this.sheet = h('section', { class: 'sheet' }, h('h2', { class: 'sheet-title', id: 'sheet-title' }), h('ol', { class: 'sheet-list' }));
      this.sheet.setAttribute('aria-labelledby', 'sheet-title');
      const list = this.sheet.querySelector<HTMLElement>('ol');
      if (list) this.edges = watchEdges(list);
    }
    this.laySheet(this.sheet, place);
    const title = this.sheet.querySelector('h2');
    if (title) title.textContent = this.env.notesTitle();
    const list = this.sheet.querySelector('ol');
    if (!list) return;
    described.notes.forEach((note, index) => {
      const known = list.children[index]?.querySelector('button');
      const button =
        known ??
        h('button', {
          class: 'note',
          attrs: { type: 'button' },
          on: { click: () => this.tick(note.id) },
        });
      if (!known) {
        list.append(h('li', {}, button));
        this.edges?.observe(button);
      }
      button.dataset.note = note.id;
      button.textContent = this.env.words(note.text);
      button.setAttribute('aria-pressed', String(this.ticked.has(note.id)));
    });
    while (list.children.length > described.notes.length) list.lastElementChild?.remove();
  }

  /** Wide: where the arrangement has it. Tall: under the stage, which ends where the sheet would begin. */
  private laySheet(sheet: HTMLElement, place: Place): void {
    const home = this.frame === 'tall' ? this.env.below : this.env.layer;
    if (sheet.parentElement !== home) home.append(sheet);
    const page = document.documentElement.style;
    if (this.frame === 'tall') {
      sheet.removeAttribute('style');
      page.setProperty('--stage-cut', String(Math.round(place.y - place.h / 2)));
    } else {
      page.removeProperty('--stage-cut');
      putAt(sheet, place, this.frame);
      // The style ends the sheet above a voice that has much to say.
      sheet.style.setProperty('--top', sheet.style.top);
    }
  }

  private tick(id: string): void {
    if (this.ticked.has(id)) this.ticked.delete(id);
    else this.ticked.add(id);
    const button = this.sheet?.querySelector(`[data-note="${CSS.escape(id)}"]`);
    button?.setAttribute('aria-pressed', String(this.ticked.has(id)));
  }

  /** Shows which controls are held and which can complete the gesture. */
  showHand(held: readonly string[], holdable: ReadonlySet<string>, targets: ReadonlySet<string>): void {
    for (const [id, button] of this.buttons) {
      button.classList.toggle('held', held.includes(id));
      button.classList.toggle('target', targets.has(id));
      if (holdable.has(id)) button.setAttribute('aria-pressed', String(held.includes(id)));
    }
  }

  /** Lights the places a hint speaks of, until the next call; `spoken` describes a lit place to assistive technology. */
  showMarks(marks: readonly Mark[], spoken: string): void {
    for (const element of document.querySelectorAll('[data-mark]')) {
      element.removeAttribute('data-mark');
      element.removeAttribute('aria-description');
    }
    for (const mark of marks) {
      const control = mark.control === undefined ? undefined : this.buttons.get(mark.control);
      if (control) {
        control.dataset.mark = mark.tone;
        control.setAttribute('aria-description', spoken);
      }
      const note = mark.note === undefined ? null : this.sheet?.querySelector<HTMLElement>(`[data-note="${CSS.escape(mark.note)}"]`);
      if (note) {
        note.dataset.mark = mark.tone;
        note.setAttribute('aria-description', spoken);
        note.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  hideWords(hidden: boolean): void {
    this.labelsRoot.hidden = hidden;
    if (this.sheet) this.sheet.hidden = hidden;
  }

  focus(id: string): void {
    this.buttons.get(id)?.focus();
  }
  button(id: string): HTMLButtonElement | undefined {
    return this.buttons.get(id);
  }
  get order(): readonly string[] {
    return [...this.buttons.keys()];
  }

  close(): void {
    document.documentElement.style.removeProperty('--stage-cut');
    this.root.remove();
    this.labelsRoot.remove();
    this.sheet?.remove();
  }
}
