/**
 * The headframes of the five sites, after their proportions in height units (100 = top of the roof or crown).
 * Each gives its black steel, the lit edges and the places of its wheels, which the picture draws (they turn).
 */
import type { Point } from './geometry';
import { curve } from './geometry';
import { beam } from './marks';
import { poly } from './path';
import { latticeTower, rakingLeg, type Stand, type SteelPen, steelPen, towerHalf } from './steel';

export interface WheelSpot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface Headframe {
  /** Path of the black steel. */
  readonly steel: string;
  /** Path of the painted edges that catch light, on the side away from the engine. */
  readonly edge: string;
  /** Path of the thin top edges for moonlight. */
  readonly rim: string;
  /** Upper or front wheel first, picture units. */
  readonly wheels: readonly WheelSpot[];
  /** Ropes, from wheel to engine house. */
  readonly ropes: string;
  readonly at: (across: number, up: number) => Point;
}

/** `mini` is for the map and far planes: fewer and thicker members. */
export type Detail = 'full' | 'mini';

function spot(pen: SteelPen, across: number, up: number, r: number, scale: number): WheelSpot {
  const [x, y] = pen.at(across, up);
  return { x, y, r: r * scale };
}

function rope(pen: SteelPen, from: Point, to: Point, scale: number): string {
  return beam(...pen.at(...from), ...pen.at(...to), Math.max(0.8, 0.32 * scale));
}

function rail(pen: SteelPen, half: number, up: number, posts: number): void {
  for (let i = 0; i <= posts; i++) pen.bar(-half + (2 * half * i) / posts, up, -half + (2 * half * i) / posts, up + 3, 0.4);
  pen.bar(-half, up + 3, half, up + 3, 0.5);
}

/** A flat piece given clockwise. It runs round as the members do, or they would cut holes into it where they pass behind. */
function plate(pen: SteelPen, corners: readonly Point[]): string {
  const placed = corners.map(([across, up]) => pen.at(across, up));
  return poly(pen.at(1, 0)[0] > pen.at(0, 0)[0] ? placed.reverse() : placed);
}

/** A pagoda roof: ridge, concave slopes, eaves spreading and turned up. Symmetric about the axis. */
function pagoda(pen: SteelPen, ridge: number, top: number, eave: number, low: number, lift: number): string {
  const half: (readonly [number, number, 0] | readonly [number, number])[] = [
    [ridge, top, 0],
    [ridge + (eave - ridge) * 0.34, top - (top - low) * 0.56],
    [ridge + (eave - ridge) * 0.72, low + lift * 0.9],
    [eave, low + lift * 1.55, 0],
    [eave - 1.4, low + lift * 0.35],
    [eave - 3.6, low - 0.5, 0],
  ];
  const side = (s: 1 | -1): Point[] => curve(half, { closed: false, jitter: 0, facets: 5 }).map(([a, b]): Point => [s * a, b]);
  return plate(pen, [...side(1), ...side(-1).reverse()]);
}

