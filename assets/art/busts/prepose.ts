/**
 * The Préposé of the Bureau des Choses Finies: very tall, thin and grey, in ash inks only.
 * He is not wicked, he is exact. When his own name is read out, one comb of lamplight reaches him.
 */
import type { Bust, Template } from '../format';
import { blob, clip, comb, eye, fill, gouge, ink, line, mix, mouthLine, points, ring, shutEye } from '../ink';
import { browPair, cut, cuts, edge, form } from '../ink/people';
import { assemble, together } from './assemble';
import { armsDoubtful, armsNamed, armsPolite, armsShaken, armsStamping, armsStern, coat, neck } from './prepose-body';

const SKULL = '170,96 172,48 200,18 242,8 286,18 312,50 314,98 308,156 296,206 270,246 242,256 214,246 188,206 176,156';
const LENS = mix('ash', 'ashL', 0.6);

/** Long head, hair flat as if ruled, narrow ears. */
function head(): Template {
  const d = form(SKULL, 5);
  const shade = comb(points('160,10 160,170 196,250 230,266'), edge('198,40 196,120 206,190 232,250'), { toward: 0.2, length: [8, 28], teeth: 16, seed: 4 });
  const light = comb(points('320,20 326,150 300,226 262,262'), edge('292,40 296,120 284,190 258,240'), { toward: 2.9, length: [6, 22], teeth: 16, seed: 7 });
  const hair = form('164,112 162,46 196,8 244,0 292,8 322,46 320,112 310,120! 306,80 292,56! 216,62! 190,70 178,92 174,120!', 3);
  const gloss = comb(points('250,-6 330,30 330,110'), edge('262,12 304,36 316,84'), { toward: 2.5, length: [4, 18], teeth: 12, seed: 5 });
  const ears = form('170,112 154,112 152,142 166,164 178,160', 2) + form('314,112 330,112 332,142 318,164 306,160', 4);
  let out = fill(ears, ink.ashD) + fill(cut('324,118 327,138 318,156', 3), ink.ashL) + fill(cut('160,120 158,138 168,152', 2), ink.ashX);
  out += fill(d, ink.ash) + clip(d, fill(shade, ink.ashD) + fill(light, ink.ashL));
  out += fill(hair, ink.ashX) + clip(hair, fill(gloss, ink.ash));
  out += fill(cuts(['212,60 206,34 214,10', '204,62 190,44 188,26'], 2.2) + cut('286,54 262,26 226,14', 2), ink.ashD);
  out += fill(cuts(['210,84 240,78 278,84', '214,92 242,87 272,92'], 1.9, 0.5), ink.ashD);
  out += fill(cuts(['204,186 200,206 212,226', '284,184 288,204 276,224'], 2.2), ink.ashX);
  return out;
}

/** Long straight nose, over the pince-nez's spring. */
const nose = (): Template =>
  fill(form('236,128 226,176 218,190 228,200 250,199 262,190 254,174 248,128', 3), ink.ashD) +
  fill(form('243,128 240,174 241,196 251,197 260,189 252,174 248,130', 3), ink.ashL) +
  fill(gouge(224, 196, 13, 0.1, 2.4), ink.ashX);

const pinceNez = (): Template =>
  fill(ring(209, 134, 34, 6.5) + ring(279, 132, 35, 6.5), ink.key) +
  fill(ring(209, 134, 31, 2.2) + ring(279, 132, 32, 2.2), ink.ashL) +
  fill(cut('232,122 244,112 256,121', 5, 0.5), ink.key) +
  fill(gouge(188, 148, 17, -0.95, 3) + gouge(258, 147, 19, -0.95, 3), ink.paper) +
  line('M312 142C340 200 330 280 300 372', ink.ashL, 2.4);

/** The pince-nez has jumped off and hangs from its cord. */
const fallen = (): Template =>
  line('M300 372C312 392 304 404 292 410', ink.ashL, 2.4) +
  fill(ring(282, 432, 25, 6) + ring(318, 466, 25, 6), ink.key) +
  fill(ring(282, 432, 22, 2.4) + ring(318, 466, 22, 2.4), ink.ashL) +
  fill(cut('300,436 314,436 318,446', 4, 0.5), ink.key);

interface Gaze {
  readonly lid: number;
  readonly lidRight?: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly tilt?: number;
  readonly pupil?: number;
}
const lenses = (): Template => fill(blob(209, 134, 31, { facets: 18, jitter: 0.015 }) + blob(279, 132, 32, { facets: 18, jitter: 0.015 }), LENS);
function eyes(gaze: Gaze, bare = false): Template {
  const { lid, lidRight = lid, low = 0, look, tilt = 0, pupil = 0.6 } = gaze;
  const shared = { skin: bare ? ink.ash : mix('ash', 'ashD', 0.3), look, low, tilt, pupil, iris: ink.ashD };
  const size = bare ? 1.1 : 1;
  return (
    (bare ? '' : lenses()) +
    eye({ ...shared, x: 210, y: 135, w: 23 * size, h: 20 * size, side: -1, lid }) +
    eye({ ...shared, x: 278, y: 133, w: 24 * size, h: 21 * size, side: 1, lid: lidRight })
  );
}
const shutEyes = (bow: number): Template => lenses() + shutEye(210, 136, 22, 19, bow, ink.key) + shutEye(278, 134, 23, 19, bow, ink.key);

