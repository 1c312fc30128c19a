/** The Préposé's desk from above: leather in a dark oak edge, a blotter, a form in triplicate, a brass card rack. */
import type { BoardSymbol, Template } from '../format';
import { beam, blob, clip, comb, disc, fill, gouge, gouge3, grain, type Ink, ink, line, litEdge, mix, outlined, type Point, poly, ring, slab } from '../ink';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

interface Desk {
  readonly w: number;
  readonly h: number;
  readonly form: Box;
  /** Upper left corner of the first typed strip, and the distances of columns and rows. */
  readonly strips: Point;
  readonly column: number;
  readonly pitch: number;
  readonly rack: Box;
  /** Upper left corners of the cards' slots in the rack. */
  readonly slots: readonly Point[];
  readonly slot: { readonly w: number; readonly h: number };
  readonly seed: number;
}

const LEATHER: Ink = mix('ashX', 'ashD', 0.5);

/** The desk top: oak edge with cut corners, leather with a gilt line, lamplight from the upper left. */
function top({ w, h, seed }: Desk): Template {
  const cut = 26;
  const eight = (i: number): Point[] => [
    [4 + i + cut, 4 + i],
    [w - 6 - i - cut, 4 + i],
    [w - 6 - i, 4 + i + cut],
    [w - 6 - i, h - 10 - i - cut],
    [w - 6 - i - cut, h - 10 - i],
    [4 + i + cut, h - 10 - i],
    [4 + i, h - 10 - i - cut],
    [4 + i, 4 + i + cut],
  ];
  const leather = poly(eight(12));
  const light: Point[] = [
    [0, h * 0.9],
    [0, 0],
    [w * 0.8, 0],
  ];
  const into: Point[] = [
    [w * 0.06, h * 0.92],
    [w * 0.22, h * 0.6],
    [w * 0.5, h * 0.24],
    [w * 0.76, 20],
  ];
  return (
    fill(poly(eight(0).map(([x, y]) => [x + 3, y + 6] as const)), ink.key, outlined(ink.key, 6)) +
    fill(poly(eight(0)), mix('woodD', 'wood', 0.35), outlined(ink.key, 5)) +
    clip(
      poly(eight(0)),
      litEdge(
        [
          [4, h - 40],
          [4, 30],
          [30, 4],
          [w - 32, 4],
        ],
        5,
        Math.PI / 4,
        mix('wood', 'coatL', 0.35),
        seed,
      ) +
        grain(40, 6, w - 80, 8, ink.woodD, seed + 1, 14) +
        grain(40, h - 21, w - 80, 8, mix('woodD', 'key', 0.4), seed + 2, 14),
    ) +
    fill(leather, mix('ashX', 'key', 0.1), outlined(ink.key, 4)) +
    clip(
      leather,
      fill(comb(light, into, { toward: 0.6, length: [14, 56], teeth: Math.round((w + h) / 52), seed: seed + 3 }), LEATHER) +
        fill(
          poly([
            [0, 0],
            [w, 0],
            [w, 22],
            [26, 24],
            [24, h],
            [0, h],
          ]),
          ink.key,
          'fill-opacity=".45"',
        ),
    ) +
    line(poly(eight(22)), ink.strawD, 2)
  );
}

/** Three sheets, each a little off the one above: cream, blue and straw; two columns ruled in brick. */
function form({ form: { x, y, w, h }, strips, column, pitch, seed }: Desk): Template {
  const sheet = (dx: number, dy: number, colour: Ink, n: number): Template =>
    fill(slab(x + dx, y + dy, w, h, { jitter: 1, step: 90, seed: seed + n }), colour, outlined(ink.key, 3.4));
  const page = slab(x, y, w, h, { jitter: 1, step: 90, seed: seed + 9 });
  const cell = { w: column, h: pitch - 5 };
  const columns = [strips[0] - 4, strips[0] - 4 + column];
  let rules = '';
  let ticks = '';
  columns.forEach((cx, i) => {
    for (let row = 0; row < 4; row++) {
      const cy = strips[1] - 1 + row * pitch;
      rules += slab(cx, cy, cell.w, cell.h, { jitter: 0.6, step: 70, seed: seed + row + i * 5 });
      ticks +=
        beam(cx + 34, cy + cell.h - 26, cx + cell.w - 30, cy + cell.h - 25, 1.8, 1.4) +
        beam(cx + 34, cy + cell.h - 50, cx + cell.w - 70, cy + cell.h - 49, 1.8, 1.4);
    }
  });
  return (
    fill(slab(x + 16, y + 19, w + 4, h + 2, { jitter: 1.4, seed }), ink.key, outlined(ink.key, 6)) +
    sheet(14, 13, ink.straw, 1) +
    sheet(7, 6.5, ink.bleuL, 2) +
    fill(page, mix('paper', 'conc', 0.68), outlined(ink.key, 3.4)) +
    clip(
      page,
      fill(
        comb(
          [
            [x - 4, y + h],
            [x - 4, y - 4],
            [x + w, y - 4],
          ],
          [
            [x + w * 0.1, y + h],
            [x + w * 0.26, y + h * 0.4],
            [x + w * 0.8, y + 8],
          ],
          { toward: 0.7, length: [8, 34], teeth: 26, seed: seed + 3 },
        ),
        mix('paper', 'conc', 0.46),
      ) +
        fill(rules, 'none', `stroke="${ink.brick}" stroke-width="2"`) +
        fill(ticks, mix('brick', 'conc', 0.55)),
    )
  );
}

