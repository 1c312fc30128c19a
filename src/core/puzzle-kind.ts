/**
 * The puzzle-kind contract: what every riddle of the game must be able to do. Types only.
 *
 * A kind is pure: same level, same seed, same moves give the same states, and no member of a kind
 * changes its arguments. States, moves and levels are plain JSON data, so that the log of moves can
 * be the save, the undo, the replay and the test at once.
 *
 * Words never appear here: a kind answers with {@link Message}s, whose words live in `locales/`.
 */
import type { ZodMiniType } from 'zod/mini';

/** A key of `locales/` (`namespace:key`) with its variables. A variable may itself be a message. */
export interface Message {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number | Message>>;
}

/** The two shapes of the stage, in frame units: wide is 1280x720, tall is 720x960. */
export type Frame = 'wide' | 'tall';

/** The four ways a board is shown and handled. */
export type BoardId = 'grid' | 'cards' | 'network' | 'strip';

/** 0 is the tutorial or an essai; 1 to 3 are the tiers of the tour. */
export type Tier = 0 | 1 | 2 | 3;

/**
 * `contradiction` means that no sequence of legal moves wins without taking something back.
 * It is shown only when the player asks (a hint, a check), or when no legal move is left.
 */
export type Status = 'open' | 'solved' | 'contradiction';

/** What a move did. A refused move changes nothing and says why, in the fiction. */
export type Applied<State> =
  /** `note` is the clue that the words speak of, one of the notes of {@link Described}. */
  { readonly ok: true; readonly state: State; readonly say?: Message; readonly note?: string } | { readonly ok: false; readonly reason: Message };

/** Points at something on the board. `control` is an id of {@link Described}, `note` one of its notes. */
export interface Mark {
  readonly control?: string;
  readonly note?: string;
  readonly tone: 'look' | 'right' | 'wrong';
}

/** One step of a proof or of a hint: a named rule, the words for it, and the move that it forces. */
export interface Step<Move> {
  readonly rule: string;
  readonly say: Message;
  readonly marks: readonly Mark[];
  readonly moves: readonly Move[];
}

/**
 * The four rungs of the hint ladder (GAME.md section 7.1), all computed from the player's own state.
 *
 * `contradiction` is present exactly when the state has status `contradiction`; then `next` may be
 * absent and the session offers to rewind to the last sound state. Otherwise `next` is present and
 * its moves change the state.
 */
export interface HintLadder<Level, Move> {
  /** Rung 1, « Coup d'œil »: where to look. Differs between states that need different looks. */
  readonly look: { readonly say: Message; readonly marks: readonly Mark[] };
  /** Rung 2, « Méthode »: a scripted replay on a small level, with a sentence for each move. */
  readonly method: {
    readonly say: Message;
    readonly level: Level;
    readonly steps: readonly Step<Move>[];
  };
  /** Rung 3, « Prochain pas »: the next forced step from here. */
  readonly next?: Step<Move>;
  /** Rung 4, « Gaillette s'en occupe »: everything up to the end, one sentence for each step. */
  readonly rest: readonly Step<Move>[];
  readonly contradiction?: { readonly say: Message; readonly marks: readonly Mark[] };
}

/** Why a level is unfair. `path` leads to the fault inside the level's `data`. */
export interface Problem {
  readonly reason: string;
  readonly path: readonly (string | number)[];
  /** One English sentence for the level's author, with what was expected. */
  readonly sentence: string;
}

/** What a prover finds. It never reads the recorded plays. */
export interface Proof<Move> {
  readonly problems: readonly Problem[];
  /** Number of different final positions that win (counted up to a bound that is at least 2). */
  readonly solutions: number;
  /** Fewest moves from the start to the win; null where the kind has no such measure. */
  readonly minimum: number | null;
  /** Difficulty, from the chain of reasons: strictly rising along the tiers of one riddle. */
  readonly grade: number;
  /** One winning play, as moves from the start, the last of which wins. */
  readonly solution: readonly Move[];
  /** The chain of named reasons, in order. */
  readonly chain: readonly string[];
}

/** One element that a player can reach. Its name is unique on the board and never tells the answer. */
export interface Control {
  readonly id: string;
  readonly role: 'button' | 'gridcell';
  readonly name: Message;
  readonly group: string;
  /** What an eye sees on it beyond its name, for ears: its words may bear glossary marks. */
  readonly about?: Message;
  /** Only for `gridcell`: zero-based row and column. */
  readonly cell?: { readonly row: number; readonly col: number };
  /** For a toggle: whether it is on. */
  readonly pressed?: boolean;
  /** Nothing can be done with it now; it stays readable. */
  readonly disabled?: boolean;
  /** There to be read, now and later: it is not said to be out of use. */
  readonly toRead?: true;
  /** It may also be dragged: let go anywhere it is as if pressed, and a control it is let go over is pressed before it. */
  readonly loose?: true;
  /** A tool that stays in the hand after use, until it is pressed again or Escape lets it go. These words say that it is in the hand. */
  readonly stays?: Message;
}

/** A named set of controls, in reading order. `grid` groups hold gridcells. */
export interface ControlGroup {
  readonly id: string;
  readonly role: 'group' | 'grid';
  readonly name: Message;
}

