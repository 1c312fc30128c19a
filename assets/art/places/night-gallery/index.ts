/**
 * The Galerie du Temps of the Louvre-Lens by night: one hall without partition, walls of dull mirror, polished
 * concrete, slatted ceiling; the works stand free. In one case, the little plinth where Chaou answers.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import {
  beam,
  blob,
  bokashi,
  clip,
  comb,
  engrave,
  fill,
  glow,
  gouge,
  gouge3,
  group,
  halo,
  type Ink,
  ink,
  knife,
  mist,
  mix,
  moonFace,
  moved,
  num,
  only,
  outlined,
  type Point,
  pinned,
  poly,
  rect,
  shape,
  slab,
  symbol,
} from '../../ink';
import { space } from '../../ink/underground';
import { type WorkName, work, workOutline } from './works';

const LEFT = -80;
const WIDTH = 1440;
const S = space(610, 304, 780);
const { at, metre, quad } = S;
const HALF = 7;
const FLOOR = -1.6;
const CEILING = 3.1;
const BACK = 30;
const NEAR = 2.6;

interface Standing {
  readonly name: WorkName;
  readonly X: number;
  readonly z: number;
  readonly size?: number;
}
/** Farthest first. */
const WORKS: readonly Standing[] = [
  { name: 'draped', X: -1.4, z: 24 },
  { name: 'column', X: 3.4, z: 22 },
  { name: 'stele', X: 1.4, z: 20 },
  { name: 'panel', X: -4.2, z: 19 },
  { name: 'jar', X: -2, z: 16.5 },
  { name: 'scribe', X: 3.2, z: 15.5 },
  { name: 'lion', X: -4.4, z: 13 },
  { name: 'draped', X: 2.1, z: 12.4 },
  { name: 'column', X: -2.4, z: 11 },
  { name: 'panel', X: 5.2, z: 10.6 },
  { name: 'jar', X: 3.9, z: 8.6 },
  { name: 'stele', X: -4.1, z: 8.4, size: 1.1 },
  { name: 'scribe', X: -2.25, z: 6.6, size: 1.1 },
];
const NAMES: readonly WorkName[] = ['stele', 'jar', 'scribe', 'draped', 'lion', 'panel', 'column'];

/** The bare outlines, repeated in whatever ink their group has. */
function outlines(): Template {
  return NAMES.map((name) => symbol(`far-${name}`, `<path d="${workOutline(name)}"/>`)).join('');
}

function placed(one: Standing, id: string, extra = '', flip = 1): Template {
  const [x, y] = at(one.X, FLOOR, one.z);
  const s = Math.round((metre(one.z) / 100) * (one.size ?? 1) * 1000) / 1000;
  return `<use href="#${id}" transform="translate(${num(x)} ${num(y)}) scale(${s} ${s * flip})"${extra}/>`;
}

/** Blurred images in the dull metal: each work three times, shifted, thin; cut, not softened. */
function mirrored(side: 1 | -1): Template {
  const wall = quad([side * HALF, FLOOR, NEAR], [side * HALF, CEILING, NEAR], [side * HALF, CEILING, BACK], [side * HALF, FLOOR, BACK]);
  const images = WORKS.filter((w) => w.X * side > 0)
    .map((w) => {
      const seen = { ...w, X: 2 * side * HALF - w.X };
      return [-0.16, 0, 0.16].map((dx) => placed({ ...seen, X: seen.X + dx }, `far-${w.name}`)).join('');
    })
    .join('');
  return clip(wall, `<g fill="${mix('deep', 'sky', 0.3)}" fill-opacity=".34">${images}</g>`);
}

