/** The brick wall across the gallery, its timber frame and the plank door that stands half open in the draught. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  clamp,
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  group,
  ink,
  knife,
  lerp,
  mix,
  moved,
  only,
  outlined,
  type Point,
  pinned,
  poly,
  slab,
} from '../../ink';
import { bricks } from '../../ink/brickwork';
import { timberFrame } from '../../ink/timber';
import { mineTrack } from '../../ink/track';
import { miniLamp } from '../../lamp/mini';
import { DOOR, FLAME, S, SECTION } from './space';

const { x0, x1, top, floor } = DOOR;
const fromLamp = (x: number, y: number): number => Math.hypot(x - FLAME.x, (y - FLAME.y) * 0.85);

/** The way behind the door: dark frames, the track, the day or a lamp far off. */
function beyond(): Template {
  const opening = poly([
    [x0, top],
    [x1, top],
    [x1, floor],
    [x0, floor],
  ]);
  const [lx, ly] = S.at(-0.16, 0.28, 9);
  const narrow = { ...SECTION, foot: 1.1, head: 0.86, cap: 0.86 };
  // The day at the far end, in three steps.
  const [dx, dy] = S.at(0.02, SECTION.floor, 13);
  const gate = (half: number, high: number): string =>
    knife(
      [
        [dx - half, dy + 6],
        [dx - half * 0.78, dy - high],
        [dx + half * 0.78, dy - high],
        [dx + half, dy + 6],
      ],
      { jitter: 1, step: 22, seed: high },
    );
  const spill = comb(
    [
      [dx - 24, dy - 62],
      [dx + 24, dy - 62],
    ],
    [
      [dx - 20, dy - 66],
      [dx + 20, dy - 66],
    ],
    { toward: -Math.PI / 2, length: [5, 20], teeth: 9, seed: 4 },
  );
  return clip(
    opening,
    fill(opening, ink.key) +
      group(
        'lit-day',
        only(
          ['dawn'],
          fill(gate(40, 76), mix('woodD', 'wood', 0.4)) + fill(spill, mix('wood', 'warm', 0.4)) + fill(gate(30, 64), ink.warm) + fill(gate(19, 46), ink.hor),
        ),
      ) +
      timberFrame(S, narrow, 8, { light: 0.05, poles: false }) +
      timberFrame(S, narrow, 6, { light: 0.14, poles: false }) +
      timberFrame(S, narrow, 4.6, { light: 0.2, poles: false }) +
      fill(S.quad([-1, -0.92, 3.6], [2, -0.92, 3.6], [2, -0.92, 12], [-1, -0.92, 12]), mix('key', 'woodD', 0.4)) +
      group('lit-lamp', only(['lit'], pinned(moved(lx, ly + 14, miniLamp(true), 0.42)))),
  );
}

export function wall(): Template {
  const face = knife(
    [
      [178, 14],
      [1104, 14],
      [1118, floor + 2],
      [164, floor + 2],
    ],
    { jitter: 1 },
  );
  const free = (x: number, y: number): boolean => !(x > x0 - 66 && x < x1 + 66 && y > top - 76) && y < floor - 4;
  const light = (x: number, y: number): number => clamp(1.12 - fromLamp(x, y) / 330) * 0.7;
  const faint = (x: number, y: number): number => clamp(1.1 - fromLamp(x, y) / 720) * 0.5;
  return (
    fill(face, mix('deep', 'brickD', 0.48)) +
    bricks(172, 24, 940, floor - 24, { colour: mix('brickD', 'deep', 0.4), light: faint, brick: [46, 17], seed: 4, region: free }) +
    bricks(172, 24, 940, floor - 24, { colour: mix('brickD', 'brick', 0.3), light, brick: [46, 17], seed: 9, region: free }) +
    beyond() +
    // Jambs and lintel: squared, heavy, lit on the side of the lamp.
    pinned(jamb(x0 - 50, 54, 0.95)) +
    jamb(x1 - 2, 52, 0.45) +
    lintel()
  );
}

function jamb(x: number, w: number, light: number): Template {
  const d = slab(x, top - 8, w, floor - top + 14, { jitter: 1.2, step: 70 });
  return (
    fill(d, mix('woodD', 'key', 0.35), outlined(ink.key, 5)) +
    clip(
      d,
      fill(
        comb(
          [
            [x - 6, floor + 8],
            [x - 6, top - 14],
          ],
          [
            [x + w * 0.5 * light, floor],
            [x + w * 0.5 * light, top],
          ],
          { toward: 0, length: [4, w * 0.34], teeth: 24, seed: 3 },
        ),
        mix('woodD', 'wood', light),
      ) +
        fill(
          comb(
            [
              [x - 6, floor + 8],
              [x - 6, top - 14],
            ],
            [
              [x + w * 0.16 * light, floor],
              [x + w * 0.16 * light, top],
            ],
            { toward: 0, length: [2, w * 0.14], teeth: 22, seed: 6 },
          ),
          ink.coatL,
        ) +
        fill(gouge(x + w * 0.6, top + 60, 150, 1.57, 3) + gouge(x + w * 0.75, top + 190, 120, 1.57, 2.4), ink.key),
    )
  );
}

