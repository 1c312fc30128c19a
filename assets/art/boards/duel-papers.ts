/** What lies on the desk: typed strips, evidence cards and their stand, pictures, plaques of the three criteria. */
import type { BoardSymbol, Template } from '../format';
import { icons } from '../icons/icons';
import {
  beam,
  blob,
  clip,
  disc,
  fill,
  gouge,
  gouge3,
  ink,
  knife,
  line,
  litEdge,
  mix,
  moved,
  outlined,
  type Point,
  points,
  poly,
  rect,
  ring,
  slab,
  stream,
} from '../ink';
import { miniLamp } from '../lamp/marsaut';

const SHADE = mix('paper', 'conc', 0.5);

/** A torn vertical edge from top to bottom. */
function torn(x: number, top: number, foot: number, reach: number, seed: number): Point[] {
  const next = stream(seed);
  const count = 9;
  return Array.from({ length: count + 1 }, (_, i): Point => [x + (i % 2 ? reach : 0) * (0.4 + next() * 0.6), top + ((foot - top) * i) / count]);
}

function piece(outline: readonly Point[], lift: number, seed: number): Template {
  const d = knife(outline, { jitter: 0.7, step: 60, seed });
  return (
    fill(poly(outline.map(([x, y]) => [x + lift, y + lift * 1.4] as const)), ink.key, outlined(ink.key, 3)) +
    fill(d, ink.paper, outlined(ink.key, 3.4)) +
    clip(
      d,
      litEdge(
        [
          [330, 4],
          [330, 88],
          [4, 88],
        ],
        7,
        (5 * Math.PI) / 4,
        SHADE,
        seed + 2,
      ),
    )
  );
}

/** A typed strip, 336x98, blank: torn at both ends. */
export function strip(): BoardSymbol {
  const outline = [...torn(327, 9, 87, -5, 3), ...torn(8, 9, 87, 5, 5).reverse()];
  return { w: 336, h: 98, svg: piece(outline, 2.4, 3) };
}

/** The same strip pulled out: higher above the form, a clip on it, its right corner turned up. */
export function stripPointed(): BoardSymbol {
  const outline: Point[] = [[8, 4], [296, 4], [327, 34], ...torn(327, 40, 82, -5, 3), ...torn(8, 4, 82, 5, 5).reverse()];
  const ear = points('296,4 327,34 300,36 294,28');
  const wire = 'M30 -1V27a7 7 0 0 0 14 0V3a10 10 0 0 0-20 0V30a13 13 0 0 0 26 0V8';
  return {
    w: 336,
    h: 98,
    svg:
      piece(outline, 7, 3) +
      fill(poly(ear), mix('paper', 'conc', 0.7), outlined(ink.key, 3.4)) +
      fill(gouge3([297, 9], [300, 22], [318, 32], 3), ink.paper) +
      moved(1, 7, line(wire, ink.key, 7, 'stroke-linecap="round"') + line(wire, ink.conc, 3.6, 'stroke-linecap="round"')) +
      fill(beam(20, 78, 312, 77, 4.6, 3), ink.brick),
  };
}

/** The same strip torn in two; through the gap the form shows, so that words stay legible. */
export function stripTorn(): BoardSymbol {
  const rip = points('174,6 164,18 176,30 162,44 172,58 160,70 168,90');
  const left = [...rip.map(([x, y]): Point => [x - 5, Math.min(92, y + 2)]), ...torn(5, 12, 91, 5, 5).reverse()];
  const right = [...torn(330, 5, 83, -5, 3), ...[...rip].reverse().map(([x, y]): Point => [x + 6, Math.max(4, y - 5)])];
  const half = (outline: readonly Point[], seed: number): Template => {
    const d = knife(outline, { jitter: 0.6, step: 70, seed });
    return (
      fill(poly(outline.map(([x, y]) => [x + 1.6, y + 2.4] as const)), ink.key, outlined(ink.key, 2)) +
      fill(d, mix('paper', 'conc', 0.3), outlined(ink.key, 2.6)) +
      clip(
        d,
        litEdge(
          rip.map(([x, y]) => [x, y] as const),
          6,
          seed > 5 ? 0 : Math.PI,
          ink.paper,
          seed,
        ),
      )
    );
  };
  return { w: 336, h: 98, svg: half(left, 4) + half(right, 7) };
}

/** A round token, whole, 80x80. */
export function pictureToken(): BoardSymbol {
  return { w: 80, h: 80, svg: moved(40, 41, coin(31)) };
}

