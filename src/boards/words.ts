/** What a board says and asks of the screen that shows it, whatever lies on it. */
import type { Described, Mark, Message } from '../core/puzzle-kind';
import type { Played } from '../core/riddle';

export interface BoardEvents {
  /** A move was made or refused. */
  readonly onPlayed: (played: Played) => void;
}

/** The words that a board speaks whatever lies on it. */
export interface BoardWords {
  readonly notesTitle: () => string;
  /** How many clues lie below the fold; the way back up when there are none. */
  readonly notesMore: (below: number) => string;
  /** Words for what is in the hand: « {{name}}, en main ». */
  readonly held: (name: string) => string;
  readonly released: () => string;
  /** Pressed where nothing can be done now. */
  readonly nothing: () => string;
  /** The board is submitted again although nothing has changed. */
  readonly again: () => string;
  /** An arrow leads no further. */
  readonly edge: () => string;
  /** Describes a place, or a clue, that a hint shows, and a piece that is only there to be read. */
  readonly marked: { readonly place: () => string; readonly note: () => string; readonly toRead: () => string };
  /** Reads the places that a hint shows. */
  readonly shows: (names: string) => string;
  /** The heading over the board's state in words, what is to be done, and the keys of the board. */
  readonly ears: { readonly title: () => string; readonly goal: string; readonly keys: (grid: boolean) => string };
}

/** The names of what a hint shows, as one list; empty when it shows nothing. What has a stop of its own leaves it to the whole. */
export function marksInWords({ controls, notes }: Described<unknown>, marks: readonly Mark[], words: (message: Message) => string): readonly string[] {
  const names = marks.flatMap(({ control, note }) => [
    ...controls.filter(({ id }) => id === control).map(({ name }) => words(name)),
    ...notes.filter(({ id }) => id === note).map(({ text }) => words(text)),
  ]);
  return names.length > 0 ? [[...new Set(names.map((name) => name.replace(/[.,]$/, '')))].join(' ; ')] : [];
}
