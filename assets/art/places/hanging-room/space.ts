/** The changing hall in metres from the eye, and where its chains run. */
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(640, 388, 800);
export const HALF = 6.4;
export const FLOOR = -2.1;
export const EAVES = 3.7;
export const RIDGE = 4.7;
export const BACK = 21;
export const NEAR = 3.2;
/** Height of the pulley bars, and of the rack where every chain is made fast. */
export const BAR = 3.5;
export const RACK = -0.72;
export const SEAT = -1.66;
export const RACKS = [-2.55, 2.7] as const;
/** Depths of the rows of bundles, farthest first. */
export const ROWS = [18.6, 15.4, 12.6, 10.2, 8.3] as const;
/** The lamp stands far enough along the bench for its foot to clear the voice's box in the wide frame. */
const [lx, ly] = S.at(-2.2, SEAT, 8.3);
export const LAMP = { x: lx, y: ly, scale: 0.16 };
export const FLAME = { x: lx, y: ly - 206 * LAMP.scale };
/** Gaillette stays at the door: it smells of soap. */
export const COAL = { x: 640, y: 476, size: 66, seed: 2 } as const;
