/** The plan of the galleries: a roofing slate in a pegged oak frame, chalk walls, strokes and arrows, shaft mouths. */
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
  ink,
  knife,
  line,
  mix,
  moved,
  outlined,
  type Point,
  points,
  poly,
  ring,
  slab,
  stream,
  TAU,
} from '../ink';
import { bar, enamel, OAK, symbolOf } from './parts';

const CHALK = mix('paper', 'slate', 0.12);
const FAINT = mix('slate', 'paper', 0.3);
const SLATE = mix('deep', 'far2', 0.28);

/** Split slate: chiselled rims, a plane of lamplight in the upper left corner, clouds of wiped chalk. */
function slateField(x: number, y: number, w: number, h: number, seed: number): Template {
  const d = slab(x, y, w, h, { jitter: 1, step: 60, seed });
  const next = stream(seed);
  let chisel = '';
  for (let i = 0; i < 46; i++) {
    const along = next();
    const side = i % 4;
    const [px, py] =
      side === 0 ? [x + w * along, y + 4] : side === 1 ? [x + 4, y + h * along] : side === 2 ? [x + w * along, y + h - 5] : [x + w - 5, y + h * along];
    chisel += gouge(px, py, 5 + next() * 14, [1.2, 0.3, -1.3, 2.8][side] ?? 0, 2.2);
  }
  let wiped = '';
  for (let i = 0; i < 7; i++) {
    const [cx, cy] = [x + w * (0.16 + next() * 0.7), y + h * (0.14 + next() * 0.7)];
    for (let k = 0; k < 3; k++) wiped += gouge3([cx - 70, cy + k * 9], [cx, cy - 16 + k * 9], [cx + 60 + next() * 40, cy + 6 + k * 9], 5 - k, 0.5);
  }
  // A plane of lamplight: its far edge from the foot of the slate to its head, as shares of the width and the height.
  const plane = (foot: number, knee: Point, head: number, length: readonly [number, number], shift: number): string =>
    comb(
      [
        [x - 2, y + h],
        [x - 2, y - 2],
        [x + w * head, y - 2],
      ],
      [
        [x + w * foot, y + h],
        [x + w * knee[0], y + h * knee[1]],
        [x + w * head, y],
      ],
      { toward: Math.PI / 4, length, teeth: 30, seed: seed + shift },
    );
  return (
    fill(d, ink.key, outlined(ink.key, 5)) +
    fill(d, SLATE) +
    clip(
      d,
      fill(plane(0.2, [0.32, 0.5], 0.66, [8, 44], 1), mix('far2', 'deep', 0.6)) +
        fill(plane(0.02, [0.1, 0.32], 0.32, [6, 34], 5), mix('far2', 'deep', 0.36)) +
        fill(
          comb(
            [
              [x + w + 2, y],
              [x + w + 2, y + h + 2],
              [x, y + h + 2],
            ],
            [
              [x + w - 10, y + h * 0.1],
              [x + w * 0.9, y + h * 0.62],
              [x + w * 0.5, y + h - 9],
            ],
            { toward: (5 * Math.PI) / 4, length: [6, 34], teeth: 34, seed: seed + 2 },
          ),
          mix('deep', 'key', 0.45),
        ) +
        fill(strata(x, y, w, h, seed), mix('slate', 'paper', 0.2), 'fill-opacity=".17"') +
        fill(wiped, mix('far2', 'slate', 0.35), 'fill-opacity=".28"') +
        fill(chisel, mix('far2', 'far', 0.2)),
    )
  );
}

/** The ground that the galleries run through, as a surveyor hatches it: beds of rock that dip to the right, thin seams between them. */
function strata(x: number, y: number, w: number, h: number, seed: number): string {
  const next = stream(seed + 20);
  let d = '';
  for (const share of [0.2, 0.46, 0.72]) {
    const at = (t: number): Point => [x + w * t, y + h * (share - 0.07 + 0.14 * t + 0.025 * Math.sin(t * 7 + share * 9))];
    for (let i = 0; i < 12; i++) {
      const [t0, t1] = [i / 12 + 0.01 + next() * 0.02, (i + 1) / 12 - next() * 0.02];
      d += gouge3(at(t0), at((t0 + t1) / 2), at(t1), 3.4, 0.4);
      // Hatching hangs under the bed in threes, and then a rest.
      if (i % 3 !== 1)
        for (let k = 0; k < 3; k++) {
          const [hx, hy] = at(t0 + 0.015 + k * 0.014);
          d += gouge(hx, hy + 8, 16 - k * 3, 2.1, 2.2);
        }
    }
  }
  return d;
}

/** A pegged lap joint at each corner: the rails run past the stiles, as on a school slate. */
function pegs(at: readonly Point[]): Template {
  return at
    .map(([x, y]) => fill(disc(x, y, 6.4), ink.key) + fill(disc(x, y, 4.8), mix('straw', 'wood', 0.35)) + fill(gouge(x - 3, y - 1.6, 6, 0.1, 1.2), ink.woodD))
    .join('');
}