/** Lewarde: slender lattice on a brick hall (lowest 40 hidden), wheels inside a pagoda-like campanile cap. */
export function lewardeHeadframe(stand: Stand, detail: Detail = 'full'): Headframe {
  const pen = steelPen(stand);
  const edge = steelPen(stand);
  const rim = steelPen(stand);
  const { scale } = stand;
  const mini = detail === 'mini';
  const fat = mini ? 1.7 : 1;
  const tower = { from: 34, to: 78, foot: 20.6, head: 16, bays: mini ? 3 : 5, leg: 2.4 * fat };
  rakingLeg(pen, [7, 76], [43, 20], 2.4, 4.2, mini ? 5 : 9, 0.85 * fat);
  latticeTower(pen, tower);
  if (!mini) {
    pen.bar(0, 36, 0, 78, 0.8);
    pen.bar(8, 55, 22, 54, 0.8);
  }
  pen.bar(-12.5, 80.6, 12.5, 80.6, 1.6 * fat);
  for (const s of [-1, 1]) {
    pen.bar(s * 10.4, 80, s * 9.6, 95, 1.7 * fat, 1.4 * fat);
    pen.bar(s * 9.4, 90.5, s * 6, 94.6, 0.8 * fat);
    pen.bar(s * 5, 100, s * 5, 109, 0.7 * fat, 0.3 * fat);
  }
  if (!mini) {
    pen.bar(-10, 83.6, 10, 83.6, 0.5);
    for (let i = -3; i <= 3; i++) pen.bar(i * 3, 81, i * 3, 83.6, 0.35);
  }
  const roofs = pagoda(pen, 7, 101, 19.5, 92.6, 1.1) + pagoda(pen, 11, 81, 20.5, 75.8, 1);
  for (const s of [-1, 1]) {
    edge.bar(s * towerHalf(tower, 36) - (s < 0 ? 0.2 : 1.7), 36, s * towerHalf(tower, 76) - (s < 0 ? 0.1 : 1.4), 76, 0.6 * fat, 0.4 * fat);
  }
  edge.bar(9, 74, 40.5, 25, 0.5 * fat, 0.7 * fat);
  rim.bar(-7, 101, 7, 101, 0.7 * fat);
  return {
    steel: pen.path() + roofs,
    edge: edge.path(),
    rim: rim.path(),
    wheels: [spot(pen, -0.4, 87.4, 5.7, scale), spot(pen, 0.8, 87, 5.7, scale)],
    ropes: rope(pen, [5, 89.4], [36, 36], scale) + rope(pen, [4, 91.5], [38.5, 36], scale),
    at: pen.at,
  };
}

/** Loos 11 and its sisters of the Lens company: wide lattice, roof in two tiers with a gap, one rod. */
export function lensHeadframe(stand: Stand, detail: Detail = 'full'): Headframe {
  const pen = steelPen(stand);
  const edge = steelPen(stand);
  const rim = steelPen(stand);
  const { scale } = stand;
  const mini = detail === 'mini';
  const fat = mini ? 1.7 : 1;
  const tower = { from: 0, to: 76, foot: 22, head: 16, bays: mini ? 4 : 7, leg: 2.5 * fat };
  rakingLeg(pen, [7, 74], [57, 0], 4, 6, mini ? 6 : 15, 0.9 * fat);
  latticeTower(pen, tower);
  if (!mini) for (const s of [-1, 1]) pen.bar(s * 3.2, 0, s * 2.6, 76, 0.7);
  pen.bar(-13, 77, 13, 77, 2.2 * fat);
  if (!mini) rail(pen, 13, 78, 9);
  for (const s of [-1, 1]) pen.bar(s * 9.6, 77, s * 8.8, 93, 1.5 * fat, 1.2 * fat);
  pen.bar(-9, 85, 9, 85, 0.7 * fat);
  const hip = (w0: number, low: number, w1: number, top: number): string =>
    plate(pen, [
      [-w0, low],
      [-w1, top],
      [w1, top],
      [w0, low],
      [w0 - 1, low - 0.7],
      [1 - w0, low - 0.7],
    ]);
  const roofs = hip(12.4, 92, 8.4, 95.4) + hip(9.4, 96.6, 0.8, 101);
  for (const s of [-1, 1]) pen.bar(s * 6, 95, s * 6, 97, 0.9);
  pen.bar(0, 100, 0, 107, 0.8 * fat, 0.3);
  for (const s of [-1, 1]) edge.bar(s * 11 - (s < 0 ? 0.2 : 1.7), 1, s * 8 - (s < 0 ? 0.1 : 1.4), 75, 0.7 * fat, 0.4 * fat);
  edge.bar(9.5, 73.5, 57, 4, 0.5 * fat, 0.7 * fat);
  rim.bar(-8.6, 95.8, 8.6, 95.8, 0.5 * fat);
  rim.bar(-9, 97.2, -0.8, 101.2, 0.5 * fat, 0.3);
  return {
    steel: pen.path() + roofs,
    edge: edge.path(),
    rim: rim.path(),
    wheels: [spot(pen, -0.4, 85.4, 6, scale), spot(pen, 0.8, 85, 6, scale)],
    ropes: rope(pen, [5, 88], [80, 18], scale) + rope(pen, [3, 91], [82, 19], scale),
    at: pen.at,
  };
}

