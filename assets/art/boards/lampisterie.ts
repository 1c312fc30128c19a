/**
 * The token board of the lamp room: green painted planks in an oak frame with brass corners, an iron rail with hooks.
 * Three materials are told apart without hue: oak is dark, brass is middle with a bright bevel, paper and enamel are pale.
 */
import type { BoardArt } from '../format';
import { cap, hook, hungLamp, nameplate, nameSlim, numberTag, ROUND, SQUARE, slotHook, slotNumber, slotToken, TRIANGLE, token } from './lampisterie-brass';
import { missingToken, mistedToken } from './lampisterie-missing';
import { board, nail, tray } from './lampisterie-wood';

/** The three shapes, and where the hole of each is. */
const TOKENS = {
  square: { drawn: token(SQUARE, [48, 48], [48, 22], 4), hole: [48, 22] },
  round: { drawn: token(ROUND, [48, 48], [48, 21], 5), hole: [48, 21] },
  triangle: { drawn: token(TRIANGLE, [48, 57], [48, 29], 6), hole: [48, 29] },
} as const;

export function lampisterie(): BoardArt {
  return {
    'board-wide': board(1110, 556, 3),
    'board-tall': board(688, 720, 5),
    'board-small': board(680, 440, 4),
    nail: nail(),
    'tray-wide': tray(260, 480, 6),
    'tray-tall': tray(538, 260, 8),
    nameplate: nameplate(),
    'name-slim': nameSlim(),
    cap: cap(),
    hook: hook(),
    'token-square': TOKENS.square.drawn,
    'token-round': TOKENS.round.drawn,
    'token-triangle': TOKENS.triangle.drawn,
    'number-tag': numberTag(),
    'lamp-off': hungLamp(false),
    'lamp-on': hungLamp(true),
    'missing-token': mistedToken(TOKENS.square.drawn, TOKENS.square.hole),
    'missing-token-near': mistedToken(TOKENS.square.drawn, TOKENS.square.hole, true),
    'missing-square': missingToken(TOKENS.square.drawn, TOKENS.square.hole),
    'missing-round': missingToken(TOKENS.round.drawn, TOKENS.round.hole),
    'missing-triangle': missingToken(TOKENS.triangle.drawn, TOKENS.triangle.hole),
    'slot-number': slotNumber(),
    'slot-token': slotToken(),
    'slot-hook': slotHook(),
  };
}
