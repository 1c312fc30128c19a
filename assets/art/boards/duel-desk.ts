/** The Bureau des Choses Finies at night: a wall of drawers, and the dark oak desk with its brass rail for cards. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, comb, disc, fill, gouge, grain, type Ink, ink, line, litEdge, mix, outlined, type Point, poly, slab } from '../ink';

const WALL: Ink = mix('key', 'ashX', 0.34);
const DRAWER: Ink = mix('key', 'ashX', 0.6);
const LEATHER: Ink = mix('ashX', 'key', 0.28);

interface Room {
  readonly w: number;
  readonly h: number;
  /** Where the drawers end; the wall beyond them is at rest, so that words stand on it. */
  readonly drawers: { readonly w: number; readonly h: number };
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

/** Drawers of closed cases, each with a blank label and a ring; one stands open, for yours. */
function cabinet({ drawers: { w, h }, columns, rows, seed }: Room): Template {
  const cw = w / columns;
  const ch = h / rows;
  let bodies = '';
  let labels = '';
  let rings = '';
  let lights = '';
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = 14 + column * cw;
      const y = 14 + row * ch;
      bodies += slab(x, y, cw - 7, ch - 7, { jitter: 1, step: 60, seed: seed + row * 7 + column });
      labels += slab(x + cw * 0.28, y + ch * 0.22, cw * 0.36, ch * 0.24, { jitter: 0.6, seed: seed + column });
      rings += beam(x + cw * 0.38, y + ch * 0.7, x + cw * 0.54, y + ch * 0.7, 4, 3);
      lights += gouge(x + 3, y + 3, cw * 0.7, 0.01, 3) + gouge(x + 3, y + 5, ch * 0.6, Math.PI / 2, 2.4);
    }
  }
  return fill(bodies, DRAWER, outlined(ink.key, 4)) + fill(lights, mix('ashX', 'ashD', 0.35)) + fill(labels, mix('ashX', 'ashD', 0.7)) + fill(rings, ink.key);
}

function room(plan: Room): BoardSymbol {
  const { w, h, seed } = plan;
  const edge: Point[] = [
    [22, 5],
    [w - 28, 4],
    [w - 5, 28],
    [w - 6, h - 8],
    [5, h - 6],
    [4, 24],
  ];
  const wall = poly(edge);
  return {
    w,
    h,
    svg:
      fill(wall, ink.key, outlined(ink.key, 7)) +
      fill(wall, WALL) +
      clip(
        wall,
        cabinet(plan) +
          // Lamplight comes down from the upper left and dies among the drawers.
          fill(
            comb(
              [
                [w + 10, -10],
                [w + 10, h + 10],
                [plan.drawers.w * 0.9, h + 10],
              ],
              [
                [plan.drawers.w + 90, 0],
                [plan.drawers.w + 34, h * 0.3],
                [plan.drawers.w - 6, h * 0.62],
                [plan.drawers.w * 0.74, h],
              ],
              { toward: Math.PI + 0.3, length: [16, 60], teeth: Math.round(h / 20), seed },
            ),
            mix('key', 'ashX', 0.2),
          ) +
          litEdge(
            [
              [4, h],
              [4, 22],
              [24, 4],
              [w - 30, 4],
            ],
            6,
            Math.PI / 4,
            mix('ashX', 'ashD', 0.5),
            seed + 2,
          ),
      ),
  };
}

export const roomWide = (): BoardSymbol => room({ w: 1110, h: 556, drawers: { w: 348, h: 440 }, columns: 3, rows: 5, seed: 4 });
export const roomTall = (): BoardSymbol => room({ w: 688, h: 928, drawers: { w: 330, h: 300 }, columns: 3, rows: 4, seed: 6 });

/** The desk from the front: a strip of leather, the oak below it, a brass rail in which cards stand. */
function desk(w: number, h: number, leather: number, rail: number, seed: number): BoardSymbol {
  const top = poly([
    [12, 6],
    [w - 14, 5],
    [w - 5, leather],
    [4, leather + 1],
  ]);
  const front = slab(5, leather, w - 12, h - leather - 9, { jitter: 1.2, step: 90, seed });
  const lip = slab(6, rail, w - 14, 13, { jitter: 0.8, step: 80, seed: seed + 5 });
  return {
    w,
    h,
    svg:
      fill(slab(9, leather, w - 13, h - leather - 4, { jitter: 1, seed }), ink.key, outlined(ink.key, 5)) +
      fill(front, mix('woodD', 'key', 0.35), outlined(ink.key, 4)) +
      clip(front, grain(16, leather + 8, w - 40, h - leather - 22, mix('woodD', 'wood', 0.22), seed + 2, 20)) +
      fill(top, LEATHER, outlined(ink.key, 5)) +
      clip(
        top,
        fill(
          comb(
            [
              [0, leather + 4],
              [0, 0],
              [w * 0.62, 0],
            ],
            [
              [w * 0.06, leather],
              [w * 0.3, leather * 0.5],
              [w * 0.58, 8],
            ],
            { toward: 0.7, length: [8, 34], teeth: Math.round(w / 34), seed: seed + 3 },
          ),
          mix('ashX', 'ashD', 0.3),
        ),
      ) +
      line(
        poly([
          [24, 12],
          [w - 26, 11],
          [w - 19, leather - 7],
          [18, leather - 6],
        ]),
        ink.strawD,
        2,
      ) +
      fill(lip, ink.strawD, outlined(ink.key, 4)) +
      fill(gouge(12, rail + 4, w * 0.7, 0, 4), ink.straw) +
      fill([0.02, 0.25, 0.5, 0.75, 0.98].map((t) => disc(10 + (w - 24) * t, rail + 7, 2.4)).join(''), ink.woodD),
  };
}

export const deskWide = (): BoardSymbol => desk(1110, 182, 34, 160, 3);
export const deskTall = (): BoardSymbol => desk(688, 692, 330, 670, 5);
