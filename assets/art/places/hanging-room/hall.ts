/** The hall of the pit baths without what hangs in it: glazed tiles, showers, steel windows, roof with its ventilator, and the light in its air. */
import type { Template } from '../../format';
import { beam, bokashi, clip, comb, fill, gouge3, group, halo, type Ink, ink, mix, moonFace, muntins, only, poly, rect, slab } from '../../ink';
import { floorLines, panesOnFloor, type SideWindow, type Slant, shafts, sidePost, sideWindow } from '../../ink/room';
import { BACK, EAVES, FLOOR, HALF, LEFT, NEAR, RIDGE, S, WIDTH } from './space';

const { at, metre, quad } = S;

const SLANT: Slant = { across: -1.1, along: -0.14, floor: FLOOR };

const TILES = -0.15;

const BAYS: readonly (readonly [number, number])[] = [
  [17, 19.6],
  [13.6, 15.9],
  [10.6, 12.6],
  [8.1, 9.8],
  [5.9, 7.4],
];

const windowsOf = (X: number): readonly SideWindow[] => BAYS.map(([z0, z1]) => ({ X, z0, z1, y0: 0.9, y1: 2.7, rise: 0.26, columns: 5, rows: 3 }));

function tiles(side: 1 | -1): Template {
  const X = side * HALF;
  const face = quad([X, FLOOR, NEAR], [X, TILES, NEAR], [X, TILES, BACK], [X, FLOOR, BACK]);
  let joints = '';
  for (let i = 1; i < 9; i++)
    joints += beam(...at(X, FLOOR + (i * (TILES - FLOOR)) / 9, NEAR), ...at(X, FLOOR + (i * (TILES - FLOOR)) / 9, BACK), 0.018 * metre(NEAR), 0.5);
  for (let z = 4.2; z < BACK; z *= 1.06) joints += beam(...at(X, FLOOR, z), ...at(X, TILES, z), Math.max(0.5, 0.014 * metre(z)));
  const band = quad([X, TILES, NEAR], [X, TILES + 0.16, NEAR], [X, TILES + 0.16, BACK], [X, TILES, BACK]);
  const base = side < 0 ? mix('far', 'conc', 0.35) : mix('far2', 'far', 0.75);
  const shine = side < 0 ? mix('conc', 'paper', 0.35) : mix('far', 'slate', 0.6);
  const run = (Y: number): [number, number][] => [at(X, Y, 6.2), at(X, Y, 9), at(X, Y, BACK)];
  return (
    fill(face, base) +
    clip(face, fill(comb(run(TILES + 0.1), run(TILES - 0.5), { toward: Math.PI / 2, length: [8, 54], teeth: 26, seed: 4 + side }), shine)) +
    fill(quad([X, FLOOR, NEAR], [X, TILES, NEAR], [X, TILES, 5.2], [X, FLOOR, 5.2]), mix('deep', 'far2', 0.5)) +
    fill(joints, mix('deep', 'far2', 0.4), 'fill-opacity=".6"') +
    fill(band, ink.key)
  );
}

/** Shower stalls along the left wall: dark openings in the tiles, a pale partition, a rose on its pipe. */
function showers(): Template {
  const X = -HALF + 0.01;
  return [14, 11.2, 8.9]
    .map((z) => {
      const m = metre(z + 0.4);
      const [rx, ry] = at(X, -0.42, z + 0.5);
      return (
        fill(quad([X, FLOOR, z], [X, TILES - 0.12, z], [X, TILES - 0.12, z + 1.15], [X, FLOOR, z + 1.15]), mix('key', 'deep', 0.6)) +
        fill(quad([X, FLOOR, z - 0.16], [X, TILES - 0.04, z - 0.16], [X, TILES - 0.04, z], [X, FLOOR, z]), mix('conc', 'paper', 0.3)) +
        fill(
          beam(rx, ry - 0.14 * m, rx + 0.02 * m, ry, 0.04 * m) +
            poly([
              [rx - 0.1 * m, ry + 0.06 * m],
              [rx - 0.03 * m, ry],
              [rx + 0.06 * m, ry],
              [rx + 0.12 * m, ry + 0.06 * m],
            ]),
          mix('conc', 'slate', 0.4),
        )
      );
    })
    .join('');
}

