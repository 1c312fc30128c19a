/** Knotted headcloths on hooks along the rail: where the sorters stood. Nobody is shown at work. */
import type { Template } from '../../format';
import { clip, disc, fill, gouge3, group, type Ink, ink, mix, only, outline, outlined, rect, shape, symbol, use } from '../../ink';
import { RAIL, S } from './space';

const { at, metre } = S;

/** A square of cotton, spotted and hemmed, hung by its knot on a hook at (0, 0); 100 units high, it falls to a point. */
function kerchief(id: string, cloth: Ink, spots: Ink): Template {
  const fall = shape(outline('-7,10! 7,10! 24,24 42,44 50,66! 34,66 18,80 3,100! -14,82 -32,70 -52,68! -42,44 -24,24'), { jitter: 0.4 });
  const ears =
    shape(outline('-4,6! -12,-4 -22,-10 -27,-3! -18,8 -6,14!'), { jitter: 0.3 }) + shape(outline('4,6! 12,-6 22,-13 27,-6! 18,7 6,14!'), { jitter: 0.3 });
  const knot = shape(outline('-7,4 -6,13 0,16 6,13 7,4 0,1'), { jitter: 0.2 });
  let dots = '';
  for (let row = 0; row < 6; row++) for (let i = -4; i <= 4; i++) dots += disc(i * 13 + (row % 2) * 6.5, 27 + row * 12, 2.7);
  return symbol(
    id,
    fill(rect(-4.5, -34, 9, 42), ink.key) +
      fill(rect(-1.8, -33, 3.6, 40), mix('conc', 'slate', 0.3)) +
      fill(ears, cloth, outlined(ink.key, 5)) +
      fill(fall, cloth, outlined(ink.key, 5)) +
      clip(fall, fill(dots, spots)) +
      fill(gouge3([-5, 22], [-14, 46], [-20, 70], 5, 0.4) + gouge3([4, 22], [10, 50], [11, 80], 5, 0.4), mix('key', 'deep', 0.4), 'fill-opacity=".6"') +
      fill(knot, cloth, outlined(ink.key, 4)) +
      fill(gouge3([-4, 7], [0, 5], [4, 7], 2.4, 0.5), spots),
  );
}

/** The places along the belt, remembered: shown only when the names are back. */
export function places(): Template {
  const spots: readonly (readonly [z: number, kind: number])[] = [
    [11.2, 0],
    [9, 2],
    [7.5, 1],
    [6.3, 0],
    [5.4, 2],
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
            return use(`place-${kind}`, x, y, 0.0052 * metre(z));
          })
          .join(''),
    ),
  );
}
