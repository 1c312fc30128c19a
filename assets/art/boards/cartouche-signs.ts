/**
 * The twelve signs of the sign table (facts egypt-signs-ptolemy, egypt-signs-cleopatra), drawn on 64x64 and twice as large, cast in turquoise
 * faience. Drawn as they stand in a line that begins at the left: animals look to the left. The mirrored ones are cut
 * anew, not turned over, so that the light stays in the upper left.
 */
import type { BoardSymbol } from '../format';
import { blob, type CurvePoint, clip, comb, curve, fill, gouge3, ink, mix, moved, outline, outlined, type Point, points, poly, ribbon } from '../ink';

type SignName = 'bread' | 'cloth' | 'hand' | 'lasso' | 'lion' | 'mouth' | 'reed' | 'reeds' | 'seat' | 'side' | 'slope' | 'vulture';

/** Turns every x over when the line runs the other way. */
type Side = (p: Point) => Point;

interface Drawn {
  /** Solid parts: outlines, sharp where marked. */
  readonly parts: readonly string[];
  /** Bands along a line, with their widths. */
  readonly bands?: readonly (readonly [line: string, width: number])[];
  /** Cuts through the faience: three points and a width. */
  readonly cuts?: readonly (readonly [line: string, width: number])[];
  readonly eye?: Point;
}

const SIGNS: Readonly<Record<SignName, Drawn>> = {
  bread: { parts: ['5,47! 7,35 16,23 32,18 48,23 57,35 59,47!'], cuts: [['14,41 32,38 50,41', 2.4]] },
  cloth: { parts: [], bands: [['21,60 20,40 20,20 28,7 40,9 45,20 45,34', 11]], cuts: [['20,56 20,40 20,26', 2.2]] },
  hand: {
    parts: ['4,38! 5,33! 24,31 30,28 25,20 24,13! 30,12! 38,21 47,26 60,27! 60,47! 46,49 30,49! 8,48! 8,43!'],
    cuts: [
      ['6,37.6 20,37 31,36', 2],
      ['9,43 20,42.4 31,42', 2],
      ['53,28 52,37 53,46', 2.6],
    ],
  },
  lasso: {
    parts: [],
    bands: [
      ['10,58 22,54 38,46 48,30 44,13 32,6 20,13 16,30 26,46 42,54 54,56', 7.6],
      ['54,56 60,50 57,43', 6],
    ],
  },
  lion: {
    parts: [
      // body with haunch, two forepaws stretched out
      '24,30 36,30 46,27 55,30 60,38 61,50! 34,51 2,51! 2,46! 9,43.6 18,42',
      // head: short muzzle, ruff of the mane
      '4,25 9,21 13,14 16,10! 19.6,10.4 27,11 33,19 35,30 31,41 24,46 17,44 14,37 8,36 4,31',
    ],
    bands: [['57,48 62.4,41 62,30 57,22 51,22', 4.6]],
    cuts: [
      ['44,51 44,40 52,35', 2.8],
      ['12,47.4 24,47 38,49.6', 2],
      ['21,15 25,26 19,40', 2.8],
      ['26,15 30,27 24,42', 2],
      ['17,13 20,25 16,35', 1.6],
      ['30,18 33,28 29,40', 1.6],
      ['50,50 52,43 58,40', 1.8],
      ['6,48.4 8,50 12,50.4', 1.4],
      ['9,31 12,33.4 16,33', 1.3],
      ['5,31.6 9,32.4 13,31', 1.8],
    ],
    eye: [13.4, 22.6],
  },
  mouth: { parts: ['2,33! 16,23 32,19.6 48,23 62,33! 48,43 32,46.4 16,43'], cuts: [['9,33.4 32,30.4 55,33.4', 3.6]] },
  reed: {
    parts: ['36,62! 29,62! 29,50 21,42 17,26 20,12 29,2! 37,8 40,22 38,42 36,50'],
    cuts: [
      ['32.4,58 33,34 29,9', 2.6],
      ['21,38 26,37 32,41', 2],
      ['19,28 25,27 32,31', 2],
      ['21,18 25,17 31,21', 2],
    ],
  },
  reeds: {
    parts: ['24,62! 17,62! 17,50 10,42 6,26 9,12 18,2! 25,8 28,22 26,42 24,50', '54,62! 47,62! 47,50 40,42 36,26 39,12 48,2! 55,8 58,22 56,42 54,50'],
    cuts: [
      ['20.4,58 21,34 18,9', 2.4],
      ['50.4,58 51,34 48,9', 2.4],
      ['9,34 14,32 20,36', 1.9],
      ['9,22 13,21 19,25', 1.9],
      ['39,34 44,32 50,36', 1.9],
      ['39,22 43,21 49,25', 1.9],
    ],
  },
  seat: {
    parts: ['10,10! 54,10! 54,54! 10,54!'],
    cuts: [
      ['17,18 32,17.4 47,18', 2.6],
      ['17,27.6 32,27 47,27.6', 2.6],
      ['17,37 32,36.4 47,37', 2.6],
      ['17,46.4 32,46 47,46.4', 2.6],
    ],
  },
  side: {
    parts: ['3,25! 12,23 40,23 52,26 61,37! 50,42 30,43 3,43!'],
    cuts: [
      ['9,30 30,29.4 48,32', 2.6],
      ['9,37 28,37 46,37.4', 2],
    ],
  },
  slope: { parts: ['3,52! 20,43 38,26 53,9! 59,9! 59,52!'], cuts: [['26,46 40,35 51,22', 2.6]] },
  vulture: {
    parts: [
      '2,19! 6,14 10,8 17,6 22,11 22,19 30,25 42,32 52,40 62,54! 60,57! 50,54 44,55! 36,50 24,48 17,40 14,29 14,21 8,19! 4,23!',
      '24,46! 32,46! 30,54 31,58! 18,58! 18,55! 25,54',
      '35,48! 42,49! 40,54 41,58! 31,58! 31,55.5! 36,54',
    ],
    cuts: [
      ['20,27 28,36 46,46', 3],
      ['26,27 36,35 50,44', 2.4],
      ['19,35 25,42 34,45', 2.2],
      ['33,31 44,39 54,47', 1.8],
      ['24,33 32,41 42,49', 1.8],
      ['16,24 20,23 23,25', 1.6],
      ['16,16.5 18,18 21,18', 1.4],
    ],
    eye: [14, 12.4],
  },
};

