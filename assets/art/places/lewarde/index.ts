/**
 * Lewarde, the pit Delloye and its museum, seen from the west across the yard: no. 2 left, no. 1 right, both with
 * their wheels inside a pagoda-like cap; gabled halls in red and white brick; the staff's footbridge from the left.
 */
import type { Pane, Picture, Plane, Sprite, Template } from '../../format';
import { fill, gouge3, ink, mist, mix, only, ring } from '../../ink';
import { clerkSprite } from '../../ink/clerk';
import { companions, warmth } from '../../ink/companion';
import type { Headframe } from '../../ink/headframes';
import { nightSky, placeMoon } from '../../ink/night';
import { sheave } from '../../ink/steel';
import { print } from '../print';
import { halls, sideBuildings, warmWalls } from './halls';
import { elder, fore, people, plain, yard } from './land';
import { ridgePlate } from './sign';
import { frameOf, GROUND, LEFT, MOON, PITS, RESTORED, WARM, WIDTH } from './space';

const steel = ink.key;

function wheelTemplate(x: number, y: number, r: number): Template {
  return fill(sheave(x, y, r), steel, `stroke="${ink.moon}" stroke-width=".7"`);
}

/** The Moon between the pits cuts the roof edges that face it. */
function moonEdge({ at }: Headframe, side: 1 | -1): string {
  return (
    gouge3(at(side * 7.4, 101.2), at(side * 11, 97), at(side * 18.6, 94.2), 2.6, 0.4) +
    gouge3(at(side * 11.4, 81), at(side * 14.6, 78.4), at(side * 19.6, 77.2), 2.4, 0.4) +
    gouge3(at(side * 8.7, 72), at(side * 9.1, 62), at(side * 9.7, 48), 1.8, 0.4)
  );
}

/** Both headframes without the front wheels, which turn when the place is awake. */
function headframes(): Template {
  return PITS.map((pit, i) => {
    const f = frameOf(pit);
    const [front, back] = f.wheels;
    if (!front || !back) throw new RangeError('a headframe has two wheels');
    const [plateX, plateY] = f.at(0, 101);
    return (
      fill(f.ropes, steel) +
      fill(ring(back.x, back.y, back.r, 2.2), steel) +
      fill(f.steel, steel) +
      fill(f.edge, ink.rust) +
      fill(f.rim, mix('slate', 'moon', 0.6)) +
      only(['cursed'], wheelTemplate(front.x, front.y, front.r)) +
      ridgePlate(plateX, plateY) +
      fill(moonEdge(f, i === 0 ? 1 : -1), ink.moon)
    );
  }).join('');
}

/** The three arched windows of a gabled hall round x, the one nearest the other hall first, and its round one. */
const hall = (x: number, side: 1 | -1): readonly Pane[] =>
  [side, 0, -side].map((nth) => ({ x: x + nth * 62 - 15, y: nth === 0 ? 426 : 436, w: 30, h: nth === 0 ? 72 : 62 }));
const eye = (x: number): Pane => ({ x: x - 13, y: 384, w: 26, h: 26, round: true });

/** As the halls are drawn with dark windows. */
const PANES: readonly Pane[] = [...hall(430, 1), eye(430), ...hall(800, -1).slice(0, 2), eye(800), ...hall(800, -1).slice(2)];

export function lewarde(): Picture {
  const planes: Plane[] = [
    {
      id: 'sky',
      depth: 0,
      box: { x: LEFT, y: 0, w: WIDTH, h: GROUND },
      svg: nightSky({ moon: MOON, horizon: 450, stars: 70, seed: 14 }) + placeMoon(MOON.x, MOON.y, MOON.r, 210, 6),
    },
    { id: 'plain', depth: 0.12, box: { x: LEFT, y: 360, w: WIDTH, h: 180 }, svg: plain() },
    { id: 'frames', depth: 0.5, box: { x: LEFT, y: 40, w: WIDTH, h: 500 }, svg: sideBuildings() + headframes() },
    { id: 'halls', depth: 0.52, box: { x: LEFT, y: 330, w: WIDTH, h: 200 }, svg: halls(PITS) },
    {
      id: 'yard',
      depth: 0.8,
      box: { x: LEFT, y: 420, w: WIDTH, h: 300 },
      svg: yard() + people() + warmWalls() + warmth(WARM),
    },
    { id: 'fore', depth: 1.15, box: { x: LEFT, y: 0, w: WIDTH, h: 720 }, svg: fore() },
  ];
  const wheels = PITS.flatMap((pit): Sprite[] => {
    const front = frameOf(pit).wheels[0];
    if (!front) return [];
    const { x, y, r } = front;
    return [
      {
        id: `wheel-${pit.id}`,
        depth: 0.51,
        box: { x: x - r - 2, y: y - r - 2, w: 2 * r + 4, h: 2 * r + 4 },
        frames: [wheelTemplate(x, y, r)],
        motion: 'turn',
        pace: 9,
        pivot: { x, y },
        when: RESTORED,
      },
    ];
  });
  const sprites: Sprite[] = [
    ...wheels,
    clerkSprite(668, 383, 70, 0.515),
    ...companions(WARM, 0.83, 0.8),
    {
      id: 'elder',
      depth: 1.16,
      box: { x: 1040, y: -20, w: 330, h: 400 },
      frames: [elder()],
      motion: 'sway',
      pace: 8,
      pivot: { x: 1330, y: 60 },
    },
    {
      id: 'mist-far',
      depth: 0.53,
      // The lamp keeps the mist away from the wall that it lights.
      box: { x: -80, y: 432, w: 1440, h: 90 },
      frames: [mist(10, 456, 400, 3, 17, 7) + mist(800, 454, 460, 3, 17, 2)],
      motion: 'slide',
      pace: 13,
      when: ['cursed'],
    },
    {
      id: 'mist-near',
      depth: 0.81,
      box: { x: 600, y: 500, w: 760, h: 90 },
      frames: [mist(690, 508, 600, 3, 22, 4)],
      motion: 'slide',
      pace: 10,
      when: ['cursed'],
    },
  ];
  return {
    id: 'lewarde',
    tall: { x: 350, y: 0, w: 540, h: 720 },
    planes,
    sprites,
    panes: PANES,
    prints: { lewarde: print(60, 300, 448), BL: print(690, 130, 512), BP: print(220, 40, 840) },
  };
}
