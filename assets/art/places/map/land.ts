/** The plain of the Basin seen from the south: flat horizon, strip fields, canal, hamlets, the old mine railway. */
import type { Box, Template } from '../../format';
import {
  beam,
  type CurvePoint,
  curve,
  fill,
  gouge3,
  group,
  type Ink,
  ink,
  knife,
  lerp,
  line,
  mix,
  num,
  only,
  type Point,
  poly,
  rect,
  ribbon,
  stream,
  within,
} from '../../ink';
import { heap, tableHeap } from '../../ink/terril';
import { fieldTree, poplars } from '../../ink/trees';
import { HORIZON, LEFT, RESTORED, SITES, WIDTH } from './space';

interface Field {
  readonly box: Box;
  readonly svg: Template;
}

const TONES: readonly Ink[] = [
  mix('mossD', 'moss', 0.16),
  mix('far2', 'far', 0.18),
  mix('mossD', 'far', 0.4),
  mix('far2', 'mossD', 0.6),
  mix('woodD', 'far2', 0.55),
];
export const SOIL: Ink = mix('far2', 'mossD', 0.45);

function tone(i: number): Ink {
  return within(TONES, i);
}

/** Strip fields in rows that grow towards the eye, leaning away from the middle; some with furrows. */
function makeFields(): readonly Field[] {
  const next = stream(8);
  const rows = [HORIZON, 186, 208, 238, 278, 330, 396, 478, 578, 700];
  const lean = (x: number, h: number): number => (x - 640) * 0.0019 * h;
  const out: Field[] = [];
  for (let j = 0; j < rows.length - 1; j++) {
    const [y0, y1] = [within(rows, j), within(rows, j + 1)];
    const h = y1 - y0;
    let x = LEFT - 60 - next() * 60;
    while (x < 1370) {
      const w = Math.max(46, h * (1.2 + next() * 2.2));
      const skew = lean(x + w / 2, h);
      const colour = tone(Math.floor(next() * 5));
      const shown = next() < 0.66;
      const furrowed = next() < 0.42;
      const count = Math.max(3, Math.min(8, Math.floor(w / (h * 0.32))));
      if (shown) {
        const d = knife(
          [
            [x, y0 + 1],
            [x + w - 3, y0 + 1],
            [x + w - 3 + skew, y1 - 2],
            [x + skew, y1 - 2],
          ],
          { jitter: 1.2, step: 60, seed: Math.round(x * 7) + j },
        );
        let furrows = '';
        if (furrowed)
          for (let i = 1; i < count; i++) {
            const fx = lerp(x, x + w - 3, i / count);
            furrows += gouge3([fx + skew * 0.1, y0 + h * 0.12], [fx + skew * 0.5, y0 + h * 0.5], [fx + skew * 0.88, y0 + h * 0.88], h * 0.02);
          }
        out.push({
          box: { x: Math.min(x, x + skew), y: y0, w: w + Math.abs(skew), h },
          svg: fill(d, colour) + fill(furrows, mix('far2', 'far', 0.55)),
        });
      }
      x += w;
    }
  }
  return out;
}

const FIELDS = makeFields();

/** Fields that touch a box: the whole plain, or what a patch of colour uncovers. */
export function fields(box: Box): Template {
  return FIELDS.filter((f) => f.box.x < box.x + box.w && f.box.x + f.box.w > box.x && f.box.y < box.y + box.h && f.box.y + f.box.h > box.y)
    .map((f) => f.svg)
    .join('');
}

/** The mine railway (cavalier) on its low bank, from the west through the six places to the east. */
const ROAD: readonly CurvePoint[] = [
  [-90, 372],
  [30, 322],
  [170, 312],
  [270, 352],
  [318, 420],
  [410, 428],
  [520, 398],
  [566, 326],
  [690, 290],
  [792, 322],
  [806, 420],
  [770, 506],
  [812, 552],
  [900, 547],
  [1002, 530],
  [1036, 462],
  [1100, 422],
  [1220, 416],
  [1380, 392],
];

/** The spur to the place of the finale, which leaves the road at Loos. */
const SPUR: readonly CurvePoint[] = [
  [330, 424],
  [340, 500],
  [420, 548],
  [566, 554],
  [700, 550],
  [776, 512],
];

function track(points: readonly CurvePoint[]): { readonly sleepers: string; readonly rails: string } {
  const middle = curve(points, { closed: false, jitter: 0, facets: 6 });
  const width = (y: number): number => lerp(4.4, 8, (y - 290) / 260);
  const offset = (s: number): string =>
    middle
      .map(([x, y], i) => {
        const [a, b] = [within(middle, i - 1), within(middle, i + 1)];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const l = Math.hypot(dx, dy) || 1;
        const w = width(y) * s;
        return `${i ? 'L' : 'M'}${num(x - (dy / l) * w)} ${num(y + (dx / l) * w * 0.8)}`;
      })
      .join('');
  return { sleepers: `M${middle.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`, rails: offset(-0.5) + offset(0.5) };
}

