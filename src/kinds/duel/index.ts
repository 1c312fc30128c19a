import type { PuzzleKind } from '../../core/puzzle-kind';
import { describe } from './describe';
import { hint, mistakes, status } from './hint';
import { criteria, type Level, levelSchema, type Move, moveSchema } from './level';
import { lookWith } from './look';
import { inOrder, orderKey } from './order';
import { planOf } from './plan';
import { prove } from './proof';
import { apply, hasFallen, hasServed, isSolved, moves, type State, start } from './rules';
import { criterionWord, say, titleOf, wordOf } from './words';

/** K23 DUEL: the Préposé says a sentence; find the word that limps and present the proof (GAME.md sections 4.1 and 6.4). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'duel',
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
  wordOrder: { key: orderKey, apply: inOrder },
  look: lookWith({
    plan: planOf,
    criteria,
    fallen: hasFallen,
    served: hasServed,
    solved: isSolved,
    word: wordOf,
    title: titleOf,
    criterion: criterionWord,
    cry: say('control.check'),
  }),
};
