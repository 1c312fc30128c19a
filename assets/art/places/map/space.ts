/** Where everything stands on the map, in picture units. Order west to east; Lewarde lies low. */
import type { InkState } from '../../format';

export const LEFT = -80;
export const WIDTH = 1440;
export const HORIZON = 172;
export const RESTORED: readonly InkState[] = ['lit', 'dawn'];
export const MOON = { x: 905, y: 96, r: 58 } as const;

export type SiteId = 'bruay' | 'loos' | 'oignies' | 'lewarde' | 'arenberg' | 'louvre-lens';

/** The middle of a place's ground line, and the reach of the colour that comes back round it. */
export interface SiteSpot {
  readonly id: SiteId;
  readonly x: number;
  readonly y: number;
  /** Half width and the heights above and below the ground line of its patch. */
  readonly reach: readonly [across: number, up: number, down: number];
  /** Moves the patch sideways, so that its land never covers a neighbour that still sleeps. */
  readonly shift: number;
}

/** Painted from back to front. */
export const SITES: readonly SiteSpot[] = [
  { id: 'oignies', x: 684, y: 276, reach: [172, 94, 100], shift: 16 },
  { id: 'bruay', x: 170, y: 300, reach: [142, 108, 78], shift: -6 },
  { id: 'arenberg', x: 1100, y: 404, reach: [168, 160, 96], shift: 14 },
  { id: 'loos', x: 410, y: 416, reach: [204, 142, 98], shift: 12 },
  { id: 'louvre-lens', x: 568, y: 541, reach: [166, 66, 84], shift: 0 },
  { id: 'lewarde', x: 888, y: 534, reach: [164, 108, 92], shift: 0 },
];
