/** Below ground: round timber, the track, and the dark as three black sheets with toothed holes. Lengths in metres. */
import { clamp, lerp, type Point, perspective, TAU } from './geometry';
import { type Ink, type InkName, ink, mix } from './inks';
import { beam, blob, comb, gouge, gouge3, knife } from './marks';
import { clip, fill, group } from './markup';
import { num, poly } from './path';
import { stream } from './random';

/** A room seen in one-point perspective: X to the right of the eye, Y above it, Z before it. */
export interface Space {
  readonly eye: { readonly x: number; readonly y: number };
  readonly at: (X: number, Y: number, Z: number) => [number, number];
  /** Picture units of one metre at a depth. */
  readonly metre: (Z: number) => number;
  readonly quad: (...corners: readonly (readonly [X: number, Y: number, Z: number])[]) => string;
}

export function space(x: number, y: number, focal: number): Space {
  const at = perspective(x, y, focal);
  return {
    eye: { x, y },
    at,
    metre: (Z) => focal / Z,
    quad: (...corners) => poly(corners.map(([X, Y, Z]) => at(X, Y, Z))),
  };
}

/** A hole with a toothed edge, as a closed path. */
export function toothedHole(x: number, y: number, radius: number, seed: number, teeth = 64, sy = 1): string {
  const next = stream(seed);
  const points: Point[] = [];
  for (let i = 0; i < teeth; i++) {
    const a = (i / teeth) * TAU;
    const b = ((i + 0.5) / teeth) * TAU;
    const far = radius * (1 + next() * 0.16);
    const near = radius * (0.9 + next() * 0.05);
    points.push([x + Math.cos(a) * far, y + Math.sin(a) * far * sy], [x + Math.cos(b) * near, y + Math.sin(b) * near * sy]);
  }
  return poly(points);
}

/**
 * The dark below ground: three stacked black sheets, each with a toothed hole round the light.
 * Move the one group to move the light. `radii` from the outermost hole to the innermost.
 */
export function darkness(
  x: number,
  y: number,
  radii: readonly [number, number, number],
  alphas: readonly [number, number, number] = [0.5, 0.4, 0.3],
  sy = 1,
): string {
  const full = 'M-80-20H1360V740H-80z';
  const sheets = radii.map((radius, i) => `<path d="${full}${toothedHole(x, y, radius, 3 + i * 2, 54, sy)}" fill-opacity="${alphas[i]}"/>`).join('');
  return `<g id="dark" fill="${ink.key}" fill-rule="evenodd">${sheets}</g>`;
}

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

export interface TrackOptions {
  readonly X: number;
  readonly from: number;
  readonly to: number;
  readonly floor: number;
  readonly sleeper: Ink;
  readonly rail: Ink;
  /** The lit top edge of a rail. */
  readonly edge: Ink;
  readonly gauge?: number;
}

/** A mine track of 60 cm gauge on round sleepers. */
export function mineTrack({ at, metre, quad }: Space, options: TrackOptions): string {
  const { X, from, to, floor, sleeper, rail, edge, gauge = 0.6 } = options;
  const next = stream(8);
  let sleepers = '';
  for (let z = from; z < to; z += 0.55) {
    const skew = (next() - 0.5) * 0.04;
    const [x1, y1] = at(X - gauge * 0.86, floor + 0.01, z);
    const [x2, y2] = at(X + gauge * 0.86, floor + 0.01, z + skew);
    sleepers += beam(x1, y1, x2, y2, Math.max(1.2, 0.42 * metre(z) * (0.4 / z + 0.06)));
  }
  const half = gauge / 2;
  let rails = '';
  let edges = '';
  for (const s of [-1, 1]) {
    const x = X + s * half;
    rails += quad([x - 0.04, floor + 0.05, from], [x + 0.04, floor + 0.05, from], [x + 0.04, floor + 0.05, to], [x - 0.04, floor + 0.05, to]);
    const a = at(x - 0.012, floor + 0.055, from);
    const b = at(x - 0.012, floor + 0.055, to);
    for (const [t0, t1] of [
      [0.06, 0.26],
      [0.29, 0.52],
      [0.54, 0.98],
    ] as const) {
      const p: Point = [lerp(b[0], a[0], 1 - t0), lerp(b[1], a[1], 1 - t0)];
      const q: Point = [lerp(b[0], a[0], 1 - t1), lerp(b[1], a[1], 1 - t1)];
      edges += gouge3(q, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2], p, 0.018 * lerp(metre(from), metre(to), t0 ** 0.3), 0.5);
    }
  }
  return fill(sleepers, sleeper) + fill(rails, rail) + fill(edges, edge);
}

