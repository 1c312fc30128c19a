/** Oignies, Lewarde and Arenberg on the map. Origin: middle of the ground line. */
import type { Template } from '../../format';
import { beam, blob, disc, fill, gouge, type Ink, ink, knife, mix, type Point, poly, rect, ring, slab, stream } from '../../ink';
import { archWindow } from '../../ink/brickwork';
import { arenbergGiant, arenbergOne, arenbergTwo, lewardeHeadframe, oigniesHeadframe } from '../../ink/headframes';
import { heap, tableHeap } from '../../ink/terril';
import { lights, openings, smallFrame } from './marks';

const TILE: Ink = mix('rust', 'key', 0.5);

function hall(x: number, y: number, w: number, h: number, roof: Ink, count: number): Template {
  const gap = w / count;
  let d = '';
  for (let i = 0; i < count; i++) d += archWindow(x + gap * (i + 0.5) - gap * 0.26, y - 2, gap * 0.52, h * 0.72);
  return (
    fill(slab(x, y - h, w, h, { jitter: 0.4 }), ink.brickD) +
    lights(d) +
    fill(
      knife(
        [
          [x - 3, y - h + 1],
          [x + 4, y - h - 8],
          [x + w - 4, y - h - 8],
          [x + w + 3, y - h + 1],
        ],
        { jitter: 0.4 },
      ),
      roof,
    ) +
    fill(gouge(x + 6, y - h - 7.4, w * 0.75, 0, 1.8), ink.slate)
  );
}

export function oignies(): Template {
  const cone = heap({
    apex: [-112, -62],
    left: -172,
    right: -52,
    base: 2,
    leftProfile: [[-140, -32]],
    rightProfile: [[-84, -32]],
    top: 4,
    fingers: 8,
    seed: 5,
  });
  const near = oigniesHeadframe({ x: -62, y: 6, scale: 0.94, side: -1 }, 'mini');
  const far = oigniesHeadframe({ x: 8, y: 2, scale: 0.8, side: -1 }, 'mini');
  // The concert box: a slightly rising bar in a chequer of small scales, its porch to the right.
  const [x0, x1, y] = [36, 158, 14];
  const top = (x: number): number => y - 33 - ((x - x0) / (x1 - x0)) * 7;
  const box = poly([
    [x0, y],
    [x0, top(x0)],
    [x1, top(x1)],
    [x1, y],
  ]);
  const next = stream(6);
  const scales = { rust: '', wood: '', glass: '', lit: '' };
  for (let row = 0; row < 8; row++)
    for (let i = 0; i < 22; i++) {
      const sx = x0 + 1.6 + i * 4.8;
      if (sx > x1 - 22) continue;
      const d = rect(sx, top(sx) + 1.6 + row * 4, 3.6, 3);
      const t = next();
      if (t < 0.36) scales.rust += d;
      else if (t < 0.62) scales.wood += d;
      else if (t < 0.83) scales.glass += d;
      else if (t < 0.91) scales.lit += d;
    }
  const waterTower =
    [-6, 0, 6].map((dx) => beam(28 + dx, 2, 28 + dx * 0.5, -40, 1.6, 1.2)).join('') +
    beam(22, -14, 34, -24, 1) +
    beam(34, -14, 22, -24, 1) +
    rect(20, -52, 16, 12);
  return (
    cone +
    smallFrame(far) +
    fill(waterTower, ink.key) +
    fill(gouge(22, -50, 12, 0, 2), ink.slate) +
    hall(-8, 4, 34, 22, TILE, 3) +
    smallFrame(near) +
    hall(-148, 6, 32, 15, TILE, 3) +
    hall(-96, 8, 78, 24, TILE, 6) +
    fill(box, ink.key) +
    fill(scales.rust, ink.rust) +
    fill(scales.wood, ink.wood) +
    fill(scales.glass, mix('far', 'slate', 0.4)) +
    lights(scales.lit, mix('far2', 'far', 0.3)) +
    fill(rect(x1 - 17, top(x1 - 12) + 12, 11, 9), ink.brick) +
    fill(beam(x0, top(x0) + 0.6, x1, top(x1) + 0.6, 1.6), ink.slate) +
    fill(beam(x1 - 2, top(x1), x1 - 2, y, 2), mix('concD', 'key', 0.3))
  );
}

