/**
 * The stable below ground: a wide whitewashed gallery, mangers and hay on one side, harness on pegs on the other,
 * logs that part the stalls, boards without names. Warm and bright: the kindest place below.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import {
  beam,
  blob,
  clip,
  comb,
  disc,
  fill,
  glow,
  gouge,
  gouge3,
  group,
  type Ink,
  ink,
  knife,
  lerp,
  line,
  mist,
  mix,
  moved,
  only,
  outline,
  outlined,
  type Point,
  pinned,
  poly,
  rays,
  rect,
  shape,
  slab,
  stream,
} from '../../ink';
import { BAY, ROAN, standingHorse } from '../../ink/horse';
import { darkness, log, space } from '../../ink/underground';
import { lamp } from '../../lamp/marsaut';

const LEFT = -80;
const WIDTH = 1440;
const S = space(660, 306, 820);
const { at, metre, quad } = S;
const HALF = 3.1;
const FLOOR = -1.5;
const SPRING = 0.35;
const CROWN = 1.72;
const BACK = 15;

const [lx, ly] = at(0.12, 1.5, 5.4);
const LAMP = { x: lx, y: ly + 172, scale: 0.25 };
const FLAME = { x: lx, y: LAMP.y - 206 * LAMP.scale };

/** The section of the vaulted gallery at a depth; `teeth` makes the edge of a plane of light. */
function section(z: number, teeth = 0, seed = 1): Point[] {
  const next = stream(seed);
  const out: Point[] = [];
  const push = (X: number, Y: number, i: number): void => {
    out.push(at(X, Y, teeth && i % 2 ? z * (1 + teeth * (0.4 + next() * 0.8)) : z));
  };
  for (let i = 0; i <= 14; i++) push(-HALF, lerp(FLOOR, SPRING, i / 14), i);
  for (let i = 1; i < 54; i++) {
    const a = Math.PI * (1 - i / 54);
    push(Math.cos(a) * HALF, SPRING + Math.sin(a) * (CROWN - SPRING), i);
  }
  for (let i = 0; i <= 14; i++) push(HALF, lerp(SPRING, FLOOR, i / 14), i);
  return out;
}

function shell(): Template {
  const tones: readonly (readonly [number, Ink])[] = [
    [2.5, mix('woodD', 'concD', 0.3)],
    [3.1, mix('concD', 'wood', 0.5)],
    [3.8, mix('conc', 'wood', 0.34)],
    [4.6, mix('conc', 'straw', 0.26)],
    [7.6, mix('conc', 'wood', 0.3)],
    [10, mix('concD', 'wood', 0.45)],
  ];
  const vault = tones.map(([z, tone], i) => fill(poly(section(z, i < 4 ? 0.05 : -0.035, i + 3)), tone)).join('');
  const bright = poly([...section(4.9, 0.045, 21), ...section(6.8, -0.035, 22).reverse()]);
  const courses = [3.4, 4.4, 5.6, 7.2, 9.2, 11.6]
    .map((z) => line(poly(section(z), false), mix('concD', 'wood', 0.4), Math.max(1, 0.018 * metre(z)), 'stroke-opacity=".55"'))
    .join('');
  const floor = quad([-HALF * 1.4, FLOOR, 2.2], [-HALF, FLOOR, BACK], [HALF, FLOOR, BACK], [HALF * 1.4, FLOOR, 2.2]);
  const pool = blob(at(0.2, FLOOR, 5.6)[0], at(0, FLOOR, 5.6)[1], 270, { facets: 46, jitter: 0.016, sy: 0.2, seed: 4 });
  const next = stream(9);
  let straw = '';
  for (let i = 0; i < 46; i++) {
    const z = 3.2 + next() ** 1.5 * 6;
    const [x, y] = at(lerp(-2.6, 1, next() ** 1.3), FLOOR, z);
    straw += gouge(x, y, (0.1 + next() * 0.2) * metre(z), next() * 0.8 - 0.4, 0.014 * metre(z));
  }
  const gutter = quad([2.3, FLOOR, 2.2], [2.6, FLOOR, 2.2], [2.6, FLOOR, 14], [2.3, FLOOR, 14]);
  let water = '';
  for (const z of [3, 3.7, 4.6, 5.8, 7.4]) {
    const a = at(2.42, FLOOR, z);
    const b = at(2.44, FLOOR, z * 1.2);
    water += gouge3(a, [(a[0] + b[0]) / 2 + 2, (a[1] + b[1]) / 2], b, 0.03 * metre(z), 0.5);
  }
  return (
    fill(rect(LEFT, 0, WIDTH, 720), mix('woodD', 'key', 0.72)) +
    vault +
    fill(bright, mix('conc', 'paper', 0.42)) +
    courses +
    backEnd() +
    fill(floor, mix('woodD', 'key', 0.35)) +
    fill(pool, mix('wood', 'woodD', 0.45)) +
    fill(gutter, mix('deep', 'key', 0.3)) +
    fill(water, mix('slate', 'conc', 0.4)) +
    fill(straw, mix('straw', 'wood', 0.35))
  );
}