/** A steel tub seen from its end: riveted box, angle-iron rim, two wheels on the gauge, coal level with the rim. */
export function tubEnd({ at, metre }: Space, X: number, floor: number, Z: number, light: number): string {
  const m = metre(Z);
  const [x, y] = at(X, floor + 0.04, Z);
  const u = (a: number, b: number): Point => [x + a * m, y - b * m];
  const box = knife([u(-0.34, 0.88), u(0.34, 0.88), u(0.31, 0.26), u(-0.31, 0.26)], { jitter: 0.6 });
  const lit = mix('concD', 'key', 0.35 + 0.5 * (1 - light));
  const teeth = comb([u(-0.4, 0.9), u(-0.38, 0.2)], [u(-0.16, 0.86), u(-0.2, 0.3)], { toward: 0, length: [m * 0.03, m * 0.12], teeth: 9, seed: 4 });
  const wheels = [-0.3, 0.3].map((a) => {
    const [wx, wy] = u(a, 0.14);
    return blob(wx, wy, 0.15 * m, { facets: 12, jitter: 0.02, sx: 0.42 });
  });
  let rivets = '';
  for (let i = 0; i < 4; i++)
    for (const s of [-1, 1]) {
      const [rx, ry] = u(s * 0.265, 0.36 + i * 0.13);
      rivets += `M${num(rx)} ${num(ry)}h${num(m * 0.03)}v${num(m * 0.03)}h${num(-m * 0.03)}z`;
    }
  const coal = poly([u(-0.33, 0.86), u(-0.28, 0.93), u(-0.16, 0.91), u(-0.07, 0.97), u(0.06, 0.92), u(0.17, 0.96), u(0.27, 0.91), u(0.33, 0.86)]);
  return group(
    'tub',
    fill(poly([u(-0.44, 0.02), u(0.5, 0.02), u(0.62, -0.05), u(-0.36, -0.05)]), ink.key) +
      fill(wheels.join(''), ink.key) +
      fill(poly([u(-0.3, 0.28), u(0.3, 0.28), u(0.26, 0.16), u(-0.26, 0.16)]), ink.key) +
      fill(coal, ink.key) +
      fill(box, lit) +
      clip(box, fill(teeth, mix('conc', 'concD', 1 - light * 0.7))) +
      fill(rivets, ink.key) +
      fill(poly([u(-0.37, 0.9), u(0.37, 0.9), u(0.37, 0.83), u(-0.37, 0.83)]), mix('rust', 'key', 1 - light * 0.85)) +
      fill(gouge3(u(-0.36, 0.89), u(-0.1, 0.9), u(0.3, 0.89), m * 0.03), mix('ember', 'rust', 1 - light)) +
      fill(
        gouge3(u(-0.2, 0.93), u(-0.12, 0.95), u(-0.06, 0.95), m * 0.03) + gouge3(u(0.06, 0.92), u(0.12, 0.95), u(0.18, 0.95), m * 0.025),
        mix('far2', 'far', 0.4),
      ) +
      fill(poly([u(-0.04, 0.3), u(0.04, 0.3), u(0.04, 0.16), u(0, 0.1), u(-0.04, 0.16)]), mix('concD', 'conc', 0.3)),
  );
}
