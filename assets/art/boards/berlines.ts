/** The stable's siding: whitewashed vault, rails on oak sleepers, riveted steel tubs, and Barnabé. */
import type { BoardArt } from '../format';
import { horseAtRest, horseNods, horseRefuses } from './berlines-horse';
import { tub } from './berlines-tub';

export function berlines(): BoardArt {
  return {
    berline: tub(false),
    'berline-front': tub(true),
    horse: horseAtRest(),
    'horse-refuses': horseRefuses(),
    'horse-nods': horseNods(),
  };
}
