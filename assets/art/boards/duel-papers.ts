/** Pictures that stand for words in the essai, the plaques of the three criteria, and the burst of « Minute ! ». */
import type { BoardSymbol, Template } from '../format';
import { icons } from '../icons/icons';
import { clip, disc, fill, ink, line, litEdge, moved, outlined, type Point, points, poly, rays, rect, slab, stream } from '../ink';
import { miniLamp } from '../lamp/mini';
import { coin } from './duel-cards';

/** A round token, whole, 80x80. */
export function pictureToken(): BoardSymbol {
  return { w: 80, h: 80, svg: moved(40, 41, coin(31)) };
}

/** A lamp with cracked glass, its head bent aside, 80x80. `miniLamp` stands on y 0; its shield begins at -38. */
export function pictureLampBroken(): BoardSymbol {
  const k = 1.2;
  const whole = miniLamp(false);
  const below = rect(-40, -38, 80, 60);
  const above = rect(-40, -130, 80, 93);
  const crack = 'M-8 -22l6 -5l-4 -4l8 -5M-2 -27l8 3';
  const shards = poly(points('46,74 53,68 56,76')) + poly(points('62,76 66,69 71,76')) + poly(points('4,76 8,70 11,76'));
  return {
    w: 80,
    h: 80,
    svg:
      moved(27, 75, clip(below, whole), k) +
      moved(32, 31, moved(0, 37, clip(above, whole)), 1, 62) +
      moved(27, 75, line(crack, ink.key, 4.4) + line(crack, ink.paper, 2.2), k) +
      fill(shards, ink.bleuL, outlined(ink.key, 2)),
  };
}

const GLYPHS = { ii: 'criterion-travel', iv: 'criterion-build', vi: 'criterion-live' } as const;

/** A brass plaque with one criterion's thing, 84x84; the chosen one lies pressed in, in a thick ring with a notch. */
export function plaque(criterion: keyof typeof GLYPHS, chosen: boolean): BoardSymbol {
  const glyph = icons[GLYPHS[criterion]]?.().svg ?? '';
  const corner = (i: number, m: number): Point[] => [
    [m + 10, m + i],
    [80 - m - 10 + i, m + i],
    [80 - m + i, m + 10 + i],
    [80 - m + i, 80 - m - 10 + i],
    [80 - m - 10 + i, 80 - m + i],
    [m + 10 + i, 80 - m + i],
    [m + i, 80 - m - 10 + i],
    [m + i, m + 10 + i],
  ];
  const face = poly(corner(0, 4));
  if (chosen) {
    const notch = points('31,-1 53,-1 42,17');
    return {
      w: 84,
      h: 84,
      svg:
        fill(disc(43, 44, 40), ink.key) +
        fill(disc(42, 42, 40), ink.paper) +
        fill(disc(42, 42, 33.4), ink.key) +
        moved(11.6, 11.6, glyph, 0.95) +
        fill(poly(notch), ink.brick, outlined(ink.key, 3)),
    };
  }
  return {
    w: 84,
    h: 84,
    svg:
      fill(poly(corner(3, 4)), ink.key, outlined(ink.key, 4)) +
      fill(face, ink.straw, outlined(ink.key, 4)) +
      clip(face, litEdge(points('4,76 4,4 76,4'), 7, Math.PI / 4, ink.lamp, 4) + litEdge(points('76,4 76,76 4,76'), 7, (5 * Math.PI) / 4, ink.strawD, 5)) +
      moved(10.4, 10.4, glyph, 0.925),
  };
}

/** The name under a plaque: a blank paper label in a brass slot, 120x34. */
export function verb(): BoardSymbol {
  return {
    w: 120,
    h: 34,
    svg:
      fill(slab(4, 5, 114, 28, { jitter: 0.6, seed: 3 }), ink.key, outlined(ink.key, 3)) +
      fill(slab(2, 2, 114, 28, { jitter: 0.6, seed: 4 }), ink.strawD, outlined(ink.key, 3)) +
      fill(slab(6, 5, 106, 21, { jitter: 0.5, seed: 5 }), ink.paper),
  };
}

/** The cry of the player: a paper star thrown on the desk, lamplight behind it. 300x180. */
function starburst(inner: Template): BoardSymbol {
  const next = stream(7);
  const spikes = (rx: number, ry: number, deep: number): Point[] =>
    Array.from({ length: 28 }, (_, i): Point => {
      const a = (i / 28) * Math.PI * 2;
      const q = i % 2 ? deep + next() * 0.06 : 0.9 + next() * 0.1;
      return [148 + Math.cos(a) * rx * q, 88 + Math.sin(a) * ry * q];
    });
  const out = spikes(146, 86, 0.74);
  return {
    w: 300,
    h: 180,
    svg:
      fill(poly(out.map(([x, y]) => [x + 3, y + 5] as const)), ink.key) +
      fill(poly(out), ink.lamp, outlined(ink.key, 4)) +
      fill(poly(spikes(126, 70, 0.8)), ink.paper) +
      inner,
  };
}
export const burst = (): BoardSymbol => starburst('');
/** The same without a word: the sign of a cry. */
export const burstMark = (): BoardSymbol =>
  starburst(
    fill(poly(points('134,34 164,32 156,104 142,104')) + disc(149, 124, 11), ink.brick, outlined(ink.key, 4)) +
      fill(rays(149, 88, 40, 60, { count: 8, width: 4, seed: 3 }), ink.ember),
  );