/** Oignies: dark steel from a tall brick hall (lowest 27 hidden), plain thin canopy. */
export function oigniesHeadframe(stand: Stand, detail: Detail = 'full'): Headframe {
  const pen = steelPen(stand);
  const edge = steelPen(stand);
  const rim = steelPen(stand);
  const { scale } = stand;
  const mini = detail === 'mini';
  const fat = mini ? 1.7 : 1;
  rakingLeg(pen, [6.5, 77], [54, 0], 3.4, 5, mini ? 6 : 13, 0.9 * fat);
  latticeTower(pen, { from: 20, to: 77, foot: 19, head: 15, bays: mini ? 3 : 5, leg: 2.5 * fat });
  pen.bar(-12, 78, 12, 78, 2.2 * fat);
  if (!mini) rail(pen, 12, 79, 8);
  for (const s of [-1, 1]) pen.bar(s * 9, 78, s * 8.4, 97, 1.5 * fat, 1.2 * fat);
  pen.bar(-9, 87, 9, 87, 0.7 * fat);
  pen.bar(-11, 97.6, 11, 97.6, 2 * fat);
  for (const s of [-1, 1]) edge.bar(s * 9.4 - (s < 0 ? 0.2 : 1.7), 24, s * 7.5 - (s < 0 ? 0.1 : 1.4), 76, 0.7 * fat, 0.4 * fat);
  edge.bar(9, 76, 54, 4, 0.5 * fat, 0.7 * fat);
  rim.bar(-11, 98.8, 11, 98.8, 0.5 * fat);
  return {
    steel: pen.path(),
    edge: edge.path(),
    rim: rim.path(),
    wheels: [spot(pen, -0.4, 87.4, 6.5, scale), spot(pen, 0.9, 87, 6.5, scale)],
    ropes: rope(pen, [5, 90], [76, 20], scale) + rope(pen, [3, 93.5], [78, 21], scale),
    at: pen.at,
  };
}

/** Arenberg 1: old lattice below, lighter extension above, two stacked wheels, solid raking legs. */
export function arenbergOne(stand: Stand, detail: Detail = 'full'): Headframe {
  const pen = steelPen(stand);
  const edge = steelPen(stand);
  const rim = steelPen(stand);
  const { scale } = stand;
  const fat = detail === 'mini' ? 1.7 : 1;
  rakingLeg(pen, [5, 88], [60, 0], 3.6, 4.5, 0);
  latticeTower(pen, { from: 20, to: 75, foot: 22, head: 17, bays: detail === 'mini' ? 3 : 5, leg: 2.6 * fat });
  latticeTower(pen, { from: 75, to: 96, foot: 13, head: 12, bays: 2, leg: 1.5 * fat });
  pen.bar(-10.5, 75, 10.5, 75, 1.6 * fat);
  pen.bar(-9, 97.5, 10, 97.5, 1.4 * fat);
  for (const s of [-1, 1]) edge.bar(s * 10.7 - (s < 0 ? 0.2 : 1.7), 26, s * 8.5 - (s < 0 ? 0.1 : 1.4), 74, 0.7 * fat, 0.4 * fat);
  edge.bar(7, 87.5, 60, 5, 0.5 * fat, 0.7 * fat);
  rim.bar(-9, 98.6, 10, 98.6, 0.5 * fat);
  return {
    steel: pen.path(),
    edge: edge.path(),
    rim: rim.path(),
    wheels: [spot(pen, -2, 89, 8.5, scale), spot(pen, 1.5, 69, 8.5, scale)],
    ropes: rope(pen, [4, 95], [84, 22], scale) + rope(pen, [8, 75], [80, 14], scale),
    at: pen.at,
  };
}

