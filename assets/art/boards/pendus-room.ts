/** The hanging room's wall: pulley bar under the roof, steel windows, pale glazed tiles, a double bench; racks, locks, chains. */
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  ink,
  line,
  litEdge,
  mix,
  muntins,
  outline,
  outlined,
  type Point,
  points,
  poly,
  ribbon,
  ring,
  shape,
  slab,
} from '../ink';
import { BLACK_IRON, bar, bevelled, DARK_OAK, enamel, IRON, OAK, rivets, row, SHADE, symbolOf } from './parts';

const TILE = mix('conc', 'paper', 0.22);
const GROUT = mix('conc', 'concD', 0.35);
const bright = mix('conc', 'paper', 0.5);

/** Glazed tiles with their joints, lit from the upper left, the middle calm. */
function tiles(x: number, y: number, w: number, h: number, seed: number): Template {
  const d = slab(x, y, w, h, { jitter: 0.5, step: 80, seed });
  const side = 28;
  let joints = '';
  for (let gy = y + side; gy < y + h; gy += side) joints += `M${x} ${gy}h${w}v1.4h-${w}z`;
  for (let gx = x + side; gx < x + w; gx += side) joints += `M${gx} ${y}v${h}h1.4v-${h}z`;
  let glaze = '';
  for (let i = 0; i < 16; i++) {
    const gx = x + side * (1 + ((i * 7) % Math.floor(w / side - 2))) + 7;
    const gy = y + side * ((i * 3) % Math.max(1, Math.floor(h / side))) + 6;
    glaze += gouge(gx, gy, 14, 0.04, 3);
  }
  return (
    fill(d, TILE) +
    clip(
      d,
      fill(
        comb(
          [
            [x + w + 2, y],
            [x + w + 2, y + h + 2],
            [x + w * 0.4, y + h + 2],
          ],
          [
            [x + w * 0.86, y],
            [x + w * 0.82, y + h * 0.5],
            [x + w * 0.6, y + h],
          ],
          { toward: SHADE, length: [6, 30], teeth: 22, seed: seed + 1 },
        ),
        mix('conc', 'concD', 0.12),
      ) +
        fill(
          comb(
            [
              [x - 2, y + h],
              [x - 2, y - 2],
              [x + w * 0.5, y - 2],
            ],
            [
              [x + 26, y + h * 0.8],
              [x + 50, y + 30],
              [x + w * 0.4, y + 12],
            ],
            { toward: Math.PI / 4, length: [6, 30], teeth: 26, seed: seed + 2 },
          ),
          mix('conc', 'paper', 0.55),
        ) +
        fill(joints, GROUT) +
        fill(glaze, mix('conc', 'paper', 0.85)),
    )
  );
}

/** A wide steel window with a shallow arch and small panes, quiet behind the clothes. */
function steelWindow(x: number, y: number, w: number, h: number): Template {
  const d = shape(outline(`${x},${y + h}! ${x},${y + 14}! ${x + w / 2},${y} ${x + w},${y + 14}! ${x + w},${y + h}!`), { jitter: 0.3 });
  return (
    fill(d, ink.key, outlined(ink.key, 7)) +
    fill(d, mix('far2', 'deep', 0.45)) +
    clip(
      d,
      fill(poly([[x, y] as const, [x + w * 0.5, y] as const, [x + w * 0.2, y + h] as const, [x, y + h] as const]), mix('far2', 'deep', 0.1)) +
        fill(muntins(x, y, w, h, Math.round(w / 34), Math.round(h / 34), 3.4), mix('key', 'concD', 0.5)),
    ) +
    fill(slab(x - 7, y + h - 2, w + 14, 7, { jitter: 0.5 }), ink.conc, outlined(ink.key, 3))
  );
}

