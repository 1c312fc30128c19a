/** What stands on the plan: oak air doors and their wedges, the working places with their lamps, the rod of a sas, a leaf. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, comb, disc, fill, gouge, gouge3, ink, litEdge, mix, outline, outlined, type Point, points, poly, ring, shape, slab } from '../ink';
import { bar, bevelled, enamel, OAK, rivets, SHADE, symbolOf } from './parts';

/** Two posts and a lintel, with the enamel plate for the door's number. */
function doorFrame(inside: Template): Template {
  return (
    fill(slab(9, 16, 58, 58, { jitter: 0.5, seed: 3 }), ink.key) +
    inside +
    bar(3, 14, 10, 60, { ...OAK, depth: 4, seed: 2 }) +
    bar(61, 14, 10, 60, { ...OAK, depth: 4, seed: 4 }) +
    bar(1, 5, 72, 16, { ...OAK, depth: 5, seed: 6 }) +
    enamel(14, 0, 48, 32, 4, false)
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

/** A dry leaf, two tones and a vein: bright, for it is what shows the wind. */
export function leaf(): BoardSymbol {
  const d = shape(outline('4,33! 8,20 18,9 32,4 45,5! 43,17 36,28 23,34 11,34'), { jitter: 0.4, seed: 3 });
  return symbolOf(
    48,
    40,
    fill(d, ink.key, outlined(ink.key, 6)) +
      fill(d, mix('coatL', 'ember', 0.3)) +
      clip(
        d,
        fill(poly(points('2,36 45,4 24,2 2,20')), mix('straw', 'coatL', 0.25)) +
          fill(comb(points('46,2 6,36'), points('44,8 10,36'), { toward: 0.9, length: [3, 9], teeth: 8, seed: 4 }), mix('straw', 'coatL', 0.25)),
      ) +
      fill(gouge3([2, 37], [22, 21], [43, 7], 2.4) + gouge3([16, 25], [18, 18], [24, 11], 1.4) + gouge3([22, 21], [30, 22], [35, 24], 1.4), ink.coatD),
  );
}

/** The man at the face, kneeling in profile before his lamp: leather hat, linen jacket, his pick laid down. */
function miner(aired: boolean): Template {
  const jacket = aired ? mix('conc', 'paper', 0.2) : mix('deep', 'far2', 0.55);
  const shade = aired ? mix('concD', 'coatD', 0.4) : mix('deep', 'key', 0.3);
  const skin = aired ? ink.skin : mix('deep', 'far2', 0.9);
  const body = shape(outline('60,84! 58,66 60,52 68,45 80,44 92,52 98,68 100,84!'), { jitter: 0.3, seed: 3 });
  const arm = shape(outline('66,54 60,64 48,70 46,75 52,78 66,73 76,62 76,54'), { jitter: 0.3, seed: 4 });
  const head = shape(outline('63,26 61,33 58,37 61,40 62,45 70,48 79,45 82,36 80,26'), { jitter: 0.2, seed: 5 });
  const hat = shape(outline('54,27! 60,24 62,15 71,11 80,14 84,23 90,28! 76,29 62,29'), { jitter: 0.3, seed: 6 });
  return (
    fill(body, jacket, outlined(ink.key, 3.4)) +
    clip(
      body,
      fill(comb(points('104,40 104,88'), points('86,46 84,84'), { toward: Math.PI, length: [3, 10], teeth: 9, seed: 4 }), shade) +
        fill(gouge3([84, 54], [80, 66], [82, 82], 2), shade),
    ) +
    fill(head, skin, outlined(ink.key, 3)) +
    clip(
      head,
      (aired ? fill(poly(points('52,24 66,24 63,48 52,48')), ink.skinL) : '') +
        fill(comb(points('86,22 86,50'), points('76,24 75,48'), { toward: Math.PI, length: [2, 5], teeth: 6, seed: 6 }), aired ? ink.skinD : shade),
    ) +
    fill(gouge3([61, 33], [64, 32], [67, 33], 2), ink.key) +
    fill(hat, aired ? mix('woodD', 'wood', 0.5) : mix('deep', 'key', 0.2), outlined(ink.key, 3)) +
    fill(gouge3([58, 26], [64, 15], [72, 12.6], 2.2), aired ? ink.coatL : ink.far2) +
    fill(arm, jacket, outlined(ink.key, 3)) +
    fill(gouge3([50, 73], [60, 68], [68, 58], 2), aired ? ink.paper : ink.far2)
  );
}

/** A working place, 112x120: the niche under its timber, a man, his lamp, a plate for its name. Without air the flame is low and bent. */
export function workingPlace(aired: boolean): BoardSymbol {
  const niche = poly(points('6,86 4,30 16,12 56,5 96,12 108,30 106,86'));
  const glass = slab(22, 42, 22, 26, { jitter: 0.3, seed: 4 });
  const flame = aired
    ? shape(outline('33,67 27,62 28,56 31.4,52 33,48! 35,52 38,56 39,62'), { jitter: 0.1 })
    : shape(outline('31,67 27,63 28,59 33,57 41,55! 38,60 36,65'), { jitter: 0.1 });
  const heart = aired ? shape(outline('33,67 29.8,63 30.8,59 33,54! 35.2,59 36.2,63'), { jitter: 0.1 }) : '';
  const metal = (d: string): Template => fill(d, ink.key, outlined(ink.key, 3.4)) + fill(d, aired ? ink.strawD : mix('woodD', 'concD', 0.4));
  const wood = aired ? mix('wood', 'coatL', 0.25) : mix('woodD', 'key', 0.25);
  return symbolOf(
    112,
    120,
    fill(niche, ink.key, outlined(aired ? ink.far : mix('far2', 'deep', 0.2), 3)) +
      clip(
        niche,
        fill(niche, aired ? mix('woodD', 'key', 0.5) : mix('key', 'deep', 0.6)) +
          (aired
            ? // The coal before him in the calm light of his lamp: facets and level cuts, nothing that could look like fire.
              fill(poly(points('0,0 72,0 50,20 60,46 44,86 0,86')), mix('wood', 'woodD', 0.35)) +
              fill(comb(points('112,0 112,90'), points('84,6 88,88'), { toward: Math.PI, length: [6, 16], teeth: 9, seed: 4 }), mix('woodD', 'key', 0.8)) +
              fill(
                gouge(46, 34, 17, -0.2, 2.8) + gouge(48, 52, 12, 0.1, 2.6) + gouge(19, 22, 26, -0.1, 2.6) + gouge(10, 60, 9, 0.1, 2.2),
                mix('coatL', 'straw', 0.3),
              )
            : fill(gouge(14, 30, 16, 0.8, 2.6) + gouge(40, 24, 18, 0.4, 2.4) + gouge(12, 58, 12, 0.9, 2.2), mix('deep', 'far2', 0.6))) +
          miner(aired) +
          fill(slab(0, 82, 112, 8, { jitter: 0.4 }), mix('key', 'woodD', 0.5)),
      ) +
      fill(beam(9, 18, 5, 86, 8, 9), ink.key, outlined(ink.key, 3)) +
      fill(beam(9, 18, 5, 86, 7, 8), wood) +
      fill(beam(103, 18, 107, 86, 8, 9), ink.key, outlined(ink.key, 3)) +
      fill(beam(103, 18, 107, 86, 7, 8), mix('woodD', 'key', 0.2)) +
      fill(beam(0, 10, 112, 10, 13, 12), ink.key, outlined(ink.key, 3)) +
      fill(beam(1, 10, 111, 10, 12, 11), wood) +
      fill(gouge(6, 7, 88, 0.004, 2.6), aired ? ink.straw : ink.woodD) +
      metal(poly(points('25,29 41,29 41,38 45,39 45,43 21,43 21,39 25,38'))) +
      fill(glass, ink.key, outlined(ink.key, 3)) +
      fill(glass, aired ? mix('woodD', 'key', 0.45) : mix('key', 'deep', 0.8)) +
      clip(glass, fill(flame, aired ? ink.ember : mix('rust', 'ember', 0.5)) + (heart ? fill(heart, ink.lamp) : '')) +
      fill(beam(22, 42, 22, 68, 2) + beam(44, 42, 44, 68, 2), aired ? ink.strawD : ink.concD) +
      metal(poly(points('20,67 46,67 46,71 44,72 44,82 22,82 22,72 20,71'))) +
      fill(gouge3([24, 80], [24, 75], [25, 69], 2), aired ? ink.straw : ink.concD) +
      enamel(18, 80, 76, 40, 5, false),
  );
}
