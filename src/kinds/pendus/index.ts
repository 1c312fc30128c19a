import type { PuzzleKind } from '../../core/puzzle-kind';
import { describe } from './describe';
import { generate } from './generate';
import { hint, mistakes, status } from './hint';
import { type Level, levelSchema, type Move, moveSchema } from './level';
import { lookWith } from './look';
import { prove } from './proof';
import { apply, isBarred, moves, type State, start, swapsLeft } from './rules';

/** K27 PENDUS: uncross the chains by swapping neighbours, in as few swaps as there are crossings (GAME.md section 4.2). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'pendus',
  board: 'cards',
  finish: 'auto',
  level: levelSchema,
  move: moveSchema,
  start,
  moves,
  apply,
  status,
  prove,
  hint,
  mistakes,
  describe,
  look: lookWith({ barred: isBarred, left: swapsLeft }),
  generate,
};
