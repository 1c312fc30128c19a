/** The plain of the Basin seen from the south: flat horizon, strip fields, canal, hamlets, the old mine railway. */
import type { Box, Template } from '../../format';
import {
  beam,
  type CurvePoint,
  curve,
  fill,
  gouge3,
  type Ink,
  ink,
  knife,
  lerp,
  line,
  mix,
  num,
  type Point,
  poly,
  rect,
  ribbon,
  stream,
  within,
} from '../../ink';
import { poplars } from '../../ink/trees';
import { HORIZON, LEFT } from './space';

interface Field {
  readonly box: Box;
  readonly svg: Template;
}

const TONES: readonly Ink[] = [
  mix('mossD', 'moss', 0.42),
  mix('far2', 'far', 0.32),
  mix('mossD', 'far', 0.5),
  mix('far2', 'mossD', 0.6),
  mix('woodD', 'mossD', 0.35),
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
      const count = Math.max(3, Math.min(5, Math.floor(w / (h * 0.4))));
      if (shown) {
        const d = knife(
          [
            [x, y0 + 1],
            [x + w - 3, y0 + 1],
            [x + w - 3 + skew, y1 - 2],
            [x + skew, y1 - 2],
          ],
          { jitter: 1.2, step: 140, seed: Math.round(x * 7) + j },
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
export const ROAD: readonly CurvePoint[] = [
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
export const SPUR: readonly CurvePoint[] = [
  [330, 424],
  [340, 500],
  [420, 548],
  [566, 554],
  [700, 550],
  [776, 512],
];

const TRACKS = [ROAD, SPUR].map((points) => curve(points, { closed: false, jitter: 0, facets: 6 }));
/** A patch needs a little of the road outside it: its edge is toothed. */
const SPARE = 40;

/** Sleepers and rails of the stretches that touch a box. */
function tracks(box: Box): { readonly sleepers: string; readonly rails: string } {
  const near = ([x, y]: Point): boolean => x > box.x - SPARE && x < box.x + box.w + SPARE && y > box.y - SPARE && y < box.y + box.h + SPARE;
  const width = (y: number): number => lerp(4.4, 8, (y - 290) / 260);
  let sleepers = '';
  const rails = ['', ''];
  for (const middle of TRACKS) {
    let open = false;
    middle.forEach((point, i) => {
      const [x, y] = point;
      if (!near(point)) {
        open = false;
        return;
      }
      const [a, b] = [within(middle, i - 1), within(middle, i + 1)];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const l = Math.hypot(dx, dy) || 1;
      const command = open ? 'L' : 'M';
      open = true;
      sleepers += `${command}${num(x)} ${num(y)}`;
      [-0.5, 0.5].forEach((s, rail) => {
        const w = width(y) * s;
        rails[rail] += `${command}${num(x - (dy / l) * w)} ${num(y + (dx / l) * w * 0.8)}`;
      });
    });
  }
  return { sleepers, rails: rails.join('') };
}

/** The road that joins the places, or what of it a box shows; warm where it was walked (the patches carry it in lit inks). */
export function railway(box: Box): Template {
  const { sleepers, rails } = tracks(box);
  return (
    line(sleepers, mix('deep', 'key', 0.4), 15, 'stroke-linejoin="round" stroke-opacity=".75"') +
    line(sleepers, mix('woodD', 'key', 0.2), 11, 'stroke-dasharray="2.6 5"') +
    line(rails, ink.straw, 1.7)
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