/** Steel beam under the roof and the bar on which the pulleys hang. */
function pulleyBar(w: number, axis: number): Template {
  const studs = row([36, 28], [w - 36, 28], Math.round(w / 74));
  return (
    bar(0, 3, w - 4, 34, { ...BLACK_IRON, depth: 7, block: 0, seed: 3 }) +
    rivets(studs, 2.6) +
    row([44, 36], [w - 48, 36], Math.round(w / 210))
      .map(([x, y]) => fill(beam(x, y, x, axis, 12, 9), ink.key) + fill(beam(x - 1, y, x - 1, axis, 6, 5), ink.concD))
      .join('') +
    fill(beam(8, axis, w - 12, axis, 12), ink.key) +
    fill(beam(10, axis - 1, w - 14, axis - 1, 8), ink.concD) +
    fill(beam(12, axis - 3, w * 0.62, axis - 2.6, 2.6, 0.8), bright)
  );
}

/** A concrete post of the portal, with the marks of its formwork. */
function post(x: number, y: number, w: number, h: number, seed: number): Template {
  let ticks = '';
  for (let i = 1; i < h / 46; i++) ticks += gouge(x + 2, y + i * 46, w - 6, 0.02, 1.6);
  return (
    bar(x, y, w, h, { base: mix('concD', 'conc', 0.3), light: mix('conc', 'paper', 0.15), dark: mix('concD', 'key', 0.3), depth: 8, block: 0, seed }) +
    fill(ticks, mix('concD', 'key', 0.2))
  );
}

export interface Room {
  readonly w: number;
  readonly h: number;
  /** Axis of the pulley bar, top and foot of the bench's back, all from the board's top. */
  readonly axis: number;
  readonly back: number;
  readonly seat: number;
  readonly tiles: number;
  readonly windows: readonly (readonly [x: number, w: number])[];
  readonly seed: number;
}

export function room({ w, h, axis, back, seat, tiles: dado, windows, seed }: Room): BoardSymbol {
  const [x, right] = [4, w - 10];
  const sill = dado - 30;
  return symbolOf(
    w,
    h,
    fill(slab(x + 4, 10, right, h - 12, { jitter: 1.4, seed }), ink.key, outlined(ink.key, 6)) +
      fill(slab(x, 4, right - x, h - 14, { jitter: 0.8, seed }), mix('concD', 'far2', 0.35)) +
      windows.map(([wx, ww]) => steelWindow(wx, axis + 30, ww, sill - axis - 30)).join('') +
      tiles(x, dado, right - x, back - dado + 20, seed + 3) +
      bar(x, dado - 9, right - x, 10, { base: ink.bleuD, light: mix('bleuD', 'bleuL', 0.45), dark: mix('bleuD', 'key', 0.6), depth: 3, block: 1, seed }) +
      post(2, 20, 24, back - 14, seed + 5) +
      post(w - 34, 20, 24, back - 14, seed + 6) +
      pulleyBar(w, axis) +
      // The bench: its high back carries the racks, its seat the pegs.
      Array.from({ length: Math.max(2, Math.round((seat - back) / 40)) }, (_, i, all = Math.max(2, Math.round((seat - back) / 40))) =>
        bar(3, back + ((seat - back) * i) / all, w - 12, (seat - back) / all - 4, { ...DARK_OAK, depth: 5, block: 2, seed: seed + 8 + i }),
      ).join('') +
      fill(slab(4, seat - 2, w - 14, h - seat - 10, { jitter: 0.6, seed }), mix('key', 'woodD', 0.35)) +
      bar(1, seat, w - 8, 13, { ...OAK, depth: 5, block: 3, seed: seed + 12 }) +
      bar(3, h - 26, w - 12, 14, { ...DARK_OAK, depth: 4, block: 2, seed: seed + 14 }),
  );
}