/** The one warm light he is ever given. */
const lamplight = (): Template =>
  clip(
    form(SKULL, 5),
    fill(
      comb(points('160,60 160,190 200,262 236,270'), edge('182,110 188,170 208,222 236,250'), { toward: -0.3, length: [5, 20], teeth: 13, seed: 9 }),
      ink.lamp,
    ),
  );

const openMouth = (w: number, h: number): Template => fill(blob(243, 224, w, { facets: 11, jitter: 0.05, sy: h / w }), ink.key);

export function prepose(): Bust {
  const svgs: Record<string, Template> = {
    head: head(),
    nose: nose(),
    'pince-nez': pinceNez(),
    lamplight: lamplight(),
    wisp: fill(cut('226,10 216,-10 190,-8', 6) + cut('240,6 244,-14 268,-16', 5), ink.ashX),
    'eyes-polite': shutEyes(0.5),
    'eyes-stamping': eyes({ lid: 0.2, low: 0.22, look: [-0.5, 0.5] }),
    'eyes-doubtful': eyes({ lid: 0.3, lidRight: 0.06, look: [-0.7, -0.2] }),
    'eyes-shaken': eyes({ lid: 0, look: [0.1, -0.1], pupil: 0.4 }, true),
    'eyes-stern': eyes({ lid: 0.44, look: [0, 0.2], tilt: -0.14 }),
    'eyes-named': eyes({ lid: 0.16, low: 0.14, look: [-0.2, -0.3], tilt: 0.16, pupil: 0.68 }),
    'eyes-blink': shutEyes(0.3),
    'brows-polite': browPair('182,98 208,82 236,98', '304,96 278,80 252,98', 5, ink.ashX),
    'brows-stamping': browPair('184,88 208,76 238,98', '302,86 280,74 250,98', 6, ink.ashX),
    'brows-doubtful': browPair('182,106 210,102 238,108', '304,82 280,66 252,84', 6, ink.ashX),
    'brows-shaken': browPair('236,84 210,84 182,102', '252,82 278,82 306,100', 6, ink.ashX),
    'brows-stern': browPair('180,94 210,98 240,116', '308,92 278,96 250,116', 8, ink.ashX),
    'brows-named': browPair('236,88 210,90 184,106', '252,86 278,88 304,104', 5, ink.ashX),
    'mouth-polite':
      mouthLine([216, 216], [243, 230], [272, 215], 4, ink.key) + fill(cuts(['212,212 215,217 213,222', '275,210 274,216 277,221'], 2, 0.4), ink.ashX),
    'mouth-stamping':
      fill(form('214,216 242,222 274,213 262,232 242,237 222,230', 2), ink.key) + fill(form('220,219 242,225 268,217 258,226 242,230 226,226', 3), ink.paper),
    'mouth-doubtful': mouthLine([220, 226], [244, 218], [266, 224], 4, ink.key) + fill(gouge(232, 236, 22, 0, 2), ink.ashX),
    'mouth-shaken': fill(form('230,216 243,212 256,217 254,234 242,240 232,233', 3), ink.key),
    'mouth-stern': mouthLine([214, 228], [243, 219], [274, 227], 4.6, ink.key) + fill(gouge(226, 238, 34, 0, 2.2), ink.ashX),
    'mouth-named': mouthLine([222, 220], [244, 229], [266, 217], 4, ink.key),
    'talk-small': openMouth(13, 8),
    'talk-wide': openMouth(20, 12),
  };
  const body: Record<string, Template> = {
    coat: coat(),
    neck: neck(),
    fallen: fallen(),
    'arms-polite': armsPolite(),
    'arms-stamping': armsStamping(),
    'arms-doubtful': armsDoubtful(),
    'arms-shaken': armsShaken(),
    'arms-stern': armsStern(),
    'arms-named': armsNamed(),
  };
  const trunk = ['neck', 'coat'];
  const look = (mood: string, extra: readonly string[] = ['pince-nez']): readonly string[] => [
    'head',
    `eyes-${mood}`,
    ...extra,
    'nose',
    `brows-${mood}`,
    `mouth-${mood}`,
  ];
  return assemble(
    'prepose',
    [
      { pivot: [242, 330], svgs },
      { pivot: [242, 520], svgs: body },
    ],
    {
      polite: [...together(trunk), ...together(look('polite'), { turn: -8, dy: 20 }), ...together(['arms-polite'])],
      stamping: [...together(trunk, { turn: 2 }), ...together(look('stamping'), { turn: 8, dy: 6, dx: 12 }), ...together(['arms-stamping'])],
      doubtful: [...together(trunk), ...together(look('doubtful'), { turn: -4, dy: 8 }), ...together(['arms-doubtful'])],
      shaken: [...together(trunk), ...together(['wisp', ...look('shaken', [])], { turn: 3, dy: 14 }), ...together(['arms-shaken', 'fallen'])],
      stern: [...together(trunk), ...together(look('stern'), { dy: 4 }), ...together(['arms-stern'])],
      named: [...together(trunk), ...together(look('named', ['lamplight', 'pince-nez']), { turn: 6, dy: 16 }), ...together(['arms-named'])],
    },
    {
      'mouth-polite': 'talk-small',
      'mouth-stamping': 'talk-wide',
      'mouth-doubtful': 'talk-small',
      'mouth-shaken': 'talk-wide',
      'mouth-stern': 'talk-wide',
      'mouth-named': 'talk-small',
    },
    ['eyes-polite', 'eyes-shaken'],
    { x: 52, y: -12, w: 366, h: 396.5 },
  );
}
