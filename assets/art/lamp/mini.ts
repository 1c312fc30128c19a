/** The Marsaut lamp at the size of a scene. */
import type { Template } from '../format';
import { fill, ink, lerp, line, outlined, shape } from '../ink';

/** A small Marsaut for scenes, 74 units to the top of its cap and 100 with the hook, foot at (0, 0); about 1 kB. */
export function miniLamp(lit: boolean, seed = 0): Template {
  const glow = [1, 0.9, 1.1][seed % 3] ?? 1;
  return (
    line('M0-74V-86C-5-91-5-99 1-100 6-100 8-95 6-92', ink.key, 4) +
    line('M0-74V-86C-5-91-5-99 1-100 6-100 8-95 6-92', ink.concD, 1.5) +
    fill('M-13 1-14-3-12-5-12-20-13-22 13-22 12-20 12-5 14-3 13 1z', ink.key) +
    fill('M-11-1-12-4-10-6-10-20 10-20 10-6 12-4 11-1z', ink.strawD) +
    fill('M-11-1-12-4-10-6-10-20-4-20-5-13-3-10-5-5-4-1z', ink.lamp) +
    fill('M5-20h5v14l2 2-1 3h-6l2-6-2-4z', ink.woodD) +
    fill('M-11-43h22v21h-22z', ink.key) +
    fill('M-9-42h18v19h-18z', lit ? ink.lamp : ink.far2) +
    (lit
      ? fill(
          shape(
            [
              [0, -23],
              [-4.6 * glow, -28],
              [-3, -34],
              [0.4, -41 * lerp(1, glow, 0.15), 0],
              [3.6, -33],
              [4.6 * glow, -28],
            ],
            { jitter: 0.1 },
          ),
          ink.paper,
        )
      : fill('M-6-40l2 14 1-14z', ink.slate)) +
    fill('M-12-43h2.4v21h-2.4zM-1-43h2v21h-2zM9.6-43h2.4v21h-2.4z', ink.key) +
    fill('M-12-46h24v4h-24zM-12-24h24v3h-24z', lit ? ink.straw : ink.strawD, outlined(ink.key, 1.6)) +
    fill('M-10-46v-22l3-5 5-2h4l5 2 3 5v22z', ink.key) +
    fill('M-8-48v-18l3-4 2 22z', lit ? ink.rust : ink.concD) +
    fill('M7-48v-18l-2-3-1 21z', ink.far2) +
    fill('M-6-51h2v3h-2zM-1-51h2v3h-2zM4-51h2v3h-2z', lit ? ink.ember : ink.concD)
  );
}

/** Where the light of a small lamp comes from, above its foot. */
export const MINI_GLASS = 32;