/** A grooved wheel in its fork, hung on the bar. */
export function pulley(): BoardSymbol {
  return symbolOf(
    48,
    48,
    fill(beam(24, 0, 24, 22, 13, 11), ink.key, outlined(ink.key, 3)) +
      fill(beam(24, 0, 24, 22, 10, 9), ink.concD) +
      fill(disc(25, 28, 19), ink.key) +
      fill(disc(24, 26, 18), ink.key) +
      fill(ring(24, 26, 16, 5), ink.conc) +
      fill(gouge3([9, 30], [9, 19], [19, 11], 1.8), ink.paper) +
      fill([0, 1, 2, 3, 4].map((i) => beam(24, 26, 24 + Math.cos(i * 1.257 + 0.3) * 12, 26 + Math.sin(i * 1.257 + 0.3) * 12, 2.6, 1.8)).join(''), ink.conc) +
      fill(disc(24, 26, 5), ink.key) +
      fill(disc(23.4, 25.4, 3), bright),
  );
}

/** A thin iron chain: dark edge, links in turn seen flat and on edge. It may be stretched and turned. */
export function chain(h: number): BoardSymbol {
  const d = `M8 0V${h}`;
  return symbolOf(
    16,
    h,
    line(d, ink.key, 9) +
      line(d, ink.concD, 5.6, 'stroke-dasharray="11 7"') +
      line(d, bright, 2.4, 'stroke-dasharray="7 11" stroke-dashoffset="7.5"') +
      line(`M6.2 0V${h}`, ink.paper, 1.3, 'stroke-dasharray="6 12" stroke-dashoffset="-3"') +
      line(d, ink.key, 1.8, 'stroke-dasharray="5 13" stroke-dashoffset="-3"'),
  );
}

/** The oak of a rack: the lock's place above, the enamel with the number below, never one over the other. */
const plateOf = (inside: Template): BoardSymbol =>
  symbolOf(
    92,
    86,
    bevelled(points('6,6 84,6 88,10 88,80 84,83 6,83 2,80 2,10'), { ...OAK, depth: 7, block: 2, seed: 4 }) +
      fill(gouge(10, 16, 24, 0.02, 1.6) + gouge(58, 24, 22, -0.02, 1.4), ink.woodD) +
      rivets(
        [
          [10, 14],
          [80, 14],
        ],
        2.4,
      ) +
      enamel(12, 39, 68, 42, 6, true) +
      inside,
  );

/** Iron of a padlock whose body is centred on (x, y). */
function lock(x: number, y: number): Template {
  return (
    bevelled(
      [
        [x - 11, y - 7],
        [x + 11, y - 7],
        [x + 11, y + 9],
        [x - 11, y + 9],
      ],
      { ...IRON, base: mix('concD', 'conc', 0.4), light: bright, depth: 5, block: 2, seed: 3 },
    ) + fill(disc(x, y, 2.4) + beam(x, y, x, y + 6, 2.2), ink.key)
  );
}

/** The chain is not at home: it only passes a ring, the padlock hangs open beside it. */
export function rack(): BoardSymbol {
  const shackle = ribbon(points('60,20 61,8 69,2 76,6 76,12'), [4.6, 4.6, 4.6]);
  return plateOf(
    fill(ring(45, 13, 11, 4.6), ink.conc, outlined(ink.key, 3)) + fill(shackle, ink.key, outlined(ink.key, 3)) + fill(shackle, ink.conc) + lock(66, 23),
  );
}

/** The chain is at home: tight, its padlock shut on it. */
export function rackLocked(): BoardSymbol {
  const shackle = ribbon(points('37,17 37,6 45,0 53,6 53,17'), [4.8, 4.8, 4.8]);
  return plateOf(
    fill(beam(45, 0, 45, 10, 7), ink.key) +
      fill(shackle, ink.key, outlined(ink.key, 3)) +
      fill(shackle, bright) +
      bevelled(points('29,14 61,14 61,33 45,37 29,33'), { base: ink.conc, light: ink.paper, dark: ink.concD, depth: 6, block: 2, seed: 5 }) +
      fill(disc(45, 22, 3) + beam(45, 22, 45, 30, 2.8), ink.key),
  );
}

