/** Mme Nowak, night guard of the museum, 60: grey bob, navy jumper, thermos. Kind, and hard to impress. */
import type { Bust, Template } from '../format';
import { clip, comb, eye, fill, gouge, ink, mix, mouthLine, outlined, points, shutEye } from '../ink';
import { browPair, cuts, edge, form, hatch } from '../ink/people';
import { assemble, together } from './assemble';
import { armsCup, armsFolded, armsThermos, armTorch, jumper } from './nowak-body';

const GREY = mix('concD', 'conc', 0.55);
const GREY_DARK = mix('concD', 'bleuD', 0.35);
const FACE = '154,170 154,236 164,294 194,338 240,356 286,338 316,294 328,236 326,168 282,118 214,104 168,130';

/** What hangs behind the face: a bob that rounds in at the jaw. */
function bobBack(): Template {
  const d = form('206,58 156,74 118,126 104,200 106,266 128,314! 170,322 310,322 352,314! 376,264 376,198 362,126 320,76 264,56', 4);
  return fill(d, GREY_DARK);
}

/** Parted on one side; the long lock sweeps over the brow. */
function bobFront(): Template {
  const d = form(
    '204,58 154,74 116,126 102,200 102,264 122,316! 152,322 176,306! 162,270 156,222 164,178 184,148 208,112! 244,148 296,172 322,206 326,264 308,306! 330,322 358,316! 380,264 380,198 366,124 324,74 264,54',
    6,
  );
  const light = comb(points('206,40 120,84 88,190 96,330'), edge('196,84 146,124 130,200 132,310'), { toward: 0.3, length: [8, 28], teeth: 17, seed: 3 });
  const sweep = comb(points('216,104 250,76 300,80'), edge('222,116 268,132 312,160'), { toward: 0.9, length: [5, 20], teeth: 10, seed: 9 });
  const shade = comb(points('300,40 372,100 396,200 384,330'), edge('312,92 346,142 352,210 344,320'), { toward: 2.9, length: [8, 28], teeth: 17, seed: 6 });
  const rim = comb(points('330,60 376,120 392,240 380,320'), edge('334,88 362,140 375,220 370,290'), { toward: 2.9, length: [2, 9], teeth: 18, seed: 8 });
  const locks = cuts(['212,104 252,132 316,188', '214,94 272,112 334,196', '218,84 290,92 348,188', '200,100 164,132 148,200', '196,88 144,124 124,210'], 2.8);
  const tips = cuts(['132,228 128,274 142,312', '146,232 146,272 160,306', '350,224 352,270 340,312', '336,222 340,262 326,306'], 3);
  return (
    fill(d, GREY, outlined(ink.key, 3)) +
    clip(d, fill(sweep, mix('conc', 'paper', 0.25)) + fill(light, mix('conc', 'paper', 0.5)) + fill(shade, GREY_DARK) + fill(rim, ink.moon)) +
    fill(locks + tips, mix('concD', 'key', 0.45)) +
    fill(cuts(['196,72 150,96 124,156', '184,72 134,104 114,186'], 3), ink.paper)
  );
}

function face(): Template {
  const d = form(FACE, 6);
  const shade = comb(points('336,160 340,240 322,300 256,370'), edge('290,166 302,232 292,286 254,344'), { toward: 2.9, length: [10, 32], teeth: 15, seed: 3 });
  const light = comb(points('144,200 146,260 172,330 236,366'), edge('178,206 182,262 202,310 240,340'), { toward: -0.3, length: [8, 26], teeth: 12, seed: 8 });
  const shadow = form('140,250 146,170 208,96 300,140 340,200 334,262 318,230 296,190 244,166 208,138 186,166 170,196 164,250', 4);
  const neck = form('202,320 196,376 240,402 286,376 280,318', 3);
  return (
    fill(neck, ink.skinD) +
    fill(d, ink.skin) +
    clip(d, fill(shade, ink.skinD) + fill(light, ink.skinL) + fill(shadow, ink.skinX)) +
    fill(hatch(170, 284, 3, 18, -0.3, 9, 1.9) + hatch(298, 280, 3, 18, 0.3, 9, 1.9), ink.brick) +
    fill(cuts(['200,288 190,304 192,318', '286,284 296,300 294,316'], 2.2) + cuts(['166,252 160,258 158,266', '318,250 322,256 324,264'], 1.8), ink.skinX)
  );
}

const nose = (): Template =>
  fill(form('232,236 220,274 226,292 244,297 264,290 262,274 248,236', 3), ink.skinD) +
  fill(form('232,238 221,272 226,288 242,291 250,276 243,240', 3), ink.skinL) +
  fill(gouge(226, 291, 18, 0.2, 2.2), ink.skinX);