export function board(w: number, h: number, ledge: number, seed: number): BoardSymbol {
  const t = 18;
  const foot = h - 8;
  const stiles = [11, w - 15 - t].map((x, i) => bar(x, 2, t, h - 12, { ...OAK, depth: 6, seed: seed + 4 + i }));
  const stick = (x: number, tilt: number): Template => {
    const [y, dx, dy] = [foot - 24, Math.cos(tilt) * 30, Math.sin(tilt) * 30];
    return (
      fill(beam(x, y, x + dx, y + dy, 11), ink.key, outlined(ink.key, 5)) +
      fill(beam(x, y, x + dx, y + dy, 10), ink.paper) +
      fill(beam(x, y + 3, x + dx, y + dy + 3, 4), mix('paper', 'slate', 0.45))
    );
  };
  return symbolOf(
    w,
    h,
    slateField(16, 14, w - 36, h - 30, seed) +
      stiles.join('') +
      bar(2, 7, w - 8, t, { ...OAK, depth: 6, seed }) +
      fill(slab(31, ledge, w - 66, foot - 12 - ledge, { jitter: 0.8, seed: 6 }), mix('key', 'woodD', 0.28), outlined(ink.key, 4)) +
      fill(gouge(240, ledge + 30, 120, 0.004, 2) + gouge(w * 0.62, ledge + 22, 150, -0.004, 2), mix('woodD', 'key', 0.35)) +
      stick(56, 0.12) +
      stick(102, -0.2) +
      bar(2, foot - 15, w - 8, 15, { ...OAK, depth: 5, seed: seed + 1 }) +
      pegs([
        [11 + t / 2, 7 + t / 2],
        [w - 15 - t / 2, 7 + t / 2],
        [11 + t / 2, foot - 7],
        [w - 15 - t / 2, foot - 7],
      ]),
  );
}

/** One rough line of chalk from edge to edge: it begins and ends at the same height, so that pieces join. */
function chalkWall(y: number, w: number, seed: number): string {
  const next = stream(seed);
  const upper: Point[] = [];
  const lower: Point[] = [];
  for (let i = 0; i <= 12; i++) {
    const end = i === 0 || i === 12 ? 0 : 1;
    upper.push([(w * i) / 12, y - 1.7 + (next() - 0.5) * 1.6 * end]);
    lower.unshift([(w * i) / 12, y + 1.7 + (next() - 0.5) * 1.6 * end]);
  }
  return poly([...upper, ...lower], true, 0.1);
}

/** A length of gallery: two walls, the dug rock between them darker. It is turned by the game: no light of its own. */
export function gallery(): BoardSymbol {
  return symbolOf(84, 34, fill('M0 5h84v24h-84z', ink.key, 'fill-opacity=".5"') + fill(chalkWall(5, 84, 4) + chalkWall(29, 84, 7), CHALK));
}

/** One unit of length: a faint stroke across. */
export const pace = (): BoardSymbol =>
  symbolOf(36, 22, fill(knife(points('15.6,3 20.4,2.6 20.8,19 15.4,19.4'), { jitter: 0.8, step: 6, seed: 3 }), FAINT, 'fill-opacity=".62"'));

/** A measure in chalk, as on a mine surveyor's plan: two ticks and the ends of a line, the middle free for the figure. */
export function measure(): BoardSymbol {
  const tick = (x: number): string => gouge3([x, 4], [x + 0.8, 15], [x - 0.6, 26], 3.4, 0.42);
  return symbolOf(
    68,
    30,
    fill(tick(4) + tick(64) + gouge3([5, 15], [11, 15.6], [17, 14.8], 2.6, 0.42) + gouge3([63, 15], [57, 14.4], [51, 15.2], 2.6, 0.42), CHALK),
  );
}

/** Moving air: an arrow cut with the blade, fat in front, thin behind. */
export function draught(): BoardSymbol {
  const arrow = points('1,11 7,9.2 15,8 14,1.4 35,11 14,20.6 15,14 7,12.8');
  return symbolOf(
    36,
    22,
    fill(poly(arrow), ink.key, outlined(ink.key, 3)) + fill(poly(arrow), mix('bleuL', 'paper', 0.72)) + fill(poly(points('16,4.6 32,11 16,11')), ink.paper),
  );
}

/** Where galleries meet: a chalk circle. */
export function corner(): BoardSymbol {
  const next = stream(9);
  let d = '';
  for (let i = 0; i < 9; i++) {
    const at = (k: number): Point => {
      const a = ((i + k) / 9) * TAU + 0.4;
      const q = 20.4 + (next() - 0.5) * 1.4;
      return [23 + Math.cos(a) * q, 23 + Math.sin(a) * q];
    };
    d += gouge3(at(-0.12), at(0.55), at(1.22), 2.9, 0.42);
  }
  return symbolOf(46, 46, fill(blob(23, 23, 20.5, { facets: 20, jitter: 0.02, seed: 3 }), mix('deep', 'key', 0.25)) + fill(d, CHALK));
}

