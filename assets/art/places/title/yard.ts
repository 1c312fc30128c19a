import type { Template } from '../../format';
import { clip, comb, fill, gouge, gouge3, group, ink, knife, line, mix, only, poly, rect, ring, stream } from '../../ink';
import { archWindow, bricks } from '../../ink/brickwork';
import { arenbergGiant, lensHeadframe } from '../../ink/headframes';
import { sheave } from '../../ink/steel';
import { heap, tableHeap } from '../../ink/terril';
import { poplars } from '../../ink/trees';
import { GIANT, GROUND, LEFT, WIDTH } from './space';

/** The horizon: rows of houses, a spire, poplars, a far heap and a table, the giant that holds the chain. */
export function skyline(): Template {
  const next = stream(5);
  let houses = '';
  let windows = '';
  for (let x = 560; x < 1370; ) {
    const count = 3 + Math.floor(next() * 4);
    const w = 17;
    const width = count * w;
    houses += poly([
      [x - 8, GROUND + 6],
      [x - 8, GROUND - 15],
      [x - 3, GROUND - 25],
      [x + width, GROUND - 25],
      [x + width + 7, GROUND - 15],
      [x + width + 7, GROUND + 6],
    ]);
    for (let i = 0; i < count; i++) {
      if (i % 2) houses += rect(x + i * w - 3, GROUND - 33, 6, 10);
      if (next() < 0.55) windows += rect(x + i * w + 5, GROUND - 12, 4, 6);
    }
    x += width + 16 + next() * 26;
  }
  const spire = poly([
    [1096, GROUND],
    [1096, GROUND - 48],
    [1103, GROUND - 96],
    [1110, GROUND - 48],
    [1110, GROUND - 34],
    [1142, GROUND - 34],
    [1150, GROUND],
  ]);
  const giant = arenbergGiant(GIANT, 'mini');
  return (
    heap({
      apex: [1060, GROUND - 120],
      left: 880,
      right: 1240,
      base: GROUND + 8,
      leftProfile: [[984, GROUND - 62]],
      rightProfile: [[1136, GROUND - 62]],
      top: 9,
      fingers: 12,
      seed: 9,
      lit: -1,
    }) +
    fill(rect(LEFT, GROUND - 10, WIDTH, 70), mix('deep', 'far2', 0.5)) +
    tableHeap(560, GROUND - 4, 250, 20, 3) +
    fill(spire + poplars(1262, GROUND, 6, 64, 15, 4), mix('far2', 'deep', 0.5)) +
    fill(giant.steel, ink.key) +
    fill(giant.edge, ink.rust) +
    fill(giant.wheels.map(({ x, y, r }) => sheave(x, y, r, 8)).join(''), mix('far', 'slate', 0.4)) +
    fill(giant.rim, ink.slate) +
    fill(houses, mix('key', 'deep', 0.5)) +
    group('lit-town', only(['lit', 'dawn'], fill(windows, ink.win)))
  );
}

export function headframe(): Template {
  const f = lensHeadframe({ x: 716, y: GROUND + 8, scale: 4.35 });
  const [front, back] = f.wheels;
  if (!front || !back) throw new RangeError('a headframe has two wheels');
  return (
    line(`M${f.at(5, 88).map(Math.round).join(' ')}L1036 ${GROUND - 62}M${f.at(3, 91).map(Math.round).join(' ')}L1044 ${GROUND - 66}`, ink.key, 2) +
    fill(ring(back.x, back.y, back.r, 2.4), ink.key) +
    fill(f.steel, ink.key) +
    fill(f.edge, ink.rust) +
    fill(f.rim, ink.slate) +
    fill(sheave(front.x, front.y, front.r), ink.key, `stroke="${ink.moon}" stroke-width=".8"`) +
    fill(
      gouge3(f.at(8.2, 95.6), f.at(10.6, 93.6), f.at(12.6, 92.4), 2.4, 0.4) +
        gouge3(f.at(1.2, 100.8), f.at(5, 98.6), f.at(9.2, 96.8), 2.6, 0.4) +
        gouge3(f.at(8.1, 74), f.at(8.9, 52), f.at(9.8, 28), 2.2, 0.4),
      ink.moon,
    )
  );
}

/** A brick hall at the foot of the headframe, dark but for its moonlit ridge. */
export function hall(): Template {
  const wall = knife(
    [
      [626, GROUND + 16],
      [626, GROUND - 46],
      [716, GROUND - 82],
      [806, GROUND - 46],
      [806, GROUND + 16],
    ],
    { jitter: 1, seed: 4 },
  );
  const light = comb(
    [
      [812, GROUND - 50],
      [812, GROUND + 20],
    ],
    [
      [792, GROUND - 50],
      [792, GROUND + 20],
    ],
    { toward: Math.PI, length: [6, 26], teeth: 8, seed: 4 },
  );
  const roof = poly([
    [614, GROUND - 44],
    [716, GROUND - 92],
    [818, GROUND - 44],
    [812, GROUND - 36],
    [716, GROUND - 80],
    [620, GROUND - 36],
  ]);
  const engine = knife(
    [
      [988, GROUND + 26],
      [988, GROUND - 40],
      [1130, GROUND - 40],
      [1130, GROUND + 30],
    ],
    { jitter: 1, seed: 7 },
  );
  const engineRoof = poly([
    [978, GROUND - 38],
    [1000, GROUND - 74],
    [1120, GROUND - 74],
    [1142, GROUND - 38],
  ]);
  const arches = [652, 704, 756].map((x) => archWindow(x, GROUND + 4, 24, 44)).join('');
  const hoods = [652, 704, 756].map((x) => archWindow(x - 4, GROUND + 6, 32, 50)).join('');
  return (
    fill(engine, mix('brickD', 'key', 0.45)) +
    fill(engineRoof, ink.key) +
    fill(gouge(1002, GROUND - 73, 104, 0, 3), ink.slate) +
    fill(wall, mix('brickD', 'key', 0.35)) +
    clip(
      wall,
      fill(light, mix('brickD', 'brick', 0.35)) +
        bricks(640, GROUND - 40, 160, 50, { light: (x) => (x > 740 ? 0.3 : 0.08), colour: mix('brickD', 'brick', 0.4), seed: 5 }),
    ) +
    fill(hoods, mix('brickD', 'conc', 0.3)) +
    fill(arches, ink.key) +
    fill(roof, ink.key) +
    fill(gouge(720, GROUND - 90, 104, 0.44, 3), ink.slate)
  );
}
