/** Halls by night: steel windows on side walls, the light that they throw, trusses. Lengths in metres, see `Space`. */
import type { Template } from '../format';
import { lerp, type Point } from './geometry';
import { ink, mix } from './inks';
import { beam, gouge, gouge3 } from './marks';
import { fill } from './markup';
import { disc, poly } from './path';
import { stream } from './random';
import type { Space } from './underground';

/** A window on a side wall X, between two depths and two heights; `rise` is that of its shallow arch. */
export interface SideWindow {
  readonly X: number;
  readonly z0: number;
  readonly z1: number;
  readonly y0: number;
  readonly y1: number;
  readonly rise?: number;
  readonly columns: number;
  readonly rows: number;
}

/** Outline and steel bars of a window on a side wall. */
export function sideWindow({ at, metre }: Space, w: SideWindow): { readonly pane: string; readonly bars: string; readonly frame: string } {
  const { X, z0, z1, y0, y1, rise = 0, columns, rows } = w;
  const crown = (t: number): number => y1 + Math.sin(Math.PI * t) * rise;
  const ring = (grow: number): Point[] => {
    const out: Point[] = [at(X, y0 - grow, z0 - grow)];
    const steps = rise ? 6 : 1;
    for (let i = 0; i <= steps; i++) out.push(at(X, crown(i / steps) + grow, lerp(z0 - grow, z1 + grow, i / steps)));
    out.push(at(X, y0 - grow, z1 + grow));
    return out;
  };
  let bars = '';
  const bar = (a: readonly [number, number], b: readonly [number, number], thick: number): void => {
    bars += beam(...at(X, a[1], a[0]), ...at(X, b[1], b[0]), thick * metre(a[0]), thick * metre(b[0]));
  };
  for (let i = 1; i < columns; i++) {
    const z = lerp(z0, z1, i / columns);
    bar([z, y0], [z, crown(i / columns)], i * 2 === columns ? 0.085 : 0.05);
  }
  for (let i = 1; i < rows; i++) bar([z0, lerp(y0, y1, i / rows)], [z1, lerp(y0, y1, i / rows)], 0.05);
  return { pane: poly(ring(0)), bars, frame: poly(ring(0.12)) };
}

/** Where light that passes a side wall at (y, z) lands: it moves `across` metres and `along` metres for one metre of fall. */
export interface Slant {
  readonly across: number;
  readonly along: number;
  /** Height of the floor. */
  readonly floor: number;
}

function land(X: number, y: number, z: number, slant: Slant): readonly [number, number, number] {
  const fall = y - slant.floor;
  return [X + slant.across * fall, slant.floor, z + slant.along * fall];
}

/** The panes of a side window as they lie on the floor; every patch is carried along the same slant. */
export function panesOnFloor(room: Space, w: SideWindow, slant: Slant, columns = 3, rows = 3): string {
  let d = '';
  for (let i = 0; i < columns; i++)
    for (let j = 0; j < rows; j++) {
      const za = lerp(w.z0, w.z1, (i + 0.05) / columns);
      const zb = lerp(w.z0, w.z1, (i + 0.95) / columns);
      const ya = lerp(w.y0, w.y1, (j + 0.06) / rows);
      const yb = lerp(w.y0, w.y1, (j + 0.94) / rows);
      d += room.quad(land(w.X, ya, za, slant), land(w.X, ya, zb, slant), land(w.X, yb, zb, slant), land(w.X, yb, za, slant));
    }
  return d;
}

/** Shafts in dusty air, cut as long strokes from the window to the floor, all parallel in space. */
export function shafts({ at, metre }: Space, w: SideWindow, slant: Slant, count: number, seed: number, width = 0.05): string {
  const next = stream(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const z = lerp(w.z0, w.z1, (i + 0.5) / count);
    const y = lerp(w.y0, w.y1, ((i * 5) % count) / count + next() * 0.1);
    const a = at(w.X, y, z);
    const b = at(...land(w.X, y, z, slant));
    const t0 = next() * 0.25;
    const t1 = 0.6 + next() * 0.34;
    const p: Point = [lerp(a[0], b[0], t0), lerp(a[1], b[1], t0)];
    const q: Point = [lerp(a[0], b[0], t1), lerp(a[1], b[1], t1)];
    d += gouge3(p, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2], q, width * metre(z) * (0.5 + next()));
  }
  return d;
}