function shell(): Template {
  const metal = bokashi([
    [0, mix('zen', 'deep', 0.5)],
    [0.45, mix('zen', 'sky', 0.75)],
    [0.56, mix('sky', 'far', 0.5)],
    [0.66, mix('zen', 'sky', 0.6)],
    [1, ink.deep],
  ]);
  const floor = bokashi([
    [0, mix('sky', 'far', 0.5)],
    [0.22, mix('deep', 'far2', 0.75)],
    [0.6, ink.deep],
    [0.9, ink.key],
  ]);
  const wall = (s: number): string => quad([s * HALF, FLOOR, NEAR], [s * HALF, CEILING, NEAR], [s * HALF, CEILING, BACK], [s * HALF, FLOOR, BACK]);
  // Long level cuts, as the metal draws everything out sideways.
  const streak = (s: 1 | -1): string => {
    let d = '';
    for (const [Y, z0, z1, w] of [
      [1.9, 5, 13, 0.05],
      [0.7, 6.4, 22, 0.06],
      [0.3, 4.6, 9, 0.035],
      [-0.5, 8, 24, 0.05],
      [1.2, 9, 26, 0.05],
    ] as const) {
      const a = at(s * HALF, Y, z0);
      const b = at(s * HALF, Y, z1);
      d += gouge3(b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], a, w * metre(z0) * 0.7, 0.6);
    }
    return d;
  };
  // The scale of time, engraved high on the right wall: long and short ticks, no figure.
  let ticks = '';
  let n = 0;
  for (let z = 4.4; z < 26; z *= 1.035) {
    const tall = n++ % 5 === 0;
    ticks += beam(...at(HALF, 2.2, z), ...at(HALF, tall ? 1.86 : 2.04, z), Math.max(0.7, 0.02 * metre(z)));
  }
  const scale = beam(...at(HALF, 2.2, 4.4), ...at(HALF, 2.2, 26), 0.025 * metre(4.4), 0.8);
  return (
    metal.defs +
    floor.defs +
    fill(rect(LEFT, 0, WIDTH, 720), ink.key) +
    fill(wall(-1), metal.paint) +
    fill(wall(1), metal.paint) +
    fill(quad([-HALF, FLOOR, BACK], [HALF, FLOOR, BACK], [HALF * 1.5, FLOOR, NEAR], [-HALF * 1.5, FLOOR, NEAR]), floor.paint) +
    ceiling() +
    mirrored(-1) +
    mirrored(1) +
    fill(streak(-1) + streak(1), mix('sky', 'slate', 0.55), 'fill-opacity=".7"') +
    fill(ticks + scale, mix('far', 'slate', 0.3)) +
    farGlass()
  );
}

/** White slats under the roof lights: bright lines of night sky between dark blades, thinning into the depth. */
function ceiling(): Template {
  const all = quad([-HALF, CEILING, NEAR], [HALF, CEILING, NEAR], [HALF, CEILING, BACK], [-HALF, CEILING, BACK]);
  let blades = '';
  for (let z = 3.6; z < BACK; z *= 1.075) blades += quad([-HALF, CEILING, z], [HALF, CEILING, z], [HALF, CEILING, z * 1.045], [-HALF, CEILING, z * 1.045]);
  let ribs = '';
  for (const X of [-4.7, -2.35, 0, 2.35, 4.7]) ribs += beam(...at(X, CEILING, 3.4), ...at(X, CEILING, BACK), 0.09 * metre(3.4), 2);
  return (
    only(['cursed'], fill(all, mix('deep', 'sky', 0.5))) +
    only(['lit'], fill(all, mix('sky', 'far', 0.35))) +
    only(['dawn'], fill(all, mix('sky', 'hor', 0.45))) +
    fill(blades, mix('key', 'deep', 0.75)) +
    fill(ribs, ink.key)
  );
}

/** The glass pavilion at the end: sky, birches and the Moon. */
function farGlass(): Template {
  const [x0, y0] = at(-HALF, CEILING, BACK);
  const [x1, y1] = at(HALF, FLOOR, BACK);
  const w = x1 - x0;
  const pane = slab(x0, y0, w, y1 - y0, { jitter: 0.5 });
  const moon = { x: 700, y: 262, r: 25 };
  const inside = (x: number, y: number): boolean => x > x0 + 3 && x < x1 - 3 && y > y0 + 3 && y < y1 - 16;
  let trees = '';
  for (const [x, h] of [
    [458, 64],
    [488, 46],
    [520, 78],
    [556, 52],
    [756, 60],
    [778, 84],
  ] as const)
    trees += beam(x, y1, x + 3, y1 - h, 4, 1.6) + blob(x + 4, y1 - h, 17, { facets: 11, jitter: 0.2, sy: 0.8, seed: x });
  const view = (sky: Ink, mood: 0 | 1 | 2): Template =>
    fill(pane, sky) +
    (mood
      ? clip(pane, fill(halo(moon.x, moon.y, 32, 100, { width: 3.2, apart: 10, seed: 7, region: inside }), ink.moon, 'fill-opacity=".7"')) +
        moonFace(moon.x, moon.y, moon.r, mood)
      : `<g opacity=".55">${moonFace(moon.x, moon.y, moon.r, mood)}</g>`);
  return (
    group(
      'window',
      only(['cursed'], view(mix('far2', 'sky', 0.35), 0)) + only(['lit'], view(mix('sky', 'hor', 0.45), 1)) + only(['dawn'], view(mix('hor', 'warm', 0.3), 2)),
    ) +
    clip(pane, fill(trees + rect(x0, y1 - 12, w, 14), mix('deep', 'far2', 0.5))) +
    fill([0.2, 0.4, 0.6, 0.8].map((t) => rect(x0 + w * t - 1, y0, 2, y1 - y0)).join(''), mix('key', 'deep', 0.6))
  );
}

