/** What stands in the stable: track, pegs, manger, lamp, and the slate on its peg. Units of the board. */
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  blob,
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
  outline,
  outlined,
  type Point,
  points,
  rays,
  ribbon,
  ring,
  slab,
  stream,
} from '../ink';
import { form } from '../ink/people';
import { MINI_GLASS, miniLamp } from '../lamp/mini';

/** A shelf of track: steel rail on sleepers seen from their ends, in a dark bed that casts a shadow on the wall. */
export function track(x0: number, x1: number, y: number, seed: number, shelf: boolean): Template {
  const next = stream(seed);
  let ends = '';
  let lit = '';
  let chairs = '';
  for (let x = x0 + 14; x < x1 - 20; x += 37) {
    const at = x + (next() - 0.5) * 4;
    ends += slab(at, y + 7, 22, 9.5, { jitter: 0.7, seed: Math.round(x) });
    lit += gouge(at + 1.5, y + 8.8, 15, 0, 2) + gouge(at + 2, y + 9, 7, Math.PI / 2, 1.8);
    chairs += slab(at + 6, y + 3.6, 10, 4, { jitter: 0.3, seed: 3 });
  }
  const teeth = comb(
    [
      [x0, y + 14],
      [x1, y + 14],
    ],
    [
      [x0, y + 20],
      [x1, y + 20],
    ],
    { toward: Math.PI / 2 - 0.4, length: [3, 10], teeth: Math.round((x1 - x0) / 17), seed },
  );
  return (
    (shelf ? fill(teeth, mix('woodD', 'key', 0.35)) : '') +
    fill(slab(x0, y + 5, x1 - x0, 14, { jitter: 0.8, step: 60, seed }), ink.key) +
    fill(ends, mix('woodD', 'wood', 0.5)) +
    fill(lit, ink.coatL) +
    fill(chairs, ink.concD) +
    fill(beam(x0, y + 2.6, x1, y + 2.6, 7, 6.4), ink.key) +
    fill(beam(x0 + 1, y + 1.6, x1 - 1, y + 1.6, 3.6, 3), ink.conc) +
    fill(gouge(x0 + 2, y + 0.8, (x1 - x0) * 0.62, 0, 2), ink.paper)
  );
}

/** A collar and a halter on wooden pegs: quiet, at the far edge. */
export function pegs(x: number, y: number): Template {
  const peg = (px: number): Template =>
    fill(beam(px - 3, y, px + 9, y - 5, 6, 5), ink.key, outlined(ink.key, 3)) + fill(beam(px - 3, y, px + 9, y - 5, 5, 4), ink.wood);
  return (
    fill(slab(x - 6, y - 7, 130, 13, { jitter: 0.7, seed: 4 }), ink.key, outlined(ink.key, 4)) +
    fill(slab(x - 6, y - 7, 130, 12, { jitter: 0.7, seed: 4 }), ink.woodD) +
    fill(gouge(x - 4, y - 5, 90, 0, 2.6), ink.coatL) +
    moved(
      x + 26,
      y + 36,
      `<g transform="scale(.78 1.1)">${fill(ring(0, 0, 27, 12), ink.key)}${fill(ring(0, 0, 25, 8), mix('brickD', 'key', 0.35))}${fill(ribbon(outline('-20,8 -21,-6 -12,-18 0,-22'), [2, 4, 1]), ink.rust)}</g>`,
    ) +
    line(`M${x + 84} ${y}c-16 18-14 40 0 46c14-6 14-28 0-46M${x + 84} ${y + 46}c-9 12-4 22 4 26`, ink.key, 4.4) +
    fill(disc(x + 84, y + 46, 4.6), ink.key) +
    fill(ring(x + 84, y + 46, 3.6, 1.6), ink.straw) +
    peg(x + 24) +
    peg(x + 82)
  );
}

