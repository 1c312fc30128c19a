/** The limestone of the museum, the ropes round the names, the break where a tablet is lost. */
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  brassCorner,
  chips,
  clip,
  comb,
  curve,
  fill,
  gouge,
  gouge3,
  grain,
  type Ink,
  ink,
  knife,
  litEdge,
  mix,
  outlined,
  type Point,
  points,
  poly,
  rect,
  ribbon,
  slab,
} from '../ink';

const STONE: Ink = mix('conc', 'paper', 0.42);
const STONE_LIT: Ink = mix('conc', 'paper', 0.72);
const STONE_SHADE: Ink = mix('conc', 'wood', 0.3);
const DEEP: Ink = mix('conc', 'wood', 0.55);
const CUT: Ink = mix('woodD', 'key', 0.3);

/** Of one stretch of cartouche, 120x150; its ends are as high and 56 wide. */
const H = 150;
const TOP = 10;
const FOOT = 140;
const THICK = 14;
const CAP = 56;

interface RopeInks {
  readonly base: Ink;
  readonly light: Ink;
  readonly cut: Ink;
  /** The sunk ground inside the rope, and the shadow of its upper edge. */
  readonly ground: Ink;
  readonly shadow: Ink;
}
const DULL: RopeInks = { base: ink.strawD, light: ink.straw, cut: CUT, ground: mix('paper', 'straw', 0.25), shadow: DEEP };
/** Read aloud: the rope burns like a wick, the ground takes its light. */
const LIT: RopeInks = { base: ink.ember, light: ink.lamp, cut: ink.brickD, ground: mix('lamp', 'paper', 0.55), shadow: mix('ember', 'straw', 0.5) };
const inksOf = (lit: boolean): RopeInks => (lit ? LIT : DULL);

/** A laid rope along points: dark edge, two tones, a cut between the strands. */
function rope(run: readonly Point[], inks: RopeInks, step = 14): Template {
  const d = ribbon(run, [THICK, THICK, THICK]);
  const light = ribbon(
    run.map(([x, y]) => [x - 2.4, y - 3.2] as const),
    [THICK * 0.5, THICK * 0.5, THICK * 0.5],
  );
  const fine = curve(run, { closed: false, jitter: 0, facets: 8 });
  let strands = '';
  let walked = 0;
  let due = step / 2;
  for (let i = 1; i < fine.length; i++) {
    const [a, b] = [fine[i - 1], fine[i]];
    if (!a || !b) continue;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const angle = Math.atan2(b[1] - a[1], b[0] - a[0]);
    for (; due <= walked + length; due += step) {
      const t = (due - walked) / (length || 1);
      const [x, y] = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const way = angle + 2.2;
      const c = Math.cos(way) * THICK * 0.62;
      const s = Math.sin(way) * THICK * 0.62;
      strands += gouge3([x - c, y - s], [x + Math.cos(angle) * 2, y + Math.sin(angle) * 2], [x + c, y + s], 3.4, 0.5);
    }
    walked += length;
  }
  return fill(d, ink.key, outlined(ink.key, 6)) + fill(d, inks.base) + clip(d, fill(light, inks.light) + fill(strands, inks.cut));
}

/** A stretch of cartouche: rope above and below, the sunk ground between with the shadow of its upper edge. */
export function ropeMiddle(lit = false): BoardSymbol {
  const inks = inksOf(lit);
  const w = 120;
  const along = (y: number): Point[] => [-28, 0, 28, 56, 84, 112, 140].map((x) => [x, y] as const);
  return {
    w,
    h: H,
    svg: clip(
      rect(0, 0, w, H),
      fill(rect(-1, TOP, w + 2, FOOT - TOP), inks.ground) +
        fill(rect(-1, TOP, w + 2, 16), inks.shadow) +
        rope(along(TOP), inks, 14) +
        rope(along(FOOT), inks, 14),
    ),
  };
}

