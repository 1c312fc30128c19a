/** The iron of the sorting line: tippler, belt, screens, washery, hand sorting, berlines. */
import type { BoardSymbol, Template } from '../format';
import { beam, blob, clip, comb, disc, fill, gouge, gouge3, ink, litEdge, mix, outline, outlined, type Point, points, poly, ring, shape, slab } from '../ink';
import { BLACK_IRON, bar, bevelled, enamel, IRON, OAK, rivets, row, SHADE, symbolOf } from './parts';

const MACHINE = [128, 108] as const;
const machine = (svg: Template): BoardSymbol => symbolOf(...MACHINE, svg);
const bright = mix('conc', 'paper', 0.45);
const steel = mix('concD', 'conc', 0.35);

/** The rotating cage that turns a full tub over, seen from its end: round, so that it may turn. */
export function tippler(): BoardSymbol {
  const [x, y] = [52, 46];
  const pads = Array.from({ length: 8 }, (_, i) => (i * Math.PI) / 4 + 0.39);
  const coal = points('34,38 38,30 45,33 50,26 57,31 63,28 70,38');
  return symbolOf(
    104,
    92,
    fill(disc(x + 2, y + 3, 43), ink.key) +
      fill(disc(x, y, 43), ink.key) +
      fill(ring(x, y, 42, 9), steel) +
      fill(ring(x, y, 42, 3), ink.conc) +
      fill(gouge3([17, 62], [16, 33], [36, 12], 2.4), bright) +
      fill(disc(x, y, 33), mix('key', 'concD', 0.28)) +
      rivets(
        pads.map((a) => [x + Math.cos(a) * 37, y + Math.sin(a) * 37] as const),
        2.2,
      ) +
      fill(beam(20, 65, 84, 65, 7), ink.key) +
      fill(beam(23, 64, 81, 64, 3), ink.conc) +
      fill(disc(41, 62, 6) + disc(64, 62, 6), ink.key) +
      fill(disc(41, 62, 3.6) + disc(64, 62, 3.6), ink.concD) +
      fill(poly(coal), mix('key', 'far2', 0.35), outlined(ink.key, 3)) +
      fill(poly(points('38,33 44,34 41,38')) + poly(points('50,28 56,33 50,36')), ink.far) +
      bevelled(points('30,37 74,37 69,58 35,58'), {
        base: mix('concD', 'rust', 0.35),
        light: mix('conc', 'rust', 0.25),
        dark: mix('concD', 'key', 0.6),
        depth: 6,
        block: 0,
        seed: 4,
      }) +
      fill(beam(28, 38, 76, 38, 5), ink.key) +
      fill(beam(29, 37, 75, 37, 2.6), ink.conc) +
      rivets(row([38, 48], [66, 48], 4), 1.6),
  );
}

/** One length of flat steel belt between two machines; it may be drawn longer. */
export function belt(): BoardSymbol {
  const [w, plates] = [64, [0, 16, 32, 48]];
  return symbolOf(
    w,
    18,
    fill(`M0 0h${w}v18h-${w}z`, ink.key) +
      fill(`M0 3h${w}v10h-${w}z`, ink.conc) +
      fill(`M0 3h${w}v3h-${w}z`, bright) +
      fill(plates.map((x) => `M${x} 3h1.6v11h-1.6z`).join(''), ink.key) +
      fill(plates.map((x) => disc(x + 8, 9, 1.5)).join(''), mix('concD', 'key', 0.4)),
  );
}

/** A wheel under the belt, with spokes, so that it is seen to turn. */
export function roller(): BoardSymbol {
  return symbolOf(
    32,
    32,
    fill(disc(16, 16, 13.6), ink.key) +
      fill(disc(16, 16, 11.6), steel) +
      fill(ring(16, 16, 11.6, 3), ink.conc) +
      fill([0, 1, 2].map((i) => beam(16, 16, 16 + Math.cos(i * 2.094 + 0.4) * 10.4, 16 + Math.sin(i * 2.094 + 0.4) * 10.4, 4, 3)).join(''), ink.key) +
      fill(disc(16, 16, 4), ink.conc),
  );
}

