/** The brick of Lewarde: zigzag gables with a round window, white bands, engine houses, footbridge. */
import type { Template } from '../../format';
import { beam, clip, comb, disc, fill, gouge, group, type Ink, ink, knife, mix, only, type Point, pinned, poly, rect, ring, slab } from '../../ink';
import { archWindow, bars, bricks, nearest, panes, segmentWindow } from '../../ink/brickwork';
import { GROUND, type Pit, WARM } from './space';

/** White brick by night, on the moonlit and on the shaded side. */
const WHITE: Ink = mix('conc', 'paper', 0.35);
const WHITE_SHADE: Ink = mix('conc', 'brickD', 0.45);
/** Grey-brown tiles. */
const TILE: Ink = mix('key', 'woodD', 0.35);

/** A frieze of brick teeth cut in V, along a line; `depth` is the length of a tooth. */
function zigzag(from: Point, to: Point, depth: number, pitch: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.max(2, Math.round(length / pitch));
  const out: Point[] = [from];
  for (let i = 0; i < count; i++) {
    const at = (t: number, down: number): Point => [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t + down];
    out.push(at((i + 0.5) / count, depth), at((i + 1) / count, 0));
  }
  return poly(out, true, 0.5);
}

interface Wall {
  readonly x0: number;
  readonly x1: number;
  readonly eaves: number;
}

/** The gabled hall that swallows the lower part of a headframe. `moonSide` is the side of the Moon. */
function gabledHall(pit: Pit, moonSide: 1 | -1): Template {
  const { x, seed } = pit;
  const half = 112;
  const eaves = 424;
  const top = 350;
  const [x0, x1] = [x - half, x + half];
  const outline: Point[] = [
    [x0, GROUND + 4],
    [x0, eaves],
    [x, top],
    [x1, eaves],
    [x1, GROUND + 4],
  ];
  const wall = knife(outline, { jitter: 1, step: 60, seed });
  const windowXs = [x - 62, x, x + 62];
  const tall = windowXs.map((wx, i) => archWindow(wx - 15, GROUND - 12, 30, i === 1 ? 72 : 62));
  const sash = windowXs.map((wx, i) => bars(wx - 15, GROUND - 12, 30, i === 1 ? 66 : 56, 4, 3)).join('');
  const hood = windowXs.map((wx, i) => archWindow(wx - 20, GROUND - 10, 40, i === 1 ? 79 : 69)).join('');
  const eye = { x, y: 397, r: 13 };
  const rake = (x2: number): string => zigzag([x, top + 7], [x2, eaves + 6], 8, 7.5);
  const bands =
    slab(x0 + 3, 433, half * 2 - 6, 3.4, { jitter: 0.5, seed }) +
    slab(x0 + 3, 440, half * 2 - 6, 2, { jitter: 0.4, seed: seed + 1 }) +
    [-92, -31, 31, 92].map((dx) => slab(x + dx - 7, GROUND - 8, 14, 5, { jitter: 0.3 })).join('');
  // Lozenges of white brick in the gable, either side of the round window.
  const lozenges = [-44, 44]
    .map((dx) =>
      knife(
        [
          [x + dx, 410],
          [x + dx + 9, 418],
          [x + dx, 426],
          [x + dx - 9, 418],
        ],
        { jitter: 0.4 },
      ),
    )
    .join('');
  let quoins = '';
  for (const s of [-1, 1]) for (let y = 446; y < GROUND - 4; y += 13) quoins += rect(x + s * (half - 9) - 6 + (((y - 446) / 13) % 2 ? s * 2 : 0), y, 12, 6);
  const shade = moonSide > 0 ? [x0 - 4, x0 + 26] : [x1 + 4, x1 - 26];
  const shadeComb = comb(
    [
      [shade[0] ?? 0, GROUND + 6],
      [shade[0] ?? 0, top],
    ],
    [
      [shade[1] ?? 0, GROUND + 6],
      [shade[1] ?? 0, eaves - 20],
    ],
    { toward: moonSide > 0 ? 0 : Math.PI, length: [6, 26], teeth: 11, seed: seed + 2 },
  );
  const roof = (s: 1 | -1): string =>
    knife(
      [
        [x - s * 2, top - 10],
        [x + s * (half + 12), eaves - 1],
        [x + s * (half + 9), eaves + 8],
        [x - s * 1, top + 3],
      ],
      { jitter: 0.8, seed: seed + 4 },
    );
  const edgeLight = (s: 1 | -1): string => beam(x + s * 2, top - 9, x + s * (half + 10), eaves - 1, 2.6, 1.4);
  return (
    fill(wall, ink.brickD) +
    clip(
      wall,
      fill(shadeComb, mix('brickD', 'key', 0.45)) +
        bricks(x0 + 4, 444, half * 2 - 8, GROUND - 450, { light: nearest(windowXs, GROUND - 40, 44), seed }) +
        bricks(x - 70, 372, 140, 58, { light: nearest([x], 398, 40), seed: seed + 1 }),
    ) +
    fill(quoins + bands, WHITE_SHADE) +
    fill(rake(x0 + 2) + rake(x1 - 2), WHITE) +
    fill(zigzag([x0 + 4, 441], [x1 - 4, 441], 5, 7), WHITE_SHADE) +
    fill(lozenges, WHITE_SHADE) +
    fill(hood, WHITE) +
    fill(ring(eye.x, eye.y, eye.r + 6, 5.4), WHITE) +
    group(`windows-${pit.id}`, panes(tall.join(''), sash, 1.7)) +
    panes(disc(eye.x, eye.y, eye.r), `M${eye.x} ${eye.y - eye.r}v${eye.r * 2}M${eye.x - eye.r} ${eye.y}h${eye.r * 2}`, 1.6) +
    fill(roof(-1) + roof(1), TILE) +
    fill(edgeLight(moonSide), mix('slate', 'moon', 0.4))
  );
}

