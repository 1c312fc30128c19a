/** Folded headcloths and gloves on the rails: where the sorters stood. */
import type { Template } from '../../format';
import { fill, gouge3, group, ink, mix, moved, only, outline, outlined, shape, slab, symbol, use } from '../../ink';
import { RAIL, S } from './space';

const { at, metre } = S;

/** A work glove laid flat: cuff, palm, thumb. */
function mitten(x: number, y: number): Template {
  const palm = shape(outline('0,-8! 22,-10 38,-7 44,1 36,8 20,9 0,8!'), { jitter: 0.3 });
  const thumb = shape(outline('8,-7! 14,-17 24,-19 28,-14 20,-7!'), { jitter: 0.3 });
  const cuff = slab(-12, -10, 16, 20, { jitter: 0.5 });
  const leather = mix('concD', 'conc', 0.55);
  return moved(
    x,
    y,
    fill(palm + thumb, leather, outlined(ink.key, 4)) +
      fill(palm + thumb, leather) +
      fill(cuff, mix('concD', 'key', 0.3), outlined(ink.key, 3)) +
      fill(gouge3([4, -4], [18, -6], [32, -3], 3), mix('conc', 'paper', 0.3)),
  );
}

/**
 * A folded headcloth with its gloves beside it, 100 units wide, lying on a rail at (0, 0): where a sorter stood.
 * Nobody is shown at work.
 */
function placeSymbol(id: string, cloth: string): Template {
  return symbol(
    id,
    fill(shape(outline('-50,0! -52,-16 -44,-20 0,-22 10,-16 12,0!'), { jitter: 0.4 }), cloth, outlined(ink.key, 5)) +
      fill(shape(outline('-46,-18! -48,-30 -36,-36 -2,-37 6,-30 6,-19!'), { jitter: 0.4 }), cloth, outlined(ink.key, 4)) +
      fill(gouge3([-46, -28], [-20, -33], [2, -31], 4) + gouge3([-48, -10], [-20, -14], [8, -10], 4), mix('paper', 'conc', 0.4)) +
      fill(shape(outline('2,-20! 20,-14 26,2 16,14 8,2'), { jitter: 0.3 }), cloth, outlined(ink.key, 4)) +
      mitten(20, 2) +
      mitten(34, -10),
  );
}

/** The places along the belt, remembered: shown only when the names are back. */
export function places(): Template {
  const spots: readonly (readonly [number, number, number])[] = [
    [RAIL.left, 4.6, 0],
    [RAIL.left, 6, 1],
    [RAIL.left, 7.9, 2],
    [RAIL.left, 10.4, 0],
    [RAIL.right, 6.9, 1],
    [RAIL.right, 9.6, 0],
    [RAIL.right, 8.1, 2],
  ];
  const sorted = [...spots].sort((a, b) => b[1] - a[1]);
  return group(
    'lit-places',
    only(
      ['lit', 'dawn'],
      placeSymbol('place-0', ink.brick) +
        placeSymbol('place-1', ink.bleu) +
        placeSymbol('place-2', mix('paper', 'conc', 0.25)) +
        sorted
          .map(([X, z, kind]) => {
            const [x, y] = at(X, RAIL.Y, z);
            return use(`place-${kind}`, x, y + 2, 0.0052 * metre(z));
          })
          .join(''),
    ),
  );
}
