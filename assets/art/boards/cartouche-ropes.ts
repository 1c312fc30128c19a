/** The ropes round a name: their run, round ends with and without knot, the break. All 102 high. */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, curve, fill, gouge, gouge3, type Ink, ink, knife, litEdge, mix, outlined, type Point, points, poly, rect, ribbon } from '../ink';

/** The sunk ground inside a rope. */
export const SUNK: Ink = mix('paper', 'straw', 0.25);
const CUT: Ink = mix('woodD', 'key', 0.3);
const H = 102;
const TOP = 7;
const FOOT = 95;
const THICK = 9.6;

/** A laid rope along points: dark edge, two tones, a cut between the strands every ten units. */
function rope(run: readonly Point[], step = 9.5): Template {
  const d = ribbon(run, [THICK, THICK, THICK]);
  const light = ribbon(
    run.map(([x, y]) => [x - 1.6, y - 2.2] as const),
    [THICK * 0.5, THICK * 0.5, THICK * 0.5],
  );
  const fine = curve(run, { closed: false, jitter: 0, facets: 8 });
  let strands = '';
  let walked = 0;
  let due = step / 2;
  for (let i = 1; i < fine.length; i++) {
    const [a, b] = [fine[i - 1], fine[i]];
    if (!a || !b) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    for (; due <= walked + length; due += step) {
      const t = (due - walked) / (length || 1);
      const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const way = angle + 2.2;
      const c = Math.cos(way) * THICK * 0.62;
      const s = Math.sin(way) * THICK * 0.62;
      strands += gouge3([x - c, y - s], [x + Math.cos(angle) * 1.4, y + Math.sin(angle) * 1.4], [x + c, y + s], 2.6, 0.5);
    }
    walked += length;
  }
  return fill(d, ink.key, outlined(ink.key, 5)) + fill(d, ink.strawD) + clip(d, fill(light, ink.straw) + fill(strands, CUT));
}

/** A stretch of cartouche: rope above and below, the sunk ground between with the shadow of its upper edge. */
export function ropeMiddle(): BoardSymbol {
  const w = 76;
  return {
    w,
    h: H,
    svg: clip(
      rect(0, 0, w, H),
      fill(rect(-1, TOP, w + 2, FOOT - TOP), SUNK) +
        fill(rect(-1, TOP, w + 2, 11), mix('conc', 'wood', 0.55)) +
        rope(points('-19,7 0,7 19,7 38,7 57,7 76,7 95,7')) +
        rope(points('-19,95 0,95 19,95 38,95 57,95 76,95 95,95')),
    ),
  };
}

/** Turns the end over for the other side; lights and shadows are cut anew. */
const sided =
  (side: 'left' | 'right') =>
  ([x, y]: Point): Point =>
    side === 'left' ? [x, y] : [38 - x, y];

/** The round end of a cartouche, 38x102; with `knot` the rope is tied to its crossbar there. */
export function ropeEnd(side: 'left' | 'right', knot: boolean): BoardSymbol {
  const turn = sided(side);
  const bend = points(knot ? '60,7 38,7 27,12 20,27 18,51 20,75 27,90 38,95 60,95' : '60,7 38,7 21,12 10,27 7,51 10,75 21,90 38,95 60,95').map(turn);
  const run = side === 'left' ? bend : [...bend].reverse();
  const bar = points('8,7 8,51 8,95').map(turn);
  const lash = (y: number): string => beam(...turn([2, y]), ...turn([24, y + 1]), 6.4, 6.4);
  return {
    w: 38,
    h: H,
    svg: clip(
      rect(0, 0, 38, H),
      fill(poly(curve(run, { closed: false, jitter: 0 })), SUNK) +
        clip(
          poly(curve(run, { closed: false, jitter: 0 })),
          fill(rect(-1, 0, 40, 19), mix('conc', 'wood', 0.55)) +
            (side === 'left'
              ? fill(
                  ribbon(
                    run.map(([x, y]) => [x + 8, y + 6] as const),
                    [7, 7, 1],
                  ),
                  mix('conc', 'wood', 0.55),
                )
              : ''),
        ) +
        rope(run) +
        (knot
          ? rope(bar) +
            fill(lash(42) + lash(51) + lash(60), ink.key, outlined(ink.key, 3)) +
            fill(lash(42) + lash(51) + lash(60), ink.coatL) +
            fill([42, 51, 60].map((y) => gouge(Math.min(turn([3, y])[0], turn([23, y])[0]) + 1, y - 1.4, 15, 0.04, 2)).join(''), ink.straw)
          : ''),
    ),
  };
}

/** Where the tablet is lost: both ropes and the ground end in a fresh break. */
export function breakEnd(side: 'left' | 'right'): BoardSymbol {
  const turn = sided(side);
  const jag = points('25,-2 18,10 23,20 14,30 20,41 12,50 17,60 13,71 21,80 16,90 24,104');
  const kept = poly([...jag, ...points('44,104 44,-2')].map(turn));
  const gap = poly([...jag, ...points('17,101 9,88 3,71 8,54 2,37 9,20 18,1')].map(turn));
  const run = points('60,7 38,7 20,7 0,7').map(turn);
  const low = points('60,95 38,95 20,95 0,95').map(turn);
  const lit = side === 'left' ? jag.map(turn) : points('17,101 9,88 3,71 8,54 2,37 9,20 18,1').map(turn);
  return {
    w: 38,
    h: H,
    svg: clip(
      rect(0, 0, 38, H),
      fill(gap, mix('concD', 'woodD', 0.5)) +
        litEdge(lit, 5, 0.3, mix('conc', 'wood', 0.4), 3) +
        clip(kept, fill(rect(0, TOP, 38, FOOT - TOP), SUNK) + fill(rect(-1, TOP, 40, 11), mix('conc', 'wood', 0.55)) + rope(run) + rope(low)) +
        fill(knife(jag.map(turn), { closed: false }), 'none', `stroke="${ink.key}" stroke-width="3" stroke-linejoin="round"`) +
        fill(gouge(...turn([30, 26]), 10, 2, 1.8) + gouge(...turn([27, 62]), 12, 1, 1.8), CUT),
    ),
  };
}
