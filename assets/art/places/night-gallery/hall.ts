/** The hall of dull metal, its slatted ceiling and floor, the glass at its end, and the works along it. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  bokashi,
  clip,
  fill,
  gouge3,
  group,
  halo,
  type Ink,
  type InkName,
  ink,
  mix,
  moonFace,
  moved,
  num,
  only,
  rect,
  slab,
  symbol,
} from '../../ink';
import { BACK, CEILING, FLOOR, HALF, LEFT, NEAR, S, WIDTH } from './space';
import { type WorkInks, type WorkName, work, workOutline } from './works';

const { at, metre, quad } = S;

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
export function outlines(): Template {
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

export function shell(): Template {
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
    floorSlats() +
    mirrored(-1) +
    mirrored(1) +
    fill(streak(-1) + streak(1), mix('sky', 'slate', 0.55), 'fill-opacity=".7"') +
    fill(ticks + scale, mix('far', 'slate', 0.3)) +
    farGlass()
  );
}

/** The slats' light lies across the polished floor in broken bars, stronger towards the glass. */
function floorSlats(): Template {
  let d = '';
  for (let z = 6.2, i = 0; z < 25; z *= 1.12, i++) {
    const from = -4.6 + ((i * 37) % 11) * 0.18;
    const to = 4.4 - ((i * 53) % 13) * 0.2;
    d += gouge3(at(to, FLOOR, z), at((from + to) / 2, FLOOR, z), at(from, FLOOR, z), 0.055 * metre(z), 0.5);
  }
  return fill(d, mix('far', 'slate', 0.5), 'fill-opacity=".4"');
}

/** White slats under the roof lights: bright lines of night sky between dark blades, thinning into the depth. */
function ceiling(): Template {
  const all = quad([-HALF, CEILING, NEAR], [HALF, CEILING, NEAR], [HALF, CEILING, BACK], [-HALF, CEILING, BACK]);
  let blades = '';
  for (let z = 3.6; z < BACK; z *= 1.075) blades += quad([-HALF, CEILING, z], [HALF, CEILING, z], [HALF, CEILING, z * 1.045], [-HALF, CEILING, z * 1.045]);
  let ribs = '';
  for (const X of [-4.7, -2.35, 0, 2.35, 4.7]) ribs += beam(...at(X, CEILING, 3.4), ...at(X, CEILING, BACK), 0.09 * metre(3.4), 2);
  return (
    only(['cursed'], fill(all, mix('sky', 'hor', 0.16))) +
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

/** What the works are made of: in shade, in the cold light, on the edge. Stone, clay and bronze have their colour back when the curse is gone. */
const STUFF: Readonly<Record<WorkName, readonly [shade: InkName, cold: InkName, edge: InkName]>> = {
  stele: ['coatD', 'rust', 'coatL'],
  jar: ['coatD', 'coat', 'coatL'],
  scribe: ['concD', 'conc', 'paper'],
  draped: ['concD', 'conc', 'paper'],
  lion: ['mossD', 'moss', 'hor'],
  panel: ['woodD', 'wood', 'straw'],
  column: ['concD', 'conc', 'paper'],
};

/** The inks of a work at a depth: the farther, the more of the night lies over it. */
function inksOf({ name, z }: Standing): WorkInks {
  const [shade, cold, edge] = STUFF[name];
  const night = z < 9.5 ? 0 : z < 14 ? 0.3 : 0.55;
  return {
    base: mix(shade, 'deep', 0.3 + night * 0.5),
    plinth: mix('key', z < 14 ? 'deep' : 'far2', z < 9.5 ? 0.5 : 0.9),
    cold: mix(cold, 'far2', 0.24 + night),
    rim: mix(edge, 'far', 0.18 + night),
  };
}

export function street(): Template {
  const reflections = WORKS.map((one) => placed(one, `far-${one.name}`, '', -0.5)).join('');
  return (
    outlines() +
    `<g fill="${ink.key}" fill-opacity=".3">${reflections}</g>` +
    WORKS.map((one) => {
      const [x, y] = at(one.X, FLOOR, one.z);
      return moved(x, y, work(one.name, inksOf(one), one.X < 0 ? 1 : -1), (metre(one.z) / 100) * (one.size ?? 1));
    }).join('')
  );
}

/** Spot lights come on over the works when their names are back: pale pools on the floor. */
export function pools(): Template {
  const d = WORKS.map((one) => {
    const [x, y] = at(one.X, FLOOR, one.z);
    return blob(x, y + 0.02 * metre(one.z), 0.95 * metre(one.z), { facets: 24, jitter: 0.03, sy: 0.16, seed: Math.round(one.z) });
  }).join('');
  return group(
    'lit-pools',
    only(['lit'], fill(d, mix('far', 'slate', 0.5), 'fill-opacity=".5"')) + only(['dawn'], fill(d, mix('far', 'hor', 0.5), 'fill-opacity=".5"')),
  );
}
