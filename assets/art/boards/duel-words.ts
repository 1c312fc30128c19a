/**
 * The words of the sentence: typed paper strips that walk on two boots. The one that is pointed at is cracked and wears
 * a bell that rings false, the one that holds stands up straight, the one that falls lies torn with its boots in the air.
 */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, disc, fill, gouge, gouge3, type Ink, ink, knife, litEdge, mix, outlined, type Point, points, poly, stream } from '../ink';
import { form } from '../ink/people';

const SHADE = mix('paper', 'conc', 0.5);

/** A torn vertical edge from top to bottom. */
function torn(x: number, top: number, foot: number, reach: number, seed: number): Point[] {
  const next = stream(seed);
  const count = 7;
  return Array.from({ length: count + 1 }, (_, i): Point => [x + (i % 2 ? reach : 0) * (0.4 + next() * 0.6), top + ((foot - top) * i) / count]);
}

/** One sheet of paper over its black block, shaded where the lamp does not reach. */
function sheet(outline: readonly Point[], lift: number, seed: number, paper: Ink = ink.paper): Template {
  const d = knife(outline, { jitter: 0.7, step: 70, seed });
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const [right, foot, left] = [Math.max(...xs), Math.max(...ys), Math.min(...xs)];
  return (
    fill(poly(outline.map(([x, y]) => [x + lift, y + lift * 1.4] as const)), ink.key, outlined(ink.key, 3)) +
    fill(d, paper, outlined(ink.key, 3.4)) +
    clip(
      d,
      litEdge(
        [
          [right, 0],
          [right, foot],
          [left, foot],
        ],
        6,
        (5 * Math.PI) / 4,
        SHADE,
        seed + 2,
      ),
    )
  );
}

/** A boot whose sole stands on y, toe to the right. */
function boot(x: number, y: number, leg: number): Template {
  return (
    fill(beam(x, y - 10 - leg, x, y - 8, 7, 6), ink.paper, outlined(ink.key, 3)) +
    fill(
      form(`${x - 6},${y - 13}! ${x + 6},${y - 13}! ${x + 8},${y - 7} ${x + 19},${y - 5} ${x + 20},${y}! ${x - 7},${y}!`, 3),
      ink.coat,
      outlined(ink.key, 3),
    ) +
    fill(gouge(x - 4, y - 10, 8, 0.1, 2) + gouge(x + 4, y - 4, 11, 0.1, 2), ink.rust)
  );
}

/** A little bell on the strip's shoulder, split and swung askew: « ça cloche », without laughing at anyone's leg. */
const crackedBell = (x: number, y: number): Template =>
  `<g transform="translate(${x} ${y}) rotate(17)">` +
  fill(disc(1, 36, 4.6), ink.woodD, outlined(ink.key, 2.6)) +
  fill(disc(0, 0, 5), ink.strawD, outlined(ink.key, 3)) +
  fill(form('-5,3! 5,3! 9,9 11,21 17,31 18,35! -18,35! -17,31 -11,21 -9,9', 3), ink.straw, outlined(ink.key, 3.4)) +
  fill(form('3,4! 5,4! 9,9 11,21 17,31 18,34! 8,34! 5,20', 3), ink.strawD) +
  fill(poly(points('-9,35 -4,25 -8,21 -1,12 -3,20 1,24 -3,35')), ink.key) +
  fill(gouge(-13, 29, 7, -1.2, 2.2), ink.paper) +
  '</g>' +
  // The swing, on both sides.
  fill(gouge3([x - 27, y + 8], [x - 31, y + 19], [x - 29, y + 31], 3, 0.5) + gouge3([x + 19, y - 2], [x + 25, y + 7], [x + 25, y + 18], 3, 0.5), ink.brick);

/** A crack that runs in from an edge, fat where it starts; it stays out of the words. */
const crack = (x: number, y: number, down: number): Template =>
  fill(
    poly([
      [x - 5, y],
      [x - 1, y + down * 0.34],
      [x - 7, y + down * 0.58],
      [x - 1, y + down],
      [x, y + down * 0.56],
      [x + 6, y + down * 0.3],
      [x + 4, y],
    ]),
    ink.key,
  );