interface Gaze {
  readonly lid: number;
  readonly lidRight?: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly tilt?: number;
}
function eyes({ lid, lidRight = lid, low = 0, look, tilt = 0.04 }: Gaze): Template {
  const shared = { skin: mix('skin', 'skinD', 0.25), look, low, tilt, iris: ink.far2, pupil: 0.64, lashes: true };
  return (
    fill(cuts(['178,262 198,270 220,262', '264,260 286,268 308,260'], 2), ink.skinD) +
    eye({ ...shared, x: 198, y: 241, w: 25, h: 20, side: -1, lid }) +
    eye({ ...shared, x: 286, y: 239, w: 26, h: 21, side: 1, lid: lidRight })
  );
}
const shutEyes = (bow: number): Template => shutEye(198, 243, 24, 19, bow, ink.key) + shutEye(286, 241, 25, 19, bow, ink.key);
const openMouth = (w: number, h: number): Template =>
  fill(form(`${242 - w},318 242,321 ${242 + w},316 ${242 + w * 0.66},${320 + h * 0.7} 242,${320 + h} ${242 - w * 0.66},${320 + h * 0.7}`), ink.skinX) +
  fill(form(`${242 - w * 0.7},320 242,322 ${242 + w * 0.7},318 ${242 + w * 0.5},${320 + h * 0.3} ${242 - w * 0.5},${320 + h * 0.3}`), ink.paper);

export function nowak(): Bust {
  const head: Record<string, Template> = {
    back: bobBack() + face(),
    hair: bobFront(),
    nose: nose(),
    'eyes-calm': eyes({ lid: 0.42, look: [0.05, 0.1] }),
    'eyes-amused': eyes({ lid: 0.46, lidRight: 0.28, low: 0.16, look: [-0.7, 0.1] }),
    'eyes-attentive': eyes({ lid: 0.04, look: [0.8, -0.3], tilt: -0.04 }),
    'eyes-kind': shutEyes(-0.8),
    'eyes-blink': shutEyes(0.4),
    'brows-calm': browPair('162,214 196,204 230,212', '324,210 288,200 254,210', 6, mix('concD', 'key', 0.4)),
    'brows-amused': browPair('162,216 196,208 230,218', '324,200 290,184 254,202', 6, mix('concD', 'key', 0.4)),
    'brows-attentive': browPair('162,204 196,194 232,212', '326,202 290,190 252,210', 7, mix('concD', 'key', 0.4)),
    'brows-kind': browPair('232,204 196,198 162,214', '252,202 288,194 324,210', 6, mix('concD', 'key', 0.4)),
    'mouth-calm': mouthLine([214, 322], [242, 325], [270, 320], 5, ink.skinX) + fill(gouge(228, 336, 30, -0.03, 2.2), ink.skinX),
    'mouth-amused':
      mouthLine([214, 318], [246, 332], [278, 308], 5, ink.skinX) + fill(cuts(['276,302 283,308 284,318', '230,338 246,342 260,336'], 2.4, 0.4), ink.skinX),
    'mouth-attentive': fill(form('226,320 242,316 258,319 254,328 242,331 230,328', 2), ink.skinX),
    'mouth-kind':
      fill(form('204,310 242,318 280,307 268,330 242,337 216,331'), ink.skinX) + fill(form('211,314 242,321 274,311 266,322 242,327 218,323'), ink.paper),
    'talk-wide': openMouth(28, 18),
    'talk-small': openMouth(20, 13),
  };
  const body: Record<string, Template> = {
    jumper: jumper(),
    'arms-thermos': armsThermos(),
    'arms-folded': armsFolded(),
    'arm-torch': armTorch(),
    'arms-cup': armsCup(),
  };
  const look = (mood: string): readonly string[] => ['back', `eyes-${mood}`, 'nose', `mouth-${mood}`, 'hair', `brows-${mood}`];
  return assemble(
    'nowak',
    [
      { pivot: [240, 380], svgs: head },
      { pivot: [240, 520], svgs: body },
    ],
    {
      calm: [...together(['jumper']), ...together(look('calm'), { turn: -2, dy: 2 }), ...together(['arms-thermos'])],
      amused: [...together(['jumper']), ...together(look('amused'), { turn: -10, dx: 10, dy: 4 }), ...together(['arms-folded'])],
      attentive: [...together(['jumper']), ...together(look('attentive'), { turn: 4, dx: 24, dy: -6 }), ...together(['arm-torch'])],
      kind: [...together(['jumper']), ...together(look('kind'), { turn: 6, dx: 26 }), ...together(['arms-cup'])],
    },
    { 'mouth-calm': 'talk-small', 'mouth-amused': 'talk-small', 'mouth-attentive': 'talk-small', 'mouth-kind': 'talk-wide' },
    ['eyes-kind'],
  );
}
