/** The safety lamp in one square of the gallery, and its flame: what it says of the gas beside it. */
import type { Template } from '../format';
import { blob, clip, comb, disc, fill, gouge, gouge3, type Ink, ink, mix, outlined, points, poly, shape, slab } from '../ink';
import { log } from '../ink/timber';

/** Of one square. */
export const SIDE = 132;

/** Axis of the lamp, the foot and the head of its glass. */
const LAMP = { x: 54, foot: 106, head: 26 };

/** A tongue of flame on the wick: `w` half its width, `h` its height. */
function tongue(w: number, h: number, colour: Ink): Template {
  const y = 99;
  const { x } = LAMP;
  return fill(
    shape(
      [
        [x, y + 3],
        [x - w, y - h * 0.16],
        [x - w * 0.84, y - h * 0.5],
        [x - w * 0.3, y - h * 0.82],
        [x, y - h, 0],
        [x + w * 0.34, y - h * 0.8],
        [x + w * 0.86, y - h * 0.48],
        [x + w, y - h * 0.15],
      ],
      { jitter: 0.2, seed: Math.round(h) },
    ),
    colour,
  );
}

const GAS_PALE = mix('bleuL', 'paper', 0.55);

export const GAS_BLUE = mix('bleu', 'bleuL', 0.7);

/** A cap of burning gas above a flame: a pale cone, hollow like a hat, its foot open. */
export function cap(half: number, foot: number, tip: number): Template {
  const { x } = LAMP;
  const cone = (k: number, top: number): string =>
    shape(
      [
        [x - half * k, foot, 0],
        [x - half * 0.74 * k, foot + (top - foot) * 0.45],
        [x - half * 0.2 * k, foot + (top - foot) * 0.86],
        [x, top, 0],
        [x + half * 0.2 * k, foot + (top - foot) * 0.86],
        [x + half * 0.74 * k, foot + (top - foot) * 0.45],
        [x + half * k, foot, 0],
        [x, foot - (foot - tip) * 0.2],
      ],
      { jitter: 0.2, seed: 3 },
    );
  return fill(cone(1, tip), GAS_BLUE, outlined(ink.bleuD, 3)) + fill(cone(0.7, tip + (foot - tip) * 0.2), GAS_PALE);
}

/**
 * Flames by how many neighbours hold gas: a low ember, so that the others stand out; one under a small cap; one drawn
 * out under a cap as tall as the glass. `aired` burns once air has come: as small as the calm one, for a high flame means gas.
 */
export const FLAMES = {
  calm: tongue(13, 26, ink.rust) + tongue(8, 17, mix('ember', 'rust', 0.25)),
  aired: tongue(13, 26, ink.ember) + tongue(8, 17, ink.lamp),
  cap: cap(18, 68, 30) + tongue(14, 38, ink.ember) + tongue(9.5, 30, ink.lamp) + tongue(4.6, 16, ink.paper),
  tall: cap(25, 84, 22) + tongue(8, 50, ink.ember) + tongue(5.4, 40, ink.lamp) + tongue(2.8, 24, ink.paper),
} as const;

/** Brass foot, glass with its rods, lower edge of the shield: the safety lamp seen from near. */
export function lampBody(inside: Template, lit: boolean): Template {
  const { x } = LAMP;
  const glass = slab(x - 31, 22, 62, 86, { jitter: 0.4, step: 60, seed: 4 });
  const rod = (at: number, colour: Ink): Template =>
    fill(slab(at - 3, 20, 6, 88, { jitter: 0.2 }), ink.key) + fill(slab(at - 1.6, 21, 2.6, 86, { jitter: 0.2 }), colour);
  const foot = poly(points(`${x - 40},104 ${x + 40},104 ${x + 40},113 ${x + 36},116 ${x + 36},130 ${x - 36},130 ${x - 36},116 ${x - 40},113`));
  const shield = poly(points(`${x - 33},2 ${x + 33},2 ${x + 33},14 ${x + 39},15 ${x + 39},23 ${x - 39},23 ${x - 39},15 ${x - 33},14`));
  const brass = (d: string, y0: number, y1: number): Template =>
    fill(d, ink.key, outlined(ink.key, 5)) +
    fill(d, lit ? mix('woodD', 'strawD', 0.3) : mix('woodD', 'key', 0.4)) +
    clip(
      d,
      fill(
        comb([[x - 42, y1] as const, [x - 42, y0] as const], [[x - 12, y1] as const, [x - 16, y0] as const], { toward: 0, length: [3, 9], teeth: 5, seed: 3 }),
        lit ? mix('strawD', 'straw', 0.25) : ink.woodD,
      ) +
        fill(
          comb([[x + 42, y0] as const, [x + 42, y1] as const], [[x + 22, y0] as const, [x + 20, y1] as const], {
            toward: Math.PI,
            length: [3, 8],
            teeth: 5,
            seed: 5,
          }),
          mix('woodD', 'key', lit ? 0.45 : 0.7),
        ),
    );
  return (
    fill(glass, ink.key, outlined(ink.key, 5)) +
    fill(glass, lit ? mix('key', 'brickD', 0.22) : mix('key', 'deep', 0.8)) +
    clip(glass, inside) +
    fill(slab(x - 5, 97, 10, 10, { jitter: 0.2 }), ink.key) +
    fill(slab(x - 3.4, 98, 5, 9, { jitter: 0.2 }), lit ? ink.straw : ink.concD) +
    rod(x - 34, lit ? mix('strawD', 'straw', 0.4) : ink.concD) +
    rod(x + 34, lit ? ink.woodD : ink.concD) +
    fill(gouge3([x - 25, 96], [x - 26, 50], [x - 24, 26], 1.6), lit ? ink.straw : ink.slate) +
    brass(foot, 104, 130) +
    brass(shield, 2, 23) +
    fill(gouge3([x - 36, 115], [x, 118], [x + 36, 115], 1.4) + gouge3([x - 36, 14.6], [x, 16.6], [x + 36, 14.6], 1.4), ink.key) +
    fill([-22, -11, 0, 11, 22].map((dx) => disc(x + dx, 8, 2.2)).join(''), ink.key)
  );
}

