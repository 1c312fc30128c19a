/**
 * The smallest hook, a galibot's: half the size of the others and let down low, so that a boy can reach it. A red scarf
 * and a small cap, each on a prong of its own, as on the board; the lamp on the bench rims them from below.
 */
import type { Template } from '../../format';
import { disc, fill, gouge3, group, ink, line, mix, moved, num, outlined, pinned, ring } from '../../ink';
import { cap, scarf } from '../../ink/galibot';
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
  return (
    line(prongs, ink.key, 9, 'stroke-linecap="round"') +
    line(prongs, ink.conc, 4, 'stroke-linecap="round"') +
    fill(ring(0, -8, 6, 3), ink.conc) +
    moved(-24, 20, scarf(4.4)) +
    moved(36, 2, cap(4.4)) +
    // The lamp below, on their right: the only colour that they keep while the place sleeps.
    pinned(
      fill(
        gouge3([-11, 106], [-10, 82], [-13, 56], 4, 0.4) + gouge3([-36, 110], [-24, 110], [-12, 109], 3) + gouge3([12, 18], [38, 20], [62, 15], 3.4),
        ink.lamp,
      ) +
        fill(
          gouge3([2, 82], [-2, 58], [-4, 40], 3) + gouge3([0, 20], [14, 24], [26, 18], 2.4) + gouge3([52, 21], [64, 21], [76, 23], 3),
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
