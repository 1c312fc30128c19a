/** Squares of the coal: unknown, rock, checked with a lamp, marked in chalk. All fill 132x132 and join at their dark joints. */
import type { BoardSymbol, Template } from '../format';
import { blob, clip, comb, disc, fill, gouge, gouge3, type Ink, ink, knife, mix, outlined, type Point, points, poly, rays, shape, slab, stream } from '../ink';
import { corners, symbolOf } from './parts';

const SIDE = 132;
const tile = (svg: Template): BoardSymbol => symbolOf(SIDE, SIDE, svg);
const joint = (): Template => fill(`M0 0h${SIDE}v${SIDE}h-${SIDE}z`, ink.key);

/** The face of one square, a little inside its joint. */
const face = (seed: number): string => knife(corners(3, 3, 126, 126), { jitter: 2, step: 40, seed });

/** Black coal: facets broken along the seam, a hair of light on the upper left edge. */
function coalFace(seed: number): Template {
  const d = face(seed);
  return (
    joint() +
    fill(d, mix('key', 'deep', 0.75)) +
    clip(
      d,
      fill(poly(points('3,3 58,3 34,22 20,48 3,60')), mix('deep', 'far2', 0.42)) +
        fill(poly(points('58,3 96,3 62,14 34,22')), mix('deep', 'far2', 0.2)) +
        fill(poly(points('130,58 130,130 70,130 98,104 112,82')), mix('key', 'deep', 0.15)) +
        fill(
          gouge3([20, 48], [44, 58], [64, 86], 2.2) + gouge3([96, 20], [112, 34], [120, 60], 1.8) + gouge3([34, 104], [50, 112], [78, 114], 1.6),
          mix('deep', 'far2', 0.5),
        ),
    ) +
    fill(gouge3([4, 70], [3.4, 22], [4.6, 4], 1.5) + gouge3([4, 4.6], [30, 3.6], [86, 4.6], 1.5), ink.far)
  );
}

export const dark = (): BoardSymbol => tile(coalFace(4));

/** Barren rock: grey strata, flat, nothing to press. */
export function rock(): BoardSymbol {
  const d = face(9);
  const next = stream(5);
  let strata = '';
  let cuts = '';
  for (let i = 0; i < 7; i++) {
    const y = 8 + i * 18;
    const lift = (next() - 0.5) * 8;
    strata += gouge3([-6, y + 14], [60, y + lift], [140, y - 8], 2.6 + next() * 2.4, 0.4);
    for (let k = 0; k < 3; k++) {
      const x = 8 + next() * 92;
      cuts += gouge(x, y + 10 - x * 0.14 + next() * 6, 8 + next() * 14, -0.14 + (next() - 0.5) * 0.2, 1.6);
    }
  }
  return tile(
    joint() +
      fill(d, mix('concD', 'slate', 0.12)) +
      clip(
        d,
        fill(
          comb(points('134,-4 134,134 -4,134'), points('126,20 122,118 14,124'), { toward: (5 * Math.PI) / 4, length: [4, 26], teeth: 22, seed: 3 }),
          mix('concD', 'key', 0.35),
        ) +
          fill(strata, mix('concD', 'key', 0.55)) +
          fill(cuts, mix('concD', 'conc', 0.4)),
      ),
  );
}

/** Axis of the lamp, the foot and the head of its glass. */
const LAMP = { x: 50, foot: 106, head: 22 };

