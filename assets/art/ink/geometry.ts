/** Points, outlines and interpolation. Units are picture units, y grows downward, angles are radians. */
import { stream } from './random';

export type Point = readonly [x: number, y: number];
/** A point of a curve; a third coordinate 0 makes it a sharp corner. */
export type CurvePoint = Point | readonly [x: number, y: number, corner: 0];

export const TAU = Math.PI * 2;

export function lerp(a: number, b: number, t: number): number {
  return a + (b - a) * t;
}

export function between(a: Point, b: Point, t: number): [number, number] {
  return [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];
}

export function clamp(value: number, low = 0, high = 1): number {
  return Math.min(high, Math.max(low, value));
}

/** The point at `angle` on a circle. */
export function polar(x: number, y: number, radius: number, angle: number): [number, number] {
  return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
}

/** The item at `i`, counted round the list. @throws RangeError on an empty list. */
export function around<T>(list: readonly T[], i: number): T {
  const item = list[((i % list.length) + list.length) % list.length];
  if (item === undefined) throw new RangeError('empty list');
  return item;
}

/** The item at `i`, held inside the list. @throws RangeError on an empty list. */
export function within<T>(list: readonly T[], i: number): T {
  const item = list[clamp(i, 0, list.length - 1)];
  if (item === undefined) throw new RangeError('empty list');
  return item;
}

/** `count` points evenly spaced along an open polyline, ends included. */
export function resample(line: readonly Point[], count: number): [number, number][] {
  const lengths = [0];
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [within(line, i - 1), within(line, i)];
    lengths.push(within(lengths, i - 1) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  const total = within(lengths, lengths.length - 1);
  const out: [number, number][] = [];
  for (let i = 0; i < count; i++) {
    const at = (total * i) / Math.max(1, count - 1);
    let k = 1;
    while (k < lengths.length - 1 && within(lengths, k) < at) k++;
    const [l0, l1] = [within(lengths, k - 1), within(lengths, k)];
    out.push(between(within(line, k - 1), within(line, k), (at - l0) / (l1 - l0 || 1)));
  }
  return out;
}

export interface CurveOptions {
  readonly closed?: boolean;
  /** Most facets between two given points. */
  readonly facets?: number;
  readonly jitter?: number;
  readonly seed?: number;
}

/** Sparse points to a hand-cut organic outline (Catmull-Rom, sampled into small facets). */
export function curve(points: readonly CurvePoint[], options: CurveOptions = {}): [number, number][] {
  const { closed = true, facets = 7, jitter = 0.6, seed = 1 } = options;
  const next = stream(seed);
  const count = points.length;
  const at = (i: number): CurvePoint => (closed ? around(points, i) : within(points, i));
  const out: [number, number][] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const length = Math.hypot(c[0] - b[0], c[1] - b[1]);
    const sharpB = b[2] === 0;
    const sharpC = c[2] === 0;
    const steps = sharpB && sharpC ? 1 : Math.max(2, Math.min(facets, Math.round(length / 9)));
    const tb = sharpB ? 0 : 0.5;
    const tc = sharpC ? 0 : 0.5;
    for (let q = 0; q < steps; q++) {
      const u = q / steps;
      const u2 = u * u;
      const u3 = u2 * u;
      const h1 = 2 * u3 - 3 * u2 + 1;
      const h2 = u3 - 2 * u2 + u;
      const h3 = -2 * u3 + 3 * u2;
      const h4 = u3 - u2;
      const j = (q ? jitter : jitter * 0.3) * 2;
      out.push([
        h1 * b[0] + h2 * (c[0] - a[0]) * tb + h3 * c[0] + h4 * (d[0] - b[0]) * tc + (next() - 0.5) * j,
        h1 * b[1] + h2 * (c[1] - a[1]) * tb + h3 * c[1] + h4 * (d[1] - b[1]) * tc + (next() - 0.5) * j,
      ]);
    }
  }
  if (!closed) {
    const last = within(points, count - 1);
    out.push([last[0], last[1]]);
  }
  return out;
}

/** One-point perspective: the eye at (x, y) on the picture, `focal` units before it; Z grows into the room. */
export function perspective(x: number, y: number, focal: number): (X: number, Y: number, Z: number) => [number, number] {
  return (X, Y, Z) => [x + (focal * X) / Z, y - (focal * Y) / Z];
}

/** Points written as in an SVG path: `'12,3 40,8'`. @throws RangeError when one is not two numbers. */
export function points(text: string): Point[] {
  return text.split(' ').map((pair) => {
    const [x, y] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y)) throw new RangeError(`not a point: "${pair}"`);
    return [x, y] as const;
  });
}

/** Points of a curve; `!` behind one makes it a sharp corner: `'0,0! 4,9 12,3!'`. */
export function outline(text: string): CurvePoint[] {
  const sharp = text.split(' ').map((pair) => pair.endsWith('!'));
  return points(text.replaceAll('!', '')).map(([x, y], i) => (sharp[i] ? ([x, y, 0] as const) : ([x, y] as const)));
}
