/** What stands on the plan: oak air doors and their wedges, the working places with their lamps, the rod of a sas, a leaf. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, comb, disc, fill, gouge, gouge3, ink, litEdge, mix, outline, outlined, type Point, points, poly, rays, ring, shape, slab } from '../ink';
import { bar, bevelled, enamel, OAK, rivets, SHADE, symbolOf } from './parts';

/** Two posts and a lintel, with the enamel plate for the door's number. */
function doorFrame(inside: Template): Template {
  return (
    fill(slab(9, 16, 58, 58, { jitter: 0.5, seed: 3 }), ink.key) +
    inside +
    bar(3, 14, 10, 60, { ...OAK, depth: 4, seed: 2 }) +
    bar(61, 14, 10, 60, { ...OAK, depth: 4, seed: 4 }) +
    bar(1, 5, 72, 16, { ...OAK, depth: 5, seed: 6 }) +
    enamel(19, 0, 38, 28, 4, false)
  );
}

/** Shut: a planked leaf with a Z brace, iron hinges and a latch. */
export function doorClosed(): BoardSymbol {
  const leaf = slab(14, 22, 47, 51, { jitter: 0.5, seed: 5 });
  const joints = [25, 37, 49].map((x) => beam(x, 24, x, 73, 1.6)).join('');
  const brace = poly(points('18,62 18,68 57,40 57,34'));
  return symbolOf(
    76,
    76,
    doorFrame(
      fill(leaf, ink.wood) +
        clip(
          leaf,
          litEdge(points('13,74 13,22 62,22'), 9, Math.PI / 4, ink.coatL, 3) +
            litEdge(points('62,24 62,74 16,74'), 9, SHADE, ink.woodD, 5) +
            fill(joints, mix('woodD', 'key', 0.6)) +
            fill(poly(points('17,60 17,70 59,42 59,32')), mix('woodD', 'key', 0.4)) +
            fill(brace, mix('wood', 'coatL', 0.55)),
        ) +
        fill(beam(12, 33, 44, 33, 6, 3) + beam(12, 67, 44, 67, 6, 3), ink.key, outlined(ink.key, 2)) +
        fill(beam(12, 32.6, 42, 32.6, 4.4, 1.6) + beam(12, 66.6, 42, 66.6, 4.4, 1.6), ink.conc) +
        fill(ring(54, 53, 5, 2), ink.conc, outlined(ink.key, 2)),
    ),
  );
}

/** Open: the leaf swung aside to the right, the gallery seen through. */
export function doorOpen(): BoardSymbol {
  const through = slab(13, 21, 48, 53, { jitter: 0.4, seed: 6 });
  const leaf: Point[] = points('52,22 74,30 74,75 52,70');
  return symbolOf(
    76,
    76,
    doorFrame(
      fill(through, mix('deep', 'far2', 0.5)) +
        clip(
          through,
          fill(poly(points('28,40 46,40 46,56 28,56')), ink.key) +
            fill(poly(points('13,74 28,56 46,56 61,74')), mix('far2', 'slate', 0.3)) +
            fill(gouge3([26, 74], [32, 62], [34, 57], 1.6) + gouge3([48, 74], [42, 62], [40, 57], 1.6), mix('deep', 'far2', 0.3)) +
            fill(gouge3([13, 24], [20, 32], [28, 40], 1.6) + gouge3([61, 24], [54, 32], [46, 40], 1.6), ink.slate),
        ),
    ) +
      bevelled(leaf, { ...OAK, depth: 5, block: 2, seed: 8 }) +
      fill(gouge3([59, 27], [59, 48], [59, 71], 1.2) + gouge3([67, 30], [67, 50], [67, 73], 1.2), mix('woodD', 'key', 0.5)) +
      fill(beam(51, 33, 70, 39, 4.4, 2.4) + beam(51, 62, 70, 66, 4.4, 2.4), ink.key, outlined(ink.key, 1.4)) +
      fill(beam(51, 32.6, 69, 38.6, 3, 1.2) + beam(51, 61.6, 69, 65.6, 3, 1.2), ink.conc),
  );
}

/** The flat iron rod of a sas: what one door does, the other does. */
export function sasRod(): BoardSymbol {
  return symbolOf(
    208,
    26,
    fill(beam(10, 13, 198, 13, 11), ink.key, outlined(ink.key, 3)) +
      fill(beam(10, 13, 198, 13, 9), ink.concD) +
      fill(beam(14, 13, 194, 13, 3.4), ink.conc) +
      rivets(
        [
          [44, 13],
          [104, 13],
          [164, 13],
        ],
        2.4,
      ) +
      [12, 196].map((x) => fill(disc(x, 13, 11), ink.key) + fill(ring(x, 13, 9, 4), ink.conc)).join(''),
  );
}