const TRACKS = [track(ROAD), track(SPUR)];

/** The road that joins the places; warm where it was walked (the patches carry it in lit inks). */
export function railway(): Template {
  const sleepers = TRACKS.map((t) => t.sleepers).join('');
  return (
    line(sleepers, mix('deep', 'key', 0.4), 15, 'stroke-linejoin="round" stroke-opacity=".75"') +
    line(sleepers, mix('woodD', 'key', 0.2), 11, 'stroke-dasharray="2.6 5"') +
    line(TRACKS.map((t) => t.rails).join(''), ink.straw, 1.7)
  );
}

const CANAL: readonly CurvePoint[] = [
  [-90, 470],
  [60, 452],
  [190, 462],
  [250, 520],
  [330, 590],
  [480, 628],
  [700, 622],
  [900, 636],
  [1130, 604],
  [1380, 560],
];

export function canal(): Template {
  const middle = curve(CANAL, { closed: false, jitter: 0 });
  let glints = '';
  for (let i = 4; i < middle.length - 4; i += 6) glints += gouge3(within(middle, i), within(middle, i + 1), within(middle, i + 2), 2.2);
  return fill(ribbon(CANAL, [15, 22, 24]), mix('far', 'deep', 0.25)) + fill(glints, ink.slate);
}

/** Three small sharp cones, two tables, spires and a water tower on a flat line. */
export function horizonLine(): Template {
  const dark: Ink = mix('far2', 'deep', 0.35);
  const cone = (x: number, w: number, h: number): string =>
    poly([
      [x - w / 2, HORIZON + 1],
      [x - w * 0.2, HORIZON - h * 0.52],
      [x - 3, HORIZON - h],
      [x + 3, HORIZON - h + 1],
      [x + w * 0.22, HORIZON - h * 0.5],
      [x + w / 2, HORIZON + 1],
    ]);
  const table = (x: number, w: number, h: number): string =>
    poly([
      [x, HORIZON + 1],
      [x + h * 1.4, HORIZON - h],
      [x + w - h * 1.4, HORIZON - h + 1],
      [x + w, HORIZON + 1],
    ]);
  const spire = (x: number, h: number): string =>
    poly([
      [x - 3, HORIZON + 1],
      [x - 3, HORIZON - h * 0.5],
      [x, HORIZON - h],
      [x + 3, HORIZON - h * 0.5],
      [x + 3, HORIZON - 7],
      [x + 15, HORIZON - 7],
      [x + 18, HORIZON + 1],
    ]);
  const waterTower = beam(1196, HORIZON, 1196, HORIZON - 18, 4, 3) + rect(1189, HORIZON - 25, 14, 8);
  return fill(
    cone(62, 74, 28) +
      cone(338, 62, 23) +
      cone(1246, 66, 25) +
      table(150, 120, 9) +
      table(960, 150, 10) +
      spire(470, 24) +
      spire(1060, 20) +
      waterTower +
      poplars(520, HORIZON + 1, 5, 13, 6, 4) +
      poplars(800, HORIZON + 1, 4, 12, 6, 6),
    dark,
  );
}

/** Parallel rows of miners' houses with gable ends and chimneys on the party walls, far away. */
function hamlet(x: number, y: number, s: number, homes: readonly number[], seed: number): Template {
  const next = stream(seed);
  let walls = '';
  let roofs = '';
  let stacks = '';
  let ends = '';
  let windows = '';
  let ridges = '';
  homes.forEach((count, row) => {
    const [w, ox, oy] = [11 * s, x + row * 9 * s, y + row * 15 * s];
    const width = count * w;
    walls += rect(ox, oy - 8 * s, width, 8 * s);
    ends += poly([
      [ox - 7 * s, oy],
      [ox - 7 * s, oy - 7 * s],
      [ox - 3 * s, oy - 13 * s],
      [ox, oy - 8 * s],
      [ox, oy],
    ]);
    roofs += poly([
      [ox - 3.4 * s, oy - 14 * s],
      [ox + width - 2 * s, oy - 14 * s],
      [ox + width + 1.5 * s, oy - 7.4 * s],
      [ox + 0.5 * s, oy - 7.4 * s],
    ]);
    ridges += beam(ox - 3 * s, oy - 13.8 * s, ox + width - 2.4 * s, oy - 13.8 * s, 1.5 * s, 0.8 * s);
    for (let i = 0; i < count; i++) {
      if (i % 2) stacks += rect(ox + i * w - 3 * s, oy - 17.5 * s, 3 * s, 4.5 * s);
      if (next() < 0.6) windows += rect(ox + i * w + 2 * s, oy - 5.6 * s, 3 * s, 3.6 * s);
    }
  });
  return (
    fill(stacks, ink.brickD) +
    fill(ends, mix('brickD', 'key', 0.35)) +
    fill(walls, mix('brickD', 'brick', 0.2)) +
    fill(roofs, mix('key', 'rust', 0.16)) +
    fill(ridges, mix('far', 'slate', 0.3)) +
    fill(windows, ink.key) +
    only(RESTORED, fill(windows, ink.win))
  );
}

