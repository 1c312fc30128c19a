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
}

/** Painted from back to front. */
export const SITES: readonly SiteSpot[] = [
  { id: 'oignies', x: 684, y: 276, reach: [190, 94, 104] },
  { id: 'bruay', x: 170, y: 300, reach: [160, 108, 108] },
  { id: 'arenberg', x: 1100, y: 404, reach: [176, 160, 100] },
  { id: 'loos', x: 410, y: 416, reach: [226, 158, 98] },
  { id: 'louvre-lens', x: 568, y: 541, reach: [170, 78, 88] },
  { id: 'lewarde', x: 888, y: 534, reach: [164, 112, 96] },
];
