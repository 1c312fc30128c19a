/** Squares of the coal: unknown, rock, checked with a lamp, marked in chalk. All fill 132x132 and join at their dark joints. */
import type { BoardSymbol, Template } from '../format';
import { blob, clip, comb, disc, fill, gouge, gouge3, type Ink, ink, knife, mix, outlined, type Point, points, poly, rays, shape, slab, stream } from '../ink';
import { log } from '../ink/underground';
import { corners, symbolOf } from './parts';

const SIDE = 132;
const tile = (svg: Template): BoardSymbol => symbolOf(SIDE, SIDE, svg);
const joint = (): Template => fill(`M0 0h${SIDE}v${SIDE}h-${SIDE}z`, ink.key);

/** The face of one square, a little inside its joint. */
const face = (seed: number): string => knife(corners(3, 3, 126, 126), { jitter: 2, step: 40, seed });

/** How a block of coal is broken: the corner that the light meets, the facet below it, the corner in shade, the cleats. */
const BREAKS = [
  {
    lit: '3,3 66,3 40,24 24,52 3,66',
    half: '66,3 108,3 70,18 40,24',
    shade: '130,50 130,130 60,130 96,106 114,82',
    cleats: [18, 60, 66, 90, 36, 112, 80, 118],
  },
  {
    lit: '3,3 88,3 56,14 18,40 3,46',
    half: '88,3 130,3 130,30 104,16 56,14',
    shade: '130,66 130,130 40,130 74,116 108,98',
    cleats: [30, 70, 84, 84, 22, 96, 60, 108],
  },
  { lit: '3,3 48,3 34,30 30,78 3,92', half: '48,3 96,3 78,30 34,30', shade: '130,36 130,130 76,130 92,100 118,76', cleats: [44, 54, 92, 66, 40, 100, 70, 104] },
] as const;

/** A block of coal before the lamp: a broken face, its edge cut by the light. It is what can be pressed, so it stands off the wall. */
function coalFace(which = 0): Template {
  const { lit, half, shade, cleats } = BREAKS[which] ?? BREAKS[0];
  const d = face(4 + which * 3);
  const [ax, ay, bx, by, cx, cy, dx, dy] = cleats;
  return (
    joint() +
    fill(d, mix('deep', 'far2', 0.4)) +
    clip(
      d,
      fill(poly(points(lit)), mix('far2', 'far', 0.3)) +
        fill(poly(points(half)), mix('deep', 'far2', 0.82)) +
        fill(
          comb(points('134,20 134,134 20,134'), points('126,52 112,112 50,126'), { toward: (5 * Math.PI) / 4, length: [4, 20], teeth: 15, seed: 5 + which }),
          ink.deep,
        ) +
        fill(poly(points(shade)), mix('key', 'deep', 0.65)) +
        fill(gouge3([ax, ay], [(ax + bx) / 2, ay + 3], [bx, by], 3) + gouge3([cx, cy], [(cx + dx) / 2, cy - 3], [dx, dy], 2.4), mix('far2', 'far', 0.3)) +
        fill(gouge(74, 34, 26, 0.9, 3) + gouge(54, 62, 20, 1.2, 2.4), ink.deep),
    ) +
    // Its rim in the light of the player's lamp: strong above and at the left, faint in the shade, broken at the corners.
    fill(gouge3([127, 30], [128, 78], [126.6, 122], 3) + gouge3([22, 127], [72, 128], [118, 126.6], 3), ink.slate) +
    fill(gouge3([5.4, 118], [5, 50], [5.6, 8], 5) + gouge3([6, 5.6], [60, 5], [122, 6], 5), mix('slate', 'moon', 0.45))
  );
}

/** Unknown squares; neighbours are broken in different ways. */
export const dark = (which: number): BoardSymbol => tile(coalFace(which));

/** Barren rock: strata of the shade, flat, nothing to press. */
export function rock(): BoardSymbol {
  const d = face(9);
  const next = stream(5);
  let strata = '';
  let cuts = '';
  for (let i = 0; i < 7; i++) {
    const y = 8 + i * 18;
    const lift = (next() - 0.5) * 8;
    strata += gouge3([-6, y + 14], [60, y + lift], [140, y - 8], 3 + next() * 3, 0.4);
    for (let k = 0; k < 2; k++) {
      const x = 8 + next() * 92;
      cuts += gouge(x, y + 10 - x * 0.14 + next() * 6, 8 + next() * 14, -0.14 + (next() - 0.5) * 0.2, 1.8);
    }
  }
  return tile(
    joint() +
      fill(d, mix('concD', 'key', 0.42)) +
      clip(
        d,
        fill(
          comb(points('134,-4 134,134 -4,134'), points('126,20 122,118 14,124'), { toward: (5 * Math.PI) / 4, length: [4, 26], teeth: 22, seed: 3 }),
          mix('concD', 'key', 0.62),
        ) +
          fill(strata, mix('concD', 'key', 0.72)) +
          fill(cuts, mix('concD', 'conc', 0.12)),
      ),
  );
}

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
const GAS_BLUE = mix('bleu', 'bleuL', 0.7);

