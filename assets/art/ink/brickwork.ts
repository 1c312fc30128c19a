/** Northern brick by night: a dark wall, single bricks lit only near lights, arched windows. */
import { clamp } from './geometry';
import { type Ink, type InkName, ink, only } from './inks';
import { fill, line } from './markup';
import { num } from './path';
import { stream } from './random';

export type Lightness = (x: number, y: number) => number;

/** Light that falls off round the nearest of some x positions at height `y`, gone at `radius`. */
export function nearest(xs: readonly number[], y: number, radius: number, flat = 0.7, core = 12): Lightness {
  return (px, py) => {
    let best = Number.POSITIVE_INFINITY;
    for (const x of xs) best = Math.min(best, Math.hypot(px - x, (py - y) * flat));
    const t = clamp((radius - best) / (radius - core));
    return t * t * (3 - 2 * t);
  };
}

export interface BrickOptions {
  readonly colour?: Ink;
  /** Chance that a brick is lit, 0 to 1. */
  readonly light: Lightness;
  /** Length and height of a brick with its joint. */
  readonly brick?: readonly [number, number];
  readonly seed?: number;
  readonly region?: (x: number, y: number) => boolean;
}

/** Lit bricks of a wall; every run is one dashed line, so a wall costs little. Never tile a whole wall. */
export function bricks(x: number, y: number, w: number, h: number, options: BrickOptions): string {
  const { colour = ink.brick, light, brick = [13, 6.5], seed = 1, region = () => true } = options;
  const [bw, bh] = brick;
  const next = stream(seed);
  let d = '';
  for (let row = 0; row * bh < h - 2; row++) {
    const py = y + (row + 0.5) * bh;
    const offset = ((row % 2) * bw) / 2;
    let start: number | null = null;
    const close = (end: number): void => {
      if (start !== null) d += `M${num(start)} ${num(py)}h${num(end - start - 1)}`;
      start = null;
    };
    for (let px = x + offset; px < x + w; px += bw) {
      const isIn = px + bw <= x + w && region(px, py) && region(px + bw, py);
      if (isIn && next() < light(px + bw / 2, py)) start ??= px;
      else close(px);
    }
    close(x + offset + Math.floor((w - offset) / bw) * bw);
  }
  return line(d, colour, bh - 1.8, `stroke-dasharray="${num(bw - 2)} 2"`);
}

/** A round-headed opening; (x, y) is its lower left corner. */
export function archWindow(x: number, y: number, w: number, h: number): string {
  return `M${num(x)} ${num(y)}v${num(w / 2 - h)}a${num(w / 2)} ${num(w / 2)} 0 0 1 ${num(w)} 0v${num(h - w / 2)}z`;
}

/** A flat or segmental opening; (x, y) is its lower left corner, `rise` the height of its arch. */
export function segmentWindow(x: number, y: number, w: number, h: number, rise = 0): string {
  return `M${num(x)} ${num(y)}v${num(rise - h)}q${num(w / 2)} ${num(-2 * rise)} ${num(w)} 0v${num(h - rise)}z`;
}

/** Bars of a window in one even line: one upright, `rows` crossings. */
export function bars(x: number, y: number, w: number, h: number, rows: number, columns = 2): string {
  let d = '';
  for (let i = 1; i < columns; i++) d += `M${num(x + (w * i) / columns)} ${num(y)}v${num(-h)}`;
  for (let i = 1; i < rows; i++) d += `M${num(x)} ${num(y - (h * i) / rows)}h${num(w)}`;
  return d;
}

/** Panes: black under the curse, lit in restored states, with their bars on top. */
export function panes(d: string, barsPath: string, width = 1.6, bar: InkName = 'brickD'): string {
  return fill(d, ink.key) + only(['lit', 'dawn'], fill(d, ink.win)) + line(barsPath, ink[bar], width);
}
