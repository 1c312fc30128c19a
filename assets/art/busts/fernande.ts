/**
 * Fernande, head of the lamp room: red kerchief, grey-white smock, a tag on its cord.
 * Her round glasses catch the lamps until they are two flames.
 */
import type { Bust, Template } from '../format';
import { blob, clip, comb, eye, fill, gouge, ink, mix, mouthLine, points, poly, ring, shutEye } from '../ink';
import { browPair, cut, cuts, form, hatch } from '../ink/people';
import { assemble, together } from './assemble';
import { armGive, armHeart, armsLedger, armThink, kerchief, kerchiefBack, necklace, smock } from './fernande-body';

const LEFT = [198, 238, 40] as const;
const RIGHT = [290, 234, 42] as const;
const LENS = mix('skin', 'paper', 0.42);
const LID = mix('skin', 'skinD', 0.18);

const lens = (colour = LENS): Template => fill(blob(...LEFT, { facets: 20, jitter: 0.015 }) + blob(...RIGHT, { facets: 20, jitter: 0.015 }), colour);

function face(): Template {
  const d = form('150,220 156,160 240,132 324,158 334,224 322,300 290,350 242,370 194,352 160,300', 6);
  const shade = comb(points('336,150 340,230 328,306 290,362'), points('286,150 302,220 300,290 262,362'), {
    toward: 2.9,
    length: [10, 34],
    teeth: 15,
    seed: 3,
  });
  const light = comb(points('148,210 148,300 190,360 244,374'), points('176,216 184,292 214,330 250,350'), {
    toward: -0.5,
    length: [8, 30],
    teeth: 12,
    seed: 8,
  });
  const inner = fill(shade, ink.skinD) + fill(light, ink.skinL) + fill(form('150,206 160,150 240,128 322,150 334,214 316,178 240,158 166,180'), ink.skinX);
  const hair =
    cuts(['176,158 176,182 160,206', '194,150 196,176 174,196'], 4) +
    cuts(['212,146 214,166 196,184', '300,152 312,172 322,200', '284,148 300,166 312,184'], 3.2);
  const wrinkles = cuts(['154,244 148,250 146,262', '332,240 336,250 336,262', '192,290 180,304 184,322', '296,284 306,300 302,320'], 1.9);
  return (
    fill(d, ink.skin) +
    clip(d, inner) +
    fill(hair, ink.moon) +
    fill(hatch(172, 278, 4, 26, -0.35, 8, 2.2) + hatch(292, 270, 4, 26, 0.3, 8, 2.2), ink.brick) +
    fill(wrinkles, ink.skinX)
  );
}

interface Gaze {
  readonly lid: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly tilt?: number;
  readonly lidRight?: number;
}
function eyes({ lid, low = 0, look, tilt = 0, lidRight = lid }: Gaze): Template {
  const shared = { skin: LID, look, low, tilt, iris: ink.woodD, pupil: 0.6 };
  return lens() + eye({ ...shared, x: 198, y: 240, w: 25, h: 24, side: -1, lid }) + eye({ ...shared, x: 290, y: 236, w: 26, h: 25, side: 1, lid: lidRight });
}
const shutEyes = (bow: number): Template => lens() + shutEye(198, 242, 24, 22, bow, ink.key) + shutEye(290, 238, 25, 22, bow, ink.key);

function flames(): Template {
  const flame = (x: number, y: number): Template => {
    const at = (text: string): string =>
      points(text)
        .map(([a, b]) => `${x + a},${y + b}`)
        .join(' ');
    return fill(form(at('0,-27 8,-8 13,8 0,23 -12,8 -5,-6')), ink.ember) + fill(form(at('1,-6 6,8 0,19 -6,8')), ink.paper);
  };
  return lens(ink.lamp) + flame(196, 240) + flame(288, 236);
}

/** Rims, bridge and nose; the glint is left out where the lenses burn. */
function glasses(glint: boolean): Template {
  let out = '';
  for (const [x, y, r] of [LEFT, RIGHT]) out += fill(ring(x, y, r + 4, 7), ink.key) + fill(ring(x - 1.5, y + 1, r + 2, 3), ink.straw);
  out += fill(cut('234,232 243,224 252,230', 4, 0.5) + gouge(160, 232, 14, 3.3, 4) + gouge(330, 228, 14, -0.2, 4), ink.key);
  if (glint) out += fill(gouge(170, 254, 20, -1, 3) + gouge(260, 252, 22, -1, 3), ink.paper);
  out += fill(form('236,246 222,276 230,294 250,298 268,288 262,270 252,246', 3), ink.skinD);
  out += fill(form('236,248 222,274 228,290 246,292 252,278 246,250', 3), ink.skinL);
  return out + fill(cut('226,294 240,302 258,296', 2.4, 0.5), ink.skinX);
}

