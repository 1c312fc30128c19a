/** The tubs of the screening hall and the raised ways on which they roll. */
import type { Template } from '../../format';
import { beam, blob, clip, comb, disc, fill, gouge3, ink, knife, mix, outlined, type Point, poly } from '../../ink';
import { FLOOR, S, TIPPLER } from './space';

const { at, metre, quad } = S;

/** A tub of riveted sheet on its four close wheels, seen from its end; a few lumps over the rim when it is full. */
export function mineTub(X: number, Y: number, z: number, full = true): Template {
  const m = metre(z);
  const [tx, ty] = at(X, Y, z);
  const u = (a: number, b: number): Point => [tx + a * m, ty - b * m];
  const box = knife([u(-0.36, 1.02), u(0.36, 1.02), u(0.33, 0.34), u(-0.33, 0.34)], { jitter: 0.6 });
  const heap = full
    ? [-0.24, -0.08, 0.07, 0.22].map((a, i) => blob(...u(a, 1.05 + (i % 2) * 0.03), 0.1 * m, { facets: 7, jitter: 0.18, seed: i + 3 })).join('')
    : '';
  return (
    fill(heap, ink.key) +
    (full
      ? fill(
          [-0.26, -0.08, 0.08].map((a, i) => gouge3(u(a - 0.05, 1.1), u(a, 1.14 + (i % 2) * 0.03), u(a + 0.06, 1.1), 0.03 * m)).join(''),
          mix('far', 'slate', 0.5),
        )
      : '') +
    fill(
      blob(...u(-0.22, 0.17), 0.17 * m, { sx: 0.4, facets: 12 }) +
        blob(...u(0.22, 0.17), 0.17 * m, { sx: 0.4, facets: 12 }) +
        poly([u(-0.3, 0.36), u(0.3, 0.36), u(0.26, 0.2), u(-0.26, 0.2)]),
      ink.key,
    ) +
    fill(box, mix('concD', 'conc', 0.18), outlined(ink.key, 4)) +
    clip(
      box,
      fill(
        comb([u(-0.42, 1.04), u(-0.4, 0.3)], [u(-0.16, 1), u(-0.18, 0.36)], { toward: 0, length: [4, 14], teeth: 10, seed: 3 }),
        mix('concD', 'slate', 0.75),
      ) +
        fill(
          comb([u(0.42, 1.04), u(0.4, 0.3)], [u(0.22, 1), u(0.2, 0.36)], { toward: Math.PI, length: [4, 14], teeth: 10, seed: 5 }),
          mix('concD', 'key', 0.5),
        ),
    ) +
    fill([-0.24, 0, 0.24].map((a) => disc(...u(a, 0.44), 0.018 * m) + disc(...u(a, 0.88), 0.018 * m)).join(''), ink.key) +
    fill(poly([u(-0.39, 1.04), u(0.39, 1.04), u(0.39, 0.96), u(-0.39, 0.96)]), mix('rust', 'key', 0.3)) +
    fill(gouge3(u(-0.38, 1.03), u(-0.2, 1.04), u(0.2, 1.03), 0.03 * m), ink.rust)
  );
}

/** The raised way: full tubs roll in behind the tippler, along its axis; an empty one goes back on the track beside it. */
export function arrival(): Template {
  const { X, Y, r, z1 } = TIPPLER;
  const floorY = Y - r * 0.52;
  const back = { X: 4.35, z: 6.5 };
  const way = (x: number, from: number, to: number): Template => {
    const deck = quad([x - 0.8, floorY, from], [x + 0.8, floorY, from], [x + 0.8, floorY, to], [x - 0.8, floorY, to]);
    const rails = [-0.3, 0.3]
      .map((s) =>
        quad([x + s - 0.04, floorY + 0.06, from], [x + s + 0.04, floorY + 0.06, from], [x + s + 0.04, floorY + 0.06, to], [x + s - 0.04, floorY + 0.06, to]),
      )
      .join('');
    const edge = quad([x - 0.8, floorY, from], [x + 0.8, floorY, from], [x + 0.8, floorY - 0.24, from], [x - 0.8, floorY - 0.24, from]);
    const legs = [-0.66, 0.66].map((s) => beam(...at(x + s, floorY - 0.2, from), ...at(x + s, FLOOR, from), 0.12 * metre(from))).join('');
    const braces = [-1, 1].map((s) => beam(...at(x + s * 0.62, floorY - 0.9, from), ...at(x + s * 0.1, floorY - 0.2, from), 0.07 * metre(from))).join('');
    return (
      fill(legs + braces, ink.key) +
      fill(deck, mix('key', 'woodD', 0.6)) +
      fill(rails, mix('concD', 'conc', 0.3)) +
      fill(edge, mix('woodD', 'key', 0.35), outlined(ink.key, 3))
    );
  };
  return (
    way(X, z1, 16) + mineTub(X, floorY + 0.06, 12.4) + mineTub(X, floorY + 0.06, 9.4) + way(back.X, 5.9, 16) + mineTub(back.X, floorY + 0.06, back.z, false)
  );
}
