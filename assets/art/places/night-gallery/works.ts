/** Works that stand free like people in a street: simple silhouettes, never a portrait of a real one. 100 units = 1 m. */
import type { Template } from '../../format';
import { clip, comb, curve, disc, fill, gouge3, type Ink, outline, type Point, poly, rect, ring, shape } from '../../ink';

export type WorkName = 'stele' | 'jar' | 'scribe' | 'draped' | 'lion' | 'panel' | 'column';

const PLINTHS: Record<WorkName, readonly [half: number, high: number]> = {
  stele: [46, 22],
  jar: [30, 92],
  scribe: [50, 62],
  draped: [38, 46],
  lion: [104, 54],
  panel: [80, 8],
  column: [36, 14],
};
const SHAPES: Record<WorkName, string> = {
  stele: '-34,-22! -35,-150 -29,-178 -12,-192 12,-192 29,-178 35,-150 34,-22!',
  jar: '-13,-92! -27,-122 -31,-148 -20,-170 -10,-178 -13,-194! 13,-194! 10,-178 20,-170 31,-148 27,-122 13,-92!',
  scribe: '-42,-62! -42,-122 -35,-140 -17,-146 -22,-150 -21,-168 -10,-180 10,-180 21,-168 22,-150 17,-146 35,-140 42,-122 42,-62!',
  draped: '-20,-46! -25,-100 -19,-142 -27,-172 -22,-188 -8,-194 -11,-206 -7,-220 7,-220 11,-206 8,-194 22,-188 30,-168 24,-138 27,-98 22,-46!',
  lion: '-94,-54! -95,-66 -70,-70 -64,-92 -62,-112 -48,-126 -32,-122 -22,-106 -10,-98 44,-102 74,-94 92,-74 96,-54!',
  panel: '-74,-8! -74,-226! 74,-226! 74,-8!',
  column: '-21,-14! -18,-196 -36,-212 -36,-230! 36,-230! 36,-212 18,-196 21,-14!',
};

/** The whole outline of a work with its plinth, for reflections and for the far end of the hall. */
export function workOutline(name: WorkName): string {
  const [half, high] = PLINTHS[name];
  const handles = name === 'jar' ? ring(-25, -166, 13, 5) + ring(25, -166, 13, 5) : '';
  return rect(-half, -high, half * 2, high) + shape(outline(SHAPES[name]), { jitter: 0.5 }) + handles;
}

export interface WorkInks {
  readonly base: Ink;
  readonly plinth: Ink;
  /** Cold light from the glass at the end and the slats above. */
  readonly cold: Ink;
  readonly rim: Ink;
}

/** A work with its two planes of light; `side` is where the cold light comes from. */
export function work(name: WorkName, inks: WorkInks, side: 1 | -1): Template {
  const [half, high] = PLINTHS[name];
  const body = curve(outline(SHAPES[name]), { jitter: 0.5 });
  const d = poly(body);
  const xs = body.map((p) => p[0]);
  const ys = body.map((p) => p[1]);
  const edge = side * Math.max(...xs.map((x) => x * side));
  const top = Math.min(...ys);
  const run = (inset: number): Point[] => [
    [edge - side * inset, top - 6],
    [edge - side * inset, (top - high) / 2],
    [edge - side * inset, -high + 4],
  ];
  const away = side > 0 ? Math.PI : 0;
  const reach = Math.max(...xs.map(Math.abs));
  const marks =
    name === 'stele'
      ? fill(
          [-150, -128, -106, -84].map((y, i) => gouge3([-24 + side * -2, y], [-8, y - 1], [8 - (i % 2) * 9 - side * 4, y], 3, 0.4)).join('') +
            disc(-4 * side, -171, 8),
          inks.cold,
        )
      : name === 'panel'
        ? fill(rect(-60, -208, 120, 168), inks.cold, 'fill-opacity=".5"') +
          fill(gouge3([-50, -80], [-10, -130], [50, -150], 10, 0.4) + gouge3([-40, -60], [10, -76], [54, -70], 7, 0.4), inks.base)
        : name === 'draped'
          ? fill(
              gouge3([-8, -180], [-14, -120], [-10, -54], 4) + gouge3([4, -176], [4, -120], [8, -54], 4) + gouge3([-20, -150], [0, -132], [24, -136], 3),
              inks.plinth,
            )
          : name === 'jar'
            ? fill(gouge3([-27, -144], [0, -138], [28, -144], 4, 0.5) + gouge3([-24, -126], [0, -121], [25, -126], 3, 0.5), inks.plinth)
            : '';
  return (
    (name === 'jar' ? fill(ring(-25, -166, 13, 5) + ring(25, -166, 13, 5), inks.base) : '') +
    fill(d, inks.base) +
    clip(
      d,
      fill(comb(run(-6), run(reach * 0.3), { toward: away, length: [3, reach * 0.26], teeth: 15, seed: 4 }), inks.cold) +
        fill(comb(run(-6), run(reach * 0.07), { toward: away, length: [2, reach * 0.1], teeth: 15, seed: 7 }), inks.rim) +
        marks,
    ) +
    fill(rect(-half, -high, half * 2, high), inks.plinth) +
    fill(
      poly([
        [side * half, -high],
        [side * half, 0],
        [side * half * 0.72, 0],
        [side * half * 0.72, -high],
      ]),
      inks.cold,
      'fill-opacity=".55"',
    ) +
    fill(gouge3([-half, -high + 2], [0, -high + 2], [half, -high + 2], 3, 0.5), inks.rim)
  );
}
