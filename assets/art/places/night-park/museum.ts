/** The Louvre-Lens by night: an almost invisible mirror line under the trees, the glass hall in its middle. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  bokashi,
  clip,
  disc,
  fill,
  gouge,
  gouge3,
  group,
  type Ink,
  ink,
  knife,
  line,
  mix,
  only,
  type Point,
  poly,
  rect,
  slab,
  stream,
} from '../../ink';
import { heap } from '../../ink/terril';
import { birch, leaves, poplars } from '../../ink/trees';
import { HORIZON, LEFT, MUSEUM, RESTORED, WIDTH } from './space';

const { x0, x1, roof, foot } = MUSEUM;
const HALL = { x: 560, w: 150 } as const;

/** The twins of Loos, the stands and masts of the stadium, the line of the town. */
export function horizonLine(): Template {
  const twin = (x: number, seed: number): Template =>
    heap({
      apex: [x, HORIZON - 66],
      left: x - 88,
      right: x + 88,
      base: HORIZON + 6,
      leftProfile: [[x - 38, HORIZON - 34]],
      rightProfile: [[x + 38, HORIZON - 34]],
      top: 5,
      fingers: 9,
      seed,
    });
  const shoulder = poly([
    [418, HORIZON + 4],
    [436, HORIZON - 28],
    [500, HORIZON - 30],
    [520, HORIZON + 4],
  ]);
  let masts = '';
  let lamps = '';
  for (const [x, h] of [
    [1002, 92],
    [1058, 80],
    [1150, 82],
    [1214, 96],
  ] as const) {
    masts +=
      beam(x, HORIZON + 4, x, HORIZON - h, 4, 2.4) +
      poly([
        [x - 12, HORIZON - h - 12],
        [x + 12, HORIZON - h - 14],
        [x + 11, HORIZON - h + 2],
        [x - 11, HORIZON - h + 3],
      ]);
    for (let i = 0; i < 6; i++) lamps += disc(x - 7 + (i % 3) * 7, HORIZON - h - 9 + Math.floor(i / 3) * 6, 1.8);
  }
  const stands = poly([
    [1012, HORIZON + 4],
    [1020, HORIZON - 30],
    [1052, HORIZON - 42],
    [1164, HORIZON - 42],
    [1198, HORIZON - 30],
    [1206, HORIZON + 4],
  ]);
  const next = stream(41);
  let town = '';
  let windows = '';
  for (let x = LEFT; x < 1370; ) {
    const w = 20 + next() * 36;
    const h = 8 + next() * 12;
    town += poly([
      [x, HORIZON + 8],
      [x, HORIZON - h],
      [x + w * 0.3, HORIZON - h - 7],
      [x + w, HORIZON - h],
      [x + w, HORIZON + 8],
    ]);
    if (next() < 0.6) windows += rect(x + w * 0.5, HORIZON - h * 0.5, 3, 4);
    x += w * (1 + next() * 0.6);
  }
  const far: Ink = mix('far2', 'deep', 0.25);
  return (
    fill(town + poplars(700, HORIZON + 4, 5, 40, 10, 3), far) +
    twin(522, 23) +
    fill(shoulder, mix('deep', 'key', 0.5)) +
    twin(418, 13) +
    fill(stands + masts, mix('deep', 'far2', 0.35)) +
    fill(gouge(1022, HORIZON - 37, 150, -0.01, 3.4) + gouge(1030, HORIZON - 26, 120, 0, 2), mix('far2', 'far', 0.6)) +
    group('lit-town', only(RESTORED, fill(windows, ink.win))) +
    fill(lamps, mix('slate', 'deep', 0.4)) +
    only(RESTORED, fill(lamps, ink.moon))
  );
}

/** Trees behind the building: round crowns, birches that catch the Moon. */
export function wood(): Template {
  const next = stream(7);
  let crowns = '';
  let cuts = '';
  for (let x = -90; x < 1380; x += 24 + next() * 20) {
    const gap = x > 336 && x < 600;
    const r = gap ? 9 + next() * 7 : 20 + next() * 20;
    const y = HORIZON + 22 - r * 0.72;
    crowns += blob(x, y, r, { facets: 11, jitter: 0.13, sx: 1.15, seed: Math.round(x) + 100 });
    if (!gap)
      for (let i = 0; i < 3; i++)
        cuts += gouge(
          x + (x < 800 ? 1 : -1) * r * (0.2 + next() * 0.5),
          y - r * (0.75 - i * 0.36),
          r * (0.3 + next() * 0.3),
          x < 800 ? 1 : 2.1,
          2 + next() * 2.6,
        );
  }
  let birches = '';
  let foliage = '';
  for (const [x, h, lean] of [
    [126, 116, 6],
    [150, 96, -5],
    [214, 108, 4],
    [296, 104, -5],
    [664, 118, 6],
    [716, 112, 5],
    [742, 92, -4],
    [868, 110, -6],
    [958, 104, 4],
  ] as const) {
    foliage += leaves(
      [
        [x + lean - 9, foot - h + 12],
        [x + lean + 9, foot - h + 18],
        [x + lean, foot - h - 2],
      ],
      12,
      9,
      [6, 12],
      x,
      1.2,
    );
    birches += birch(x, foot - 6, h, { lean, width: 5, seed: x, bark: mix('moon', 'slate', 0.35), shade: mix('slate', 'key', 0.3) });
  }
  return (
    fill(rect(LEFT, HORIZON, WIDTH, 60) + crowns, mix('mossD', 'key', 0.4)) +
    fill(cuts, mix('mossD', 'far', 0.55)) +
    birches +
    fill(foliage, mix('mossD', 'far2', 0.4))
  );
}

