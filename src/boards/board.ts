/**
 * A board in play: pieces in Phaser, controls and words in DOM, one gesture grammar for all kinds.
 *
 * A gesture is a series of controls pressed one after the other; `describe().actions` says which series
 * performs which move. Pressing the first of a longer series takes it in hand; Escape lets it go.
 * A tool that stays is still in the hand after the series.
 */
import type { Arrangement, Cue, Mark, Message } from '../core/puzzle-kind';
import type { Played, Riddle } from '../core/riddle';
import { BoardControls } from './controls';
import { carry } from './drag';
import type { BoardEnv } from './env';
import { PieceLayer } from './pieces';

/** Milliseconds between two small movements of a waiting board: rare enough to keep an idle riddle under eight redraws a second. */
const IDLE_EVERY = 20_000;

export interface BoardEvents {
  /** A move was made or refused. */
  readonly onPlayed: (played: Played) => void;
  /** A single letter pressed while the board has the focus (Z, H, G, R…). */
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The words that a board speaks whatever lies on it. */
export interface BoardWords {
  readonly notesTitle: () => string;
  /** Words for what is in the hand: « {{name}}, en main ». */
  readonly held: (name: string) => string;
  readonly released: () => string;
  /** Pressed where nothing can be done now. */
  readonly nothing: () => string;
  /** The board is submitted again although nothing has changed. */
  readonly again: () => string;
  /** Describes a place that a hint shows. */
  readonly marked: () => string;
  /** Reads the places that a hint shows. */
  readonly shows: (names: string) => string;
  /** The heading over the board's state in words, and the keys of the board. */
  readonly ears: { readonly title: () => string; readonly keys: (grid: boolean) => string };
}

/** The board as it is heard at one moment. */
export interface Heard {
  readonly names: ReadonlyMap<string, string>;
  readonly summary: readonly Message[];
}

export class Board {
  protected readonly controls: BoardControls;
  private readonly pieces: PieceLayer;
  private held: readonly string[] = [];
  private idleTimer: number | undefined;
  private closed = false;
  /** A worked example has the stage: nothing of this board is drawn. */
  private aside = false;
  /** The control that had the focus last. */
  private last: string | null = null;
  private guided: readonly string[] | null = null;
  private readonly dropDrag: () => void;

