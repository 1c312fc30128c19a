/**
 * The underground stable in section (PLACES.md section 7): a low vault of dressed stone, limewashed walls in lamplight,
 * shelves of rail on sleepers, a cemented floor. Warm and bright: the kindest place below.
 */
import type { BoardSymbol, Template } from '../format';
import { beam, clip, comb, fill, glow, gouge, type Ink, ink, lerp, mix, outlined, type Point, poly, slab, stream } from '../ink';
import { hangingLamp, manger, pegs, stall, track } from './berlines-fittings';

/** What differs between the two frames, in units of the board. */
interface Stable {
  readonly w: number;
  readonly h: number;
  /** Where the lamp's chain begins: under the lowest shelf. */
  readonly shelves: number;
  /** Where the wheels of the train stand. */
  readonly train: readonly number[];
  readonly trainFrom: number;
  /** Foot of the hanging lamp. */
  readonly lamp: Point;
  readonly floor: number;
  /** How far the vault's springing lies under its crown. */
  readonly rise: number;
  readonly seed: number;
}

const WALL: Ink = mix('conc', 'wood', 0.4);
const LIT: Ink = mix('paper', 'straw', 0.28);
const HALF: Ink = mix('conc', 'straw', 0.4);
const SHADE: Ink = mix('woodD', 'key', 0.5);
const BORDER = 15;
/** How far the black mass of the near wall comes in at the right. */
const NEAR = 0.12;

/** The line of the vault from the left springing over the crown to the right, `inset` inside the board's edge. */
function vault({ w, rise }: Stable, inset: number): Point[] {
  return Array.from({ length: 25 }, (_, i): Point => {
    const t = i / 24;
    return [lerp(3 + inset, w - 5 - inset, t), 4 + inset + rise * (2 * t - 1) ** 2];
  });
}

function opening(stable: Stable, inset: number): Point[] {
  const { w, h } = stable;
  return [...vault(stable, inset), [w - 5 - inset, h - 8 - inset * 0.6], [3 + inset, h - 8 - inset * 0.6]];
}

/** Dressed stones round the vault and down both sides, each with its lit edge. */
function stones(stable: Stable): Template {
  const { w, h, rise, seed } = stable;
  const next = stream(seed);
  let joints = '';
  let lights = '';
  const outer = vault(stable, -3);
  const inner = vault(stable, BORDER + 2);
  const count = Math.round(w / 46);
  for (let i = 1; i < count; i++) {
    const at = Math.round((i / count) * 24);
    const [a, b] = [outer[at], inner[at]];
    if (!a || !b) continue;
    const shift = (i / count) * 24 - at;
    joints += beam(a[0] + shift * (w / 24), a[1], b[0] + shift * (w / 24), b[1], 2.4, 2);
    lights += gouge(a[0] + shift * (w / 24) + 4, a[1] + 6, 14 + next() * 16, 0.02, 2.2);
  }
  for (let y = 30 + rise; y < h - 20; y += 30 + next() * 14) {
    joints += beam(2, y, 4 + BORDER, y + 1, 2.4, 2) + beam(w - 5 - BORDER, y + 5, w, y + 5, 2.4, 2);
    lights += gouge(6, y + 3, 8, 0.1, 1.8) + gouge(5.5, y + 4, 13, Math.PI / 2, 2);
  }
  return fill(joints, ink.key) + fill(lights, mix('concD', 'conc', 0.6));
}