function smile(): Template {
  return (
    fill(form('196,312 244,322 294,306 280,336 246,346 212,338'), ink.skinX) +
    fill(poly(points('208,316 240,321 266,317 284,311 278,324 246,331 216,328')), ink.paper) +
    fill(gouge(192, 308, 12, 2.2, 3) + gouge(298, 302, 12, 0.9, 3), ink.skinX)
  );
}
const openMouth = (w: number, h: number): Template =>
  fill(blob(246, 328, w, { facets: 12, jitter: 0.05, sy: h / w }), ink.skinX) +
  fill(form(`${246 - w * 0.5},${328 + h * 0.5} 246,${328 + h * 0.3} ${246 + w * 0.5},${328 + h * 0.5} 246,${328 + h * 0.86}`), ink.brick);

export function fernande(): Bust {
  const head: Record<string, Template> = {
    back: kerchiefBack() + face(),
    kerchief: kerchief(),
    glasses: glasses(true),
    'glasses-burning': glasses(false),
    'eyes-stern': eyes({ lid: 0.34, look: [0.1, 0.1], tilt: -0.16 }),
    'eyes-warm': shutEyes(-0.85),
    'eyes-moved': eyes({ lid: 0.2, low: 0.2, look: [-0.1, -0.2], tilt: 0.16 }),
    'eyes-thinking': eyes({ lid: 0.16, lidRight: 0.3, look: [0.75, -0.7] }),
    'eyes-flames': flames(),
    'eyes-blink': shutEyes(0.4),
    'brows-stern': browPair('160,190 196,182 238,206', '334,180 294,174 252,202', 8, ink.moon),
    'brows-warm': browPair('160,192 196,170 232,190', '332,186 292,166 256,186', 6, ink.moon),
    'brows-moved': browPair('236,178 202,178 162,202', '256,174 290,172 332,196', 6, ink.moon),
    'brows-thinking': browPair('160,198 196,190 234,198', '334,172 294,154 256,178', 6.5, ink.moon),
    'brows-flames': browPair('160,186 198,184 236,204', '334,180 294,168 256,198', 6, ink.moon),
    'mouth-stern': mouthLine([214, 332], [246, 322], [280, 330], 4.5, ink.skinX) + fill(gouge(222, 346, 44, -0.04, 2.4), ink.skinX),
    'mouth-warm': smile(),
    'mouth-moved':
      mouthLine([212, 322], [248, 344], [284, 316], 4.5, ink.skinX) + fill(cuts(['206,316 210,322 208,330', '288,310 288,318 292,326'], 2.4, 0.4), ink.skinX),
    'mouth-thinking': mouthLine([220, 330], [240, 324], [268, 334], 4.5, ink.skinX) + fill(cut('266,336 276,330 280,320', 2.6, 0.4), ink.skinX),
    'mouth-flames': mouthLine([206, 324], [250, 340], [292, 312], 4.5, ink.skinX) + fill(cut('290,306 297,312 298,322', 2.4, 0.4), ink.skinX),
    'talk-wide': openMouth(26, 18),
    'talk-small': openMouth(17, 13),
  };
  const body: Record<string, Template> = {
    smock: smock(),
    necklace: necklace(),
    'arms-ledger': armsLedger(),
    'arm-give': armGive(),
    'arm-heart': armHeart(),
    'arm-think': armThink(),
  };
  const look = (mood: string, burning = false): readonly string[] => [
    'back',
    `eyes-${mood}`,
    burning ? 'glasses-burning' : 'glasses',
    `mouth-${mood}`,
    `brows-${mood}`,
    'kerchief',
  ];
  return assemble(
    'fernande',
    [
      { pivot: [240, 400], svgs: head },
      { pivot: [240, 520], svgs: body },
    ],
    {
      stern: [...together(['smock']), ...together(look('stern'), { turn: 1, dy: -6 }), ...together(['arms-ledger'])],
      warm: [...together(['smock', 'necklace']), ...together(look('warm'), { turn: 6, dx: 10 }), ...together(['arm-give'])],
      moved: [...together(['smock']), ...together(look('moved'), { turn: -8, dy: 6 }), ...together(['arm-heart'])],
      thinking: [...together(['smock', 'necklace']), ...together(look('thinking'), { turn: 5, dx: -8 }), ...together(['arm-think'])],
      flames: [...together(['smock', 'necklace']), ...together(look('flames', true), { turn: -3, dy: -10 })],
    },
    { 'mouth-stern': 'talk-small', 'mouth-warm': 'talk-wide', 'mouth-moved': 'talk-small', 'mouth-thinking': 'talk-small', 'mouth-flames': 'talk-small' },
    ['eyes-flames'],
  );
}
