/** The mine track and what runs on it. Lengths in metres. */
import { lerp, type Point } from './geometry';
import { type Ink, ink, mix } from './inks';
import { beam, blob, comb, gouge3, knife } from './marks';
import { clip, fill, group } from './markup';
import { num, poly } from './path';
import { stream } from './random';
import type { Space } from './underground';

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