/** The limewashed wall: the lamp's teeth of light from the upper left, worn courses, the shade of the far end. */
function wall(stable: Stable): Template {
  const { w, h, lamp, seed, floor } = stable;
  const next = stream(seed + 2);
  const [lx, ly] = lamp;
  const light: Point[] = [
    [-10, floor],
    [-10, -10],
    [w * 0.82, -10],
  ];
  const falling: Point[] = [
    [w * 0.34, floor],
    [w * 0.4, h * 0.5],
    [w * 0.55, h * 0.2],
    [w * 0.7, 6],
  ];
  const dark: Point[] = [
    [w + 10, -10],
    [w + 10, floor + 4],
    [w * 0.6, floor + 4],
  ];
  const darkIn: Point[] = [
    [w * (1.02 - NEAR), 30],
    [w * (0.99 - NEAR), h * 0.42],
    [w * (0.94 - NEAR), h * 0.72],
    [w * (0.84 - NEAR), floor],
  ];
  let courses = '';
  const rows = Math.round(h / 34);
  for (let i = 1; i < rows; i++) {
    const y = (h * i) / rows;
    for (let x = 20 + next() * 90; x < w; x += 90 + next() * 170) {
      const length = 16 + next() ** 2 * 54;
      courses += gouge(x, y + next() * 3, length, (next() - 0.5) * 0.03, 2 + next() * 1.4);
      if (next() < 0.45) courses += gouge(x + length * 0.3, y + 2, 9 + next() * 8, Math.PI / 2, 2);
    }
  }
  return (
    fill(poly(opening(stable, 0)), WALL) +
    fill(comb(light, falling, { toward: 0.35, length: [14, 62], teeth: Math.round(h / 17), seed: seed + 1 }), HALF) +
    fill(
      comb(
        light.map(([x, y]) => [x === w * 0.82 ? w * 0.5 : x, y] as const),
        falling.map(([x, y]) => [x * 0.56, y] as const),
        {
          toward: 0.35,
          length: [10, 48],
          teeth: Math.round(h / 19),
          seed: seed + 4,
        },
      ),
      LIT,
    ) +
    fill(comb(dark, darkIn, { toward: Math.PI + 0.3, length: [10, 44], teeth: Math.round(h / 18), seed: seed + 3 }), SHADE) +
    fill(courses, mix('wood', 'conc', 0.45)) +
    glow(lx, ly - 30, 150, ink.lamp, 0.5)
  );
}

/**
 * The mouth of the next gallery, half in the dark: a stone arch, and stalls parted by a hanging log.
 * `foot` is where it meets the floor.
 */
function mouth(x: number, top: number, w: number, foot: number, seed: number): Template {
  const arch = (inset: number): Point[] => [
    [x + inset, foot],
    ...Array.from({ length: 17 }, (_, i): Point => {
      const a = Math.PI - (i / 16) * Math.PI;
      return [x + w / 2 + Math.cos(a) * (w / 2 - inset), top + 60 - Math.sin(a) * (60 - inset)];
    }),
    [x + w - inset, foot],
  ];
  const inside = poly(arch(16));
  const next = stream(seed);
  let joints = '';
  for (let i = 1; i < 9; i++) {
    const a = Math.PI - (i / 9) * Math.PI + (next() - 0.5) * 0.08;
    const [c, n] = [Math.cos(a), Math.sin(a)];
    joints += beam(x + w / 2 + c * (w / 2 + 1), top + 60 - n * 61, x + w / 2 + c * (w / 2 - 18), top + 60 - n * 42, 2.4, 2);
  }
  const post = (px: number, light: Ink): Template =>
    fill(slab(px, top + 34, 11, foot - top - 34, { jitter: 0.7, seed: seed + px }), mix('woodD', 'key', 0.3)) +
    fill(gouge(px + 2, top + 40, foot - top - 60, Math.PI / 2, 3), light);
  const hung = (y: number): Template =>
    fill(beam(x + 36, y, x + w - 40, y + 6, 12, 10), mix('woodD', 'key', 0.15)) + fill(gouge(x + 38, y - 3, w * 0.5, 0.03, 3), mix('woodD', 'wood', 0.8));
  return (
    fill(poly(arch(0)), mix('concD', 'key', 0.35), outlined(ink.key, 4)) +
    fill(joints, ink.key) +
    fill(inside, mix('woodD', 'key', 0.85), outlined(ink.key, 4)) +
    clip(
      inside,
      fill(
        comb(
          [
            [x + w, top - 10],
            [x + w, foot],
          ],
          [
            [x + w * 0.78, top - 10],
            [x + w * 0.7, foot],
          ],
          { toward: Math.PI, length: [6, 26], teeth: Math.round((foot - top) / 16), seed },
        ),
        mix('woodD', 'key', 0.2),
      ) +
        post(x + 44, ink.wood) +
        post(x + w - 62, mix('wood', 'coatL', 0.4)) +
        hung(foot - 62),
    )
  );
}