function lintel(): Template {
  const d = slab(x0 - 72, top - 62, x1 - x0 + 146, 58, { jitter: 1.4, step: 60, seed: 3 });
  return (
    fill(d, mix('woodD', 'key', 0.35), outlined(ink.key, 5)) +
    clip(
      d,
      fill(
        comb(
          [
            [x0 - 80, top - 70],
            [x0 - 80, top + 4],
            [x1 + 40, top + 2],
          ],
          [
            [x0 - 30, top - 60],
            [x0 - 26, top - 26],
            [x1 - 60, top - 14],
          ],
          { toward: -0.9, length: [5, 22], teeth: 26, seed: 5 },
        ),
        ink.wood,
      ) +
        fill(gouge3([x0 - 68, top - 8], [x0 + 60, top - 8], [x1 - 40, top - 7], 8, 0.3), ink.coatL) +
        fill(gouge(x0 + 60, top - 46, 140, 0.02, 3) + gouge(x0 + 200, top - 30, 90, 0, 2.4), ink.key),
    )
  );
}

/** The leaf, hinged on the right jamb and swung towards us; every part lies on its plane. */
export function leaf(): Template {
  const near = { x: 704, top: 106, foot: 634 };
  const far = { x: x1 - 2, top: top + 2, foot: floor - 2 };
  // u runs from the free edge to the hinge, v from head to foot; depth makes the planks narrower towards the hinge.
  const at = (u: number, v: number): Point => {
    const t = u / (u + (1 - u) * 0.735);
    const s = (t * 0.735) / (t * 0.735 + (1 - t));
    const w = lerp(u, s, 0.5);
    return [lerp(near.x, far.x, w), lerp(lerp(near.top, far.top, w), lerp(near.foot, far.foot, w), v)];
  };
  const q = (u0: number, v0: number, u1: number, v1: number): string => poly([at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)]);
  const face = poly([at(0, 0), at(1, 0), at(1, 1), at(0, 1)]);
  let seams = '';
  for (let i = 1; i < 6; i++) seams += beam(...at(i / 6, 0), ...at(i / 6, 1), 3.2);
  const ledge = (v: number): Template =>
    fill(q(0.03, v, 0.97, v + 0.085), mix('wood', 'woodD', 0.25), outlined(ink.key, 3)) +
    fill(gouge3(at(0.04, v + 0.012), at(0.4, v + 0.012), at(0.9, v + 0.012), 5, 0.3), ink.coatL) +
    fill([0.12, 0.3, 0.5, 0.7, 0.88].map((u) => disc(...at(u, v + 0.045), 3)).join(''), ink.key);
  const brace = poly([at(0.06, 0.785), at(0.16, 0.785), at(0.94, 0.2), at(0.84, 0.2)]);
  const strap = (v: number): Template =>
    fill(poly([at(0.34, v + 0.02), at(1, v), at(1, v + 0.045), at(0.34, v + 0.03)]), ink.key) +
    fill(gouge3(at(0.96, v + 0.01), at(0.7, v + 0.012), at(0.4, v + 0.022), 3, 0.3), mix('conc', 'concD', 0.5));
  const column = (u: number): Point[] => [at(u, 1.04), at(u, 0.5), at(u, -0.04)];
  return group(
    'door',
    fill(poly([at(-0.035, -0.004), at(0, 0), at(0, 1), at(-0.035, 1.006)]), mix('woodD', 'key', 0.55), outlined(ink.key, 5)) +
      fill(face, mix('woodD', 'wood', 0.22), outlined(ink.key, 6)) +
      clip(
        face,
        fill(comb(column(-0.1), column(0.42), { toward: 0, length: [10, 34], teeth: 26, seed: 4 }), ink.wood) +
          fill(comb(column(-0.1), column(0.1), { toward: 0, length: [6, 20], teeth: 24, seed: 6 }), ink.coatL) +
          fill(comb(column(1.1), column(0.86), { toward: Math.PI, length: [6, 20], teeth: 22, seed: 8 }), mix('woodD', 'key', 0.5)),
      ) +
      fill(seams, ink.key) +
      fill(brace, mix('wood', 'woodD', 0.4), outlined(ink.key, 3)) +
      ledge(0.11) +
      ledge(0.79) +
      strap(0.135) +
      strap(0.81) +
      // The hatch that regulates the air: a board that slides before a slot.
      fill(q(0.26, 0.32, 0.78, 0.5), mix('woodD', 'key', 0.5), outlined(ink.key, 4)) +
      fill(q(0.5, 0.345, 0.74, 0.475), ink.key) +
      fill(q(0.29, 0.345, 0.52, 0.475), ink.wood, outlined(ink.key, 2.5)) +
      fill(gouge3(at(0.3, 0.355), at(0.38, 0.355), at(0.5, 0.357), 4, 0.3), ink.coatL) +
      fill(blob(...at(0.47, 0.41), 5, { facets: 8 }), mix('conc', 'concD', 0.3)) +
      // The ring to pull.
      fill(slab(...at(0.05, 0.56), 15, 34, { jitter: 0.6 }), ink.key) +
      fill(gouge(at(0.05, 0.56)[0] + 4, at(0.05, 0.56)[1] + 4, 26, 1.57, 4), mix('conc', 'straw', 0.3)),
  );
}

export function track(): Template {
  return mineTrack(S, {
    X: 0.2,
    from: 1.5,
    to: 9,
    floor: SECTION.floor,
    sleeper: mix('woodD', 'key', 0.25),
    rail: mix('concD', 'key', 0.35),
    edge: mix('conc', 'straw', 0.4),
  });
}