/** The end of the stable: an iron trap door that can shut out a fire, open on the dark gallery. */
function backEnd(): Template {
  const wall = poly(section(12.4));
  const [x, y] = at(0.1, FLOOR, 12.3);
  const m = metre(12.3);
  const arch = shape(
    [
      [x - 1 * m, y, 0],
      [x - 1 * m, y - 1.5 * m],
      [x, y - 2.1 * m],
      [x + 1 * m, y - 1.5 * m],
      [x + 1 * m, y, 0],
    ],
    { jitter: 0.4 },
  );
  return (
    fill(wall, mix('concD', 'wood', 0.3)) +
    fill(arch, ink.key) +
    group('lit-day', only(['dawn'], fill(arch, mix('hor', 'warm', 0.2)))) +
    fill(
      poly([
        [x + 1 * m, y],
        [x + 1 * m, y - 1.6 * m],
        [x + 1.7 * m, y - 1.8 * m],
        [x + 1.7 * m, y + 4],
      ]),
      mix('key', 'rust', 0.3),
      outlined(ink.key, 3),
    ) +
    fill([0.3, 0.8, 1.3].map((h) => disc(x + 1.15 * m, y - h * m, 1.8) + disc(x + 1.55 * m, y - h * 1.05 * m, 1.8)).join(''), mix('concD', 'conc', 0.4))
  );
}

/** Stone manger along the left wall with the hay rack above it. */
function mangers(): Template {
  const X = -HALF + 0.02;
  const front = X + 0.55;
  const trough = quad([front, -0.62, 2.3], [front, -0.62, 12], [front, FLOOR, 12], [front, FLOOR, 2.3]);
  const rim = quad([X, -0.6, 2.3], [front + 0.06, -0.6, 2.3], [front + 0.06, -0.6, 12], [X, -0.6, 12]);
  let barsPath = '';
  let hay = '';
  const next = stream(4);
  for (let z = 2.9; z < 11; z *= 1.055) {
    barsPath += beam(...at(X + 0.1, -0.2, z), ...at(X + 0.5, 0.42, z), 0.04 * metre(z));
    for (let k = 0; k < 3; k++) {
      const [hx, hy] = at(X + 0.12 + next() * 0.3, -0.1 + next() * 0.5, z);
      hay += gouge(hx, hy, (0.16 + next() * 0.16) * metre(z), 0.9 + next() * 1.3, 0.02 * metre(z));
    }
  }
  const bulk = quad([X, -0.16, 2.8], [X + 0.36, 0.4, 2.8], [X + 0.36, 0.4, 11], [X, -0.16, 11]);
  const rails =
    beam(...at(X + 0.1, -0.2, 2.8), ...at(X + 0.1, -0.2, 11), 0.06 * metre(2.8), 0.06 * metre(11)) +
    beam(...at(X + 0.5, 0.42, 2.8), ...at(X + 0.5, 0.42, 11), 0.06 * metre(2.8), 0.06 * metre(11));
  return (
    fill(bulk, mix('strawD', 'woodD', 0.25)) +
    fill(hay, mix('straw', 'strawD', 0.35)) +
    fill(barsPath + rails, ink.woodD) +
    fill(trough, mix('concD', 'wood', 0.4)) +
    fill(rim, mix('conc', 'paper', 0.2)) +
    fill(quad([X + 0.1, -0.6, 2.3], [front - 0.06, -0.6, 2.3], [front - 0.06, -0.6, 12], [X + 0.1, -0.6, 12]), mix('woodD', 'key', 0.5))
  );
}

