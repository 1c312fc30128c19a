/** Iron and timber that hold the chains of the hanging room: racks, padlocks, swivels, beams, pegs. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, disc, fill, gouge, gouge3, ink, line, litEdge, mix, outline, outlined, type Point, points, ribbon, ring, shape } from '../ink';
import { BLACK_IRON, bar, bevelled, enamel, IRON, OAK, rivets, symbolOf } from './parts';

const bright = mix('conc', 'paper', 0.5);

const plateOf = (inside: Template): BoardSymbol =>
  symbolOf(
    92,
    72,
    bevelled(points('6,6 84,6 88,10 88,66 84,69 6,69 2,66 2,10'), { ...OAK, depth: 7, block: 2, seed: 4 }) +
      fill(gouge(10, 16, 24, 0.02, 1.6) + gouge(58, 24, 22, -0.02, 1.4), ink.woodD) +
      rivets(
        [
          [10, 14],
          [80, 14],
        ],
        2.4,
      ) +
      enamel(15, 29, 62, 37, 6, true) +
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

/** The swivel between two racks: two hooks that curl left and right and can change places. */
export function yoke(): BoardSymbol {
  const arm: Point[] = points('32,20 20,12 9,14 5,23 11,30 18,27');
  const other = arm.map(([x, y]) => [64 - x, 40 - y] as const);
  const d = ribbon(arm, [8, 7, 3]) + ribbon(other, [8, 7, 3]);
  return symbolOf(
    64,
    40,
    fill(d, ink.key, outlined(ink.key, 6)) +
      fill(d, ink.conc) +
      fill(gouge3([27, 15], [15, 9], [7, 18], 1.8) + gouge3([40, 23], [50, 28], [57, 22], 1.6), ink.paper) +
      fill(disc(33, 21.4, 9), ink.key) +
      fill(disc(32, 20, 7.6), ink.concD) +
      fill(disc(31, 19, 3.6), bright),
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
      bevelled(points('0,146 26,138 26,146'), { ...OAK, depth: 3, block: 0 }),
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
