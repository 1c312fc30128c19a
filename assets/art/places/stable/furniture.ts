/** What stands and hangs in the stable: stalls, harness on its pegs, stores. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  type Ink,
  ink,
  knife,
  line,
  mix,
  outline,
  outlined,
  type Point,
  poly,
  shape,
  slab,
} from '../../ink';
import { log } from '../../ink/timber';
import { FLOOR, HALF, S } from './space';

const { at, metre, quad } = S;

/** A log that hangs on two chains beyond a horse, and the post with its blank board at the aisle. Drawn before the horse. */
export function stall(z: number, light: number): Template {
  const Y = -1.08;
  const x0 = -HALF + 0.6;
  const x1 = -0.44;
  const chain = (X: number): string => {
    const a = at(X, Y + 0.08, z);
    const b = at(X, 0.66, z);
    const w = Math.max(1.6, 0.03 * metre(z));
    return line(
      `M${a[0].toFixed(1)} ${a[1].toFixed(1)}V${b[1].toFixed(1)}`,
      mix('concD', 'key', 0.3),
      w,
      `stroke-dasharray="${(w * 2.4).toFixed(1)} ${(w * 0.9).toFixed(1)}"`,
    );
  };
  const [px] = at(x1, 0, z);
  const boardW = 0.56 * metre(z);
  const boardH = 0.17 * metre(z);
  const boardY = at(0, 0.6, z)[1];
  const board = slab(px - boardW / 2, boardY, boardW, boardH, { jitter: 0.8, seed: Math.round(z * 4) });
  return (
    fill(beam(...at(-HALF, 0.68, z), ...at(x1, 0.66, z), 0.11 * metre(z), 0.1 * metre(z)), mix('woodD', 'wood', 0.25)) +
    fill(gouge3(at(-HALF + 0.5, 0.71, z), at(-1.4, 0.7, z), at(x1 - 0.1, 0.69, z), 0.03 * metre(z), 0.6), mix('wood', 'coatL', 0.5)) +
    chain(x0 + 0.64) +
    chain(x1 - 0.3) +
    log(at(x0, Y, z), at(x1 - 0.06, Y, z), 0.17 * metre(z), 0.16 * metre(z), { side: 1, light, seed: Math.round(z * 5) }) +
    log(at(x1, 1.68, z), at(x1, FLOOR - 0.02, z), 0.15 * metre(z), 0.16 * metre(z), { side: 1, light, seed: Math.round(z * 7) }) +
    fill(board, mix('strawD', 'straw', 0.25), outlined(ink.key, Math.max(2, 0.02 * metre(z)))) +
    fill(
      gouge(px - boardW * 0.42, boardY + boardH * 0.3, boardW * 0.7, 0.02, boardH * 0.07) +
        gouge(px - boardW * 0.1, boardY + boardH * 0.7, boardW * 0.46, 0, boardH * 0.05),
      mix('wood', 'woodD', 0.4),
    ) +
    fill(disc(px - boardW * 0.42, boardY + boardH * 0.5, 2) + disc(px + boardW * 0.42, boardY + boardH * 0.5, 2), ink.key)
  );
}

/** A padded work collar with its two hames and traces, on a peg: (0, 0) is the peg, 100 units high. */
function collar(pad: Ink, light: Ink): Template {
  const outer = shape(outline('0,-8 16,-2 30,22 36,54 28,84 12,98 0,100 -12,98 -28,84 -36,54 -30,22 -16,-2'), { jitter: 0.5 });
  const inner = shape(outline('0,18 10,26 17,52 14,76 0,86 -14,76 -17,52 -10,26'), { jitter: 0.4 });
  return (
    fill(`${outer}${inner}`, pad, `fill-rule="evenodd" ${outlined(ink.key, 4)}`) +
    fill(gouge3([-28, 24], [-31, 54], [-22, 82], 7, 0.4) + gouge3([-14, 2], [-20, 12], [-26, 24], 4, 0.4), light) +
    line('M-19 6C-27 34-27 66-14 92M19 6C27 34 27 66 14 92', mix('concD', 'conc', 0.6), 5) +
    fill('M-22 8l-8-16 6-2 8 16zM22 8l8-16-6-2-8 16z', ink.straw) +
    fill(disc(-25, 52, 4.5) + disc(25, 52, 4.5), ink.straw) +
    line('M-27 56c-6 26-2 40 4 52M27 56c6 26 2 40-4 52', ink.concD, 3.5, 'stroke-dasharray="6 3"')
  );
}

