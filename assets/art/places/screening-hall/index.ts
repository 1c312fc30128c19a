/**
 * The screening hall, upper floor of the pit: tippler, bar screens, the flat steel belt split lengthwise by a board,
 * large dusty windows. Empty and quiet, as it stands in the museum; headcloths laid over the rail mark the places along the belt.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import {
  beam,
  blob,
  bokashi,
  carriedRays,
  chips,
  clip,
  comb,
  fill,
  glow,
  gouge3,
  group,
  halo,
  type Ink,
  ink,
  mist,
  mix,
  moonFace,
  moved,
  muntins,
  only,
  type Point,
  pinned,
  rect,
  slab,
} from '../../ink';
import { coalSprite, relit } from '../../ink/companion';
import { floorLines, motes, type SideWindow, type Slant, shafts, sidePost, sideWindow, trusses } from '../../ink/room';
import { lamp } from '../../lamp/marsaut';
import { print } from '../print';
import { barScreens, belt, rail, tippler } from './machines';
import { places } from './remembered';
import { BACK, COAL, FLAME, FLOOR, HALF, LAMP, LEFT, NEAR, RAIL, ROOF, S, WIDTH } from './space';

const { at, quad } = S;
const SLANT: Slant = { across: 1.05, along: -0.12, floor: FLOOR };
const WINDOWS: readonly SideWindow[] = [
  [15.2, 17.8],
  [11.6, 14],
  [8.6, 10.6],
  [6.1, 7.7],
  [4.2, 5.4],
].map(([z0 = 0, z1 = 0]) => ({ X: -HALF, z0, z1, y0: -0.4, y1: 3.2, rise: 0.22, columns: 4, rows: 4 }));

function shell(): Template {
  const floor = bokashi([
    [0, mix('deep', 'far2', 0.55)],
    [0.4, ink.deep],
    [0.8, ink.key],
  ]);
  const panes = WINDOWS.map((w) => sideWindow(S, w));
  const glass = panes.map((w) => w.pane).join('');
  // Years of dust lie in the lower corners of the panes.
  const dust = WINDOWS.map((w, i) => {
    const pane = panes[i]?.pane ?? '';
    const low = (t: number): Point => at(w.X, w.y0 + 0.5 + (t % 0.4), w.z0 + (w.z1 - w.z0) * t);
    return clip(
      pane,
      fill(
        comb([at(w.X, w.y0 - 0.2, w.z0), at(w.X, w.y0 - 0.2, w.z1)], [low(0), low(0.35), low(0.7), low(1)], {
          toward: -Math.PI / 2,
          length: [6, 40],
          teeth: 13,
          seed: i + 2,
        }),
        mix('far2', 'hor', 0.28),
      ),
    );
  }).join('');
  return (
    floor.defs +
    fill(rect(LEFT, 0, WIDTH, 720), ink.key) +
    fill(quad([-HALF, FLOOR, BACK], [-HALF, ROOF, BACK], [-HALF, ROOF, NEAR], [-HALF, FLOOR, NEAR]), mix('key', 'deep', 0.75)) +
    fill(quad([HALF, FLOOR, BACK], [HALF, ROOF, BACK], [HALF, ROOF, NEAR], [HALF, FLOOR, NEAR]), mix('deep', 'far2', 0.34)) +
    fill(quad([-HALF, FLOOR, BACK], [HALF, FLOOR, BACK], [HALF * 1.6, FLOOR, NEAR], [-HALF * 1.6, FLOOR, NEAR]), floor.paint) +
    fill(floorLines(S, 9, FLOOR, 3.4, BACK, 1.5), ink.key, 'fill-opacity=".5"') +
    // Gaillette's own shade, away from the lamp.
    fill(blob(COAL.x + 8, COAL.y, 46, { facets: 20, jitter: 0.05, sy: 0.13, seed: 3 }), ink.key) +
    fill(panes.map((w) => w.frame).join(''), ink.key) +
    only(['cursed'], fill(glass, mix('far2', 'sky', 0.4))) +
    only(['lit'], fill(glass, mix('sky', 'hor', 0.5))) +
    only(['dawn'], fill(glass, mix('hor', 'warm', 0.2))) +
    dust +
    fill(panes.map((w) => w.bars).join(''), ink.key) +
    backWall() +
    fill(trusses(S, HALF, ROOF - 0.55, [18, 14.6, 11.2, 8.2, 5.8], 1.2), ink.key) +
    fill(
      [17.9, 14.5, 11.1, 8.1].map((z) => gouge3(at(-HALF + 0.4, ROOF - 0.57, z), at(-3, ROOF - 0.56, z), at(0.5, ROOF - 0.57, z), 24 / z)).join(''),
      mix('far2', 'slate', 0.5),
    )
  );
}

function backWall(): Template {
  const [x0, y0] = at(-HALF, ROOF, BACK);
  const [x1, y1] = at(HALF, FLOOR, BACK);
  const [wx, wy] = at(-2.9, 3.4, BACK);
  const [wx1, wy1] = at(4.6, -0.2, BACK);
  const window = slab(wx, wy, wx1 - wx, wy1 - wy, { jitter: 0.8 });
  const moon = { x: at(0.62, 0, BACK)[0] + 2, y: at(0, 2.1, BACK)[1], r: 30 };
  const inside = (x: number, y: number): boolean => x > wx + 4 && x < wx1 - 4 && y > wy + 4 && y < wy1 - 4;
  const yard = (sky: Ink, mood: 0 | 1 | 2): Template =>
    fill(window, sky) +
    (mood ? fill(halo(moon.x, moon.y, 38, 130, { width: 3.6, apart: 11, seed: 4, region: inside }), ink.moon, 'fill-opacity=".75"') : '') +
    (mood ? moonFace(moon.x, moon.y, moon.r, mood) : `<g opacity=".5">${moonFace(moon.x, moon.y, moon.r, mood)}</g>`);
  return (
    fill(slab(x0, y0, x1 - x0, y1 - y0, { jitter: 0.6 }), mix('deep', 'far2', 0.3)) +
    fill(slab(wx - 7, wy - 7, wx1 - wx + 14, wy1 - wy + 14, { jitter: 0.6 }), ink.key) +
    group(
      'window',
      only(['cursed'], yard(mix('far2', 'sky', 0.4), 0)) +
        only(['lit'], clip(window, yard(mix('sky', 'hor', 0.36), 1))) +
        only(['dawn'], clip(window, yard(mix('hor', 'warm', 0.3), 2))),
    ) +
    chips(wx, wy1 - 60, wx1 - wx, 58, 26, mix('far2', 'hor', 0.3), 6, (x, y) => Math.hypot(x - moon.x, y - moon.y) < 50) +
    fill(muntins(wx, wy, wx1 - wx, wy1 - wy, 9, 4, 3), ink.key) +
    fill(
      slab(wx + (wx1 - wx) / 3 - 4, wy - 4, 8, wy1 - wy + 8, { jitter: 0.5 }) + slab(wx + ((wx1 - wx) * 2) / 3 - 4, wy - 4, 8, wy1 - wy + 8, { jitter: 0.5 }),
      ink.key,
    )
  );
}

/** Light in the dusty air, cut and not blurred. */
function air(): Template {
  const d = WINDOWS.slice(1)
    .map((w, i) => shafts(S, w, SLANT, 6, 11 + i * 7, 0.05))
    .join('');
  return group(
    'shafts',
    only(['lit'], fill(d, ink.moon, 'fill-opacity=".22"')) +
      only(['dawn'], fill(d, ink.hor, 'fill-opacity=".34"')) +
      only(['cursed'], fill(d, ink.fog, 'fill-opacity=".1"')),
  );
}

