/**
 * Edmond, about 75, who worked below and now guides visitors. Calm and never comic:
 * to speak of the dead he takes his helmet off.
 */
import type { Bust, Template } from '../format';
import { clip, comb, eye, fill, gouge, ink, mix, mouthLine, points, shutEye } from '../ink';
import { browPair, cut, cuts, dust, edge, form, hatch } from '../ink/people';
import { assemble, together } from './assemble';
import { armHeart, armPoint, armsHat, armsRest, helmet, jacket, scarf } from './edmond-body';

const FACE = '148,160 144,230 152,296 178,344 214,370 242,376 272,370 308,342 332,294 338,228 334,158 242,128';
const HAIR_LIGHT = mix('paper', 'conc', 0.12);

const neck = (): Template =>
  fill(form('190,320 186,392 242,414 298,390 294,318', 3), ink.skinD) + fill(cuts(['206,366 210,384 222,396', '280,364 274,384 262,396'], 2.4), ink.skinX);

/** White hair, seen whole only when the helmet is off. */
function hairBack(): Template {
  const d = form('142,238 130,196 132,142 162,94 214,72 262,66 316,84 348,126 354,190 342,240 330,200 150,200', 4);
  const shade = comb(points('280,56 366,100 366,250'), edge('296,80 332,126 338,220'), { toward: 2.8, length: [6, 22], teeth: 16, seed: 5 });
  return fill(d, mix('paper', 'conc', 0.3)) + clip(d, fill(shade, mix('conc', 'slate', 0.5)));
}
function fringe(): Template {
  const d = form('142,216 136,160 164,104 214,78 262,72 312,92 342,142 346,216 334,218! 328,172 308,142 262,140 222,124 196,142 168,164 156,216!', 6);
  const light = comb(points('126,220 126,140 166,90 236,62'), edge('148,200 154,152 186,118 230,98'), { toward: 0.6, length: [8, 26], teeth: 13, seed: 3 });
  const shade = comb(points('280,60 352,130 356,216'), edge('290,92 326,142 332,204'), { toward: 2.8, length: [6, 20], teeth: 13, seed: 6 });
  return (
    fill(d, mix('paper', 'conc', 0.3)) +
    clip(d, fill(light, ink.paper) + fill(shade, mix('conc', 'slate', 0.45))) +
    fill(cuts(['216,80 184,102 162,160', '222,80 204,104 196,134', '226,80 280,92 322,140', '228,86 270,104 302,134', '240,78 300,98 334,160'], 2.4), ink.concD)
  );
}
/** What shows under the helmet: temples and sideburns. */
const temples = (): Template =>
  fill(form('142,168 136,206 142,244 152,252 158,214 164,170', 3) + form('340,166 346,206 340,244 330,250 326,212 320,168', 4), HAIR_LIGHT) +
  fill(cuts(['146,184 142,208 146,236', '338,184 342,208 337,234'], 2.2), ink.concD);

function face(): Template {
  const d = form(FACE, 6);
  const shade = comb(points('348,140 352,240 338,306 270,392'), edge('300,150 310,232 302,292 260,362'), { toward: 2.9, length: [10, 34], teeth: 16, seed: 3 });
  const light = comb(points('134,160 134,250 150,330 210,384'), edge('164,176 168,246 184,306 220,352'), { toward: -0.2, length: [8, 28], teeth: 13, seed: 8 });
  const ears = form('150,214 128,212 124,244 134,272 154,268', 2) + form('334,212 356,210 360,242 350,270 330,266', 3);
  const wrinkles =
    cuts(['206,284 190,302 188,326', '284,282 300,298 302,322'], 2.4) +
    cuts(['162,250 152,256 146,268', '322,248 332,254 338,264', '160,238 150,238 144,242', '324,236 334,236 340,240'], 1.8);
  return (
    fill(ears, ink.skin) +
    fill(form('340,214 356,212 359,242 350,268 336,262', 3), ink.skinD) +
    fill(cut('138,226 132,242 142,260', 2.4) + cut('346,224 352,240 344,258', 2.4), ink.skinX) +
    fill(d, ink.skin) +
    clip(d, fill(shade, ink.skinD) + fill(light, ink.skinL)) +
    fill(hatch(164, 276, 4, 24, -0.2, 8, 2.1) + hatch(304, 272, 4, 24, 0.2, 8, 2.1), mix('brick', 'skinD', 0.3)) +
    fill(wrinkles, ink.skinX) +
    fill(
      dust([
        [180, 316],
        [190, 326],
        [296, 318],
        [306, 308],
        [300, 330],
      ]),
      mix('skinX', 'key', 0.4),
    )
  );
}
/** Shadow of the helmet, or the lines of a bare brow. */
const shadow = (): Template => clip(form(FACE, 6), fill(form('140,130 344,130 342,196 326,180 242,172 160,182 142,198', 4), ink.skinX));
const browLines = (): Template => fill(cuts(['186,178 240,170 296,176', '198,166 242,160 286,165'], 2.2, 0.5), ink.skinD);

const nose = (): Template =>
  fill(form('234,236 216,280 222,302 246,308 272,300 270,280 252,236', 3), ink.skinD) +
  fill(form('234,238 217,278 222,298 244,302 254,284 248,240', 3), ink.skinL) +
  fill(gouge(222, 300, 20, 0.25, 2.4), ink.skinX);

