/** What hangs on the token board: taillettes, tags, name strips, hooks, lamps. */
import type { BoardSymbol, Template } from '../format';
import {
  blob,
  clip,
  comb,
  disc,
  fill,
  glow,
  gouge,
  gouge3,
  ink,
  line,
  litEdge,
  mix,
  moved,
  outline,
  outlined,
  type Point,
  paperSheet,
  points,
  poly,
  rays,
  shape,
  slab,
  stream,
  TAU,
} from '../ink';
import { MINI_GLASS, miniLamp } from '../lamp/mini';
import { size, steelHook } from './lampisterie-wood';

/** Corners of a polygon cut off by `by`, so that a brass piece never ends in a needle. */
function chamfered(corners: readonly Point[], by: number): Point[] {
  return corners.flatMap((p, i) => {
    const before = corners[(i + corners.length - 1) % corners.length] ?? p;
    const after = corners[(i + 1) % corners.length] ?? p;
    return [before, after].map((q): Point => {
      const d = Math.hypot(q[0] - p[0], q[1] - p[1]) || 1;
      return [p[0] + ((q[0] - p[0]) / d) * by, p[1] + ((q[1] - p[1]) / d) * by];
    });
  });
}

function scaledFrom(points: readonly Point[], cx: number, cy: number, k: number): Point[] {
  return points.map(([x, y]) => [cx + (x - cx) * k, cy + (y - cy) * k] as const);
}

/**
 * A brass taillette, 96x96: black block, shaded edge, bright bevel upper left, raised rim, hole at the top.
 * The middle stays blank for a digit. `hole` is where it hangs.
 */
export function token(outline: readonly Point[], middle: Point, hole: Point, seed: number): BoardSymbol {
  const [cx, cy] = middle;
  const face = poly(outline);
  const off = (by: number): string => poly(outline.map(([x, y]) => [x + by, y + by * 1.3] as const));
  const rimOuter = scaledFrom(outline, cx, cy, 0.86);
  const n = outline.length;
  // Light runs over the corners whose outward side faces the upper left, shade over the rest.
  const facing = outline.map(([x, y]) => (x - cx) * -0.6 + (y - cy) * -0.8);
  const start = facing.findIndex((v, i) => v > 0 && (facing[(i + n - 1) % n] ?? 0) <= 0);
  const run = (from: number, keep: (v: number) => boolean): Point[] => {
    const out: Point[] = [];
    for (let i = 0; i < n; i++) {
      const at = (from + i) % n;
      const p = outline[at];
      if (p && keep(facing[at] ?? 0)) out.push(p);
    }
    return out;
  };
  const lightRun = run(start, (v) => v > 0);
  const shadeRun = run(start, (v) => v <= 0);
  const scratches = gouge(cx - 26, cy + 20, 13, -0.5, 1.2) + gouge(cx + 16, cy + 21, 11, -0.6, 1.1) + gouge(cx + 22, cy - 17, 7, -0.5, 1);
  return size(
    96,
    96,
    fill(off(3), ink.key, outlined(ink.key, 6)) +
      fill(face, ink.strawD, outlined(ink.key, 5)) +
      clip(
        face,
        fill(poly(outline.map(([x, y]) => [x - 2.4, y - 3] as const)), ink.straw) +
          litEdge(shadeRun, 15, (5 * Math.PI) / 4, mix('straw', 'strawD', 0.5), seed + 2) +
          litEdge(shadeRun, 6, (5 * Math.PI) / 4, mix('strawD', 'woodD', 0.3), seed + 4) +
          litEdge(lightRun, 12, Math.PI / 4, ink.lamp, seed) +
          litEdge(lightRun, 4, Math.PI / 4, mix('lamp', 'paper', 0.6), seed + 6),
      ) +
      line(poly(rimOuter), ink.strawD, 2) +
      fill(scratches, ink.strawD) +
      fill(disc(hole[0] + 0.8, hole[1] + 1, 7.6), ink.lamp) +
      fill(disc(hole[0], hole[1], 7), ink.key),
  );
}

export const SQUARE = chamfered(points('10,9 86,9 86,86 10,86'), 5);
export const ROUND = Array.from({ length: 26 }, (_, i): Point => [48 + Math.cos((i / 26) * TAU) * 40.5, 48 + Math.sin((i / 26) * TAU) * 40.5]);
export const TRIANGLE = chamfered(points('48,-4 98,88 -2,88'), 9);

