/** The timbered gallery in metres from the eye, and the light of its one lamp. */
import { clamp } from '../../ink';
import type { Section } from '../../ink/timber';
import { space } from '../../ink/underground';

export const LEFT = -80;
export const WIDTH = 1440;
export const S = space(610, 322, 900);
export const SECTION: Section = { foot: 1.15, head: 0.86, floor: -0.92, cap: 0.92, thick: 0.19 };

/** A short prop on end beside the track, at this depth: the team has set its lamp down on it. */
const SET = 3.6;
const [x, foot] = S.at(-0.46, SECTION.floor, SET);
export const PROP = { x, foot, head: S.at(0, -0.47, SET)[1], r: 0.135 * S.metre(SET) };
export const LAMP = { x, y: PROP.head + 2, scale: 0.255 };
export const FLAME = { x, y: LAMP.y - 206 * LAMP.scale };

/** Lamplight that reaches a frame at depth Z: only frames behind the lamp show their lit face. */
export function lamplight(Z: number): number {
  if (Z < SET - 0.1) return clamp(0.9 - (SET - Z) * 0.42);
  return clamp(1.05 - (Z - SET) * 0.2, 0.1);
}

/** Gaillette between the prop and the wall. */
export const COAL = { x: 394, y: 562, size: 92 } as const;
