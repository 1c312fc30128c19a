/**
 * The great lamp room of the Basin: hundreds of lamps on iron racks, a number over each hook, the lampiste's counter,
 * three hatches to the yard, the painted token board. Seen from behind the counter, in one-point perspective.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import { carriedRays, clamp, glow, group, ink, lampWoman, mist, moved, only, pinned, use } from '../../ink';
import { coalSprite, relit } from '../../ink/companion';
import { lamp } from '../../lamp/marsaut';
import { print } from '../print';
import { customers } from './customers';
import { counter, timbers, tokenBoard, workbench } from './furniture';
import { lampSymbols, rack } from './racks';
import { backWall, shell } from './room';
import { at, COAL, FLAME, FLOOR, LAMP, LEFT, RESTORED, WIDTH } from './space';

const flameFrame = (seed: number): Template =>
  pinned(
    carriedRays(FLAME.x, FLAME.y, 44, 150, { count: 30, width: 5.6, seed: 6 + seed * 5, region: (x, y) => y < 556 && Math.abs(x - FLAME.x) > 22 }) +
      moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale),
  );

function people(): Template {
  const [x, y] = at(-4.55, FLOOR, 8.9);
  const [x2, y2] = at(0.42, FLOOR, 9.6);
  const small = (px: number, py: number, s: number): Template => use('lamp-mid', px, py, s);
  return group(
    // Not 'people': they stand behind the counter and share the lamps' drawing, and so stay in their plane.
    'staff',
    only(
      RESTORED,
      small(x - 43, y - 167, 0.62) +
        lampWoman(x, y, 1.5, 'left') +
        lampWoman(x2, y2, 1.38, 'none') +
        small(x2 - 21, y2 - 54, 0.46) +
        small(x2 + 21, y2 - 54, 0.46),
    ),
  );
}

export function lampRoom(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const nearRack = lampSymbols() + rack(-1, 5.8, 8.5, 5);
  const planes: Plane[] = [
    { id: 'room', depth: 0.15, box: whole, svg: shell() + backWall() },
    { id: 'racks', depth: 0.3, box: whole, svg: lampSymbols() + rack(-1, 8.5, 19.6, 21) + rack(1, 8.5, 19.6, 34) },
    {
      id: 'work',
      depth: 0.5,
      box: { x: LEFT, y: 0, w: WIDTH, h: 640 },
      svg: nearRack + relit(FLAME.x - 40, FLAME.y - 10, 212, nearRack, 8) + people() + workbench() + tokenBoard(),
    },
    {
      id: 'counter',
      depth: 0.8,
      box: { x: LEFT, y: 300, w: 700, h: 420 },
      svg: pinned(glow(FLAME.x, FLAME.y, 190, ink.lamp, 0.62)) + counter() + relit(FLAME.x + 20, FLAME.y + 70, 190, counter(), 5, 0.7),
    },
    { id: 'timbers', depth: 1.15, box: whole, svg: timbers() },
  ];
  const sprites: Sprite[] = [
    coalSprite(COAL, 0.83),
    customers(0.16),
    // The tall frame ends short of the workbench: there the board hangs further in, before the window.
    { id: 'board-tall', depth: 0.49, box: { x: 440, y: 0, w: 300, h: 360 }, frames: [tokenBoard(368)], motion: 'none', pace: 1, crop: 'tall' },
    {
      id: 'lamp',
      depth: 0.82,
      box: { x: FLAME.x - 226, y: FLAME.y - 226, w: 452, h: 300 },
      frames: [flameFrame(0), flameFrame(1), flameFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    {
      id: 'mist-far',
      depth: 0.4,
      box: { x: 330, y: 360, w: 800, h: 110 },
      frames: [mist(380, 372, 700, 4, 18, 7)],
      motion: 'slide',
      pace: 12,
      when: ['cursed'],
    },
    {
      id: 'mist-near',
      depth: 0.7,
      box: { x: 420, y: 452, w: 900, h: 150 },
      frames: [mist(500, 470, 760, 5, 22, 3)],
      motion: 'slide',
      pace: 9,
      when: ['cursed'],
    },
  ];
  return {
    id: 'lamp-room',
    tall: { x: clamp(LAMP.x - 160, 0, 740), y: 0, w: 540, h: 720 },
    planes,
    sprites,
    prints: { 'lamp-room': print(60, 330, 560), B1: print(30, 60, 400), 'card-B1': print(800, 80, 440) },
  };
}