/** The hay rack over the manger. */
export function manger(x: number, y: number): Template {
  const hay: Template =
    fill(form('0,2! 10,-10 26,-4 40,-14 58,-6 74,-12 92,0! 88,40! 6,40!', 3), mix('straw', 'strawD', 0.45), outlined(ink.key, 3)) +
    fill(gouge(14, 4, 22, 1, 2.6) + gouge(34, -4, 26, 1.3, 2.8) + gouge(52, 0, 24, 1.8, 2.4) + gouge(70, -2, 26, 1.5, 2.6), ink.straw) +
    fill(gouge(24, 0, 30, 1.7, 2.2) + gouge(46, -6, 34, 1.4, 2.4) + gouge(64, -2, 30, 1.9, 2.2), ink.strawD);
  let bars = '';
  for (let i = 0; i <= 6; i++) bars += beam(2 + i * 14.6, 4, 8 + i * 12.6, 44, 3.6, 3.6);
  return moved(
    x,
    y,
    hay +
      fill(bars, ink.key) +
      fill(slab(-3, 2, 98, 6, { jitter: 0.6 }) + slab(2, 41, 88, 6, { jitter: 0.6 }), mix('woodD', 'key', 0.4)) +
      fill(gouge(-1, 3.6, 60, 0, 2) + gouge(4, 42.4, 50, 0, 2), ink.wood),
  );
}

/** Barnabé's own stall behind the arch: his lamp on a nail, hay in the rack, a pail, fresh straw up to the floor at `foot`. */
export function stall(x: number, foot: number): Template {
  const next = stream(12);
  let stalks = '';
  for (let i = 0; i < 22; i++) stalks += gouge(x + 8 + next() * 180, foot - 6 - next() * 30, 16 + next() * 22, (next() - 0.5) * 0.9, 2.6);
  const litter = form('0,0! 14,-18 44,-30 84,-26 120,-38 160,-28 196,-16 214,0!', 5);
  const pail = form('4,0! 40,0! 36,42! 8,42!', 4);
  return (
    manger(x + 30, foot - 128) +
    moved(x, foot, fill(litter, mix('strawD', 'woodD', 0.3), outlined(ink.key, 4))) +
    fill(stalks, mix('straw', 'strawD', 0.45)) +
    moved(
      x + 136,
      foot - 66,
      line('M4 4C8-20 36-20 40 4', ink.key, 5) +
        line('M4 4C8-20 36-20 40 4', ink.conc, 2.2) +
        fill(pail, mix('concD', 'key', 0.2), outlined(ink.key, 5)) +
        clip(pail, fill(comb(points('2,44 2,-2 16,-2'), points('12,42 12,6 18,2'), { toward: 0.2, length: [2, 8], teeth: 6, seed: 3 }), ink.conc)) +
        fill(gouge(6, 13, 31, 0.02, 2.6) + gouge(8, 33, 27, 0.02, 2.6), ink.key),
    )
  );
}

export function hangingLamp([x, foot]: Point, from: number): Template {
  const scale = 0.86;
  const glass = foot - MINI_GLASS * scale;
  return (
    fill(beam(x, from, x, foot - 80, 3, 3), ink.key) +
    fill(rays(x, glass, 20, 104, { count: 30, width: 4, seed: 5, region: (_, y) => y > from + 14 && y < foot + 62 }), ink.lamp) +
    moved(x, foot, miniLamp(true), scale)
  );
}

/** The stable's slate on its peg: oak frame, blank but for an old smear of chalk. */
export function slate(): BoardSymbol {
  const face = slab(12, 22, 72, 44, { jitter: 0.7, seed: 5 });
  return {
    w: 96,
    h: 76,
    svg:
      line('M22 20L48 5L74 20', ink.key, 5) +
      line('M22 20L48 5L74 20', ink.coatL, 2.2) +
      fill(slab(6, 17, 88, 57, { jitter: 0.8, seed: 3 }), ink.key, outlined(ink.key, 3)) +
      fill(slab(4, 14, 88, 58, { jitter: 0.8, seed: 2 }), ink.wood, outlined(ink.key, 4)) +
      fill(gouge(6, 17, 70, 0, 3) + gouge(6.5, 18, 42, Math.PI / 2, 3), ink.coatL) +
      grain(10, 66, 76, 4, ink.woodD, 4, 5) +
      fill(face, mix('deep', 'key', 0.25), outlined(ink.key, 3)) +
      clip(face, fill(gouge3([16, 60], [40, 54], [66, 61], 3.2) + gouge3([58, 28], [70, 26], [82, 30], 2), mix('deep', 'concD', 0.6))) +
      fill(blob(48, 6, 4.6, { facets: 9 }), ink.key) +
      fill(disc(47.4, 5.4, 2.6), ink.conc),
  };
}
