/** Every picture of the game by its id. Nothing is drawn before it is asked for. */

import { berlines } from './boards/berlines';
import { cartouche } from './boards/cartouche';
import { grisou } from './boards/grisou';
import { lampisterie } from './boards/lampisterie';
import { triage } from './boards/triage';
import { barnabe } from './busts/barnabe';
import { chaou } from './busts/chaou';
import { edmond } from './busts/edmond';
import { fernande } from './busts/fernande';
import { gaillette } from './busts/gaillette';
import { nowak } from './busts/nowak';
import { prepose } from './busts/prepose';
import type { BoardArt, Bust, Picture } from './format';
import { icons } from './icons/icons';
import { lampParts } from './lamp/parts';
import { lampRoom } from './places/lamp-room';
import { lewarde } from './places/lewarde';
import { map } from './places/map';
import { nightPark } from './places/night-park';
import { title } from './places/title';

/** Places, by place id. */
export const pictures: Readonly<Record<string, () => Picture>> = {
  'lamp-room': lampRoom,
  lewarde,
  map,
  'night-park': nightPark,
  title,
};

/** Speaking characters, by character id. */
export const busts: Readonly<Record<string, () => Bust>> = { gaillette, fernande, prepose, edmond, chaou, barnabe, nowak };

/** Board art, by puzzle kind. */
export const boards: Readonly<Record<string, () => BoardArt>> = { grisou, triage, lampisterie, berlines, cartouche };

/** The safety lamp: `pot meche verre tamis cuirasse`, and the whole as `lamp-off`, `lamp-on`. */
/** Glyphs of the interface, by name: 64x64, the two seals 120x120. */
export { icons, lampParts };
