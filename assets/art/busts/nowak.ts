/** Mme Nowak, night guard of the museum, 60: grey bob, navy jumper, thermos. Kind, and hard to impress. */
import type { Bust, Template } from '../format';
import { clip, comb, eye, fill, gouge, ink, mix, mouthLine, points, shutEye } from '../ink';
import { browPair, cuts, edge, form, hatch } from '../ink/people';
import { assemble, together } from './assemble';
import { armsCup, armsFolded, armsThermos, armTorch, jumper } from './nowak-body';

const GREY = mix('concD', 'conc', 0.55);
const GREY_DARK = mix('concD', 'bleuD', 0.35);
const FACE = '154,170 154,236 164,294 194,338 240,356 286,338 316,294 328,236 326,168 240,136';

/** What hangs behind the face: a bob, wider at the jaw than at the brow. */
function bobBack(): Template {
  const d = form('240,56 176,66 134,112 116,190 102,262 92,326! 128,344 176,340 304,340 352,342 390,322! 378,258 364,188 346,110 304,66', 4);
  return fill(d, GREY_DARK) + clip(d, fill(comb(points('80,350 100,240 130,120'), edge('124,340 124,260 146,150'), { toward: 0.1, length: [6, 20], teeth: 13, seed: 4 }), GREY));
}

/** Fringe and side locks, over the face. */
function bobFront(): Template {
  const d = form('240,52 178,62 134,108 112,190 98,260 88,322! 124,340 164,330! 156,280 154,230 160,192! 196,186 240,182 286,180 322,190! 328,232 324,282 318,330! 358,338 392,320! 380,256 368,188 346,106 302,62', 6);
  const light = comb(points('230,36 120,90 96,200 78,330'), edge('214,80 158,112 138,190 118,320'), { toward: 0.3, length: [8, 30], teeth: 18, seed: 3 });
  const shade = comb(points('280,40 360,90 392,200 406,330'), edge('286,72 324,116 342,200 350,330'), { toward: 2.9, length: [8, 28], teeth: 18, seed: 6 });
  const rim = comb(points('320,56 372,110 400,320'), edge('328,86 360,140 382,300'), { toward: 2.9, length: [2, 9], teeth: 18, seed: 8 });
  return (
    fill(d, GREY) +
    clip(d, fill(light, mix('conc', 'paper', 0.42)) + fill(shade, GREY_DARK) + fill(rim, ink.moon)) +
    fill(cuts(['236,60 200,96 178,180', '240,60 222,110 212,180', '246,60 256,110 250,178', '250,60 290,100 300,176'], 2.8) + cuts(['134,140 116,220 112,316', '148,200 140,260 144,318', '344,140 362,220 368,312', '334,206 338,260 338,316'], 3), mix('concD', 'key', 0.45)) +
    fill(cuts(['232,62 186,90 152,150', '214,70 158,120 136,196'], 3), ink.paper)
  );
}

function face(): Template {
  const d = form(FACE, 6);
  const shade = comb(points('336,160 340,240 322,300 256,370'), edge('290,166 302,232 292,286 254,344'), { toward: 2.9, length: [10, 32], teeth: 15, seed: 3 });
  const light = comb(points('144,200 146,260 172,330 236,366'), edge('178,206 182,262 202,310 240,340'), { toward: -0.3, length: [8, 26], teeth: 12, seed: 8 });
  const shadow = form('146,190 160,150 240,130 322,150 334,190 330,214 300,200 240,196 184,204 152,218', 4);
  const neck = form('202,320 196,376 240,402 286,376 280,318', 3);
  return (
    fill(neck, ink.skinD) +
    fill(d, ink.skin) +
    clip(d, fill(shade, ink.skinD) + fill(light, ink.skinL) + fill(shadow, ink.skinX)) +
    fill(hatch(168, 282, 3, 24, -0.3, 9, 2.1) + hatch(294, 278, 3, 24, 0.3, 9, 2.1), ink.brick) +
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
    'mouth-amused': mouthLine([214, 318], [246, 332], [278, 308], 5, ink.skinX) + fill(cuts(['276,302 283,308 284,318', '230,338 246,342 260,336'], 2.4, 0.4), ink.skinX),
    'mouth-attentive': fill(form('226,320 242,316 258,319 254,328 242,331 230,328', 2), ink.skinX),
    'mouth-kind': fill(form('204,310 242,318 280,307 268,330 242,337 216,331'), ink.skinX) + fill(form('211,314 242,321 274,311 266,322 242,327 218,323'), ink.paper),
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
      amused: [...together(['jumper']), ...together(look('amused'), { turn: -7, dx: 4 }), ...together(['arms-folded'])],
      attentive: [...together(['jumper']), ...together(look('attentive'), { turn: 4, dx: 14, dy: -6 }), ...together(['arm-torch'])],
      kind: [...together(['jumper']), ...together(look('kind'), { turn: 7, dx: 14 }), ...together(['arms-cup'])],
    },
    { 'mouth-calm': 'talk-small', 'mouth-amused': 'talk-small', 'mouth-attentive': 'talk-small', 'mouth-kind': 'talk-wide' },
    ['eyes-kind'],
  );
}