/**
 * The board in words: all that a screen reader, the keyboard, the tests and the stage need.
 *
 * The control id `check` is reserved for the move that submits the board (ring the bell, start the
 * belt): the riddle screen shows it among its tools, so it needs no spot in the arrangement.
 *
 * `actions` lists what can be tried: a move and the controls that perform it, pressed one after the
 * other (`['token-31', 'hook-roman']`). Every legal move is in it; attempts that will be refused may be: those marked
 * `refused` are not shown as places to go, and what was held stays in the hand.
 */
export interface Described<Move> {
  readonly groups: readonly ControlGroup[];
  readonly controls: readonly Control[];
  readonly actions: readonly { readonly move: Move; readonly perform: readonly string[]; readonly refused?: true }[];
  /** The clues or orders of the level, readable beside the board, in a fixed order. */
  readonly notes: readonly { readonly id: string; readonly text: Message }[];
  /** What the eye sees at once and the riddle is about, told when the board is entered. */
  readonly opening?: readonly Message[];
  /** The state in a few sentences (key R). */
  readonly summary: readonly Message[];
}

/** A rectangle or place in frame units; x and y are its centre. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** One thing on the board. `symbol` is a picture of `assets/art/boards/<kind>`. */
export interface Piece {
  readonly id: string;
  readonly symbol: string;
  readonly place: Place;
  /** Higher is nearer. */
  readonly layer: number;
  /** What it is made of, for its sound when it is handled. */
  readonly material: Material;
  /** Degrees, clockwise. */
  readonly angle?: number;
  readonly alpha?: number;
}

/** Words on the board, set in DOM. With `on`, they travel with that piece; x and y are then offsets. */
export interface Label {
  readonly id: string;
  readonly text: Message | string;
  /** `plate` keeps to one line; `title` is set in the same face, and may take more lines in a higher place. */
  readonly style: 'digit' | 'tag' | 'chalk' | 'plate' | 'title';
  readonly place: Place;
  readonly on?: string;
}

/** The board laid out for one frame: pieces, words, and where each control of `describe` lies. */
export interface Arrangement {
  readonly pieces: readonly Piece[];
  readonly labels: readonly Label[];
  /** Control id -> place. Every control has one, at least 96 units wide and high where it can be. */
  readonly spots: Readonly<Record<string, Place>>;
  /** Where the sheet with the notes lies, when there are notes. */
  readonly notes?: Place;
}

/** `leave` follows its path and does not come back; it is for a solved board. */
export type Motion = 'lift' | 'slide' | 'swing' | 'roll' | 'pour' | 'drop' | 'light' | 'shake' | 'stamp' | 'fade' | 'turn' | 'leave';
export type Material = 'wood' | 'brass' | 'paper' | 'coal' | 'stone' | 'iron' | 'slate' | 'air' | 'light' | 'cloth';

/** How one piece goes from its old place to its new one. `path` lists places on the way, in units of the frame asked for. */
export interface Cue {
  readonly piece: string;
  readonly motion: Motion;
  readonly path?: readonly { readonly x: number; readonly y: number }[];
  readonly sound?: string;
  /** Milliseconds after the move before it starts, and how long it lasts. */
  readonly at?: number;
  readonly for?: number;
}

/** The picture of a kind. It imports types only; rules never import it. */
export interface Look<Level, State, Move> {
  arrange(level: Level, state: State, frame: Frame): Arrangement;
  cues(level: Level, before: State, move: Move, after: State, frame: Frame): readonly Cue[];
  /** A small movement of the waiting board, played now and then; never information. */
  idle(level: Level, state: State, frame: Frame): readonly Cue[];
  /** The delight of a solved board. */
  success(level: Level, state: State, frame: Frame): readonly Cue[];
}

export interface WordOrder<Level> {
  /** The message whose words are the ids of the groups, in order. */
  key(level: Level): Message;
  apply(level: Level, order: string): Level;
}

export interface PuzzleKind<Level, State, Move> {
  readonly id: string;
  readonly board: BoardId;
  /** `auto`: solved as soon as the position is right. `submit`: a check is a move of the player. */
  readonly finish: 'auto' | 'submit';
  /** Shape of a level's `data`; parsing is the only way in. */
  readonly level: ZodMiniType<Level>;
  /** Shape of a move, for saves and for recorded plays. */
  readonly move: ZodMiniType<Move>;
  start(level: Level, seed: number): State;
  /** Every legal move of the state. Empty only when it is solved, or lost for good. */
  moves(level: Level, state: State): readonly Move[];
  apply(level: Level, state: State, move: Move): Applied<State>;
  status(level: Level, state: State): Status;
  prove(level: Level): Proof<Move>;
  hint(level: Level, state: State): HintLadder<Level, Move>;
  /** What is wrong on the board; shown only when the player asks. */
  mistakes(level: Level, state: State): readonly Mark[];
  describe(level: Level, state: State): Described<Move>;
  readonly look: Look<Level, State, Move>;
  /** For a kind whose board is a sentence: each language says in which order it puts the groups of words. */
  readonly wordOrder?: WordOrder<Level>;
  /** An endless supply of fair levels: bounded, deterministic, accepted by `prove`; null if none was found. */
  generate?(tier: Tier, seed: number): Level | null;
}

/** A kind with its types hidden, as the registry holds it. `open` gives them back to a generic function. */
export interface SealedKind {
  readonly id: string;
  readonly board: BoardId;
  open<Result>(use: <Level, State, Move>(kind: PuzzleKind<Level, State, Move>) => Result): Result;
}