/** Arenberg 2, the little one: plain lattice, short legs, plain deck. */
export function arenbergTwo(stand: Stand, detail: Detail = 'full'): Headframe {
  const pen = steelPen(stand);
  const edge = steelPen(stand);
  const rim = steelPen(stand);
  const { scale } = stand;
  const fat = detail === 'mini' ? 1.8 : 1;
  rakingLeg(pen, [7, 76], [45, 0], 3, 4.4, detail === 'mini' ? 5 : 9, 0.9 * fat);
  latticeTower(pen, { from: 18, to: 78, foot: 24, head: 18, bays: detail === 'mini' ? 3 : 4, leg: 2.8 * fat });
  pen.bar(-13, 79, 13, 79, 2.2 * fat);
  for (const s of [-1, 1]) pen.bar(s * 9, 79, s * 8, 97, 1.5 * fat);
  pen.bar(-10, 97.5, 10, 97.5, 1.4 * fat);
  edge.bar(-11.7, 24, -9.1, 78, 0.7 * fat, 0.4 * fat);
  rim.bar(-10, 98.4, 10, 98.4, 0.5 * fat);
  return {
    steel: pen.path(),
    edge: edge.path(),
    rim: rim.path(),
    wheels: [spot(pen, -0.4, 87, 7, scale), spot(pen, 0.9, 86.6, 7, scale)],
    ropes: rope(pen, [5, 90], [66, 18], scale) + rope(pen, [3, 93.4], [68, 19], scale),
    at: pen.at,
  };
}

/** Arenberg 3-4: one black portal of solid plate astride its hall, four rims in two tiers, flat decks. */
export function arenbergGiant(stand: Stand, detail: Detail = 'full'): Headframe {
  const pen = steelPen(stand);
  const edge = steelPen(stand);
  const rim = steelPen(stand);
  const { scale } = stand;
  const fat = detail === 'mini' ? 1.35 : 1;
  for (const s of [-1, 1]) {
    pen.bar(s * 32, 0, s * 9, 82, 5 * fat, 4 * fat);
    pen.bar(s * 23, 0, s * 6.4, 80, 3 * fat, 2.6 * fat);
    pen.bar(s * 11.5, 78, s * 11, 100, 1.6 * fat);
    pen.bar(s * 4, 24, s * 4, 96, 1 * fat);
  }
  for (let i = 0; i < 6; i++) pen.bar(-4 * (i % 2 ? -1 : 1), 28 + i * 11, 4 * (i % 2 ? -1 : 1), 39 + i * 11, 0.6 * fat);
  pen.bar(-17, 60, 17, 60, 5 * fat);
  pen.bar(-15.5, 79, 15.5, 79, 4 * fat);
  pen.bar(-19, 76.5, 19, 76.5, 1.2 * fat);
  pen.bar(-16.5, 90.6, 16.5, 90.6, 1.4 * fat);
  pen.bar(-15, 104.4, 15, 104.4, 1.4 * fat);
  if (detail === 'full') {
    rail(pen, 19, 77, 12);
    rail(pen, 15, 104.6, 9);
  }
  for (const s of [-1, 1]) edge.bar(s * 32 - 1.8, 1, s * 9 - 1.4, 81, 0.8 * fat, 0.5 * fat);
  edge.bar(-17, 62, 17, 62, 0.6 * fat);
  rim.bar(-15, 105.4, 15, 105.4, 0.6 * fat);
  rim.bar(-15.5, 81, 15.5, 81, 0.5 * fat);
  return {
    steel: pen.path(),
    edge: edge.path(),
    rim: rim.path(),
    wheels: [spot(pen, -6.8, 97.4, 6.2, scale), spot(pen, 6.8, 97.4, 6.2, scale), spot(pen, -6.8, 84.6, 6.2, scale), spot(pen, 6.8, 84.6, 6.2, scale)],
    ropes: '',
    at: pen.at,
  };
}
