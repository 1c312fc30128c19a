/**
 * The silent room: a dark bare wall of shelves, the Moon with closed eyes in a small high window, one
 * lamp on its sill, where no voice's box hides it. No character, no mist, nothing that moves but one small flame. On the shelves stand the 1,099 lamps, which the
 * game draws over these while they are being lit.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import {
  beam,
  blob,
  bokashi,
  clip,
  comb,
  fill,
  glow,
  gouge,
  gouge3,
  group,
  halo,
  type Ink,
  ink,
  knife,
  mix,
  moved,
  only,
  outlined,
  pinned,
  rect,
  slab,
} from '../../ink';
import { lamp } from '../../lamp/marsaut';
import { print } from '../print';
import { lampWall } from './lamps';
import { POSTS, SHELF } from './shelves';

const LEFT = -80;
const WIDTH = 1440;
const FLOOR = 584;
const WINDOW = { x: 355, y: 40, w: 148, h: 122 };
/** Its nose stands behind a column of lamps, its eyes and mouth in the gaps between two rows: they stay free. */
const MOON = { x: 429.2, y: 102, r: 45 };
const EYES = 100;
const MOUTH = 125;
/** On the sill, beside the Moon; its foot keeps clear of the shelves on the left. */
const LAMP = { x: 357, y: WINDOW.y + WINDOW.h + 9, scale: 0.13 };
const FLAME = { x: LAMP.x, y: LAMP.y - 206 * LAMP.scale };

/** The Moon that watches with closed eyes: no yawn, no wink. */
function calmMoon({ x, y, r }: typeof MOON): Template {
  const lid = (dx: number): string => gouge3([x + dx - 8, EYES - 1.4], [x + dx, EYES + 3], [x + dx + 8, EYES - 1.4], 3, 0.45);
  return (
    fill(blob(x, y, r, { facets: 36, jitter: 0.01, seed: 2 }), ink.moon) +
    fill(gouge3([x + 0.62 * r, y - 0.7 * r], [x + 0.92 * r, y], [x + 0.5 * r, y + 0.78 * r], 0.14 * r, 0.45), mix('moon', 'slate', 0.5)) +
    fill(
      lid(-13.5) +
        lid(13.5) +
        gouge3([x - 11, MOUTH], [x, MOUTH + 0.4], [x + 11, MOUTH], 2.4, 0.5) +
        gouge3([x + 1, EYES + 1], [x - 3, EYES + 12], [x + 2, EYES + 15], 1.8, 0.5),
      mix('slate', 'deep', 0.6),
    )
  );
}

function wall(): Template {
  const plaster = bokashi([
    [0, mix('key', 'deep', 0.75)],
    [0.5, mix('deep', 'far2', 0.12)],
    [1, ink.key],
  ]);
  const floor = bokashi([
    [0, mix('key', 'deep', 0.8)],
    [0.5, ink.key],
  ]);
  const edge = knife(
    [
      [LEFT, FLOOR],
      [LEFT + WIDTH, FLOOR],
      [LEFT + WIDTH, 730],
      [LEFT, 730],
    ],
    { jitter: 1 },
  );
  let shelves = '';
  for (let i = 0; i < SHELF.rows; i++) {
    const y = SHELF.first + i * SHELF.apart;
    shelves += beam(10, y + 1.6, 1270, y + 1.6, 3.2);
  }
  const uprights = POSTS.map((x) => beam(x, 20, x, FLOOR + 4, 9)).join('');
  return (
    plaster.defs +
    floor.defs +
    fill(rect(LEFT, 0, WIDTH, 720), ink.key) +
    fill(rect(LEFT, 0, WIDTH, FLOOR), plaster.paint) +
    group('shelves', fill(shelves + uprights, ink.key)) +
    fill(edge, floor.paint) +
    fill(gouge(180, FLOOR + 3, 520, 0, 2.4), mix('deep', 'far2', 0.7)) +
    fill(gouge(760, FLOOR + 44, 240, 0.01, 2) + gouge(300, FLOOR + 82, 190, -0.01, 2), mix('key', 'deep', 0.9))
  );
}

