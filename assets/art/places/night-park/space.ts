/** Measures of the park picture, in picture units. */
import type { InkState } from '../../format';

export const LEFT = -80;
export const WIDTH = 1440;
export const RESTORED: readonly InkState[] = ['lit', 'dawn'];
export const HORIZON = 366;
/** The museum: one line, 23 to 1, roof and foot. */
export const MUSEUM = { x0: 96, x1: 1166, roof: 372, foot: 419 } as const;
export const MOON = { x: 800, y: 132, r: 56 } as const;
/** Where a round token rolls to a stop on the path. */
export const STOP = { x: 640, y: 478 } as const;
/** Gaillette: the token has just run over her clog. */
export const COAL = { x: 742, y: 558, size: 104, seed: 5 } as const;
export const SIGN = { x: 470, y: 440 } as const;
