/** Where the squares are cut: the coal face between round fir logs, a plank wall with a school slate and a stick of chalk. */
import type { BoardSymbol, Template } from '../format';
import {
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  type Ink,
  ink,
  knife,
  litEdge,
  mix,
  oakFrame,
  outline,
  outlined,
  points,
  poly,
  rays,
  shape,
  slab,
  stream,
} from '../ink';
import { log, logEnd } from '../ink/timber';
import { chalkCross } from './grisou-tiles';
import { BLACK_IRON, bar, bevelled, LIT, planks, rivets, symbolOf } from './parts';

/**
 * The face before the squares, as it was laid down: shale of the roof, the seam, the stone of the floor. The seam
 * stays quiet under the squares; the light of the lamp comes from the upper left.
 */
function strata(x: number, y: number, w: number, h: number, seed: number): Template {
  const d = slab(x, y, w, h, { jitter: 1.6, step: 70, seed });
  const next = stream(seed + 11);
  const bed = (top: number, foot: number, colour: Ink, n: number): Template =>
    fill(
      knife(
        [
          [x - 6, y + h * top],
          [x + w * 0.5, y + h * (top + 0.012)],
          [x + w + 6, y + h * (top - 0.01)],
          [x + w + 6, y + h * foot],
          [x + w * 0.4, y + h * (foot - 0.012)],
          [x - 6, y + h * foot],
        ],
        { jitter: 3, step: 50, seed: seed + n },
      ),
      colour,
    );
  let cuts = '';
  let cleats = '';
  for (let i = 0; i < 42; i++) {
    const roof = i % 2 === 0;
    const px = x + 10 + next() * (w - 160);
    const py = y + h * (roof ? 0.02 + next() * 0.2 : 0.8 + next() * 0.18);
    cuts += gouge(px, py, 30 + next() ** 2 * 110, (next() - 0.5) * 0.05, 2 + next() * 3);
  }
  for (let i = 0; i < 22; i++)
    cleats += gouge(x + 20 + next() * (w - 60), y + h * (0.3 + next() * 0.34), 24 + next() * 40, 1.2 + next() * 0.5, 2 + next() * 1.6);
  return (
    fill(d, mix('key', 'deep', 0.25)) +
    clip(
      d,
      bed(-0.05, 0.1, mix('concD', 'key', 0.48), 2) +
        bed(0.1, 0.24, mix('concD', 'key', 0.64), 3) +
        bed(0.78, 0.9, mix('woodD', 'key', 0.45), 4) +
        bed(0.9, 1.06, mix('woodD', 'key', 0.6), 5) +
        fill(cuts, mix('concD', 'key', 0.2)) +
        fill(cleats, mix('deep', 'far2', 0.4)) +
        fill(
          comb(
            [
              [x - 2, y + h],
              [x - 2, y - 2],
              [x + w, y - 2],
            ],
            [
              [x + 16, y + h * 0.9],
              [x + 20, y + 18],
              [x + w * 0.9, y + 14],
            ],
            { toward: LIT, length: [5, 26], teeth: 36, seed: seed + 2 },
          ),
          mix('woodD', 'wood', 0.2),
        ),
    )
  );
}

function wallOfPlanks(x: number, y: number, w: number, h: number, seed: number): Template {
  const count = Math.round(w / 62);
  return (
    planks(x, y, w, h, Math.max(3, count), mix('woodD', 'key', 0.45), ink.key, mix('woodD', 'wood', 0.1), seed) +
    fill(
      rays(x - 30, y - 30, 60, 250, {
        count: 9,
        width: 3.4,
        seed: seed + 3,
        from: 0.4,
        to: 1.2,
        region: (px, py) => px > x + 4 && px < x + w && py > y + 10 && py < y + h,
      }),
      mix('woodD', 'wood', 0.35),
    )
  );
}

/** Wide: logs round the squares at the left, planks at the right. */
export function boardWide(): BoardSymbol {
  const [w, h] = [1110, 556];
  const right = 790;
  return symbolOf(
    w,
    h,
    fill(slab(6, 8, w - 10, h - 10, { jitter: 2, step: 60, seed: 3 }), ink.key, outlined(ink.key, 6)) +
      wallOfPlanks(right + 8, 8, w - right - 16, h - 20, 5) +
      strata(14, 14, right - 10, h - 26, 4) +
      log([30, 8], [14, h - 6], 30, 34, { side: -1, light: 0.62, seed: 3 }) +
      log([right, 8], [right + 12, h - 6], 30, 34, { side: -1, light: 0.45, seed: 8 }) +
      log([6, 8], [w - 8, 7], 13, 12, { side: 1, light: 0.75, seed: 5 }) +
      logEnd(12, 9, 9, 0.8, 3, 0.7) +
      logEnd(w - 12, 9, 9, 0.5, 4, 0.7) +
      log([6, h - 6], [w - 8, h - 5], 9, 8, { side: 1, light: 0.4, seed: 15 }),
  );
}