/** The end: the belt turns over its drum, an iron apron leads down. */
export function beltEnd(): BoardSymbol {
  const apron = points('52,28 78,34 112,96 66,98 44,52');
  return machine(
    bevelled(apron, { ...BLACK_IRON, depth: 10, seed: 3 }) +
      fill(gouge3([62, 40], [74, 64], [80, 92], 3) + gouge3([72, 44], [86, 66], [96, 92], 2.2), ink.concD) +
      rivets([...row([55, 56], [68, 90], 4), ...row([84, 50], [105, 88], 4)], 2) +
      fill(disc(37, 32, 31), ink.key) +
      fill(disc(35, 30, 28), steel) +
      fill(ring(35, 30, 28, 6), ink.conc) +
      fill(gouge3([12, 40], [12, 18], [30, 7], 2.2), bright) +
      fill([0, 1, 2, 3, 4, 5].map((i) => beam(35, 30, 35 + Math.cos(i * 1.047 + 0.3) * 22, 30 + Math.sin(i * 1.047 + 0.3) * 22, 5, 3)).join(''), ink.key) +
      fill(disc(35, 30, 8), ink.key) +
      fill(disc(34, 29, 5), ink.conc),
  );
}

/** An empty place: an iron seat with four bolt holes round a black gap. */
export function slot(): BoardSymbol {
  const hole = slab(22, 20, 84, 68, { jitter: 0.8, seed: 5 });
  return machine(
    bar(5, 4, 116, 98, { ...BLACK_IRON, depth: 6, seed: 6 }) +
      fill(hole, ink.key, outlined(ink.key, 4)) +
      clip(hole, litEdge(points('106,22 106,88 24,88'), 9, SHADE, mix('concD', 'key', 0.35), 7)) +
      fill([13.5, 112.5].flatMap((x) => [12.5, 94].map((y) => disc(x, y, 5))).join(''), ink.key) +
      fill([13.5, 112.5].flatMap((x) => [12.5, 94].map((y) => gouge3([x - 1, y + 4.5], [x + 3, y + 4], [x + 4.5, y - 1], 1))).join(''), ink.conc),
  );
}

/** What every machine of the shelf stands in: two posts and a sill. */
function stand(): Template {
  return (
    bar(6, 6, 9, 98, { ...BLACK_IRON, depth: 3, seed: 2 }) +
    bar(112, 6, 9, 98, { ...BLACK_IRON, depth: 3, seed: 4 }) +
    bar(6, 95, 115, 9, { ...BLACK_IRON, depth: 3, seed: 6 })
  );
}

const badge = (): Template => enamel(33, 70, 62, 36, 5, false);

/** A screen: an inclined iron tray on rods. `r` is the radius of its holes, in `rows` by `columns`. */
export function screen(r: number, rows: number, columns: number): BoardSymbol {
  const at = (u: number, v: number): Point => [13 + 84 * u + 18 * v, 22 - 15 * u + 46 * v];
  const deck = [at(0, 0), at(1, 0), at(1, 1), at(0, 1)];
  let holes = '';
  let glints = '';
  for (let j = 0; j < rows; j++)
    for (let i = 0; i < columns; i++) {
      const [x, y] = at((i + 0.5) / columns, (j + 0.5) / rows);
      holes += blob(x, y, r, { facets: 12, jitter: 0.02, seed: i + j * 7, sx: 1.04, sy: 0.94 });
      glints += gouge3([x - r * 0.3, y + r * 0.98], [x + r * 0.75, y + r * 0.75], [x + r * 1.05, y - r * 0.2], Math.max(0.9, r * 0.16));
    }
  const side = [at(0, 1), at(1, 1), [at(1, 1)[0], at(1, 1)[1] + 8] as const, [at(0, 1)[0], at(0, 1)[1] + 8] as const];
  const rods = [at(0.06, 0), at(0.94, 0)].map(([x, y]) => beam(x, 2, x, y + 4, 4)).join('');
  return machine(
    stand() +
      fill(rods, ink.key, outlined(ink.key, 3)) +
      fill(rods, ink.conc) +
      fill(poly(side), mix('concD', 'key', 0.5), outlined(ink.key, 4)) +
      bevelled(deck, { base: steel, light: ink.conc, dark: ink.concD, depth: 7, block: 0, seed: 8 }) +
      fill(holes, ink.key) +
      fill(glints, bright) +
      fill(gouge3(at(0.01, 0.96), at(0.01, 0.4), at(0.03, 0.04), 2) + gouge3(at(0.02, 0.03), at(0.4, 0.03), at(0.9, 0.04), 2), bright) +
      badge(),
  );
}

