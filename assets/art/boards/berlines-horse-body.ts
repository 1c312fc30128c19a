/** Barnabé from the withers to the hooves: legs, body, tail, neck, and his work harness. */
import type { Template } from '../format';
import { clip, comb, disc, fill, gouge, gouge3, ink, line, mix, outline, outlined, type Point, points, poly, ribbon, ring, shape } from '../ink';
import { edge, form } from '../ink/people';
import type { Pose } from './berlines-horse-poses';

/** A leg from the body to the hoof: `profile` holds, for each height, how far it reaches before and behind its axis. */
export function leg(
  x: number,
  ahead: number,
  profile: readonly (readonly [y: number, before: number, behind: number])[],
  far: boolean,
  seed: number,
): Template {
  const axis = (y: number): number => x + (ahead * (y - 98)) / 64;
  const fore = profile.map(([y, b]): Point => [axis(y) - b, y]);
  const aft = [...profile].reverse().map(([y, , b]): Point => [axis(y) + b, y]);
  const d = shape([...fore, ...aft], { seed, jitter: 0.3 });
  const foot = axis(158);
  const hoof = poly([
    [foot - 9, 155],
    [foot + 8, 155],
    [foot + 10, 164.5],
    [foot - 12, 164.5],
  ]);
  const tuft = poly(
    points('-6,140 5,139 8,147 11,150 9,154 12,159 5,157 3,161 -1,158 -5,162 -7,157 -12,159 -9,152 -11,150 -8,146').map(([a, b]): Point => [foot + a, b]),
  );
  const tone = far ? mix('coatD', 'key', 0.35) : ink.coat;
  return (
    fill(d, tone, outlined(ink.key, 3.4)) +
    (far
      ? ''
      : clip(
          d,
          fill(
            comb(
              aft.map(([a, b]) => [a + 6, b] as const),
              aft.map(([a, b]) => [a - 4, b] as const),
              { toward: Math.PI, length: [2, 6], teeth: 10, seed },
            ),
            ink.coatD,
          ) +
            fill(
              comb(
                fore.map(([a, b]) => [a - 6, b] as const),
                fore.map(([a, b]) => [a + 2.4, b] as const),
                { toward: 0.2, length: [1, 4], teeth: 10, seed: seed + 1 },
              ),
              ink.coatL,
            ),
        )) +
    fill(hoof, ink.key, outlined(ink.key, 2)) +
    (far
      ? ''
      : fill(
          poly([
            [foot - 9, 158],
            [foot - 2, 158],
            [foot - 3, 163],
            [foot - 10.4, 163],
          ]),
          mix('concD', 'conc', 0.3),
        )) +
    fill(tuft, far ? mix('conc', 'coatD', 0.5) : mix('paper', 'conc', 0.25), outlined(ink.key, 1.6)) +
    (far ? '' : fill(gouge(foot + 3, 144, 13, 1.4, 2.2) + gouge(foot + 7, 148, 9, 1.2, 1.8) + gouge(foot - 2, 148, 10, 1.7, 1.6), mix('conc', 'coatD', 0.35)))
  );
}

export const FORE = [
  [88, 13, 12],
  [104, 11, 11],
  [116, 8, 8],
  [124, 7.4, 7],
  [130, 7, 6.6],
  [140, 5.6, 5.6],
  [150, 6.6, 7],
  [157, 8, 8],
] as const;

export const HIND = [
  [84, 20, 12],
  [100, 17, 13],
  [112, 9, 10.4],
  [121, 5, 9.6],
  [128, 4.6, 8.4],
  [139, 5.4, 5.8],
  [150, 6.6, 7],
  [157, 8, 8],
] as const;

const BODY = '70,58 84,49 98,53 116,53 132,46 148,47 160,57 165,75 162,95 152,107 138,106 126,108 110,114 90,114 74,110 62,102 57,88 60,72';

