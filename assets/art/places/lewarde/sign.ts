/**
 * The plate on the ridge of each cap, between its two lightning rods: on the real headframes it bears the name. While
 * the name is gone it is dark and empty; once it is back, strokes of light stand for its letters. The
 * letters themselves are words, and words are never drawn.
 */
import type { Template } from '../../format';
import { blob, fill, glow, ink, mix, only, outlined, rect, slab } from '../../ink';
import { RESTORED } from './space';

/** Half the width of the plate, its height above the ridge. */
const PLATE = { half: 19, high: 20 } as const;

/** A line of writing seen from far: where each stroke begins, and how wide it is. */
const STROKES: readonly (readonly [x: number, w: number])[] = [
  [-14, 2.4],
  [-10, 3],
  [-5.4, 3.6],
  [-0.2, 3],
  [4.4, 2.4],
  [8.4, 3],
  [13, 1.8],
];

/** (x, y) is the middle of the ridge. */
export function ridgePlate(x: number, y: number): Template {
  const { half, high } = PLATE;
  const middle = y - high / 2 - 0.5;
  const frame = slab(x - half, y - high, half * 2, high - 1, { jitter: 0.5, seed: 2 });
  const face = slab(x - half + 2.6, y - high + 2.6, half * 2 - 5.2, high - 6.2, { jitter: 0.4, seed: 3 });
  return (
    // No spikes: over a pit they would look like fire.
    only(RESTORED, glow(x, middle, 31, ink.lamp, 0.5)) +
    fill(frame, ink.key) +
    only(['cursed'], fill(face, mix('concD', 'key', 0.55)) + fill(blob(x - half + 5.4, middle, 1.3) + blob(x + half - 5.4, middle, 1.3), ink.conc)) +
    only(RESTORED, fill(face, ink.brickD, outlined(ink.win, 1.6)) + fill(STROKES.map(([dx, w]) => rect(x + dx, middle - 4, w, 8)).join(''), ink.win))
  );
}
