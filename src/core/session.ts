import type { Described, HintLadder, Mark, Message, Proof, PuzzleKind, Status, Step } from './puzzle-kind';

/** What a saved riddle holds. `moves` past `cursor` can be redone. */
export interface SessionRecord<Move = unknown> {
  readonly seed: number;
  readonly moves: readonly Move[];
  /** How many of `moves` are in force. */
  readonly cursor: number;
  /** Highest rung of the hint ladder seen, and how often rung 3 was taken. */
  readonly rung: 0 | 1 | 2 | 3 | 4;
  readonly nextSteps: number;
}

export type Outcome =
  | { readonly kind: 'moved'; readonly say?: Message; readonly note?: string; readonly solved: boolean }
  | { readonly kind: 'refused'; readonly reason: Message };

/** A move that was tried, and the states before and after it. */
export interface Made<State, Move> {
  readonly outcome: Outcome;
  readonly before: State;
  readonly move: Move;
  readonly after: State;
}

export const freshRecord = (seed: number): SessionRecord<never> => ({ seed, moves: [], cursor: 0, rung: 0, nextSteps: 0 });

/**
 * One riddle being played: the level, the log of moves and where the player stands in it.
 *
 * The session is a value machine: it holds one {@link SessionRecord} and everything else is computed
 * from it, so that saving the record after each move is the whole of saving.
 */
export class Session<Level, State, Move> {
  /** `states[i]` is the state after the first i moves. */
  private readonly states: State[];
  private record: SessionRecord<Move>;

  private constructor(
    readonly kind: PuzzleKind<Level, State, Move>,
    readonly level: Level,
    record: SessionRecord<Move>,
    states: State[],
  ) {
    this.record = record;
    this.states = states;
  }

  static begin<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, level: Level, seed: number): Session<Level, State, Move> {
    return new Session(kind, level, freshRecord(seed), [kind.start(level, seed)]);
  }

  /**
   * Takes up a saved riddle. Moves are parsed by the kind's own schema and replayed.
   * @throws Error naming the first move that is malformed or no longer legal.
   */
  static resume<Level, State, Move>(kind: PuzzleKind<Level, State, Move>, level: Level, saved: SessionRecord): Session<Level, State, Move> {
    const states = [kind.start(level, saved.seed)];
    const moves: Move[] = [];
    saved.moves.forEach((raw, index) => {
      const parsed = kind.move.safeParse(raw);
      if (!parsed.success) throw new Error(`move ${index + 1} of ${kind.id} is malformed: ${parsed.error.issues[0]?.message ?? 'unknown'}`);
      const before = states[states.length - 1] as State;
      const applied = kind.apply(level, before, parsed.data);
      if (!applied.ok) throw new Error(`move ${index + 1} of ${kind.id} is refused: ${applied.reason.key}`);
      states.push(applied.state);
      moves.push(parsed.data);
    });
    const cursor = Math.max(0, Math.min(moves.length, Math.trunc(saved.cursor)));
    return new Session(kind, level, { ...saved, moves, cursor }, states);
  }

  get saved(): SessionRecord<Move> {
    return this.record;
  }
  get state(): State {
    return this.states[this.record.cursor] as State;
  }
  /** The status asked for last, and of which state: it may take a proof, and one move asks several times. */
  private judged: { readonly of: State; readonly as: Status } | null = null;

  get status(): Status {
    const { state } = this;
    if (this.judged?.of !== state) this.judged = { of: state, as: this.kind.status(this.level, state) };
    return this.judged.as;
  }
  get canUndo(): boolean {
    return this.record.cursor > 0;
  }
  get canRedo(): boolean {
    return this.record.cursor < this.record.moves.length;
  }
  /** Lost for good from here: nothing legal is left and it is not won. Only a rewind or undo helps. */
  get stuck(): boolean {
    return this.status !== 'solved' && this.kind.moves(this.level, this.state).length === 0;
  }

  /** What was described last, and of which state: one press asks for it many times. */
  private described: { readonly of: State; readonly as: Described<Move> } | null = null;

  describe(): Described<Move> {
    const { state } = this;
    if (this.described?.of !== state) this.described = { of: state, as: this.kind.describe(this.level, state) };
    return this.described.as;
  }
  prove(): Proof<Move> {
    return this.kind.prove(this.level);
  }

  /** Plays one move. A refused move leaves the record as it was. */
  play(move: Move): Outcome {
    const applied = this.kind.apply(this.level, this.state, move);
    if (!applied.ok) return { kind: 'refused', reason: applied.reason };
    const { cursor } = this.record;
    this.states.length = cursor + 1;
    this.states.push(applied.state);
    this.record = { ...this.record, moves: [...this.record.moves.slice(0, cursor), move], cursor: cursor + 1 };
    const solved = this.status === 'solved';
    const { say, note } = applied;
    return { kind: 'moved', solved, ...(say && { say }), ...(note !== undefined && { note }) };
  }

  undo(): boolean {
    if (!this.canUndo) return false;
    this.record = { ...this.record, cursor: this.record.cursor - 1 };
    return true;
  }
  redo(): boolean {
    if (!this.canRedo) return false;
    this.record = { ...this.record, cursor: this.record.cursor + 1 };
    return true;
  }
  /** Back to the empty board; everything can be redone. */
  restart(): void {
    this.record = { ...this.record, cursor: 0 };
  }

  /** Back to the last position from which the riddle can still be won. Returns how many moves were taken back. */
  rewind(): number {
    const from = this.record.cursor;
    let cursor = from;
    while (cursor > 0 && this.kind.status(this.level, this.states[cursor] as State) === 'contradiction') cursor--;
    this.record = { ...this.record, cursor };
    return from - cursor;
  }

  /** The hint ladder of this very position. */
  hint(): HintLadder<Level, Move> {
    return this.kind.hint(this.level, this.state);
  }
  /** Notes that a rung was shown, for the sparks (GAME.md section 7.1). */
  sawRung(rung: 1 | 2 | 3 | 4): void {
    const high = Math.max(this.record.rung, rung) as 1 | 2 | 3 | 4;
    this.record = { ...this.record, rung: high, nextSteps: this.record.nextSteps + (rung === 3 ? 1 : 0) };
  }
  mistakes(): readonly Mark[] {
    return this.kind.mistakes(this.level, this.state);
  }
  /** Plays the moves of one hint step; stops at the first that solves or is refused. */
  playStep(step: Step<Move>): readonly Made<State, Move>[] {
    const all: Made<State, Move>[] = [];
    for (const move of step.moves) {
      const before = this.state;
      const outcome = this.play(move);
      all.push({ outcome, before, move, after: this.state });
      if (outcome.kind === 'refused' || outcome.solved) break;
    }
    return all;
  }

  /** 3 when solved, less one for rung 3 and one more for rung 4 (GAME.md section 7.1). */
  get sparks(): number {
    if (this.status !== 'solved') return 0;
    return this.record.rung >= 4 ? 1 : this.record.rung >= 3 ? 2 : 3;
  }
}
