import type { PuzzleKind } from '../../core/puzzle-kind';
import { cardsOf, slotsOf } from './cards';
import { describe } from './describe';
import { generate } from './generate';
import { hint, mistakes, status } from './hint';
import { type Level, levelSchema, type Move, moveSchema } from './level';
import { lookWith } from './look';
import { prove } from './proof';
import { apply, isComplete, isSolved, moves, type State, start } from './rules';

/** K01 LAMPISTERIE: whose number, whose token, and who never took his token back (GAME.md section 4.1). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'lampisterie',
  board: 'cards',
  finish: 'submit',
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
  look: lookWith({ cards: cardsOf, slots: slotsOf, complete: isComplete, solved: isSolved }),
  generate,
};
