/** Barnabé, pit horse. He counts the couplings and refuses the one too many; his face says nothing, his ears say all. */
import type { Bust, Template } from '../format';
import { beam, clip, comb, eye, fill, gouge, ink, knife, mix, mouthLine, moved, points, poly, shutEye } from '../ink';
import { browPair, cut, edge, form, hatch } from '../ink/people';
import { assemble, together } from './assemble';
import { cap, ears, forelock, shoulders } from './barnabe-body';

const FIT = 0.88;
const BROAD = 1.06;
const HEAD = '166,130 150,196 164,262 180,330 164,396 184,454 240,474 298,454 318,396 302,330 318,262 332,194 314,128 240,100';

function head(): Template {
  const d = form(HEAD, 6);
  const shade = comb(points('334,110 350,194 334,262 312,330 330,396 314,470'), points('292,110 304,194 290,262 276,330 290,396 276,460'), {
    toward: 2.7,
    length: [10, 34],
    teeth: 22,
    seed: 6,
  });
  const light = comb(points('150,120 136,196 152,262 168,330'), points('172,130 162,196 176,262 190,330'), {
    toward: 0.25,
    length: [8, 26],
    teeth: 16,
    seed: 9,
  });
  const blaze = knife(points('232,150 216,200 222,260 212,330 226,374 256,376 270,330 258,260 264,200 250,150'), { jitter: 3, step: 16, seed: 5 });
  const blazeShade = comb(points('250,150 264,200 258,260 270,330 256,376'), points('246,150 252,200 246,260 254,330 246,374'), {
    toward: 3.1,
    length: [4, 16],
    teeth: 16,
    seed: 2,
  });
  const muzzle = form('148,396 188,366 240,373 296,364 336,396 312,474 240,490 168,474', 3);
  const muzzleLight = comb(points('150,398 158,446 190,480'), edge('176,396 186,432 214,458'), { toward: -0.1, length: [8, 22], teeth: 9, seed: 4 });
  return (
    fill(d, ink.coat) +
    clip(
      d,
      fill(shade, ink.coatD) +
        fill(light, ink.coatL) +
        fill(blaze, ink.paper) +
        fill(blazeShade, mix('paper', 'coatD', 0.4)) +
        fill(muzzle, mix('coatD', 'ash', 0.28)) +
        fill(muzzleLight, mix('coatL', 'skin', 0.5)),
    ) +
    fill(hatch(172, 246, 3, 22, 0.1, 7, 1.8) + hatch(290, 244, 3, 22, -0.1, 7, 1.8), ink.coatD)
  );
}

function nostrils(flare: number): Template {
  const f = 1 + flare * 0.25;
  const hole = (x: number, way: 1 | -1): string =>
    form(`${x - way * 15 * f},414 ${x - way},${410 - 15 * f} ${x + way * 15 * f},404 ${x + way * 13 * f},${410 + 12 * f} ${x - way * 5},${410 + 19 * f}`, 2);
  return fill(hole(205, 1) + hole(275, -1), ink.key) + fill(gouge(192, 412, 18, -0.9, 3), ink.skinL) + fill(gouge(268, 400, 18, 0.6, 2.4), ink.slate);
}

interface Gaze {
  readonly lid: number;
  readonly lidRight?: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly pupil?: number;
  readonly wide?: number;
  readonly tilt?: number;
}
function eyes({ lid, lidRight = lid, low = 0, look, pupil = 0.66, wide = 1, tilt = 0 }: Gaze): Template {
  const shared = { skin: mix('coatD', 'coat', 0.35), look, low, pupil, tilt, iris: mix('strawD', 'straw', 0.35), lashes: true };
  return (
    eye({ ...shared, x: 188, y: 215, w: 28 * wide, h: 28 * wide, side: -1, lid }) +
    eye({ ...shared, x: 297, y: 213, w: 28 * wide, h: 28 * wide, side: 1, lid: lidRight })
  );
}
const shutEyes = (bow: number): Template => shutEye(188, 214, 23, 22, bow, ink.key) + shutEye(297, 212, 23, 22, bow, ink.key);