/** A gabled hall with its zigzag frieze and round window. */
function gable(x: number, y: number): Template {
  const [half, eaves, top] = [27, y - 20, y - 38];
  const teeth = (x2: number): string => {
    const out: Point[] = [[x, top + 2.4]];
    for (let i = 0; i < 7; i++) {
      const at = (t: number, down: number): Point => [x + (x2 - x) * t, top + 2.4 + (eaves + 2.4 - top) * t + down];
      out.push(at((i + 0.5) / 7, 3.6), at((i + 1) / 7, 0));
    }
    return poly(out, true, 0.1);
  };
  const roof = (s: 1 | -1): string =>
    poly([
      [x - s, top - 3],
      [x + s * (half + 4), eaves],
      [x + s * (half + 3), eaves + 2.6],
      [x, top + 1.4],
    ]);
  return (
    fill(
      knife(
        [
          [x - half, y],
          [x - half, eaves],
          [x, top],
          [x + half, eaves],
          [x + half, y],
        ],
        { jitter: 0.4 },
      ),
      mix('brickD', 'brick', 0.3),
    ) +
    fill(teeth(x - half) + teeth(x + half) + rect(x - half + 1, eaves + 3, half * 2 - 2, 1.4) + ring(x, top + 14, 5.4, 2), mix('conc', 'paper', 0.4)) +
    lights(disc(x, top + 14, 3.4) + [-17, 0, 17].map((dx) => archWindow(x + dx - 4.4, y - 2, 8.8, 14)).join('')) +
    fill(roof(1) + roof(-1), ink.key)
  );
}

export function lewarde(): Template {
  const two = lewardeHeadframe({ x: -46, y: 6, scale: 0.92 }, 'mini');
  const one = lewardeHeadframe({ x: 52, y: 6, scale: 0.92 }, 'mini');
  const bridge = (x0: number, x1: number): Template =>
    fill(rect(x0, -24, x1 - x0, 9), mix('woodD', 'wood', 0.3)) +
    fill(rect(x0, -26, x1 - x0, 3) + rect(x0, -16, x1 - x0, 1.6), ink.key) +
    lights(openings(x0 + 3, -18.4, Math.floor((x1 - x0 - 3) / 5), 5, 2.6, 3.6));
  let legs = '';
  for (const x of [-116, -92]) legs += beam(x - 2, -16, x - 4, 8, 1.6) + beam(x + 2, -16, x + 4, 8, 1.6) + beam(x - 3, -4, x + 4, 4, 1);
  return (
    fill(legs, ink.key) +
    bridge(-142, -70) +
    bridge(4, 28) +
    smallFrame(two) +
    smallFrame(one) +
    hall(-24, 8, 26, 18, TILE, 3) +
    hall(76, 8, 40, 16, TILE, 4) +
    gable(-46, 8) +
    gable(52, 8)
  );
}

export function arenberg(): Template {
  const giant = arenbergGiant({ x: -74, y: 6, scale: 1.36 }, 'mini');
  const one = arenbergOne({ x: 36, y: 4, scale: 0.96 }, 'mini');
  const two = arenbergTwo({ x: 88, y: 4, scale: 0.68 }, 'mini');
  const pond = blob(140, 2, 46, { facets: 18, jitter: 0.05, sy: 0.16, seed: 5 });
  const next = stream(12);
  let dead = '';
  for (let i = 0; i < 5; i++) {
    const x = 122 + i * 12 + next() * 6;
    dead += beam(x, 2, x + (next() - 0.5) * 4, -10 - next() * 8, 1.2, 0.5);
  }
  // The ornate brick front: giant round-arched bays under low gables.
  const gables = [20, 46, 72, 98]
    .map((x) =>
      poly([
        [x - 13, -15],
        [x, -24],
        [x + 13, -15],
      ]),
    )
    .join('');
  const homes = slab(-104, 14, 190, 10, { jitter: 0.4 });
  let ends = '';
  for (let i = 0; i < 9; i++)
    ends += poly([
      [-106 + i * 22, 15],
      [-96 + i * 22, 6],
      [-86 + i * 22, 15],
    ]);
  return (
    tableHeap(-10, -20, 190, 17, 8) +
    fill(pond, mix('sky', 'far', 0.5)) +
    fill(gouge(112, 1, 50, 0, 1.8), ink.slate) +
    fill(dead, ink.key) +
    smallFrame(two) +
    smallFrame(one) +
    smallFrame(giant, mix('slate', 'moon', 0.7)) +
    fill(slab(-104, -26, 60, 34, { jitter: 0.5 }), mix('brickD', 'key', 0.25)) +
    fill(rect(-104, -28, 60, 4), ink.key) +
    lights(openings(-100, -12, 6, 9, 6, 4) + openings(-100, 0, 6, 9, 6, 4)) +
    fill(slab(8, -16, 104, 22, { jitter: 0.4 }) + gables, ink.brickD) +
    fill(rect(8, -15, 104, 1.6) + [20, 46, 72, 98].map((x) => ring(x, -17.6, 2.4, 0.9)).join(''), mix('conc', 'paper', 0.3)) +
    hall(112, 6, 30, 15, TILE, 2) +
    lights([20, 46, 72, 98].map((x) => archWindow(x - 6, 4, 12, 15)).join('')) +
    fill(homes, mix('brickD', 'brick', 0.25)) +
    fill(ends, TILE) +
    lights(openings(-101, 21, 17, 11, 4, 4.4))
  );
}
