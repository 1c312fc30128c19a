import type { Arrangement, BoardId, Cue, Described, Frame, HintLadder, Mark, Message, PuzzleKind, SealedKind, Status, Step } from './puzzle-kind';
import { type Made, type Outcome, Session, type SessionRecord } from './session';

/** A move made, with what it changes in the picture. */
export interface Played {
  readonly outcome: Outcome;
  cues(frame: Frame): readonly Cue[];
}

/** One picture of a worked example (rung 2 of the hints). */
export interface DemoStep {
  readonly say: Message;
  arrange(frame: Frame): Arrangement;
  cues(frame: Frame): readonly Cue[];
}

/** The hints of the present position, with the kind's own types hidden. */
export interface Hints {
  readonly look: { readonly say: Message; readonly marks: readonly Mark[] };
  readonly contradiction?: { readonly say: Message; readonly marks: readonly Mark[] };
  readonly next?: { readonly say: Message; readonly marks: readonly Mark[] };
  /** The worked example: its board before anything happens, also in words, then first picture first. */
  readonly method: { readonly say: Message; readonly start: DemoStep; readonly heard: readonly Message[]; readonly steps: readonly DemoStep[] };
}

/** One riddle in play, as boards and scenes see it: no type of the kind shows. */
export interface Riddle {
  readonly kindId: string;
  readonly board: BoardId;
  readonly saved: SessionRecord;
  readonly status: Status;
  readonly stuck: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly sparks: number;
  /** Whether the player must submit the board (`check`). */
  readonly submits: boolean;
  describe(): Described<unknown>;
  arrange(frame: Frame): Arrangement;
  /** Performs the action with this index of `describe().actions`. */
  perform(action: number): Played;
  undo(): boolean;
  redo(): boolean;
  restart(): void;
  rewind(): number;
  hints(): Hints;
  sawRung(rung: 1 | 2 | 3 | 4): void;
  /** The controls of the next gesture towards the win, in order; null when there is none. */
  nextGesture(): readonly string[] | null;
  /** Plays the moves of rung 3 from here; null when the position is contradictory. */
  playNext(): { readonly step: Message; readonly played: readonly Played[] } | null;
  /** Plays one step of rung 4; null when there is nothing left. */
  playRest(): { readonly step: Message; readonly played: readonly Played[] } | null;
  mistakes(): readonly Mark[];
  idle(frame: Frame): readonly Cue[];
  success(frame: Frame): readonly Cue[];
}

class OpenRiddle<Level, State, Move> implements Riddle {
  constructor(
    private readonly kind: PuzzleKind<Level, State, Move>,
    private readonly session: Session<Level, State, Move>,
  ) {}

