/** The screening hall in metres from the eye. */
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(540, 296, 800);
export const HALF = 6;
export const FLOOR = -2.1;
export const ROOF = 4.1;
export const BACK = 19;
export const NEAR = 3;
/** The belt: its height, the board that splits it, its two edges. */
export const BELT = { Y: -1.15, left: -3.05, board: -1.9, right: -0.75, from: 3.5, to: 18 };
/** The tippler: centre, radius, near ring, far ring. */
export const TIPPLER = { X: 2.15, Y: 0.5, r: 1.36, z0: 6, z1: 7.5 };
export const RAIL = { left: -3.4, right: -0.4, Y: -0.86 };
const [lx, ly] = S.at(RAIL.right, RAIL.Y + 0.03, 5.1);
export const LAMP = { x: lx, y: ly, scale: 0.16 };
/** Gaillette on the floor beside the rail. */
export const COAL = { x: 590, y: 560, size: 92 };
export const FLAME = { x: lx, y: ly - 206 * LAMP.scale };