/** Turns the end over for the other side; lights and shadows are cut anew. */
const sided =
  (side: 'left' | 'right') =>
  ([x, y]: Point): Point =>
    side === 'left' ? [x, y] : [CAP - x, y];

/** The round end of a cartouche; with `knot` the rope is tied to its crossbar there. */
export function ropeEnd(side: 'left' | 'right', knot: boolean, lit = false): BoardSymbol {
  const inks = inksOf(lit);
  const turn = sided(side);
  const bend = points(knot ? '88,10 56,10 40,18 30,40 27,75 30,110 40,132 56,140 88,140' : '88,10 56,10 31,18 15,40 10,75 15,110 31,132 56,140 88,140').map(
    turn,
  );
  const run = side === 'left' ? bend : [...bend].reverse();
  const bar = points('12,10 12,75 12,140').map(turn);
  const lash = (y: number): string => beam(...turn([3, y]), ...turn([36, y + 1]), 9, 9);
  const inside = poly(curve(run, { closed: false, jitter: 0 }));
  return {
    w: CAP,
    h: H,
    svg: clip(
      rect(0, 0, CAP, H),
      fill(inside, inks.ground) +
        clip(inside, fill(rect(-1, 0, CAP + 2, 26), inks.shadow)) +
        rope(run, inks) +
        (knot ? rope(bar, inks) + lashes(lash, turn, inks) : ''),
    ),
  };
}

function lashes(lash: (y: number) => string, turn: (p: Point) => Point, inks: RopeInks): Template {
  const at = [62, 75, 88];
  const all = at.map(lash).join('');
  return (
    fill(all, ink.key, outlined(ink.key, 4)) +
    fill(all, ink.coatL) +
    fill(at.map((y) => gouge(Math.min(turn([4, y])[0], turn([34, y])[0]) + 1, y - 2, 24, 0.04, 3)).join(''), inks.light)
  );
}

/** Where the tablet is lost: both ropes and the ground end in a fresh break. */
export function breakEnd(side: 'left' | 'right'): BoardSymbol {
  const turn = sided(side);
  const jag = points('37,-2 27,15 34,30 21,44 30,60 18,74 25,88 19,104 31,119 24,132 36,152');
  const kept = poly([...jag, ...points('64,152 64,-2')].map(turn));
  const away = points('25,148 13,129 4,104 12,79 3,54 13,29 27,1');
  const gap = poly([...jag, ...away].map(turn));
  const across = (y: number): Point[] => [88, 56, 30, 0].map((x) => turn([x, y]));
  return {
    w: CAP,
    h: H,
    svg: clip(
      rect(0, 0, CAP, H),
      fill(gap, mix('concD', 'woodD', 0.5)) +
        litEdge((side === 'left' ? jag : away).map(turn), 7, 0.3, mix('conc', 'wood', 0.4), 3) +
        clip(
          kept,
          fill(rect(0, TOP, CAP, FOOT - TOP), DULL.ground) + fill(rect(-1, TOP, CAP + 2, 16), DULL.shadow) + rope(across(TOP), DULL) + rope(across(FOOT), DULL),
        ) +
        fill(knife(jag.map(turn), { closed: false }), 'none', `stroke="${ink.key}" stroke-width="4" stroke-linejoin="round"`) +
        fill(gouge(...turn([44, 40]), 14, 2, 2.4) + gouge(...turn([40, 92]), 16, 1, 2.4), CUT),
    ),
  };
}

interface Slab {
  readonly w: number;
  readonly h: number;
  /** Upper edge of the tray with the sherds. */
  readonly tray: number;
  readonly seed: number;
}

