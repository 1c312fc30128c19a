/**
 * Light and ink that move over a place: the toothed front behind which colours come back, the burst of a lamp.
 * Each has three cuttings that alternate like re-cut blocks (STYLE.md section 8).
 */
import type { BoardArt, BoardSymbol, Template } from '../format';
import { comb, fill, gouge, ink, knife, mix, type Point, rays, stream } from '../ink';

/** The front stands as high as the stage; its cut runs at `CUT` from its left side. */
const FRONT = { w: 300, h: 720 } as const;
const CUT = 132;

const upright = (x: number): readonly Point[] => [
  [x, -30],
  [x, FRONT.h + 30],
];

/** Marks along the cut that fly towards the dark, fat at the cut. */
function flying(from: number, reach: number, count: number, width: number, seed: number): Template {
  const next = stream(seed);
  return Array.from({ length: count }, (_, index) => {
    const y = ((index + next() * 0.8) / count) * FRONT.h;
    return gouge(from + next() * 14, y, reach * (0.35 + next() * 0.65), (next() - 0.5) * 0.1, width * (0.5 + next() * 0.5));
  }).join('');
}

/** A roller's edge: ink with long teeth ahead (east), short ones behind, and the lamp's light in its cuts. */
function front(seed: number): BoardSymbol {
  const body = knife(
    [
      [CUT - 22, -20],
      [CUT + 30, -20],
      [CUT + 30, FRONT.h + 20],
      [CUT - 22, FRONT.h + 20],
    ],
    { jitter: 4, step: 40, seed },
  );
  const svg =
    fill(comb(upright(CUT + 4), upright(CUT + 26), { toward: 0, length: [40, 132], teeth: 45, fat: 0.95, seed: seed + 1 }), ink.key) +
    fill(comb(upright(CUT), upright(CUT - 16), { toward: Math.PI, length: [16, 96], teeth: 57, fat: 0.92, seed: seed + 2 }), ink.key) +
    fill(body, ink.key) +
    fill(flying(CUT - 4, 96, 30, 6, seed + 3), mix('brick', 'ember', 0.5)) +
    fill(flying(CUT - 8, 58, 24, 5, seed + 4), ink.lamp);
  return { w: FRONT.w, h: FRONT.h, svg };
}

const BURST = 900;

/** Straight spikes round a lamp, long ones in ember under short ones in lamp light. */
function burst(seed: number): BoardSymbol {
  const middle = BURST / 2;
  const svg =
    fill(rays(middle, middle, 120, 390, { count: 34, width: 13, seed }), mix('brick', 'ember', 0.6)) +
    fill(rays(middle, middle, 90, 300, { count: 40, width: 10, seed: seed + 7 }), ink.ember) +
    fill(rays(middle, middle, 70, 200, { count: 30, width: 8, seed: seed + 13 }), ink.lamp);
  return { w: BURST, h: BURST, svg };
}

export const light = (): BoardArt => ({
  'front-0': front(3),
  'front-1': front(17),
  'front-2': front(31),
  'burst-0': burst(5),
  'burst-1': burst(23),
  'burst-2': burst(41),
});