/** The iron rim of a shaft seen from above, 92x92. */
function mouth(inside: Template): Template {
  const bolts = Array.from({ length: 8 }, (_, i): Point => [46 + Math.cos((i / 8) * TAU + 0.39) * 37, 45 + Math.sin((i / 8) * TAU + 0.39) * 37]);
  return (
    fill(disc(48, 48, 43), ink.key) +
    fill(disc(46, 45, 43), ink.key) +
    fill(ring(46, 45, 41, 9), mix('concD', 'conc', 0.3)) +
    fill(ring(46, 45, 41, 3), ink.conc) +
    fill(gouge3([8, 54], [9, 38], [21, 20], 2), mix('conc', 'paper', 0.5)) +
    fill(bolts.map(([x, y]) => disc(x, y, 2.6)).join(''), ink.key) +
    fill(disc(46, 45, 32), ink.key) +
    inside
  );
}

/** The shaft by which the air comes down: a small headframe over the black mouth, cuts that fall into it. */
export function shaftIn(): BoardSymbol {
  const legs: readonly (readonly [number, number, number, number, number])[] = [
    [41, 24, 35, 60, 2.8],
    [51, 24, 57, 60, 2.8],
    [52, 23, 70, 56, 2.6],
    [39, 36, 54, 46, 1.4],
    [53, 36, 38, 46, 1.4],
    [36, 22, 56, 22, 2.6],
    [37, 47, 56, 47, 1.6],
  ];
  const steel = legs.map(([a, b, c, d, w]) => beam(a, b, c, d, w)).join('');
  const falling = poly(points('43.5,30 48.5,30 48.5,44 54,44 46,58 38,44 43.5,44'));
  return symbolOf(
    92,
    92,
    mouth(
      moved(
        0,
        3,
        fill(steel, mix('conc', 'paper', 0.35)) +
          fill(ring(46, 17, 8, 2) + disc(46, 17, 2), mix('conc', 'paper', 0.5)) +
          line('M46 9V25M38 17H54M40.5 11.5L51.5 22.5M51.5 11.5L40.5 22.5', mix('conc', 'paper', 0.2), 0.8) +
          fill(falling, ink.key, outlined(ink.key, 3)) +
          fill(falling, mix('bleuL', 'paper', 0.72)),
      ),
    ),
  );
}

/** The shaft by which the air leaves: the round housing of a fan, cuts that fly outwards. The wheel lies on it. */
export function shaftOut(): BoardSymbol {
  let out = '';
  for (let i = 0; i < 8; i++) {
    const a = (i / 8) * TAU;
    const at = (q: number, turn: number): Point => [46 + Math.cos(a + turn) * q, 45 + Math.sin(a + turn) * q];
    out += poly([at(34, -0.15), at(34, 0.15), at(42, 0)]);
  }
  return symbolOf(92, 92, mouth(fill(disc(46, 45, 32), mix('key', 'concD', 0.25))) + fill(out, mix('bleuL', 'paper', 0.6), outlined(ink.key, 1.5)));
}

/** The plate that names a shaft. */
export const plate = (): BoardSymbol => symbolOf(84, 40, enamel(3, 3, 78, 34, 4, false));

/** The fan's wheel: four iron blades, the same after every quarter turn. */
export function fan(): BoardSymbol {
  let blades = '';
  let edges = '';
  for (let i = 0; i < 4; i++) {
    const a = (i / 4) * TAU;
    const at = (q: number, turn: number): Point => [27 + Math.cos(a + turn) * q, 27 + Math.sin(a + turn) * q];
    blades += poly([at(5, -0.5), at(17, -0.42), at(24, -0.22), at(25.5, 0.1), at(24, 0.36), at(14, 0.3), at(5, 0.5)]);
    edges += gouge3(at(6, -0.4), at(17, -0.36), at(24, -0.18), 1.8);
  }
  return symbolOf(
    54,
    54,
    fill(blades, ink.key, outlined(ink.key, 4)) +
      fill(blades, mix('conc', 'concD', 0.25)) +
      fill(edges, mix('conc', 'paper', 0.7)) +
      fill(disc(27, 27, 7.6), ink.key) +
      fill(disc(27, 27, 5.4), ink.conc) +
      fill(disc(27, 27, 2), ink.key),
  );
}

/** Where a gallery bends: a small knuckle without a letter. */
export function bend(): BoardSymbol {
  const d = blob(17, 17, 14, { facets: 16, jitter: 0.02, seed: 5 });
  return symbolOf(34, 34, fill(d, mix('deep', 'key', 0.25)) + line(d, CHALK, 3));
}
