/**
 * The gallery before the shift: squares cut in black coal between fir logs. The only colour is the flame of a safety
 * lamp; its outline says how much gas is near: round, with a small cap, drawn out under a tall cap.
 */
import type { BoardArt } from '../format';
import { dark, flame, lampOut, pocket, rock } from './grisou-tiles';
import { boardTall, boardWide, chalk, slate } from './grisou-wall';

export function grisou(): BoardArt {
  return {
    'board-wide': boardWide(),
    'board-tall': boardTall(),
    dark: dark(),
    rock: rock(),
    'flame-calm': flame('calm'),
    'flame-cap': flame('cap'),
    'flame-tall': flame('tall'),
    pocket: pocket(),
    'lamp-out': lampOut(),
    slate: slate(),
    chalk: chalk(),
  };
}
