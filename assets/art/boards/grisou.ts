/**
 * The gallery before the shift: squares cut in black coal between fir logs. The only colour is the flame of a safety
 * lamp; its outline says how much gas is near: broad, under a small blue cap, drawn out under a tall one.
 */
import type { BoardArt } from '../format';
import { aired, dark, flame, lampOut, pocket, rock } from './grisou-tiles';
import { boardTall, boardWide, chalk, slate } from './grisou-wall';

export function grisou(): BoardArt {
  return {
    'board-wide': boardWide(),
    'board-tall': boardTall(),
    'dark-0': dark(0),
    'dark-1': dark(1),
    'dark-2': dark(2),
    rock: rock(),
    'flame-calm': flame('calm'),
    'flame-cap': flame('cap'),
    'flame-tall': flame('tall'),
    pocket: pocket(),
    'lamp-out': lampOut(false),
    'lamp-out-chalked': lampOut(true),
    'aired-flame': aired(false),
    'aired-pocket': aired(true),
    slate: slate(),
    chalk: chalk(),
  };
}