/** The stone itself: knocked corners, lamplight from the upper left, few cuts, a calm middle. */
function stone({ w, tray, seed }: Slab): Template {
  const edge = knife(points(`14,5 ${w - 40},4 ${w - 26},14 ${w - 12},12 ${w - 7},30 ${w - 6},${tray + 20} 4,${tray + 20} 3,60 9,44 4,22`), {
    jitter: 2.2,
    step: 54,
    seed,
  });
  const run: Point[] = [
    [-6, tray],
    [-6, -6],
    [w, -6],
  ];
  const into: Point[] = [
    [w * 0.12, tray],
    [w * 0.2, tray * 0.5],
    [w * 0.46, tray * 0.14],
    [w * 0.86, 8],
  ];
  const far: Point[] = [
    [w + 4, 6],
    [w + 4, tray + 10],
    [w * 0.4, tray + 10],
  ];
  const farIn: Point[] = [
    [w - 18, tray * 0.3],
    [w * 0.94, tray * 0.74],
    [w * 0.62, tray - 6],
  ];
  return (
    fill(edge, ink.key, outlined(ink.key, 11)) +
    fill(edge, STONE, outlined(mix('conc', 'concD', 0.5), 3)) +
    clip(
      edge,
      fill(comb(run, into, { toward: 0.6, length: [12, 46], teeth: Math.round(w / 30), seed }), STONE_LIT) +
        fill(comb(far, farIn, { toward: Math.PI + 0.6, length: [8, 34], teeth: Math.round(w / 34), seed: seed + 1 }), STONE_SHADE) +
        litEdge(
          [
            [3, tray],
            [4, 5],
            [w - 20, 4],
          ],
          6,
          Math.PI / 4,
          ink.paper,
          seed,
        ) +
        chips(10, 10, w - 20, tray - 20, 60, mix('conc', 'wood', 0.4), seed + 2, (x, y) => x > 60 && x < w - 40 && y > 24 && y < tray - 16),
    )
  );
}

/** The excavators' tray under the stone: dark walnut bound in brass. */
function tray({ w, h, tray: top, seed }: Slab): Template {
  const box = slab(5, top, w - 12, h - top - 9, { jitter: 1.2, step: 80, seed });
  const inside = slab(13, top + 8, w - 28, h - top - 24, { jitter: 0.8, seed: seed + 1 });
  return (
    fill(slab(8, top + 4, w - 10, h - top - 6, { jitter: 1, seed }), ink.key, outlined(ink.key, 5)) +
    fill(box, ink.woodD, outlined(ink.key, 5)) +
    litEdge(
      [
        [5, h - 12],
        [5, top],
        [w - 12, top],
      ],
      6,
      Math.PI / 4,
      ink.wood,
      seed + 2,
    ) +
    fill(inside, mix('key', 'woodD', 0.35), outlined(ink.key, 4)) +
    // Sand on its floor.
    fill(grainOf(20, top + 14, w - 42, h - top - 38, seed + 4), mix('woodD', 'strawD', 0.3)) +
    grain(24, top + 16, w - 50, h - top - 44, mix('woodD', 'key', 0.3), seed + 4, 8) +
    brassCorner(5, h - 9, 1, -1, 30) +
    brassCorner(w - 7, h - 9, -1, -1, 30) +
    brassCorner(5, top, 1, 1, 30) +
    brassCorner(w - 7, top, -1, 1, 30)
  );
}

/** Short strokes of sand along the foot of a box. */
const grainOf = (x: number, y: number, w: number, h: number, seed: number): string =>
  Array.from({ length: Math.round(w / 26) }, (_, i) =>
    gouge(x + i * 26 + ((i * 13 + seed * 7) % 17), y + h - ((i * 29 + seed) % Math.max(8, Math.round(h * 0.4))), 12, 0.1, 2.4),
  ).join('');

const board = (plan: Slab): BoardSymbol => ({ w: plan.w, h: plan.h, svg: stone(plan) + tray(plan) });

export const boardWide = (): BoardSymbol => board({ w: 1110, h: 556, tray: 444, seed: 4 });
export const boardTall = (): BoardSymbol => board({ w: 688, h: 738, tray: 520, seed: 6 });
