/** The way from one place of the map to another, along the drawn tracks. */

export type Point = readonly [x: number, y: number];

/** Two points of the road that are nearer than this, in picture units, lie on the same crossing. */
const CROSSING = 24;

const far = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
function nearest(line: readonly Point[], to: Point): number {
  return line.reduce((best, point, at) => (far(point, to) < far(line[best] ?? point, to) ? at : best), 0);
}
const between = (line: readonly Point[], from: number, to: number): readonly Point[] =>
  from <= to ? line.slice(from, to + 1) : line.slice(to, from + 1).reverse();
const lengthOf = (line: readonly Point[]): number => line.reduce((sum, point, at) => sum + (at === 0 ? 0 : far(point, line[at - 1] ?? point)), 0);

/** The way along the tracks from one place to another: on the main line, or over the spur where one of them lies there. */
export function wayBetween(main: readonly Point[], spur: readonly Point[], from: Point, to: Point): readonly Point[] {
  const onSpur = (point: Point) => far(spur[nearest(spur, point)] ?? point, point) < far(main[nearest(main, point)] ?? point, point) - CROSSING;
  if (onSpur(from) === onSpur(to)) {
    const line = onSpur(from) ? spur : main;
    return between(line, nearest(line, from), nearest(line, to));
  }
  if (onSpur(to)) return [...wayBetween(main, spur, to, from)].reverse();
  const start = nearest(spur, from);
  const ways = [0, spur.length - 1].map((end) => {
    const crossing = spur[end] ?? from;
    return [...between(spur, start, end), ...between(main, nearest(main, crossing), nearest(main, to))];
  });
  return ways.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? [];
}
