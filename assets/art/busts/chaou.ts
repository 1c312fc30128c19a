/**
 * Chaou, a figurine of turquoise faience who answers for his master with two hoes. He is fired clay:
 * he rocks as one piece, and only his painted brows and eyes have moods. His name is scratched off.
 */
import type { Bust, Template } from '../format';
import { beam, clip, comb, eye, fill, gouge, ink, knife, mix, mouthLine, outlined, type Point, points, poly, shutEye } from '../ink';
import { browPair, cut, cuts, edge, form, type HandInks, hand } from '../ink/people';
import { assemble, together } from './assemble';

const GLAZE = ink.faience;
const PALE = mix('faienceL', 'paper', 0.55);
const SKIN = mix('faience', 'faienceL', 0.48);
const HAND: HandInks = { skin: GLAZE, light: mix('faience', 'faienceL', 0.7), line: ink.faienceD };

/** The mummy's wrapped shoulders, with the band of signs that someone scratched away. */
function wrapping(): Template {
  const d = form('104,540! 92,470 96,404 132,350 200,322 280,322 350,350 384,404 390,470 378,540!', 3);
  const light = comb(points('80,550 74,400 130,336 190,312'), edge('132,540 122,470 130,412 170,366'), { toward: 0.4, length: [8, 30], teeth: 13, seed: 3 });
  const shade = comb(points('290,312 366,340 400,400 400,550'), edge('300,346 336,392 344,460 334,540'), { toward: 2.8, length: [10, 34], teeth: 14, seed: 5 });
  const rim = comb(points('340,336 400,400 404,540'), edge('346,358 376,408 381,470 372,536'), { toward: 2.9, length: [2, 9], teeth: 14, seed: 6 });
  const band = knife(points('208,434 274,432 276,545 206,545'), { jitter: 1, step: 30, seed: 2 });
  const signs =
    poly(points('216,452 232,447 232,454 219,459')) +
    poly(points('254,448 266,447 265,468 258,468')) +
    cut('214,516 227,506 236,518', 4, 0.5) +
    gouge(248, 512, 20, 0.1, 4);
  const scratches = points('212,470 222,484 212,494 228,498 236,468 250,486')
    .map(([x, y], i) => gouge(x, y, 34 + (i % 3) * 8, -0.35 + (i % 2) * 0.24, 3.4))
    .join('');
  return (
    fill(d, GLAZE, outlined(ink.key, 6)) +
    fill(form('176,230 170,330 204,372 276,372 312,330 304,230', 2), mix('faience', 'faienceD', 0.6)) +
    fill(cut('178,336 240,366 302,336', 7, 0.5) + cut('182,362 240,396 298,362', 6, 0.5), PALE) +
    fill(cut('180,350 240,381 300,350', 6, 0.5), mix('faienceD', 'key', 0.5)) +
    clip(d, fill(light, ink.faienceL) + fill(shade, ink.faienceD) + fill(rim, ink.moon) + fill(band, mix('faience', 'faienceL', 0.55))) +
    fill(cut('205,450 204,498 203,545', 3, 0.5) + cut('277,450 279,498 280,545', 3, 0.5) + gouge(202, 434, 78, -0.02, 3), ink.key) +
    fill(signs, ink.key) +
    fill(scratches, PALE) +
    fill(cuts(['108,420 104,470 112,520', '124,430 120,478 128,520'], 3), PALE)
  );
}

const CLOTH =
  '240,30 190,36 142,66 118,118 104,200 90,284 96,330 128,352 152,410! 214,412! 204,330 178,250 302,250 276,330 268,412! 330,410! 352,352 384,330 390,284 376,200 362,118 354,98! 342,92 330,90 322,72! 308,66 300,44! 276,32';

