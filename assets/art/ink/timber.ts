/** Round timber below ground: logs, frames of a cap on two posts, the poles behind them. Lengths in metres. */
import { clamp, lerp, type Point } from './geometry';
import { type Ink, type InkName, ink, mix } from './inks';
import { beam, blob, comb, gouge, knife } from './marks';
import { clip, fill } from './markup';
import { poly } from './path';
import { stream } from './random';
import type { Space } from './underground';

export interface LogOptions {
  /** 1 when the light comes from the left of the way `from` to `to`, -1 from its right. */
  readonly side: 1 | -1;
  /** How much of the lamp reaches it, 0 to 1. */
  readonly light: number;
  readonly seed?: number;
  /** The bark's own ink; whitewashed wood is `conc`. */
  readonly bark?: readonly [dark: InkName, middle: InkName, bright: Ink];
}

/** The steps of light on fir bark. */
export const BARK = ['woodD', 'wood', mix('wood', 'coatL', 0.62)] as const;

/** A round barked log: shade, two combs of lamplight along the lit side, cracks of the bark, one or two knots. */
export function log(from: Point, to: Point, w1: number, w2: number, options: LogOptions): string {
  const { side, light, seed = 1, bark = BARK } = options;
  const [x1, y1] = from;
  const [x2, y2] = to;
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const ux = (x2 - x1) / length;
  const uy = (y2 - y1) / length;
  // The normal towards the light.
  const nx = uy * side;
  const ny = -ux * side;
  const at = (t: number, s: number): Point => {
    const half = lerp(w1, w2, t) / 2;
    return [x1 + ux * length * t + nx * half * s, y1 + uy * length * t + ny * half * s];
  };
  const w = Math.max(w1, w2);
  const body = knife([at(0, -1), at(0, 1), at(1, 1), at(1, -1)], { jitter: w * 0.035, step: Math.max(16, w * 0.8), seed });
  const shade = mix(bark[0], 'key', 0.2 + 0.68 * (1 - light));
  if (light < 0.12 || w < 7) return fill(body, shade);
  const run = (s: number): Point[] => [at(-0.02, s), at(0.5, s), at(1.02, s)];
  const away = Math.atan2(-ny, -nx);
  const teeth = Math.max(8, Math.min(26, Math.round(length / 15)));
  const tooth = (share: number): [number, number] => [w * share * 0.2, w * share];
  let cracks = '';
  const next = stream(seed + 40);
  const count = Math.round(length / 46);
  for (let i = 0; i < count; i++) {
    const t = (i + next()) / count;
    const [gx, gy] = at(t * 0.9, -0.7 + next() * 1.1);
    const big = i % 3 === 0;
    cracks += gouge(gx, gy, Math.min(length * 0.3, w * (big ? 1.3 : 0.6)), Math.atan2(uy, ux) + (next() - 0.5) * 0.14, w * (big ? 0.06 : 0.04));
  }
  const [kx, ky] = at(0.3 + next() * 0.4, 0.1);
  const knot = w > 20 ? fill(blob(kx, ky, w * 0.13, { facets: 8, jitter: 0.12, seed }), ink.key) : '';
  return (
    fill(body, shade) +
    clip(
      body,
      fill(comb(run(1.4), run(lerp(0.75, -0.05, light)), { toward: away, length: tooth(0.34), teeth, seed: seed + 1 }), mix(bark[1], bark[0], 1 - light)) +
        (light > 0.3 ? fill(comb(run(1.4), run(lerp(0.96, 0.6, light)), { toward: away, length: tooth(0.24), teeth, seed: seed + 2 }), bark[2]) : '') +
        fill(cracks, ink.key, 'fill-opacity=".7"') +
        knot,
    )
  );
}

/** The sawn end of a log: pale wood, rings, a crack. */
export function logEnd(x: number, y: number, r: number, light: number, seed = 1, sx = 1): string {
  const face = blob(x, y, r, { facets: 12, jitter: 0.05, seed, sx });
  if (r < 3.2) return fill(face, mix('wood', 'key', 1 - light));
  const inner = [0.7, 0.4].map((q) => blob(x, y, r * q, { facets: 11, jitter: 0.06, seed: seed + 1, sx }));
  return (
    fill(blob(x, y, r * 1.16, { facets: 12, jitter: 0.05, seed, sx }), mix('woodD', 'key', 0.6)) +
    fill(face, mix('straw', 'woodD', 1 - light * 0.75)) +
    fill(inner[0] ?? '', mix('strawD', 'woodD', 1 - light * 0.8)) +
    fill(inner[1] ?? '', mix('straw', 'woodD', 1 - light * 0.6)) +
    (r > 7 ? fill(gouge(x, y, r * 0.9, seed * 1.7, r * 0.12), ink.key) : '')
  );
}

/** A timbered gallery: half widths at foot and head, heights of floor and cap from the eye, thickness of a log. */
export interface Section {
  readonly foot: number;
  readonly head: number;
  readonly floor: number;
  readonly cap: number;
  readonly thick: number;
}

export interface FrameOptions {
  readonly light: number;
  readonly seed?: number;
  readonly bark?: LogOptions['bark'];
  /** Whether the ends of the poles behind show over the cap. */
  readonly poles?: boolean;
}

