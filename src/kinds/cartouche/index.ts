import type { PuzzleKind } from '../../core/puzzle-kind';
import { describe } from './describe';
import { generate } from './generate';
import { hint, mistakes, status } from './hint';
import { animals, type Level, levelSchema, type Move, moveSchema } from './level';
import { lookWith } from './look';
import { planOf } from './plan';
import { prove } from './proof';
import { apply, isSolved, moves, type State, soundOn, start } from './rules';
import { brokenSides, fromTheLeft, soundsOf, tableOf } from './table';
import { nameMessage, signMessage } from './words';

/** K21 CARTOUCHE: known names give signs their sounds, and a new name can be read aloud (GAME.md section 4, K21). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'cartouche',
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
  look: lookWith({
    plan: planOf,
    table: tableOf,
    sounds: soundsOf,
    fromTheLeft,
    broken: brokenSides,
    isAnimal: (sign) => animals.includes(sign),
    soundOn,
    solved: isSolved,
    name: signMessage,
    known: nameMessage,
  }),
  generate,
};