/** The washery: a riveted vat whose window shows the heavy dark liquid, coal afloat on it, a stone on its floor. */
export function washery(): BoardSymbol {
  const vat = points('10,8 118,8 118,64 84,92 84,103 44,103 44,92 10,64');
  const window = slab(28, 24, 72, 48, { jitter: 0.6, seed: 3 });
  const level = 42;
  const wave = comb(
    [
      [26, 74],
      [102, 74],
    ],
    [
      [26, level],
      [102, level],
    ],
    { toward: -Math.PI / 2, length: [1, 3.4], teeth: 12, seed: 4 },
  );
  return machine(
    bevelled(vat, { ...IRON, depth: 9, seed: 3 }) +
      bar(5, 4, 117, 10, { ...IRON, base: steel, depth: 4, block: 1, seed: 5 }) +
      rivets([...row([19, 23], [19, 64], 5), ...row([109, 23], [109, 64], 5)], 2) +
      fill(slab(25, 21, 78, 54, { jitter: 0.6, seed: 3 }), ink.key) +
      fill(window, mix('key', 'deep', 0.6)) +
      clip(
        window,
        fill(wave, mix('bleuD', 'zen', 0.2)) +
          fill(gouge(32, level + 2, 20, 0, 2) + gouge(74, level + 2, 22, 0, 2) + gouge(36, 56, 16, 0.02, 1.6) + gouge(72, 60, 18, -0.02, 1.6), ink.bleuL) +
          fill(shape(points('58,72 60,63 68,58 78,60 83,67 82,73'), { jitter: 0.4 }), ink.conc, outlined(ink.key, 3)) +
          fill(gouge3([63, 66], [68, 61], [75, 61], 2), bright),
      ) +
      fill(poly(points('44,44 46,34 54,28 64,30 70,38 67,46 56,50')), mix('key', 'deep', 0.4), outlined(ink.key, 3)) +
      fill(poly(points('46,40 54,30 56,38 50,43')), ink.far) +
      fill(poly(points('57,38 63,32 67,38')), ink.far2) +
      fill(gouge3([45, 40], [47, 33], [54, 28.5], 1.4), ink.slate) +
      fill(slab(48, 92, 32, 6, { jitter: 0.3 }), ink.key) +
      fill(gouge3([48, 101], [48, 95], [49, 91], 2), bright),
  );
}

