/** The machines of the screening hall, at rest: tippler, bar screens, the flat steel belt split by a board. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  clip,
  comb,
  disc,
  fill,
  gouge3,
  group,
  ink,
  lerp,
  mix,
  outlined,
  type Point,
  pinned,
  polar,
  poly,
  ring,
  slab,
  stream,
  TAU,
} from '../../ink';
import { BELT, FLOOR, RAIL, S, TIPPLER } from './space';
import { arrival, mineTub } from './tubs';

const { at, metre, quad } = S;

/** The rotating cage that turns a full tub over: two rings joined by bars, rails inside, a tub at rest in it. */
export function tippler(): Template {
  const { X, Y, r, z0, z1 } = TIPPLER;
  const [cx, cy] = at(X, Y, z0);
  const [fx, fy] = at(X, Y, z1);
  const R = r * metre(z0);
  const F = r * metre(z1);
  let ties = '';
  let tieLight = '';
  for (let i = 0; i < 10; i++) {
    const a = (i / 10) * TAU + 0.3;
    const p = polar(cx, cy, R * 0.95, a);
    const q = polar(fx, fy, F * 0.95, a);
    ties += beam(...p, ...q, 11, 8);
    if (a > Math.PI * 0.9 && a < Math.PI * 1.8) tieLight += gouge3(p, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2], q, 3);
  }
  const floorY = Y - r * 0.52;
  const deck = quad([X - r * 0.82, floorY, z0], [X + r * 0.82, floorY, z0], [X + r * 0.82, floorY, z1], [X - r * 0.82, floorY, z1]);
  const rails = [-0.3, 0.3]
    .map((s) =>
      quad([X + s - 0.04, floorY + 0.06, z0], [X + s + 0.04, floorY + 0.06, z0], [X + s + 0.04, floorY + 0.06, z1], [X + s - 0.04, floorY + 0.06, z1]),
    )
    .join('');
  const tub = mineTub(X, floorY + 0.06, 6.5);
  const nearRing = ring(cx, cy, R * 1.04, R * 0.115);
  // The toothed crown by which a pinion turned the cage.
  let crown = '';
  for (let i = 0; i < 56; i++) {
    const a = (i / 56) * TAU;
    crown += poly([
      polar(cx, cy, R * 1.02, a - 0.032),
      polar(cx, cy, R * 1.085, a - 0.02),
      polar(cx, cy, R * 1.085, a + 0.02),
      polar(cx, cy, R * 1.02, a + 0.032),
    ]);
  }
  // The bars that hold a tub while it lies upside down.
  const holdY = floorY + 1.3;
  const hold = [-0.34, 0, 0.34].map((dx) => beam(...at(X + dx, holdY, z0 + 0.1), ...at(X + dx, holdY, z1), 7, 5)).join('');
  const uprights = [-0.62, 0.62].map((dx) => beam(...at(X + dx, floorY, z0 + 0.1), ...at(X + dx, floorY + 1.5, z0 + 0.1), 11, 11)).join('');
  const holdBar = beam(...at(X - 0.66, holdY, z0 + 0.1), ...at(X + 0.66, holdY, z0 + 0.1), 10, 10);
  // Moonlight from the windows on the left runs along the ring's upper left.
  const arc = (q: number, a0: number, a1: number): Point[] => Array.from({ length: 15 }, (_, i) => polar(cx, cy, q, lerp(a0, a1, i / 14)));
  const rimLight = comb(arc(R * 1.06, 2.6, 4.9), arc(R * 1.015, 2.7, 4.8), {
    toward: (x, y) => Math.atan2(cy - y, cx - x),
    length: [2, 9],
    teeth: 34,
    seed: 4,
  });
  const lampLight = comb(arc(R * 1.06, 2.62, 1.9), arc(R * 1.01, 2.58, 1.95), {
    toward: (x, y) => Math.atan2(cy - y, cx - x),
    length: [3, 10],
    teeth: 12,
    seed: 6,
  });
  let rivets = '';
  for (let i = 0; i < 30; i++) rivets += disc(...polar(cx, cy, R * 0.985, (i / 30) * TAU), 2.2);
  const foot = (s: number): string => {
    const [ax, ay] = at(X + s * 1.0, Y - r * 1.02, z0);
    const [, by] = at(0, FLOOR, z0);
    return poly([
      [ax - 24, ay - 6],
      [ax + 24, ay - 6],
      [ax + 34, by + 4],
      [ax - 34, by + 4],
    ]);
  };
  const roller = (s: number): string => disc(...at(X + s * 0.92, Y - r * 1.06, z0), 22);
  return group(
    'tippler',
    arrival() +
      fill(ring(fx, fy, F * 1.04, F * 0.12), mix('key', 'deep', 0.7)) +
      fill(ties, ink.key) +
      fill(tieLight, mix('far2', 'slate', 0.35)) +
      fill(deck, mix('key', 'woodD', 0.5)) +
      fill(rails, mix('concD', 'conc', 0.2)) +
      tub +
      fill(hold + uprights + holdBar, ink.key) +
      fill(
        gouge3(at(X - 0.66, holdY + 0.03, z0 + 0.1), at(X - 0.2, holdY + 0.03, z0 + 0.1), at(X + 0.5, holdY + 0.03, z0 + 0.1), 3),
        mix('far2', 'slate', 0.5),
      ) +
      fill(
        poly([at(X - r * 0.9, floorY, z0), at(X + r * 0.9, floorY, z0), at(X + r * 0.86, floorY - 0.16, z0), at(X - r * 0.86, floorY - 0.16, z0)]),
        ink.key,
      ) +
      fill(
        poly([at(X - r * 0.62, Y + r * 0.74, z0), at(X + r * 0.62, Y + r * 0.74, z0), at(X + r * 0.6, Y + r * 0.66, z0), at(X - r * 0.6, Y + r * 0.66, z0)]),
        ink.key,
      ) +
      fill(foot(-1) + foot(1), ink.key) +
      fill(crown, ink.key) +
      fill(nearRing, mix('key', 'concD', 0.42), outlined(ink.key, 5)) +
      fill(rivets, ink.key) +
      fill(rimLight, mix('far', 'slate', 0.4)) +
      pinned(fill(lampLight, ink.rust)) +
      fill(roller(-1) + roller(1), ink.concD, outlined(ink.key, 5)) +
      fill(disc(...at(X - 0.92, Y - r * 1.06, z0), 8) + disc(...at(X + 0.92, Y - r * 1.06, z0), 8), ink.key),
  );
}

