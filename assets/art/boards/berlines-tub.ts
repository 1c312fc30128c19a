/** The steel tub of the stable's siding, seen from the side. Drawn in few, bold cuts: the train shows it at 58 units. */
import type { BoardSymbol, Template } from '../format';
import { beam, blob, clip, comb, disc, fill, gouge, ink, line, mix, outline, outlined, type Point, points, poly, ribbon, ring, slab } from '../ink';

const W = 98;
const H = 82;

/** Coal level with the rim: a black, broken line with three lit faces. */
function coal(): Template {
  const lumps = poly(points('15,18 16,12 21,10 25,6 32,9 37,5 44,8 50,4 57,8 62,5 69,9 74,7 80,12 83,18'));
  return (
    fill(lumps, ink.key, outlined(ink.key, 4)) +
    fill(poly(points('20,13 25,7 31,10 27,15')) + poly(points('43,12 50,5.5 55,9 50,14')) + poly(points('66,13 70,9.5 74,9 74,14')), ink.far2) +
    fill(gouge(22, 11, 8, -0.7, 2) + gouge(44, 10, 8, -0.6, 2.2) + gouge(36, 8, 6, 0.4, 1.6), ink.slate)
  );
}

/** Both wheels, close together under the middle, in their axle plate. */
function wheels(): Template {
  const wheel = (x: number): Template =>
    fill(disc(x, 70, 11.6), ink.key) + fill(ring(x, 70, 9.6, 3), ink.concD) + fill(ring(x, 70, 9.6, 1.4), ink.conc) + fill(disc(x - 0.6, 69.4, 3), ink.conc);
  return fill(poly(points('26,56 72,56 68,66 30,66')), ink.key) + wheel(35) + wheel(63);
}

/** The riveted box between its angle irons, lit from the upper left. */
function box(): Template {
  const side: Point[] = points('13,16 85,16 82,57 16,57');
  const d = poly(side);
  let rivets = '';
  let glints = '';
  const rivet = (x: number, y: number): void => {
    rivets += disc(x + 0.5, y + 0.6, 2.3);
    glints += disc(x - 0.4, y - 0.5, 1.3);
  };
  for (const y of [27, 36, 45]) {
    rivet(21, y);
    rivet(77, y);
  }
  for (const y of [27, 36, 45]) rivet(49, y);
  return (
    fill(d, mix('far2', 'concD', 0.35), outlined(ink.key, 5)) +
    clip(
      d,
      fill(comb(points('10,60 10,12 58,12'), points('24,56 25,22 52,20'), { toward: 0.55, length: [4, 12], teeth: 11, seed: 4 }), ink.far) +
        fill(comb(points('10,60 10,12 48,12'), points('17,56 17,20 40,20'), { toward: 0.6, length: [2, 7], teeth: 10, seed: 7 }), mix('slate', 'conc', 0.4)) +
        fill(comb(points('90,20 90,60 30,60'), points('78,26 77,52 38,53'), { toward: 3.9, length: [3, 9], teeth: 11, seed: 5 }), mix('brickD', 'key', 0.25)) +
        fill(slab(45, 14, 8, 44, { jitter: 0.4 }), mix('deep', 'key', 0.4)) +
        fill(beam(45.4, 18, 45.6, 56, 1.6, 1), ink.slate),
    ) +
    fill(rivets, ink.key) +
    fill(glints, mix('conc', 'paper', 0.4)) +
    fill(slab(9, 13, 80, 8, { jitter: 0.5, seed: 2 }), ink.key, outlined(ink.key, 3)) +
    fill(slab(10, 13.4, 76, 3.6, { jitter: 0.4, seed: 3 }), ink.conc) +
    fill(gouge(11, 14.6, 52, 0, 1.8), ink.paper) +
    fill(slab(13, 54, 72, 6, { jitter: 0.5, seed: 5 }), ink.key) +
    fill(gouge(16, 55.4, 42, 0, 1.6), ink.conc)
  );
}

/** A chain of oval links along points, black behind, steel before. */
function chain(links: readonly Point[]): Template {
  const d = links.map(([x, y]) => disc(x, y, 2.6)).join('');
  return line(d, ink.key, 5.4) + line(d, ink.conc, 2.2);
}

/** The two ends at rest: drawbar stubs, chain and closed hook that hang. */
function ends(): Template {
  const stub = (x: number): string => slab(x, 48, 8, 7, { jitter: 0.3 });
  const hookAt = (x: number, s: 1 | -1): Template => {
    const bent: Point[] = [
      [x, 58],
      [x, 63],
      [x - s * 4, 66],
      [x - s * 7, 62],
    ];
    return fill(ribbon(bent, [4, 6, 4]), ink.key, outlined(ink.key, 3.4)) + fill(ribbon(bent, [3, 3.6, 2]), ink.conc);
  };
  return (
    fill(stub(4) + stub(86), ink.key) +
    chain([
      [5, 54],
      [93, 54],
    ]) +
    hookAt(5, -1) +
    hookAt(93, 1)
  );
}

/** The coupling offered: a big open hook at the drawbar, left of the box and below the place of its chalk figure. */
function offered(): Template {
  const bent = outline('23,52 15,48 7,51 5,59 9,65 15,62');
  const shank = ribbon(bent, [6, 9, 5]);
  return (
    fill(slab(86, 48, 8, 7, { jitter: 0.3 }), ink.key) +
    chain([[93, 54]]) +
    fill(shank, ink.key, outlined(ink.key, 7)) +
    fill(disc(24, 53, 8), ink.key) +
    fill(shank, ink.conc) +
    fill(ribbon(outline('21,50 14.6,47 8.4,49.8 5.8,55'), [1, 3.4, 1]), ink.paper) +
    fill(ring(24, 53, 6.6, 3), ink.conc) +
    fill(ring(23.6, 52.4, 6.6, 1.4), ink.paper)
  );
}

/** A horseshoe in chalk: this one Barnabé has coupled. */
function horseshoe(): Template {
  const bent = outline('39,48 37,36 42,27 50,25 58,27 63,36 61,48');
  return fill(ribbon(bent, [4, 6.4, 4]), ink.key, outlined(ink.key, 3)) + fill(ribbon(bent, [3.4, 5.6, 3.4]), mix('paper', 'slate', 0.1));
}

/** A full tub, 98x82; the wheels stand on the lower edge. `front` can be taken now: its hook is open; `his` Barnabé has coupled. */
export function tub(which: 'front' | 'coupled' | 'his'): BoardSymbol {
  const front = which === 'front';
  const shadow = fill(blob(50, 80.5, 30, { facets: 12, sy: 0.05, jitter: 0.01 }), ink.key);
  return { w: W, h: H, svg: shadow + (front ? '' : ends()) + coal() + wheels() + box() + (front ? offered() : which === 'his' ? horseshoe() : '') };
}