  constructor(
    protected readonly env: BoardEnv,
    protected readonly riddle: Riddle,
    protected readonly events: BoardEvents & BoardWords,
  ) {
    this.controls = new BoardControls({
      layer: env.layer,
      below: env.below,
      words: env.words,
      press: (id) => this.press(id),
      key: (event, id) => this.key(event, id),
      notesTitle: events.notesTitle,
      ears: { title: events.ears.title, keys: () => events.ears.keys(riddle.board === 'grid') },
    });
    this.controls.element.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.control !== undefined) this.last = target.dataset.control;
    });
    this.pieces = new PieceLayer(env, (piece, x, y) => this.controls.follow(piece, x, y));
    this.dropDrag = carry(this.controls.element, {
      canLift: (id) => this.riddle.describe().actions.some((action) => action.perform.length > 1 && action.perform[0] === id),
      lift: (id) => this.hold([id], false),
      drop: (id) => (id === null ? this.release() : this.press(id)),
    });
  }

  /** Draws the board for the first time. */
  async open(): Promise<void> {
    await this.refresh([]);
    this.idleTimer = window.setInterval(() => {
      if (!document.hidden && !this.env.reducedMotion()) this.pieces.play(this.riddle.idle(this.env.frame()));
    }, IDLE_EVERY);
  }

  /** Shows the riddle's present state; pieces with a cue travel. */
  async refresh(cues: readonly Cue[]): Promise<void> {
    const frame = this.env.frame();
    const arrangement: Arrangement = this.riddle.arrange(frame);
    this.controls.show(this.riddle.describe(), arrangement, frame);
    this.setUp();
    if (!this.riddle.describe().actions.some(({ perform }) => perform.length > this.held.length && this.held.every((step, at) => perform[at] === step)))
      this.held = [];
    this.showHand();
    if (!this.aside) await this.pieces.show(arrangement, cues);
  }

  /** After a change of frame: everything is drawn again from the state. */
  async relayout(): Promise<void> {
    this.pieces.clear();
    await this.refresh([]);
  }

  /** For boards with a keyboard pattern of their own. */
  protected setUp(): void {}

  /** Presses a control: by mouse, touch, key or assistive technology alike. */
  press(id: string): void {
    const { actions } = this.riddle.describe();
    const series = [...this.held, id];
    const starts = (perform: readonly string[], with_: readonly string[]) => with_.every((step, index) => perform[index] === step);
    const complete = actions.findIndex((action) => action.perform.length === series.length && starts(action.perform, series));
    if (complete >= 0) {
      // The refresh lays a tool down that has no more use.
      if (!actions[complete]?.refused) this.hold(series.length > 1 && this.stays(series[0]) ? series.slice(0, 1) : [], false);
      this.perform(complete, id);
      return;
    }
    if (this.held.includes(id)) {
      this.release();
      return;
    }
    if (actions.some((action) => action.perform.length > series.length && starts(action.perform, series))) {
      this.hold(series, true);
      return;
    }
    const alone = actions.findIndex((action) => action.perform.length === 1 && action.perform[0] === id);
    if (alone >= 0) {
      this.hold([], false);
      this.perform(alone, id);
      return;
    }
    if (actions.some((action) => action.perform.length > 1 && action.perform[0] === id)) {
      this.hold([id], true);
      return;
    }
    this.env.announce(id === 'check' ? this.events.again() : this.events.nothing());
    this.env.sound('click');
  }

  private perform(action: number, pressed: string): void {
    const before = this.hear();
    const played = this.riddle.perform(action);
    if (played.outcome.kind === 'moved') {
      void this.refresh(played.cues(this.env.frame()));
      this.tell(this.changes(before, pressed, played.outcome.say));
    }
    this.events.onPlayed(played);
  }

  /** Reads sentences, if there are any. */
  tell(sentences: readonly string[]): void {
    if (sentences.length > 0) this.env.announce(sentences.join(' '));
  }

  /** The board as it is heard now, to compare with later. */
  hear(): Heard {
    const { controls, summary } = this.riddle.describe();
    return { names: new Map(controls.map(({ id, name }) => [id, this.env.words(name)])), summary };
  }

  /**
   * What has changed for the ear since `before`: the sentences of the state that are new, without the one
   * that `said` tells already.
   */
  changes(before: Heard, _pressed?: string, said?: Message): readonly string[] {
    const known = new Set(before.summary.map(this.env.words));
    return this.riddle
      .describe()
      .summary.filter((message) => !(said?.params && JSON.stringify(said.params) === JSON.stringify(message.params)))
      .map(this.env.words)
      .filter((sentence) => !known.has(sentence));
  }

  /** Presses the reserved control `check`. */
  check(): void {
    this.release();
    this.press('check');
  }

  protected hold(series: readonly string[], tell: boolean): void {
    this.held = series;
    this.showHand();
    const last = series[series.length - 1];
    if (!tell || last === undefined) return;
    const control = this.riddle.describe().controls.find(({ id }) => id === last);
    this.env.sound('lift');
    if (control) this.env.announce(control.stays ? this.env.words(control.stays) : this.events.held(this.env.words(control.name)));
  }

  private stays(id: string | undefined): boolean {
    return this.riddle.describe().controls.some((control) => control.id === id && control.stays !== undefined);
  }

  /** Lets go of what is held; on request a tool that stays is kept. Returns whether something was let go. */
  release(keepTool = false): boolean {
    if (this.held.length === 0 || (keepTool && this.stays(this.held[0]))) return false;
    this.hold([], false);
    this.env.announce(this.events.released());
    return true;
  }

  private showHand(): void {
    const { actions } = this.riddle.describe();
    const holdable = new Set(actions.filter((action) => action.perform.length > 1).map((action) => action.perform[0] ?? ''));
    const targets = new Set<string>();
    if (this.held.length > 0) {
      for (const { perform, refused } of actions) {
        const next = perform[this.held.length];
        if (!refused && next !== undefined && this.held.every((step, index) => perform[index] === step)) targets.add(next);
      }
    }
    this.controls.showHand(this.held, holdable, targets);
    this.showGuide();
  }

  /** Plays the delight of a solved board, once the last move has come to rest. */
  delight(cues: readonly Cue[]): void {
    this.pieces.play(cues, true);
  }
  /** Lights places and reads their names. */
  mark(marks: readonly Mark[]): void {
    this.controls.showMarks(marks, this.events.marked());
    const { controls, notes } = this.riddle.describe();
    const names = marks.flatMap(({ control, note }) => [
      ...controls.filter(({ id }) => id === control).map(({ name }) => this.env.words(name)),
      ...notes.filter(({ id }) => id === note).map(({ text }) => this.env.words(text)),
    ]);
    if (names.length > 0) this.env.announce(this.events.shows([...new Set(names)].join(' ; ')));
  }
  /** Back to the control that had the focus last; the first one when there is none. */
  focus(): void {
    const { order } = this.controls;
    const id = order.find((each) => each === this.last) ?? order[0];
    if (id !== undefined) this.controls.focus(id);
  }

  /** Keys while a control has the focus; boards add their own pattern. */
  protected key(event: KeyboardEvent, id: string): void {
    if (event.key === 'Escape' && this.release()) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      this.step(event.key, id);
      return;
    }
    this.events.onKey(event);
  }

  /** Moves the focus to the nearest control in the direction of the arrow. */
  protected step(key: string, from: string): void {
    const here = this.controls.button(from)?.getBoundingClientRect();
    if (!here) return;
    const at = { x: here.x + here.width / 2, y: here.y + here.height / 2 };
    const [dx, dy] = key === 'ArrowLeft' ? [-1, 0] : key === 'ArrowRight' ? [1, 0] : key === 'ArrowUp' ? [0, -1] : [0, 1];
    let best: { id: string; cost: number } | null = null;
    for (const id of this.controls.order) {
      if (id === from) continue;
      const there = this.controls.button(id)?.getBoundingClientRect();
      if (!there) continue;
      const x = there.x + there.width / 2 - at.x;
      const y = there.y + there.height / 2 - at.y;
      const along = x * dx + y * dy;
      if (along < 4) continue;
      const cost = along + 2.5 * Math.abs(x * dy - y * dx);
      if (!best || cost < best.cost) best = { id, cost };
    }
    if (best) this.controls.focus(best.id);
  }

  /** Lights the next control of a gesture (an essai); nothing is said. */
  guide(gesture: readonly string[] | null): void {
    this.guided = gesture;
    // Who is led by the hand is not left with the wrong tool in it.
    if (gesture && this.held[0] !== gesture[0]) this.hold([], false);
    else this.showGuide();
  }
  private showGuide(): void {
    if (!this.guided) return;
    const step = this.held.every((id, index) => this.guided?.[index] === id) ? this.guided[this.held.length] : this.guided[0];
    this.controls.showMarks(step === undefined ? [] : [{ control: step, tone: 'look' }], this.events.marked());
  }

  /** Takes the board off the stage for a worked example, and puts it back. */
  async setAside(aside: boolean): Promise<void> {
    this.aside = aside;
    this.controls.element.hidden = aside;
    this.controls.hideWords(aside);
    if (aside) this.pieces.clear();
    else await this.refresh([]);
  }

  /** Its pieces go out of sight: the place behind is to be seen. */
  fade(milliseconds: number): void {
    window.clearInterval(this.idleTimer);
    this.pieces.fade(milliseconds);
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    window.clearInterval(this.idleTimer);
    this.dropDrag();
    this.pieces.close();
    this.controls.close();
  }
}