/** The grids of bars under the tippler, that slope down to the belt: wide bars first, a plate with holes after. */
export function barScreens(): Template {
  const top = { X: TIPPLER.X - 0.95, Y: -0.35 };
  const low = { X: BELT.right + 0.02, Y: BELT.Y + 0.12 };
  const z0 = 5.9;
  const z1 = 7.6;
  const p = (t: number, z: number): Point => at(lerp(top.X, low.X, t), lerp(top.Y, low.Y, t), z);
  const pan = poly([p(0, z0), p(1, z0), p(1, z1), p(0, z1)]);
  let bars = '';
  let lights = '';
  for (let i = 0; i <= 12; i++) {
    const z = lerp(z0, z1, i / 12);
    bars += beam(...p(0, z), ...p(1, z), 6.4 - i * 0.2);
    lights += gouge3([p(0.02, z)[0], p(0.02, z)[1] - 2], [p(0.4, z)[0], p(0.4, z)[1] - 2], [p(0.9, z)[0], p(0.9, z)[1] - 2], 2.6 - i * 0.08, 0.4);
  }
  const cheek = (z: number): string =>
    poly([p(-0.04, z), p(1.02, z), [p(1.02, z)[0], p(1.02, z)[1] - 0.24 * metre(z)], [p(-0.04, z)[0], p(-0.04, z)[1] - 0.24 * metre(z)]]);
  const front = poly([p(-0.04, z0), p(1.02, z0), [p(1.02, z0)[0], p(1.02, z0)[1] + 20], [p(-0.04, z0)[0], p(-0.04, z0)[1] + 26]]);
  const legs = [0.12, 0.8].map((t) => beam(p(t, z0)[0], p(t, z0)[1], p(t, z0)[0], at(0, FLOOR, z0)[1], 15, 17)).join('');
  return group(
    'screens',
    fill(legs, ink.key) +
      fill(cheek(z1), mix('key', 'deep', 0.8)) +
      fill(pan, ink.key) +
      fill(bars, mix('concD', 'key', 0.18)) +
      fill(lights, mix('slate', 'conc', 0.4)) +
      fill(front, mix('concD', 'key', 0.45), outlined(ink.key, 4)) +
      pinned(
        fill(gouge3([p(1, z0)[0], p(1, z0)[1] + 8], [p(0.6, z0)[0], p(0.6, z0)[1] + 8], [p(0.1, z0)[0], p(0.1, z0)[1] + 6], 5), mix('rust', 'ember', 0.4)),
      ),
  );
}

