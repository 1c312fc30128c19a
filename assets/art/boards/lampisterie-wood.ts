/** The oak of the token board: frame, painted panel, iron rail, till trays. */
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  brassCorner,
  chips,
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  grain,
  ink,
  line,
  mix,
  moved,
  num,
  oakFrame,
  outlined,
  type Point,
  points,
  poly,
  rays,
  ribbon,
  slab,
} from '../ink';

const PAINT = ink.mossD;
const BORDER = 17;

export const size = (w: number, h: number, svg: Template): BoardSymbol => ({ w, h, svg });

/** One steel hook: a plate, a stem and an upturned end, lit from the upper left. */
export function steelHook(x: number, y: number, scale: number): Template {
  const bent: Point[] = points('0,0 0,16 1,26 9,33 18,28 20,18');
  return moved(
    x,
    y,
    fill(ribbon(bent, [8, 8, 6]), ink.key, outlined(ink.key, 5)) +
      fill(ribbon(bent, [7, 7, 4]), ink.conc) +
      fill(
        ribbon(
          bent.slice(0, 5).map(([a, b]) => [a - 1.6, b - 0.6] as const),
          [1, 2.6, 1],
        ),
        ink.paper,
      ) +
      fill(disc(20, 17, 3.6), ink.conc) +
      fill(disc(0, 0, 7.5), ink.key) +
      fill(disc(0, 0, 5.4), ink.concD) +
      fill(disc(-1.2, -1.4, 2.4), ink.conc),
    scale,
  );
}

/** The hook of the missing token, 150x150: the token's hole lies over it; empty, it is seen that something hung here. */
export const nail = (): BoardSymbol => size(150, 150, steelHook(72, 38, 1.6));

/** The iron rail under the board's upper edge, with its row of small empty hooks. */
function rail(x: number, y: number, w: number): Template {
  let hooks = '';
  const gap = 58;
  const count = Math.floor((w - 40) / gap);
  const start = x + (w - (count - 1) * gap) / 2;
  for (let i = 0; i < count; i++) {
    const at = start + i * gap;
    hooks += `M${num(at)} ${num(y + 5)}v9c0 8 10 8 10 1`;
  }
  return (
    fill(beam(x, y + 4, x + w, y + 5, 13, 13), ink.key) +
    line(hooks, ink.key, 6.5, 'stroke-linecap="round"') +
    line(hooks, ink.concD, 3, 'stroke-linecap="round"') +
    fill(beam(x + 2, y + 2, x + w - 4, y + 3, 6, 4), ink.concD) +
    fill(gouge(x + 6, y + 1, w * 0.5, 0.002, 2.6), ink.conc)
  );
}

/** Painted planks: joints, worn paint, and the light of a lamp that hangs to the upper left. */
function paintedPanel(x: number, y: number, w: number, h: number, seed: number): Template {
  const panel = slab(x, y, w, h, { jitter: 0.8, seed });
  const planks = Math.round(w / 118);
  let joints = '';
  let joinLight = '';
  for (let i = 1; i < planks; i++) {
    const at = x + (w * i) / planks + ((i * 37) % 9) - 4;
    joints += beam(at, y, at + 1, y + h, 3, 2);
    joinLight += gouge3([at + 2.6, y + 18], [at + 3, y + h * 0.24], [at + 3, y + h * (0.3 + ((i * 13) % 5) * 0.05)], 1.6);
  }
  const corner: Point[] = [
    [x - 4, y + h],
    [x - 4, y - 4],
    [x + w, y - 4],
  ];
  const falling: Point[] = [
    [x + 4, y + h * 0.86],
    [x + 9, y + 9],
    [x + w * 0.86, y + 4],
  ];
  const lamplight = rays(x - 60, y - 40, 96, 330, {
    count: 13,
    width: 4.4,
    seed: seed + 3,
    from: 0.22,
    to: Math.PI / 2 - 0.16,
    region: (px, py) => px > x + 6 && py > y + 26,
  });
  return (
    fill(slab(x - 5, y - 5, w + 10, h + 10, { jitter: 0.8, seed }), ink.key) +
    fill(panel, mix('mossD', 'key', 0.22)) +
    clip(
      panel,
      fill(comb(corner, falling, { toward: Math.PI / 4, length: [8, 34], teeth: Math.round((w + h) / 26), seed: seed + 1 }), PAINT) +
        fill(joints, mix('mossD', 'key', 0.7)) +
        fill(joinLight, mix('mossD', 'moss', 0.5)) +
        fill(lamplight, mix('mossD', 'moss', 0.42)) +
        chips(x, y, w, h, 34, mix('mossD', 'moss', 0.6), seed + 2, (px, py) => px > x + 44 && px < x + w - 44 && py > y + 60 && py < y + h - 34) +
        // A shadow falls from the frame on the lit side.
        fill(
          poly([
            [x - 2, y - 2],
            [x + w + 2, y - 2],
            [x + w + 2, y + 7],
            [x + 9, y + 8],
            [x + 8, y + h + 2],
            [x - 2, y + h + 2],
          ]),
          ink.key,
          'fill-opacity=".55"',
        ),
    )
  );
}

