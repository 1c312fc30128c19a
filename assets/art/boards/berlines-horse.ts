/**
 * Barnabé, a small Trait du Nord in work harness (PLACES.md section 7), from the side, facing left; 176x168, hooves on
 * the lower edge. Each pose has its own outline: at rest, head lowered, or braced with head up and ears back.
 */
import type { BoardSymbol } from '../format';
import { clip, comb, fill, ink, mix, moved, outlined, points, poly } from '../ink';
import { edge, form } from '../ink/people';
import { body, FORE, HIND, harness, leg, neck, tail } from './berlines-horse-body';
import { head } from './berlines-horse-head';
import { LISTENS, NODS, type Pose, REFUSES, REST } from './berlines-horse-poses';

function horse(pose: Pose): BoardSymbol {
  const [fore, farFore, hind, farHind] = pose.feet;
  const [x, y, turn] = pose.poll;
  return {
    w: 176,
    h: 168,
    svg:
      fill(form('40,164 70,161 120,162 170,162 176,165 120,167.4 60,167.4', 2), ink.key) +
      leg(136, farHind, HIND, true, 3) +
      leg(66, farFore, FORE, true, 5) +
      tail() +
      leg(151, hind, HIND, false, 7) +
      leg(75, fore, FORE, false, 8) +
      body() +
      neck(pose) +
      harness(true) +
      moved(x, y, head(pose), 0.92, turn),
  };
}

/** Sat down on his haunches, and there he stays: the back slopes, one hind leg is folded under him, his eye nearly shut. */
export function horseSits(): BoardSymbol {
  const haunch = form('152,112 132,116 114,132 100,146 92,154 92,164! 126,166 158,165! 168,150 168,130', 4);
  const pose: Pose = { ...REST, lid: 0.72, ears: 'back' };
  const [x, y] = pose.poll;
  return {
    w: 176,
    h: 168,
    svg:
      fill(form('40,164 70,161 120,162 172,162 176,165 120,167.4 60,167.4', 2), ink.key) +
      leg(62, -16, FORE, true, 5) +
      `<g transform="rotate(35 75 96)">${tail()}${body()}</g>` +
      fill(haunch, ink.coat, outlined(ink.key, 4)) +
      clip(
        haunch,
        fill(comb(points('176,110 176,170 96,170'), edge('164,138 156,154 120,158'), { toward: -2.2, length: [3, 10], teeth: 13, seed: 5 }), ink.coatD) +
          fill(
            comb(points('100,140 126,108 160,104'), edge('112,142 132,124 154,120'), { toward: Math.PI / 2, length: [3, 9], teeth: 10, seed: 8 }),
            ink.coatL,
          ),
      ) +
      fill(form('84,155! 97,153! 103,166! 80,166!', 2), ink.key, outlined(ink.key, 2)) +
      fill(poly(points('96,149 104,151 106,158 101,164 97,158 93,163 92,155')), mix('paper', 'conc', 0.25), outlined(ink.key, 1.6)) +
      leg(72, -8, FORE, false, 8) +
      neck(pose) +
      harness(false) +
      moved(x, y, head(pose), 0.92, 4),
  };
}

export const horseAtRest = (): BoardSymbol => horse(REST);

export const horseListens = (): BoardSymbol => horse(LISTENS);

export const horseNods = (): BoardSymbol => horse(NODS);

export const horseRefuses = (): BoardSymbol => horse(REFUSES);