function street(): Template {
  const inks = (z: number) => {
    const near = z < 9.5;
    const middle = z < 14;
    return {
      base: near ? mix('deep', 'far2', 0.25) : middle ? mix('deep', 'far2', 0.55) : mix('far2', 'deep', 0.25),
      plinth: near ? mix('key', 'deep', 0.5) : middle ? mix('key', 'deep', 0.95) : mix('deep', 'far2', 0.4),
      cold: near ? mix('far2', 'far', 0.6) : mix('far2', 'far', 0.4),
      rim: near ? mix('far', 'slate', 0.8) : mix('far', 'slate', 0.3),
    };
  };
  const reflections = WORKS.map((one) => placed(one, `far-${one.name}`, '', -0.5)).join('');
  return (
    outlines() +
    `<g fill="${ink.key}" fill-opacity=".3">${reflections}</g>` +
    WORKS.map((one) => {
      const [x, y] = at(one.X, FLOOR, one.z);
      return moved(x, y, work(one.name, inks(one.z), one.X < 0 ? 1 : -1), (metre(one.z) / 100) * (one.size ?? 1));
    }).join('')
  );
}

/** Spot lights come on over the works when their names are back: pale pools on the floor. */
function pools(): Template {
  const d = WORKS.map((one) => {
    const [x, y] = at(one.X, FLOOR, one.z);
    return blob(x, y + 0.02 * metre(one.z), 0.95 * metre(one.z), { facets: 24, jitter: 0.03, sy: 0.16, seed: Math.round(one.z) });
  }).join('');
  return group(
    'lit-pools',
    only(['lit'], fill(d, mix('far', 'slate', 0.5), 'fill-opacity=".5"')) + only(['dawn'], fill(d, mix('far', 'hor', 0.5), 'fill-opacity=".5"')),
  );
}

const CASE_Z = 4.3;
const TURQUOISE = mix('bleuL', 'moss', 0.3);

