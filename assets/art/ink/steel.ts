/** Riveted steel as flat members: lattice towers, raking legs, wheels. Units: 100 = height of the headframe. */
import { lerp, type Point, TAU } from './geometry';
import { beam } from './marks';
import { disc, ring } from './path';

/**
 * Where a headframe stands: its shaft axis at ground level, picture units for one unit of height,
 * and the side of the winding engine (1 right, -1 left).
 */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly side?: 1 | -1;
}

/** A pen that cuts tapering members in headframe units and collects their path. */
export interface SteelPen {
  readonly at: (across: number, up: number) => Point;
  readonly bar: (x1: number, y1: number, x2: number, y2: number, w1: number, w2?: number) => void;
  readonly path: () => string;
}

export function steelPen({ x, y, scale, side = 1 }: Stand): SteelPen {
  let d = '';
  const at = (across: number, up: number): Point => [x + side * across * scale, y - up * scale];
  return {
    at,
    bar: (x1, y1, x2, y2, w1, w2 = w1) => {
      d += beam(...at(x1, y1), ...at(x2, y2), w1 * scale, w2 * scale);
    },
    path: () => d,
  };
}

export interface TowerShape {
  /** Heights of foot and head. */
  readonly from: number;
  readonly to: number;
  /** Widths at foot and head. */
  readonly foot: number;
  readonly head: number;
  readonly bays: number;
  /** Thickness of a leg at its foot; the rest follows. */
  readonly leg?: number;
}

/** Half the width of a tower at a height. */
export function towerHalf({ from, to, foot, head }: TowerShape, up: number): number {
  return lerp(foot, head, (up - from) / (to - from)) / 2;
}

/** The square lattice tower over the shaft: two legs, crossed bays that shorten towards the top. */
export function latticeTower(pen: SteelPen, tower: TowerShape): void {
  const { from, to, bays, leg = 2.6 } = tower;
  const half = (up: number): number => towerHalf(tower, up) - leg * 0.35;
  for (const s of [-1, 1]) pen.bar(s * half(from), from, s * half(to), to, leg, leg * 0.78);
  const level = (i: number): number => lerp(from, to, (i / bays) ** 0.88);
  for (let i = 0; i < bays; i++) {
    const [low, high] = [level(i), level(i + 1)];
    pen.bar(-half(low), low, half(high), high, leg * 0.36);
    pen.bar(half(low), low, -half(high), high, leg * 0.36);
    pen.bar(-half(high), high, half(high), high, leg * 0.52);
  }
}

/** A raking leg seen from the side: two chords that meet at the head, zigzag lacing between; solid when it has no panels. */
export function rakingLeg(pen: SteelPen, head: Point, foot: Point, w0: number, w1: number, panels: number, thin = 0.9): void {
  if (panels === 0) {
    pen.bar(...head, ...foot, w0, w1);
    return;
  }
  const length = Math.hypot(foot[0] - head[0], foot[1] - head[1]);
  const n: Point = [-(foot[1] - head[1]) / length, (foot[0] - head[0]) / length];
  const chord = (t: number, s: number): Point => {
    const half = (lerp(w0, w1, t) / 2) * s;
    return [lerp(head[0], foot[0], t) + n[0] * half, lerp(head[1], foot[1], t) + n[1] * half];
  };
  for (const s of [-1, 1]) pen.bar(...chord(0, s), ...chord(1, s), thin * 1.5, thin * 1.9);
  for (let i = 0; i < panels; i++) {
    const s = i % 2 ? 1 : -1;
    pen.bar(...chord(i / panels, s), ...chord((i + 1) / panels, -s), thin);
  }
}

/** A winding wheel: thin rim, small hub, spokes as thin as a rope. */
export function sheave(x: number, y: number, r: number, spokes = 12, turn = 0.13): string {
  let d = ring(x, y, r, Math.max(0.9, r * 0.1)) + disc(x, y, Math.max(1, r * 0.15));
  for (let i = 0; i < spokes; i++) {
    const a = (i / spokes) * TAU + turn;
    d += beam(x, y, x + Math.cos(a) * r * 0.95, y + Math.sin(a) * r * 0.95, Math.max(0.5, r * 0.055));
  }
  return d;
}
