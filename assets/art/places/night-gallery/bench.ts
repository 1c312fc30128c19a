/** The guard's bench with his torch, and the black work that closes the picture. */
import type { Template } from '../../format';
import { blob, clip, comb, engrave, fill, gouge, gouge3, ink, knife, mix, moved, outlined, pinned, points, poly, shape, slab } from '../../ink';
import { FLOOR, S } from './space';

const { at, metre, quad } = S;

const BENCH = { z: 4.1, x0: -1.5, x1: -0.02, Y: -1.14 };
/** The torch's middle, on the bench. */
export const TORCH = { x: at(-0.3, 0, BENCH.z)[0], y: at(0, BENCH.Y, BENCH.z)[1] - 13 };

/** The guard's bench with thermos, cap and lit torch: the one warm point. */
export function guardBench(): Template {
  const { z, x0, x1, Y } = BENCH;
  const m = metre(z);
  const [ax, ay] = at(x0, Y, z);
  const [bx] = at(x1, Y, z);
  const fy = at(0, FLOOR, z)[1];
  const top = quad([x0, Y, z], [x1, Y, z], [x1 - 0.06, Y, z + 0.5], [x0 - 0.06, Y, z + 0.5]);
  const thermos = { x: ax + 0.5 * m, y: ay - 6 };
  const flask = slab(thermos.x - 15, thermos.y - 78, 30, 78, { jitter: 0.6 });
  const cap = { x: ax + 0.2 * m, y: ay - 8 };
  return (
    fill(
      poly([
        [ax + 8, ay],
        [bx - 8, ay],
        [bx - 14, fy + 2],
        [bx - 40, fy + 2],
        [bx - 46, ay + 26],
        [ax + 46, ay + 26],
        [ax + 40, fy + 2],
        [ax + 14, fy + 2],
      ]),
      ink.key,
    ) +
    fill(top, mix('deep', 'far2', 0.7)) +
    fill(slab(ax, ay - 2, bx - ax, 20, { jitter: 1 }), mix('key', 'concD', 0.45), outlined(ink.key, 4)) +
    fill(gouge3([ax + 4, ay], [ax + 120, ay], [bx - 20, ay], 3.4, 0.4), mix('far', 'slate', 0.5)) +
    pinned(fill(gouge3([bx - 8, ay + 1], [bx - 60, ay + 1], [bx - 140, ay + 1], 4, 0.3), ink.coatL)) +
    // Cap.
    fill(
      shape(
        [
          [cap.x - 44, cap.y + 2, 0],
          [cap.x - 36, cap.y - 18],
          [cap.x - 4, cap.y - 27],
          [cap.x + 26, cap.y - 18],
          [cap.x + 32, cap.y - 4],
          [cap.x + 50, cap.y + 2],
          [cap.x + 20, cap.y + 5, 0],
        ],
        { jitter: 0.5 },
      ),
      ink.bleuD,
      outlined(ink.key, 4),
    ) +
    fill(gouge3([cap.x - 40, cap.y - 4], [cap.x, cap.y - 2], [cap.x + 32, cap.y - 4], 5, 0.5), ink.key) +
    fill(gouge3([cap.x - 30, cap.y - 17], [cap.x - 4, cap.y - 25], [cap.x + 20, cap.y - 17], 4), ink.bleu) +
    // Thermos with its cup on.
    fill(flask, mix('mossD', 'moss', 0.3), outlined(ink.key, 5)) +
    clip(
      flask,
      fill(
        comb(
          [
            [thermos.x - 20, thermos.y],
            [thermos.x - 20, thermos.y - 84],
          ],
          [
            [thermos.x - 8, thermos.y],
            [thermos.x - 8, thermos.y - 80],
          ],
          { toward: 0, length: [2, 8], teeth: 10, seed: 3 },
        ),
        ink.moss,
      ) +
        pinned(
          fill(
            comb(
              [
                [thermos.x + 20, thermos.y],
                [thermos.x + 20, thermos.y - 60],
              ],
              [
                [thermos.x + 11, thermos.y],
                [thermos.x + 11, thermos.y - 50],
              ],
              { toward: Math.PI, length: [2, 8], teeth: 9, seed: 5 },
            ),
            ink.coatL,
          ),
        ),
    ) +
    fill(slab(thermos.x - 17, thermos.y - 104, 34, 28, { jitter: 0.6 }), mix('conc', 'concD', 0.3), outlined(ink.key, 4)) +
    fill(gouge(thermos.x - 11, thermos.y - 99, 20, Math.PI / 2, 4), mix('paper', 'conc', 0.3))
  );
}

