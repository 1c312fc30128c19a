/**
 * The Galerie du Temps of the Louvre-Lens by night: one hall without partition, walls of dull mirror, polished
 * concrete, slatted ceiling; the works stand free. In one case, in the light of the guard's torch, Chaou.
 */
import type { Picture, Plane, Sprite } from '../../format';
import { mist } from '../../ink';
import { relit } from '../../ink/companion';
import { print } from '../print';
import { beamFrame, fore, guardBench, TORCH } from './bench';
import { chaouStanding } from './chaou';
import { outlines, pools, shell, street } from './hall';
import { CHAOU, showcase } from './showcase';
import { LEFT, WIDTH } from './space';

export function nightGallery(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const bench = guardBench();
  const planes: Plane[] = [
    {
      id: 'hall',
      depth: 0.12,
      box: whole,
      svg: outlines() + shell(),
    },
    { id: 'street', depth: 0.3, box: whole, svg: pools() + street() },
    { id: 'case', depth: 0.5, box: { x: 640, y: 220, w: 340, h: 500 }, svg: showcase() },
    { id: 'bench', depth: 0.7, box: { x: 280, y: 360, w: 380, h: 280 }, svg: bench + relit(TORCH.x - 30, TORCH.y, 170, bench, 5, 0.8) },
    { id: 'fore', depth: 1.15, box: { x: 1120, y: 60, w: 240, h: 660 }, svg: fore() },
  ];
  const sprites: Sprite[] = [
    {
      id: 'chaou',
      depth: 0.51,
      box: { x: CHAOU.x - 26, y: CHAOU.y - 112, w: 52, h: 116 },
      frames: [chaouStanding(CHAOU.x, CHAOU.y, CHAOU.scale)],
      motion: 'sway',
      pace: 6,
      pivot: { x: CHAOU.x, y: CHAOU.y },
    },
    {
      id: 'torch',
      depth: 0.72,
      box: { x: TORCH.x - 80, y: TORCH.y - 170, w: 360, h: 220 },
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
      box: { x: 40, y: 566, w: 760, h: 100 },
      frames: [mist(120, 578, 600, 4, 20, 3)],
      motion: 'slide',
      pace: 10,
      when: ['cursed'],
    },
  ];
  return { id: 'night-gallery', tall: { x: 420, y: 0, w: 540, h: 720 }, planes, sprites, prints: { 'night-gallery': print(470, 296, 500) } };
}
