/**
 * The token board of the lamp room: green painted planks in an oak frame with brass corners, an iron rail with hooks.
 * Three materials are told apart without hue: oak is dark, brass is middle with a bright bevel, paper and enamel are pale.
 */
import type { BoardArt } from '../format';
import { hook, hungLamp, missingToken, nameplate, numberTag, ROUND, SQUARE, slot, TRIANGLE, token } from './lampisterie-brass';
import { board, tray } from './lampisterie-wood';

export function lampisterie(): BoardArt {
  return {
    'board-wide': board(1110, 556, 3),
    'board-tall': board(688, 928, 5),
    'tray-wide': tray(260, 480, 6),
    'tray-tall': tray(538, 260, 8),
    nameplate: nameplate(),
    hook: hook(),
    'token-square': token(SQUARE, [48, 48], [48, 22], 4),
    'token-round': token(ROUND, [48, 48], [48, 21], 5),
    'token-triangle': token(TRIANGLE, [48, 57], [48, 29], 6),
    'number-tag': numberTag(),
    'lamp-off': hungLamp(false),
    'lamp-on': hungLamp(true),
    'missing-token': missingToken(),
    slot: slot(),
  };
}
