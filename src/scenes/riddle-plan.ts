/** What a riddle on the screen is told by whoever shows it. */
import type { Riddle } from '../core/riddle';
import type { WorldState } from '../core/story';

export interface RiddlePlan {
  readonly riddle: Riddle;
  readonly title: string;
  /** Three short rules. */
  readonly rules: readonly string[];
  readonly place: string;
  readonly state: WorldState;
  /** The state of the place once the riddle is won. */
  readonly wonState: WorldState;
  /** Who speaks beside this board with the sentence that gives the goal, in which mood, and in which when it is won. */
  readonly host: { readonly who: string; readonly mood: string; readonly won: string };
  readonly goal: string;
  /** A wordless practice board: the next gesture glows, nothing is said. */
  readonly essai: boolean;
  /** Help is offered by itself after a while. */
  readonly offersHelp: boolean;
  /** The record of the riddle has changed: a move was made or taken back, a rung of the hints was taken. */
  readonly onMoved: () => void;
  readonly onSolved: () => void;
  readonly onPass?: () => void;
  readonly onLeave: () => void;
  /**
   * Words and action of « un petit d’entraînement », « plus facile »…, for the pause.
   * @param over true after the win: only what leaves the solved board on the table.
   */
  readonly pauseChoices: (over: boolean) => readonly { readonly words: string; readonly run: () => void }[];
}
