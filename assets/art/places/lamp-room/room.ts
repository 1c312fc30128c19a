/** The shell of the lamp room: floor, walls, roof, the partition with its hatches and the window with the Moon. */
import type { Template } from '../../format';
import {
  beam,
  bokashi,
  clip,
  comb,
  fill,
  gouge,
  gouge3,
  group,
  halo,
  type Ink,
  ink,
  line,
  mix,
  moonFace,
  muntins,
  only,
  outlined,
  rect,
  slab,
} from '../../ink';
import { HATCHES, hatch, SILL } from './hatches';
import { at, BACK, CEILING, EYE, FLOOR, HALF, LEFT, NEAR, quad, WIDTH } from './space';

export function shell(): Template {
  const floor = bokashi([
    [0, mix('deep', 'far2', 0.6)],
    [0.42, ink.deep],
    [0.75, ink.key],
  ]);
  const leftWall = bokashi(
    [
      [0, mix('key', 'deep', 0.7)],
      [0.28, mix('deep', 'far2', 0.85)],
      [1, mix('deep', 'far2', 0.45)],
    ],
    false,
  );
  const rightWall = bokashi(
    [
      [0, mix('deep', 'far2', 0.45)],
      [0.5, mix('deep', 'far2', 0.7)],
      [0.8, ink.key],
    ],
    false,
  );
  const plank = (x: number): string => {
    const [x0, y0] = at(x, FLOOR, BACK);
    const [x1, y1] = at(x, FLOOR, NEAR);
    return beam(x0, y0, x1, y1, 0.6, 2.6);
  };
  let tiles = '';
  for (let x = -8.4; x <= 8.4; x += 1.4) tiles += plank(x);
  for (let z = 5; z < BACK; z *= 1.19) {
    const [x0, y] = at(-HALF * 1.4, FLOOR, z);
    tiles += beam(x0, y, EYE.x * 2 - x0, y, 9 / z);
  }
  let trusses = '';
  let trussLight = '';
  for (const z of [17, 13.4, 10.6, 8.2, 6.3]) {
    const [x0, y0] = at(-HALF, CEILING - 0.5, z);
    const x1 = EYE.x * 2 - x0;
    trusses += beam(x0, y0, x1, y0, 120 / z);
    for (let i = -2; i <= 2; i++) {
      const [ax, ay] = at(i * 2.4, CEILING - 0.5, z);
      const [bx, by] = at(i * 2.4 + 1.2, CEILING + 1, z);
      trusses += beam(ax, ay, bx, by, 52 / z) + beam(ax, ay, 2 * ax - bx, by, 52 / z);
    }
    trussLight += gouge3([EYE.x - 900 / z, y0 + 50 / z], [EYE.x, y0 + 52 / z], [EYE.x + 1500 / z, y0 + 50 / z], 26 / z, 0.5);
  }
  return (
    floor.defs +
    leftWall.defs +
    rightWall.defs +
    fill(rect(LEFT, 0, WIDTH, 720), ink.key) +
    fill(quad([-HALF, FLOOR, BACK], [-HALF, CEILING, BACK], [-HALF, CEILING, NEAR], [-HALF, FLOOR, NEAR]), leftWall.paint) +
    fill(quad([HALF, FLOOR, BACK], [HALF, CEILING, BACK], [HALF, CEILING, NEAR], [HALF, FLOOR, NEAR]), rightWall.paint) +
    fill(quad([-HALF, FLOOR, BACK], [HALF, FLOOR, BACK], [HALF * 2, FLOOR, NEAR], [-HALF * 2, FLOOR, NEAR]), floor.paint) +
    group('lit-floor', only(['lit'], windowOnFloor(mix('far2', 'far', 0.35))) + only(['dawn'], windowOnFloor(mix('far2', 'warm', 0.5)))) +
    fill(tiles, ink.key, 'fill-opacity=".6"') +
    fill(trusses, ink.key) +
    fill(trussLight, mix('far2', 'far', 0.3))
  );
}

/** Light of the high window on the floor: every patch is carried along the same direction. */
function windowOnFloor(colour: Ink): Template {
  const land = (x: number, y: number): readonly [number, number, number] => {
    const t = (y - FLOOR) / 0.62;
    return [x + t * 0.1, FLOOR, BACK - t];
  };
  let d = '';
  for (const [y0, y1] of [
    [2.25, 2.95],
    [3.05, 3.75],
    [3.85, 4.4],
  ] as const)
    for (let x = -3.6; x < 3.5; x += 1.2) d += quad(land(x + 0.08, y0), land(x + 1.12, y0), land(x + 1.12, y1), land(x + 0.08, y1));
  return fill(d, colour, 'fill-opacity=".8"');
}