/** The cemented floor with its gutter, lit near the lamp. */
function ground({ w, h, floor, seed }: Stable): Template {
  return (
    fill(slab(-6, floor, w + 12, h - floor + 8, { jitter: 1, step: 90, seed }), mix('woodD', 'key', 0.72)) +
    fill(
      comb(
        [
          [-6, floor],
          [w * 0.7, floor],
        ],
        [
          [-6, floor + (h - floor) * 0.5],
          [w * 0.62, floor + 4],
        ],
        { toward: 0.5, length: [3, 16], teeth: Math.round(w / 26), seed: seed + 4 },
      ),
      mix('woodD', 'wood', 0.6),
    )
  );
}

function stable(plan: Stable, extras: Template): BoardSymbol {
  const { w, h, shelves, train, trainFrom, lamp } = plan;
  const outer = poly(opening(plan, 0));
  const inner = poly(opening(plan, BORDER));
  return {
    w,
    h,
    svg:
      fill(poly(opening(plan, 0).map(([x, y]) => [x + 3, y + 5] as const)), ink.key, outlined(ink.key, 6)) +
      fill(outer, mix('key', 'woodD', 0.3), outlined(ink.key, 5)) +
      clip(
        outer,
        fill(
          comb([...[[-4, h] as const], ...vault(plan, -4)], [...[[8, h] as const], ...vault(plan, 5)], {
            toward: Math.PI / 2,
            length: [1, 7],
            teeth: Math.round(w / 13),
            seed: 4,
          }),
          mix('concD', 'conc', 0.4),
        ) + stones(plan),
      ) +
      fill(inner, ink.key, outlined(ink.key, 4)) +
      clip(
        inner,
        wall(plan) +
          extras +
          ground(plan) +
          train.map((y, i) => track(trainFrom, w - BORDER, y, 31 + i, i < train.length - 1)).join('') +
          // The vault's shadow on the wall
          fill(poly([...vault(plan, BORDER - 4), ...vault(plan, BORDER + 7).reverse()]), ink.key, 'fill-opacity=".5"') +
          // Its iron peg in the wall: there may be no shelf above it.
          fill(slab(lamp[0] - 11, shelves + 13, 22, 9, { jitter: 0.5, seed: 3 }), ink.key) +
          hangingLamp(lamp, shelves + 18),
      ),
  };
}

/** One shelf of track for a row that waits: as many are hung as there are rows. Its rail lies 4 under its upper edge. */
const shelf = (w: number): BoardSymbol => ({ w, h: 40, svg: track(0, w, 4, 11, true) });
export const shelfWide = (): BoardSymbol => shelf(1084);
export const shelfTall = (): BoardSymbol => shelf(662);

export const stableWide = (): BoardSymbol =>
  stable(
    { w: 1110, h: 556, shelves: 263, train: [528], trainFrom: 282, lamp: [318, 392], floor: 520, rise: 26, seed: 5 },
    mouth(560, 312, 300, 522, 7) + stall(600, 522) + pegs(896, 326) + manger(984, 410),
  );

export const stableTall = (): BoardSymbol =>
  stable(
    { w: 688, h: 928, shelves: 485, train: [746, 856], trainFrom: BORDER, lamp: [236, 612], floor: 850, rise: 13, seed: 8 },
    mouth(318, 536, 184, 748, 7) + pegs(532, 566),
  );
