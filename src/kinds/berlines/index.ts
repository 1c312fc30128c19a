import type { PuzzleKind } from '../../core/puzzle-kind';
import { describe } from './describe';
import { generate } from './generate';
import { hint, mistakes } from './hint';
import { type Level, levelSchema, type Move, moveSchema } from './level';
import { look } from './look';
import { prove, status } from './proof';
import { apply, moves, type State, start } from './rules';

/** K25 BERLINES: couple 1, 2 or 3 in turn with the horse; who couples the last has lost (GAME.md section 4.2). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'berlines',
  board: 'strip',
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
  look,
  generate,
};
