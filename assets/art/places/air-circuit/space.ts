/** The crossing with the air door, in metres from the eye. */
import type { Section } from '../../ink/timber';
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(640, 322, 900);
export const SECTION: Section = { foot: 1.82, head: 1.56, floor: -0.92, cap: 0.98, thick: 0.2 };
/** Depth of the brick wall that parts the two air ways, and the door in it. */
export const WALL = 3.6;
export const DOOR = { x0: 560, x1: 836, top: 166, floor: 552 };

const [x, y] = S.at(-0.66, SECTION.cap - 0.1, 3.3);
export const LAMP = { x, y: y + 172, scale: 0.25 };
export const FLAME = { x: x + 4, y: LAMP.y - 206 * LAMP.scale };
/** Gaillette, out of the draught beside the track. */
export const COAL = { x: 500, y: 560, size: 92 } as const;
/** The leaf in the door's opening, high enough for the voice's box in the wide frame. */
export const LEAF = { x: 648, y: 424 } as const;
