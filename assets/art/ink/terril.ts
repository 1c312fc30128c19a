/** Spoil heaps: black first, then light that drips down the lit flank in fingers. Never snow. */
import { clamp, lerp, type Point, within } from './geometry';
import { ink, mix } from './inks';
import { gouge3, knife } from './marks';
import { fill } from './markup';
import { poly } from './path';
import { stream } from './random';

export interface TerrilShape {
  readonly apex: Point;
  /** x of the feet, and the y on which both stand. */
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Points between apex and foot, top down: a slightly hollow flank. */
  readonly leftProfile?: readonly Point[];
  readonly rightProfile?: readonly Point[];
  /** Side of the light: 1 right, -1 left. */
  readonly lit?: 1 | -1;
  /** Half width of the blunt top. */
  readonly top?: number;
  readonly fingers?: number;
  readonly seed?: number;
}

export interface Terril {
  readonly silhouette: string;
  readonly half: string;
  readonly bright: string;
  readonly rim: string;
  readonly gullies: string;
  readonly scratches: string;
  /** A point of the flank: `across` -1 dark foot edge to 1 lit foot edge, `down` 0 top to 1 foot. */
  readonly at: (across: number, down: number) => Point;
}

function edgeAt(profile: readonly Point[], y: number): number {
  for (let i = 1; i < profile.length; i++) {
    const [a, b] = [within(profile, i - 1), within(profile, i)];
    if (y <= b[1]) return lerp(a[0], b[0], clamp((y - a[1]) / (b[1] - a[1] || 1)));
  }
  return within(profile, profile.length - 1)[0];
}

/** The cut planes of one heap, for pictures that colour them themselves; see {@link heap}. */
export function terril(shape: TerrilShape): Terril {
  const { apex, left, right, base, leftProfile = [], rightProfile = [], lit = 1, top = 20, fingers = 20, seed = 1 } = shape;
  const [ax, ay] = apex;
  const next = stream(seed);
  const rights: Point[] = [[ax + top * 0.5, ay + 1], [ax + top, ay + top * 0.4], ...rightProfile, [right, base]];
  const lefts: Point[] = [[ax - top * 0.45, ay], [ax - top, ay + top * 0.36], ...leftProfile, [left, base]];
  const bright = lit > 0 ? rights : lefts;
  const dark = lit > 0 ? lefts : rights;
  const at = (across: number, down: number): Point => {
    const y = lerp(ay + 2, base, down);
    const edge = edgeAt(across >= 0 ? bright : dark, y);
    return [ax + (edge - ax) * Math.abs(across) + Math.sin(down * 14 + across * 9 + seed) * 2.2 * down, y];
  };
  const plane = (from: number, to: number, start: number, end: number, count: number, reach: number, planeSeed: number, power: number): string => {
    const q = stream(planeSeed);
    const points: Point[] = [];
    for (let i = 0; i <= 8; i++) points.push(at(1, (i / 8) * 0.98));
    const step = (to - from) / count;
    for (let i = count; i >= 0; i--) {
      const t = i / count;
      const across = lerp(from, to, t);
      const down = lerp(start, end, t ** power);
      const tip = Math.min(0.98, down + reach * (0.25 + q() * 0.9) * (1 - down * 0.55));
      points.push(
        at(across + step * 0.34, down + 0.012),
        at(across + step * 0.1, lerp(down, tip, 0.5)),
        at(across, tip),
        at(across - step * 0.1, lerp(down, tip, 0.45)),
      );
    }
    points.push(at(from * 0.5, 0.005));
    return poly(points);
  };
  let gullies = '';
  let scratches = '';
  const cut = (across: number, down: number, length: number, width: number): string =>
    gouge3(at(across, down), at(across, down + length / 2), at(across, down + length), width);
  const grade = clamp((base - ay) / 400, 0.25, 1);
  for (let i = 0; i < fingers; i++) {
    const across = lerp(0.25, 0.95, next());
    const down = lerp(0.12, 0.8, next());
    const length = 0.05 + next() * 0.14;
    const width = (1.5 + next() * 2.5) * grade;
    if (across ** 1.2 > down * 0.9) gullies += cut(across, down, length, width);
  }
  for (let i = 0; i < fingers * 1.2; i++) {
    const across = -lerp(0.25, 0.96, next());
    const down = lerp(0.1, 0.8, next() ** 0.8);
    const length = 0.05 + next() * 0.16;
    const width = (0.8 + next() * 2 * -across) * grade;
    if (next() < 0.05 - across) scratches += cut(across, down, length, width);
  }
  return {
    silhouette: knife([...lefts.slice().reverse(), ...rights], { jitter: Math.min(1.8, (base - ay) / 90), step: 44, seed }),
    half: plane(0.1, 0.96, 0.02, 0.84, fingers, 0.46, seed + 1, 1.3),
    bright: plane(0.68, 0.99, 0.03, 0.7, Math.round(fingers * 0.6), 0.18, seed + 2, 1.4),
    rim: [0, 1, 2].map((i) => gouge3(at(0.985, 0.015 + i * 0.13), at(0.99, 0.06 + i * 0.13), at(0.985, 0.11 + i * 0.14), 3.4 * grade * (1 - i * 0.2))).join(''),
    gullies,
    scratches,
    at,
  };
}

/** A whole heap in its inks: black, half light, moonlit step, thin broken rim. */
export function heap(shape: TerrilShape): string {
  const t = terril(shape);
  const black = mix('deep', 'key', 0.5);
  return (
    fill(t.silhouette, black) +
    fill(t.half, mix('far2', 'deep', 0.35)) +
    fill(t.bright, mix('far2', 'far', 0.6)) +
    fill(t.gullies, black) +
    fill(t.scratches, mix('deep', 'far2', 0.7)) +
    fill(t.rim, ink.moon)
  );
}

/** A flat heap: a long black table with short fingers of light under its edge. */
export function tableHeap(x: number, y: number, w: number, h: number, seed = 1): string {
  const slope = h * 1.4;
  const next = stream(seed);
  let lights = '';
  for (let i = 0; i < w / 16; i++) {
    const px = x + slope + next() * (w - 2 * slope);
    lights += gouge3([px, y - h + 1], [px + h * 0.1, y - h * 0.7], [px + h * 0.2, y - h * (0.15 + next() * 0.45)], 1.2 + next() * 1.6);
  }
  const outline: Point[] = [
    [x, y],
    [x + slope * 0.5, y - h * 0.55],
    [x + slope, y - h],
    [x + w * 0.4, y - h * 1.06],
    [x + w - slope, y - h],
    [x + w - slope * 0.4, y - h * 0.5],
    [x + w, y],
  ];
  return fill(knife(outline, { jitter: 1, seed }), mix('deep', 'key', 0.5)) + fill(lights, ink.far2);
}