/** The sleeping Moon behind dark panes: the same face, one step down the ladder. */
function pale(face: Template): Template {
  return `<g opacity=".42">${face}</g>`;
}

/** The wooden partition with its three hatches and counter, and the steel window above with the Moon. */
export function backWall(): Template {
  const [x0, y0] = at(-HALF, CEILING, BACK);
  const [x1, y1] = at(HALF, FLOOR, BACK);
  const [wx, wy] = at(-3.7, 4.35, BACK);
  const [wx1, wy1] = at(3.7, 2.25, BACK);
  const window = slab(wx, wy, wx1 - wx, wy1 - wy, { jitter: 0.8 });
  const moon = { x: EYE.x + 25, y: (wy + wy1) / 2 + 2, r: 27 };
  const inWindow = (x: number, y: number): boolean => x > wx + 3 && x < wx1 - 3 && y > wy + 3 && y < wy1 - 3;
  const yard = (awake: boolean, sky: Ink): Template =>
    fill(window, sky) +
    (awake ? fill(halo(moon.x, moon.y, 36, 150, { width: 3.6, apart: 11, seed: 4, region: inWindow }), ink.moon, 'fill-opacity=".75"') : '') +
    (awake ? moonFace(moon.x, moon.y, moon.r, 2) : pale(moonFace(moon.x, moon.y, moon.r, 0)));
  const top = at(0, SILL, BACK)[1];
  const hatches = HATCHES.map((X) => hatch(X, top));
  let boards = '';
  for (let x = x0 + 14; x < x1; x += 20) boards += beam(x, wy1 + 12, x, y1, 1.6);
  const shade = mix('woodD', 'key', 0.55);
  // The Moon's cold light runs down the partition from the window above.
  const wash = comb(
    [
      [wx - 18, wy1 + 6],
      [wx1 + 18, wy1 + 6],
    ],
    [
      [wx - 12, wy1 + 13],
      [wx1 + 12, wy1 + 13],
    ],
    { toward: Math.PI / 2, length: [2, 13], teeth: 46, fat: 1, seed: 6 },
  );
  return (
    fill(slab(x0, y0, x1 - x0, y1 - y0, { jitter: 0.6 }), mix('deep', 'far2', 0.22)) +
    fill(slab(x0 - 2, wy1 + 9, x1 - x0 + 4, y1 - wy1 - 9, { jitter: 0.8 }), shade) +
    fill(boards, ink.key) +
    fill(wash, mix('woodD', 'far2', 0.38)) +
    fill(slab(wx - 8, wy - 8, wx1 - wx + 16, wy1 - wy + 16, { jitter: 0.6 }), ink.key) +
    group(
      'window',
      only(['cursed'], yard(false, mix('deep', 'far2', 0.55))) +
        only(['lit'], clip(window, yard(true, mix('sky', 'hor', 0.42)))) +
        only(['dawn'], clip(window, yard(true, mix('hor', 'warm', 0.35)))),
    ) +
    fill(muntins(wx, wy, wx1 - wx, wy1 - wy, 6, 3, 3.4), ink.key) +
    hatches.map((d) => fill(d, ink.key, outlined(ink.key, 9)) + fill(d, mix('key', 'deep', 0.6))).join('') +
    group('lit-hatches', only(['lit'], fill(hatches.join(''), mix('sky', 'far', 0.5))) + only(['dawn'], fill(hatches.join(''), mix('hor', 'warm', 0.6)))) +
    hatches.map((d) => line(d, ink.woodD, 3)).join('') +
    fill(slab(x0 + 6, top, x1 - x0 - 12, y1 - top, { jitter: 0.6 }), mix('woodD', 'key', 0.2)) +
    fill(slab(x0 + 2, top - 5, x1 - x0 - 4, 9, { jitter: 0.7 }), ink.wood) +
    fill(gouge(x0 + 60, top - 4, 330, 0, 2.4), mix('coatL', 'slate', 0.5)) +
    fill([0, 1, 2, 3, 4, 5].map((i) => slab(x0 + 24 + i * 74, top + 11, 60, y1 - top - 19, { jitter: 0.6, seed: i })).join(''), shade)
  );
}