/** Chaou's case: a dark plinth, clear glass, a small empty step in its own turquoise light, a name worn off its plate. */
function showcase(): Template {
  const m = metre(CASE_Z);
  const [x, y] = at(1.06, FLOOR, CASE_Z);
  const u = (a: number, b: number): Point => [x + a * m, y - b * m];
  const p = (...list: readonly (readonly [number, number])[]): string => poly(list.map(([a, b]) => u(a, b)));
  const plinth = p([-0.42, 0], [0.42, 0], [0.4, 0.76], [-0.4, 0.76]);
  const flank = p([-0.42, 0], [-0.4, 0.76], [-0.52, 0.78], [-0.53, 0.06]);
  const glass = p([-0.38, 0.76], [0.38, 0.76], [0.38, 1.56], [-0.38, 1.56]);
  const inner = p([-0.3, 0.8], [0.3, 0.8], [0.26, 0.86], [-0.26, 0.86]);
  const step = p([-0.13, 0.82], [0.13, 0.82], [0.11, 0.96], [-0.11, 0.96]);
  const [gx, gy] = u(0, 1.06);
  const bright = mix('hor', 'moss', 0.2);
  const cone = p([-0.1, 1.53], [0.1, 1.53], [0.3, 0.82], [-0.3, 0.82]);
  return group(
    'case',
    pinned(
      fill([-0.2, -0.02, 0.16].map((a, i) => gouge(u(a, 0)[0], y + 14, 70 + ((i * 29) % 50), Math.PI / 2, 7 - i)).join(''), TURQUOISE, 'fill-opacity=".35"'),
    ) +
      fill(flank, ink.key) +
      fill(plinth, mix('key', 'deep', 0.85), outlined(ink.key, 5)) +
      pinned(
        clip(
          plinth,
          fill(
            comb([u(-0.5, 0.8), u(0.5, 0.8)], [u(-0.42, 0.74), u(0.42, 0.74)], { toward: Math.PI / 2, length: [4, 20], teeth: 15, seed: 3 }),
            mix('bleuD', 'moss', 0.35),
          ),
        ),
      ) +
      clip(
        flank,
        pinned(
          fill(
            comb([u(-0.56, 0.04), u(-0.55, 0.62)], [u(-0.485, 0.12), u(-0.485, 0.5)], { toward: 0, length: [2, 9], teeth: 11, seed: 8 }),
            mix('rust', 'ember', 0.4),
          ),
        ),
      ) +
      fill(glass, mix('deep', 'far2', 0.5)) +
      pinned(
        clip(
          glass,
          glow(gx, gy, 0.62 * m, TURQUOISE, 0.85) +
            fill(cone, bright, 'fill-opacity=".22"') +
            fill(shape([u(-0.28, 0.83), u(-0.1, 0.815), u(0.1, 0.815), u(0.28, 0.83), u(0.1, 0.85), u(-0.1, 0.85)], { jitter: 0.2 }), bright),
        ) +
          fill(inner, mix('bleuD', 'moss', 0.3)) +
          fill(step, TURQUOISE, outlined(ink.key, 3)) +
          fill(p([-0.11, 0.96], [0.11, 0.96], [0.09, 0.985], [-0.09, 0.985]), mix('hor', 'paper', 0.4)) +
          clip(step, fill(comb([u(-0.15, 1), u(-0.15, 0.78)], [u(-0.08, 0.98), u(-0.09, 0.8)], { toward: 0, length: [2, 7], teeth: 8, seed: 5 }), bright)),
      ) +
      // The case: thin posts, lid, two long shines.
      fill(
        p([-0.4, 0.74], [-0.37, 0.74], [-0.37, 1.58], [-0.4, 1.58]) +
          p([0.37, 0.74], [0.4, 0.74], [0.4, 1.58], [0.37, 1.58]) +
          p([-0.41, 1.53], [0.41, 1.53], [0.41, 1.6], [-0.41, 1.6]),
        ink.key,
      ) +
      fill(
        gouge3(u(0.3, 1.46), u(0.24, 1.2), u(0.14, 0.9), 5) + gouge3(u(0.2, 1.48), u(0.16, 1.36), u(0.1, 1.22), 3),
        mix('slate', 'moon', 0.35),
        'fill-opacity=".7"',
      ) +
      fill(gouge3(u(0.4, 1.58), u(0.4, 1.2), u(0.4, 0.78), 3), mix('slate', 'moon', 0.4)) +
      // The plate: paper, its name scratched away; whole again, and blank, when names are back.
      fill(p([-0.22, 0.5], [0.22, 0.5], [0.22, 0.62], [-0.22, 0.62]), mix('paper', 'conc', 0.35), outlined(ink.key, 3)) +
      only(['cursed'], fill([0, 1, 2, 3].map((i) => gouge(u(-0.18 + i * 0.09, 0.6)[0], u(0, 0.6)[1], 0.13 * m, 0.5 + (i % 2) * 0.4, 3.4)).join(''), ink.key)),
  );
}

const BENCH = { z: 4.1, x0: -1.5, x1: -0.02, Y: -1.14 };
const TORCH = { x: at(-0.3, 0, BENCH.z)[0], y: at(0, BENCH.Y, BENCH.z)[1] - 13 };