  get kindId(): string {
    return this.kind.id;
  }
  get board(): BoardId {
    return this.kind.board;
  }
  get saved(): SessionRecord {
    return this.session.saved;
  }
  get status(): Status {
    return this.session.status;
  }
  get stuck(): boolean {
    return this.session.stuck;
  }
  get canUndo(): boolean {
    return this.session.canUndo;
  }
  get canRedo(): boolean {
    return this.session.canRedo;
  }
  get sparks(): number {
    return this.session.sparks;
  }
  get submits(): boolean {
    return this.kind.finish === 'submit';
  }
  describe(): Described<unknown> {
    return this.session.describe();
  }
  arrange(frame: Frame): Arrangement {
    return this.kind.look.arrange(this.session.level, this.session.state, frame);
  }
  perform(action: number): Played {
    const chosen = this.session.describe().actions[action];
    if (!chosen) throw new RangeError(`${this.kind.id} has no action ${action} here`);
    return this.play(chosen.move);
  }
  private play(move: Move): Played {
    const before = this.session.state;
    const outcome = this.session.play(move);
    return this.shown({ outcome, before, move, after: this.session.state });
  }
  private shown({ outcome, before, move, after }: Made<State, Move>): Played {
    const { level } = this.session;
    return { outcome, cues: (frame) => (outcome.kind === 'moved' ? this.kind.look.cues(level, before, move, after, frame) : []) };
  }
  undo(): boolean {
    return this.session.undo();
  }
  redo(): boolean {
    return this.session.redo();
  }
  restart(): void {
    this.session.restart();
  }
  rewind(): number {
    return this.session.rewind();
  }
  hints(): Hints {
    const { look, contradiction, next, method } = this.session.hint();
    return {
      look,
      ...(contradiction ? { contradiction } : {}),
      ...(next ? { next: { say: next.say, marks: next.marks } } : {}),
      method: { say: method.say, ...this.demo(method) },
    };
  }
  private demo({ say, level, steps }: HintLadder<Level, Move>['method']): Omit<Hints['method'], 'say'> {
    const { kind } = this;
    const first = kind.start(level, 1);
    const { notes, summary } = kind.describe(level, first);
    const start: DemoStep = { say, arrange: (frame) => kind.look.arrange(level, first, frame), cues: () => [] };
    return { start, heard: [...notes.map(({ text }) => text), ...summary], steps: this.demoSteps(level, first, steps) };
  }
  private demoSteps(level: Level, from: State, steps: readonly Step<Move>[]): readonly DemoStep[] {
    const { kind } = this;
    let state = from;
    return steps.map((step) => {
      const played: ((frame: Frame) => readonly Cue[])[] = [];
      for (const move of step.moves) {
        const applied = kind.apply(level, state, move);
        if (!applied.ok) throw new Error(`${kind.id}: the worked example makes a refused move (${applied.reason.key})`);
        const [before, after] = [state, applied.state];
        played.push((frame) => kind.look.cues(level, before, move, after, frame));
        state = after;
      }
      const shown = state;
      return {
        say: step.say,
        cues: (frame: Frame) => played.flatMap((cues) => cues(frame)),
        arrange: (frame: Frame) => kind.look.arrange(level, shown, frame),
      };
    });
  }
  sawRung(rung: 1 | 2 | 3 | 4): void {
    this.session.sawRung(rung);
  }
  nextGesture(): readonly string[] | null {
    const move = this.session.hint().rest[0]?.moves[0];
    if (move === undefined) return null;
    const wanted = JSON.stringify(move);
    return this.session.describe().actions.find((action) => JSON.stringify(action.move) === wanted)?.perform ?? null;
  }
  playNext(): { readonly step: Message; readonly played: readonly Played[] } | null {
    const { next } = this.session.hint();
    return next ? this.playStep(next) : null;
  }
  playRest(): { readonly step: Message; readonly played: readonly Played[] } | null {
    if (this.session.status === 'solved') return null;
    const first = this.session.hint().rest[0];
    return first ? this.playStep(first) : null;
  }
  private playStep(step: Step<Move>): { readonly step: Message; readonly played: readonly Played[] } {
    return { step: step.say, played: this.session.playStep(step).map((made) => this.shown(made)) };
  }
  mistakes(): readonly Mark[] {
    return this.session.mistakes();
  }
  idle(frame: Frame): readonly Cue[] {
    return this.kind.look.idle(this.session.level, this.session.state, frame);
  }
  success(frame: Frame): readonly Cue[] {
    return this.kind.look.success(this.session.level, this.session.state, frame);
  }
}

/**
 * Opens a riddle of any kind, fresh or from a saved record.
 * @param words the present language, for boards that are a sentence
 * @throws Error when `data` is not a level of the kind, or a saved move no longer fits.
 */
export function openRiddle(
  sealed: SealedKind,
  data: unknown,
  from: { readonly seed: number } | { readonly saved: SessionRecord },
  words?: (message: Message) => string,
): Riddle {
  return sealed.open((kind) => {
    const parsed = kind.level.safeParse(data);
    if (!parsed.success) {
      const issue = parsed.error.issues[0];
      throw new Error(`not a level of ${kind.id}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    }
    const level = words && kind.wordOrder ? kind.wordOrder.apply(parsed.data, words(kind.wordOrder.key(parsed.data))) : parsed.data;
    const session = 'saved' in from ? Session.resume(kind, level, from.saved) : Session.begin(kind, level, from.seed);
    return new OpenRiddle(kind, session);
  });
}
