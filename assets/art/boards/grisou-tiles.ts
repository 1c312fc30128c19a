/** Squares of the coal: unknown, rock, checked with a lamp, marked in chalk. All fill 132x132 and join at their dark joints. */
import type { BoardSymbol, Template } from '../format';
import { blob, clip, comb, fill, gouge, gouge3, ink, knife, mix, type Point, points, poly, stream } from '../ink';
import { airedWall, type FLAMES, GAS_BLUE, lampBody, litLamp, SIDE, timbered } from './grisou-lamp';
import { corners, symbolOf } from './parts';

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

/** The pale disc on which the flame's number stands. */
function countDisc(): Template {
  return (
    fill(blob(105.5, 106, 26, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
    fill(blob(104, 104, 26, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
    fill(blob(104, 104, 24, { facets: 20, jitter: 0.012, seed: 3 }), mix('paper', 'conc', 0.18)) +
    fill(gouge3([85, 114], [83, 98], [98, 84], 1.8), ink.paper)
  );
}

/** A checked square, with room for its number. */
export const flame = (kind: Exclude<keyof typeof FLAMES, 'aired'>): BoardSymbol => tile(litLamp(kind) + countDisc());

/** Firedamp is lighter than air: pale threads in the head of the glass. */
const gas = (): Template =>
  fill(
    gouge3([22, 34], [50, 27], [88, 34], 4.6) + gouge3([88, 46], [60, 40], [20, 49], 4) + gouge3([22, 60], [50, 54], [84, 60], 3),
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

/** A pocket that was met: the gauze has put the flame out, gas hangs in the glass. Chalked, once the player has done so. */
export const lampOut = (chalked: boolean): BoardSymbol =>
  tile(
    timbered(0, '') +
      lampBody(gas(), false) +
      (chalked ? fill(blob(96, 92, 32, { facets: 18, jitter: 0.02, seed: 3 }), ink.key) + chalkCross(96, 92, 30, 5) : ''),
  );

/** After the check: air has come, the gallery is lit from end to end, every flame is small. Where a pocket was, its mark stays on the wall. */
export const aired = (pocketWas: boolean): BoardSymbol => tile(pocketWas ? timbered(1, airedWall(), true) + chalkCross(66, 66, 32, 5) : litLamp('aired'));