/** Roof trusses across a hall: a tie beam and a zigzag above it, one at each depth. */
export function trusses({ at, metre }: Space, half: number, Y: number, depths: readonly number[], rise = 1.1, bays = 3): string {
  let d = '';
  for (const z of depths) {
    const w = 0.16 * metre(z);
    d += beam(...at(-half, Y, z), ...at(half, Y, z), w);
    const step = half / bays;
    for (let X = -half; X < half - 0.01; X += step) {
      const height = (x: number): number => Y + rise * (1 - Math.abs(x) / half);
      d +=
        beam(...at(X, Y, z), ...at(X + step / 2, height(X + step / 2), z), w * 0.4) +
        beam(...at(X + step, Y, z), ...at(X + step / 2, height(X + step / 2), z), w * 0.4);
    }
    d += beam(...at(-half, Y, z), ...at(0, Y + rise, z), w * 0.8) + beam(...at(half, Y, z), ...at(0, Y + rise, z), w * 0.8);
  }
  return d;
}

/** Lines of a tiled or boarded floor: `step` apart across, rows thinning into the depth. */
export function floorLines({ at, metre }: Space, half: number, floor: number, from: number, to: number, step: number, ratio = 1.18): string {
  let d = '';
  for (let X = -half; X <= half + 0.01; X += step) d += beam(...at(X, floor, to), ...at(X, floor, from), 0.6, 0.012 * metre(from));
  for (let z = from; z < to; z *= ratio) d += beam(...at(-half, floor, z), ...at(half, floor, z), Math.max(0.6, 0.011 * metre(z)));
  return d;
}

/** Dust that hangs in the light of windows: few larger motes, many small, thinning towards the edges of the box. */
export function motes(x: number, y: number, w: number, h: number, count: number, seed: number): string {
  const next = stream(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const [u, v] = [(next() + next()) / 2, (next() + next()) / 2];
    const size = 1.6 + next() ** 4 * 4;
    d += gouge3([x + u * w - size, y + v * h], [x + u * w, y + v * h - size * 0.3], [x + u * w + size, y + v * h - size * 0.8], size * 0.8, 0.4);
  }
  return d;
}

/**
 * A squared timber post that closes a picture at its side, in picture units from `x0` to `x1` and beyond both ends of
 * the sheet. `inner` is the side that looks into the room, 1 for the right one: there its edge is planed off and
 * catches the light. Dark enough for what stands on it.
 */
export function sidePost(x0: number, x1: number, inner: 1 | -1): Template {
  const edge = inner > 0 ? x1 : x0;
  const into = (d: number): number => edge - inner * d;
  const upright = (a: number, b: number): string =>
    poly([
      [into(a), -10],
      [into(b), -10],
      [into(b), 730],
      [into(a), 730],
    ]);
  const width = x1 - x0;
  const cracks = [0.3, 0.42, 0.58, 0.72].map((t, i) => gouge(into(14 + (width - 14) * t), 60 + ((i * 257) % 380), 150 + i * 34, 1.57, 3)).join('');
  return (
    fill(upright(0, width), mix('key', 'woodD', 0.4)) +
    fill(cracks, ink.key) +
    fill(upright(-2, 3), ink.key) +
    fill(upright(3, 13), mix('woodD', 'wood', 0.22)) +
    fill(gouge(into(11), 40, 250, 1.57, 2.6) + gouge(into(11), 380, 290, 1.57, 2.6), mix('wood', 'coatL', 0.35)) +
    fill(upright(13, 15.5), ink.key) +
    fill(disc(into(34), 118, 8) + disc(into(34), 602, 8), ink.key) +
    fill(disc(into(35), 116, 4.6) + disc(into(35), 600, 4.6), mix('concD', 'conc', 0.2))
  );
}
