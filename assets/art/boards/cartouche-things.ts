/** What is laid on the stone: niches under the signs, sherds with sounds, enamel for the names. All blank: words are the game's. */
import type { BoardSymbol, Template } from '../format';
import { beam, blob, clip, comb, disc, fill, gouge, gouge3, type Ink, ink, knife, litEdge, mix, outlined, type Point, points, rays, rect, slab } from '../ink';

const SUNK: Ink = mix('conc', 'wood', 0.42);
const POTTERY: Ink = mix('coatL', 'brick', 0.3);
const POTTERY_L: Ink = mix('coatL', 'paper', 0.42);
const POTTERY_D: Ink = mix('coat', 'brickD', 0.5);

/** Under each sign of the name: a niche cut into the stone for one sherd, and a brass plate for the sign's name. 120x124. */
export function niche(): BoardSymbol {
  const hole = slab(9, 5, 102, 78, { jitter: 1, step: 40, seed: 4 });
  const plate = slab(5, 88, 108, 31, { jitter: 0.6, step: 60, seed: 5 });
  return {
    w: 120,
    h: 124,
    svg:
      fill(hole, SUNK, outlined(mix('woodD', 'conc', 0.35), 3)) +
      clip(
        hole,
        fill(
          comb(points('4,90 4,0 120,0'), points('18,84 20,18 112,16'), { toward: Math.PI / 4, length: [3, 9], teeth: 14, seed: 5 }),
          mix('woodD', 'conc', 0.3),
        ) + litEdge(points('111,5 111,83 9,83'), 4, Math.PI * 1.25, mix('conc', 'paper', 0.72), 7),
      ) +
      // What is to come is scratched into its floor.
      fill(
        slab(34, 22, 52, 46, { jitter: 1.4, step: 20, seed: 8 }),
        'none',
        `stroke="${mix('woodD', 'conc', 0.55)}" stroke-width="2.6" stroke-dasharray="9 7"`,
      ) +
      fill(slab(8, 91, 108, 31, { jitter: 0.6, seed: 5 }), ink.key, outlined(ink.key, 3)) +
      fill(plate, ink.straw, outlined(ink.key, 3.4)) +
      clip(
        plate,
        litEdge(points('5,119 5,88 113,88'), 4, Math.PI / 4, mix('straw', 'paper', 0.6), 3) +
          litEdge(points('113,88 113,119 5,119'), 4, Math.PI * 1.25, ink.strawD, 6),
      ) +
      fill(disc(11, 104, 1.8) + disc(107, 104, 1.8), ink.woodD),
  };
}

/** Three breaks of pottery, so that no two neighbours are alike. Points lie in a square of 100. */
const BREAKS = [
  '8,22 30,6 58,10 82,5 95,28 91,58 96,80 74,94 46,88 20,95 5,70 10,46',
  '5,12 34,9 52,4 88,12 94,36 88,64 94,86 62,95 40,90 12,92 9,62 4,38',
  '12,8 44,5 70,12 92,8 90,40 96,62 84,92 56,88 30,95 8,86 10,56 5,30',
] as const;

/** An ostracon: a sherd of a pot, its broken edge lit, a wheel mark across it; the middle is for the sound. */
function sherd(w: number, h: number, form: number, depth: number): Template {
  const scaled = (dx: number, dy: number, inset = 0): Point[] =>
    points(BREAKS[form] ?? BREAKS[0]).map(([x, y]) => [dx + inset + ((w - 2 * inset) * x) / 100, dy + inset + ((h - 2 * inset) * y) / 100]);
  const outer = knife(scaled(0, 0), { jitter: 1, step: 30, seed: form + 3 });
  const face = knife(scaled(-1, -1.4, Math.max(3, w * 0.05)), { jitter: 0.8, step: 30, seed: form + 5 });
  return (
    fill(knife(scaled(depth * 0.8, depth * 1.3), { jitter: 1, step: 30, seed: form + 3 }), ink.key, outlined(ink.key, 4)) +
    fill(outer, POTTERY_D, outlined(ink.key, 4)) +
    fill(face, POTTERY) +
    clip(
      face,
      fill(
        comb(
          [
            [0, h],
            [0, 0],
            [w, 0],
          ],
          [
            [w * 0.2, h],
            [w * 0.3, h * 0.34],
            [w, h * 0.16],
          ],
          { toward: 0.7, length: [4, w * 0.16], teeth: 11, seed: form + 2 },
        ),
        POTTERY_L,
      ) +
        fill(blob(w * 0.49, h * 0.48, w * 0.33, { facets: 12, jitter: 0.06, seed: form + 1 }), POTTERY_L) +
        fill(gouge3([0, h * 0.84], [w * 0.5, h * 0.9], [w, h * 0.82], 3) + gouge3([0, h * 0.12], [w * 0.4, h * 0.08], [w, h * 0.14], 2), POTTERY_D),
    )
  );
}

/** One sherd, laid in a niche. 84x72. */
export const laid = (form: number): BoardSymbol => ({ w: 84, h: 72, svg: sherd(78, 64, form, 3) });

