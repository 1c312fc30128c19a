/** The stable's siding: whitewashed vault, rails on oak sleepers, riveted steel tubs, and Barnabé. */
import type { BoardArt } from '../format';
import { slate } from './berlines-fittings';
import { horseAtRest, horseListens, horseNods, horseRefuses, horseSits } from './berlines-horse';
import { shelfTall, shelfWide, stableTall, stableWide } from './berlines-stable';
import { tub } from './berlines-tub';

export function berlines(): BoardArt {
  return {
    'board-wide': stableWide(),
    'board-tall': stableTall(),
    'shelf-wide': shelfWide(),
    'shelf-tall': shelfTall(),
    berline: tub('coupled'),
    'berline-front': tub('front'),
    'berline-his': tub('his'),
    horse: horseAtRest(),
    'horse-refuses': horseRefuses(),
    'horse-listens': horseListens(),
    'horse-nods': horseNods(),
    'horse-sits': horseSits(),
    slate: slate(),
  };
}