/** A log that hangs on two short chains between two stalls, and the post with its blank board at the aisle. */
function stall(z: number, light: number): Template {
  const Y = -0.72;
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

function harness(): Template {
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
function stores(): Template {
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

/** Electric bulbs under enamel shades: dark glass under the curse, lit when the names are back. */
function bulbs(): Template {
  return [8.4, 11]
    .map((z, i) => {
      const [x, y] = at(0.12, 1.3, z);
      const m = metre(z);
      const shade = poly([
        [x - 0.22 * m, y + 0.12 * m],
        [x - 0.05 * m, y],
        [x + 0.05 * m, y],
        [x + 0.22 * m, y + 0.12 * m],
      ]);
      return (
        fill(beam(x, y - 0.5 * m, x, y, 2), ink.key) +
        only(
          ['lit', 'dawn'],
          fill(
            poly([
              [x - 0.2 * m, y + 0.12 * m],
              [x + 0.2 * m, y + 0.12 * m],
              [x + 0.7 * m, y + 1.1 * m],
              [x - 0.7 * m, y + 1.1 * m],
            ]),
            ink.lamp,
            'fill-opacity=".12"',
          ),
        ) +
        fill(shade, mix('mossD', 'key', 0.3)) +
        fill(blob(x, y + 0.14 * m, 0.08 * m, { facets: 9, seed: i + 1 }), ink.win)
      );
    })
    .join('');
}

const lampFrame = (seed: number): Template =>
  pinned(
    fill(rays(FLAME.x, FLAME.y, 50, 150, { count: 30, width: 5.6, seed: 6 + seed * 5, region: (x) => Math.abs(x - FLAME.x) > 24 }), ink.lamp) +
      moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale),
  );

/** A horse in its stall at a depth, its head at the manger. */
function stabled(z: number, X: number, coat: typeof BAY): Template {
  const [x, y] = at(X, FLOOR, z);
  const m = metre(z);
  return fill(blob(x, y + 2, 1.1 * m, { facets: 18, sy: 0.09, jitter: 0.05 }), mix('key', 'woodD', 0.2)) + moved(x, y, standingHorse(coat), 0.0097 * m);
}

export function stable(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const planes: Plane[] = [
    { id: 'vault', depth: 0.15, box: whole, svg: shell() + mangers() + bulbs() },
    {
      id: 'stalls',
      depth: 0.35,
      box: whole,
      svg:
        harness() + stabled(9.4, -1.6, BAY) + stall(8.6, 0.5) + stabled(6.9, -1.6, ROAN) + stall(6, 0.75) + pinned(glow(FLAME.x, FLAME.y, 260, ink.lamp, 0.5)),
    },
    { id: 'horse', depth: 0.6, box: { x: LEFT, y: 0, w: 760, h: 720 }, svg: stabled(4.35, -1.72, BAY) + stall(3.85, 0.9) },
    { id: 'stores', depth: 0.85, box: { x: 900, y: 380, w: 460, h: 340 }, svg: stores() },
    {
      id: 'dark',
      depth: 0.9,
      box: whole,
      svg:
        only(['cursed'], darkness(FLAME.x - 60, FLAME.y + 140, [620, 500, 380], [0.4, 0.34, 0.26])) +
        only(['lit', 'dawn'], darkness(FLAME.x - 40, FLAME.y + 140, [860, 740, 640], [0.36, 0.28, 0.2])),
    },
  ];
  const sprites: Sprite[] = [
    {
      id: 'lamp',
      depth: 0.62,
      box: { x: FLAME.x - 180, y: 0, w: 360, h: FLAME.y + 180 },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    { id: 'mist', depth: 0.7, box: { x: 420, y: 470, w: 640, h: 140 }, frames: [mist(470, 486, 520, 5, 20, 6)], motion: 'slide', pace: 10, when: ['cursed'] },
  ];
  return { id: 'stable', tall: { x: 84, y: 0, w: 540, h: 720 }, planes, sprites };
}