/** The sorting place, at rest: a length of belt parted by a board, a stool pushed under, gloves and a folded cloth on the rim. */
export function hand(): BoardSymbol {
  const top = points('16,18 112,18 124,44 4,44');
  const glove = (x: number, y: number): Template =>
    fill(
      shape(points(`${x},${y} ${x + 4},${y - 9} ${x + 14},${y - 11} ${x + 24},${y - 8} ${x + 25},${y - 2} ${x + 12},${y + 2}`), { jitter: 0.3 }),
      ink.coat,
      outlined(ink.key, 3),
    ) + fill(gouge3([x + 4, y - 6], [x + 10, y - 9], [x + 20, y - 8], 2), ink.coatL);
  const stool =
    fill(beam(36, 66, 25, 104, 7, 6) + beam(92, 66, 103, 104, 7, 6), ink.key, outlined(ink.key, 4)) +
    fill(beam(36, 66, 25, 104, 6, 5) + beam(92, 66, 103, 104, 6, 5), ink.wood) +
    bar(28, 60, 72, 9, { ...OAK, depth: 4, block: 1, seed: 4 });
  return machine(
    bar(7, 44, 9, 60, { ...BLACK_IRON, depth: 3, seed: 2 }) +
      bar(112, 44, 9, 60, { ...BLACK_IRON, depth: 3, seed: 4 }) +
      stool +
      bevelled(top, { base: steel, light: ink.conc, dark: ink.concD, depth: 7, block: 2, seed: 7 }) +
      fill([32, 48, 80, 96].map((x) => beam(64 + (x - 64) * 0.84, 19, 64 + (x - 64) * 1.02, 43, 2)).join(''), mix('concD', 'key', 0.6)) +
      bar(4, 44, 119, 10, { ...BLACK_IRON, depth: 4, block: 1, seed: 9 }) +
      fill(poly(points('57,6 70,6 72,47 56,47')), ink.wood, outlined(ink.key, 4)) +
      fill(poly(points('57,6 62,6 62,47 56,47')), ink.coatL) +
      glove(14, 42) +
      glove(23, 36) +
      fill(poly(points('82,24 108,22 112,38 84,40')), mix('paper', 'conc', 0.3), outlined(ink.key, 3)) +
      fill(poly(points('82,24 108,22 110,30 83,32')), ink.paper) +
      fill(gouge(86, 36, 22, -0.08, 1.4) + gouge(88, 28, 16, -0.08, 1.2), mix('conc', 'bleuL', 0.5)) +
      badge(),
  );
}

/** A steel berline from the side, its flank covered by a blank enamel plate. Its wheels stand close together under the middle. */
export function berline(w: number, h: number): BoardSymbol {
  const axle = h - 13;
  const wheel = (x: number): Template =>
    fill(disc(x, axle, 13), ink.key) +
    fill(disc(x, axle, 10.4), ink.concD) +
    fill(ring(x, axle, 10.4, 3), ink.conc) +
    fill(disc(x, axle, 3.4), ink.key) +
    fill(gouge3([x - 9, axle + 2], [x - 7, axle - 6], [x, axle - 9], 1.6), bright);
  const foot = h - 16;
  return symbolOf(
    w,
    h,
    fill(beam(0, foot - 8, w, foot - 8, 7), ink.key) +
      fill(ring(5, foot - 8, 5.5, 2.6) + ring(w - 5, foot - 8, 5.5, 2.6), ink.conc, outlined(ink.key, 1.6)) +
      bevelled(
        [
          [5, 6],
          [w - 5, 6],
          [w - 10, foot],
          [10, foot],
        ],
        { base: mix('concD', 'rust', 0.2), light: mix('conc', 'rust', 0.15), dark: mix('concD', 'key', 0.6), depth: 6, block: 2, seed: 5 },
      ) +
      bar(1, 1, w - 3, 9, { ...IRON, base: steel, light: bright, depth: 4, block: 1, seed: 8 }) +
      enamel(8, 13, w - 16, foot - 17, 7, false) +
      rivets([
        [13, 18],
        [w - 13, 18],
        [13, foot - 8],
        [w - 13, foot - 8],
      ]) +
      wheel(w / 2 - 23) +
      wheel(w / 2 + 23),
  );
}

/** Coal breaks in facets. */
const COAL = points('2,34 6,19 15,14 17,4 33,2 40,9 51,13 52,31 46,38 44,50 27,48 17,53 6,46');
/** Stone is round, with one long crack. */
const STONE = outline('3,30 7,18 17,9 31,7 44,11 52,23 50,37 40,46 24,49 9,44');

const scaled = (list: readonly Point[], k: number, dx: number, dy: number): Point[] => list.map(([x, y]) => [x * k + dx, y * k + dy] as const);