/** The torch leans on the guard's folded scarf, so that it looks into the case. */
const TILT = -0.3;
/** Where the beam meets the glass, from the torch's own axis. */
const REACH = { near: 152, far: 262 } as const;

/** The torch's beam up to the case: a wedge of light that breaks into spikes before the glass. */
export function beamFrame(seed: number): Template {
  const { x, y } = TORCH;
  const wedge = points(`44,-9 44,9 ${REACH.far},44 ${REACH.far},-60`);
  const core = points(`44,-5 44,5 ${REACH.far},22 ${REACH.far},-36`);
  let spikes = '';
  for (let i = 0; i < 9; i++) {
    const a = -0.2 + i * 0.05 + ((seed + i) % 3) * 0.012;
    const start = 58 + ((i * 37 + seed * 23) % 50);
    const length = Math.min(34 + ((i * 53 + seed * 31) % 60), REACH.near - start + 8);
    spikes += gouge(30 + Math.cos(a) * start, Math.sin(a) * start, length, a, 4.4 - Math.abs(i - 4) * 0.4);
  }
  const body = knife(points('-62,-9 14,-9 26,-15 42,-15 42,13 26,13 14,8 -62,8'), { jitter: 0.6 });
  const scarf = shape(points('-20,28 -22,14 -8,6 12,3 30,8 36,18 32,28'), { jitter: 0.4 });
  return pinned(
    moved(x, y - 12, fill(scarf, mix('brickD', 'key', 0.2), outlined(ink.key, 4)) + fill(gouge(-12, 15, 34, 0.1, 4) + gouge(-10, 21, 26, 0.1, 3), ink.brick)) +
      moved(
        x,
        y - 12,
        fill(poly(wedge), ink.lamp, 'fill-opacity=".13"') +
          fill(poly(core), ink.lamp, 'fill-opacity=".16"') +
          fill(spikes, ink.lamp) +
          fill(body, mix('concD', 'key', 0.3), outlined(ink.key, 5)) +
          fill(gouge(-56, -5, 64, 0, 4) + gouge(22, -9, 14, 0, 3), ink.conc) +
          fill(slab(-26, -13, 18, 6, { jitter: 0.4 }), ink.brick) +
          fill(shape(points('41,-14 48,-10 50,-1 48,8 41,12'), { jitter: 0.2 }), ink.lamp, outlined(ink.key, 3)) +
          fill(blob(45, -1, 5, { facets: 9, sy: 1.5 }), ink.paper),
        1,
        (TILT * 180) / Math.PI,
      ),
  );
}

/** The near work that closes the right side, all in black, with one thin cold edge. */
export function fore(): Template {
  const base = knife(
    [
      [1176, 548],
      [1370, 540],
      [1370, 730],
      [1166, 730],
    ],
    { jitter: 1.6, step: 60 },
  );
  const figure = shape(
    [
      [1214, 552, 0],
      [1196, 430],
      [1206, 330],
      [1184, 250],
      [1200, 196],
      [1236, 176],
      [1232, 132],
      [1250, 100],
      [1282, 92],
      [1308, 112],
      [1312, 150],
      [1302, 178],
      [1344, 200],
      [1370, 260, 0],
      [1370, 552, 0],
    ],
    { jitter: 1 },
  );
  const marks = engrave({
    box: [1180, 560, 180, 150],
    region: () => true,
    field: () => 0,
    light: (x) => (x < 1240 ? 0.5 : 0),
    apart: 26,
    length: [20, 60],
    width: 3,
    seed: 3,
    most: 6,
  });
  return (
    fill(base, ink.key) +
    fill(figure, ink.key) +
    fill(
      gouge3([1186, 252], [1206, 330], [1198, 430], 5, 0.4) +
        gouge3([1236, 132], [1248, 104], [1276, 92], 4, 0.5) +
        gouge3([1190, 240], [1200, 200], [1230, 180], 4, 0.5),
      mix('far', 'slate', 0.3),
    ) +
    fill(marks, ink.deep)
  );
}
