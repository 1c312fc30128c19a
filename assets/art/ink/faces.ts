/** Faces: lid, look and tilt carry the feeling first, then brows, then the mouth (STYLE.md section 4). */
import { curve, type Point } from './geometry';
import { type Ink, ink } from './inks';
import { blob, gouge, gouge3 } from './marks';
import { clip, fill } from './markup';
import { poly } from './path';

export interface EyeOptions {
  readonly x: number;
  readonly y: number;
  /** Half sizes. */
  readonly w: number;
  readonly h: number;
  /** The skin round the eye, also the lid. */
  readonly skin: Ink;
  /** Where it looks, -1 to 1 on both axes. */
  readonly look?: readonly [number, number];
  /** Upper lid, 0 open to 1 closed. */
  readonly lid?: number;
  /** Lower lid, 0 to 1. */
  readonly low?: number;
  /** Radians; positive lowers the outer corner. */
  readonly tilt?: number;
  /** -1 for the eye on the left of the picture, 1 for the right one. */
  readonly side?: -1 | 1;
  readonly iris?: Ink;
  readonly white?: Ink;
  /** Radius of the iris or pupil, as a share of `h`. */
  readonly pupil?: number;
  readonly lashes?: boolean;
}

/** An open eye: sclera, iris, big pupil touching the lid, highlight upper left, one fat upper-lid cut. */
export function eye(options: EyeOptions): string {
  const { x, y, w, h, skin, look = [0, 0], lid = 0.12, low = 0, tilt = 0, side = 1, iris, white = ink.paper } = options;
  const c = Math.cos(tilt * side);
  const s = Math.sin(tilt * side);
  const at = (a: number, b: number): Point => [x + a * c - b * s, y + a * s + b * c];
  const outline = curve(
    [at(-w, h * 0.1), at(-w * 0.6, -h * 0.8), at(0, -h), at(w * 0.62, -h * 0.78), at(w, h * 0.12), at(w * 0.55, h * 0.82), at(0, h), at(-w * 0.6, h * 0.8)],
    { jitter: 0.4, facets: 4 },
  );
  const rim = poly(outline);
  const px = x + look[0] * w * 0.42;
  const py = y + look[1] * h * 0.38;
  const r = h * (options.pupil ?? 0.62);
  let inner = fill(rim, white);
  if (iris) inner += fill(blob(px, py, r * 1.02, { facets: 16, jitter: 0.02 }), iris);
  inner += fill(blob(px + look[0] * r * 0.12, py, iris ? r * 0.62 : r * 0.86, { facets: 14 }), ink.key);
  inner += fill(blob(px - r * 0.32, py - r * 0.36, r * 0.26, { facets: 7, jitter: 0.1 }), ink.paper);
  const ly = -h + 2 * h * lid;
  if (lid > 0.02)
    inner += fill(poly([at(-w * 1.4, -h * 1.5), at(w * 1.4, -h * 1.5), at(w * 1.4, ly * 0.8), at(0, ly + h * 0.02), at(-w * 1.4, ly * 0.9)]), skin);
  if (low) {
    const lo = h - 2 * h * low;
    inner += fill(poly([at(-w * 1.4, h * 1.5), at(w * 1.4, h * 1.5), at(w * 1.3, lo + h * 0.25), at(0, lo), at(-w * 1.3, lo + h * 0.25)]), skin);
  }
  const a = at(-w * 1.08, lid > 0.5 ? ly * 0.7 : h * 0.05);
  const m = at(0, Math.max(-h * 1.02, ly - h * 0.04));
  const b = at(w * 1.12, lid > 0.5 ? ly * 0.6 : h * 0.08);
  let out = `${clip(rim, inner)}<path d="${rim}" fill="none" stroke="${skin}" stroke-width="2.2"/>`;
  out += fill(gouge3(side > 0 ? b : a, m, side > 0 ? a : b, h * 0.2, 0.35), ink.key);
  if (options.lashes) {
    const corner = at(side * w * 0.95, -h * 0.1);
    out += fill(gouge(corner[0], corner[1], h * 0.7, side > 0 ? -0.6 : -2.5, h * 0.14), ink.key);
  }
  return out;
}

/** A closed, smiling or sleeping eye: a single arc. `bow` below 0 curves it upward (joy), above 0 downward (sleep). */
export function shutEye(x: number, y: number, w: number, h: number, bow: number, colour: Ink): string {
  return fill(gouge3([x - w * 1.05, y - bow * h * 0.5], [x, y + bow * h * 0.5], [x + w * 1.05, y - bow * h * 0.5], h * 0.3, 0.5), colour);
}

/** A brow, fat at its start. */
export function brow(start: Point, middle: Point, end: Point, width: number, colour: Ink): string {
  return fill(gouge3(start, middle, end, width, 0.28), colour);
}

/** A mouth that is one cut: a smile, a pout, a straight line. */
export function mouthLine(start: Point, middle: Point, end: Point, width: number, colour: Ink): string {
  return fill(gouge3(start, middle, end, width, 0.5), colour);
}