export function harness(): Template {
  const X = HALF - 0.04;
  const place = (z: number, kind: 0 | 1): Template => {
    const [x, y] = at(X, 0.42, z);
    const m = metre(z);
    const board = poly([at(X, 0.76, z - 0.28), at(X, 0.76, z + 0.28), at(X, 0.58, z + 0.28), at(X, 0.58, z - 0.28)]);
    const drawn = kind ? collar(ink.coat, ink.coatL) : collar(mix('woodD', 'brickD', 0.5), ink.brick);
    return (
      fill(board, mix('strawD', 'wood', 0.3), outlined(ink.key, 3)) +
      fill(beam(x + 6, y, x - 0.12 * m, y + 3, 0.07 * m, 0.05 * m), ink.woodD) +
      `<g transform="translate(${(x - 0.07 * m).toFixed(1)} ${(y + 2).toFixed(1)}) scale(${(0.0062 * m).toFixed(3)} ${(0.0078 * m).toFixed(3)})">${drawn}</g>`
    );
  };
  const rail = quad([X, 0.47, 3], [X, 0.36, 3], [X, 0.36, 11], [X, 0.47, 11]);
  return fill(rail, mix('woodD', 'wood', 0.3)) + place(8.6, 0) + place(6.7, 1) + place(5.3, 0);
}

/** Bales and a bucket at the right, a sack of oats: dark enough for the buttons, warm on the lamp's side. */
export function stores(): Template {
  const bale = (x: number, y: number, w: number, h: number, seed: number): Template => {
    const d = knife(
      [
        [x, y],
        [x + w, y - 4],
        [x + w + 2, y + h],
        [x - 3, y + h + 2],
      ],
      { jitter: 2.4, step: 26, seed },
    );
    return (
      fill(d, mix('woodD', 'strawD', 0.2), outlined(ink.key, 5)) +
      clip(
        d,
        fill(
          comb(
            [
              [x - 6, y + h + 4],
              [x - 6, y - 6],
              [x + w * 0.7, y - 8],
            ],
            [
              [x + w * 0.06, y + h],
              [x + w * 0.06, y + h * 0.12],
              [x + w * 0.6, y + h * 0.08],
            ],
            { toward: 0.5, length: [8, 34], teeth: 22, seed },
          ),
          mix('strawD', 'woodD', 0.3),
        ),
      ) +
      line(`M${x + w * 0.3} ${y - 3}l-2 ${h + 3}M${x + w * 0.72} ${y - 4}l0 ${h + 4}`, ink.woodD, 4)
    );
  };
  const bucket = poly([
    [928, 540],
    [990, 540],
    [982, 604],
    [937, 604],
  ]);
  return (
    bale(1066, 500, 210, 104, 3) +
    bale(1104, 402, 180, 100, 7) +
    bale(1020, 596, 250, 110, 5) +
    fill(bucket, mix('concD', 'wood', 0.3), outlined(ink.key, 5)) +
    clip(
      bucket,
      fill(
        comb(
          [
            [922, 530],
            [930, 610],
          ],
          [
            [942, 540],
            [948, 604],
          ],
          { toward: 0, length: [5, 16], teeth: 9, seed: 2 },
        ),
        mix('conc', 'straw', 0.3),
      ),
    ) +
    fill(blob(959, 541, 31, { facets: 16, sy: 0.2, jitter: 0.02 }), ink.key) +
    line('M930 542C932 508 986 508 988 542', ink.key, 3)
  );
}

/** The black arch through which one looks in: the near end of the vault, its stones cut out by the lamp on the inner edge. */
export function arch(): Template {
  const rim = (rx: number, ry: number, from = 0, to = 40): Point[] =>
    Array.from({ length: to - from + 1 }, (_, i) => {
      const a = Math.PI * (1 - (i + from) / 40);
      return [640 + Math.cos(a) * rx, 372 - Math.sin(a) * ry] as const;
    });
  const opening = knife([[52, 668], ...rim(588, 330), [1228, 640]], { jitter: 2, step: 46, seed: 5 });
  const stones = Array.from({ length: 12 }, (_, i) => {
    const a = Math.PI * (0.94 - i * 0.08);
    const ray = (k: number): Point => [640 + Math.cos(a) * 588 * k, 372 - Math.sin(a) * 330 * k];
    return beam(...ray(1.008), ...ray(1.13), 3.4, 1);
  }).join('');
  const tufts = Array.from({ length: 9 }, (_, i) => gouge(70 + i * 128 + (i % 3) * 22, 676 + (i % 2) * 12, 46 - (i % 4) * 8, -0.5 + (i % 3) * 0.4, 3.4)).join(
    '',
  );
  return (
    fill(`M-80-20H1360V740H-80z${opening}`, ink.key, 'fill-rule="evenodd"') +
    fill(comb(rim(588, 330, 4, 36), rim(597, 339, 4, 36), { toward: -Math.PI / 2, length: [3, 13], teeth: 66, seed: 8 }), mix('woodD', 'wood', 0.35)) +
    fill(stones, mix('woodD', 'key', 0.35)) +
    fill(tufts, mix('strawD', 'woodD', 0.5))
  );
}
