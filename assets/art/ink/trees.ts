/** Birches that colonise the heaps, poplars and round trees of the plain. */
import { lerp, type Point, TAU, within } from './geometry';
import { type Ink, ink, mix } from './inks';
import { beam, blob, gouge } from './marks';
import { fill } from './markup';
import { poly } from './path';
import { stream } from './random';

export interface BirchOptions {
  /** How far the top leans sideways. */
  readonly lean?: number;
  readonly width?: number;
  readonly seed?: number;
  /** Bark as seen by its light. */
  readonly bark?: Ink;
  readonly shade?: Ink;
}

/** The trunk of a birch with its black cuts; foot at (x, y). Limbs leave from 40 % of the height. */
export function birch(x: number, y: number, height: number, options: BirchOptions = {}): string {
  const { lean = 0, width = 16, seed = 1, bark = ink.moon, shade = mix('slate', 'key', 0.35) } = options;
  const next = stream(seed);
  const axis = (t: number): Point => [x + lean * t * t, y - height * t];
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= 9; i++) {
    const t = i / 9;
    const [cx, cy] = axis(t);
    const half = (width * (1 - t * 0.78) * (i ? 1 : 1.5)) / 2;
    left.push([cx - half + next() * 2 - 1, cy]);
    right.push([cx + half + next() * 2 - 1, cy]);
  }
  let marks = '';
  for (let i = 0; i < 16; i++) {
    const t = next();
    const [cx, cy] = axis(t);
    const half = (width * (1 - t * 0.78)) / 2;
    const side = next() < 0.6 ? -1 : 1;
    const length = half * (0.5 + next() * 0.9);
    marks += gouge(cx + side * (half + 1), cy, -side * length, (next() - 0.5) * 0.4, (1.5 + next() * 2.6) * Math.min(1, width / 14));
  }
  let limbs = '';
  for (let i = 0; i < 7; i++) {
    const t = 0.42 + i * 0.085;
    const [cx, cy] = axis(t);
    const side = i % 2 ? 1 : -1;
    const length = height * 0.2 * (1.3 - t);
    const a = -Math.PI / 2 + side * (0.75 + next() * 0.35);
    limbs += beam(cx, cy, cx + Math.cos(a) * length, cy + Math.sin(a) * length, width * 0.28 * (1.2 - t), 0.8);
  }
  const inner = right.map(([a, b], i): Point => [lerp(within(left, i)[0], a, 0.62), b]);
  return (
    fill(limbs, ink.key) + fill(poly([...left, ...right.slice().reverse()]), bark) + fill(poly([...right, ...inner.reverse()]), shade) + fill(marks, ink.key)
  );
}

/** A drooping branch with leaves, to frame a corner; some leaves catch the light in `lit`. */
export function branch(x: number, y: number, angle: number, length: number, lit: Ink, seed = 1, count = 22): string {
  const next = stream(seed);
  const path: Point[] = [];
  let a = angle;
  let [px, py] = [x, y];
  for (let i = 0; i <= 12; i++) {
    path.push([px, py]);
    a += (Math.PI / 2 - a) * 0.05;
    px += (Math.cos(a) * length) / 12;
    py += (Math.sin(a) * length) / 12;
  }
  let wood = '';
  let leaves = '';
  let bright = '';
  for (let i = 0; i < 12; i++) wood += beam(...within(path, i), ...within(path, i + 1), lerp(6, 1.5, i / 12), lerp(6, 1.5, (i + 1) / 12));
  for (let i = 0; i < count; i++) {
    const q = within(path, Math.floor(lerp(0.12, 1, (i + next()) / count) * 12));
    const side = i % 2 ? 1 : -1;
    const size = lerp(13, 25, next());
    const d = gouge(q[0] + (next() - 0.5) * 10, q[1] + (next() - 0.5) * 6, size, Math.PI / 2 + side * (0.5 + next() * 0.5) - 0.15, size * 0.46);
    if (next() < 0.74) leaves += d;
    else bright += d;
  }
  return fill(wood + leaves, ink.key) + fill(bright, lit);
}

/** Loose leaves round some centres. */
export function leaves(centres: readonly Point[], radius: number, count: number, size: readonly [number, number], seed = 1, angle = 0.5): string {
  const next = stream(seed);
  let d = '';
  for (const [cx, cy] of centres)
    for (let i = 0; i < count; i++) {
      const a = next() * TAU;
      const q = radius * Math.sqrt(next());
      const l = lerp(size[0], size[1], next());
      d += gouge(cx + Math.cos(a) * q * 1.15, cy + Math.sin(a) * q * 0.8, l, angle + (next() - 0.5) * 1.4, l * 0.42);
    }
  return d;
}

/** A round field tree, `size` its half height, with one moonlit cut on the right (or left when `light` is -1). */
export function fieldTree(x: number, y: number, size: number, seed = 1, light: 1 | -1 = 1): { readonly dark: string; readonly bright: string } {
  return {
    dark: beam(x, y, x, y - size, size * 0.2) + blob(x, y - size * 1.1, size, { facets: 9, jitter: 0.14, seed, sy: 1.12 }),
    bright: gouge(x + light * size * 0.2, y - size * 1.95, size * 1.3, Math.PI / 2 - light * 0.65, size * 0.42),
  };
}

/** A row of poplars, feet on `y`, alternately tall and short. */
export function poplars(x: number, y: number, count: number, height: number, apart: number, seed = 1): string {
  const next = stream(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const h = height * (0.75 + next() * 0.35);
    d += blob(x + i * apart + (next() - 0.5) * apart * 0.3, y - h / 2, h / 2, { facets: 9, jitter: 0.1, sx: 0.24, seed: seed + i });
  }
  return d;
}
