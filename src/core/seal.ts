import type { PuzzleKind, SealedKind } from './puzzle-kind';

/** Hides a kind's own types behind {@link SealedKind}, so that kinds of all types fit one registry. */
export function seal<Level, State, Move>(kind: PuzzleKind<Level, State, Move>): SealedKind {
  return { id: kind.id, board: kind.board, open: (use) => use(kind) };
}