/** A cap of burning gas above a flame: a pale cone, hollow like a hat, its foot open. */
function cap(half: number, foot: number, tip: number): Template {
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
 * out under a cap as tall as the glass. `bright` burns once air has come.
 */
const FLAMES = {
  calm: tongue(13, 26, ink.rust) + tongue(8, 17, mix('ember', 'rust', 0.25)),
  bright: tongue(21, 46, ink.ember) + tongue(15, 36, ink.lamp) + tongue(8, 22, ink.paper),
  cap: cap(18, 68, 30) + tongue(14, 38, ink.ember) + tongue(9.5, 30, ink.lamp) + tongue(4.6, 16, ink.paper),
  tall: cap(25, 84, 22) + tongue(8, 50, ink.ember) + tongue(5.4, 40, ink.lamp) + tongue(2.8, 24, ink.paper),
} as const;

/** Brass foot, glass with its rods, lower edge of the shield: the safety lamp seen from near. */
function lampBody(inside: Template, lit: boolean): Template {
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

/** The pale disc on which the flame's number stands. */
function countDisc(): Template {
  return (
    fill(blob(105.5, 106, 26, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
    fill(blob(104, 104, 26, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
    fill(blob(104, 104, 24, { facets: 20, jitter: 0.012, seed: 3 }), mix('paper', 'conc', 0.18)) +
    fill(gouge3([85, 114], [83, 98], [98, 84], 1.8), ink.paper)
  );
}

/** A square of gallery: two posts under a cap of barked fir, the wall behind, the floor with a rail. `light` 0 to 1. */
function timbered(light: number, inside: Template): Template {
  const wall = fill(`M0 0h${SIDE}v${SIDE}h-${SIDE}z`, mix('woodD', 'key', 0.86 - light * 0.24));
  const floor =
    fill(slab(-2, 117, SIDE + 4, 17, { jitter: 0.5, step: 40, seed: 3 }), mix('woodD', 'key', 0.62 - light * 0.22)) +
    fill(gouge(2, 119, 96, 0.004, 2.6), mix('conc', 'key', 0.55 - light * 0.3));
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

/** Rings of lamplight with a cut edge, behind a lamp. */
function halo(r: number, colour: Ink, seed: number): Template {
  const spikes: Point[] = [];
  const next = stream(seed);
  for (let i = 0; i < 40; i++) {
    const a = (i / 40) * Math.PI * 2;
    const q = i % 2 ? r * (0.86 + next() * 0.04) : r * (1 + next() * 0.12);
    spikes.push([LAMP.x + Math.cos(a) * q, 72 + Math.sin(a) * q]);
  }
  return fill(poly(spikes), colour);
}

const GLOW = {
  calm: { outer: mix('woodD', 'key', 0.5), inner: mix('woodD', 'brickD', 0.35), rays: mix('brickD', 'woodD', 0.4), count: 9, far: 62, light: 0.3 },
  bright: { outer: mix('brickD', 'key', 0.45), inner: mix('brick', 'brickD', 0.5), rays: mix('ember', 'lamp', 0.2), count: 20, far: 78, light: 1 },
  cap: { outer: mix('brickD', 'key', 0.5), inner: mix('brickD', 'bleuD', 0.35), rays: mix('ember', 'lamp', 0.2), count: 16, far: 76, light: 0.8 },
  tall: { outer: mix('bleuD', 'key', 0.55), inner: ink.bleuD, rays: GAS_BLUE, count: 12, far: 82, light: 0.35 },
} as const;

/** The gallery goes on under its timber, and the lamp says how much gas is beside it. */
function litLamp(kind: keyof typeof FLAMES): Template {
  const { x } = LAMP;
  const { outer, inner, rays: ray, count, far, light } = GLOW[kind];
  const glass = blob(x, 76, 34, { facets: 16, jitter: 0.05, seed: 3, sx: 0.86, sy: 1.1 });
  return (
    timbered(light, halo(70, outer, 3) + halo(50, inner, 5) + fill(rays(x, 72, 42, far, { count, width: 3.6, seed: 7 }), ray)) +
    lampBody(
      fill(glass, kind === 'tall' ? mix('bleuD', 'key', 0.3) : kind === 'calm' ? mix('woodD', 'key', 0.3) : mix('brickD', 'rust', 0.4)) + FLAMES[kind],
      true,
    )
  );
}

/** A checked square, with room for its number. */
export const flame = (kind: Exclude<keyof typeof FLAMES, 'bright'>): BoardSymbol => tile(litLamp(kind) + countDisc());

/** Firedamp is lighter than air: pale threads under the cap. */
const gas = (): Template =>
  fill(
    gouge3([14, 24], [52, 16], [116, 26], 4.6) + gouge3([110, 36], [70, 28], [20, 40], 4) + gouge3([24, 52], [60, 42], [98, 50], 3),
    GAS_BLUE,
    'fill-opacity=".9"',
  );

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

export const pocket = (): BoardSymbol => tile(coalFace(1) + chalkCross(66, 66, 46));

/** A pocket that was met: the gauze has put the flame out, gas hangs under the cap. Chalked, once the player has done so. */
export const lampOut = (chalked: boolean): BoardSymbol =>
  tile(
    timbered(0, '') +
      lampBody('', false) +
      gas() +
      (chalked ? fill(blob(96, 92, 32, { facets: 18, jitter: 0.02, seed: 3 }), ink.key) + chalkCross(96, 92, 30, 5) : ''),
  );

/** After the check: air has come, the gallery is lit from end to end. Where a pocket was, its mark stays on the wall. */
export const aired = (pocketWas: boolean): BoardSymbol =>
  pocketWas
    ? tile(timbered(1, halo(74, mix('woodD', 'key', 0.35), 3) + halo(54, mix('woodD', 'wood', 0.3), 5)) + chalkCross(66, 70, 32, 5))
    : tile(litLamp('bright'));
