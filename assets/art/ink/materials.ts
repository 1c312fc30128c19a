/** The world's materials as flat cuts: brass, steel, oak, paper, slate. Light comes from the upper or lower left. */
import { type Point, resample, within } from './geometry';
import { type Ink, ink, mix } from './inks';
import { comb, gouge, gouge3, slab } from './marks';
import { clip, fill, outlined } from './markup';
import { disc, poly } from './path';
import { stream } from './random';

/** The steps of light on a round or flat thing, from its shade to its brightest rim. */
export interface Ladder {
  readonly base: Ink;
  readonly light: Ink;
  readonly bright: Ink;
  readonly dark: Ink;
  /** The far rim, cut by the second light. */
  readonly rim: Ink;
}

export const BRASS: Ladder = { base: ink.strawD, light: ink.straw, bright: ink.lamp, dark: ink.woodD, rim: ink.slate };
export const STEEL: Ladder = {
  base: ink.concD,
  light: mix('concD', 'conc', 0.6),
  bright: mix('conc', 'paper', 0.35),
  dark: mix('key', 'deep', 0.5),
  rim: ink.slate,
};
/** A standing cylinder seen from the side, lit from the left: four combs inside its outline. */
export function cylinder(outline: string, x0: number, x1: number, top: number, bottom: number, ladder: Ladder, seed = 1, teeth = 9): string {
  const at = (t: number): number => x0 + (x1 - x0) * t;
  const column = (x: number): Point[] => [
    [x, bottom + 4],
    [x, top - 4],
  ];
  const w = (x1 - x0) / 150;
  return clip(
    outline,
    fill(outline, ladder.base) +
      fill(comb(column(x0 - 6), column(at(0.3)), { toward: 0, length: [6 * w, 22 * w], teeth, seed }), ladder.light) +
      fill(comb(column(x0 - 6), column(at(0.1)), { toward: 0, length: [3 * w, 13 * w], teeth, seed: seed + 3 }), ladder.bright) +
      fill(comb(column(x1 + 6), column(at(0.74)), { toward: Math.PI, length: [5 * w, 24 * w], teeth, seed: seed + 5 }), ladder.dark) +
      fill(comb(column(x1 + 6), column(x1 - 4 * w), { toward: Math.PI, length: [2 * w, 7 * w], teeth, seed: seed + 7 }), ladder.rim),
  );
}

