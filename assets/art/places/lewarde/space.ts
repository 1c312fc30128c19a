/** Measures of the Lewarde picture, in picture units. */
import type { InkState } from '../../format';
import { lewardeHeadframe } from '../../ink/headframes';

export const LEFT = -80;
export const WIDTH = 1440;
export const GROUND = 510;
export const RESTORED: readonly InkState[] = ['lit', 'dawn'];
export const MOON = { x: 618, y: 168, r: 50 } as const;

/** A pit: its headframe's axis, hall and engine house. No. 2 stands left when seen from the west. */
export interface Pit {
  readonly id: string;
  readonly x: number;
  readonly seed: number;
}

export const PITS: readonly Pit[] = [
  { id: 'two', x: 430, seed: 3 },
  { id: 'one', x: 800, seed: 8 },
];

/** Height 100 is the ridge of the cap at y 110. */
export const SCALE = (GROUND - 110) / 101;
export const frameOf = (pit: Pit): ReturnType<typeof lewardeHeadframe> => lewardeHeadframe({ x: pit.x, y: GROUND, scale: SCALE });

/** Gaillette and the lamp between the two pits, above the words of whoever speaks. */
export const WARM = { x: 664, y: 562, size: 92, reach: 210, seed: 3 } as const;
