/** A pale limestone with rope cartouches cut deep, faience signs, niches for sherds with sounds, enamel for the names. */
import type { BoardArt } from '../format';
import { signSymbols } from './cartouche-signs';
import { boardTall, boardWide, breakEnd, ropeEnd, ropeMiddle } from './cartouche-stone';
import { badge, bed, heap, label, laid, niche, plate } from './cartouche-things';

export function cartouche(): BoardArt {
  return {
    'board-wide': boardWide(),
    'board-tall': boardTall(),
    bed: bed(),
    'rope-middle': ropeMiddle(),
    'rope-head-left': ropeEnd('left', false),
    'rope-head-right': ropeEnd('right', false),
    'rope-knot-left': ropeEnd('left', true),
    'rope-knot-right': ropeEnd('right', true),
    'rope-middle-lit': ropeMiddle(true),
    'rope-head-left-lit': ropeEnd('left', false, true),
    'rope-head-right-lit': ropeEnd('right', false, true),
    'rope-knot-left-lit': ropeEnd('left', true, true),
    'rope-knot-right-lit': ropeEnd('right', true, true),
    'break-left': breakEnd('left'),
    'break-right': breakEnd('right'),
    badge: badge(),
    label: label(),
    niche: niche(),
    'laid-0': laid(0),
    'laid-1': laid(1),
    'laid-2': laid(2),
    'heap-0': heap(0),
    'heap-1': heap(1),
    'heap-2': heap(2),
    'plate-wide': plate(308, 106, false),
    'plate-wide-lit': plate(308, 106, true),
    'plate-tall': plate(680, 100, false),
    'plate-tall-lit': plate(680, 100, true),
    ...signSymbols(),
  };
}