/** The guard's bench with thermos, cap and lit torch: the one warm point. */
function guardBench(): Template {
  const { z, x0, x1, Y } = BENCH;
  const m = metre(z);
  const [ax, ay] = at(x0, Y, z);
  const [bx] = at(x1, Y, z);
  const fy = at(0, FLOOR, z)[1];
  const top = quad([x0, Y, z], [x1, Y, z], [x1 - 0.06, Y, z + 0.5], [x0 - 0.06, Y, z + 0.5]);
  const thermos = { x: ax + 0.5 * m, y: ay - 6 };
  const flask = slab(thermos.x - 15, thermos.y - 78, 30, 78, { jitter: 0.6 });
  const cap = { x: ax + 0.2 * m, y: ay - 8 };
  return (
    fill(
      poly([
        [ax + 8, ay],
        [bx - 8, ay],
        [bx - 14, fy + 2],
        [bx - 40, fy + 2],
        [bx - 46, ay + 26],
        [ax + 46, ay + 26],
        [ax + 40, fy + 2],
        [ax + 14, fy + 2],
      ]),
      ink.key,
    ) +
    fill(top, mix('deep', 'far2', 0.7)) +
    fill(slab(ax, ay - 2, bx - ax, 20, { jitter: 1 }), mix('key', 'concD', 0.45), outlined(ink.key, 4)) +
    fill(gouge3([ax + 4, ay], [ax + 120, ay], [bx - 20, ay], 3.4, 0.4), mix('far', 'slate', 0.5)) +
    pinned(fill(gouge3([bx - 8, ay + 1], [bx - 60, ay + 1], [bx - 140, ay + 1], 4, 0.3), ink.coatL)) +
    // Cap.
    fill(
      shape(
        [
          [cap.x - 44, cap.y + 2, 0],
          [cap.x - 36, cap.y - 18],
          [cap.x - 4, cap.y - 27],
          [cap.x + 26, cap.y - 18],
          [cap.x + 32, cap.y - 4],
          [cap.x + 50, cap.y + 2],
          [cap.x + 20, cap.y + 5, 0],
        ],
        { jitter: 0.5 },
      ),
      ink.bleuD,
      outlined(ink.key, 4),
    ) +
    fill(gouge3([cap.x - 40, cap.y - 4], [cap.x, cap.y - 2], [cap.x + 32, cap.y - 4], 5, 0.5), ink.key) +
    fill(gouge3([cap.x - 30, cap.y - 17], [cap.x - 4, cap.y - 25], [cap.x + 20, cap.y - 17], 4), ink.bleu) +
    // Thermos with its cup on.
    fill(flask, mix('mossD', 'moss', 0.3), outlined(ink.key, 5)) +
    clip(
      flask,
      fill(
        comb(
          [
            [thermos.x - 20, thermos.y],
            [thermos.x - 20, thermos.y - 84],
          ],
          [
            [thermos.x - 8, thermos.y],
            [thermos.x - 8, thermos.y - 80],
          ],
          { toward: 0, length: [2, 8], teeth: 10, seed: 3 },
        ),
        ink.moss,
      ) +
        pinned(
          fill(
            comb(
              [
                [thermos.x + 20, thermos.y],
                [thermos.x + 20, thermos.y - 60],
              ],
              [
                [thermos.x + 11, thermos.y],
                [thermos.x + 11, thermos.y - 50],
              ],
              { toward: Math.PI, length: [2, 8], teeth: 9, seed: 5 },
            ),
            ink.coatL,
          ),
        ),
    ) +
    fill(slab(thermos.x - 17, thermos.y - 104, 34, 28, { jitter: 0.6 }), mix('conc', 'concD', 0.3), outlined(ink.key, 4)) +
    fill(gouge(thermos.x - 11, thermos.y - 99, 20, Math.PI / 2, 4), mix('paper', 'conc', 0.3))
  );
}

