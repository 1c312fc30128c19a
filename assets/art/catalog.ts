/** Every picture of the game by its id. Nothing is drawn before it is asked for. */

import { aerage } from './boards/aerage';
import { berlines } from './boards/berlines';
import { cartouche } from './boards/cartouche';
import { duel } from './boards/duel';
import { grisou } from './boards/grisou';
import { lampisterie } from './boards/lampisterie';
import { pendus } from './boards/pendus';
import { triage } from './boards/triage';
import { barnabe } from './busts/barnabe';
import { chaou } from './busts/chaou';
import { edmond } from './busts/edmond';
import { fernande } from './busts/fernande';
import { gaillette } from './busts/gaillette';
import { nowak } from './busts/nowak';
import { prepose } from './busts/prepose';
import { light } from './effects/light';
import { road } from './effects/road';
import { rubber } from './effects/rubber';
import type { BoardArt, Bust, Picture } from './format';
import { icons } from './icons/icons';
import { lampParts } from './lamp/parts';
import { withPeople } from './people';
import { airCircuit } from './places/air-circuit';
import { gallery } from './places/gallery';
import { hangingRoom } from './places/hanging-room';
import { lampRoom } from './places/lamp-room';
import { lewarde } from './places/lewarde';
import { map } from './places/map';
import { nightGallery } from './places/night-gallery';
import { nightPark } from './places/night-park';
import { screeningHall } from './places/screening-hall';
import { silentRoom } from './places/silent-room';
import { stable } from './places/stable';
import { title } from './places/title';

const places: Readonly<Record<string, () => Picture>> = {
  'air-circuit': airCircuit,
  gallery,
  'hanging-room': hangingRoom,
  'night-gallery': nightGallery,
  'screening-hall': screeningHall,
  'silent-room': silentRoom,
  stable,
  'lamp-room': lampRoom,
  lewarde,
  map,
  'night-park': nightPark,
  title,
};

/** Places, by place id. */
export const pictures: Readonly<Record<string, () => Picture>> = Object.fromEntries(Object.entries(places).map(([id, draw]) => [id, () => withPeople(draw())]));

/** Speaking characters, by character id. */
export const busts: Readonly<Record<string, () => Bust>> = { gaillette, fernande, prepose, edmond, chaou, barnabe, nowak };

/** Board art, by puzzle kind. */
export const boards: Readonly<Record<string, () => BoardArt>> = { aerage, grisou, pendus, triage, lampisterie, berlines, cartouche, duel };

/** What moves over any place: light, ink, the stamp. */
export const effects: Readonly<Record<string, () => BoardArt>> = { light, road, rubber };

/** The safety lamp: `pot meche verre tamis cuirasse`, and the whole as `lamp-off`, `lamp-on`. */
/** Glyphs of the interface, by name: 64x64, the two seals 120x120. */
export { icons, lampParts };
