/** What the blade does: every mark is fat where it enters and hair-thin where it leaves. Returns path data. */
import { type CurveOptions, type CurvePoint, clamp, curve, lerp, type Point, resample, TAU, within } from './geometry';
import { nums, poly } from './path';
import { stream } from './random';

export interface KnifeOptions {
  /** How far the blade strays sideways. */
  readonly jitter?: number;
  /** Length after which a straight edge gets a new cut. */
  readonly step?: number;
  readonly seed?: number;
  readonly closed?: boolean;
}

/** A polygon whose long edges are cut by hand: nothing is computer-straight. */
export function knife(points: readonly Point[], options: KnifeOptions = {}): string {
  const { jitter = 1.2, step = 48, seed = 1, closed = true } = options;
  const next = stream(seed);
  const out: Point[] = [];
  const count = points.length;
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [x0, y0] = within(points, i);
    const [x1, y1] = within(points, (i + 1) % count);
    const dx = x1 - x0;
    const dy = y1 - y0;
    const length = Math.hypot(dx, dy) || 1;
    out.push([x0 + (next() - 0.5) * jitter, y0 + (next() - 0.5) * jitter]);
    const cuts = Math.floor(length / step);
    for (let q = 1; q <= cuts; q++) {
      const t = (q + (next() - 0.5) * 0.7) / (cuts + 1);
      const off = (next() - 0.5) * 2 * jitter;
      out.push([x0 + dx * t - (dy / length) * off, y0 + dy * t + (dx / length) * off]);
    }
  }
  if (!closed) out.push(within(points, count - 1));
  return poly(out, closed);
}