/** One frame: a cap on two splayed posts whose notched heads grip it, ends of the poles above (one frame a metre). */
export function timberFrame({ at, metre }: Space, section: Section, Z: number, options: FrameOptions): string {
  const { light, seed = 1, bark, poles = true } = options;
  const { foot, head, floor, cap, thick } = section;
  const m = metre(Z);
  const w = thick * m;
  const next = stream(seed * 7 + 3);
  const wood = bark ? { bark } : {};
  const sway = (next() - 0.5) * 0.05;
  const capLeft = at(-head - thick * 0.95, cap + sway, Z);
  const capRight = at(head + thick * 0.95, cap - sway, Z);
  let ends = '';
  if (poles)
    for (let X = -head; X <= head + 0.01; X += head / 3.5) {
      const [px, py] = at(X + (next() - 0.5) * 0.06, cap + thick * 0.78, Z);
      ends += logEnd(px, py, thick * 0.34 * m, light * 0.8, Math.round(X * 10) + seed + 9);
    }
  const posts = ([-1, 1] as const)
    .map((s) => {
      const top = at(s * head, cap - thick * 0.18, Z);
      const bottom = at(s * foot, floor - 0.04, Z);
      const post = log(top, bottom, w * 0.94, w * 1.04, { side: s < 0 ? 1 : -1, light, seed: seed + s + 3, ...wood });
      // The axe left a pale facet where the head is notched to receive the cap.
      const notch = poly([
        [top[0] - w * 0.5, top[1] - w * 0.02],
        [top[0] - w * 0.24, top[1] + w * 0.2],
        [top[0] + w * 0.24, top[1] + w * 0.2],
        [top[0] + w * 0.5, top[1] - w * 0.02],
        [top[0] + w * 0.2, top[1] + w * 0.07],
        [top[0] - w * 0.2, top[1] + w * 0.07],
      ]);
      return post + (light > 0.15 && w > 9 ? fill(notch, mix('straw', 'woodD', 1 - light * 0.8)) : '');
    })
    .join('');
  return (
    ends +
    log(capLeft, capRight, w * 1.04, w, { side: -1, light, seed: seed + 5, ...wood }) +
    (w > 8 ? logEnd(capLeft[0], capLeft[1], w * 0.52, light * 0.9, seed, 0.42) + logEnd(capRight[0], capRight[1], w * 0.5, light * 0.9, seed + 1, 0.42) : '') +
    posts
  );
}

export interface LaggingOptions {
  readonly from: number;
  readonly to: number;
  /** Lamplight at a depth, 0 to 1. */
  readonly light: (Z: number) => number;
  readonly seed?: number;
  readonly dark?: InkName;
  readonly bright?: InkName;
  /** Which walls carry poles. */
  readonly walls?: readonly (-1 | 0 | 1)[];
}

/** The small poles slid behind the frames, one metre each, on both walls and over the caps. */
export function lagging({ at, metre }: Space, section: Section, options: LaggingOptions): string {
  const { from, to, light, seed = 1, dark = 'woodD', bright = 'wood', walls = [-1, 0, 1] } = options;
  const { foot, head, floor, cap } = section;
  const next = stream(seed);
  const lanes: { readonly at: (t: number) => readonly [number, number]; readonly s: number }[] = [];
  for (let i = 0; i < 7; i++) {
    const u = (i + 0.5) / 7;
    for (const s of [-1, 1] as const) if (walls.includes(s)) lanes.push({ s, at: (t) => [s * (lerp(foot, head, u) + 0.12 + t), lerp(floor, cap, u)] });
    if (walls.includes(0)) lanes.push({ s: 0, at: (t) => [lerp(-head, head, u) * 1.02, cap + 0.16 + t] });
  }
  const steps = new Map<string, string>();
  for (const lane of lanes)
    for (let z = from; z < to; z += 1) {
      const chance = next();
      const [X, Y] = lane.at((next() - 0.5) * 0.05);
      if (chance < 0.07) continue;
      const z2 = Math.min(to, z + 0.94 + next() * 0.12);
      const a = at(X, Y + (next() - 0.5) * 0.05, z);
      const b = at(X, Y + (next() - 0.5) * 0.05, z2);
      const l = Math.round(clamp(light(z + 0.5) * (0.7 + next() * 0.4)) * 6) / 6;
      const tone = mix(dark, 'key', 0.3 + 0.62 * (1 - l));
      const w = 0.085 + next() * 0.03;
      steps.set(tone, (steps.get(tone) ?? '') + beam(...a, ...b, w * metre(z), w * metre(z2)));
      if (l > 0.2 && chance > 0.3) {
        const glint = mix(bright, dark, 1 - l);
        const off = (lane.s === 0 ? 1 : 0) * w * 0.28;
        const shift = (z0: number, p: Point): Point => [p[0] - lane.s * w * 0.2 * metre(z0), p[1] + off * metre(z0)];
        const p = shift(z, a);
        const q = shift(z2, b);
        steps.set(
          glint,
          (steps.get(glint) ?? '') + beam(...p, p[0] + (q[0] - p[0]) * 0.9, p[1] + (q[1] - p[1]) * 0.9, w * 0.26 * metre(z), w * 0.1 * metre(z2)),
        );
      }
    }
  return [...steps].map(([tone, d]) => fill(d, tone as Ink)).join('');
}
