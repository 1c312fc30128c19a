/** Knotted headcloths on hooks along the rail: where the sorters stood. Nobody is shown at work. */
import type { Template } from '../../format';
import { clip, disc, fill, gouge3, group, type Ink, ink, mix, only, outline, outlined, rect, shape, symbol, use } from '../../ink';
import { RAIL, S } from './space';

const { at, metre } = S;

/** A square of cotton, spotted, knotted on a hook at (0, 0): it hangs in narrow folds, 112 units down, its two ends fall beside it. */
function kerchief(id: string, cloth: Ink, spots: Ink): Template {
  const fall = shape(outline('-6,10! 6,10! 15,26 21,52 27,84! 19,76 15,90! 9,80 3,112! -6,84 -12,96! -18,78 -27,88! -22,54 -15,28'), { jitter: 0.4 });
  const ends =
    shape(outline('-3,4! -14,8 -25,22 -36,46 -44,62! -32,64! -25,50 -15,30 -3,14!'), { jitter: 0.3 }) +
    shape(outline('3,4! 13,7 22,18 29,36 31,56! 42,50! 39,30 28,9 14,-1!'), { jitter: 0.3 });
  const knot = shape(outline('-8,3 -8,13 0,17 8,13 8,3 0,-1'), { jitter: 0.2 });
  let dots = '';
  for (let row = 0; row < 7; row++) for (let i = -3; i <= 3; i++) dots += disc(i * 13 + (row % 2) * 6.5, 26 + row * 12, 2.7);
  return symbol(
    id,
    fill(rect(-4.5, -34, 9, 42), ink.key) +
      fill(rect(-1.8, -33, 3.6, 40), mix('conc', 'slate', 0.3)) +
      fill(fall, cloth, outlined(ink.key, 5)) +
      clip(fall, fill(dots, spots)) +
      fill(gouge3([-3, 20], [-9, 50], [-14, 84], 6, 0.4) + gouge3([3, 20], [7, 50], [12, 82], 6, 0.4), mix('key', 'deep', 0.4), 'fill-opacity=".6"') +
      fill(ends, cloth, outlined(ink.key, 5)) +
      clip(ends, fill(dots, spots)) +
      fill(knot, cloth, outlined(ink.key, 4)) +
      fill(gouge3([-4, 7], [0, 5], [4, 7], 2.4, 0.5), spots),
  );
}

/** The places along the belt, remembered: shown only when the names are back. The tall frame holds all but the nearest. */
export function places(): Template {
  const spots: readonly (readonly [z: number, kind: number])[] = [
    [13.2, 1],
    [10.8, 0],
    [9.1, 2],
    [7.9, 1],
    [6.9, 0],
    [5.7, 2],
  ];
  return group(
    'lit-places',
    only(
      ['lit', 'dawn'],
      kerchief('place-0', ink.brick, ink.paper) +
        kerchief('place-1', mix('paper', 'conc', 0.3), ink.bleu) +
        kerchief('place-2', ink.bleu, ink.paper) +
        spots
          .map(([z, kind]) => {
            const [x, y] = at(RAIL.left + 0.12, RAIL.Y - 0.2, z);
            return use(`place-${kind}`, x, y, 0.0058 * metre(z));
          })
          .join(''),
    ),
  );
}