/** A hand-cut rectangle. */
export function slab(x: number, y: number, w: number, h: number, options: KnifeOptions = {}): string {
  return knife(
    [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    options,
  );
}

/** One cut from (x, y): `width` is the blade's, `bend` bows it sideways. */
export function gouge(x: number, y: number, length: number, angle: number, width: number, bend = 0): string {
  const dx = Math.cos(angle) * length;
  const dy = Math.sin(angle) * length;
  const nx = -Math.sin(angle);
  const ny = Math.cos(angle);
  const mx = dx * 0.25 + nx * bend;
  const my = dy * 0.25 + ny * bend;
  return `M${nums([x, y])}q${nums([mx + nx * width, my + ny * width, dx, dy, mx - dx - nx * width, my - dy - ny * width, -dx, -dy])}`;
}

/** A cut through three points. `belly` is where it is widest, 0 to 1: below .5 the blade enters at the start. */
export function gouge3(a: Point, b: Point, c: Point, width: number, belly = 0.22): string {
  const dx = c[0] - a[0];
  const dy = c[1] - a[1];
  const length = Math.hypot(dx, dy) || 1;
  const nx = (-dy / length) * width;
  const ny = (dx / length) * width;
  const cx = a[0] + dx * belly + 2 * (b[0] - (a[0] + c[0]) / 2);
  const cy = a[1] + dy * belly + 2 * (b[1] - (a[1] + c[1]) / 2);
  return `M${nums(a)}q${nums([cx + nx - a[0], cy + ny - a[1], dx, dy, cx - nx - c[0], cy - ny - c[1], -dx, -dy])}`;
}

/** Several cuts through three points, each with its own width. */
export function gouges(cuts: readonly (readonly [a: Point, b: Point, c: Point, width: number])[]): string {
  return cuts.map(([a, b, c, width]) => gouge3(a, b, c, width)).join('');
}

/** A straight member that tapers from `w1` to `w2`. */
export function beam(x1: number, y1: number, x2: number, y2: number, w1: number, w2 = w1): string {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const length = Math.hypot(dx, dy) || 1;
  const nx = -dy / length / 2;
  const ny = dx / length / 2;
  return poly(
    [
      [x1 + nx * w1, y1 + ny * w1],
      [x2 + nx * w2, y2 + ny * w2],
      [x2 - nx * w2, y2 - ny * w2],
      [x1 - nx * w1, y1 - ny * w1],
    ],
    true,
    w1 > 9 ? 0.5 : 0.1,
  );
}

export interface BlobOptions {
  readonly facets?: number;
  readonly jitter?: number;
  readonly seed?: number;
  readonly sx?: number;
  readonly sy?: number;
}

/** A disc cut by hand. */
export function blob(x: number, y: number, radius: number, options: BlobOptions = {}): string {
  const { facets = 18, jitter = 0.03, seed = 1, sx = 1, sy = 1 } = options;
  const next = stream(seed);
  const points: Point[] = [];
  for (let i = 0; i < facets; i++) {
    const a = (i / facets) * TAU;
    const q = radius * (1 + (next() - 0.5) * 2 * jitter);
    points.push([x + Math.cos(a) * q * sx, y + Math.sin(a) * q * sy]);
  }
  return poly(points);
}

/** A closed organic shape through sparse points. */
export function shape(points: readonly CurvePoint[], options?: CurveOptions): string {
  return poly(curve(points, options));
}

/** A band along sparse points, with its widths at start, middle and end. */
export function ribbon(points: readonly CurvePoint[], widths: readonly [number, number, number]): string {
  const middle = curve(points, { closed: false, jitter: 0, facets: 8 });
  const left: Point[] = [];
  const right: Point[] = [];
  middle.forEach(([x, y], i) => {
    const a = within(middle, i - 1);
    const b = within(middle, i + 1);
    const dx = b[0] - a[0];
    const dy = b[1] - a[1];
    const length = Math.hypot(dx, dy) || 1;
    const t = i / (middle.length - 1);
    const half = (t < 0.5 ? lerp(widths[0], widths[1], t * 2) : lerp(widths[1], widths[2], t * 2 - 1)) / 2;
    left.push([x - (dy / length) * half, y + (dx / length) * half]);
    right.unshift([x + (dy / length) * half, y - (dx / length) * half]);
  });
  return poly([...left, ...right]);
}

export interface CombOptions {
  /** From light to dark: an angle, or one for each place. */
  readonly toward: number | ((x: number, y: number) => number);
  /** Shortest and longest tooth. */
  readonly length?: readonly [number, number];
  readonly teeth?: number;
  /** Share of the pitch that a tooth's root takes. */
  readonly fat?: number;
  readonly seed?: number;
}

/**
 * The signature mark: a plane of light whose inner edge breaks into teeth.
 * `outer` and `inner` run the same way; clip it to the shape that it lights.
 */
export function comb(outer: readonly Point[], inner: readonly Point[], options: CombOptions): string {
  const { toward, length = [8, 26], teeth = 12, fat = 0.75, seed = 1 } = options;
  const next = stream(seed);
  const roots = resample(inner, teeth);
  const points: Point[] = [...outer];
  for (let i = roots.length - 1; i >= 0; i--) {
    const [x, y] = within(roots, i);
    const before = within(roots, i - 1);
    const after = within(roots, i + 1);
    const dx = ((after[0] - before[0]) / 4) * fat;
    const dy = ((after[1] - before[1]) / 4) * fat;
    const angle = typeof toward === 'function' ? toward(x, y) : toward;
    const reach = lerp(length[0], length[1], next()) * Math.sin((Math.PI * (i + 0.6)) / (roots.length + 0.2));
    points.push([x + dx, y + dy], [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach], [x - dx, y - dy]);
  }
  return poly(points);
}

export interface EngraveOptions {
  readonly box: readonly [x: number, y: number, w: number, h: number];
  readonly region: (x: number, y: number) => boolean;
  /** Direction of the cut. */
  readonly field: (x: number, y: number) => number;
  /** 0 leaves the ink, 1 cuts the full width. */
  readonly light: (x: number, y: number) => number;
  /** Distance between lines. */
  readonly apart?: number;
  readonly length?: readonly [number, number];
  readonly width?: number;
  readonly seed?: number;
  readonly most?: number;
}

/** Evenly spaced cuts that follow a field: the texture of walls, floors and skies. */
export function engrave(options: EngraveOptions): string {
  const { box, region, field, light, apart = 9, length = [18, 70], width = 2.4, seed = 1, most = 300 } = options;
  const next = stream(seed);
  const [bx, by, bw, bh] = box;
  const cell = 6;
  const columns = Math.ceil(bw / cell) + 2;
  const grid = new Map<number, [x: number, y: number, id: number][]>();
  const inBox = (x: number, y: number): boolean => x >= bx && y >= by && x <= bx + bw && y <= by + bh && region(x, y);
  const isNear = (x: number, y: number, d: number, id: number): boolean => {
    const k = Math.ceil(d / cell);
    const cx = Math.floor((x - bx) / cell);
    const cy = Math.floor((y - by) / cell);
    for (let j = -k; j <= k; j++)
      for (let i = -k; i <= k; i++)
        for (const p of grid.get((cy + j) * columns + cx + i) ?? []) if (p[2] !== id && (p[0] - x) ** 2 + (p[1] - y) ** 2 < d * d) return true;
    return false;
  };
  const step = 5;
  const tries = Math.min(9000, (bw * bh) / 30);
  let cuts = '';
  let count = 0;
  for (let id = 1; id < tries && count < most; id++) {
    const sx = bx + next() * bw;
    const sy = by + next() * bh;
    if (!inBox(sx, sy) || light(sx, sy) <= 0 || isNear(sx, sy, apart, -1)) continue;
    const path: [number, number][] = [[sx, sy]];
    for (const way of [1, -1]) {
      let [x, y] = [sx, sy];
      for (let total = 0; total < 400; total += step) {
        const a = field(x, y);
        x += Math.cos(a) * step * way;
        y += Math.sin(a) * step * way;
        if (!inBox(x, y) || isNear(x, y, apart * 0.8, id)) break;
        if (way > 0) path.push([x, y]);
        else path.unshift([x, y]);
      }
    }
    for (const [x, y] of path) {
      const key = Math.floor((y - by) / cell) * columns + Math.floor((x - bx) / cell);
      const list = grid.get(key);
      if (list) list.push([x, y, id]);
      else grid.set(key, [[x, y, id]]);
    }
    for (let i = 0; i < path.length - 2; ) {
      const wanted = Math.max(2, Math.floor(lerp(length[0], length[1], next()) / step));
      const end = Math.min(path.length - 1, i + wanted);
      const middle = within(path, (i + end) >> 1);
      const amount = clamp(light(middle[0], middle[1]));
      const w = width * amount * (0.75 + next() * 0.4);
      if (amount > 0.06 && w > 0.25) {
        cuts += gouge3(within(path, i), middle, within(path, end), w);
        count++;
      }
      i = end + Math.max(1, Math.round(next() * 0.5 * wanted * (1.2 - amount)));
    }
  }
  return cuts;
}
