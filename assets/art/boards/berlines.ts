/** The stable's siding: whitewashed vault, rails on oak sleepers, riveted steel tubs, and Barnabé. */
import type { BoardArt } from '../format';
import { slate } from './berlines-fittings';
import { horseAtRest, horseNods, horseRefuses } from './berlines-horse';
import { stableTall, stableWide } from './berlines-stable';
import { tub } from './berlines-tub';

export function berlines(): BoardArt {
  return {
    'board-wide': stableWide(),
    'board-tall': stableTall(),
    berline: tub(false),
    'berline-front': tub(true),
    horse: horseAtRest(),
    'horse-refuses': horseRefuses(),
    'horse-nods': horseNods(),
    slate: slate(),
  };
}