/** An oak wedge, its end grain showing. */
export function wedge(): BoardSymbol {
  const top = points('4,30 50,8 68,12 22,36');
  const side = points('4,30 22,36 70,34 68,12 22,33');
  return symbolOf(
    76,
    46,
    fill(poly(points('6,34 52,12 73,17 74,40 56,45 24,43')), ink.key, outlined(ink.key, 3)) +
      fill(poly(points('3,31 50,7 69,12 71,35 22,40')), ink.woodD, outlined(ink.key, 4)) +
      fill(poly(side), ink.wood) +
      fill(poly(points('22,36 66,13 71,35 22,40')), mix('wood', 'woodD', 0.35)) +
      fill(poly(top), ink.coatL) +
      clip(poly(top), litEdge(points('22,36 68,12'), 6, -2.4, ink.wood, 4) + fill(gouge3([14, 30], [34, 20], [56, 11], 1.4), mix('coatL', 'straw', 0.6))) +
      fill(poly(points('58,14 68,12 71,35 60,36')), mix('straw', 'wood', 0.35)) +
      fill(gouge3([61, 32], [64, 24], [62, 17], 1.2) + gouge3([67, 33], [69, 24], [66, 16], 1.2), ink.woodD),
  );
}

/** A dry leaf, two tones and a vein. */
export function leaf(): BoardSymbol {
  const d = shape(outline('4,33! 8,20 18,9 32,4 45,5! 43,17 36,28 23,34 11,34'), { jitter: 0.4, seed: 3 });
  return symbolOf(
    48,
    40,
    fill(d, ink.key, outlined(ink.key, 6)) +
      fill(d, ink.coat) +
      clip(
        d,
        fill(poly(points('2,36 45,4 24,2 2,20')), ink.coatL) +
          fill(comb(points('46,2 6,36'), points('44,8 10,36'), { toward: 0.9, length: [3, 9], teeth: 8, seed: 4 }), ink.coatL),
      ) +
      fill(gouge3([2, 37], [22, 21], [43, 7], 2.2) + gouge3([16, 25], [18, 18], [24, 11], 1.2) + gouge3([22, 21], [30, 22], [35, 24], 1.2), ink.key),
  );
}

/** A working place: pick marks in the coal, a safety lamp, a plate for its name. Without air the flame is low and bent. */
export function workingPlace(aired: boolean): BoardSymbol {
  const coal = poly(points('5,52 2,26 12,8 30,3 52,4 68,12 74,34 70,54'));
  const glass = slab(26, 19, 24, 27, { jitter: 0.3, seed: 4 });
  const flame = aired
    ? shape(outline('38,45 32,40 33,32 37,26 38,18! 40,26 43,32 44,40'), { jitter: 0.1 })
    : shape(outline('36,44 32,40 33,36 38,34 47,31! 44,36 41,42'), { jitter: 0.1 });
  const heart = aired
    ? shape(outline('38,45 35,41 36,35 38,27! 40,35 41,41'), { jitter: 0.1 })
    : shape(outline('36,43 34,40 36,37 42,35! 39,40'), { jitter: 0.1 });
  const metal = (d: string): Template => fill(d, ink.key, outlined(ink.key, 3.4)) + fill(d, aired ? ink.strawD : mix('woodD', 'concD', 0.4));
  return symbolOf(
    76,
    84,
    fill(coal, ink.key, outlined(aired ? ink.far : mix('far2', 'deep', 0.3), 2.4)) +
      clip(
        coal,
        fill(coal, mix('key', 'deep', aired ? 0.7 : 0.3)) +
          fill(
            gouge(10, 20, 12, 1, 2.4) + gouge(60, 16, 12, 1.9, 2.4) + gouge(8, 40, 10, 0.5, 2) + gouge(62, 38, 9, 2.4, 2),
            aired ? mix('brickD', 'rust', 0.5) : mix('deep', 'far2', 0.5),
          ) +
          (aired ? fill(rays(38, 32, 17, 34, { count: 17, width: 2.6, seed: 5, region: (x, y) => y < 54 && Math.abs(x - 38) > 13 }), ink.ember) : ''),
      ) +
      metal(poly(points('29,3 47,3 47,15 51,16 51,20 25,20 25,16 29,15'))) +
      fill(glass, ink.key, outlined(ink.key, 3)) +
      fill(glass, aired ? mix('brickD', 'key', 0.2) : mix('key', 'deep', 0.8)) +
      clip(glass, fill(flame, aired ? ink.ember : mix('rust', 'ember', 0.4)) + fill(heart, ink.lamp)) +
      fill(beam(26, 19, 26, 46, 2) + beam(50, 19, 50, 46, 2), aired ? ink.strawD : ink.concD) +
      metal(poly(points('24,45 52,45 52,50 50,51 50,60 26,60 26,51 24,50'))) +
      fill(gouge3([27, 58], [27, 52], [28, 46], 2) + gouge3([31, 13], [31, 8], [32, 4], 2), aired ? ink.straw : ink.concD) +
      enamel(13, 58, 50, 25, 5, false),
  );
}
