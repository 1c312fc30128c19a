import type { PuzzleKind } from '../../core/puzzle-kind';
import { describe } from './describe';
import { generate } from './generate';
import { hint, mistakes, status } from './hint';
import { type Level, levelSchema, type Move, moveSchema } from './level';
import { badgeOf, hasDue, lumpsOf, runLine, shelfOf, wantedBy } from './line';
import { lookWith } from './look';
import { prove } from './proof';
import { apply, isSolved, moves, type State, start } from './rules';

/** K14 TRIAGE: put the machines in the order that sorts coal from stone (GAME.md section 4.1). */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'triage',
  board: 'strip',
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
  look: lookWith({ shelf: shelfOf, lumps: lumpsOf, wanted: wantedBy, run: runLine, due: hasDue, badge: badgeOf, solved: isSolved }),
  generate,
};
