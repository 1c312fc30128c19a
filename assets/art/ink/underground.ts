/** Below ground: the perspective of a gallery, and the dark as three black sheets with toothed holes. Lengths in metres. */
import { type Point, perspective, TAU } from './geometry';
import { ink } from './inks';
import { poly } from './path';
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

/** A hole with a toothed edge, as a closed path. @param bite how long its teeth are, 1 for long ones. */
export function toothedHole(x: number, y: number, radius: number, seed: number, teeth = 64, sy = 1, bite = 1): string {
  const next = stream(seed);
  const points: Point[] = [];
  for (let i = 0; i < teeth; i++) {
    const a = (i / teeth) * TAU;
    const b = ((i + 0.5) / teeth) * TAU;
    const far = radius * (1 + next() * 0.16 * bite);
    const near = radius * (1 - (0.1 - next() * 0.05) * bite);
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
  bite = 1,
): string {
  const full = 'M-80-20H1360V740H-80z';
  const sheets = radii
    .map((radius, i) => `<path d="${full}${toothedHole(x, y, radius, 3 + i * 2, bite < 1 ? 96 : 54, sy, bite)}" fill-opacity="${alphas[i]}"/>`)
    .join('');
  return `<g id="dark" fill="${ink.key}" fill-rule="evenodd">${sheets}</g>`;
}
