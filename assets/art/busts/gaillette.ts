/**
 * Gaillette, a lump of coal in clogs. A fossil fern lies on her brow; the ember inside her is her mood:
 * mouth, irises and cracks brighten when she is pleased and go grey when she falls silent.
 */
import type { Bust, PoseLayer, Template } from '../format';
import { brow, eye, fill, gouge3, ink, mix, mouthLine, type Point, points, poly, shape, shutEye, star } from '../ink';
import { body, embers, feet, fire, lampArm, MIDDLE, moonArm, skin } from './gaillette-body';

interface Gaze {
  readonly lid: number;
  readonly lidLeft?: number;
  readonly low?: number;
  readonly look: readonly [number, number];
  readonly pupil?: number;
  readonly heat: number;
  readonly tilt?: number;
}

function eyes(gaze: Gaze): Template {
  const { lid, low = 0, look, pupil = 0.62, tilt = 0 } = gaze;
  const shared = { skin, look, low, pupil, tilt, iris: fire(gaze.heat).iris };
  return eye({ ...shared, x: 204, y: 252, w: 36, h: 40, side: -1, lid: gaze.lidLeft ?? lid }) + eye({ ...shared, x: 292, y: 246, w: 40, h: 45, side: 1, lid });
}
/** Both eyes shut; a light arc, because her skin is ink. */
const shutEyes = (bow: number): Template => shutEye(204, 256, 36, 40, bow, ink.paper) + shutEye(292, 250, 40, 45, bow, ink.paper);

const brows = (left: readonly [Point, Point, Point], right: readonly [Point, Point, Point], width = 5.5): Template =>
  brow(...left, width, ink.moon) + brow(...right, width, ink.moon);

/** An open mouth: the fire is inside. */
function openMouth(x: number, y: number, w: number, h: number, heat: number): Template {
  return (
    fill(
      shape(
        [
          [x - w, y - h * 0.5],
          [x, y - h * 0.8],
          [x + w, y - h * 0.6],
          [x + w * 0.72, y + h * 0.6],
          [x, y + h],
          [x - w * 0.74, y + h * 0.5],
        ],
        { seed: 2 },
      ),
      ink.brickD,
    ) +
    fill(
      shape([
        [x - w * 0.7, y - h * 0.3],
        [x, y - h * 0.5],
        [x + w * 0.7, y - h * 0.38],
        [x + w * 0.45, y + h * 0.3],
        [x, y + h * 0.5],
        [x - w * 0.48, y + h * 0.22],
      ]),
      fire(heat).glow,
    )
  );
}

function grin(): Template {
  return (
    fill(shape(points('196,312 246,322 306,304 316,310 300,348 258,368 214,348 190,314'), { seed: 2 }), ink.brickD) +
    fill(shape(points('200,316 246,327 304,309 300,326 250,340 208,332')), ink.lamp) +
    fill(shape(points('222,352 254,342 286,346 262,366')), ink.ember)
  );
}

function zigzag(heat: number): Template {
  const upper: Point[] = points('214,336 228,326 242,336 256,325 270,335 284,325 298,333');
  const lower: Point[] = points('296,341 284,334 270,345 256,335 242,346 228,336 216,344');
  return fill(poly([...upper, ...lower]), fire(heat).glow);
}

const sparks = (): Template => fill([star(60, 150, 9), star(92, 116, 6), star(420, 134, 8), star(396, 96, 5), star(38, 190, 5)].join(''), ink.lamp);