/** The heap of one sound, which never runs out. 96x100. */
export function heap(form: number): BoardSymbol {
  return {
    w: 96,
    h: 100,
    svg:
      `<g transform="translate(6 20) rotate(5 40 40)">${sherd(80, 72, (form + 1) % 3, 3)}</g>` +
      `<g transform="translate(10 12) rotate(-4 40 40)">${sherd(78, 74, (form + 2) % 3, 3)}</g>` +
      `<g transform="translate(3 3)">${sherd(86, 84, form, 4)}</g>`,
  };
}

/** A street plate of white enamel for the name that comes back; lit once it is read. */
export function plate(w: number, h: number, lit: boolean): BoardSymbol {
  const rim = slab(8, 6, w - 20, h - 18, { jitter: 0.8, step: 80, seed: 4 });
  const face = slab(16, 14, w - 36, h - 34, { jitter: 0.6, step: 80, seed: 5 });
  const screws: Point[] = [
    [24, 22],
    [w - 28, 22],
    [24, h - 28],
    [w - 28, h - 28],
  ];
  const run: Point[] = [
    [0, h],
    [0, 0],
    [w * 0.66, 0],
  ];
  const into: Point[] = [
    [w * 0.1, h],
    [w * 0.24, h * 0.4],
    [w * 0.6, h * 0.16],
  ];
  const edge: Point[] = [
    [w - 20, 14],
    [w - 20, h - 20],
    [16, h - 20],
  ];
  return {
    w,
    h,
    svg:
      fill(slab(12, 12, w - 20, h - 18, { jitter: 0.8, step: 80, seed: 4 }), ink.key, outlined(ink.key, 4)) +
      fill(rim, ink.bleuD, outlined(ink.key, 4)) +
      fill(face, lit ? mix('lamp', 'paper', 0.45) : mix('paper', 'conc', 0.12)) +
      clip(
        face,
        fill(comb(run, into, { toward: 0.7, length: [6, 22], teeth: 14, seed: 6 }), ink.paper) +
          (lit ? fill(rays(w / 2, h / 2, w * 0.34, w * 0.52, { count: 26, width: 5, seed: 3 }), ink.lamp) : '') +
          litEdge(edge, 5, Math.PI * 1.25, mix('paper', 'slate', 0.4), 7),
      ) +
      fill(screws.map(([x, y]) => disc(x + 1, y + 1, 5)).join(''), ink.key) +
      fill(screws.map(([x, y]) => disc(x, y, 3.4)).join(''), ink.straw),
  };
}

/** A known name on white enamel, hung from the rope by two pins. 208x40. */
export function label(): BoardSymbol {
  const rim = slab(3, 3, 200, 32, { jitter: 0.5, step: 60, seed: 3 });
  const face = slab(7, 7, 192, 24, { jitter: 0.5, step: 60, seed: 4 });
  return {
    w: 208,
    h: 40,
    svg:
      fill(slab(6, 6, 200, 32, { jitter: 0.5, seed: 3 }), ink.key, outlined(ink.key, 3)) +
      fill(rim, ink.bleuD, outlined(ink.key, 3)) +
      fill(face, ink.paper) +
      clip(face, litEdge(points('199,7 199,31 7,31'), 4, Math.PI * 1.25, mix('paper', 'slate', 0.4), 5)) +
      fill(disc(13, 19, 2) + disc(193, 19, 2), mix('concD', 'key', 0.3)),
  };
}

/** The number of a tablet, on a round brass pin, 40x40, blank. */
export function badge(): BoardSymbol {
  const face = blob(19, 18.6, 15.6, { facets: 16, jitter: 0.015, seed: 3 });
  return {
    w: 40,
    h: 40,
    svg:
      fill(blob(21, 21.4, 16.4, { facets: 16, jitter: 0.015, seed: 3 }), ink.key, outlined(ink.key, 3)) +
      fill(face, ink.straw, outlined(ink.key, 3)) +
      clip(
        face,
        litEdge(points('2,30 4,9 14,2 30,2'), 5, Math.PI / 4, mix('straw', 'paper', 0.7), 3) +
          litEdge(points('35,9 34,30 12,35'), 4, -Math.PI * 0.75, ink.strawD, 4),
      ),
  };
}

/** A bed cut into the stone for the name to read, so that it stands apart: 400x120, drawn to any length. */
export function bed(): BoardSymbol {
  const d = slab(4, 4, 390, 110, { jitter: 1, step: 60, seed: 3 });
  return {
    w: 400,
    h: 120,
    svg:
      fill(d, mix('conc', 'wood', 0.36)) +
      clip(
        d,
        fill(rect(0, 0, 400, 14), mix('woodD', 'conc', 0.35)) +
          fill(rect(0, 0, 10, 120), mix('woodD', 'conc', 0.35)) +
          fill(beam(4, 113, 394, 113, 5, 5), mix('conc', 'paper', 0.72)) +
          fill(gouge(40, 100, 120, 0, 2), mix('conc', 'paper', 0.5)),
      ),
  };
}