function roof(): Template {
  const slope = (s: number): string => quad([s * HALF, EAVES, NEAR], [s * HALF, EAVES, BACK], [s * 0.9, RIDGE, BACK], [s * 0.9, RIDGE, NEAR]);
  const lantern = quad([-0.9, RIDGE, 5], [0.9, RIDGE, 5], [0.9, RIDGE, BACK], [-0.9, RIDGE, BACK]);
  let louvres = '';
  for (let z = 9; z < BACK; z *= 1.055) louvres += beam(...at(-0.9, RIDGE, z), ...at(0.9, RIDGE, z), 0.1 * metre(z));
  let frames = '';
  let frameLight = '';
  for (const z of [20, 16.5, 13.1, 10.2, 7.75]) {
    const w = 0.34 * metre(z);
    for (const s of [-1, 1]) {
      frames +=
        beam(...at(s * HALF, FLOOR, z), ...at(s * HALF, EAVES, z), w) + beam(...at(s * HALF, EAVES - 0.1, z), ...at(s * 0.7, RIDGE - 0.12, z), w, w * 0.7);
      frames += poly([at(s * HALF, EAVES - 1, z), at(s * HALF, EAVES + 0.1, z), at(s * (HALF - 1.5), EAVES + 0.16, z)]);
    }
    frames += beam(...at(-0.8, RIDGE - 0.14, z), ...at(0.8, RIDGE - 0.14, z), w * 0.7);
    frameLight += gouge3(at(-HALF + 0.7, EAVES - 0.06, z), at(-3.4, EAVES + 0.28, z), at(-1.1, RIDGE - 0.26, z), 0.07 * metre(z), 0.4);
  }
  return (
    fill(slope(-1) + slope(1), mix('key', 'deep', 0.55)) +
    only(['cursed'], fill(lantern, mix('far2', 'sky', 0.3))) +
    only(['lit'], fill(lantern, mix('sky', 'hor', 0.3))) +
    only(['dawn'], fill(lantern, mix('hor', 'warm', 0.25))) +
    fill(louvres, ink.key) +
    fill(frames, mix('key', 'deep', 0.35)) +
    fill(frameLight, mix('far2', 'slate', 0.4))
  );
}

export function shell(): Template {
  const floor = bokashi([
    [0, mix('deep', 'far2', 0.75)],
    [0.45, mix('deep', 'far2', 0.2)],
    [0.85, ink.key],
  ]);
  const right = windowsOf(HALF);
  const left = windowsOf(-HALF);
  const patches = right
    .slice(0, 4)
    .map((w) => panesOnFloor(S, w, SLANT, 3, 2))
    .join('');
  const draw = (list: readonly SideWindow[], lit: Ink, dawn: Ink): Template => {
    const drawn = list.map((w) => sideWindow(S, w));
    const panes = drawn.map((w) => w.pane).join('');
    return (
      fill(drawn.map((w) => w.frame).join(''), ink.key) +
      only(['cursed'], fill(panes, mix('far2', 'sky', 0.35))) +
      only(['lit'], fill(panes, lit)) +
      only(['dawn'], fill(panes, dawn)) +
      fill(drawn.map((w) => w.bars).join(''), ink.key)
    );
  };
  return (
    floor.defs +
    fill(rect(LEFT, 0, WIDTH, 720), ink.key) +
    fill(quad([-HALF, FLOOR, BACK], [-HALF, EAVES, BACK], [-HALF, EAVES, NEAR], [-HALF, FLOOR, NEAR]), mix('deep', 'far2', 0.5)) +
    fill(quad([HALF, FLOOR, BACK], [HALF, EAVES, BACK], [HALF, EAVES, NEAR], [HALF, FLOOR, NEAR]), mix('key', 'deep', 0.85)) +
    fill(quad([-HALF, FLOOR, BACK], [HALF, FLOOR, BACK], [HALF * 1.5, FLOOR, NEAR], [-HALF * 1.5, FLOOR, NEAR]), floor.paint) +
    group(
      'lit-floor',
      only(['lit'], fill(patches, mix('far2', 'far', 0.55), 'fill-opacity=".85"')) +
        only(['dawn'], fill(patches, mix('far2', 'warm', 0.5), 'fill-opacity=".85"')),
    ) +
    fill(floorLines(S, 9.6, FLOOR, 3.4, BACK, 0.8, 1.1), ink.key, 'fill-opacity=".45"') +
    fill(quad([-0.16, FLOOR, 3.4], [0.16, FLOOR, 3.4], [0.16, FLOOR, BACK], [-0.16, FLOOR, BACK]), mix('key', 'deep', 0.5)) +
    tiles(-1) +
    showers() +
    tiles(1) +
    draw(left, mix('sky', 'far', 0.3), mix('sky', 'hor', 0.5)) +
    draw(right, mix('hor', 'moon', 0.45), mix('hor', 'warm', 0.3)) +
    backWall() +
    roof()
  );
}