const line = (text: string, width = 4.4): Template => fill(cut(text, width, 0.5), ink.key);
const straw = (): Template =>
  fill(beam(256, 452, 410, 462, 5, 4), ink.straw) +
  fill(
    [
      [410, 462, -0.5],
      [406, 462, 0.1],
      [410, 462, -0.95],
      [396, 461, -0.7],
      [384, 461, 0.5],
    ]
      .map(([x = 0, y = 0, a = 0]) => gouge(x, y, 32, a, 6))
      .join(''),
    ink.straw,
  );
/** A small oh, the lower lip hanging: a horse that is paid a compliment. */
const oh = (): Template =>
  line('196,444 240,438 290,444', 4) + fill(form('218,448 242,444 266,448 262,466 242,474 222,466', 2), ink.key) + line('222,484 242,490 264,483', 2.4);
const chew = (): Template =>
  fill(form('204,446 240,440 282,445 270,464 240,470 214,464', 2), ink.key) + fill(poly(points('216,449 240,445 268,448 264,455 220,456')), ink.paper);

export function barnabe(): Bust {
  const svgs: Record<string, Template> = {
    head: head(),
    cap: cap(),
    forelock: forelock(false),
    'forelock-up': forelock(true),
    nostrils: nostrils(0),
    'nostrils-wide': nostrils(1),
    'ears-deadpan': ears(-38, 30),
    'ears-stubborn': ears(-78, 76),
    'ears-surprised': ears(-4, 5),
    'ears-content': ears(-62, 18),
    'eyes-deadpan': eyes({ lid: 0.44, lidRight: 0.4, look: [0, 0.3] }),
    'eyes-stubborn': eyes({ lid: 0.4, low: 0.16, look: [0.9, -0.1], tilt: -0.14 }),
    'eyes-surprised': eyes({ lid: 0.27, look: [0.2, 0.1], pupil: 0.68, wide: 1.04 }),
    'eyes-content': shutEyes(-0.8),
    'eyes-blink': shutEyes(0.4),
    'brows-deadpan': browPair('148,186 180,176 214,188', '336,180 306,168 272,184', 6, ink.key),
    'brows-stubborn': browPair('148,184 182,188 218,204', '336,182 304,186 266,202', 8, ink.key),
    'brows-surprised': browPair('150,180 180,172 210,180', '334,178 304,170 276,178', 4.5, ink.key),
    'brows-content': browPair('150,192 182,180 214,192', '334,190 304,178 272,190', 4.5, ink.key),
    'mouth-deadpan': line('194,448 240,444 292,448') + line('226,459 244,463 264,458', 2.2),
    'mouth-stubborn': line('192,460 240,438 294,460', 6) + fill(cut('206,470 240,458 276,470', 2.6, 0.5), ink.key),
    'mouth-surprised': oh(),
    'mouth-content': mouthLine([190, 442], [240, 466], [296, 438], 5, ink.key) + straw(),
    'talk-chew': chew(),
    'talk-straw': chew() + straw(),
  };
  const look = (mood: string, wide = false): readonly string[] => [
    `ears-${mood}`,
    'head',
    `eyes-${mood}`,
    ...(wide ? ['forelock-up', 'cap', 'nostrils-wide'] : ['forelock', 'cap', 'nostrils']),
    `brows-${mood}`,
    `mouth-${mood}`,
  ];
  // A horse's head is long: drawn at ease, then fitted into the disc that shows who speaks.
  for (const [name, svg] of Object.entries(svgs)) svgs[name] = moved(240 * (1 - FIT), 34 * (1 - FIT), svg, FIT);
  return assemble(
    'barnabe',
    [
      { pivot: [240, 400], svgs },
      { pivot: [240, 520], svgs: { shoulders: moved(240 * (1 - BROAD), 560 * (1 - BROAD), shoulders(), BROAD) } },
    ],
    {
      deadpan: [...together(['shoulders']), ...together(look('deadpan'), { turn: -5 })],
      stubborn: [...together(['shoulders']), ...together(look('stubborn'), { turn: 9, dx: -14, dy: 12 })],
      surprised: [...together(['shoulders']), ...together(look('surprised', true), { dy: -6 })],
      content: [...together(['shoulders']), ...together(look('content'), { turn: 6, dy: 4 })],
    },
    { 'mouth-deadpan': 'talk-chew', 'mouth-stubborn': 'talk-chew', 'mouth-surprised': 'talk-chew', 'mouth-content': 'talk-straw' },
    ['eyes-content'],
    { x: -34, y: -4, w: 550, h: 596 },
  );
}