export function board(w: number, h: number, seed: number): BoardSymbol {
  const m = 5;
  const [fw, fh] = [w - 2 * m - 2, h - 2 * m - 4];
  const inner = { x: m + BORDER, y: m + BORDER, w: fw - 2 * BORDER, h: fh - 2 * BORDER };
  return size(
    w,
    h,
    oakFrame(m, m, fw, fh, BORDER, seed) +
      paintedPanel(inner.x, inner.y, inner.w, inner.h, seed + 9) +
      rail(inner.x + 34, inner.y + 6, inner.w - 68) +
      brassCorner(m, m, 1, 1, 50) +
      brassCorner(m + fw, m, -1, 1, 50) +
      brassCorner(m, m + fh, 1, -1, 50) +
      brassCorner(m + fw, m + fh, -1, -1, 50),
  );
}

/** An open till tray: oak rim, dark felt with a lit far edge, a notch for the fingers. */
export function tray(w: number, h: number, seed: number): BoardSymbol {
  const m = 3;
  const rim = 10;
  const [fw, fh] = [w - 2 * m - 2, h - 2 * m - 4];
  const inside = slab(m + rim, m + rim, fw - 2 * rim, fh - 2 * rim, { jitter: 1, seed: seed + 2 });
  const x0 = m + rim;
  const x1 = m + fw - rim;
  const y0 = m + rim;
  const y1 = m + fh - rim;
  const floor = comb(
    [
      [x1 + 2, y0],
      [x1 + 2, y1 + 2],
      [x0, y1 + 2],
    ],
    [
      [x1 - 6, y0 + 6],
      [x1 - 7, y1 - 8],
      [x0 + 6, y1 - 7],
    ],
    { toward: (5 * Math.PI) / 4, length: [3, 15], teeth: Math.round(w / 22), seed: seed + 5 },
  );
  return size(
    w,
    h,
    oakFrame(m, m, fw, fh, rim, seed) +
      fill(inside, ink.key, outlined(ink.key, 4)) +
      clip(
        inside,
        fill(inside, mix('key', 'woodD', 0.42)) +
          fill(floor, mix('woodD', 'wood', 0.25)) +
          grain(x0 + 10, y0 + 12, x1 - x0 - 20, y1 - y0 - 20, mix('key', 'woodD', 0.85), seed + 4, 12) +
          fill(
            poly([
              [x0 - 2, y0 - 2],
              [x1 + 2, y0 - 2],
              [x1 + 2, y0 + 7],
              [x0 + 8, y0 + 8],
              [x0 + 7, y1 + 2],
              [x0 - 2, y1 + 2],
            ]),
            ink.key,
          ),
      ) +
      [
        [m + 6, m + 6],
        [m + fw - 6, m + 6],
        [m + 6, m + fh - 6],
        [m + fw - 6, m + fh - 6],
      ]
        .map(([x = 0, y = 0]) => fill(disc(x, y, 5.2), ink.key) + fill(disc(x, y, 3.6), ink.straw) + fill(disc(x - 1.2, y - 1.4, 2), ink.lamp))
        .join(''),
  );
}
