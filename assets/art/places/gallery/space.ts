/** The timbered gallery in metres from the eye, and the light of its one lamp. */
import { clamp } from '../../ink';
import type { Section } from '../../ink/timber';
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(610, 322, 900);
export const SECTION: Section = { foot: 1.15, head: 0.86, floor: -0.92, cap: 0.92, thick: 0.19 };

/** The lamp hangs from the cap of the frame at this depth. */
const HUNG = 3.6;
const [x, y] = S.at(-0.36, SECTION.cap - 0.1, HUNG);
export const LAMP = { x, y: y + 176, scale: 0.255 };
export const FLAME = { x, y: LAMP.y - 206 * LAMP.scale };

/** Lamplight that reaches a frame at depth Z: only frames behind the lamp show their lit face. */
export function lamplight(Z: number): number {
  if (Z < HUNG - 0.1) return clamp(0.9 - (HUNG - Z) * 0.42);
  return clamp(1.05 - (Z - HUNG) * 0.2, 0.1);
}
/** Gaillette beside the track, behind the puddle. */
export const COAL = { x: 430, y: 562, size: 92 } as const;
