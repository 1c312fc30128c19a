/** Works that stand free like people in a street: simple silhouettes, never a portrait of a real one. 100 units = 1 m. */
import type { Template } from '../../format';
import { clip, comb, curve, disc, fill, gouge3, type Ink, ink, mix, outline, type Point, points, poly, rect, ring, shape } from '../../ink';

export type WorkName = 'stele' | 'jar' | 'scribe' | 'draped' | 'lion' | 'panel' | 'column';

const PLINTHS: Record<WorkName, readonly [half: number, high: number]> = {
  stele: [46, 22],
  jar: [30, 92],
  scribe: [58, 62],
  draped: [38, 46],
  lion: [104, 54],
  panel: [80, 8],
  column: [36, 14],
};
const SHAPES: Record<WorkName, string> = {
  stele: '-34,-22! -35,-150 -29,-178 -12,-192 12,-192 29,-178 35,-150 34,-22!',
  jar: '-13,-92! -27,-122 -31,-148 -20,-170 -10,-178 -13,-194! 13,-194! 10,-178 20,-170 31,-148 27,-122 13,-92!',
  scribe:
    '-50,-62! -57,-72 -53,-86 -38,-93 -33,-100 -38,-116 -43,-132 -36,-146 -15,-152 -12,-158 -20,-166 -22,-184 -14,-198 0,-202 14,-198 22,-184 20,-166 12,-158 15,-152 36,-146 43,-132 38,-116 33,-100 38,-93 53,-86 57,-72 50,-62!',
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

/** What is carved or painted on a work, on its own planes. */
const DETAILS: Partial<Record<WorkName, (inks: WorkInks, side: 1 | -1) => Template>> = {
  // Lines of signs under a disc, cut by the cold light.
  stele: ({ cold, rim }, side) =>
    fill([-150, -132, -114, -96, -78].map((y, i) => gouge3([-22 + side * -2, y], [-8, y - 1], [9 - (i % 2) * 9 - side * 4, y], 3, 0.4)).join(''), cold) +
    fill(ring(-4 * side, -171, 9, 3) + gouge3([-22 - side * 2, -170], [-4 * side, -163], [14 - side * 4, -170], 2, 0.5), rim),
  // A framed picture of a harbour: sky, sail, water.
  panel: ({ plinth }) =>
    fill(rect(-62, -214, 124, 186), plinth) +
    fill(rect(-56, -208, 112, 174), mix('bleuD', 'bleu', 0.6)) +
    fill(rect(-56, -96, 112, 62), mix('mossD', 'deep', 0.3)) +
    fill(
      poly([
        [-8, -100],
        [-4, -188],
        [34, -108],
      ]),
      mix('conc', 'paper', 0.3),
    ) +
    fill(
      poly([
        [-12, -104],
        [-10, -168],
        [-36, -108],
      ]),
      ink.coat,
    ) +
    fill(shape(outline('-40,-98! 40,-98! 28,-82 -26,-82'), { jitter: 0.4 }), ink.woodD) +
    fill(gouge3([-50, -70], [-16, -66], [20, -70], 4, 0.5) + gouge3([-20, -52], [14, -48], [48, -52], 4, 0.5), mix('bleu', 'bleuL', 0.5)),
  // Folds fall from the shoulder.
  draped: ({ plinth }, side) =>
    fill(
      gouge3([-8, -180], [-14, -120], [-10, -54], 4) +
        gouge3([4, -176], [4, -120], [8, -54], 4) +
        gouge3([-20, -150], [0, -132], [24, -136], 3) +
        gouge3([-6 * side, -214], [-7 * side, -206], [-5 * side, -200], 3, 0.5),
      plinth,
    ),
  // A row of figures between two bands.
  jar: ({ plinth }) =>
    fill(gouge3([-28, -158], [0, -154], [28, -158], 3, 0.5) + gouge3([-26, -126], [0, -121], [27, -126], 4, 0.5), plinth) +
    fill(
      [-16, -2, 12]
        .map(
          (x) =>
            poly([
              [x, -130],
              [x + 1, -144],
              [x + 7, -146],
              [x + 8, -130],
            ]) + disc(x + 4, -149, 2.8),
        )
        .join(''),
      plinth,
    ),
  // A wig round a calm face, bare shoulders, crossed legs, a scroll on the kilt.
  scribe: ({ plinth, cold, rim }, side) => {
    const away = side > 0 ? Math.PI : 0;
    const plane = (x: number, top: number, foot: number, reach: number): string =>
      comb(points(`${side * (x + reach)},${top} ${side * (x + reach)},${foot}`), points(`${side * x},${top} ${side * x},${foot}`), {
        toward: away,
        length: [3, reach * 0.5],
        teeth: 8,
        seed: 3,
      });
    const wig = poly(points('-22,-182 -15,-198 0,-203 15,-198 22,-182 20,-160 12,-160 14,-178 9,-190 -9,-190 -14,-178 -12,-160 -20,-160'));
    return (
      fill(plane(14, -150, -100, 22) + plane(4, -188, -162, 10) + plane(20, -92, -64, 26), cold) +
      fill(wig, plinth) +
      fill(
        gouge3([-52, -74], [-10, -69], [46, -79], 5, 0.5) + gouge3([-29, -140], [-32, -118], [-22, -98], 3.4) + gouge3([29, -140], [32, -118], [22, -98], 3.4),
        plinth,
      ) +
      fill(
        gouge3([-11, -178], [-6, -180.6], [-2, -178], 2.2, 0.5) +
          gouge3([2, -178], [6, -180.6], [11, -178], 2.2, 0.5) +
          gouge3([-5, -166], [0, -165], [5, -166], 2, 0.5),
        plinth,
      ) +
      fill(poly(points('-24,-96 26,-98 24,-88 -22,-86')), rim)
    );
  },
};

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
  const marks = DETAILS[name]?.(inks, side) ?? '';
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