/** A square of gallery: two posts under a cap of barked fir, the wall behind, the floor with a rail. `light` 0 to 1; with a `ribbon` lamplight runs along the floor into the next. */
export function timbered(light: number, inside: Template, ribbon = false): Template {
  const wall = fill(`M0 0h${SIDE}v${SIDE}h-${SIDE}z`, mix('woodD', 'key', 0.86 - light * 0.24));
  const floor =
    fill(slab(-2, 117, SIDE + 4, 17, { jitter: 0.5, step: 40, seed: 3 }), ribbon ? mix('strawD', 'straw', 0.25) : mix('woodD', 'key', 0.62 - light * 0.22)) +
    fill(gouge(2, 119, 96, 0.004, 2.6), ribbon ? ink.lamp : mix('conc', 'key', 0.55 - light * 0.3));
  // Logs run on behind the next square: cut at the edge of this one.
  return clip(
    `M0 0h${SIDE}v${SIDE}h-${SIDE}z`,
    wall +
      inside +
      floor +
      log([4, 10], [1, 132], 13, 15, { side: 1, light: 0.3 + light * 0.4, seed: 3 }) +
      log([128, 10], [131, 132], 13, 15, { side: -1, light: 0.25 + light * 0.35, seed: 6 }) +
      log([-4, 7], [136, 8], 17, 16, { side: -1, light: 0.35 + light * 0.4, seed: 9 }),
  );
}

/** The boards behind a lamp: those beside its flame, those farther off, the cuts of light on their upper edges. */
interface Boards {
  readonly near: Ink;
  readonly off: Ink;
  readonly cut: Ink;
}

/**
 * The wall of the gallery, boards one over the other. Light lies along them in long quiet cuts that start at the lamp
 * and die at the posts: no teeth and no spikes, for nothing flies from a safety lamp, and nothing here may look like fire.
 */
function boarded({ near, off, cut }: Boards): Template {
  const rows = [10, 34, 58, 82, 104];
  const beside = (y: number): boolean => y > 40 && y < 100;
  const boards = (ones: readonly number[]): string => ones.map((y) => slab(-4, y, SIDE + 8, 21.5, { jitter: 0.7, step: 46, seed: y })).join('');
  return (
    fill(boards(rows.filter((y) => !beside(y))), off) +
    fill(boards(rows.filter(beside)), near) +
    fill(
      rows
        .map((y, i) => {
          const w = beside(y) ? 3.4 : 2.2;
          return (
            gouge(LAMP.x + 32, y + 3.4, beside(y) ? 42 : 30, 0.01, w) + gouge(LAMP.x - 32, y + 3.4, 16, Math.PI, w) + gouge(96 + i * 3, y + 12, 15, 0.02, 1.8)
          );
        })
        .join(''),
      cut,
    )
  );
}

/** Behind each lamp its boards and the glow in its glass, and how far its timber is lit. The more gas, the bluer. */
const GLOW = {
  calm: {
    wall: { near: mix('woodD', 'key', 0.42), off: mix('woodD', 'key', 0.66), cut: mix('woodD', 'wood', 0.5) },
    glass: mix('woodD', 'key', 0.3),
    light: 0.3,
  },
  aired: {
    wall: { near: mix('wood', 'coatL', 0.34), off: mix('wood', 'woodD', 0.2), cut: mix('coatL', 'straw', 0.5) },
    glass: mix('woodD', 'key', 0.12),
    light: 1,
  },
  cap: {
    wall: { near: mix('woodD', 'bleuD', 0.55), off: mix('woodD', 'key', 0.5), cut: mix('bleuD', 'bleu', 0.6) },
    glass: mix('bleuD', 'woodD', 0.45),
    light: 0.6,
  },
  tall: { wall: { near: ink.bleuD, off: mix('bleuD', 'key', 0.5), cut: mix('bleu', 'bleuL', 0.2) }, glass: mix('bleuD', 'key', 0.3), light: 0.35 },
} as const;

/** The gallery goes on under its timber, and the lamp says how much gas is beside it. */
export function litLamp(kind: keyof typeof FLAMES): Template {
  const { x } = LAMP;
  const { wall, glass, light } = GLOW[kind];
  const behind = blob(x, 76, 34, { facets: 16, jitter: 0.05, seed: 3, sx: 0.86, sy: 1.1 });
  return timbered(light, boarded(wall), kind === 'aired') + lampBody(fill(behind, glass) + FLAMES[kind], true);
}

/** Once air has come the gallery itself is lit: its boards are bright from post to post and run on into the next square. */
export const airedWall = (): Template => boarded(GLOW.aired.wall);
