/** Headcloths laid over the rail along the belt: where the sorters stood. Nobody is shown at work. */
import type { Template } from '../../format';
import { blob, clip, comb, fill, gouge3, group, type Ink, ink, mix, only, outlined, type Point, poly, shape } from '../../ink';
import { RAIL, S } from './space';

const { at, metre } = S;

interface Cotton {
  readonly base: Ink;
  readonly light: Ink;
  readonly dark: Ink;
  readonly print: Ink;
  readonly checked: boolean;
  /** Which end falls lower, 1 for the far one. */
  readonly longer: 0 | 1;
}

const DOTTED: Cotton = { base: ink.brick, light: mix('brick', 'paper', 0.3), dark: mix('brickD', 'key', 0.3), print: ink.paper, checked: false, longer: 0 };
const CHECKED: Cotton = {
  base: mix('paper', 'conc', 0.22),
  light: ink.paper,
  dark: mix('concD', 'bleuD', 0.4),
  print: ink.bleu,
  checked: true,
  longer: 1,
};
const BLUE: Cotton = { base: ink.bleu, light: mix('bleu', 'paper', 0.3), dark: mix('bleuD', 'key', 0.3), print: ink.paper, checked: false, longer: 1 };

/**
 * A square of cotton folded to a triangle and laid over the rail like a cloth on a rung: a broad fold on the rail, the
 * triangle in front, and of its two ends one falls lower. `u` runs along the rail, `v` down its flank, both in parts of the cloth's breadth.
 */
function draped(z: number, { base, light, dark, print, checked, longer }: Cotton): Template {
  const breadth = 0.8;
  const m = metre(z);
  const face = RAIL.left + 0.13;
  // As broad in the picture as it is in metres: seen along the rail it would be a mere strip.
  const deep = (breadth * z) / -face;
  const on = (u: number, v: number): Point => at(face, RAIL.Y + 0.015 - v * breadth, z + u * deep);
  const over = (u: number): Point => at(RAIL.left - 0.13, RAIL.Y + 0.05, z + u * deep);
  const line = (list: readonly (readonly [u: number, v: number, corner?: 0])[]): string =>
    shape(
      list.map(([u, v, corner]) => (corner === undefined ? on(u, v) : ([...on(u, v), 0] as const))),
      { jitter: 0.2 },
    );
  const [near, far] = longer ? [0.27, 0.46] : [0.5, 0.24];
  const front = line([
    [0, 0, 0],
    [1, 0, 0],
    [1.02, far * 0.5],
    [0.97, far, 0],
    [0.88, 0.25],
    [0.7, 0.42],
    [0.53, 0.66, 0],
    [0.34, 0.44],
    [0.17, 0.26],
    [0.05, near, 0],
    [-0.02, near * 0.5],
  ]);
  const fold = poly([on(-0.01, -0.01), on(1.01, -0.01), over(0.97), over(0.03)]);
  const back = line([
    [0.12, 0.1, 0],
    [0.5, 0.14],
    [0.86, 0.1, 0],
    [0.8, 0.4],
    [0.72, 0.63, 0],
    [0.4, 0.4],
  ]);
  let pattern = '';
  if (checked) {
    for (let i = -1; i < 11; i++) pattern += poly([on(i * 0.11, 0), on(i * 0.11 + 0.035, 0), on(i * 0.11 + 0.035, 0.8), on(i * 0.11, 0.8)]);
    for (let i = 0; i < 7; i++) pattern += poly([on(-0.1, 0.05 + i * 0.1), on(1.1, 0.05 + i * 0.1), on(1.1, 0.083 + i * 0.1), on(-0.1, 0.083 + i * 0.1)]);
  } else
    for (let row = 0; row < 6; row++)
      for (let i = 0; i < 8; i++) {
        const [x, y] = on(0.04 + i * 0.145 + (row % 2) * 0.07, 0.07 + row * 0.115);
        pattern += blob(x, y, 0.026 * m, { facets: 7, jitter: 0.06, seed: i });
      }
  const crease = (u0: number, u1: number, v: number, w: number): string => gouge3(on(u0, 0.03), on((u0 + u1) / 2, v * 0.5), on(u1, v), w * m, 0.3);
  const edge = 0.03 * m;
  return (
    fill(back, dark, outlined(ink.key, edge)) +
    fill(front, base, outlined(ink.key, edge)) +
    clip(
      front,
      fill(pattern, print, checked ? 'fill-opacity=".85"' : '') +
        // The shade of its folds, and the lamp on the breadth that faces it.
        fill(
          crease(0.2, 0.12, 0.34, 0.04) + crease(0.42, 0.5, 0.6, 0.035) + crease(0.64, 0.62, 0.48, 0.03) + crease(0.84, 0.92, 0.36, 0.04),
          dark,
          'fill-opacity=".75"',
        ) +
        fill(
          comb([on(-0.06, -0.02), on(-0.06, 0.55)], [on(0.08, -0.02), on(0.06, 0.55)], { toward: 0, length: [0.02 * m, 0.07 * m], teeth: 8, seed: 3 }),
          dark,
          'fill-opacity=".7"',
        ),
    ) +
    fill(fold, light, outlined(ink.key, edge * 0.7))
  );
}

/** The places along the belt, remembered: shown only when the names are back. The tall frame holds the farthest. */
export function places(): Template {
  const spots: readonly (readonly [z: number, cotton: Cotton])[] = [
    [13.2, DOTTED],
    [9.5, BLUE],
    [7.05, CHECKED],
    [5, DOTTED],
  ];
  return group('lit-places', only(['lit', 'dawn'], spots.map((one) => draped(...one)).join('')));
}