function coalDrawing(k: number, dx: number, dy: number): Template {
  const facet = (text: string, colour: Parameters<typeof fill>[1]): Template => fill(poly(scaled(points(text), k, dx, dy)), colour);
  return (
    fill(poly(scaled(COAL, k, dx + 2.5 * k, dy + 3.5 * k)), ink.key, outlined(ink.key, 4 * k)) +
    fill(poly(scaled(COAL, k, dx, dy)), mix('key', 'deep', 0.5), outlined(ink.key, 5 * k)) +
    facet('2,34 6,19 15,14 14,24 9,33', ink.far) +
    facet('15,14 17,4 33,2 30,12 14,24', mix('far2', 'far', 0.35)) +
    facet('33,2 40,9 51,13 42,18 30,12', ink.far2) +
    facet('51,13 52,31 45,32 42,18', mix('deep', 'far2', 0.55)) +
    facet('2,34 9,33 14,42 6,46', ink.far2) +
    facet('6,46 14,42 27,41 27,48 17,53', mix('deep', 'far2', 0.6)) +
    fill(
      gouge3([2 * k + dx, 33 * k + dy], [6 * k + dx, 20 * k + dy], [15 * k + dx, 14 * k + dy], 1.6 * k) +
        gouge3([17 * k + dx, 4.4 * k + dy], [24 * k + dx, 3 * k + dy], [33 * k + dx, 2.6 * k + dy], 1.4 * k),
      ink.slate,
    )
  );
}

function stoneDrawing(k: number, dx: number, dy: number): Template {
  const body = shape(
    STONE.map(([x, y]) => [x * k + dx, y * k + dy] as const),
    { jitter: 0.4 * k, seed: 3 },
  );
  const at = (list: readonly Point[]): Point[] => scaled(list, k, dx, dy);
  const [a, b, c] = at(points('9,18 20,11 40,12'));
  const [d, e, f] = at(points('48,26 43,40 46,43'));
  return (
    fill(shape(at(STONE.map(([x, y]) => [x + 2.5, y + 3.5] as const))), ink.key, outlined(ink.key, 4 * k)) +
    fill(body, mix('conc', 'paper', 0.25), outlined(ink.key, 5 * k)) +
    clip(
      body,
      litEdge(at(points('53,20 52,38 41,48 20,51')), 8 * k, SHADE, mix('conc', 'concD', 0.7), 3) +
        litEdge(at(points('2,32 7,16 18,7 40,7')), 7 * k, Math.PI / 4, mix('conc', 'paper', 0.7), 5),
    ) +
    (a && b && c ? fill(gouge3(a, b, c, 1.8 * k), ink.concD) : '') +
    (d && e && f ? fill(gouge3(d, e, f, 2 * k), ink.key) : '')
  );
}

export const coal = (): BoardSymbol => symbolOf(54, 54, coalDrawing(1, 0, 0));
export const stone = (): BoardSymbol => symbolOf(54, 54, stoneDrawing(1, 0, 0));

/** An order on a plate: a flat facetted lump, calm under its number. */
export function chipCoal(): BoardSymbol {
  const d = points('2,19 8,8 16,7 20,2 44,2 50,6 60,12 61,23 56,26 54,33 38,32 20,34 10,31');
  return symbolOf(
    62,
    36,
    fill(poly(d), mix('key', 'deep', 0.5), outlined(ink.key, 2.4)) +
      fill(poly(points('2,19 8,8 16,7 12,14 8,24')), ink.far) +
      fill(poly(points('16,7 20,2 44,2 40,6 12,14')), ink.far2) +
      fill(poly(points('50,6 60,12 61,23 54,20 48,9')), mix('deep', 'far2', 0.6)) +
      fill(poly(points('8,24 20,30 20,34 10,31')), mix('deep', 'far2', 0.6)),
  );
}

/** An order on a plate: a flat round stone with its crack. */
export function chipStone(): BoardSymbol {
  const d = shape(outline('2,20 8,8 20,3 40,2 54,7 60,17 56,28 42,34 20,34 7,30'), { jitter: 0.3, seed: 3 });
  return symbolOf(
    62,
    36,
    fill(d, mix('conc', 'paper', 0.2), outlined(ink.key, 3.4)) +
      clip(d, litEdge(points('62,14 58,28 40,35 18,35'), 6, SHADE, mix('conc', 'concD', 0.6), 3)) +
      fill(gouge3([50, 8], [54, 16], [50, 26], 1.6), ink.concD),
  );
}