export type StripForm = 'third' | 'half' | 'long' | 'tall';
const SIZE: Readonly<Record<StripForm, readonly [w: number, h: number]>> = { third: [256, 96], half: [372, 94], long: [668, 96], tall: [370, 214] };

/** Paper from the left edge to the right one; it stops above the boots. */
function outlineOf(w: number, foot: number, drop: number): Point[] {
  // The narrow ones need all their width for words.
  const edge = w > 400 ? 8 : 4;
  return [...torn(w - edge - 2, 5 + drop, foot + drop, -4, 3), ...torn(edge, 4, foot - 1, 4, 5).reverse()];
}

export function strip(shape: StripForm): BoardSymbol {
  const [w, h] = SIZE[shape];
  return { w, h, svg: boot(w * 0.16, h - 4, 0) + boot(w * 0.76, h - 4, 0) + sheet(outlineOf(w, h - 16, 0), 2.4, 3) };
}

/** It rings false: cracked from above and from below, one end out of true, a split bell on its shoulder. */
export function stripLimping(shape: StripForm): BoardSymbol {
  const [w, h] = SIZE[shape];
  return {
    w,
    h,
    svg:
      boot(w * 0.16, h - 4, 0) +
      boot(w * 0.76, h - 4, 0) +
      sheet(
        outlineOf(w, h - 19, 5).map(([x, y]) => [x, y - 1] as const),
        3,
        3,
      ) +
      fill(beam(24, h - 26, w - 40, h - 22, 4.6, 3), ink.brick) +
      crack(w * 0.62, 2, h * 0.2) +
      crack(w * 0.58, h - 17, -h * 0.16) +
      crackedBell(w - 21, 7),
  };
}

/** It has been put to the test and holds: long straight legs, chin up. */
export function stripStanding(shape: StripForm): BoardSymbol {
  const [w, h] = SIZE[shape];
  return {
    w,
    h,
    svg:
      boot(w * 0.14, h - 3, 3) +
      boot(w * 0.8, h - 3, 3) +
      sheet(
        outlineOf(w, h - 20, 0).map(([x, y]) => [x, y - 1] as const),
        2.4,
        3,
        mix('paper', 'conc', 0.2),
      ) +
      fill(beam(24, h - 26, w - 34, h - 26, 3.6, 3.6), ink.mossD),
  };
}

/** Torn in two; through the gap the dark shows, so that words stay legible. Its boots lie beside it. */
export function stripTorn(shape: StripForm): BoardSymbol {
  const [w, h] = SIZE[shape];
  const foot = h - 12;
  const m = w / 2;
  const rip: Point[] = Array.from({ length: 7 }, (_, i) => [m + (i % 2 ? -9 : 7), 4 + ((foot - 4) * i) / 6]);
  const left = [...rip.map(([x, y]): Point => [x - 6, Math.min(foot + 4, y + 4)]), ...torn(7, 10, foot + 4, 5, 5).reverse()];
  const right = [...torn(w - 9, 4, foot - 4, -5, 3), ...[...rip].reverse().map(([x, y]): Point => [x + 7, Math.max(4, y - 3)])];
  const over = (x: number): Template => `<g transform="translate(${x} ${h - 6}) scale(1 -1)">${boot(0, 14, 0)}</g>`;
  return {
    w,
    h,
    svg: over(w * 0.16) + over(w * 0.8) + sheet(left, 1.8, 4, mix('paper', 'conc', 0.36)) + sheet(right, 1.8, 7, mix('paper', 'conc', 0.36)),
  };
}

/** From his mouth to the first strip. */
export function tail(): BoardSymbol {
  const d = knife(points('4,56 74,6 74,36'), { jitter: 0.6, step: 40 });
  return {
    w: 80,
    h: 62,
    svg: fill(poly(points('6,59 77,10 77,40')), ink.key) + fill(d, ink.paper, outlined(ink.key, 3.4)) + fill(gouge3([70, 34], [50, 40], [24, 50], 3), SHADE),
  };
}