function highWindow(): Template {
  const { x, y, w, h } = WINDOW;
  const opening = slab(x, y, w, h, { jitter: 1, step: 40 });
  const inside = (px: number, py: number): boolean => px > x + 4 && px < x + w - 4 && py > y + 4 && py < y + h - 4;
  const rings = halo(MOON.x, MOON.y, MOON.r + 8, 84, { width: 3, apart: 11, seed: 5, region: inside });
  const pane = (sky: Ink, moonAlpha: number): Template =>
    fill(opening, sky) + clip(opening, `${fill(rings, ink.moon, 'fill-opacity=".5"')}<g opacity="${moonAlpha}">${calmMoon(MOON)}</g>`);
  return group(
    'window',
    fill(slab(x - 15, y - 12, w + 30, h + 30, { jitter: 1.4, step: 50 }), ink.key) +
      only(['cursed'], pane(mix('deep', 'far2', 0.6), 0.72)) +
      only(['lit'], pane(mix('zen', 'sky', 0.6), 0.92)) +
      only(['dawn'], pane(mix('sky', 'hor', 0.4), 0.95)) +
      fill(beam(x + 17, y - 2, x + 16, y + h + 2, 4.4) + beam(x + w - 16, y - 2, x + w - 16, y + h + 2, 4.4), ink.key) +
      fill(
        comb(
          [
            [x - 14, y + h + 14],
            [x + w + 14, y + h + 14],
          ],
          [
            [x - 8, y + h + 19],
            [x + w + 8, y + h + 19],
          ],
          { toward: Math.PI / 2, length: [3, 16], teeth: 15, seed: 3 },
        ),
        mix('deep', 'far2', 0.8),
      ),
  );
}

/** The stone sill, and on it the lamp's light: a soft disc and a few cuts that die early. */
function light(): Template {
  const [x0, x1, y] = [WINDOW.x - 19, WINDOW.x + WINDOW.w + 19, LAMP.y];
  return (
    fill(slab(x0, y - 2, x1 - x0, 15, { jitter: 0.8, step: 40 }), mix('deep', 'far2', 0.5), outlined(ink.key, 3)) +
    pinned(
      glow(FLAME.x, FLAME.y, 120, ink.lamp, 0.5) +
        fill(gouge3([x0 + 2, y], [LAMP.x + 8, y + 0.5], [LAMP.x + 96, y], 5, 0.4), mix('strawD', 'straw', 0.5)) +
        fill(gouge3([x0 + 6, y + 8], [LAMP.x + 4, y + 8], [LAMP.x + 54, y + 7], 3, 0.4), ink.strawD) +
        fill(gouge3([WINDOW.x - 11, y - 12], [WINDOW.x - 12, FLAME.y], [WINDOW.x - 11, FLAME.y - 52], 4, 0.5), ink.strawD),
    )
  );
}

const lampFrame = (seed: number): Template => pinned(moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale));

export function silentRoom(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const planes: Plane[] = [
    { id: 'wall', depth: 0.3, box: whole, svg: wall() + highWindow() },
    { id: 'light', depth: 0.5, box: { x: 230, y: 10, w: 310, h: 270 }, svg: light() },
  ];
  const sprites: Sprite[] = [
    { id: 'lamps', depth: 0.32, box: { x: 0, y: 20, w: 1280, h: 560 }, frames: [lampWall('wide')], motion: 'none', pace: 1, crop: 'wide' },
    { id: 'lamps-tall', depth: 0.32, box: { x: 0, y: 20, w: 540, h: 560 }, frames: [lampWall('tall')], motion: 'none', pace: 1, crop: 'tall' },
    {
      id: 'lamp',
      depth: 0.52,
      box: { x: LAMP.x - 24, y: LAMP.y - 116, w: 48, h: 122 },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 4,
    },
  ];
  return { id: 'silent-room', tall: { x: 0, y: 0, w: 540, h: 720 }, planes, sprites, prints: { 'silent-room': print(560, 170, 560) } };
}
