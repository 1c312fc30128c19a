/** The lamps of the wall as the picture has them: all dark, or all lit. */
import type { Template } from '../../format';
import { disc, fill, type Ink, ink, line, mix, num, only, pinned, symbol } from '../../ink';
import { type Crop, lampSpots, SHELF } from './shelves';

/** One even block of every lamp of a row, `low` to `high` above the feet: level strokes, so that a row costs little. */
const blocks = (xs: readonly number[], low: number, high: number, wide: number, colour: Ink): Template =>
  line(xs.map((x) => `M${num(x - wide / 2)} ${num(-(low + high) / 2)}h${num(wide)}`).join(''), colour, high - low);

/** A row of small lamps; all dark, or all lit, sober: a pane and a breath of light, no ray. */
function row(xs: readonly number[], wide: number, lit: boolean): Template {
  const pane = lit ? mix('straw', 'lamp', 0.7) : ink.key;
  const hooks = xs.map((x) => `M${num(x - 1.6)}-16.6a1.7 1.9 0 1 1 2.8 1`).join('');
  return (
    (lit ? fill(xs.map((x) => disc(x, -7, Math.min(8, wide * 1.2))).join(''), ink.lamp, 'fill-opacity=".14"') : '') +
    line(hooks, ink.concD, 1) +
    blocks(xs, 10, 16, wide * 0.68, ink.concD) +
    blocks(xs, 4.6, 10, wide * 0.74, pane) +
    blocks(xs, 9.4, 10.6, wide * 0.95, lit ? ink.strawD : ink.concD) +
    blocks(xs, 0, 4.9, wide * 0.97, lit ? ink.strawD : ink.concD) +
    blocks(
      xs.map((x) => x + wide * 0.3),
      10.4,
      15.4,
      wide * 0.1,
      ink.conc,
    ) +
    blocks(
      xs.map((x) => x + wide * 0.38),
      0.7,
      4.3,
      wide * 0.1,
      ink.conc,
    )
  );
}

/** All lamps of a crop: dark under the curse, each with its small flame when the room has been walked through. */
export function lampWall(crop: Crop): Template {
  const { spots, apart } = lampSpots(crop);
  const wide = Math.min(9, apart * 0.62);
  const rows = Array.from({ length: SHELF.rows }, (_, n) => spots.filter(({ y }) => y === SHELF.first + n * SHELF.apart).map(({ x }) => x));
  // Rows with the same lamps are drawn once and repeated.
  const kinds = [...new Map(rows.map((xs) => [xs.join(), xs])).values()];
  const nameOf = (xs: readonly number[]): number => kinds.findIndex((one) => one.join() === xs.join());
  const wall = (lit: boolean): Template =>
    kinds.map((xs, n) => symbol(`${lit ? 'lit' : 'dark'}-${n}`, pinned(row(xs, wide, lit)))).join('') +
    rows.map((xs, n) => `<use href="#${lit ? 'lit' : 'dark'}-${nameOf(xs)}" y="${num(SHELF.first + n * SHELF.apart)}"/>`).join('');
  return only(['cursed'], wall(false)) + only(['lit', 'dawn'], wall(true));
}