/** The engine house against a hall, roof ridge parallel to the picture. */
function engineHouse({ x0, x1, eaves }: Wall, ridge: number, seed: number, count: number, litSide: 1 | -1): Template {
  const wall = slab(x0, eaves, x1 - x0, GROUND - eaves + 4, { jitter: 1, seed });
  const gap = (x1 - x0) / count;
  const xs = Array.from({ length: count }, (_, i) => x0 + gap * (i + 0.5));
  const h = GROUND - eaves - 30;
  const pane = (wx: number): string => segmentWindow(wx - 9, GROUND - 14, 18, h, 4);
  const isLit = (_: number, i: number): boolean => (i + seed) % 3 !== 0;
  const opening = xs.filter(isLit).map(pane).join('');
  const dark = xs
    .filter((wx, i) => !isLit(wx, i))
    .map(pane)
    .join('');
  const hood = xs.map((wx) => segmentWindow(wx - 12.5, GROUND - 12, 25, h + 6, 5)).join('');
  const sash = xs.map((wx) => bars(wx - 9, GROUND - 14, 18, h - 2, 4)).join('');
  const roof = knife(
    [
      [x0 - 5, eaves + 2],
      [x0 + 6, ridge],
      [x1 - 6, ridge],
      [x1 + 6, eaves + 2],
    ],
    { jitter: 0.8, seed: seed + 1 },
  );
  const teeth = comb(
    [
      [x0 + 9, ridge + 1],
      [x1 - 9, ridge + 1],
    ],
    [
      [x0 + 9, ridge + 5],
      [x1 - 9, ridge + 5],
    ],
    { toward: Math.PI / 2 + litSide * 0.2, length: [3, 15], teeth: Math.round((x1 - x0) / 9), fat: 0.6, seed: seed + 2 },
  );
  return (
    fill(wall, ink.brickD) +
    bricks(x0 + 3, eaves + 12, x1 - x0 - 6, GROUND - eaves - 18, { light: nearest(xs.filter(isLit), GROUND - 40, 34), seed, brick: [12, 6] }) +
    fill(zigzag([x0 + 1, eaves + 4], [x1 - 1, eaves + 4], 6, 7) + slab(x0 + 2, eaves + 15, x1 - x0 - 4, 2.6, { jitter: 0.4 }) + hood, WHITE_SHADE) +
    fill(dark, mix('key', 'far2', 0.35)) +
    panes(opening, sash, 1.5) +
    fill(roof, TILE) +
    fill(teeth, mix('far2', 'slate', 0.4))
  );
}