/** The five volumes, touching at their corners; metal shows the sky upside down and soft tree shapes. */
export function museum(): Template {
  const metal = bokashi([
    [0, mix('hor', 'slate', 0.45)],
    [0.3, ink.slate],
    [0.62, mix('sky', 'far', 0.7)],
    [1, mix('far2', 'mossD', 0.5)],
  ]);
  const box = (a: number, b: number, dy: number): string => slab(a, roof + dy, b - a, foot - roof, { jitter: 0.4, step: 150 });
  const boxes = [box(x0, 308, 3), box(306, 562, 0), box(708, 1016, 0), box(1014, x1, 3)];
  const next = stream(19);
  let ghosts = '';
  for (let x = x0 + 10; x < x1 - 8; x += 13 + next() * 16) {
    const h = 10 + next() * 20;
    ghosts += poly([
      [x - 7, foot],
      [x - 3, foot - h * 0.6],
      [x, foot - h],
      [x + 4, foot - h * 0.55],
      [x + 8, foot],
    ]);
  }
  const cuts =
    gouge(x0 + 10, roof + 12, 176, 0, 3) +
    gouge(318, roof + 8, 214, 0, 3.4) +
    gouge(352, roof + 17, 120, 0, 2.2) +
    gouge(724, roof + 8, 250, 0, 3.6) +
    gouge(800, roof + 18, 150, 0, 2.2) +
    gouge(1024, roof + 11, 116, 0, 2.8);
  const hall = slab(HALL.x, roof + 1, HALL.w, foot - roof, { jitter: 0.4, step: 150 });
  const pavilion = slab(1088, roof + 8, 62, foot - roof - 6, { jitter: 0.4 });
  let posts = '';
  for (let i = 1; i < 12; i++) posts += `M${HALL.x + i * 12.5} ${roof + 2}v${foot - roof - 2}`;
  const bubble = (x: number, r: number): string => `M${x - r} ${foot}v-26a${r} 5 0 0 1 ${2 * r} 0v26z`;
  const bubbles = bubble(596, 15) + bubble(640, 11) + bubble(676, 13);
  const people = [612, 656, 690].map((x) => beam(x, foot, x, foot - 9, 3.4, 2.4) + disc(x, foot - 11.4, 2)).join('');
  return (
    metal.defs +
    boxes.map((d) => fill(d, metal.paint)).join('') +
    clip(boxes.join(''), fill(ghosts, mix('far2', 'mossD', 0.35), 'fill-opacity=".55"')) +
    fill(cuts, mix('slate', 'moon', 0.3)) +
    fill(
      gouge(x0, roof + 3.6, 212, 0, 1.8) + gouge(306, roof + 0.8, 256, 0, 2) + gouge(708, roof + 0.8, 308, 0, 2) + gouge(1016, roof + 3.6, 150, 0, 1.8),
      ink.moon,
    ) +
    fill(hall, mix('slate', 'deep', 0.55)) +
    fill(pavilion, mix('slate', 'deep', 0.45)) +
    group(
      'lit-hall',
      only(RESTORED, fill(hall, ink.win) + fill(pavilion, mix('win', 'slate', 0.35)) + fill(bubbles, mix('win', 'ember', 0.4)) + fill(people, ink.key)),
    ) +
    only(['cursed'], fill(bubbles, mix('slate', 'deep', 0.3))) +
    line(posts, mix('paper', 'conc', 0.3), 1) +
    fill(beam(HALL.x, roof + 1, HALL.x + HALL.w, roof + 1, 3), mix('slate', 'moon', 0.5))
  );
}

/** A straight-edged pool that mirrors the sky and the hall's light. */
export function basin(): Template {
  const outline: Point[] = [
    [786, 446],
    [1110, 440],
    [1232, 470],
    [1300, 512],
    [1010, 530],
    [842, 500],
  ];
  const d = knife(outline, { jitter: 1, step: 90, seed: 5 });
  const water = bokashi([
    [0, mix('far2', 'mossD', 0.35)],
    [0.35, mix('sky', 'far', 0.6)],
    [1, mix('zen', 'sky', 0.6)],
  ]);
  let rings = '';
  for (let i = 0; i < 9; i++)
    rings += gouge3([824 + i * 5 - i * i * 2.4, 456 + i * 7], [870 + i * 6, 455 + i * 7], [930 + i * 11, 456 + i * 7], 3.4 - i * 0.15, 0.5);
  return (
    water.defs +
    fill(d, water.paint) +
    clip(
      d,
      fill(rings, mix('slate', 'moon', 0.55)) +
        fill(gouge(1010, 452, 120, 0.02, 2.4) + gouge(1040, 472, 150, 0.02, 2.6) + gouge(1060, 496, 130, 0, 2), ink.slate) +
        only(RESTORED, fill(gouge(800, 449, 66, 0, 3) + gouge(812, 456, 30, 0, 2), ink.win)),
    ) +
    fill(gouge3([786, 446], [940, 443], [1110, 440], 2.4, 0.5), mix('slate', 'moon', 0.3))
  );
}
