/** Where things stand on the poster, in picture units. */

export const LEFT = -80;
export const WIDTH = 1440;
export const GROUND = 606;
export const MOON = { x: 930, y: 208, r: 122 } as const;
export const LAMP = { x: 1012, y: 664, scale: 1.16 } as const;
/** The coal stands beside her lamp; the corner and size of her drawing. */
export const COAL = { x: 1020, y: 497, scale: 0.37 } as const;
/** In the tall frame the menu covers the ground: she sits out the night on the ridge of the engine house, above it. */
export const ROOF = { x: 1056, y: GROUND - 72, size: 112, lamp: -44 } as const;
export const GIANT = { x: 1196, y: GROUND, scale: 1.5 } as const;
