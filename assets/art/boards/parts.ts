/** What several boards share: bevelled plates, enamel, rivets, oak beams, lumps. Light comes from the upper left. */
import type { BoardSymbol, Template } from '../format';
import { clip, disc, fill, grain, type Ink, ink, litEdge, mix, outlined, type Point, poly, slab } from '../ink';

export const symbolOf = (w: number, h: number, svg: Template): BoardSymbol => ({ w, h, svg });

/** From the light of the lamp to the shade. */
export const LIT = Math.PI / 4;
export const SHADE = (5 * Math.PI) / 4;

/** Corners of a rectangle, clockwise from the upper left. */
export const corners = (x: number, y: number, w: number, h: number): Point[] => [
  [x, y],
  [x + w, y],
  [x + w, y + h],
  [x, y + h],
];

export interface Bevel {
  readonly base: Ink;
  readonly light: Ink;
  readonly dark: Ink;
  /** Reach of the teeth. */
  readonly depth?: number;
  /** How far the black block shows under it. */
  readonly block?: number;
  readonly seed?: number;
}

/** Iron near the lamp, iron in shade, oak, enamel. */
export const IRON: Bevel = { base: ink.concD, light: ink.conc, dark: mix('concD', 'key', 0.55) };
export const BLACK_IRON: Bevel = { base: mix('concD', 'key', 0.5), light: mix('concD', 'conc', 0.45), dark: mix('key', 'concD', 0.15) };
export const OAK: Bevel = { base: ink.wood, light: ink.coatL, dark: ink.woodD };
export const DARK_OAK: Bevel = { base: mix('woodD', 'wood', 0.35), light: ink.wood, dark: mix('woodD', 'key', 0.5) };

/** A plate cut by hand: black block, teeth of light on the upper left edges, teeth of shade on the others. */
export function bevelled(outline: readonly Point[], bevel: Bevel): Template {
  const { base, light, dark, depth = 5, block = 3, seed = 1 } = bevel;
  const face = poly(outline);
  const n = outline.length;
  const cx = outline.reduce((sum, [x]) => sum + x, 0) / n;
  const cy = outline.reduce((sum, [, y]) => sum + y, 0) / n;
  let lit = '';
  let shade = '';
  for (let i = 0; i < n; i++) {
    const a = outline[i] ?? [0, 0];
    const b = outline[(i + 1) % n] ?? a;
    const out: Point = [(a[0] + b[0]) / 2 - cx, (a[1] + b[1]) / 2 - cy];
    // The outward normal of an edge of a clockwise outline.
    const normal: Point = [b[1] - a[1], a[0] - b[0]];
    const side = normal[0] * out[0] + normal[1] * out[1] < 0 ? -1 : 1;
    const towards = -(normal[0] + normal[1] * 1.25) * side;
    if (towards > 0) lit += litEdge([a, b], depth, LIT, light, seed + i);
    else shade += litEdge([a, b], depth, SHADE, dark, seed + i + 9);
  }
  return (
    (block ? fill(poly(outline.map(([x, y]) => [x + block * 0.8, y + block * 1.2] as const)), ink.key, outlined(ink.key, 5)) : '') +
    fill(face, base, outlined(ink.key, 4)) +
    clip(face, shade + lit)
  );
}

export function bar(x: number, y: number, w: number, h: number, bevel: Bevel): Template {
  return bevelled(corners(x, y, w, h), bevel);
}

/** Rivet heads: a dark disc with a glint at its upper left. */
export function rivets(at: readonly Point[], r = 2.6): Template {
  return (
    fill(at.map(([x, y]) => disc(x, y, r + 1)).join(''), ink.key) +
    fill(at.map(([x, y]) => disc(x, y, r)).join(''), ink.concD) +
    fill(at.map(([x, y]) => disc(x - r * 0.3, y - r * 0.35, r * 0.45)).join(''), mix('conc', 'paper', 0.4))
  );
}

/** Points in a row, ends included. */
export function row(from: Point, to: Point, count: number): Point[] {
  return Array.from({ length: count }, (_, i) => {
    const t = count === 1 ? 0.5 : i / (count - 1);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t] as const;
  });
}

/** A white enamel plate with a dark rim and a screw at both ends; its middle stays blank. */
export function enamel(x: number, y: number, w: number, h: number, seed = 1, screws = true): Template {
  const rim = slab(x, y, w, h, { jitter: 0.5, step: 60, seed });
  const face = slab(x + 3.5, y + 3.5, w - 7, h - 7, { jitter: 0.5, step: 60, seed: seed + 1 });
  return (
    fill(rim, ink.bleuD, outlined(ink.key, 3)) +
    fill(face, ink.paper) +
    clip(
      face,
      litEdge(
        [
          [x + w - 3, y + 6],
          [x + w - 3, y + h - 3],
          [x + 6, y + h - 3],
        ],
        4,
        SHADE,
        mix('paper', 'slate', 0.4),
        seed + 2,
      ),
    ) +
    (screws ? fill(disc(x + 8, y + h / 2, 1.8) + disc(x + w - 8, y + h / 2, 1.8), mix('concD', 'key', 0.3)) : '')
  );
}

/** Planks side by side with dark joints: a wall or a bench top, without a frame. */
export function planks(x: number, y: number, w: number, h: number, count: number, base: Ink, joint: Ink, cut: Ink, seed = 1): Template {
  const flat = w >= h;
  let joints = '';
  let cuts = '';
  for (let i = 0; i < count; i++) {
    const t = i / count;
    const at = (flat ? y + h * t : x + w * t) + ((i * 37) % 5) - 2;
    if (i) joints += flat ? `M${x} ${at.toFixed(1)}h${w}v2.4h${-w}z` : `M${at.toFixed(1)} ${y}v${h}h2.4v${-h}z`;
    cuts += flat ? grain(x + 6, at + 3, w - 12, h / count - 5, cut, seed + i, 5) : grain(at + 3, y + 6, w / count - 5, h - 12, cut, seed + i, 5);
  }
  return fill(slab(x, y, w, h, { jitter: 0.6, seed }), base) + cuts + fill(joints, joint);
}
