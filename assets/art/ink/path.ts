/** Compact SVG path data. */
import type { Point } from './geometry';
import { within } from './geometry';

/** A number with one decimal at most, in its shortest spelling. */
export function num(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a coordinate: ${value}`);
  const s = (Math.round(value * 10) / 10).toString();
  if (s === '-0') return '0';
  if (s.startsWith('0.')) return s.slice(1);
  return s.startsWith('-0.') ? `-${s.slice(2)}` : s;
}

/** Numbers in a row. From `coarse` on they lose their decimal: the hand-cut look hides it, the file halves. */
export function nums(values: readonly number[], coarse = 12): string {
  let out = '';
  for (const value of values) {
    const s = num(Math.abs(value) >= coarse ? Math.round(value) : value);
    out += out && !s.startsWith('-') ? ` ${s}` : s;
  }
  return out;
}

/** A polygon (or an open polyline) snapped to a grid that suits its size. */
export function poly(points: readonly Point[], closed = true, grid = 0): string {
  let step = grid;
  if (!step) {
    const xs = points.map((p) => p[0]);
    const ys = points.map((p) => p[1]);
    const size = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
    step = size > 150 ? 1 : size > 40 ? 0.5 : 0.1;
  }
  const snap = (v: number): number => Math.round(v / step) * step;
  const first = within(points, 0);
  let px = snap(first[0]);
  let py = snap(first[1]);
  const deltas: number[] = [];
  const start = `M${nums([px, py], Number.POSITIVE_INFINITY)}`;
  for (const point of points.slice(1)) {
    const x = snap(point[0]);
    const y = snap(point[1]);
    if (x === px && y === py) continue;
    deltas.push(x - px, y - py);
    px = x;
    py = y;
  }
  const lines = deltas.length ? `l${nums(deltas, Number.POSITIVE_INFINITY)}` : '';
  return start + lines + (closed ? 'z' : '');
}

export function disc(x: number, y: number, radius: number): string {
  const r = nums([radius, radius]);
  return `M${nums([x - radius, y])}a${r} 0 1 0 ${nums([2 * radius, 0])}a${r} 0 1 0 ${nums([-2 * radius, 0])}z`;
}

/** A ring `width` wide, `radius` outside. */
export function ring(x: number, y: number, radius: number, width: number): string {
  const q = radius - width;
  const r = nums([q, q]);
  return `${disc(x, y, radius)}M${nums([x - q, y])}a${r} 0 1 1 ${nums([2 * q, 0])}a${r} 0 1 1 ${nums([-2 * q, 0])}z`;
}

/** A straight rectangle; use `knife` for anything that is seen large. */
export function rect(x: number, y: number, w: number, h: number): string {
  return `M${nums([x, y], 1e9)}h${num(w)}v${num(h)}h${num(-w)}z`;
}
