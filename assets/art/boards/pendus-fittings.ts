/** The iron and oak of the hanging room: pulleys, chains, racks with their locks, the swivel that changes two chains, beams and pegs. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, disc, fill, gouge, gouge3, ink, line, litEdge, mix, outline, outlined, type Point, points, poly, ribbon, ring, shape } from '../ink';
import { BLACK_IRON, bar, bevelled, enamel, IRON, OAK, rivets, symbolOf } from './parts';
import { bright } from './pendus-room';

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