const trio = (text: string): readonly [Point, Point, Point] => {
  const [a = [0, 0], b = [0, 0], c = [0, 0]] = points(text);
  return [a, b, c];
};

/** A sign: black block, faience with a bevel lit from the upper left, cuts in it. */
function faience(drawn: Drawn, side: Side): BoardSymbol {
  const turned = (text: string): CurvePoint[] => outline(text).map((p) => (p.length === 3 ? ([...side([p[0], p[1]]), 0] as const) : side(p)));
  const at = (dx: number, dy: number): string => {
    const parts = drawn.parts.map((text) => poly(curve(turned(text), { jitter: 0.25, facets: 6 }).map(([x, y]): Point => [x + dx, y + dy])));
    const bands = (drawn.bands ?? []).map(([text, width]) =>
      ribbon(
        turned(text).map((p) => [p[0] + dx, p[1] + dy] as const),
        [width, width, width],
      ),
    );
    return [...parts, ...bands].join('');
  };
  const whole = at(0, 0);
  const cuts = (drawn.cuts ?? []).map(([text, width]) => {
    const [a, b, c] = trio(text);
    return gouge3(side(a), side(b), side(c), width, 0.4);
  });
  const eye = drawn.eye && side(drawn.eye);
  const glaze = comb(points('-6,70 -6,-6 70,-6'), points('12,60 18,26 52,8'), { toward: Math.PI / 4, length: [3, 12], teeth: 13, seed: 5 });
  const drawing =
    fill(at(1.4, 2.2), ink.key, outlined(ink.key, 4)) +
    fill(whole, ink.faienceD, outlined(ink.key, 4.4)) +
    clip(
      whole,
      fill(at(-1.6, -2), ink.faienceL) +
        clip(at(-1.6, -2), fill(at(1, 1.4), ink.faience) + clip(at(1, 1.4), fill(glaze, mix('faience', 'faienceL', 0.38)))) +
        fill(cuts.join(''), ink.faienceD),
    ) +
    (eye ? fill(blob(eye[0], eye[1], 2.6, { facets: 8 }), ink.key) + fill(blob(eye[0] - 0.7, eye[1] - 0.8, 0.8, { facets: 6 }), ink.paper) : '');
  return { w: 128, h: 128, svg: moved(0, 0, drawing, 2) };
}

const asDrawn: Side = (p) => p;
const mirrored: Side = ([x, y]) => [64 - x, y];

/** `sign-<name>` for a line from the left, `sign-<name>-flip` for one from the right. */
export function signSymbols(): Readonly<Record<string, BoardSymbol>> {
  const out: Record<string, BoardSymbol> = {};
  for (const [name, drawn] of Object.entries(SIGNS)) {
    out[`sign-${name}`] = faience(drawn, asDrawn);
    if (!['bread', 'mouth', 'seat'].includes(name)) out[`sign-${name}-flip`] = faience(drawn, mirrored);
  }
  return out;
}