/** A dark post and its brace close the right side, where the buttons stand. */
function fore(): Template {
  return fill(beam(1216, 150, 1076, -14, 40, 40), ink.key) + sidePost(1202, 1370, -1);
}

const lampFrame = (seed: number): Template =>
  pinned(
    carriedRays(FLAME.x, FLAME.y, 34, 118, { count: 28, width: 5, seed: 6 + seed * 5, region: (x, y) => y < LAMP.y - 2 && Math.abs(x - FLAME.x) > 14 }) +
      moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale),
  );

export function screeningHall(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const machines = tippler() + rail(RAIL.left, 3.6, 17) + belt() + barScreens();
  const near = rail(RAIL.right, 3.9, 17);
  const planes: Plane[] = [
    { id: 'hall', depth: 0.15, box: whole, svg: shell() },
    { id: 'machines', depth: 0.35, box: whole, svg: machines + places() + relit(FLAME.x, FLAME.y + 16, 168, machines, 4, 0.86) },
    { id: 'air', depth: 0.45, box: whole, svg: air() },
    {
      id: 'rail',
      depth: 0.5,
      box: whole,
      svg: pinned(glow(FLAME.x, FLAME.y, 168, ink.lamp, 0.5)) + near + relit(FLAME.x, FLAME.y + 16, 150, near, 6),
    },
    { id: 'fore', depth: 1.15, box: { x: 1040, y: 0, w: 320, h: 720 }, svg: fore() },
  ];
  const sprites: Sprite[] = [
    coalSprite(COAL, 0.54, ['calm', 'calm']),
    {
      id: 'motes',
      depth: 0.46,
      box: { x: 60, y: 130, w: 440, h: 330 },
      frames: [fill(motes(80, 140, 400, 310, 60, 5), mix('hor', 'moon', 0.4), 'fill-opacity=".55"')],
      motion: 'slide',
      pace: 15,
    },
    {
      id: 'lamp',
      depth: 0.52,
      box: { x: FLAME.x - 160, y: FLAME.y - 168, w: 320, h: 214 },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    {
      id: 'mist-far',
      depth: 0.4,
      box: { x: 640, y: 426, w: 520, h: 90 },
      frames: [mist(740, 436, 380, 4, 17, 5)],
      motion: 'slide',
      pace: 12,
      when: ['cursed'],
    },
    {
      id: 'mist-near',
      depth: 0.7,
      box: { x: 620, y: 520, w: 640, h: 130 },
      frames: [mist(720, 540, 440, 4, 22, 3)],
      motion: 'slide',
      pace: 9,
      when: ['cursed'],
    },
  ];
  return {
    id: 'screening-hall',
    // The farthest headcloth on one side, the tippler with its tub on the other.
    tall: { x: 326, y: 0, w: 540, h: 720 },
    planes,
    sprites,
    prints: { 'screening-hall': print(0, 330, 440), B2: print(620, 60, 560) },
  };
}
