/**
 * A board in play: pieces in Phaser, controls and words in DOM, one gesture grammar for all kinds.
 *
 * A gesture is a series of controls pressed one after the other; `describe().actions` says which series
 * performs which move. Pressing the first of a longer series takes it in hand; Escape lets it go.
 * A tool that stays is still in the hand after the series.
 */
import type { Arrangement, Cue, Mark, Message } from '../core/puzzle-kind';
import type { Riddle } from '../core/riddle';
import { FRAME_SIZE } from '../ui/frame';
import { plainText } from '../ui/rich';
import { type Arrow, isArrow, onward } from './arrows';
import { BoardControls } from './controls';
import { dragOn } from './drag-on';
import type { BoardEnv } from './env';
import { holdable, isOfUse, press, targets } from './gesture';
import { PieceLayer } from './pieces';
import { type BoardEvents, type BoardWords, marksInWords } from './words';

/** Milliseconds between two small movements of a waiting board: rare enough to keep an idle riddle under eight redraws a second. */
const IDLE_EVERY = 20_000;

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
  /** The place behind is to be seen, for good. */
  private faded = false;
  /** The control that had the focus last. */
  private last: string | null = null;
  private spots: Arrangement['spots'] = {};
  /** The control and the arrow that led nowhere: it is told once. */
  private edgeTold = '';
  /** What help has shown last: there the hand goes on, until it has made a move. */
  private hinted: readonly string[] = [];
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
      notesMore: events.notesMore,
      marked: events.marked,
      ears: { ...events.ears, keys: () => events.ears.keys(riddle.board === 'grid') },
    });
    this.controls.element.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.dataset.control !== undefined) this.last = target.dataset.control;
    });
    this.pieces = new PieceLayer(env, (piece, x, y) => this.controls.follow(piece, x, y));
    this.dropDrag = dragOn({
      root: this.controls.element,
      pieces: this.pieces,
      described: () => riddle.describe(),
      spot: (id) => this.spots[id],
      unit: () => this.controls.element.clientWidth / FRAME_SIZE[env.frame()].w,
      hold: (id) => this.hold([id], false),
      release: () => this.release(),
      press: (id) => this.press(id),
    });
  }

  /** Draws the board for the first time. */
  async open(): Promise<void> {
    await this.refresh([]);
    // It may have been left before its pictures came.
    if (this.closed) return;
    this.idleTimer = window.setInterval(() => {
      if (!document.hidden && !this.env.reducedMotion()) this.pieces.play(this.riddle.idle(this.env.frame()));
    }, IDLE_EVERY);
  }

  /** Shows the riddle's present state; pieces with a cue travel. */
  async refresh(cues: readonly Cue[]): Promise<void> {
    const frame = this.env.frame();
    const arrangement: Arrangement = this.riddle.arrange(frame);
    const described = this.riddle.describe();
    this.spots = arrangement.spots;
    this.controls.show(described, arrangement, frame);
    this.setUp();
    if (!isOfUse(described.actions, this.held)) this.held = [];
    this.showHand();
    if (!this.aside && !this.faded) await this.pieces.show(arrangement, cues);
  }

  /** After a change of frame: everything is drawn again from the state. */
  async relayout(): Promise<void> {
    this.pieces.clear();
    await this.refresh([]);
  }

  /** A letter that only some boards know, pressed anywhere in the riddle. Returns whether it was one. */
  letter(_event: KeyboardEvent): boolean {
    return false;
  }

  /** For boards with a keyboard pattern of their own. */
  protected setUp(): void {}

  /** Presses a control: by mouse, touch, key or assistive technology alike. */
  press(id: string): void {
    const { actions } = this.riddle.describe();
    const pressed = press(actions, this.held, id);
    switch (pressed.does) {
      case 'act':
        // What is refused stays in the hand. The refresh lays a tool down that has no more use.
        if (!actions[pressed.action]?.refused) this.hold(pressed.series.length > 1 && this.stays(pressed.series[0]) ? pressed.series.slice(0, 1) : [], false);
        this.perform(pressed.action, id);
        break;
      case 'hold':
        this.hold(pressed.series, true);
        break;
      case 'release':
        this.release();
        break;
      case 'nothing':
        this.env.announce(id === 'check' ? this.events.again() : this.events.nothing());
        this.env.sound('click');
    }
  }

  private perform(action: number, pressed: string): void {
    const before = this.hear();
    this.hinted = [];
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

  /** The whole board in words (key R): its state, and what is in the hand. */
  inWords(): string {
    return [...this.riddle.describe().summary.map(this.env.words), ...this.handInWords()].join(' ');
  }

  /** The clues that the player has not ticked off yet; all of them when none is left. */
  clues(): readonly string[] {
    const { notes } = this.riddle.describe();
    const open = notes.filter(({ id }) => !this.controls.ticked(id));
    return (open.length > 0 ? open : notes).map(({ text }) => plainText(this.env.words(text)));
  }

  private handInWords(): readonly string[] {
    const last = this.held[this.held.length - 1];
    const control = this.riddle.describe().controls.find(({ id }) => id === last);
    return control ? [control.stays ? this.env.words(control.stays) : this.events.held(this.env.words(control.name))] : [];
  }

  /** Presses the reserved control `check`. */
  check(): void {
    this.release();
    this.press('check');
  }

  protected hold(series: readonly string[], tell: boolean): void {
    this.held = series;
    this.showHand();
    if (!tell || series.length === 0) return;
    this.env.sound('lift');
    this.tell(this.handInWords());
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
    this.controls.showHand(this.held, holdable(actions), targets(actions, this.held), this.inWords());
    this.showGuide();
  }

  /** Plays the delight of a solved board, once the last move has come to rest. */
  delight(cues: readonly Cue[]): void {
    this.pieces.play(cues, true);
  }
  /** Lights places and reads their names. */
  mark(marks: readonly Mark[]): void {
    this.controls.showMarks(marks);
    if (marks.length > 0) this.hinted = marks.flatMap(({ control }) => control ?? []);
    this.tell(this.shown(marks));
  }
  /** Brings a clue into sight that an answer speaks of. */
  reveal(note: string): void {
    this.controls.reveal(note);
  }
  /** The sentence that reads what a hint shows. */
  shown(marks: readonly Mark[]): readonly string[] {
    return marksInWords(this.riddle.describe(), marks, this.env.words).map(this.events.shows);
  }
  /** To what help has just spoken of, else back to the control that had the focus last, else to the first one. */
  focus(): void {
    const { order } = this.controls;
    const id = [...this.hinted, this.last].find((each) => each !== null && order.includes(each)) ?? order[0];
    this.hinted = [];
    if (id !== undefined) this.go(id);
  }

  /** Keys while a control has the focus; boards add their own pattern. */
  protected key(event: KeyboardEvent, id: string): void {
    if (event.key === 'Escape' && this.release()) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (isArrow(event.key)) {
      event.preventDefault();
      this.step(event.key, id);
    }
  }

  /** Moves the focus where the arrow leads; at the edge a click and a blink say that there is nothing. */
  private step(arrow: Arrow, from: string): void {
    const next = onward(this.riddle.describe().controls, this.spots, from, arrow);
    if (next !== null) {
      this.edgeTold = '';
      this.go(next);
      return;
    }
    this.env.sound('click');
    this.controls.blink(from);
    const edge = `${from} ${arrow}`;
    if (edge !== this.edgeTold) this.env.announce(this.events.edge());
    this.edgeTold = edge;
  }
  protected go(id: string): void {
    this.controls.focus(id);
  }

  /** Lights the next control of a gesture (an essai); nothing is said. Returns what is left of it for the hand. */
  guide(gesture: readonly string[] | null): readonly string[] | null {
    this.guided = gesture;
    // Who is led by the hand is not left with the wrong tool in it.
    if (gesture && this.held[0] !== gesture[0]) this.hold([], false);
    else this.showGuide();
    return gesture?.slice(this.held.length) ?? null;
  }
  private showGuide(): void {
    if (!this.guided) return;
    const step = this.held.every((id, index) => this.guided?.[index] === id) ? this.guided[this.held.length] : this.guided[0];
    this.controls.showMarks(step === undefined ? [] : [{ control: step, tone: 'look' }]);
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
    this.faded = true;
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
