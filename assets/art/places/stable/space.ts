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

const [lx, ly] = at(-0.13, 1.5, 5.4);
export const LAMP = { x: lx, y: ly + 172, scale: 0.25 };
export const FLAME = { x: lx, y: LAMP.y - 206 * LAMP.scale };
/** What the lamp hangs from: the crown of the vault over it, and the top of its hook. */
export const HOOK = { x: Math.round(lx), crown: 45, foot: 90 } as const;
/** Gaillette in the aisle, clear of the hooves: she keeps an eye on Barnabé. In the tall frame, beside the post. */
export const COAL = { x: 704, y: 580, size: 92 } as const;
export const COAL_TALL = { ...COAL, x: 616 } as const;