interface Item {
  /** Foot of the thing and how far it reaches to either side and up. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly svg: Template;
}

function makeScatter(): readonly Item[] {
  const items: Item[] = [];
  for (const [x, y, w, h, seed] of [
    [300, 262, 96, 36, 3],
    [860, 262, 84, 31, 5],
    [80, 560, 150, 54, 11],
    [1216, 560, 150, 55, 13],
  ] as const)
    items.push({
      x,
      y,
      reach: w / 2,
      svg: heap({
        apex: [x, y - h],
        left: x - w / 2,
        right: x + w / 2,
        base: y,
        leftProfile: [[x - w * 0.22, y - h * 0.52]],
        rightProfile: [[x + w * 0.22, y - h * 0.52]],
        top: w * 0.03,
        fingers: 7,
        seed,
        lit: x > 905 ? -1 : 1,
      }),
    });
  items.push({ x: 485, y: 236, reach: 65, svg: tableHeap(420, 236, 130, 11, 6) });
  for (const [x, y, s, homes, seed] of [
    [356, 214, 0.6, [6, 7], 3],
    [946, 318, 0.8, [5, 6], 5],
    [60, 424, 1, [6, 5], 7],
    [196, 586, 1.2, [7, 6], 11],
    [640, 420, 0.95, [5, 6], 13],
    [1040, 586, 1.15, [6, 5], 17],
    [1188, 300, 0.75, [5, 4], 19],
    [470, 276, 0.7, [5], 23],
  ] as const)
    items.push({ x: x + 40 * s, y, reach: 60 * s, svg: hamlet(x, y, s, homes, seed) });
  const next = stream(21);
  for (let i = 0; i < 62; i++) {
    const x = LEFT + next() * WIDTH;
    const y = 196 + next() ** 1.2 * 420;
    const size = lerp(3.4, 9, (y - 196) / 420);
    const free = SITES.every((site) => Math.hypot(site.x - x, (site.y - 34 - y) * 1.35) > 150 && Math.hypot(site.x - x, (site.y + 42 - y) * 2) > 140);
    if (!free) continue;
    const tree = fieldTree(x, y, size, i + 1, x > 905 ? -1 : 1);
    items.push({ x, y, reach: size * 2, svg: fill(tree.dark, mix('mossD', 'key', 0.35)) + fill(tree.bright, mix('moss', 'far', 0.3)) });
  }
  return items.sort((a, b) => a.y - b.y);
}

const SCATTER = makeScatter();

/** What stands between the six places: hamlets, small heaps, trees. Those that touch the box. */
export function scatter(box: Box): Template {
  return SCATTER.filter((i) => i.x + i.reach > box.x && i.x - i.reach < box.x + box.w && i.y > box.y && i.y - i.reach * 1.5 < box.y + box.h)
    .map((i) => i.svg)
    .join('');
}

/** Lights of the villages, only where people are awake. */
export function villageLights(): Template {
  let lights = '';
  const spark = stream(91);
  for (let i = 0; i < 24; i++) {
    const [cx, cy] = [spark() * 1280, 192 + spark() * 380];
    const count = 2 + spark() * 4;
    if (
      SCATTER.some((i) => Math.abs(i.x - cx) < i.reach + 34 && cy < i.y + 8 && cy > i.y - i.reach) ||
      SITES.some((site) => Math.hypot(site.x - cx, (site.y - 40 - cy) * 1.2) < 150)
    )
      continue;
    for (let j = 0; j < count; j++) {
      const s = lerp(1.4, 2.8, (cy - 190) / 400);
      lights += rect(cx + (spark() - 0.5) * 46, cy + (spark() - 0.5) * 8, s, s * 1.2);
    }
  }
  return group('lit-plain', only(RESTORED, fill(lights, ink.win)));
}

/** The black near edge with its birches, quiet under the interface. */
export function nearEdge(): Template {
  const next = stream(5);
  const top = (x: number): number => 648 + Math.sin(x * 0.0052 + 0.6) * 12 + Math.sin(x * 0.017) * 4;
  const edge: Point[] = [[LEFT, 760]];
  for (let x = LEFT; x <= 1360; ) {
    const tuft = next() ** 3;
    const w = 5 + next() * 9;
    edge.push([x, top(x)], [x + w * (0.2 + next() * 0.5), top(x) - 5 - tuft * 26], [x + w, top(x + w)]);
    x += w + (next() < 0.2 ? 30 + next() * 50 : 0);
  }
  edge.push([1360, 760]);
  return fill(poly(edge), ink.key);
}
