/** The night gallery in metres from the eye. */
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(610, 304, 780);
export const HALF = 7;
export const FLOOR = -1.6;
export const CEILING = 3.1;
export const BACK = 30;
export const NEAR = 2.6;