/** Tall: the squares above between two logs, planks below. */
export function boardTall(): BoardSymbol {
  const [w, h] = [688, 928];
  const foot = 692;
  return symbolOf(
    w,
    h,
    fill(slab(4, 8, w - 8, h - 12, { jitter: 2, step: 60, seed: 3 }), ink.key, outlined(ink.key, 6)) +
      strata(6, 12, w - 12, foot, 4) +
      wallOfPlanks(8, foot, w - 16, h - foot - 10, 6) +
      log([4, 14], [w - 4, 12], 26, 25, { side: 1, light: 0.75, seed: 5 }) +
      logEnd(11, 14, 13, 0.8, 3, 0.7) +
      logEnd(w - 11, 12, 13, 0.5, 4, 0.7) +
      log([4, foot], [w - 4, foot - 1], 22, 20, { side: 1, light: 0.6, seed: 9 }) +
      log([4, h - 12], [w - 6, h - 11], 15, 14, { side: 1, light: 0.4, seed: 15 }),
  );
}

/** A school slate in its frame: a chalked pocket at the top, the middle blank for how many are left. */
export function slate(): BoardSymbol {
  const field = slab(24, 28, 146, 146, { jitter: 0.6, seed: 3 });
  return symbolOf(
    196,
    196,
    fill(disc(97, 8, 5), ink.key) +
      fill(disc(96, 7, 3), ink.conc) +
      oakFrame(9, 13, 176, 176, 15, 7) +
      fill(field, ink.key, outlined(ink.key, 3)) +
      clip(
        field,
        fill(field, mix('deep', 'far2', 0.3)) +
          litEdge(points('170,30 170,174 26,174'), 14, (5 * Math.PI) / 4, mix('deep', 'key', 0.4), 4) +
          fill(gouge(36, 160, 60, -0.06, 3) + gouge(118, 52, 42, -0.1, 2.4) + gouge(34, 44, 26, -0.05, 2), mix('deep', 'far2', 0.6)),
      ) +
      chalkCross(97, 66, 25, 8) +
      fill(gouge(52, 150, 92, -0.015, 2.6), mix('paper', 'slate', 0.3)),
  );
}

/** A stick of chalk on an iron bracket, with the cloth that wipes: a thing to take. */
export function chalk(): BoardSymbol {
  const stick = points('34,104 136,38 152,62 50,128');
  const cloth = shape(outline('98,116! 140,110 174,118! 178,146 172,178! 150,184 124,176 102,180! 94,146'), { jitter: 0.5, seed: 4 });
  return symbolOf(
    196,
    196,
    bevelled(points('22,14 174,14 182,22 182,96 174,104 22,104 14,96 14,22'), { ...BLACK_IRON, depth: 8, block: 4, seed: 3 }) +
      rivets(
        [
          [28, 26],
          [168, 26],
          [28, 92],
          [168, 92],
        ],
        3.4,
      ) +
      fill(cloth, ink.key, outlined(ink.key, 6)) +
      fill(cloth, mix('conc', 'bleuL', 0.35)) +
      clip(
        cloth,
        fill(
          comb(points('90,110 92,150 104,186'), points('112,114 110,150 118,186'), { toward: 0, length: [4, 14], teeth: 8, seed: 5 }),
          mix('paper', 'conc', 0.3),
        ) + fill(gouge3([128, 120], [124, 146], [130, 172], 3) + gouge3([150, 120], [152, 148], [146, 178], 3.4), mix('concD', 'bleuD', 0.4)),
      ) +
      bar(10, 112, 172, 13, { ...BLACK_IRON, depth: 4, block: 3, seed: 6 }) +
      fill(poly(points('38,110 54,134 56,128 140,72 152,62')), ink.key) +
      bevelled(stick, { base: ink.paper, light: mix('paper', 'lamp', 0.35), dark: mix('paper', 'slate', 0.55), depth: 9, block: 3, seed: 9 }) +
      fill(shape(points('136,38 144,36 154,52 152,62 143,54'), { jitter: 0.4 }), mix('paper', 'conc', 0.35)) +
      fill(gouge3([48, 100], [88, 73], [128, 47], 1.8), ink.lamp) +
      fill(poly(points('26,119 60,119 58,140 50,146 30,142')), ink.key) +
      fill(poly(points('29,121 57,121 55,137 33,139')), ink.concD) +
      fill(poly(points('29,121 36,121 36,138 33,139')), ink.conc),
  );
}
