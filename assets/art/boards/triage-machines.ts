/** The iron of the sorting line: tippler, belt, screens, washery, hand sorting. */
import type { BoardSymbol, Template } from '../format';
import { beam, blob, clip, comb, disc, fill, gouge, gouge3, ink, litEdge, mix, outlined, type Point, points, poly, ring, shape, slab } from '../ink';
import { BLACK_IRON, bar, bevelled, enamel, IRON, OAK, rivets, row, SHADE, symbolOf } from './parts';

const MACHINE = [128, 108] as const;
const machine = (svg: Template): BoardSymbol => symbolOf(...MACHINE, svg);
export const bright = mix('conc', 'paper', 0.45);
export const steel = mix('concD', 'conc', 0.35);

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