/** Six shallow slots with brass lips on a board of dark oak. */
function rack({ rack: { x, y, w, h }, slots, slot: card, seed }: Desk): Template {
  const board = slab(x, y, w, h, { jitter: 1.2, step: 80, seed: seed + 20 });
  const slot = ([sx, sy]: Point, i: number): Template => {
    const bed = slab(sx - 2, sy - 2, card.w + 4, card.h + 4, { jitter: 0.8, seed: seed + i });
    const lip = slab(sx - 6, sy + card.h - 9, card.w + 12, 17, { jitter: 0.6, seed: seed + i + 7 });
    return (
      fill(bed, mix('key', 'ashX', 0.25), outlined(ink.key, 3)) +
      fill(beam(sx, sy + card.h - 12, sx + card.w, sy + card.h - 12, 3, 2), mix('ashX', 'ashD', 0.35)) +
      fill(gouge(sx + card.w, sy + 8, card.h - 26, Math.PI / 2, 2.6), mix('ashX', 'ashD', 0.35)) +
      fill(lip, ink.strawD, outlined(ink.key, 4)) +
      fill(gouge(sx - 4, sy + card.h - 6, card.w * 0.8, 0, 4), ink.straw) +
      fill(disc(sx + 3, sy + card.h + 1, 2.2) + disc(sx + card.w - 3, sy + card.h + 1, 2.2), ink.woodD)
    );
  };
  return (
    fill(slab(x + 4, y + 7, w, h, { jitter: 1, seed }), ink.key, outlined(ink.key, 5)) +
    fill(board, ink.woodD, outlined(ink.key, 4)) +
    clip(
      board,
      grain(x + 6, y + 6, w - 12, h - 12, mix('woodD', 'wood', 0.4), seed + 21, 22) +
        litEdge(
          [
            [x, y + h],
            [x, y],
            [x + w, y],
          ],
          5,
          Math.PI / 4,
          ink.wood,
          seed + 22,
        ),
    ) +
    slots.map(slot).join('')
  );
}

/** What a long day leaves on a blotter: a coffee ring, a few pale scratches. */
function wear(x: number, y: number): Template {
  return (
    fill(ring(x, y, 34, 3.4), mix('ashX', 'key', 0.75)) +
    fill(gouge3([x - 34, y + 6], [x - 26, y + 28], [x - 4, y + 35], 3), mix('ashX', 'key', 0.75)) +
    fill(gouge(x + 60, y - 20, 40, 0.3, 2) + gouge(x - 110, y + 18, 30, -0.2, 1.8), mix('ashX', 'ashD', 0.4)) +
    fill(blob(x + 46, y + 26, 3, { facets: 7 }), mix('ashX', 'key', 0.75))
  );
}

function desk(plan: Desk, stain: Point): BoardSymbol {
  return { w: plan.w, h: plan.h, svg: top(plan) + wear(...stain) + form(plan) + rack(plan) };
}

export const deskWide = (): BoardSymbol =>
  desk(
    {
      w: 1110,
      h: 556,
      form: { x: 12, y: 6, w: 676, h: 400 },
      strips: [18, 11],
      column: 336,
      pitch: 98,
      rack: { x: 736, y: 8, w: 358, h: 468 },
      slots: [0, 1, 2].flatMap((row) => [0, 1].map((column): Point => [748 + 176 * column, 15 + 162 * row])),
      slot: { w: 164, h: 118 },
      seed: 3,
    },
    [900, 512],
  );

export const deskTall = (): BoardSymbol =>
  desk(
    {
      w: 688,
      h: 928,
      form: { x: 5, y: 5, w: 660, h: 384 },
      strips: [12, 10],
      column: 328,
      pitch: 95,
      rack: { x: 4, y: 391, w: 678, h: 292 },
      slots: [0, 1].flatMap((row) => [0, 1, 2].map((column): Point => [12 + 228 * column, 397 + 140 * row])),
      slot: { w: 208, h: 138 },
      seed: 5,
    },
    [398, 800],
  );
