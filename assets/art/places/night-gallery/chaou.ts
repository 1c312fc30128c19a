/**
 * Chaou in his case: a servant figurine of turquoise faience, arms crossed over two hoes, a column of signs down his
 * front. Cheated to a readable size. He keeps his colour: the guard's torch looks at him.
 */
import type { Template } from '../../format';
import { beam, clip, comb, disc, fill, gouge, gouge3, ink, line, mix, moved, outline, outlined, pinned, points, poly, shape } from '../../ink';

const BODY = shape(outline('-15,0! -16,-7 -12,-13 -15,-40 -20,-58 -18,-69 -9,-74 9,-74 18,-69 20,-58 15,-40 12,-13 16,-7 15,0!'), { jitter: 0.2 });
const WIG = shape(outline('-10,-99 0,-103 10,-99 14,-89 15,-74 16,-61! 8,-59! 8,-74 -8,-74 -8,-59! -16,-61! -15,-74 -14,-89'), { jitter: 0.2 });
const FACE = shape(outline('-8,-92 0,-95 8,-92 9,-84 6,-76 0,-73 -6,-76 -9,-84'), { jitter: 0.1 });

/** A hoe from a crossed hand up over the shoulder; `side` is the shoulder. */
const hoe = (side: 1 | -1): string =>
  beam(side * -3, -50, side * 13, -70, 2, 2) + poly(points(side > 0 ? '12,-72 17,-71 15,-62 12,-64' : '-12,-72 -17,-71 -15,-62 -12,-64'));

/** 103 units high, feet at (0, 0); the torch on the left, the Moon's glass on the right. */
function figurine(): Template {
  const warm = comb(points('-24,2 -24,-104'), points('-11,2 -12,-20 -13,-60 -9,-104'), { toward: 0, length: [3, 9], teeth: 20, seed: 4 });
  const glint = comb(points('-24,2 -24,-104'), points('-15,2 -15,-30 -18,-62 -13,-104'), { toward: 0, length: [1, 4], teeth: 20, seed: 7 });
  const dark = comb(points('24,2 24,-104'), points('9,2 9,-20 12,-60 8,-104'), { toward: Math.PI, length: [3, 8], teeth: 18, seed: 9 });
  let signs = '';
  for (let i = 0; i < 6; i++) signs += gouge(-5, -37 + i * 6, 4 + ((i * 5) % 4), 0.1, 2) + disc(4, -36 + i * 6, 0.9 + (i % 2) * 0.5);
  const stripes = [-97, -90, -82, -74, -66].map((y, i) => gouge3([-13, y + 3], [-10, y], [-7 + (i < 1 ? 14 : 0), y + 1], 1.6)).join('');
  return (
    fill(BODY, ink.faience, outlined(ink.key, 4)) +
    clip(BODY, fill(dark, ink.faienceD) + fill(warm, mix('faienceL', 'straw', 0.35)) + fill(glint, mix('faienceL', 'lamp', 0.6))) +
    line('M-6-40V-6M7-40V-6M-9-40H10', ink.faienceD, 1) +
    fill(signs, ink.faienceD) +
    fill(gouge3([-18, -60], [-4, -50], [9, -54], 7, 0.4) + gouge3([18, -60], [4, -48], [-9, -52], 7, 0.4), ink.faienceD) +
    fill(gouge3([-17, -61], [-4, -52], [8, -56], 3.4, 0.4), mix('faienceL', 'straw', 0.3)) +
    fill(hoe(1) + hoe(-1), ink.key) +
    fill(WIG, ink.faienceD, outlined(ink.key, 3)) +
    clip(WIG, fill(poly(points('-20,-50 -20,-110 -10,-110 -12,-50')), ink.faience) + fill(stripes, ink.faienceL)) +
    fill(FACE, ink.faienceL) +
    clip(FACE, fill(comb(points('12,-70 12,-96'), points('4,-70 5,-96'), { toward: Math.PI, length: [1, 4], teeth: 8, seed: 3 }), ink.faience)) +
    fill(
      disc(-3.6, -85.6, 1.9) + disc(4, -85.6, 1.9) + gouge(-7, -88.6, 5, -0.15, 1.6) + gouge(2, -89, 5, 0.15, 1.6) + gouge(-2.4, -78.6, 5, 0.05, 1.6),
      ink.key,
    ) +
    fill(disc(-4.2, -86.2, 0.6) + disc(3.4, -86.2, 0.6), ink.paper) +
    fill(poly(points('-1.6,-74 1.8,-74 1,-67 -1,-67')), ink.faienceD)
  );
}

export const chaouStanding = (x: number, y: number, scale: number): Template => pinned(moved(x, y, figurine(), scale));
