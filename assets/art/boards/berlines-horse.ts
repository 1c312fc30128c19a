/**
 * Barnabé, a small Trait du Nord in work harness (PLACES.md section 7), from the side, facing left; 176x168, hooves on
 * the lower edge. Each pose has its own outline: at rest, head lowered, or braced with head up and ears back.
 */
import type { BoardSymbol, Template } from '../format';
import { clip, comb, disc, fill, gouge, gouge3, ink, line, mix, moved, outline, outlined, type Point, points, poly, ribbon, ring, shape } from '../ink';
import { edge, form } from '../ink/people';

interface Pose {
  /** Neck and breast in one outline, from the withers over the poll down to the breast. */
  readonly neck: string;
  /** Where the teeth of light under the crest and of shade behind the throat begin. */
  readonly crest: string;
  readonly throat: string;
  readonly mane: string;
  /** Where the poll is, and how far the head turns from its drawn place (degrees, clockwise). */
  readonly poll: readonly [x: number, y: number, turn: number];
  readonly ears: 'up' | 'pricked' | 'back';
  /** Upper lid, 0 open to 1 closed. */
  readonly lid: number;
  /** How far each foot stands before its joint, near fore, far fore, near hind, far hind. */
  readonly feet: readonly [number, number, number, number];
}

const REST: Pose = {
  neck: '94,50 78,40 64,28 52,20 44,22 40,34 46,50 49,62 47,76 50,92 60,104 80,104 94,84',
  crest: '50,24 62,34 74,46 86,56',
  throat: '48,60 52,72 52,86 58,98',
  mane: '46,16 54,15 57,21 64,21 65,28 72,28 73,36 79,38 80,44 76,43 66,34 56,27 47,24',
  poll: [45, 27, 0],
  ears: 'up',
  lid: 0.42,
  feet: [0, -7, 0, -10],
};

const NODS: Pose = {
  neck: '94,50 78,42 62,40 46,42 34,50 30,60 36,74 46,80 50,92 60,104 80,104 94,84',
  crest: '36,54 48,49 62,49 84,58',
  throat: '38,70 46,80 52,90 60,100',
  mane: '30,46 38,40 41,44 48,37 51,42 58,36 61,41 68,36 71,41 78,39 79,45 70,47 54,46 42,49 34,55',
  poll: [33, 57, -30],
  ears: 'up',
  lid: 0.7,
  feet: [0, -7, 0, -10],
};

/** Head high, ears pricked at whoever plays. */
const LISTENS: Pose = {
  neck: '94,50 80,38 66,24 54,14 46,16 42,30 47,49 50,62 47,76 50,92 60,104 80,104 94,84',
  crest: '52,18 64,31 76,44 87,55',
  throat: '49,56 53,70 52,86 58,98',
  mane: '48,10 56,9 59,15 66,16 67,23 74,24 75,32 80,35 81,42 77,41 68,31 58,22 49,18',
  poll: [47, 21, 9],
  ears: 'pricked',
  lid: 0.08,
  feet: [0, -7, 0, -10],
};

const REFUSES: Pose = {
  neck: '96,50 82,38 70,20 62,8 52,8 46,18 50,36 51,54 47,70 48,90 58,104 80,104 94,84',
  crest: '58,14 68,30 78,44 88,56',
  throat: '52,44 54,60 52,78 58,98',
  mane: '54,4 62,3 64,9 71,11 71,18 77,20 77,28 81,32 82,40 78,38 71,27 64,16 56,11',
  poll: [54, 15, 14],
  ears: 'back',
  lid: 0.24,
  feet: [-13, -20, -9, -17],
};

