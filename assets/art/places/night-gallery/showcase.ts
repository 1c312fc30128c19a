/** Chaou's case: the focal point, where the guard's torch looks. */
import type { Template } from '../../format';
import { clip, comb, fill, glow, gouge, gouge3, group, ink, mix, only, outlined, type Point, pinned, poly, shape } from '../../ink';
import { toothedHole } from '../../ink/underground';
import { FLOOR, S } from './space';

const { at, metre } = S;

const CASE_Z = 4.3;
const TURQUOISE = mix('bleuL', 'moss', 0.3);

/** Where Chaou's feet stand on his step, and the scale of his figure. */
export const CHAOU = { x: at(1.06, FLOOR, CASE_Z)[0], y: at(1.06, FLOOR, CASE_Z)[1] - 0.9 * metre(CASE_Z), scale: 1.02 } as const;

/** Chaou's case: a dark plinth, clear glass, a low step, a name worn off its plate. He stands in it as a sprite. */
export function showcase(): Template {
  const m = metre(CASE_Z);
  const [x, y] = at(1.06, FLOOR, CASE_Z);
  const u = (a: number, b: number): Point => [x + a * m, y - b * m];
  const p = (...list: readonly (readonly [number, number])[]): string => poly(list.map(([a, b]) => u(a, b)));
  const [gx0, gy0] = u(-0.02, 1.16);
  const plinth = p([-0.42, 0], [0.42, 0], [0.4, 0.76], [-0.4, 0.76]);
  const flank = p([-0.42, 0], [-0.4, 0.76], [-0.52, 0.78], [-0.53, 0.06]);
  const glass = p([-0.38, 0.76], [0.38, 0.76], [0.38, 1.56], [-0.38, 1.56]);
  const inner = p([-0.3, 0.8], [0.3, 0.8], [0.26, 0.86], [-0.26, 0.86]);
  const step = p([-0.16, 0.82], [0.16, 0.82], [0.14, 0.9], [-0.14, 0.9]);
  // The torch's disc on the back of the case, cut to teeth.
  const spot = toothedHole(gx0, gy0, 0.34 * m, 5, 26);
  const [gx, gy] = u(0, 1.1);
  const bright = mix('hor', 'moss', 0.2);
  const cone = p([-0.1, 1.53], [0.1, 1.53], [0.3, 0.82], [-0.3, 0.82]);
  return group(
    'case',
    pinned(
      // Its light on the polished floor: a reflection, broken into level cuts.
      fill([0, 1, 2, 3, 4].map((i) => gouge(x - 62 + i * 9, y + 20 + i * 15, 118 - i * 22, 0, 4.4 - i * 0.6)).join(''), TURQUOISE, 'fill-opacity=".3"'),
    ) +
      fill(flank, ink.key) +
      fill(plinth, mix('key', 'deep', 0.85), outlined(ink.key, 5)) +
      pinned(
        clip(
          plinth,
          fill(
            comb([u(-0.5, 0.8), u(0.5, 0.8)], [u(-0.42, 0.74), u(0.42, 0.74)], { toward: Math.PI / 2, length: [4, 20], teeth: 15, seed: 3 }),
            mix('bleuD', 'moss', 0.35),
          ),
        ),
      ) +
      clip(
        flank,
        pinned(
          fill(
            comb([u(-0.56, 0.04), u(-0.55, 0.62)], [u(-0.485, 0.12), u(-0.485, 0.5)], { toward: 0, length: [2, 9], teeth: 11, seed: 8 }),
            mix('rust', 'ember', 0.4),
          ),
        ),
      ) +
      fill(glass, mix('deep', 'far2', 0.5)) +
      pinned(
        clip(
          glass,
          glow(gx, gy, 0.62 * m, TURQUOISE, 0.85) +
            fill(spot, mix('straw', 'hor', 0.35), 'fill-opacity=".34"') +
            fill(cone, bright, 'fill-opacity=".16"') +
            fill(shape([u(-0.28, 0.83), u(-0.1, 0.815), u(0.1, 0.815), u(0.28, 0.83), u(0.1, 0.85), u(-0.1, 0.85)], { jitter: 0.2 }), bright),
        ) +
          fill(inner, mix('bleuD', 'moss', 0.3)) +
          fill(step, TURQUOISE, outlined(ink.key, 3)) +
          fill(p([-0.14, 0.9], [0.14, 0.9], [0.12, 0.925], [-0.12, 0.925]), mix('hor', 'paper', 0.4)) +
          clip(step, fill(comb([u(-0.18, 0.92), u(-0.18, 0.78)], [u(-0.1, 0.92), u(-0.11, 0.8)], { toward: 0, length: [2, 7], teeth: 8, seed: 5 }), bright)),
      ) +
      // The case: thin posts, lid, two long shines.
      fill(
        p([-0.4, 0.74], [-0.37, 0.74], [-0.37, 1.58], [-0.4, 1.58]) +
          p([0.37, 0.74], [0.4, 0.74], [0.4, 1.58], [0.37, 1.58]) +
          p([-0.41, 1.53], [0.41, 1.53], [0.41, 1.6], [-0.41, 1.6]),
        ink.key,
      ) +
      fill(
        gouge3(u(0.3, 1.46), u(0.24, 1.2), u(0.14, 0.9), 5) + gouge3(u(0.2, 1.48), u(0.16, 1.36), u(0.1, 1.22), 3),
        mix('slate', 'moon', 0.35),
        'fill-opacity=".7"',
      ) +
      fill(gouge3(u(0.4, 1.58), u(0.4, 1.2), u(0.4, 0.78), 3), mix('slate', 'moon', 0.4)) +
      // The plate: paper, its name scratched away; whole again, and blank, when names are back.
      fill(p([-0.22, 0.5], [0.22, 0.5], [0.22, 0.62], [-0.22, 0.62]), mix('paper', 'conc', 0.35), outlined(ink.key, 3)) +
      only(['cursed'], fill([0, 1, 2, 3].map((i) => gouge(u(-0.18 + i * 0.09, 0.6)[0], u(0, 0.6)[1], 0.13 * m, 0.5 + (i % 2) * 0.4, 3.4)).join(''), ink.key)),
  );
}
