/** What several speaking characters share: cuts written as text, hatching, sleeves, hands, the brass tag. */
import { type CurvePoint, curve, outline, type Point, points, polar, TAU } from './geometry';
import { type Ink, ink, mix } from './inks';
import { comb, gouge, gouge3, knife, ribbon, shape } from './marks';
import { clip, fill, outlined } from './markup';
import { disc, poly } from './path';

/** Three points written as text. @throws RangeError when they are not three. */
function trio(text: string): [Point, Point, Point] {
  const [a, b, c, rest] = points(text);
  if (!a || !b || !c || rest) throw new RangeError(`not three points: "${text}"`);
  return [a, b, c];
}

/** One cut through three points written as text: `'12,3 40,8 60,2'`. */
export function cut(text: string, width: number, belly = 0.22): string {
  return gouge3(...trio(text), width, belly);
}

/** Several cuts of one width. */
export function cuts(texts: readonly string[], width: number, belly = 0.22): string {
  return texts.map((text) => cut(text, width, belly)).join('');
}

/** A closed organic shape through points written as text; `!` behind one makes it a corner. */
export function form(text: string, seed = 1): string {
  return shape(outline(text), { seed });
}

/** A smooth open line through points written as text: the edge of a comb. */
export function edge(text: string): Point[] {
  return curve(outline(text), { closed: false, jitter: 0 });
}

/** Both brows, each fat at its first point. */
export function browPair(left: string, right: string, width: number, colour: Ink): string {
  return fill(cut(left, width, 0.28) + cut(right, width, 0.28), colour);
}

/** Parallel cuts, longest in the middle: the red of a cheek. */
export function hatch(x: number, y: number, count: number, length: number, angle: number, apart: number, width: number): string {
  let d = '';
  for (let i = 0; i < count; i++) {
    const [px, py] = polar(x, y, i * apart, angle + Math.PI / 2);
    d += gouge(px, py, length * (1 - Math.abs(i - (count - 1) / 2) * 0.22), angle, width);
  }
  return d;
}

/** The steps of light on a cloth: its middle tone, the lamp's comb, the far side. */
export interface Cloth {
  readonly base: Ink;
  readonly light: Ink;
  readonly dark: Ink;
}

/** A sleeve through shoulder, elbow and wrist, cut from what lies behind it by a black edge. */
export function sleeve(text: string, widths: readonly [number, number, number], cloth: Cloth, seed = 1): string {
  const middle: readonly CurvePoint[] = outline(text);
  const d = ribbon(middle, widths);
  const along = curve(middle, { closed: false, jitter: 0, facets: 6 });
  const beside = (dx: number, dy: number): Point[] => along.map(([x, y]) => [x + dx, y + dy]);
  const w = Math.max(...widths);
  const light = comb(beside(-w, w * 0.5), beside(-w * 0.26, w * 0.13), { toward: -0.5, length: [w * 0.08, w * 0.3], teeth: 11, seed });
  const dark = comb(beside(w, -w * 0.2), beside(w * 0.3, -w * 0.04), { toward: 2.8, length: [w * 0.06, w * 0.26], teeth: 11, seed: seed + 4 });
  return fill(d, cloth.base, outlined(ink.key, 5)) + clip(d, fill(dark, cloth.dark) + fill(light, cloth.light));
}

export interface HandInks {
  readonly skin: Ink;
  readonly light: Ink;
  readonly line: Ink;
}
export const SKIN_HAND: HandInks = { skin: ink.skin, light: ink.skinL, line: ink.skinX };

/**
 * A hand that holds or rests: a palm and three stacked fingers that point along `way`.
 * It is 60 units long; (x, y) is the middle of the knuckles, `turn` in degrees.
 */
export function hand(x: number, y: number, way: 1 | -1, inks: HandInks, turn = 0, size = 1): string {
  const a = (turn * Math.PI) / 180;
  const at = (u: number, v: number): Point => [x + (way * u * Math.cos(a) - v * Math.sin(a)) * size, y + (way * u * Math.sin(a) + v * Math.cos(a)) * size];
  const palm = shape([at(-36, -16), at(-18, -24), at(4, -23), at(12, -6), at(6, 22), at(-14, 27), at(-36, 18)], { seed: 3 });
  let fingers = '';
  let creases = '';
  for (let i = 0; i < 3; i++) {
    const v = -22 + i * 15;
    const reach = [27, 31, 26][i] ?? 26;
    fingers += shape([at(-6, v), at(reach - 8, v + 1), at(reach, v + 7), at(reach - 8, v + 14), at(-8, v + 14)], { seed: 4 + i });
    if (i) creases += gouge3(at(reach, v + 1), at(8, v), at(-8, v + 1), 2.2 * size, 0.4);
  }
  const thumb = shape([at(-22, -20), at(-10, -33), at(6, -36), at(12, -29), at(0, -18)], { seed: 6 });
  return (
    fill(palm + fingers + thumb, inks.skin, outlined(ink.key, 4)) +
    fill(palm + thumb, inks.skin) +
    fill(fingers, way > 0 ? inks.light : inks.skin) +
    fill(creases + gouge3(at(-18, -18), at(-6, -22), at(2, -22), 2 * size, 0.4), inks.line)
  );
}

export interface TagInks {
  readonly rim: Ink;
  readonly face: Ink;
  readonly light: Ink;
  readonly wear: Ink;
}
export const BRASS_TAG: TagInks = { rim: ink.strawD, face: ink.straw, light: mix('straw', 'lamp', 0.6), wear: ink.woodD };

/** A miner's eight-sided tag. Its number is never drawn: it is a word of the game. */
export function tag(x: number, y: number, r: number, inks: TagInks): string {
  const eight = (dx: number, dy: number, q: number): string =>
    knife(
      Array.from({ length: 8 }, (_, i) => polar(x + dx, y + dy, q, ((i + 0.5) / 8) * TAU)),
      { jitter: 0.4, step: 90 },
    );
  const face = eight(-r * 0.06, -r * 0.05, r * 0.88);
  return (
    fill(eight(0, 0, r), inks.rim, outlined(ink.key, 4)) +
    fill(face, inks.face) +
    clip(
      face,
      fill(
        poly([
          [x - r, y + r],
          [x - r, y - r],
          [x + r * 0.1, y - r],
          [x - r * 0.6, y + r],
        ]),
        inks.light,
      ),
    ) +
    fill(disc(x - r * 0.04, y - r * 0.56, r * 0.15), ink.key) +
    fill(gouge(x - r * 0.5, y + r * 0.05, r * 0.9, -0.12, r * 0.07) + gouge(x - r * 0.34, y + r * 0.32, r * 0.7, 0.06, r * 0.06), inks.wear)
  );
}

/** A few grains of coal dust on a clean face: sparse cuts, never a plane. */
export function dust(spots: readonly (readonly [x: number, y: number])[]): string {
  return spots.map(([x, y], i) => gouge(x, y, 7 + (i % 3) * 3, -0.5 + (i % 2) * 0.12, 2)).join('');
}