/** A leg from the body to the hoof: `profile` holds, for each height, how far it reaches before and behind its axis. */
function leg(x: number, ahead: number, profile: readonly (readonly [y: number, before: number, behind: number])[], far: boolean, seed: number): Template {
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

const FORE = [
  [88, 13, 12],
  [104, 11, 11],
  [116, 8, 8],
  [124, 7.4, 7],
  [130, 7, 6.6],
  [140, 5.6, 5.6],
  [150, 6.6, 7],
  [157, 8, 8],
] as const;
const HIND = [
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

function body(): Template {
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
function tail(): Template {
  return (
    fill(form('156,52 164,52 171,60 172,74! 169,72! 168,80! 164,76! 162,82! 159,70', 3), ink.key, outlined(ink.key, 3)) +
    fill(gouge3([162, 55], [167, 61], [168, 70], 2.4) + gouge3([160, 58], [163, 65], [163, 73], 1.8), ink.coatL)
  );
}

function neck(pose: Pose): Template {
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
function harness(standing: boolean): Template {
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

const EARS = {
  up: { ear: '-10,-3! -12,-15 -5,-27! 2,-16 4,-4!', far: '-15,1! -20,-11 -15,-22! -8,-13 -6,-3!', light: gouge3([-8, -8], [-8, -16], [-5, -22], 2.4) },
  pricked: {
    ear: '-10,-2! -19,-14 -18,-31! -6,-22 2,-6!',
    far: '-14,2! -27,-6 -31,-23! -18,-17 -8,-3!',
    light: gouge3([-10, -8], [-15, -17], [-16, -26], 2.6),
  },
  back: { ear: '-2,-4! 8,-12 22,-14! 17,-4 8,3!', far: '-6,-4! 2,-14 14,-18! 10,-8 4,-2!', light: gouge3([6, -8], [13, -11], [19, -12], 2.4) },
} as const;

/** The head in its own units: poll at (0, 0), 62 long, nose down to the left. */
function head(pose: Pose): Template {
  const d = form('3,-4 -8,-2 -15,8 -22,24 -31,38 -37,47 -38,55 -33,61 -25,60 -21,55 -12,51 -1,44 8,34 12,22 11,8', 7);
  const { ear, far: earFar, light: earLight } = EARS[pose.ears];
  const cap = form('8,-4 -4,-6 -14,1 -20,13 -19,18! -8,17 4,13 11,8!', 2);
  const lidY = 17.4 + 7 * pose.lid;
  const eye = form('-14,22 -10,18 -5,18.6 -2,22 -5,25.6 -10,25.6', 3);
  return (
    fill(form(earFar, 2), mix('woodD', 'key', 0.6), outlined(ink.key, 3)) +
    fill(d, ink.coat, outlined(ink.key, 4)) +
    clip(
      d,
      fill(comb(points('-2,-10 -24,10 -46,50 -44,66'), edge('-10,2 -18,16 -27,34 -34,46'), { toward: 0.5, length: [2, 7], teeth: 13, seed: 3 }), ink.coatL) +
        fill(comb(points('18,4 18,44 -16,62 -22,58'), edge('7,12 6,26 -2,36 -14,44'), { toward: -2.4, length: [2, 8], teeth: 11, seed: 6 }), ink.coatD) +
        fill(form('-14,10! -17,10 -26,27 -36,44! -31,44 -21,28', 2), ink.paper) +
        fill(form('-28,41 -36,43 -44,52 -36,66 -20,62 -18,53', 2), mix('ashX', 'coatD', 0.45)) +
        fill(gouge3([-38, 50], [-39, 56], [-34, 60], 3.4), mix('skin', 'ashD', 0.4)),
    ) +
    fill(form('-35,50 -31,47.6 -29,50 -31.6,53', 2), ink.key) +
    fill(gouge3([-36, 57], [-29, 57.6], [-22, 54], 2.2, 0.4), ink.key) +
    // Eye: dark and calm under a heavy lid.
    fill(eye, ink.paper) +
    clip(
      eye,
      fill(disc(-8.4, 21.8, 3.8), ink.key) +
        fill(
          poly([
            [-18, 10],
            [2, 10],
            [2, lidY],
            [-18, lidY],
          ]),
          ink.coat,
        ),
    ) +
    fill(disc(-9.6, lidY + 1.2, 0.9), ink.paper) +
    fill(gouge3([-15, lidY + 1], [-8, lidY - 1.4], [-1, lidY + 1.4], 2.6, 0.4), ink.key) +
    // Bridle
    fill(ribbon(outline('6,12 -4,30 -17,47'), [3.4, 3.4, 3.4]) + ribbon(outline('-31,36 -24,42 -13,51'), [3.6, 3.6, 3.6]), ink.key) +
    fill(disc(-18, 46.6, 3.8), ink.key) +
    fill(disc(-18, 46.6, 2.3), ink.straw) +
    fill(form(ear, 2), mix('woodD', 'wood', 0.3), outlined(ink.key, 3)) +
    fill(cap, mix('woodD', 'wood', 0.3), outlined(ink.key, 3)) +
    clip(cap, fill(comb(points('8,-10 -10,-8 -26,10'), edge('4,0 -8,3 -16,14'), { toward: 1, length: [1, 5], teeth: 8, seed: 4 }), mix('wood', 'coatL', 0.4))) +
    fill(disc(-16, 14, 1.6) + disc(-5, 13, 1.6) + disc(5, 9, 1.6), ink.key) +
    fill(earLight, mix('wood', 'coatL', 0.5))
  );
}

function horse(pose: Pose): BoardSymbol {
  const [fore, farFore, hind, farHind] = pose.feet;
  const [x, y, turn] = pose.poll;
  return {
    w: 176,
    h: 168,
    svg:
      fill(form('40,164 70,161 120,162 170,162 176,165 120,167.4 60,167.4', 2), ink.key) +
      leg(136, farHind, HIND, true, 3) +
      leg(66, farFore, FORE, true, 5) +
      tail() +
      leg(151, hind, HIND, false, 7) +
      leg(75, fore, FORE, false, 8) +
      body() +
      neck(pose) +
      harness(true) +
      moved(x, y, head(pose), 0.92, turn),
  };
}

/** Sat down on his haunches, and there he stays: the back slopes, one hind leg is folded under him, his eye nearly shut. */
export function horseSits(): BoardSymbol {
  const haunch = form('152,112 132,116 114,132 100,146 92,154 92,164! 126,166 158,165! 168,150 168,130', 4);
  const pose: Pose = { ...REST, lid: 0.72, ears: 'back' };
  const [x, y] = pose.poll;
  return {
    w: 176,
    h: 168,
    svg:
      fill(form('40,164 70,161 120,162 172,162 176,165 120,167.4 60,167.4', 2), ink.key) +
      leg(62, -16, FORE, true, 5) +
      `<g transform="rotate(35 75 96)">${tail()}${body()}</g>` +
      fill(haunch, ink.coat, outlined(ink.key, 4)) +
      clip(
        haunch,
        fill(comb(points('176,110 176,170 96,170'), edge('164,138 156,154 120,158'), { toward: -2.2, length: [3, 10], teeth: 13, seed: 5 }), ink.coatD) +
          fill(
            comb(points('100,140 126,108 160,104'), edge('112,142 132,124 154,120'), { toward: Math.PI / 2, length: [3, 9], teeth: 10, seed: 8 }),
            ink.coatL,
          ),
      ) +
      fill(form('84,155! 97,153! 103,166! 80,166!', 2), ink.key, outlined(ink.key, 2)) +
      fill(poly(points('96,149 104,151 106,158 101,164 97,158 93,163 92,155')), mix('paper', 'conc', 0.25), outlined(ink.key, 1.6)) +
      leg(72, -8, FORE, false, 8) +
      neck(pose) +
      harness(false) +
      moved(x, y, head(pose), 0.92, 4),
  };
}

export const horseAtRest = (): BoardSymbol => horse(REST);
export const horseListens = (): BoardSymbol => horse(LISTENS);
export const horseNods = (): BoardSymbol => horse(NODS);
export const horseRefuses = (): BoardSymbol => horse(REFUSES);