/** A tongue of flame on the wick: `w` half its width, `h` its height, `tip` how sharply it ends. */
function tongue(w: number, h: number, colour: Ink, lift = 0): Template {
  const y = 98 - lift;
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

/** A cap of burning gas above a flame: a pale blue cone round a dark heart. */
function cap(half: number, from: number, to: number): Template {
  const { x } = LAMP;
  const cone = (k: number, lift: number): string =>
    poly([
      [x - half * k, from],
      [x - half * 0.62 * k, from + (to - from) * 0.5],
      [x, to + lift],
      [x + half * 0.62 * k, from + (to - from) * 0.5],
      [x + half * k, from],
      [x, from + 7],
    ]);
  return fill(cone(1, 0), ink.bleuL, outlined(ink.bleuD, 2.4)) + fill(cone(0.55, (from - to) * 0.3), mix('bleuL', 'paper', 0.6));
}

/** A flame that stays round and low. */
function ball(r: number, colour: Ink, lift: number): Template {
  const { x } = LAMP;
  return fill(
    shape(
      [
        [x, 99 - lift],
        [x - r, 93 - lift],
        [x - r * 1.02, 84 - lift],
        [x - r * 0.5, 97 - lift - r * 1.75],
        [x + 1, 97 - lift - r * 2.1],
        [x + r * 0.55, 97 - lift - r * 1.7],
        [x + r * 1.02, 84 - lift],
        [x + r, 93 - lift],
      ],
      { jitter: 0.2, seed: 4 },
    ),
    colour,
  );
}

/** Flames by how many neighbours hold gas: a round one, one with a small cap, one drawn out under a cap as tall as the glass. */
const FLAMES = {
  calm: ball(17, ink.ember, 0) + ball(12, ink.lamp, 0) + ball(6, ink.paper, 0),
  cap: cap(9, 60, 38) + tongue(15, 44, ink.ember) + tongue(10, 34, ink.lamp) + tongue(5, 18, ink.paper),
  tall: cap(25, 76, 24) + tongue(7.5, 62, ink.ember) + tongue(5, 50, ink.lamp) + tongue(2.6, 28, ink.paper),
} as const;

/** Brass foot, glass with its rods, lower edge of the shield: the safety lamp seen from near. */
function lampBody(inside: Template, lit: boolean): Template {
  const { x } = LAMP;
  const glass = slab(x - 31, 20, 62, 88, { jitter: 0.4, step: 60, seed: 4 });
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

/** The pale disc on which the flame's number stands. */
function countDisc(): Template {
  return (
    fill(blob(105.5, 106, 26, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
    fill(blob(104, 104, 26, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
    fill(blob(104, 104, 24, { facets: 20, jitter: 0.012, seed: 3 }), mix('paper', 'conc', 0.3)) +
    fill(gouge3([85, 114], [83, 98], [98, 84], 1.8), ink.paper)
  );
}

/** A checked square: the lamp lights the timber and the coal around it. */
export function flame(kind: keyof typeof FLAMES): BoardSymbol {
  const d = face(4);
  const { x } = LAMP;
  const far = kind === 'tall' ? 90 : kind === 'cap' ? 74 : 66;
  const count = kind === 'tall' ? 11 : kind === 'cap' ? 17 : 24;
  const ring = (r: number, seed: number): string => {
    const spikes: Point[] = [];
    const next = stream(seed);
    for (let i = 0; i < 44; i++) {
      const a = (i / 44) * Math.PI * 2;
      const q = i % 2 ? r * (0.86 + next() * 0.04) : r * (1 + next() * 0.12);
      spikes.push([x + Math.cos(a) * q, 70 + Math.sin(a) * q]);
    }
    return poly(spikes);
  };
  return tile(
    joint() +
      fill(d, mix('woodD', 'key', 0.74)) +
      clip(
        d,
        fill(ring(82, 3), mix('brickD', 'key', 0.76)) +
          fill(ring(62, 5), mix('brickD', 'key', 0.55)) +
          fill(rays(x, 70, 46, far, { count, width: kind === 'tall' ? 3.6 : 2.8, seed: 7 }), mix('rust', 'ember', 0.25)),
      ) +
      lampBody(
        fill(
          blob(x, 78, kind === 'calm' ? 30 : 34, { facets: 16, jitter: 0.06, seed: 3, sx: kind === 'tall' ? 0.6 : 0.9, sy: kind === 'tall' ? 1.5 : 1 }),
          mix('brickD', 'key', 0.2),
        ) + FLAMES[kind],
        true,
      ) +
      countDisc(),
  );
}

/** A ring and a cross drawn with the flat of the chalk. */
export function chalkCross(cx: number, cy: number, r: number, seed = 3): Template {
  const next = stream(seed);
  const wobble = (k: number): number => (next() - 0.5) * k;
  let d = '';
  for (const side of [1, -1])
    for (const off of [-1, 0, 1]) {
      // Three passes of the chalk, side by side across the stroke.
      const at = (k: number): Point => [cx + side * k * r * 0.56 + off * r * 0.06, cy + k * r * 0.56 - side * off * r * 0.06 + wobble(1.6)];
      d += gouge3(at(-1), at(0), at(1 - Math.abs(off) * 0.12), r * 0.125, 0.42);
    }
  for (let i = 0; i < 9; i++) {
    const at = (k: number): Point => {
      const a = -2.2 + ((i + k) / 9) * Math.PI * 2;
      const q = r * (0.95 + wobble(0.06));
      return [cx + Math.cos(a) * q, cy + Math.sin(a) * q];
    };
    d += gouge3(at(-0.1), at(0.55), at(1.24), r * 0.11, 0.42);
  }
  return fill(d, mix('paper', 'slate', 0.12));
}

export const pocket = (): BoardSymbol => tile(coalFace(4) + chalkCross(66, 66, 46));

/** The lamp went out here: no flame, dark glass, and the mark stays. */
export function lampOut(): BoardSymbol {
  return tile(coalFace(4) + lampBody('', false) + chalkCross(94, 92, 32, 5));
}