function backWall(): Template {
  const [x0, y0] = at(-HALF, RIDGE, BACK);
  const [x1, y1] = at(HALF, FLOOR, BACK);
  const tileTop = at(0, TILES, BACK)[1];
  const [wx, wy] = at(-3, 3.1, BACK);
  const [wx1, wy1] = at(3, 0.3, BACK);
  const window = poly([
    [wx, wy1],
    [wx, wy + 8],
    [wx + (wx1 - wx) * 0.25, wy + 1],
    [(wx + wx1) / 2, wy - 2],
    [wx + (wx1 - wx) * 0.75, wy + 1],
    [wx1, wy + 8],
    [wx1, wy1],
  ]);
  const moon = { x: 654, y: (wy + wy1) / 2 - 2, r: 28 };
  const inside = (x: number, y: number): boolean => x > wx + 3 && x < wx1 - 3 && y > wy + 8 && y < wy1 - 3;
  const yard = (sky: Ink, mood: 0 | 1 | 2): Template =>
    fill(window, sky) +
    (mood
      ? clip(window, fill(halo(moon.x, moon.y, 36, 116, { width: 3.4, apart: 11, seed: 4, region: inside }), ink.moon, 'fill-opacity=".75"')) +
        moonFace(moon.x, moon.y, moon.r, mood)
      : `<g opacity=".5">${moonFace(moon.x, moon.y, moon.r, mood)}</g>`);
  const door = slab(at(-0.95, 0, BACK)[0], at(0, -0.2, BACK)[1], 72, y1 - at(0, -0.2, BACK)[1], { jitter: 0.5 });
  return (
    fill(slab(x0, y0, x1 - x0, y1 - y0, { jitter: 0.6 }), mix('deep', 'far2', 0.75)) +
    fill(slab(x0, tileTop, x1 - x0, y1 - tileTop, { jitter: 0.6 }), mix('far', 'slate', 0.4)) +
    fill(slab(x0, tileTop - 7, x1 - x0, 7, { jitter: 0.4 }), ink.key) +
    fill(door, mix('woodD', 'key', 0.3)) +
    fill(beam(639.6, y1 - 66, 639.6, y1, 3), ink.key) +
    fill(window, ink.key, `stroke="${ink.key}" stroke-width="9"`) +
    group(
      'window',
      only(['cursed'], yard(mix('far2', 'sky', 0.35), 0)) + only(['lit'], yard(mix('sky', 'hor', 0.4), 1)) + only(['dawn'], yard(mix('hor', 'warm', 0.35), 2)),
    ) +
    fill(muntins(wx, wy, wx1 - wx, wy1 - wy, 7, 3, 2.8), ink.key)
  );
}

export function air(): Template {
  const d = windowsOf(HALF)
    .slice(1, 4)
    .map((w, i) => shafts(S, w, SLANT, 5, 21 + i * 7, 0.045))
    .join('');
  return group('shafts', only(['lit'], fill(d, ink.moon, 'fill-opacity=".2"')) + only(['dawn'], fill(d, ink.hor, 'fill-opacity=".3"')));
}

/** The pillars of the nearest portal, and a haunch: the frame of the picture. */
export function fore(): Template {
  return (
    fill(
      poly([
        [1230, 190],
        [1230, -14],
        [1060, -14],
      ]),
      ink.key,
    ) +
    sidePost(LEFT - 10, 30, 1) +
    sidePost(1210, 1370, -1)
  );
}
