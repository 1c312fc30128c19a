/** A pale limestone tablet with rope cartouches cut deep, faience signs, a brass-bound drawer of signs and paper sounds. */
import type { BoardArt } from '../format';
import { breakEnd, ropeEnd, ropeMiddle } from './cartouche-ropes';
import { signSymbols } from './cartouche-signs';
import { badge, compartment, tabletTall, tabletWide, tile, tiles } from './cartouche-stone';

export function cartouche(): BoardArt {
  return {
    'board-wide': tabletWide(),
    'board-tall': tabletTall(),
    'rope-middle': ropeMiddle(),
    'rope-head-left': ropeEnd('left', false),
    'rope-head-right': ropeEnd('right', false),
    'rope-knot-left': ropeEnd('left', true),
    'rope-knot-right': ropeEnd('right', true),
    'break-left': breakEnd('left'),
    'break-right': breakEnd('right'),
    badge: badge(),
    compartment: compartment(),
    tile: tile(),
    tiles: tiles(),
    ...signSymbols(),
  };
}