/** The striped headcloth; a chip at its upper right shows the pale core under the glaze. */
function headcloth(): Template {
  const d = form(CLOTH, 4);
  let stripes = '';
  for (let i = 0; i < 8; i++) {
    const y = 120 + i * 28;
    const out = 12 + i * 4;
    stripes += cut(`${170 - i * 0.8},${y - 4} ${132 - i * 2},${y + 2} ${116 - out},${y + 26}`, 9, 0.5);
    stripes += cut(`${310 + i * 0.8},${y - 4} ${348 + i * 2},${y + 2} ${364 + out},${y + 26}`, 9, 0.5);
  }
  for (let i = 0; i < 3; i++) {
    stripes += cut(`146,${356 + i * 20} 178,${362 + i * 20} 214,${356 + i * 20}`, 7, 0.5);
    stripes += cut(`268,${356 + i * 20} 302,${362 + i * 20} 336,${356 + i * 20}`, 7, 0.5);
  }
  for (const [i, x] of [148, 178, 208, 240, 272, 302, 332].entries())
    stripes += cut(`${240 + (x - 240) * 0.72},112 ${x},${64 + Math.abs(i - 3) * 3} ${240 + (x - 240) * 0.7},24`, 7, 0.5);
  const light = comb(points('230,10 120,50 84,200 70,300 100,350'), edge('206,46 156,84 134,160 122,260 126,330'), {
    toward: 0.3,
    length: [6, 26],
    teeth: 20,
    seed: 3,
  });
  const gloss = comb(points('216,16 128,60 100,170'), edge('196,44 146,82 124,150'), { toward: 0.6, length: [3, 12], teeth: 13, seed: 8 });
  const shade = comb(points('280,10 380,80 410,300 360,420'), edge('290,52 330,110 346,210 344,330 322,410'), {
    toward: 2.9,
    length: [8, 28],
    teeth: 20,
    seed: 6,
  });
  const rim = comb(points('320,30 384,120 408,300'), edge('332,74 364,160 380,286'), { toward: 2.9, length: [2, 9], teeth: 16, seed: 2 });
  const core = poly(points('300,40 309,66 323,71 331,90 343,91 356,96 364,118 346,110 326,108 316,90 296,82 288,40'));
  return (
    fill(d, GLAZE, outlined(ink.key, 6)) +
    clip(
      d,
      fill(shade, mix('faience', 'faienceD', 0.62)) +
        fill(light, ink.faienceL) +
        fill(gloss, PALE) +
        fill(stripes, mix('faienceD', 'key', 0.45)) +
        fill(rim, ink.moon),
    ) +
    clip(d, fill(core, ink.paper)) +
    fill(cuts(['324,110 316,124 322,140', '294,80 286,92 292,106'], 2.6), ink.key)
  );
}

function face(): Template {
  const ears = form('160,176 140,168 132,190 144,222 164,226', 2) + form('320,174 340,166 348,188 336,220 316,224', 3);
  const d = form('160,140 158,196 168,246 196,286 240,302 284,286 312,246 322,196 320,140 240,120', 6);
  const light = comb(points('148,130 148,210 170,270 236,312'), edge('176,140 176,200 190,246 232,284'), { toward: -0.2, length: [6, 24], teeth: 13, seed: 5 });
  const shade = comb(points('330,130 334,210 306,276 250,312'), edge('292,140 298,196 288,240 254,286'), { toward: 2.9, length: [8, 26], teeth: 14, seed: 3 });
  const bandeau = form('152,134 196,114 240,108 284,114 328,134 326,150 284,132 240,126 196,132 154,150', 4);
  return (
    fill(ears, GLAZE, outlined(ink.key, 4)) +
    fill(cut('146,182 142,198 152,212', 2.6) + cut('334,180 338,196 328,210', 2.6), ink.faienceD) +
    fill(d, SKIN, outlined(ink.key, 4)) +
    clip(d, fill(shade, mix('faience', 'faienceD', 0.45)) + fill(light, mix('faienceL', 'paper', 0.18))) +
    fill(bandeau, PALE, outlined(ink.key, 4)) +
    fill(form('232,186 220,228 226,242 242,246 258,240 258,226 248,186', 3), mix('faience', 'faienceD', 0.45)) +
    fill(form('234,188 222,228 227,239 240,241 246,226 244,188', 3), PALE) +
    fill(gouge(226, 242, 18, 0.16, 2.2), ink.faienceD)
  );
}

/** One hoe: handle from below the fist to the blade beside the shoulder. */
function hoe(foot: Point, top: Point, out: 1 | -1): Template {
  const [x, y] = top;
  const blade = poly([
    [x - out * 12, y - 10],
    [x + out * 8, y - 18],
    [x + out * 40, y - 4],
    [x + out * 56, y + 44],
    [x + out * 44, y + 50],
    [x + out * 22, y + 26],
    [x - out * 4, y + 14],
  ]);
  const handle = beam(foot[0], foot[1], x, y, 13, 15);
  return (
    fill(blade + handle, mix('faienceD', 'key', 0.3), outlined(ink.key, 5)) +
    fill(gouge(x + out * 8, y - 10, 44, out > 0 ? 0.75 : Math.PI - 0.75, 4), out > 0 ? ink.moon : ink.faienceL) +
    fill(gouge(foot[0] - 3, foot[1] - 2, Math.hypot(x - foot[0], y - foot[1]) * 0.9, Math.atan2(y - foot[1], x - foot[0]), 3), ink.faience) +
    fill(beam(x - out * 14, y + 20, x + out * 10, y + 14, 6, 5), ink.conc)
  );
}
const hoes = (left: Point, right: Point): Template => hoe([318, 448], left, -1) + hoe([164, 448], right, 1);
const hands = (): Template => hand(276, 410, 1, HAND, -26, 0.94) + hand(206, 410, -1, HAND, 26, 0.94);

