import type { PuzzleKind } from '../../core/puzzle-kind';
import { describe } from './describe';
import { galleryOf } from './gallery';
import { generate } from './generate';
import { hint, mistakes, status } from './hint';
import { type Level, levelSchema, type Move, moveSchema } from './level';
import { lookWith } from './look';
import { prove } from './proof';
import { apply, isSolved, moves, pocketsLeft, type State, start } from './rules';

/** K15 GRISOU: read the flame, mark the pockets of firedamp, never guess (GAME.md section 4.1). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'grisou',
  board: 'grid',
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
  look: lookWith({ flame: (level, i) => galleryOf(level).flame[i] ?? 0, left: pocketsLeft, start: (level) => galleryOf(level).start, over: isSolved }),
  generate,
};
