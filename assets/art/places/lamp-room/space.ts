/** The lamp room in metres from the eye, and where its one lit lamp stands. */
import { perspective, poly } from '../../ink';

export const LEFT = -80;
export const WIDTH = 1440;
export const EYE = { x: 640, y: 322 };
export const at = perspective(EYE.x, EYE.y, 800);
export const quad = (...points: readonly (readonly [number, number, number])[]): string => poly(points.map(([X, Y, Z]) => at(X, Y, Z)));

/** The room, in metres from the eye. */
export const HALF = 6;
export const FLOOR = -2.2;
export const CEILING = 4.7;
export const BACK = 20;
export const NEAR = 3.4;

/** Where the lit lamp stands on the counter. */
export const LAMP = { x: 352, y: 566, scale: 0.3 };
export const FLAME = { x: LAMP.x, y: LAMP.y - 206 * LAMP.scale };
export const RESTORED = ['lit', 'dawn'] as const;
/** Gaillette on the end of the counter. */
export const COAL = { x: 516, y: 566, size: 102 } as const;
