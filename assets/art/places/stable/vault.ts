/** The whitewashed vault, its floor and end, the mangers and the bulbs. */
import type { Template } from '../../format';
import { beam, blob, disc, fill, gouge, gouge3, group, type Ink, ink, lerp, line, mix, only, outlined, type Point, poly, rect, shape, stream } from '../../ink';
import { BACK, CROWN, FLOOR, HALF, LEFT, S, SPRING, WIDTH } from './space';

const { at, metre, quad } = S;

/** The section of the vaulted gallery at a depth; `teeth` makes the edge of a plane of light. */
function section(z: number, teeth = 0, seed = 1): Point[] {
  const next = stream(seed);
  const out: Point[] = [];
  const push = (X: number, Y: number, i: number): void => {
    out.push(at(X, Y, teeth && i % 2 ? z * (1 + teeth * (0.4 + next() * 0.8)) : z));
  };
  for (let i = 0; i <= 14; i++) push(-HALF, lerp(FLOOR, SPRING, i / 14), i);
  for (let i = 1; i < 54; i++) {
    const a = Math.PI * (1 - i / 54);
    push(Math.cos(a) * HALF, SPRING + Math.sin(a) * (CROWN - SPRING), i);
  }
  for (let i = 0; i <= 14; i++) push(HALF, lerp(SPRING, FLOOR, i / 14), i);
  return out;
}

export function shell(): Template {
  const tones: readonly (readonly [number, Ink])[] = [
    [2.5, mix('woodD', 'concD', 0.3)],
    [3.1, mix('concD', 'wood', 0.5)],
    [3.8, mix('conc', 'wood', 0.34)],
    [4.6, mix('conc', 'straw', 0.26)],
    [7.6, mix('conc', 'wood', 0.3)],
    [10, mix('concD', 'wood', 0.45)],
  ];
  const vault = tones.map(([z, tone], i) => fill(poly(section(z, i < 4 ? 0.028 : -0.03, i + 3)), tone)).join('');
  const bright = poly([...section(4.9, 0.045, 21), ...section(6.8, -0.035, 22).reverse()]);
  const courses = [3.4, 4.4, 5.6, 7.2, 9.2, 11.6]
    .map((z) => line(poly(section(z), false), mix('concD', 'wood', 0.4), Math.max(1, 0.018 * metre(z)), 'stroke-opacity=".55"'))
    .join('');
  const floor = quad([-HALF * 1.4, FLOOR, 2.2], [-HALF, FLOOR, BACK], [HALF, FLOOR, BACK], [HALF * 1.4, FLOOR, 2.2]);
  const pool = blob(at(0.2, FLOOR, 5.6)[0], at(0, FLOOR, 5.6)[1], 270, { facets: 46, jitter: 0.016, sy: 0.2, seed: 4 });
  const next = stream(9);
  let straw = '';
  for (let i = 0; i < 46; i++) {
    const z = 3.2 + next() ** 1.5 * 6;
    const [x, y] = at(lerp(-2.6, 1, next() ** 1.3), FLOOR, z);
    straw += gouge(x, y, (0.1 + next() * 0.2) * metre(z), next() * 0.8 - 0.4, 0.014 * metre(z));
  }
  const gutter = quad([2.3, FLOOR, 2.2], [2.6, FLOOR, 2.2], [2.6, FLOOR, 14], [2.3, FLOOR, 14]);
  let water = '';
  for (const z of [3, 3.7, 4.6, 5.8, 7.4]) {
    const a = at(2.42, FLOOR, z);
    const b = at(2.44, FLOOR, z * 1.2);
    water += gouge3(a, [(a[0] + b[0]) / 2 + 2, (a[1] + b[1]) / 2], b, 0.03 * metre(z), 0.5);
  }
  return (
    fill(rect(LEFT, 0, WIDTH, 720), mix('woodD', 'key', 0.72)) +
    vault +
    fill(bright, mix('conc', 'paper', 0.42)) +
    courses +
    backEnd() +
    fill(floor, mix('woodD', 'key', 0.35)) +
    fill(pool, mix('wood', 'woodD', 0.45)) +
    fill(gutter, mix('deep', 'key', 0.3)) +
    fill(water, mix('slate', 'conc', 0.4)) +
    fill(straw, mix('straw', 'wood', 0.35))
  );
}

