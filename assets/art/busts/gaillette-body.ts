/** The lump itself: facets, fern, ember cracks, clogs and arms. */
import type { Template } from '../format';
import { around, beam, between, blob, comb, fill, gouge, gouge3, gouges, type Ink, ink, knife, mix, outlined, type Point, points, shape } from '../ink';

export const MIDDLE = [246, 400] as const;

/** Corners of the lump, clockwise from the left, then the inner ones where facets meet. */
const AT = {
  left: [70, 320],
  shoulder: [88, 226],
  temple: [146, 160],
  crown: [228, 100],
  peak: [326, 116],
  right: [386, 192],
  flank: [410, 306],
  hip: [366, 390],
  foot: [262, 416],
  corner: [136, 400],
  brow: [178, 198],
  browR: [308, 172],
  cheekR: [368, 290],
  chinR: [306, 374],
  cheek: [142, 322],
} as const satisfies Record<string, Point>;
type Corner = keyof typeof AT;

const OUTLINE: readonly Corner[] = ['left', 'shoulder', 'temple', 'crown', 'peak', 'right', 'flank', 'hip', 'foot', 'corner'];

export const skin = mix('key', 'deep', 0.35);

/** How hot she burns, 0 to 1, and the two inks that show it. */
export interface Fire {
  readonly iris: Ink;
  readonly glow: Ink;
}
export function fire(heat: number): Fire {
  if (heat <= 0) return { iris: mix('concD', 'brickD', 0.3), glow: mix('concD', 'conc', 0.45) };
  return { iris: mix('brickD', 'ember', Math.min(1, heat + 0.25)), glow: mix('brick', 'lamp', heat) };
}

function facet(corners: readonly Corner[], colour: Ink, seed: number): Template {
  return fill(
    knife(
      corners.map((c) => AT[c]),
      { jitter: 1.2, step: 36, seed },
    ),
    colour,
  );
}

/** A cut of light along the edge between facets. */
function edge(corners: readonly Corner[], colour: Ink, width: number): Template {
  let d = '';
  for (let i = 0; i < corners.length - 1; i++) {
    const a = AT[around(corners, i)];
    const b = AT[around(corners, i + 1)];
    const [mx, my] = between(a, b, 0.5);
    d += gouge3(between(a, b, 0.06), [mx, my + 1], between(a, b, 0.9), width);
  }
  return fill(d, colour);
}

function fern(): Template {
  let d = gouge3([290, 170], [256, 142], [198, 147], 2.6);
  for (let i = 0; i < 10; i++) {
    const t = i / 10;
    const x = 283 + (202 - 283) * t;
    const y = 167 - Math.sin(t * 2.4) * 21;
    const length = 23 * (1 - t * 0.74);
    d += gouge(x, y, length, -2.25 - t * 0.3, length * 0.2) + gouge(x, y, length * 0.9, 2.5 - t * 0.2, length * 0.2);
  }
  return fill(d, ink.moon);
}

export function body(): Template {
  let out = fill(
    knife(
      OUTLINE.map((c) => AT[c]),
      { jitter: 1.4, step: 40, seed: 3 },
    ),
    ink.key,
    outlined(ink.key, 6),
  );
  out += facet(['shoulder', 'temple', 'brow'], mix('key', 'brickD', 0.75), 1);
  out += facet(['temple', 'crown', 'browR', 'brow'], mix('deep', 'key', 0.2), 2);
  out += facet(['crown', 'peak', 'right', 'browR'], ink.far2, 5);
  out += facet(['browR', 'right', 'flank', 'cheekR'], mix('deep', 'far2', 0.35), 6);
  out += facet(['cheekR', 'flank', 'hip'], mix('deep', 'key', 0.3), 7);
  out += facet(['cheekR', 'chinR', 'hip'], mix('deep', 'key', 0.5), 1);
  out += facet(['left', 'shoulder', 'brow', 'cheek'], ink.brickD, 8);
  out += facet(['left', 'cheek', 'corner'], mix('brickD', 'brick', 0.65), 9);
  out += facet(['cheek', 'corner', 'foot', 'chinR'], mix('key', 'brickD', 0.55), 10);
  out += facet(['chinR', 'foot', 'hip'], mix('deep', 'key', 0.65), 1);
  out += facet(['brow', 'browR', 'cheekR', 'chinR', 'cheek'], mix('key', 'deep', 0.35), 12);
  // The lamp's fingers on the left, the moon's on the right.
  const lampSide = comb([AT.shoulder, AT.left, AT.corner], points('100,230 92,312 144,384'), { toward: -0.25, length: [10, 36], teeth: 13, seed: 4 });
  const moonSide = comb([AT.crown, AT.peak, AT.right], points('240,116 318,130 376,200'), { toward: 2.3, length: [8, 30], teeth: 14, seed: 6 });
  const moonRim = comb([[290, 110], AT.peak, AT.right, AT.flank], points('294,114 322,123 379,196 404,296'), {
    toward: 2.7,
    length: [3, 11],
    teeth: 16,
    seed: 9,
  });
  const underside = comb([AT.corner, AT.foot], points('146,395 256,409'), { toward: -1.2, length: [3, 15], teeth: 13, seed: 14 });
  out += fill(lampSide, mix('brick', 'ember', 0.6)) + fill(moonSide, ink.slate) + fill(moonRim, ink.moon) + fill(underside, ink.brick);
  out += edge(['browR', 'brow', 'cheek'], ink.lamp, 2) + edge(['temple', 'brow'], ink.ember, 1.8);
  out += edge(['browR', 'crown'], ink.slate, 2) + edge(['browR', 'cheekR'], ink.slate, 1.8) + edge(['right', 'browR'], ink.moon, 1.4);
  out += edge(['cheekR', 'flank'], ink.slate, 1.4) + edge(['cheekR', 'chinR'], ink.slate, 1.3);
  const glints: readonly (readonly [number, number, number, number])[] = [
    [206, 122, -0.3, 22],
    [222, 131, -0.3, 12],
    [282, 128, 0.5, 18],
    [352, 236, 1.3, 24],
    [364, 252, 1.3, 16],
    [334, 356, -0.9, 18],
    [206, 396, 0.15, 22],
    [228, 400, 0.1, 14],
  ];
  out += fill(glints.map(([x, y, a, l]) => gouge(x, y, l, a, 2.2)).join(''), mix('slate', 'moon', 0.35));
  return out + fern();
}