/** The raised, roofed footbridge of the staff: sides of boards and small panes, lattice trestles under it. */
function footbridge(x0: number, x1: number, trestles: readonly number[]): Template {
  const y = 392;
  const w = x1 - x0;
  let legs = '';
  for (const x of trestles) {
    for (const s of [-1, 1]) legs += beam(x + s * 9, y + 34, x + s * 16, GROUND + 2, 4, 5);
    for (let i = 0; i < 3; i++) {
      const [a, b] = [y + 38 + i * 26, y + 62 + i * 26];
      const half = 10 + i * 2;
      legs += beam(x - half, a, x + half + 2, b, 1.8) + beam(x + half, a, x - half - 2, b, 1.8) + beam(x - half - 2, b, x + half + 2, b, 2);
    }
  }
  let glass = '';
  let dark = '';
  let posts = '';
  for (let x = x0 + 7, i = 0; x < x1 - 14; x += 21, i++)
    if (i % 5 < 2) glass += rect(x, y + 6, 14, 11);
    else dark += rect(x, y + 6, 14, 11);
  for (let x = x0; x <= x1; x += 21) posts += beam(x, y + 2, x, y + 36, 1.8);
  const eaves = knife(
    [
      [x0 - 3, y + 3],
      [x0 - 3, y - 3],
      [x1, y - 3],
      [x1, y + 3],
    ],
    { jitter: 0.5, seed: 4 },
  );
  const roof = knife(
    [
      [x0, y - 3],
      [x0, y - 13],
      [x1, y - 13],
      [x1, y - 3],
    ],
    { jitter: 0.6, seed: 6 },
  );
  const teeth = comb(
    [
      [x0, y - 13],
      [x1, y - 13],
    ],
    [
      [x0, y - 11],
      [x1, y - 11],
    ],
    { toward: 1.4, length: [2, 7], teeth: Math.max(4, Math.round(w / 12)), fat: 0.6, seed: 7 },
  );
  return (
    fill(legs, ink.key) +
    fill(slab(x0, y, w, 36, { jitter: 0.7, seed: 5 }), mix('woodD', 'key', 0.25)) +
    fill(slab(x0, y + 21, w, 13, { jitter: 0.4, seed: 8 }), mix('woodD', 'wood', 0.28)) +
    fill(dark, mix('key', 'far2', 0.5)) +
    panes(glass, '') +
    fill(posts + slab(x0, y + 33, w, 5, { jitter: 0.5 }) + eaves, ink.key) +
    fill(roof, TILE) +
    fill(teeth, mix('far2', 'slate', 0.5))
  );
}

/** Behind the halls: the long office building on the left edge, low sheds on the right. */
export function sideBuildings(): Template {
  return (
    engineHouse({ x0: -110, x1: 62, eaves: 428 }, 396, 31, 5, 1) +
    engineHouse({ x0: 1022, x1: 1176, eaves: 458 }, 434, 41, 6, -1) +
    fill(gouge(1186, GROUND - 2, 120, 0, 3), mix('far2', 'far', 0.3))
  );
}

export function halls(pits: readonly Pit[]): Template {
  return (
    footbridge(40, 326, [108, 232]) +
    footbridge(636, 706, []) +
    pits
      .map((pit, i) => {
        const way: 1 | -1 = i === 0 ? 1 : -1;
        return engineHouse({ x0: pit.x + 104, x1: pit.x + 228, eaves: 436 }, 398, pit.seed + 20, 4, way) + gabledHall(pit, way);
      })
      .join('')
  );
}

/** While the pit sleeps, the walls nearest to the lamp have their brick back: the only brick that is red. */
export function warmWalls(): Template {
  const lampX = WARM.x - 62;
  const free = (px: number, py: number): boolean => {
    const inHouse = px > 546 && px < 656 && py > 452;
    const inLeft = px > 494 && px < 542 && py > 446;
    const inRight = px > 688 && px < 738 && py > 446;
    const atWindow = [549.5, 580.5, 611.5, 642.5].some((x) => Math.abs(px - x) < 10 && py > 457) || Math.abs(px - 492) < 20 || Math.abs(px - 738) < 20;
    return (inHouse || inLeft || inRight) && !atWindow;
  };
  const light = nearest([lampX], GROUND + 16, 170, 0.9, 70);
  return only(
    ['cursed'],
    pinned(
      bricks(494, 444, 246, GROUND - 446, { light, seed: 6, brick: [10, 6], region: free }) +
        fill([549.5, 580.5, 611.5, 642.5].map((x) => gouge(x - 11, GROUND - 12, 22, 0, 3)).join(''), ink.coatL),
    ),
  );
}

/** A window's light on the ground before a wall. */
export function groundLight(xs: readonly number[], y: number): Template {
  let d = '';
  for (const x of xs) d += gouge(x - 14, y + 6, 34, 0.06, 2.8) + gouge(x - 6, y + 14, 26, 0.04, 2.2) + gouge(x - 22, y + 11, 12, 0, 1.8);
  return fill(d, ink.rust);
}