/** The end of the stable: an iron trap door that can shut out a fire, open on the dark gallery. */
function backEnd(): Template {
  const wall = poly(section(12.4));
  const [x, y] = at(0.1, FLOOR, 12.3);
  const m = metre(12.3);
  const arch = shape(
    [
      [x - 1 * m, y, 0],
      [x - 1 * m, y - 1.5 * m],
      [x, y - 2.1 * m],
      [x + 1 * m, y - 1.5 * m],
      [x + 1 * m, y, 0],
    ],
    { jitter: 0.4 },
  );
  return (
    fill(wall, mix('concD', 'wood', 0.3)) +
    fill(arch, ink.key) +
    group('lit-day', only(['dawn'], fill(arch, mix('hor', 'warm', 0.2)))) +
    fill(
      poly([
        [x + 1 * m, y],
        [x + 1 * m, y - 1.6 * m],
        [x + 1.7 * m, y - 1.8 * m],
        [x + 1.7 * m, y + 4],
      ]),
      mix('key', 'rust', 0.3),
      outlined(ink.key, 3),
    ) +
    fill([0.3, 0.8, 1.3].map((h) => disc(x + 1.15 * m, y - h * m, 1.8) + disc(x + 1.55 * m, y - h * 1.05 * m, 1.8)).join(''), mix('concD', 'conc', 0.4))
  );
}

/** Stone manger along the left wall with the hay rack above it. */
export function mangers(): Template {
  const X = -HALF + 0.02;
  const front = X + 0.55;
  const trough = quad([front, -0.62, 2.3], [front, -0.62, 12], [front, FLOOR, 12], [front, FLOOR, 2.3]);
  const rim = quad([X, -0.6, 2.3], [front + 0.06, -0.6, 2.3], [front + 0.06, -0.6, 12], [X, -0.6, 12]);
  let barsPath = '';
  let hay = '';
  const next = stream(4);
  for (let z = 2.9; z < 11; z *= 1.055) {
    barsPath += beam(...at(X + 0.1, -0.2, z), ...at(X + 0.5, 0.42, z), 0.04 * metre(z));
    for (let k = 0; k < 3; k++) {
      const [hx, hy] = at(X + 0.12 + next() * 0.3, -0.1 + next() * 0.5, z);
      hay += gouge(hx, hy, (0.16 + next() * 0.16) * metre(z), 0.9 + next() * 1.3, 0.02 * metre(z));
    }
  }
  const bulk = quad([X, -0.16, 2.8], [X + 0.36, 0.4, 2.8], [X + 0.36, 0.4, 11], [X, -0.16, 11]);
  const rails =
    beam(...at(X + 0.1, -0.2, 2.8), ...at(X + 0.1, -0.2, 11), 0.06 * metre(2.8), 0.06 * metre(11)) +
    beam(...at(X + 0.5, 0.42, 2.8), ...at(X + 0.5, 0.42, 11), 0.06 * metre(2.8), 0.06 * metre(11));
  return (
    fill(bulk, mix('strawD', 'woodD', 0.25)) +
    fill(hay, mix('straw', 'strawD', 0.35)) +
    fill(barsPath + rails, ink.woodD) +
    fill(trough, mix('concD', 'wood', 0.4)) +
    fill(rim, mix('conc', 'paper', 0.2)) +
    fill(quad([X + 0.1, -0.6, 2.3], [front - 0.06, -0.6, 2.3], [front - 0.06, -0.6, 12], [X + 0.1, -0.6, 12]), mix('woodD', 'key', 0.5))
  );
}

/** Electric bulbs under enamel shades: dark glass under the curse, lit when the names are back. */
export function bulbs(): Template {
  return [8.4, 11]
    .map((z, i) => {
      const [x, y] = at(0.85, 1.3, z);
      const m = metre(z);
      const shade = poly([
        [x - 0.22 * m, y + 0.12 * m],
        [x - 0.05 * m, y],
        [x + 0.05 * m, y],
        [x + 0.22 * m, y + 0.12 * m],
      ]);
      return (
        fill(beam(x, y - 0.5 * m, x, y, 2), ink.key) +
        only(
          ['lit', 'dawn'],
          fill(
            poly([
              [x - 0.2 * m, y + 0.12 * m],
              [x + 0.2 * m, y + 0.12 * m],
              [x + 0.7 * m, y + 1.1 * m],
              [x - 0.7 * m, y + 1.1 * m],
            ]),
            ink.lamp,
            'fill-opacity=".12"',
          ),
        ) +
        fill(shade, mix('mossD', 'key', 0.3)) +
        fill(blob(x, y + 0.14 * m, 0.08 * m, { facets: 9, seed: i + 1 }), ink.win)
      );
    })
    .join('');
}