export function embers(heat: number): Template {
  const d = gouges([
    [[150, 330], [164, 352], [158, 372], 3],
    [[160, 350], [178, 356], [190, 372], 2.6],
    [[172, 356], [184, 346], [196, 350], 2],
    [[372, 296], [384, 318], [380, 340], 2.6],
    [[382, 318], [394, 326], [396, 340], 2],
    [[120, 226], [134, 214], [140, 196], 2.4],
    [[132, 216], [146, 222], [152, 234], 2],
  ]);
  const heart = gouges([
    [[158, 344], [164, 352], [161, 364], 1.3],
    [[376, 306], [384, 318], [382, 332], 1.1],
  ]);
  return fill(d, fire(heat).iris) + (heat > 0.7 ? fill(heart, ink.lamp) : '');
}

function clog(x: number, way: 1 | -1): Template {
  const at = (dx: number, y: number): Point => [x + way * dx, y];
  const sole = shape([at(-26, 462), at(-8, 452), at(22, 462), [x + way * 48, 480, 0], at(40, 490), at(-24, 490), at(-32, 478)], { seed: 4 });
  const start = way > 0 ? 0 : Math.PI;
  return (
    fill(sole, ink.wood, outlined(ink.key, 4)) +
    fill(shape([at(-22, 466), at(-6, 458), at(14, 466), at(-2, 474)]), ink.key) +
    fill(gouge(x - way * 26, 484, 60, start, 3), ink.woodD) +
    fill(gouge(x + way * 14, 466, 26, way > 0 ? 0.5 : Math.PI - 0.5, 2.4), ink.lamp)
  );
}

export function feet(): Template {
  return (
    fill(beam(196, 396, 190, 468, 20, 15) + beam(304, 400, 312, 468, 20, 15), ink.key) +
    fill(gouge3([188, 412], [186, 434], [184, 456], 2.6), ink.brick) +
    fill(gouge3([315, 414], [319, 436], [321, 456], 2.6), ink.far) +
    clog(188, -1) +
    clog(314, 1)
  );
}

/** One arm through shoulder, elbow and hand, with the cut of light that parts it from the dark body. */
function arm(from: Point, elbow: Point, hand: Point, lightX: number, light: Ink): Template {
  const d = gouge3(from, elbow, hand, 9, 0.5);
  const slid = (p: Point): Point => [p[0] + lightX, p[1] - 1];
  const lit = gouge3(slid(from), slid(elbow), slid(hand), 9, 0.5);
  return (
    fill(lit, light, outlined(light, 9)) +
    fill(blob(hand[0] + lightX, hand[1] - 1, 17, { facets: 9, jitter: 0.12, seed: 4 }), light) +
    fill(d, ink.key, outlined(ink.key, 9)) +
    fill(blob(hand[0], hand[1], 17, { facets: 9, jitter: 0.12, seed: 4 }), ink.key)
  );
}
export const lampArm = (from: Point, elbow: Point, hand: Point): Template =>
  arm(from, elbow, hand, -2.4, mix('brick', 'ember', 0.5)) + fill(gouge(hand[0] - 11, hand[1] + 7, 16, -1.2, 3), ink.ember);
export const moonArm = (from: Point, elbow: Point, hand: Point): Template =>
  arm(from, elbow, hand, 2.4, ink.slate) + fill(gouge(hand[0] + 12, hand[1] + 6, 18, -1.9, 3), ink.moon);
