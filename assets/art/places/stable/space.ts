/** The stable below ground in metres from the eye, and its lamp. */
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(660, 306, 820);
const { at } = S;
export const HALF = 3.1;
export const FLOOR = -1.5;
export const SPRING = 0.35;
export const CROWN = 1.72;
export const BACK = 15;

const [lx, ly] = at(0.12, 1.5, 5.4);
export const LAMP = { x: lx, y: ly + 172, scale: 0.25 };
export const FLAME = { x: lx, y: LAMP.y - 206 * LAMP.scale };
/** Gaillette at the foot of the stall's post: she keeps an eye on Barnabé. */
export const COAL = { x: 528, y: 568, size: 92 } as const;