/** An enamel number tag on its string, 96x84: dark blue rim, pale face, chipped at one corner. */
export function numberTag(): BoardSymbol {
  const outline = chamfered(points('8,22 88,22 88,78 8,78'), 9);
  const face = chamfered(points('14,28 82,28 82,72 14,72'), 7);
  return size(
    96,
    84,
    line('M48 30C40 18 34 8 46 2M48 30C54 20 60 8 52 2', ink.key, 4.6, 'stroke-linecap="round"') +
      line('M48 30C40 18 34 8 46 2M48 30C54 20 60 8 52 2', ink.coatL, 2.2, 'stroke-linecap="round"') +
      fill(poly(outline.map(([x, y]) => [x + 2.5, y + 3.5] as const)), ink.key, outlined(ink.key, 5)) +
      fill(poly(outline), ink.bleuD, outlined(ink.key, 4)) +
      fill(poly(face), ink.paper) +
      clip(poly(face), litEdge(points('82,30 82,72 16,72'), 5, (5 * Math.PI) / 4, mix('paper', 'slate', 0.45), 3)) +
      fill(gouge3([13, 62], [12, 40], [16, 26], 2) + gouge3([20, 25], [48, 24.5], [70, 25], 1.8), ink.bleuL) +
      fill(shape(points('80,70 86,66 90,72 84,80 78,77'), { jitter: 0.5 }), ink.key) +
      fill(disc(48, 31.5, 4.6), ink.key),
  );
}

/** A name strip of paper tacked on oak, 190x84, blank. */
export function nameplate(): BoardSymbol {
  return size(
    190,
    84,
    fill(slab(7, 10, 180, 70, { jitter: 1.2, seed: 4 }), ink.key, outlined(ink.key, 5)) +
      fill(slab(5, 5, 180, 70, { jitter: 1.2, seed: 4 }), ink.wood, outlined(ink.key, 4)) +
      clip(
        slab(5, 5, 180, 70, { jitter: 1.2, seed: 4 }),
        fill(comb(points('0,76 0,0 186,0'), points('9,66 9,9 176,9'), { toward: Math.PI / 4, length: [2, 7], teeth: 26, seed: 3 }), ink.coatL) +
          fill(comb(points('188,4 188,78 4,78'), points('178,10 178,68 12,68'), { toward: (5 * Math.PI) / 4, length: [2, 6], teeth: 26, seed: 7 }), ink.woodD),
      ) +
      paperSheet(17, 17, 156, 46, 6) +
      [
        [22, 40],
        [168, 40],
      ]
        .map(([x = 0, y = 0]) => fill(disc(x, y, 3.6), ink.key) + fill(disc(x - 0.8, y - 0.8, 2), ink.conc))
        .join(''),
  );
}

