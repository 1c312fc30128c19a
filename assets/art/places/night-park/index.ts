/**
 * The park of the Louvre-Lens by night, where the story starts: the mirror line under the trees, twin heaps and stadium
 * masts behind, a plate whose name has gone, and the path on which a token rolls to a stop before Gaillette's clogs.
 * There is no lamp yet: she is the one warm point.
 */
import type { Picture, Plane, Sprite } from '../../format';
import { mist } from '../../ink';
import { clerkSprite } from '../../ink/clerk';
import { coalSprite, embers } from '../../ink/companion';
import { nightSky, placeMoon } from '../../ink/night';
import { print } from '../print';
import { blankSign, boughs, footpath, fore, meadow, people, restingPlace } from './ground';
import { basin, horizonLine, museum, wood } from './museum';
import { COAL, HORIZON, LEFT, MOON, WIDTH } from './space';

export function nightPark(): Picture {
  const planes: Plane[] = [
    {
      id: 'sky',
      depth: 0,
      box: { x: LEFT, y: 0, w: WIDTH, h: HORIZON + 40 },
      svg: nightSky({ moon: MOON, horizon: HORIZON + 14, stars: 80, seed: 21 }) + placeMoon(MOON.x, MOON.y, MOON.r, 210, 8),
    },
    { id: 'far', depth: 0.12, box: { x: LEFT, y: 240, w: WIDTH, h: 150 }, svg: horizonLine() },
    { id: 'museum', depth: 0.45, box: { x: LEFT, y: 280, w: WIDTH, h: 150 }, svg: wood() + museum() },
    { id: 'meadow', depth: 0.8, box: { x: LEFT, y: 400, w: WIDTH, h: 320 }, svg: meadow() + basin() + footpath() + restingPlace() + people() + embers(COAL) },
    { id: 'sign', depth: 0.9, box: { x: 365, y: 410, w: 210, h: 290 }, svg: blankSign() },
    { id: 'fore', depth: 1.15, box: { x: LEFT, y: 0, w: WIDTH, h: 720 }, svg: fore() },
  ];
  const sprites: Sprite[] = [
    // On the roof, long before he says good evening.
    clerkSprite(604, 375, 66, 0.46),
    coalSprite(COAL, 0.88),
    { id: 'boughs', depth: 1.16, box: { x: LEFT, y: -20, w: 400, h: 320 }, frames: [boughs()], motion: 'sway', pace: 8, pivot: { x: 60, y: 60 } },
    {
      id: 'mist-far',
      depth: 0.5,
      box: { x: -20, y: 402, w: 1300, h: 60 },
      frames: [mist(80, 410, 1080, 2, 17, 7)],
      motion: 'slide',
      pace: 13,
      when: ['cursed'],
    },
    {
      id: 'mist-near',
      depth: 0.85,
      box: { x: 640, y: 520, w: 720, h: 90 },
      frames: [mist(860, 530, 460, 3, 20, 5)],
      motion: 'slide',
      pace: 10,
      when: ['cursed'],
    },
  ];
  return {
    id: 'night-park',
    tall: { x: 372, y: 0, w: 540, h: 720 },
    planes,
    sprites,
    plate: { x: 470, y: 469, w: 196, h: 68 },
    rest: { x: 640, y: 500 },
    prints: { 'night-park': print(300, 330, 512) },
  };
}