export function body(): Template {
  const d = form(BODY, 4);
  const light = comb(points('60,60 84,40 100,46 116,44 132,38 150,38 172,54'), edge('72,66 86,58 100,62 118,62 134,55 146,56 158,66'), {
    toward: Math.PI / 2 - 0.3,
    length: [4, 14],
    teeth: 19,
    seed: 6,
  });
  const shade = comb(points('176,62 176,122 60,122 56,104'), edge('157,74 153,92 138,98 112,104 88,104 68,98'), {
    toward: -2.2,
    length: [4, 13],
    teeth: 22,
    seed: 9,
  });
  return (
    fill(d, ink.coat, outlined(ink.key, 4)) +
    clip(
      d,
      fill(shade, ink.coatD) +
        fill(light, ink.coatL) +
        fill(gouge3([138, 66], [131, 84], [134, 102], 3) + gouge3([120, 70], [114, 84], [116, 98], 2), ink.coatD),
    )
  );
}

/** The cropped tail. */
export function tail(): Template {
  return (
    fill(form('156,52 164,52 171,60 172,74! 169,72! 168,80! 164,76! 162,82! 159,70', 3), ink.key, outlined(ink.key, 3)) +
    fill(gouge3([162, 55], [167, 61], [168, 70], 2.4) + gouge3([160, 58], [163, 65], [163, 73], 1.8), ink.coatL)
  );
}

export function neck(pose: Pose): Template {
  const d = form(pose.neck, 5);
  const run = edge(pose.crest);
  const under = edge(pose.throat);
  return (
    fill(d, ink.coat, outlined(ink.key, 4)) +
    clip(
      d,
      fill(
        comb(
          run.map(([x, y]) => [x + 8, y - 22] as const),
          run,
          { toward: 2.2, length: [3, 11], teeth: 11, seed: 4 },
        ),
        ink.coatL,
      ) +
        fill(
          comb(
            under.map(([x, y]) => [x - 24, y + 10] as const),
            under,
            { toward: -0.3, length: [3, 10], teeth: 10, seed: 8 },
          ),
          ink.coatD,
        ),
    ) +
    fill(poly(points(pose.mane)), ink.key, outlined(ink.key, 2)) +
    // The neck runs into the body: the seam behind the collar is painted out.
    fill(form('82,50! 90,49! 99,54 104,70 100,96 84,108 76,100 76,70', 3), ink.coat)
  );
}

/** Padded collar with brass-tipped hames; standing in it, back band, breeching, and the chain that slopes down to the train. */
export function harness(standing: boolean): Template {
  const collar = outline('83,41 77,56 69,74 63,92 66,106');
  const hame = outline('80,36 72,56 64,74 58,92');
  const strap = (text: string, w: number): Template => fill(ribbon(outline(text), [w, w, w]), ink.key);
  const links: string[] = [];
  for (let i = 0; i < 15; i++) {
    const x = 71 + i * 6.9;
    const y = 84 + i * 3.1 + Math.sin((i / 14) * Math.PI) * 4;
    links.push(i % 2 ? disc(x, y, 1.7) : `M${(x - 3).toFixed(1)} ${y.toFixed(1)}l6 2.6`);
  }
  const chain = links.join('');
  return (
    (standing
      ? strap('106,52 108,72 107,94 104,114', 5) +
        strap('128,47 140,64 148,84', 4.4) +
        strap('148,84 156,86 165,82', 5) +
        fill(gouge3([106, 56], [107.4, 72], [107, 84], 1.6), ink.coatL)
      : '') +
    fill(ribbon(collar, [11, 16, 11]), ink.key, outlined(ink.key, 4)) +
    fill(ribbon(collar, [9, 14, 9]), mix('brickD', 'key', 0.25)) +
    fill(ribbon(outline('81,43 74,57 66,75 60,91'), [2, 4.4, 1]), ink.rust) +
    fill(ribbon(hame, [4, 6, 4]), ink.key) +
    fill(ribbon(hame, [2, 3.4, 2]), ink.strawD) +
    (standing ? line(chain, ink.key, 5.6, 'stroke-linecap="round"') + line(chain, ink.conc, 2.6, 'stroke-linecap="round"') : '') +
    fill(disc(81, 34, 4.6), ink.key) +
    fill(disc(81, 34, 3), ink.straw) +
    fill(disc(68, 84, 5), ink.key) +
    fill(ring(68, 84, 3.8, 1.8), ink.straw)
  );
}