function drawings(): Record<string, Template> {
  return {
    feet: feet(),
    body: body(),
    'embers-bright': embers(1),
    'embers-warm': embers(0.5),
    'embers-dim': embers(0.12),
    'embers-out': embers(0),
    sparks: sparks(),
    drop: fill(shape(points('352,214 362,236 354,248 344,240')), ink.slate),
    'arms-up': lampArm([92, 300], [56, 282], [44, 226]) + moonArm([400, 290], [440, 268], [450, 212]),
    'arms-akimbo': lampArm([92, 300], [30, 318], [98, 366]) + moonArm([404, 296], [462, 318], [392, 362]),
    'arms-wave': lampArm([92, 310], [58, 338], [82, 372]) + moonArm([398, 300], [438, 300], [446, 258]),
    'arms-held': lampArm([96, 320], [82, 356], [120, 372]) + moonArm([396, 318], [404, 356], [366, 370]),
    'arms-folded': moonArm([398, 326], [372, 402], [206, 384]) + lampArm([100, 328], [126, 408], [290, 388]),
    'arms-heart': lampArm([96, 322], [120, 394], [226, 384]) + moonArm([400, 318], [378, 394], [262, 386]),
    'arms-down': lampArm([92, 318], [66, 352], [84, 398]) + moonArm([402, 314], [426, 352], [408, 396]),
    'arms-chin': lampArm([92, 318], [62, 350], [96, 384]) + moonArm([402, 312], [424, 396], [316, 352]),
    'eyes-joy': eyes({ lid: 0.04, low: 0.22, look: [0.1, -0.1], heat: 1 }),
    'eyes-proud': eyes({ lid: 0.3, low: 0.16, look: [0.25, -0.35], heat: 1, tilt: -0.06 }),
    'eyes-amused': eyes({ lid: 0.42, lidLeft: 0.3, look: [0.75, 0.1], heat: 0.65 }),
    'eyes-worried': eyes({ lid: 0, look: [-0.1, 0.25], pupil: 0.42, heat: 0.15 }),
    'eyes-offended': eyes({ lid: 0.5, look: [-0.9, -0.15], heat: 0.4, tilt: -0.2, pupil: 0.56 }),
    'eyes-tender': eyes({ lid: 0.12, low: 0.26, look: [-0.15, 0.2], pupil: 0.76, heat: 0.8, tilt: 0.12 }),
    'eyes-thinking': eyes({ lid: 0.2, lidLeft: 0.34, look: [-0.75, -0.7], heat: 0.55, pupil: 0.54 }),
    'eyes-silent': shutEyes(0.72),
    'eyes-blink': shutEyes(0.42),
    'brows-joy': brows(
      [
        [170, 202],
        [200, 190],
        [232, 200],
      ],
      [
        [330, 190],
        [296, 178],
        [262, 194],
      ],
      5,
    ),
    'brows-proud': brows(
      [
        [166, 206],
        [196, 186],
        [234, 196],
      ],
      [
        [336, 180],
        [298, 164],
        [262, 190],
      ],
    ),
    'brows-amused': brows(
      [
        [168, 214],
        [200, 208],
        [236, 222],
      ],
      [
        [334, 176],
        [298, 166],
        [264, 190],
      ],
    ),
    'brows-worried': brows(
      [
        [238, 188],
        [206, 196],
        [172, 218],
      ],
      [
        [262, 182],
        [298, 186],
        [332, 208],
      ],
    ),
    'brows-offended': brows(
      [
        [164, 196],
        [198, 204],
        [238, 226],
      ],
      [
        [340, 188],
        [300, 196],
        [258, 222],
      ],
      6.5,
    ),
    'brows-tender': brows(
      [
        [236, 194],
        [206, 192],
        [170, 208],
      ],
      [
        [262, 188],
        [298, 182],
        [334, 200],
      ],
      4.5,
    ),
    'brows-thinking': brows(
      [
        [166, 216],
        [200, 206],
        [238, 216],
      ],
      [
        [336, 172],
        [300, 156],
        [264, 178],
      ],
    ),
    'brows-silent': brows(
      [
        [236, 214],
        [206, 208],
        [174, 220],
      ],
      [
        [262, 208],
        [298, 200],
        [332, 212],
      ],
      4,
    ),
    'mouth-joy': grin(),
    'mouth-proud':
      fill(shape(points('204,322 250,332 312,306 304,330 260,352 222,344'), { seed: 2 }), ink.brickD) +
      fill(shape(points('209,325 250,335 306,313 294,328 256,341 224,337')), ink.lamp) +
      fill(gouge3([314, 298], [320, 306], [318, 318], 3, 0.4), ink.lamp),
    'mouth-amused':
      mouthLine([212, 338], [270, 346], [330, 306], 7, fire(0.65).glow) + fill(gouge3([322, 300], [332, 306], [334, 318], 3, 0.4), fire(0.65).glow),
    'mouth-worried': zigzag(0.15),
    'mouth-offended':
      mouthLine([224, 346], [256, 322], [292, 338], 6.5, fire(0.4).glow) + fill(gouge3([230, 360], [256, 350], [280, 356], 2.4), mix('brickD', 'brick', 0.6)),
    'mouth-tender':
      mouthLine([224, 326], [256, 348], [294, 320], 6, fire(0.85).glow) +
      fill(gouge3([220, 320], [224, 326], [222, 334], 2.6, 0.4) + gouge3([298, 312], [296, 320], [300, 328], 2.6, 0.4), fire(0.85).glow),
    'mouth-thinking':
      mouthLine([232, 336], [258, 330], [284, 338], 5, fire(0.55).glow) + fill(gouge3([282, 338], [292, 332], [296, 322], 3, 0.4), fire(0.55).glow),
    'mouth-silent': mouthLine([230, 338], [254, 336], [280, 334], 4, fire(0).glow),
    'talk-bright': openMouth(252, 332, 42, 26, 1),
    'talk-warm': openMouth(256, 334, 34, 20, 0.6),
    'talk-dim': openMouth(256, 336, 26, 15, 0.15),
    'talk-out': openMouth(255, 337, 20, 10, 0),
  };
}

