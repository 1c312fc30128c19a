import type { BoardId } from '../core/puzzle-kind';
import type { Riddle } from '../core/riddle';
import { Board } from './board';
import type { BoardEnv } from './env';
import { GridBoard } from './grid';
import type { BoardEvents, BoardWords } from './words';

export { Board } from './board';
export type { BoardEnv } from './env';
export { GRID_KEYS } from './grid';
export type { BoardWords } from './words';

/** Cards, strips and networks share the plain board: tab, arrows to the nearest control, take and put. */
const classes: Readonly<Record<BoardId, typeof Board>> = { cards: Board, strip: Board, network: Board, grid: GridBoard };

export function makeBoard(env: BoardEnv, riddle: Riddle, events: BoardEvents & BoardWords): Board {
  return new classes[riddle.board](env, riddle, events);
}
