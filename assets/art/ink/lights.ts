/** What shines: the rings of the Moon, the rays of a lamp, stars. Returns path data; where two inks meet, markup. */
import type { Template } from '../format';
import { lerp, type Point, polar, TAU } from './geometry';
import { ink } from './inks';
import { gouge3 } from './marks';
import { fill } from './markup';
import { num, poly } from './path';
import { stream } from './random';

export interface HaloOptions {
  readonly seed?: number;
  readonly width?: number;
  readonly apart?: number;
  readonly region?: (x: number, y: number) => boolean;
}

/** The Moon's calm rings, in long arcs, from radius `from` to `to`. Never for a lamp. */
export function halo(x: number, y: number, from: number, to: number, options: HaloOptions = {}): string {
  const { seed = 1, width = 4.5, apart = 13, region = () => true } = options;
  const next = stream(seed);
  let cuts = '';
  for (let q = from; q < to; ) {
    const t = (q - from) / (to - from);
    let a = next() * TAU;
    const end = a + TAU;
    while (a < end) {
      const b = Math.min(a + lerp(26, 90, next()) / q, end);
      const middle = polar(x, y, q, (a + b) / 2);
      if (region(middle[0], middle[1]) && next() > t * 0.55)
        cuts += gouge3(polar(x, y, q, a), middle, polar(x, y, q, b), width * (1 - t) * (0.7 + next() * 0.5));
      a = b + (8 + next() * 26 * (0.4 + t)) / q;
    }
    q += apart * (1 + t * 0.8);
  }
  return cuts;
}

export interface RaysOptions {
  readonly count?: number;
  readonly width?: number;
  readonly seed?: number;
  readonly from?: number;
  readonly to?: number;
  /** Flattens the ring of rays, for light on a floor. */
  readonly sy?: number;
  readonly region?: (x: number, y: number) => boolean;
  /** No second, loose cut beyond a spike: below ground nothing may look like a spark. */
  readonly attached?: boolean;
}

/** A lamp's straight spikes, one by one. */
function spikes(x: number, y: number, near: number, far: number, options: RaysOptions): string[] {
  const { count = 34, width = 5, seed = 1, from = 0, to = TAU, sy = 1, region = () => true, attached = false } = options;
  const next = stream(seed);
  const spike = (angle: number, start: number, length: number, w: number): string => {
    const at = (q: number): Point => [x + Math.cos(angle) * q, y + Math.sin(angle) * q * sy];
    const end = at(start + length);
    return region(end[0], end[1]) ? gouge3(at(start), at(start + length / 2), end, w) : '';
  };
  return Array.from({ length: count }, (_, i) => {
    const angle = lerp(from, to, (i + next() * 0.6) / count);
    const start = near * (1 + next() * 0.25);
    const length = (far - near) * (0.25 + next() * 0.75);
    const long = spike(angle, start, length, width * (0.5 + next() * 0.6));
    return next() < 0.6 && !attached ? long + spike(angle, start + length + 10 + next() * 14, length * 0.35, width * 0.4) : long;
  });
}

/** A lamp's straight spikes, from radius `near` to `far`. Never for the Moon. */
export const rays = (x: number, y: number, near: number, far: number, options: RaysOptions = {}): string => spikes(x, y, near, far, options).join('');

/** The spikes of the lamp that the team carries: printed in two inks, every other one in the colour that it chose. */
export function carriedRays(x: number, y: number, near: number, far: number, options: RaysOptions = {}): Template {
  const all = spikes(x, y, near, far, options);
  const every = (rest: number): string => all.filter((_, i) => i % 2 === rest).join('');
  return fill(every(0), ink.lamp) + fill(every(1), ink.team);
}

/** A four-pointed star. */
export function star(x: number, y: number, size: number): string {
  const q = size * 0.22;
  return poly([
    [x, y - size],
    [x + q, y - q],
    [x + size, y],
    [x + q, y + q],
    [x, y + size],
    [x - q, y + q],
    [x - size, y],
    [x - q, y - q],
  ]);
}

/** Stars over a box: mostly chips, one in four with points. */
export function stars(
  box: readonly [number, number, number, number],
  count: number,
  seed: number,
  region: (x: number, y: number) => boolean = () => true,
): string {
  const next = stream(seed);
  let out = '';
  for (let i = 0; i < count; i++) {
    const x = box[0] + next() * box[2];
    const y = box[1] + next() * box[3];
    const size = lerp(1.5, 6, next() ** 3);
    if (region(x, y)) out += size > 2.6 ? star(x, y, size) : `M${num(x)} ${num(y)}h2l-1 2z`;
  }
  return out;
}
