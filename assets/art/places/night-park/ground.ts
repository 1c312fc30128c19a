/** The meadow, the path of the old mine railway, the blank sign on its post, the near birches. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  type CurvePoint,
  clip,
  comb,
  curve,
  disc,
  engrave,
  fill,
  gouge,
  gouge3,
  group,
  ink,
  knife,
  lerp,
  mix,
  only,
  type Point,
  poly,
  slab,
  stream,
  within,
} from '../../ink';
import { folk } from '../../ink/folk';
import { birch, branch, leaves } from '../../ink/trees';
import { LEFT, MOON, MUSEUM, RESTORED, SIGN, STOP, WIDTH } from './space';

/** The middle of the path: from the near left, past the place where the token stops, to the glass hall. */
const PATH: readonly CurvePoint[] = [
  [60, 760],
  [250, 640],
  [470, 540],
  [STOP.x, STOP.y],
  [704, 450],
  [692, 432],
  [648, 420],
];

function pathEdges(): readonly [Point[], Point[]] {
  const middle = curve(PATH, { closed: false, jitter: 0, facets: 9 });
  const left: Point[] = [];
  const right: Point[] = [];
  middle.forEach(([x, y], i) => {
    const [a, b] = [within(middle, i - 1), within(middle, i + 1)];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const l = Math.hypot(dx, dy) || 1;
    const half = lerp(7, 92, ((y - 420) / 340) ** 1.1);
    left.push([x - (dy / l) * half, y + (dx / l) * half * 0.5]);
    right.push([x + (dy / l) * half, y - (dx / l) * half * 0.5]);
  });
  return [left, right];
}

export function meadow(): Template {
  const ground = knife(
    [
      [LEFT, MUSEUM.foot - 3],
      [300, MUSEUM.foot],
      [900, MUSEUM.foot - 1],
      [1360, MUSEUM.foot - 4],
      [1360, 740],
      [LEFT, 740],
    ],
    { jitter: 1, seed: 3 },
  );
  const grass = engrave({
    box: [LEFT, MUSEUM.foot + 6, WIDTH, 176],
    region: (_, y) => y > MUSEUM.foot + 6,
    field: (x, y) => Math.sin(x * 0.004 + y * 0.01) * 0.05,
    light: (x, y) => Math.max(0.12, 0.95 - Math.abs(x - MOON.x) / 700) * (1 - (y - MUSEUM.foot) / 200),
    apart: 11,
    length: [12, 60],
    width: 3,
    seed: 33,
    most: 90,
  });
  const next = stream(15);
  let tufts = '';
  for (let i = 0; i < 46; i++) {
    const [x, y] = [LEFT + next() * WIDTH, 450 + next() ** 1.4 * 150];
    for (let j = 0; j < 3; j++) tufts += gouge(x + j * 4, y, 7 + (y - 440) * 0.07, -1.9 + j * 0.35, 2 + (y - 440) * 0.008);
  }
  return fill(ground, mix('mossD', 'key', 0.45)) + fill(grass, mix('mossD', 'far2', 0.6)) + fill(tufts, mix('mossD', 'moss', 0.28));
}

export function footpath(): Template {
  const [left, right] = pathEdges();
  const d = poly([...left, ...right.slice().reverse()]);
  // The far edge takes the Moon's light.
  const light = comb(
    right,
    right.map(([x, y]) => [x + Math.max(2, (y - 420) * 0.1), y + Math.max(1, (y - 420) * 0.07)] as const),
    {
      toward: 0.6,
      length: [2, 11],
      teeth: 58,
      seed: 4,
    },
  );
  // Old sleepers show across the path: it follows the mine railway.
  let sleepers = '';
  for (let t = 0.1; t < 0.8; t += 0.052) {
    const i = Math.round(t * (left.length - 1));
    const [a, b] = [within(left, i), within(right, i)];
    sleepers += beam(lerp(a[0], b[0], 0.1), lerp(a[1], b[1], 0.1), lerp(a[0], b[0], 0.72), lerp(a[1], b[1], 0.72), 8 * (1 - t) + 1.2, 5 * (1 - t) + 0.8);
  }
  return fill(d, mix('far2', 'concD', 0.4)) + clip(d, fill(light, mix('far', 'conc', 0.35)) + fill(sleepers, mix('concD', 'key', 0.45), 'fill-opacity=".5"'));
}

