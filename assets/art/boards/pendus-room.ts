/** The hanging room's wall: pulley bar under the roof, steel windows, pale glazed tiles, a double bench. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, comb, fill, gouge, ink, mix, muntins, outline, outlined, poly, shape, slab } from '../ink';
import { BLACK_IRON, bar, DARK_OAK, OAK, rivets, row, SHADE, symbolOf } from './parts';

const TILE = mix('conc', 'paper', 0.22);

const GROUT = mix('conc', 'concD', 0.35);

export const bright = mix('conc', 'paper', 0.5);

/** Glazed tiles with their joints, lit from the upper left, the middle calm. */
function tiles(x: number, y: number, w: number, h: number, seed: number): Template {
  const d = slab(x, y, w, h, { jitter: 0.5, step: 80, seed });
  const side = 28;
  let joints = '';
  for (let gy = y + side; gy < y + h; gy += side) joints += `M${x} ${gy}h${w}v1.4h-${w}z`;
  for (let gx = x + side; gx < x + w; gx += side) joints += `M${gx} ${y}v${h}h1.4v-${h}z`;
  let glaze = '';
  for (let i = 0; i < 16; i++) {
    const gx = x + side * (1 + ((i * 7) % Math.floor(w / side - 2))) + 7;
    const gy = y + side * ((i * 3) % Math.max(1, Math.floor(h / side))) + 6;
    glaze += gouge(gx, gy, 14, 0.04, 3);
  }
  return (
    fill(d, TILE) +
    clip(
      d,
      fill(
        comb(
          [
            [x + w + 2, y],
            [x + w + 2, y + h + 2],
            [x + w * 0.4, y + h + 2],
          ],
          [
            [x + w * 0.86, y],
            [x + w * 0.82, y + h * 0.5],
            [x + w * 0.6, y + h],
          ],
          { toward: SHADE, length: [6, 30], teeth: 22, seed: seed + 1 },
        ),
        mix('conc', 'concD', 0.12),
      ) +
        fill(
          comb(
            [
              [x - 2, y + h],
              [x - 2, y - 2],
              [x + w * 0.5, y - 2],
            ],
            [
              [x + 26, y + h * 0.8],
              [x + 50, y + 30],
              [x + w * 0.4, y + 12],
            ],
            { toward: Math.PI / 4, length: [6, 30], teeth: 26, seed: seed + 2 },
          ),
          mix('conc', 'paper', 0.55),
        ) +
        fill(joints, GROUT) +
        fill(glaze, mix('conc', 'paper', 0.85)),
    )
  );
}

/** A wide steel window with a shallow arch and small panes, quiet behind the clothes. */
function steelWindow(x: number, y: number, w: number, h: number): Template {
  const d = shape(outline(`${x},${y + h}! ${x},${y + 14}! ${x + w / 2},${y} ${x + w},${y + 14}! ${x + w},${y + h}!`), { jitter: 0.3 });
  return (
    fill(d, ink.key, outlined(ink.key, 7)) +
    fill(d, mix('far2', 'deep', 0.45)) +
    clip(
      d,
      fill(poly([[x, y] as const, [x + w * 0.5, y] as const, [x + w * 0.2, y + h] as const, [x, y + h] as const]), mix('far2', 'deep', 0.1)) +
        fill(muntins(x, y, w, h, Math.round(w / 34), Math.round(h / 34), 3.4), mix('key', 'concD', 0.5)),
    ) +
    fill(slab(x - 7, y + h - 2, w + 14, 7, { jitter: 0.5 }), ink.conc, outlined(ink.key, 3))
  );
}

/** Steel beam under the roof and the bar on which the pulleys hang. */
function pulleyBar(w: number, axis: number): Template {
  const studs = row([36, 28], [w - 36, 28], Math.round(w / 74));
  return (
    bar(0, 3, w - 4, 34, { ...BLACK_IRON, depth: 7, block: 0, seed: 3 }) +
    rivets(studs, 2.6) +
    row([44, 36], [w - 48, 36], Math.round(w / 210))
      .map(([x, y]) => fill(beam(x, y, x, axis, 12, 9), ink.key) + fill(beam(x - 1, y, x - 1, axis, 6, 5), ink.concD))
      .join('') +
    fill(beam(8, axis, w - 12, axis, 12), ink.key) +
    fill(beam(10, axis - 1, w - 14, axis - 1, 8), ink.concD) +
    fill(beam(12, axis - 3, w * 0.62, axis - 2.6, 2.6, 0.8), bright)
  );
}

/** A concrete post of the portal, with the marks of its formwork. */
function post(x: number, y: number, w: number, h: number, seed: number): Template {
  let ticks = '';
  for (let i = 1; i < h / 46; i++) ticks += gouge(x + 2, y + i * 46, w - 6, 0.02, 1.6);
  return (
    bar(x, y, w, h, { base: mix('concD', 'conc', 0.3), light: mix('conc', 'paper', 0.15), dark: mix('concD', 'key', 0.3), depth: 8, block: 0, seed }) +
    fill(ticks, mix('concD', 'key', 0.2))
  );
}

export interface Room {
  readonly w: number;
  readonly h: number;
  /** Axis of the pulley bar, top and foot of the bench's back, all from the board's top. */
  readonly axis: number;
  readonly back: number;
  readonly seat: number;
  readonly tiles: number;
  readonly windows: readonly (readonly [x: number, w: number])[];
  readonly seed: number;
}

export function room({ w, h, axis, back, seat, tiles: dado, windows, seed }: Room): BoardSymbol {
  const [x, right] = [4, w - 10];
  const sill = dado - 30;
  return symbolOf(
    w,
    h,
    fill(slab(x + 4, 10, right, h - 12, { jitter: 1.4, seed }), ink.key, outlined(ink.key, 6)) +
      fill(slab(x, 4, right - x, h - 14, { jitter: 0.8, seed }), mix('concD', 'far2', 0.35)) +
      windows.map(([wx, ww]) => steelWindow(wx, axis + 30, ww, sill - axis - 30)).join('') +
      tiles(x, dado, right - x, back - dado + 20, seed + 3) +
      bar(x, dado - 9, right - x, 10, { base: ink.bleuD, light: mix('bleuD', 'bleuL', 0.45), dark: mix('bleuD', 'key', 0.6), depth: 3, block: 1, seed }) +
      post(2, 20, 24, back - 14, seed + 5) +
      post(w - 34, 20, 24, back - 14, seed + 6) +
      pulleyBar(w, axis) +
      // The bench: its high back carries the racks, its seat the pegs.
      Array.from({ length: Math.max(2, Math.round((seat - back) / 40)) }, (_, i, all = Math.max(2, Math.round((seat - back) / 40))) =>
        bar(3, back + ((seat - back) * i) / all, w - 12, (seat - back) / all - 4, { ...DARK_OAK, depth: 5, block: 2, seed: seed + 8 + i }),
      ).join('') +
      fill(slab(4, seat - 2, w - 14, h - seat - 10, { jitter: 0.6, seed }), mix('key', 'woodD', 0.35)) +
      bar(1, seat, w - 8, 13, { ...OAK, depth: 5, block: 3, seed: seed + 12 }) +
      bar(3, h - 26, w - 12, 14, { ...DARK_OAK, depth: 4, block: 2, seed: seed + 14 }),
  );
}
