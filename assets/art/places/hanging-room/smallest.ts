/**
 * The smallest hook, a galibot's: half the size of the others and let down low, so that a boy can reach it. A red scarf
 * and a small cap, each on a prong of its own, as on the board; the lamp on the bench rims them from below.
 */
import type { Template } from '../../format';
import { clip, comb, disc, fill, gouge3, group, ink, line, mix, moved, num, outline, outlined, pinned, points, poly, ring, shape } from '../../ink';
import { BAR, RACK, RACKS, S } from './space';

const { at, metre } = S;

/** Where it hangs: in the first row, in the gap over the left rack; and where on the rack its chain is made fast. */
const Z = 8.3;
const MADE = 6.6;
const PLACE = { X: RACKS[0] + 0.02, Y: 0.62 };
/** Picture units of one unit of the drawing below, which is 100 high. */
const SCALE = (0.78 * metre(Z)) / 100;

const [x, y] = at(PLACE.X, PLACE.Y, Z);
export const SMALLEST = { x, y };

/** Hook, scarf and cap; (0, 0) is where the chain ends. */
function things(): Template {
  const prongs = 'M0-6V14M0 10C-4 26-30 26-33 8M0 10C4 26 30 26 33 8';
  const tail = shape(outline('-30,16! -19,16! -15,40 -14,74! -21,70 -27,75!'), { jitter: 0.3, seed: 4 });
  const scarf = shape(outline('-43,16! -28,13! -25,40 -29,70 -25,100! -34,96 -44,101! -40,70 -45,42'), { jitter: 0.3, seed: 3 });
  const cap = shape(outline('15,46! 16,32 26,23 40,23 51,32 53,46! 34,51'), { jitter: 0.3, seed: 5 });
  const peak = shape(outline('11,45! 32,52 53,46! 60,53 37,60 14,54!'), { jitter: 0.2 });
  return (
    line('M33 10L21 40M34 10L46 38', ink.strawD, 2.4) +
    fill(tail, ink.brickD, outlined(ink.key, 4)) +
    fill(scarf, ink.brick, outlined(ink.key, 4)) +
    clip(scarf, fill(poly(points('-48,80 -20,77 -20,83 -48,86')) + poly(points('-48,90 -20,87 -20,91 -48,94')), ink.paper)) +
    fill(gouge3([-36, 20], [-34, 44], [-37, 72], 4), ink.brickD) +
    fill(cap, ink.concD, outlined(ink.key, 4)) +
    clip(cap, fill(comb(points('56,22 56,50'), points('44,24 42,50'), { toward: Math.PI, length: [3, 10], teeth: 7, seed: 4 }), ink.conc)) +
    fill(peak, ink.concD, outlined(ink.key, 3)) +
    line(prongs, ink.key, 9, 'stroke-linecap="round"') +
    line(prongs, ink.conc, 4, 'stroke-linecap="round"') +
    fill(ring(0, -8, 6, 3), ink.conc) +
    // The lamp below, on its right: the only colour that it keeps while the place sleeps.
    pinned(
      fill(
        gouge3([-24, 100], [-28, 74], [-25, 46], 4, 0.4) + gouge3([-44, 100], [-35, 96], [-26, 99], 3) + gouge3([17, 55], [36, 61], [58, 54], 3.6),
        ink.lamp,
      ) +
        fill(
          gouge3([-15, 73], [-15, 52], [-18, 30], 3) + gouge3([52, 44], [50, 34], [42, 26], 3) + gouge3([0, 20], [18, 24], [29, 16], 2.4),
          mix('ember', 'lamp', 0.3),
        ),
    )
  );
}

/** With its own chain: down from the bar, over its pulley, and down to its number on the rack. */
export function smallest(): Template {
  const top = at(PLACE.X, BAR - 0.06, Z)[1];
  const r = 0.1 * metre(Z);
  const w = 0.022 * metre(Z);
  const up = `M${num(x)} ${num(y - 8 * SCALE)}V${num(top)}`;
  const [rx, ry] = at(RACKS[0], RACK + 0.02, MADE);
  const down = `M${num(x - r)} ${num(top)}L${num(rx)} ${num(ry)}`;
  const dash = `stroke-dasharray="${num(w * 2.6)} ${num(w * 0.9)}"`;
  return group(
    'smallest',
    line(down, mix('concD', 'conc', 0.5), w, dash) +
      line(up, ink.key, w * 2.4) +
      line(up, mix('conc', 'paper', 0.3), w, dash) +
      fill(disc(x, top, r), mix('concD', 'conc', 0.2), outlined(ink.key, 3)) +
      fill(disc(x, top, r * 0.36), ink.key) +
      moved(x, y, things(), SCALE),
  );
}