/** A white moustache, trimmed; `lift` raises its ends. */
function moustache(lift: number): Template {
  const y = (v: number, share: number): number => v - lift * share;
  const d = form(
    `244,308 214,306 186,${y(322, 0.4)} 170,${y(342, 1)}! 190,${y(344, 0.6)} 222,338 244,330 266,338 298,${y(342, 0.6)} 318,${y(338, 1)}! 302,${y(318, 0.4)} 274,306`,
    5,
  );
  const shade = comb(points('330,300 330,350 244,346'), points('300,322 296,334 246,326'), { toward: -1.9, length: [4, 12], teeth: 13, seed: 3 });
  return (
    fill(d, HAIR_LIGHT) +
    clip(d, fill(shade, mix('conc', 'slate', 0.5))) +
    fill(cuts(['234,312 210,318 190,332', '228,322 208,328 194,338', '254,312 278,318 298,332', '260,322 280,328 292,336'], 2), ink.concD)
  );
}
const openMouth = (w: number, h: number): Template =>
  fill(form(`${244 - w},336 244,340 ${244 + w},335 ${244 + w * 0.7},${338 + h * 0.7} 244,${338 + h} ${244 - w * 0.7},${338 + h * 0.7}`), ink.skinX);

interface Gaze {
  readonly lid: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly tilt?: number;
}
function eyes({ lid, low = 0, look, tilt = 0.1 }: Gaze): Template {
  const shared = { skin: mix('skin', 'skinD', 0.22), look, low, lid, tilt, iris: ink.bleu, pupil: 0.62 };
  return (
    fill(cuts(['176,262 196,270 220,262', '264,260 288,268 312,258'], 2), ink.skinD) +
    eye({ ...shared, x: 197, y: 242, w: 25, h: 19, side: -1 }) +
    eye({ ...shared, x: 289, y: 239, w: 26, h: 20, side: 1 })
  );
}
const shutEyes = (bow: number): Template => shutEye(197, 244, 24, 18, bow, ink.key) + shutEye(289, 241, 25, 18, bow, ink.key);

export function edmond(): Bust {
  const head: Record<string, Template> = {
    hair: hairBack(),
    face: face(),
    fringe: fringe() + browLines(),
    temples: shadow() + temples(),
    helmet: helmet(),
    nose: nose(),
    'eyes-calm': eyes({ lid: 0.28, low: 0.1, look: [0.1, 0] }),
    'eyes-grave': eyes({ lid: 0.38, look: [-0.15, 0.4], tilt: 0.1 }),
    'eyes-smiling': shutEyes(-0.75),
    'eyes-pointing': eyes({ lid: 0.14, low: 0.1, look: [0.8, -0.25] }),
    'eyes-blink': shutEyes(0.4),
    'brows-calm': browPair('160,218 194,204 230,214', '328,214 292,200 256,212', 9, HAIR_LIGHT),
    'brows-grave': browPair('232,214 198,206 160,218', '254,212 290,203 330,214', 9, HAIR_LIGHT),
    'brows-smiling': browPair('160,216 194,196 230,210', '328,212 292,192 256,208', 9, HAIR_LIGHT),
    'brows-pointing': browPair('160,214 194,198 230,210', '330,202 294,184 256,202', 9, HAIR_LIGHT),
    'mouth-calm': mouthLine([218, 342], [244, 348], [272, 340], 4, ink.skinX) + moustache(2),
    'mouth-grave': mouthLine([220, 345], [244, 343], [270, 345], 4, ink.skinX) + moustache(-2),
    'mouth-smiling':
      fill(form('206,334 244,342 284,332 270,354 244,360 218,354'), ink.skinX) +
      fill(form('214,338 244,344 276,336 270,344 244,350 220,346'), ink.paper) +
      moustache(12),
    'mouth-pointing': mouthLine([216, 342], [246, 352], [276, 338], 4.4, ink.skinX) + moustache(5),
    'talk-calm': openMouth(24, 17) + moustache(3),
    'talk-grave': openMouth(18, 12) + moustache(-3),
  };
  const body: Record<string, Template> = {
    jacket: jacket() + neck() + scarf(),
    'arms-rest': armsRest(),
    'arms-hat': armsHat(),
    'arm-point': armPoint(),
    'arm-heart': armHeart(),
  };
  const look = (mood: string, bare = false): readonly string[] => [
    ...(bare ? ['hair', 'face', 'fringe'] : ['face', 'temples', 'helmet']),
    `eyes-${mood}`,
    'nose',
    `mouth-${mood}`,
    `brows-${mood}`,
  ];
  return assemble(
    'edmond',
    [
      { pivot: [242, 390], svgs: head },
      { pivot: [242, 520], svgs: body },
    ],
    {
      calm: [...together(['jacket']), ...together(look('calm'), { turn: -2 }), ...together(['arms-rest'])],
      grave: [...together(['jacket']), ...together(look('grave', true), { turn: 5, dy: 6 }), ...together(['arms-hat'])],
      smiling: [...together(['jacket']), ...together(look('smiling'), { turn: -8, dx: -4 }), ...together(['arm-heart'])],
      pointing: [...together(['jacket']), ...together(look('pointing'), { turn: 5, dx: -16 }), ...together(['arm-point'])],
    },
    { 'mouth-calm': 'talk-calm', 'mouth-grave': 'talk-grave', 'mouth-smiling': 'talk-calm', 'mouth-pointing': 'talk-calm' },
    ['eyes-smiling'],
  );
}