/** The torch's beam along the floor to the foot of the case: a wedge that breaks into spikes. */
function beamFrame(seed: number): Template {
  const { x, y } = TORCH;
  const wedge = poly([
    [x + 44, y - 9],
    [x + 44, y + 9],
    [708, 556],
    [708, 486],
  ]);
  const core = poly([
    [x + 44, y - 5],
    [x + 44, y + 5],
    [708, 536],
    [708, 504],
  ]);
  let spikes = '';
  for (let i = 0; i < 9; i++) {
    const a = -0.16 + i * 0.055 + ((seed + i) % 3) * 0.012;
    const start = 56 + ((i * 37 + seed * 23) % 50);
    spikes += gouge(x + 30 + Math.cos(a) * start, y + Math.sin(a) * start, 34 + ((i * 53 + seed * 31) % 60), a, 4.4 - Math.abs(i - 4) * 0.4);
  }
  const body = knife(
    [
      [x - 62, y - 9],
      [x + 14, y - 9],
      [x + 26, y - 15],
      [x + 42, y - 15],
      [x + 42, y + 13],
      [x + 26, y + 13],
      [x + 14, y + 8],
      [x - 62, y + 8],
    ],
    { jitter: 0.6 },
  );
  return pinned(
    fill(wedge, ink.lamp, 'fill-opacity=".15"') +
      fill(core, ink.lamp, 'fill-opacity=".2"') +
      fill(spikes, ink.lamp) +
      fill(body, mix('concD', 'key', 0.3), outlined(ink.key, 5)) +
      fill(gouge(x - 56, y - 5, 64, 0, 4) + gouge(x + 22, y - 9, 14, 0, 3), ink.conc) +
      fill(slab(x - 26, y - 13, 18, 6, { jitter: 0.4 }), ink.brick) +
      fill(
        shape(
          [
            [x + 41, y - 14],
            [x + 48, y - 10],
            [x + 50, y - 1],
            [x + 48, y + 8],
            [x + 41, y + 12],
          ],
          { jitter: 0.2 },
        ),
        ink.lamp,
        outlined(ink.key, 3),
      ) +
      fill(blob(x + 45, y - 1, 5, { facets: 9, sy: 1.5 }), ink.paper),
  );
}

/** The near work that closes the right side, all in black, with one thin cold edge. */
function fore(): Template {
  const base = knife(
    [
      [1176, 548],
      [1370, 540],
      [1370, 730],
      [1166, 730],
    ],
    { jitter: 1.6, step: 60 },
  );
  const figure = shape(
    [
      [1214, 552, 0],
      [1196, 430],
      [1206, 330],
      [1184, 250],
      [1200, 196],
      [1236, 176],
      [1232, 132],
      [1250, 100],
      [1282, 92],
      [1308, 112],
      [1312, 150],
      [1302, 178],
      [1344, 200],
      [1370, 260, 0],
      [1370, 552, 0],
    ],
    { jitter: 1 },
  );
  const marks = engrave({
    box: [1180, 560, 180, 150],
    region: () => true,
    field: () => 0,
    light: (x) => (x < 1240 ? 0.5 : 0),
    apart: 26,
    length: [20, 60],
    width: 3,
    seed: 3,
    most: 6,
  });
  return (
    fill(base + figure, ink.key) +
    fill(
      gouge3([1186, 252], [1206, 330], [1198, 430], 5, 0.4) +
        gouge3([1236, 132], [1248, 104], [1276, 92], 4, 0.5) +
        gouge3([1190, 240], [1200, 200], [1230, 180], 4, 0.5),
      mix('far', 'slate', 0.3),
    ) +
    fill(marks, ink.deep)
  );
}

export function nightGallery(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const planes: Plane[] = [
    {
      id: 'hall',
      depth: 0.12,
      box: whole,
      svg: outlines() + shell(),
    },
    { id: 'street', depth: 0.3, box: whole, svg: pools() + street() },
    { id: 'case', depth: 0.5, box: { x: 640, y: 220, w: 340, h: 500 }, svg: showcase() },
    { id: 'bench', depth: 0.7, box: { x: 280, y: 360, w: 380, h: 280 }, svg: guardBench() },
    { id: 'fore', depth: 1.15, box: { x: 1120, y: 60, w: 240, h: 660 }, svg: fore() },
  ];
  const sprites: Sprite[] = [
    {
      id: 'torch',
      depth: 0.72,
      box: { x: TORCH.x - 80, y: TORCH.y - 80, w: 420, h: 170 },
      frames: [beamFrame(0), beamFrame(1), beamFrame(2)],
      motion: 'flicker',
      pace: 5,
    },
    {
      id: 'mist-far',
      depth: 0.35,
      box: { x: 330, y: 350, w: 560, h: 90 },
      frames: [mist(380, 362, 440, 3, 15, 5)],
      motion: 'slide',
      pace: 13,
      when: ['cursed'],
    },
    {
      id: 'mist-near',
      depth: 0.8,
      box: { x: 60, y: 560, w: 760, h: 120 },
      frames: [mist(120, 578, 600, 4, 20, 3)],
      motion: 'slide',
      pace: 10,
      when: ['cursed'],
    },
  ];
  return { id: 'night-gallery', tall: { x: 420, y: 0, w: 540, h: 720 }, planes, sprites };
}