/** Layers of one mood; `turn` tilts all but the feet about the middle, so that the outline changes too. */
function pose(turn: number, dy: number, upper: readonly string[]): readonly PoseLayer[] {
  return [{ part: 'feet' }, ...upper.map((part) => ({ part, turn, dy }))];
}

export function gaillette(): Bust {
  const svgs = drawings();
  const parts: Record<string, { svg: Template; pivot: readonly [number, number] }> = {};
  for (const [id, svg] of Object.entries(svgs)) parts[id] = { svg, pivot: MIDDLE };
  const face = (mood: string): readonly string[] => [`eyes-${mood}`, `brows-${mood}`, `mouth-${mood}`];
  const blink: Record<string, string> = {};
  for (const id of Object.keys(svgs)) if (id.startsWith('eyes-') && id !== 'eyes-blink' && id !== 'eyes-silent') blink[id] = 'eyes-blink';
  return {
    id: 'gaillette',
    face: { x: 10, y: 56, w: 468, h: 507 },
    parts,
    poses: {
      joy: pose(0, 0, ['body', 'embers-bright', ...face('joy'), 'arms-up', 'sparks']),
      proud: pose(-5, -4, ['arms-akimbo', 'body', 'embers-bright', ...face('proud'), 'sparks']),
      amused: pose(2, 0, ['body', 'embers-warm', ...face('amused'), 'arms-wave']),
      worried: pose(0, 6, ['body', 'embers-dim', ...face('worried'), 'drop', 'arms-held']),
      offended: pose(-6, -2, ['body', 'embers-warm', ...face('offended'), 'arms-folded']),
      tender: pose(5, 3, ['body', 'embers-bright', ...face('tender'), 'arms-heart']),
      silent: pose(3, 8, ['arms-down', 'body', 'embers-out', ...face('silent')]),
      thinking: pose(-3, 0, ['body', 'embers-warm', ...face('thinking'), 'arms-chin']),
    },
    blink,
    talk: {
      'mouth-joy': 'talk-bright',
      'mouth-proud': 'talk-bright',
      'mouth-tender': 'talk-warm',
      'mouth-amused': 'talk-warm',
      'mouth-offended': 'talk-warm',
      'mouth-thinking': 'talk-warm',
      'mouth-worried': 'talk-dim',
      'mouth-silent': 'talk-out',
    },
  };
}