interface Gaze {
  readonly lid: number;
  readonly lidRight?: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly pupil?: number;
  readonly wide?: number;
}
/** The painted line that leaves the outer corner of each eye. */
const kohl = (): Template => fill(cut('170,206 152,212 130,198', 8) + cut('312,204 330,210 352,196', 8), ink.key);
function eyes({ lid, lidRight = lid, low = 0, look, pupil = 0.68, wide = 1 }: Gaze): Template {
  const shared = { skin: SKIN, white: PALE, look, low, pupil, tilt: -0.05 };
  const at = (x: number, y: number, side: 1 | -1, l: number): Template => {
    const almond = `${x + side * 44},${y + 8}! ${x + side * 22},${y - 16 * wide} ${x},${y - 24 * wide} ${x - side * 20},${y - 15 * wide} ${x - side * 35},${y + 10}! ${x - side * 14},${y + 20 * wide} ${x + side * 4},${y + 22 * wide} ${x + side * 20},${y + 18 * wide}`;
    return fill(form(almond), ink.key) + eye({ ...shared, x, y, w: 28, h: 19 * wide, side, lid: l });
  };
  return kohl() + at(198, 198, -1, lid) + at(284, 196, 1, lidRight);
}
const shutEyes = (bow: number): Template => kohl() + shutEye(198, 200, 27, 26, bow, ink.key) + shutEye(284, 198, 27, 26, bow, ink.key);

const smile = (): Template => mouthLine([216, 262], [240, 272], [266, 260], 4.4, ink.key) + fill(gouge(230, 284, 22, -0.02, 2.4), ink.faienceD);
const openMouth = (): Template =>
  fill(form('220,262 240,258 262,261 256,276 240,281 226,276', 2), ink.key) + fill(gouge(230, 288, 22, -0.02, 2.4), ink.faienceD);
/** Ticks of a thing that has just jumped on its shelf. */
const ticks = (): Template =>
  fill(cut('70,150 52,138 36,118', 5) + cut('62,190 42,188 20,180', 4) + cut('410,146 430,132 444,112', 5) + cut('418,186 438,184 460,176', 4), ink.moon);

export function chaou(): Bust {
  const svgs: Record<string, Template> = {
    figure: wrapping() + headcloth() + face(),
    hands: hands(),
    ticks: ticks(),
    'hoes-crossed': hoes([112, 328], [372, 326]),
    'hoes-flung': hoes([74, 282], [408, 280]),
    'hoes-tight': hoes([132, 344], [352, 342]),
    'hoes-glad': hoes([84, 344], [392, 290]),
    'eyes-startled': eyes({ lid: 0, look: [0, -0.1], pupil: 0.46, wide: 1.26 }),
    'eyes-stiff': eyes({ lid: 0.3, look: [0, 0] }),
    'eyes-curious': eyes({ lid: 0.06, lidRight: 0, look: [0.7, -0.35], wide: 1.14 }),
    'eyes-glad': shutEyes(-0.8),
    'eyes-blink': shutEyes(0.3),
    'brows-startled': browPair('230,158 192,142 148,170', '252,156 290,140 334,168', 8, ink.key),
    'brows-stiff': browPair('232,172 192,164 148,178', '250,172 290,162 334,176', 9, ink.key),
    'brows-curious': browPair('232,176 194,168 150,180', '250,158 290,134 334,156', 9, ink.key),
    'brows-glad': browPair('232,168 192,146 148,168', '250,166 290,144 334,166', 9, ink.key),
    'mouth-still': smile(),
    'talk-open': openMouth(),
  };
  const look = (mood: string, grip: string): readonly string[] => ['figure', `hoes-${grip}`, 'hands', `eyes-${mood}`, `brows-${mood}`, 'mouth-still'];
  return assemble(
    'chaou',
    [{ pivot: [240, 540], svgs }],
    {
      startled: together([...look('startled', 'flung'), 'ticks'], { dy: -8 }),
      stiff: together(look('stiff', 'tight'), { dy: 6 }),
      curious: together(look('curious', 'crossed'), { turn: 8, dx: -14 }),
      glad: together(look('glad', 'glad'), { turn: -7, dx: 8 }),
    },
    { 'mouth-still': 'talk-open' },
    ['eyes-glad'],
  );
}