/** The belt of steel plates; today it stands empty but for a few lumps on each side of its board. */
export function belt(): Template {
  const { Y, left, board, right, from, to } = BELT;
  const top = quad([left, Y, from], [right, Y, from], [right, Y, to], [left, Y, to]);
  let seams = '';
  let glints = '';
  for (let z = from + 0.3; z < to; z *= 1.07) {
    seams += beam(...at(left, Y, z), ...at(right, Y, z), Math.max(0.8, 0.02 * metre(z)));
    if (z < 12) {
      const a = at(left + 0.08, Y, z * 1.012);
      const b = at(left + 0.08 + 0.7, Y, z * 1.012);
      glints += gouge3(a, [(a[0] + b[0]) / 2, a[1]], b, 0.026 * metre(z), 0.3);
    }
  }
  const next = stream(14);
  let coal = '';
  let coalLight = '';
  let stone = '';
  for (let i = 0; i < 26; i++) {
    const isStone = i % 3 === 0;
    const X = isStone ? lerp(board + 0.16, right - 0.2, next()) : lerp(left + 0.2, board - 0.16, next());
    const z = lerp(4.1, 12, next() ** 1.6);
    const r = (0.06 + next() * 0.08) * metre(z);
    const [x, y] = at(X, Y, z);
    const lump = blob(x, y - r * 0.6, r, { facets: 7, jitter: 0.16, sy: 0.8, seed: i + 3 });
    if (isStone) stone += lump;
    else {
      coal += lump;
      coalLight += gouge3([x - r * 0.7, y - r * 0.8], [x - r * 0.1, y - r * 1.3], [x + r * 0.5, y - r * 1.1], r * 0.4);
    }
  }
  const plank = poly([at(board, Y, from), at(board, Y + 0.2, from), at(board, Y + 0.2, to), at(board, Y, to)]);
  const plankTop = quad([board, Y + 0.2, from], [board + 0.07, Y + 0.2, from], [board + 0.05, Y + 0.2, to], [board, Y + 0.2, to]);
  const [dx0, dy] = at(left, Y, from);
  const [dx1] = at(right, Y, from);
  const drum = slab(dx0 - 8, dy - 2, dx1 - dx0 + 16, 46, { jitter: 1, step: 70 });
  const side = (X: number): string => quad([X, Y - 0.28, from], [X, Y + 0.07, from], [X, Y + 0.07, to], [X, Y - 0.28, to]);
  const legs = [5, 7.5, 11]
    .map((z) => beam(...at(right, Y - 0.2, z), ...at(right, FLOOR, z), 0.1 * metre(z)) + beam(...at(left, Y - 0.2, z), ...at(left, FLOOR, z), 0.1 * metre(z)))
    .join('');
  return group(
    'belt',
    fill(quad([left, FLOOR, from + 0.3], [right, FLOOR, from + 0.3], [right, FLOOR, to], [left, FLOOR, to]), ink.key) +
      fill(legs, ink.key) +
      fill(side(right), mix('key', 'concD', 0.3)) +
      fill(top, mix('concD', 'far2', 0.25)) +
      clip(
        top,
        fill(
          comb(
            [at(left - 0.1, Y, from), at(left - 0.1, Y, 8), at(left - 0.1, Y, to)],
            [at(left + 0.34, Y, from), at(left + 0.36, Y, 8), at(left + 0.36, Y, to)],
            {
              toward: 0,
              length: [10, 46],
              teeth: 30,
              seed: 4,
            },
          ),
          mix('concD', 'slate', 0.6),
        ),
      ) +
      fill(seams, ink.key) +
      fill(glints, mix('slate', 'conc', 0.5)) +
      fill(stone, mix('conc', 'concD', 0.3)) +
      fill(coal, ink.key) +
      fill(coalLight, mix('far', 'slate', 0.4)) +
      fill(plank, ink.woodD) +
      fill(plankTop, ink.wood) +
      fill(drum, mix('key', 'concD', 0.25), outlined(ink.key, 5)) +
      fill(
        gouge3([dx0, dy + 7], [dx0 + 160, dy + 7], [dx1 - 120, dy + 7], 6, 0.3) +
          gouge3([dx0 + 20, dy + 18], [dx0 + 120, dy + 18], [dx0 + 260, dy + 18], 4, 0.3),
        mix('concD', 'slate', 0.7),
      ) +
      fill(slab(at(board, Y, from)[0] - 8, dy - 50, 22, 54, { jitter: 0.8 }), ink.woodD, outlined(ink.key, 4)),
  );
}

/** The wooden rails beside the belt on their posts. */
export function rail(X: number, from: number, to: number): Template {
  let posts = '';
  for (let z = from + 0.1; z < to; z *= 1.32) posts += beam(...at(X, RAIL.Y, z), ...at(X, FLOOR, z), 0.1 * metre(z));
  const top = quad([X - 0.11, RAIL.Y, from], [X + 0.11, RAIL.Y, from], [X + 0.11, RAIL.Y, to], [X - 0.11, RAIL.Y, to]);
  const edge = quad([X - 0.11, RAIL.Y, from], [X + 0.11, RAIL.Y, from], [X + 0.11, RAIL.Y - 0.1, from], [X - 0.11, RAIL.Y - 0.1, from]);
  const flank =
    X < 0
      ? quad([X + 0.11, RAIL.Y, from], [X + 0.11, RAIL.Y, to], [X + 0.11, RAIL.Y - 0.1, to], [X + 0.11, RAIL.Y - 0.1, from])
      : quad([X - 0.11, RAIL.Y, from], [X - 0.11, RAIL.Y, to], [X - 0.11, RAIL.Y - 0.1, to], [X - 0.11, RAIL.Y - 0.1, from]);
  return (
    fill(posts, ink.key) +
    fill(flank, mix('woodD', 'key', 0.5)) +
    fill(edge, ink.woodD) +
    fill(top, mix('wood', 'woodD', 0.35)) +
    fill(gouge3(at(X - 0.08, RAIL.Y, from), at(X - 0.08, RAIL.Y, from * 1.6), at(X - 0.08, RAIL.Y, to), 0.03 * metre(from)), mix('coatL', 'slate', 0.4))
  );
}