/** A pool of calm light where the token comes to rest; no lamp, no letters. */
export function restingPlace(): Template {
  const { x, y } = STOP;
  return (
    fill(blob(x, y + 7, 38, { facets: 20, jitter: 0.03, sy: 0.2, seed: 4 }), mix('far', 'conc', 0.3)) +
    fill(
      gouge3([x - 58, y + 6], [x - 40, y - 3], [x - 12, y - 5], 2.4) + gouge3([x + 56, y + 9], [x + 40, y + 17], [x + 12, y + 20], 2.4),
      mix('slate', 'moon', 0.5),
    )
  );
}

/** A street plate on a post: pale, two screws, four rubbed marks where letters were; nothing to read. */
export function blankSign(): Template {
  const { x, y } = SIGN;
  const [w, h] = [186, 58];
  const plate = slab(x - w / 2, y, w, h, { jitter: 1, seed: 3 });
  const shade = comb(
    [
      [x - w / 2 - 4, y - 4],
      [x - w / 2 - 4, y + h + 4],
    ],
    [
      [x - w / 2 + 16, y - 4],
      [x - w / 2 + 16, y + h + 4],
    ],
    { toward: 0, length: [5, 28], teeth: 9, seed: 5 },
  );
  const rubbed =
    gouge(x - 54, y + 24, 66, 0.03, 5) + gouge(x - 28, y + 33, 88, -0.02, 6) + gouge(x + 18, y + 22, 38, 0.02, 3.4) + gouge(x - 56, y + 39, 38, 0, 3);
  return (
    fill(beam(x - 5, 690, x - 3, y - 16, 14, 11), ink.key) +
    fill(beam(x + 1.4, 640, x + 1, y + h, 3, 2.4), mix('slate', 'moon', 0.2)) +
    fill(disc(x - 3, y - 18, 9), ink.key) +
    fill(slab(x - w / 2 + 4, y + 6, w, h, { jitter: 1, seed: 4 }), ink.key) +
    fill(plate, mix('paper', 'conc', 0.28)) +
    clip(plate, fill(shade, mix('conc', 'slate', 0.4))) +
    fill(
      slab(x - w / 2 + 7, y + 6, w - 14, 3, { jitter: 0.4 }) +
        slab(x - w / 2 + 7, y + h - 9, w - 14, 3, { jitter: 0.4 }) +
        slab(x - w / 2 + 7, y + 6, 3, h - 12, { jitter: 0.4 }) +
        slab(x + w / 2 - 10, y + 6, 3, h - 12, { jitter: 0.4 }),
      mix('bleuD', 'concD', 0.35),
    ) +
    fill(rubbed, mix('paper', 'moon', 0.7)) +
    fill(
      disc(x - w / 2 + 17, y + 16, 2.6) + disc(x + w / 2 - 17, y + 16, 2.6) + disc(x - w / 2 + 17, y + h - 16, 2.6) + disc(x + w / 2 - 17, y + h - 16, 2.6),
      ink.concD,
    )
  );
}

export function people(): Template {
  return group(
    'people',
    only(RESTORED, folk(890, 441, 0.66, 'woman', -1) + folk(910, 442, 0.66, 'child', -1) + folk(604, 440, 0.6, 'visitor') + folk(330, 470, 0.8, 'visitor')),
  );
}

/** The birches' branches over the corner; they sway. */
export function boughs(): Template {
  return (
    branch(56, 40, 0, 240, mix('mossD', 'moss', 0.8), 3, 26) +
    branch(60, -12, 0.3, 280, mix('mossD', 'moss', 0.8), 5, 26) +
    branch(70, 170, 0.3, 130, mix('mossD', 'moss', 0.6), 8, 14) +
    branch(60, 110, 2.7, 140, mix('mossD', 'moss', 0.6), 9, 12)
  );
}

/** Two birches on the left, grass along the foot. */
export function fore(): Template {
  return (
    birch(58, 742, 800, { lean: 24, width: 40, seed: 3 }) +
    birch(118, 742, 720, { lean: -34, width: 22, seed: 7 }) +
    fill(
      knife(
        [
          [LEFT, 676],
          [160, 640],
          [420, 662],
          [760, 640],
          [1040, 616],
          [1360, 590],
          [1360, 760],
          [LEFT, 760],
        ],
        { jitter: 3, step: 60, seed: 6 },
      ),
      ink.key,
    ) +
    fill(
      leaves(
        [
          [-30, 680],
          [60, 676],
          [170, 664],
          [330, 676],
          [1000, 640],
          [1120, 628],
          [1230, 616],
          [1330, 606],
        ],
        60,
        9,
        [16, 58],
        77,
        -1.45,
      ),
      ink.key,
    )
  );
}