function lengthOf(run: readonly Point[]): number {
  let sum = 0;
  for (let i = 1; i < run.length; i++) {
    const [a, b] = [within(run, i - 1), within(run, i)];
    sum += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return sum;
}

/** Long grain on a plank, in few cuts of different sizes, with one quiet third. */
export function grain(x: number, y: number, w: number, h: number, colour: Ink, seed = 1, count = 14): string {
  const next = stream(seed);
  const along = w >= h;
  let d = '';
  for (let i = 0; i < count; i++) {
    const big = i % 4 === 0;
    const length = (along ? w : h) * (big ? 0.16 + next() * 0.2 : 0.03 + next() * 0.08);
    const t = next() ** 1.4;
    const u = next();
    const cx = along ? x + (w - length) * t : x + 3 + (w - 6) * u;
    const cy = along ? y + 3 + (h - 6) * u : y + (h - length) * t;
    d += gouge(cx, cy, length, along ? (next() - 0.5) * 0.02 : Math.PI / 2, big ? 2.6 : 1.4);
  }
  return fill(d, colour);
}

/** An oak frame round an opening, lit from the upper left. */
export function oakFrame(x: number, y: number, w: number, h: number, border: number, seed = 1): string {
  const outer = slab(x, y, w, h, { jitter: 1.6, step: 70, seed });
  const b = border;
  const light: Point[] = [
    [x - 4, y + h + 4],
    [x - 4, y - 4],
    [x + w + 4, y - 4],
  ];
  const lightIn: Point[] = [
    [x + b * 0.3, y + h - b * 0.4],
    [x + b * 0.3, y + b * 0.3],
    [x + w - b * 0.4, y + b * 0.3],
  ];
  const shade: Point[] = [
    [x + w + 4, y - 4],
    [x + w + 4, y + h + 4],
    [x - 4, y + h + 4],
  ];
  const shadeIn: Point[] = [
    [x + w - b * 0.42, y + b * 0.3],
    [x + w - b * 0.42, y + h - b * 0.42],
    [x + b * 0.3, y + h - b * 0.42],
  ];
  const mitre = (x1: number, y1: number, sx: number, sy: number): string =>
    gouge3([x1, y1], [x1 + (sx * b) / 2, y1 + (sy * b) / 2], [x1 + sx * b, y1 + sy * b], 2, 0.5);
  return (
    fill(slab(x + 4, y + 7, w + 3, h + 4, { seed: seed + 1 }), ink.key, outlined(ink.key, 6)) +
    fill(outer, ink.wood, outlined(ink.key, 5)) +
    clip(
      outer,
      fill(comb(light, lightIn, { toward: Math.PI / 4, length: [b * 0.1, b * 0.42], teeth: Math.round((w + h) / 15), seed: seed + 2 }), ink.coatL) +
        fill(comb(shade, shadeIn, { toward: (5 * Math.PI) / 4, length: [b * 0.08, b * 0.34], teeth: Math.round((w + h) / 15), seed: seed + 3 }), ink.woodD),
    ) +
    grain(x + b, y + 2, w - 2 * b, b - 6, ink.woodD, seed + 4, 9) +
    grain(x + b, y + h - b + 3, w - 2 * b, b - 7, ink.wood, seed + 5, 6) +
    fill(mitre(x, y, 1, 1) + mitre(x + w, y, -1, 1) + mitre(x, y + h, 1, -1) + mitre(x + w, y + h, -1, -1), ink.key)
  );
}

/** A brass corner plate of a board; `sx`, `sy` are -1 or 1 and say which corner. Always lit upper left. */
export function brassCorner(x: number, y: number, sx: 1 | -1, sy: 1 | -1, size = 58): string {
  const p = (u: number, v: number): Point => [x + sx * u, y + sy * v];
  const t = size * 0.26;
  const outer = poly([p(-4, -4), p(size + 5, -4), p(size - 4, t + 4), p(t + 4, t + 4), p(t + 4, size - 4), p(-4, size + 5)]);
  const face = poly([p(0, 0), p(size, 0), p(size - 6, t), p(t, t), p(t, size - 6), p(0, size)]);
  const run: Point[] = [p(0, size), p(0, 0), p(size, 0)];
  const bright = sx > 0 && sy > 0 ? ink.lamp : mix('straw', 'lamp', 0.35);
  const edge = poly([p(0, 0), p(size, 0), p(size - 3, 5), p(5, 5), p(5, size - 3), p(0, size)]);
  const teeth = comb(run, [p(6, size - 6), p(6, 6), p(size - 6, 6)], { toward: Math.atan2(sy, sx), length: [2, 7], teeth: 13, seed: 5 });
  const rivets = [p(size - 15, t / 2), p(t / 2, size - 15), p(t / 2 + 2, t / 2 + 2)].map(([a, b]) => disc(a, b, 2.8)).join('');
  const upper = sx > 0 && sy > 0;
  return (
    fill(outer, ink.key) +
    fill(face, ink.straw) +
    clip(face, fill(upper ? teeth : edge, upper ? ink.lamp : sy < 0 ? ink.strawD : bright)) +
    fill(rivets, ink.woodD)
  );
}

/** A strip or sheet of paper on its black block, with one torn-looking lower edge. */
export function paperSheet(x: number, y: number, w: number, h: number, seed = 1): string {
  return (
    fill(slab(x + 3, y + 5, w + 1, h + 1, { jitter: 1.6, step: 50, seed }), ink.key, outlined(ink.key, 5)) +
    fill(slab(x, y, w, h, { jitter: 1.4, step: 34, seed: seed + 2 }), ink.paper, outlined(ink.key, 4)) +
    fill(
      comb(
        [
          [x + w, y + 6],
          [x + w, y + h],
          [x + 6, y + h],
        ],
        [
          [x + w - 4, y + 8],
          [x + w - 4, y + h - 4],
          [x + 8, y + h - 4],
        ],
        { toward: (5 * Math.PI) / 4, length: [1, 6], teeth: Math.round((w + h) / 9), seed: seed + 4 },
      ),
      mix('paper', 'conc', 0.55),
    )
  );
}

/** Evenly spaced small chips that keep a plane from being flat, kept out of its quiet zone. */
export function chips(x: number, y: number, w: number, h: number, count: number, colour: Ink, seed: number, quiet: (x: number, y: number) => boolean): string {
  const next = stream(seed);
  let d = '';
  for (let i = 0; i < count; i++) {
    const px = x + next() * w;
    const py = y + next() * h;
    const size = 2 + next() ** 3 * 9;
    if (!quiet(px, py)) d += gouge(px, py, size, next() * 6, size * 0.22);
  }
  return fill(d, colour);
}

/** Teeth of light along an open run, `depth` wide, for pieces too small for {@link plate}. */
export function litEdge(run: readonly Point[], depth: number, toward: number, colour: Ink, seed = 1): string {
  const inner = resample(run, 12).map(([x, y]) => [x + Math.cos(toward) * depth, y + Math.sin(toward) * depth] as const);
  return fill(comb(run, inner, { toward, length: [depth * 0.3, depth], teeth: Math.max(6, Math.round(lengthOf(run) / 8)), seed }), colour);
}
