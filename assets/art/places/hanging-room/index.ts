/**
 * The changing hall of the pit baths: clothes raised to the roof on chains, every chain over its pulley and down to a
 * numbered rack on the bench backs; glazed tiles, wide steel windows set high, showers at the side, a ridge ventilator.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import { blob, carriedRays, clip, fill, glow, ink, mist, mix, moved, pinned, rays } from '../../ink';
import { bundle } from '../../ink/clothes';
import { coalSprite, relit } from '../../ink/companion';
import { motes } from '../../ink/room';
import { lamp } from '../../lamp/marsaut';
import { print } from '../print';
import { bench, bundleScale, bundleSymbols, chains, farRows, type Hung, hang, row } from './chains';
import { air, fore, shell } from './hall';
import { SMALLEST, smallest } from './smallest';
import { COAL, FLAME, LAMP, LEFT, RACKS, S, SEAT, WIDTH } from './space';

const { at } = S;

const NEAR_ROWS = [10.2, 8.3] as const;

/** The two bundles that sway, one on each side of the aisle. */
const SWAYING = [1, 6] as const;

function nearRows(): Template {
  return NEAR_ROWS.map((z) => {
    const list = row(z).filter((_, i) => !(z === 8.3 && SWAYING.some((s) => s === i)));
    return chains(z, mix('concD', 'conc', 0.5), mix('conc', 'slate', 0.4)) + list.map((one) => hang(one, true)).join('');
  }).join('');
}

function swaying(one: Hung, i: number): Sprite {
  const [x, y] = at(one.X, one.Y, one.z);
  const s = bundleScale(one.z);
  return {
    id: `bundle-${i}`,
    depth: 0.56,
    box: { x: x - 100 * s, y: y - 30 * s, w: 210 * s, h: 280 * s },
    frames: [moved(x, y, bundle(one.kind), s)],
    motion: 'sway',
    pace: 5 + i * 0.3,
    pivot: { x, y: y - 22 * s },
  };
}

const lampFrame = (seed: number): Template =>
  pinned(
    carriedRays(FLAME.x, FLAME.y, 36, 116, { count: 28, width: 5, seed: 6 + seed * 5, region: (x, y) => y < LAMP.y && Math.abs(x - FLAME.x) > 15 }) +
      moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale),
  );

/** The lamp's foot on the seat: its pool cut into the board, and the small shade under it. */
function lampFoot(): Template {
  const [x0, x1] = [RACKS[0] + 0.08, RACKS[0] + 0.62];
  const seat = S.quad([x0, SEAT, 5.4], [x1, SEAT, 5.4], [x1, SEAT, 20], [x0, SEAT, 20]);
  return pinned(
    clip(
      seat,
      fill(blob(LAMP.x, LAMP.y + 3, 62, { facets: 22, jitter: 0.05, sy: 0.5, seed: 4 }), mix('wood', 'coatL', 0.45)) +
        fill(rays(LAMP.x, LAMP.y + 2, 18, 100, { count: 22, width: 5, seed: 6, sy: 0.5 }), mix('coatL', 'lamp', 0.5)),
    ) + fill(blob(LAMP.x + 3, LAMP.y + 1, 17, { facets: 16, jitter: 0.03, sy: 0.26, seed: 5 }), mix('woodD', 'key', 0.5)),
  );
}

export function hangingRoom(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const left = bench(RACKS[0], 5.4, 20);
  const planes: Plane[] = [
    { id: 'hall', depth: 0.12, box: whole, svg: shell() },
    { id: 'far', depth: 0.3, box: { x: 300, y: 150, w: 930, h: 416 }, svg: bundleSymbols(false) + farRows() + air() },
    {
      id: 'benches',
      depth: 0.45,
      box: whole,
      svg:
        bench(RACKS[1], 5.4, 20) +
        left +
        relit(FLAME.x + 10, FLAME.y + 30, 210, left, 7, 0.8) +
        lampFoot() +
        pinned(glow(FLAME.x, FLAME.y, 180, ink.lamp, 0.5)),
    },
    { id: 'near', depth: 0.55, box: whole, svg: bundleSymbols(true) + nearRows() + smallest() },
    { id: 'fore', depth: 1.15, box: whole, svg: fore() },
  ];
  const first = row(8.3);
  const sprites: Sprite[] = [
    coalSprite(COAL, 0.62),
    {
      id: 'motes',
      depth: 0.58,
      box: { x: 780, y: 260, w: 400, h: 320 },
      frames: [fill(motes(800, 270, 360, 300, 54, 8), mix('hor', 'moon', 0.4), 'fill-opacity=".5"')],
      motion: 'slide',
      pace: 14,
      when: ['lit', 'dawn'],
    },
    ...SWAYING.flatMap((i) => first.slice(i, i + 1).map((one) => swaying(one, i))),
    {
      id: 'lamp',
      depth: 0.6,
      box: { x: FLAME.x - 154, y: FLAME.y - 162, w: 308, h: 206 },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    {
      id: 'mist-far',
      depth: 0.4,
      box: { x: 540, y: 470, w: 420, h: 90 },
      frames: [mist(650, 492, 240, 3, 17, 5)],
      motion: 'slide',
      pace: 12,
      when: ['cursed'],
    },
    {
      id: 'mist-near',
      depth: 0.7,
      box: { x: 560, y: 560, w: 720, h: 120 },
      frames: [mist(660, 574, 460, 4, 21, 3)],
      motion: 'slide',
      pace: 9,
      when: ['cursed'],
    },
  ];
  return {
    id: 'hanging-room',
    tall: { x: 230, y: 0, w: 540, h: 720 },
    planes,
    sprites,
    prints: { 'hanging-room': print(130, 40, 460), 'card-B5': print(Math.round(SMALLEST.x) - 120, Math.round(SMALLEST.y) - 46, 240) },
  };
}