/** The brass swivel between two racks: two arrows, left and right, say that the chains change places. */
export function yoke(): BoardSymbol {
  const outline: Point[] = points('12,4 68,4 76,12 76,44 68,52 12,52 4,44 4,12');
  const arrow = points('22,17 48,17 48,9 64,20 48,31 48,23 22,23');
  const back = arrow.map(([x, y]): Point => [80 - x, 56 - y + 1]);
  return symbolOf(
    80,
    56,
    bevelled(outline, { base: ink.straw, light: ink.lamp, dark: ink.strawD, depth: 6, block: 3, seed: 5 }) +
      fill(poly(arrow) + poly(back), ink.key) +
      rivets(
        [
          [13, 28],
          [67, 28],
        ],
        2.2,
      ),
  );
}

function strap(x: number, y: number, w: number, h: number): Template {
  return bar(x, y, w, h, { ...BLACK_IRON, depth: 3, block: 1, seed: 4 });
}

/** The timber stands wedged between two racks. */
export function beamClosed(): BoardSymbol {
  return symbolOf(
    56,
    150,
    bar(10, 3, 34, 140, { ...OAK, depth: 9, block: 4, seed: 6 }) +
      fill(gouge(20, 40, 46, 1.57, 2) + gouge(30, 70, 40, 1.55, 2.4) + gouge(26, 24, 18, 1.6, 1.4), ink.woodD) +
      strap(6, 22, 42, 12) +
      strap(6, 112, 42, 12) +
      rivets(
        [
          [13, 28],
          [41, 28],
          [13, 118],
          [41, 118],
        ],
        2.4,
      ) +
      enamel(8, 62, 38, 36, 5, false),
  );
}

/** The same timber, lifted and laid across. */
export function beamOpen(): BoardSymbol {
  return symbolOf(
    140,
    40,
    bar(3, 5, 130, 26, { ...OAK, depth: 7, block: 3, seed: 7 }) +
      fill(gouge(36, 16, 46, 0.02, 2) + gouge(60, 24, 40, -0.02, 2.2), ink.woodD) +
      strap(20, 2, 11, 32) +
      strap(104, 2, 11, 32) +
      enamel(47, 1, 42, 35, 5, false) +
      rivets(
        [
          [25.5, 8],
          [25.5, 27],
          [109.5, 8],
          [109.5, 27],
        ],
        2.2,
      ),
  );
}

const pegBase = (): Template => bar(1, 29, 33, 12, { ...OAK, depth: 4, block: 1, seed: 3 });

/** A turned peg that stands in its hole. */
export function peg(): BoardSymbol {
  const d = shape(outline('12,35! 13,22 11,17 13,13 9,8 13,2 23,2 27,8 23,13 25,17 23,22 24,35!'), { jitter: 0.2 });
  return symbolOf(
    36,
    44,
    pegBase() +
      fill(d, ink.key, outlined(ink.key, 5)) +
      fill(d, mix('straw', 'wood', 0.4)) +
      clip(d, litEdge(points('8,36 8,2 20,0'), 6, 0.2, mix('straw', 'paper', 0.45), 3) + litEdge(points('28,2 28,36'), 6, Math.PI, ink.wood, 5)) +
      fill(gouge3([13, 13], [18, 15], [23, 13], 1.4), ink.woodD),
  );
}

/** The hole of a peg that was pulled. */
export function pegHole(): BoardSymbol {
  const d = 'M9 32a9 4.5 0 1 0 18 0a9 4.5 0 1 0-18 0z';
  return symbolOf(36, 44, pegBase() + fill(d, ink.key) + line('M10 33.5c3 3.5 13 3.5 16 0', ink.coatL, 1.4));
}

/** The number of a hook, on the beam over its pulley: blank enamel. */
export const numberPlate = (): BoardSymbol => symbolOf(60, 42, enamel(4, 4, 51, 33, 5));