function coin(r: number): Template {
  const face = blob(0, 0, r, { facets: 26, jitter: 0.008, seed: 3 });
  return (
    fill(blob(2.4, 3.6, r, { facets: 26, jitter: 0.008, seed: 3 }), ink.key, outlined(ink.key, 4)) +
    fill(face, ink.straw, outlined(ink.key, 4)) +
    clip(face, litEdge(arc(r, 0.78, 1.72), r * 0.3, Math.PI / 4, ink.lamp, 4) + litEdge(arc(r, -0.22, 0.72), r * 0.34, (5 * Math.PI) / 4, ink.strawD, 5)) +
    line(blob(0, 0, r * 0.78, { facets: 26, jitter: 0.008, seed: 3 }), ink.strawD, 2) +
    fill(disc(0, -r * 0.5, r * 0.17), ink.key)
  );
}

function arc(r: number, from: number, to: number): Point[] {
  return Array.from({ length: 14 }, (_, i): Point => {
    const a = Math.PI * (from + ((to - from) * i) / 13);
    return [Math.cos(a) * r, Math.sin(a) * r];
  });
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

/** An evidence card, 172x124, cream, a brass corner and a small seal above; the lower two thirds stay blank. */
function cardWith(inner: Template): BoardSymbol {
  const d = slab(4, 4, 160, 110, { jitter: 0.9, step: 50, seed: 6 });
  const seal = blob(24, 22, 13, { facets: 14, jitter: 0.05, seed: 2 });
  return {
    w: 172,
    h: 124,
    svg:
      fill(slab(8, 10, 160, 110, { jitter: 0.9, step: 50, seed: 6 }), ink.key, outlined(ink.key, 4)) +
      fill(d, ink.paper, outlined(ink.key, 4)) +
      clip(
        d,
        litEdge(points('164,4 164,114 4,114'), 7, (5 * Math.PI) / 4, SHADE, 4) +
          fill(poly(points('140,2 166,2 166,28')), ink.key) +
          fill(poly(points('145,2 166,2 166,23')), ink.straw) +
          fill(gouge(146, 5, 17, 0, 3), ink.lamp),
      ) +
      fill(seal, ink.mossD, outlined(ink.key, 2)) +
      fill(ring(24, 22, 10, 1.8), ink.paper) +
      fill(poly(points('17,22 20,18.6 23,22.4 29,15 32,18 23.4,28')), ink.paper) +
      fill(beam(44, 18, 134, 18, 2.2, 1.6) + beam(44, 26, 112, 26, 2.2, 1.6), ink.brick) +
      inner,
  };
}

export const card = (): BoardSymbol => cardWith('');
export const cardToken = (): BoardSymbol => cardWith(moved(84, 76, coin(31)));
export const cardLamp = (): BoardSymbol => cardWith(moved(84, 112, miniLamp(true), 0.84));

/** The brass stand, 196x142; a card of 172x124 stands in it, 6 above its centre. */
export function holder(): BoardSymbol {
  const back = slab(8, 8, 178, 116, { jitter: 0.7, step: 60, seed: 3 });
  const foot = slab(3, 118, 188, 18, { jitter: 0.8, step: 60, seed: 5 });
  const claw = (x: number): Template =>
    fill(slab(x, 96, 14, 34, { jitter: 0.5, seed: 4 }), ink.strawD, outlined(ink.key, 4)) + fill(gouge(x + 3, 98, 28, Math.PI / 2, 4), ink.lamp);
  const knob = (x: number): Template => fill(disc(x + 1, 8.6, 7.4), ink.key) + fill(disc(x, 7.6, 5.6), ink.straw) + fill(disc(x - 1.4, 6, 2.2), ink.lamp);
  return {
    w: 196,
    h: 142,
    svg:
      fill(slab(7, 122, 188, 19, { jitter: 0.8, seed: 5 }), ink.key, outlined(ink.key, 3)) +
      fill(back, ink.strawD, outlined(ink.key, 5)) +
      clip(back, litEdge(points('8,124 8,8 186,8'), 6, Math.PI / 4, ink.straw, 4)) +
      fill(slab(17, 17, 160, 100, { jitter: 0.7, seed: 7 }), mix('key', 'ashX', 0.3), outlined(ink.key, 4)) +
      fill(slab(27, 26, 140, 84, { jitter: 0.8, seed: 8 }), 'none', `stroke="${mix('ashX', 'ashD', 0.6)}" stroke-width="2.4" stroke-dasharray="12 9"`) +
      fill(foot, ink.strawD, outlined(ink.key, 4)) +
      clip(foot, litEdge(points('3,118 191,118'), 7, Math.PI / 2, ink.straw, 6)) +
      fill(gouge(8, 121, 120, 0, 2.6), ink.lamp) +
      claw(16) +
      claw(166) +
      knob(12) +
      knob(182),
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
