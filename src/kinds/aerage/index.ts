import type { PuzzleKind } from '../../core/puzzle-kind';
import { airOf } from './air';
import { describe } from './describe';
import { generate } from './generate';
import { hint, mistakes, status } from './hint';
import { type Level, levelSchema, type Move, moveSchema } from './level';
import { lookWith } from './look';
import { along, doorsOf, galleriesOf, lineOf, nodesOf } from './plan';
import { prove } from './proof';
import { airedFaces, apply, moves, type State, start } from './rules';
import { nodeLabel } from './words';

/**
 * K16 AÉRAGE: close air doors until the laziest road of the air passes every working place (GAME.md section 4, K16).
 *
 * It finishes by itself: the air answers every door at once, so there is nothing to submit; the leaf that
 * comes out past the last lamp is the answer.
 */
export const kind: PuzzleKind<Level, State, Move> = {
  id: 'aerage',
  board: 'network',
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
  look: lookWith({
    air: (level, state) => airOf(level, state.closed),
    aired: airedFaces,
    doors: doorsOf,
    galleries: galleriesOf,
    nodes: nodesOf,
    line: lineOf,
    along,
    name: nodeLabel,
  }),
  generate,
};