/** An empty hook, 100x100: a pale disc for its number above, the steel hook below. */
export function hook(): BoardSymbol {
  return size(
    100,
    100,
    fill(blob(51.5, 28.5, 24, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
      fill(blob(50, 26, 23, { facets: 20, jitter: 0.012, seed: 3 }), ink.key) +
      fill(blob(50, 26, 20, { facets: 20, jitter: 0.012, seed: 3 }), mix('paper', 'conc', 0.3)) +
      clip(
        blob(50, 26, 20, { facets: 20, jitter: 0.012, seed: 3 }),
        fill(blob(53, 30, 20, { facets: 20, jitter: 0.05, seed: 5 }), mix('paper', 'conc', 0.12)),
      ) +
      steelHook(48, 59, 1.05),
  );
}

/** A chalk line through `at`, drawn by hand: it breaks off and begins again. */
function chalk(at: readonly Point[], closed: boolean, seed: number, width = 3.2): Template {
  const next = stream(seed);
  const last = closed ? at.length : at.length - 1;
  let d = '';
  for (let i = 0; i < last; i++) {
    const a = at[i] ?? [0, 0];
    const b = at[(i + 1) % at.length] ?? a;
    const strokes = Math.max(1, Math.round(Math.hypot(b[0] - a[0], b[1] - a[1]) / 20));
    for (let k = 0; k < strokes; k++) {
      const [t0, t1] = [(k + 0.04) / strokes, (k + 0.82 + next() * 0.14) / strokes];
      const on = (t: number): Point => [a[0] + (b[0] - a[0]) * t + (next() - 0.5) * 1.4, a[1] + (b[1] - a[1]) * t + (next() - 0.5) * 1.4];
      d += gouge3(on(t0), on((t0 + t1) / 2), on(t1), width, 0.35);
    }
  }
  return fill(d, ink.paper, 'fill-opacity=".55"');
}

const circle = (x: number, y: number, r: number): Point[] =>
  Array.from({ length: 12 }, (_, i): Point => [x + Math.cos(i * 0.5236) * r, y + Math.sin(i * 0.5236) * r]);

/** A bare nail in the wood, for what hangs by a hole. */
const bareNail = (x: number, y: number): Template =>
  fill(disc(x + 1, y + 1.6, 6.4), ink.key) + fill(disc(x, y, 5), ink.conc) + fill(disc(x - 1.4, y - 1.6, 2), ink.paper);

/** Where a number belongs, 96x96: the chalked outline of a tag on its string. */
export function slotNumber(): BoardSymbol {
  return size(96, 96, chalk(points('14,30 82,30 84,78 12,78'), true, 7) + chalk(points('40,30 48,14 56,30'), false, 8, 2.4) + bareNail(48, 12));
}

/** Where a token belongs, 96x96: a nail, and the three shapes in chalk, none before the others. */
export function slotToken(): BoardSymbol {
  return size(
    96,
    96,
    bareNail(48, 14) +
      chalk(points('8,46 34,46 34,72 8,72'), true, 7, 2.6) +
      chalk(circle(49, 60, 14), true, 5, 2.6) +
      chalk(points('77,44 92,73 63,73'), true, 6, 2.6),
  );
}

/** Where a lamp hook belongs, 96x96: its disc and its bend in chalk. */
export function slotHook(): BoardSymbol {
  return size(96, 96, chalk(circle(48, 27, 19), true, 5, 3.6) + chalk(points('47,52 47,70 52,82 62,80 66,70'), false, 6, 4.6));
}

/** A miner's leather cap, 96x64, for the one man whose name is not written. */
/** The miner's `barrette`: low round crown of boiled leather, stiff narrow brim. */
export function cap(): BoardSymbol {
  const crown = shape(outline('17,46! 19,34 31,24 48,21 65,24 77,34 79,46!'), { jitter: 0.4, seed: 3 });
  const brim = shape(outline('8,48! 24,43 48,42 72,43 88,48! 72,54 48,56 24,54'), { jitter: 0.4, seed: 5 });
  return size(
    96,
    64,
    fill(crown, ink.coatD, outlined(ink.key, 5)) +
      clip(crown, litEdge(points('17,48 19,35 32,25 48,21'), 9, 0.4, ink.coat, 3) + litEdge(points('68,23 80,48'), 9, Math.PI, mix('coatD', 'key', 0.5), 4)) +
      fill(gouge3([41, 22], [37, 31], [36, 41], 2.2) + gouge3([56, 22], [60, 31], [61, 41], 2.2), mix('coatD', 'key', 0.5)) +
      fill(brim, ink.coatD, outlined(ink.key, 5)) +
      clip(brim, litEdge(points('8,48 24,43 56,42'), 6, 1.2, ink.coatL, 5)),
  );
}

/** A narrow name strip, 104x46: hardly any rim, so that a name has room. */
export function nameSlim(): BoardSymbol {
  return size(
    104,
    46,
    fill(slab(3, 5, 99, 39, { jitter: 0.8, seed: 4 }), ink.key, outlined(ink.key, 3)) +
      fill(slab(1.5, 2, 99, 39, { jitter: 0.8, seed: 4 }), ink.wood, outlined(ink.key, 2)) +
      paperSheet(4, 5, 94, 33, 6),
  );
}

export function hungLamp(lit: boolean): BoardSymbol {
  const scale = 1.2;
  const glass = 126 - MINI_GLASS * scale;
  const light = lit
    ? glow(40, glass, 40, ink.lamp, 0.55) +
      // spikes stay inside the box
      fill(
        rays(40, glass, 20, 40, {
          count: 24,
          width: 2.8,
          seed: 4,
          region: (x, y) => Math.abs(x - 40) < 39 && Math.abs(x - 40) > 15 && y > glass - 40 && y < 128,
        }),
        ink.lamp,
      )
    : '';
  return size(80, 130, light + moved(40, 126, miniLamp(lit), scale));
}
