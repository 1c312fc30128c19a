/** The middle of the map's railway as paths, for what walks on it. Drawn by the page, not by the stage. */
import type { BoardArt, BoardSymbol } from '../format';
import { type CurvePoint, curve, ink, line, num } from '../ink';
import { ROAD, SPUR } from '../places/map/land';

const middle = (points: readonly CurvePoint[]): BoardSymbol => {
  const way = curve(points, { closed: false, jitter: 0, facets: 4 });
  return { w: 1280, h: 720, svg: line(`M${way.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`, ink.lamp, 6) };
};

export const road = (): BoardArt => ({ main: middle(ROAD), spur: middle(SPUR) });
