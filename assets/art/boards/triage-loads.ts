/** What runs on the sorting line and where it ends: coal and stone, whole or as the order on a plate, and the berlines. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, disc, fill, gouge3, ink, litEdge, mix, outline, outlined, type Point, points, poly, ring, shape } from '../ink';
import { bar, bevelled, enamel, IRON, rivets, SHADE, symbolOf } from './parts';
import { bright, steel } from './triage-machines';

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
