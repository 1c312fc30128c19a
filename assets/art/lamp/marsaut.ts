/**
 * The Marsaut safety lamp in five parts (PLACES.md section 9): 3.2 times as high as wide, closed riveted shield,
 * five guard rods outside the glass, oval number plate left blank, long narrow hook.
 * Every part is drawn from its join plane (y = 0) upward, centred on x = 0. Total body: 480 high, 150 wide.
 */
import type { Template } from '../format';
import {
  BRASS,
  beam,
  blob,
  clip,
  comb,
  cylinder,
  disc,
  fill,
  gouge,
  gouge3,
  ink,
  type Ladder,
  line,
  mix,
  moved,
  num,
  outline,
  outlined,
  type Point,
  points,
  poly,
  ribbon,
  ring,
  STEEL,
  shape,
  slab,
} from '../ink';

/** Where each part's join plane stands in the assembled lamp. */
export const RISE = { pot: 0, meche: -129, verre: -129, tamis: -284, cuirasse: -284 } as const;

const IRON: Ladder = { base: mix('key', 'concD', 0.55), light: ink.concD, bright: mix('concD', 'conc', 0.75), dark: ink.key, rim: ink.slate };

/** An ellipse seen as the rim of a cylinder, as a curved cut. */
function hoop(y: number, half: number, sag: number, width: number): string {
  return gouge3([-half, y], [0, y + sag], [half, y], width, 0.5);
}

function band(y0: number, y1: number, half: number, ladder: Ladder, seed: number): Template {
  const d = slab(-half, y1, half * 2, y0 - y1, { jitter: 0.7, step: 44, seed });
  return fill(d, ink.key, outlined(ink.key, 6)) + cylinder(d, -half, half, y1, y0, ladder, seed, 4);
}

/** The tank: plain cylinder, base ring, oval plate without a number, key of the wick rod underneath. */
export function pot(): Template {
  const d = shape(outline('-70,0! -75,-4 -75,-18 -70,-24! -70,-112! -74,-118 -74,-130! 74,-130! 74,-118 70,-112! 70,-24! 75,-18 75,-4 70,0!'), { jitter: 0.4 });
  const plateRim = blob(2, -66, 29, { facets: 22, jitter: 0.012, sx: 1.24, sy: 0.92 });
  const plateFace = blob(1, -67, 25, { facets: 22, jitter: 0.012, sx: 1.26, sy: 0.9 });
  return (
    fill(slab(-12, -2, 24, 11, { jitter: 0.5 }), ink.key, outlined(ink.key, 4)) +
    fill(slab(-9, -2, 12, 8, { jitter: 0.4 }), ink.strawD) +
    fill(d, ink.key, outlined(ink.key, 6)) +
    cylinder(d, -75, 75, -130, 0, BRASS, 3, 15) +
    fill(hoop(-22, 73, 5, 2.6) + hoop(-113, 71, 4, 2.4), ink.key) +
    fill(gouge3([-66, -124], [-26, -121], [30, -121], 2.2), ink.paper) +
    fill(gouge3([-68, -12], [-34, -8], [20, -7], 2.4), ink.lamp) +
    fill(plateRim, ink.key) +
    fill(plateFace, mix('straw', 'paper', 0.35)) +
    clip(plateFace, fill(blob(8, -62, 25, { facets: 22, jitter: 0.03, sx: 1.26, sy: 0.9 }), ink.straw)) +
    fill(disc(-24, -67, 2.6) + disc(27, -66, 2.6), ink.woodD)
  );
}

/** One flame; three seeds alternate like re-cut blocks. */
function flame(x: number, y: number, scale = 1, seed = 0): Template {
  const lean = [0, 3, -3][seed % 3] ?? 0;
  const rise = [0, 4, -3][seed % 3] ?? 0;
  const tongue = (w: number, h: number, foot: number, s: number): string =>
    shape(
      [
        [0, foot],
        [-w, -h * 0.12],
        [-w * 0.92, -h * 0.42],
        [-w * 0.2 + lean * 0.5, -h * 0.72],
        [lean, -h - rise, 0],
        [w * 0.55 + lean * 0.5, -h * 0.68],
        [w, -h * 0.4],
        [w * 0.92, -h * 0.12],
      ],
      { jitter: 0.4, seed: s + seed },
    );
  return moved(x, y, fill(tongue(15, 62, 4, 3), ink.ember) + fill(tongue(9.5, 48, 2, 4), ink.lamp) + fill(tongue(4.6, 27, 0, 5), ink.paper), scale);
}

/** Burner plate, wick tube and cotton, with or without its flame. */
export function meche(lit = false, seed = 0): Template {
  const foot: [number, number, 0?][] = [
    [-44, 0, 0],
    [-42, -7],
    [-20, -11],
    [20, -11],
    [42, -7],
    [44, 0, 0],
  ];
  const dish = shape(
    foot.map(([a, b, c]) => (c === 0 ? ([a, b, 0] as const) : ([a, b] as const))),
    { jitter: 0.4 },
  );
  return (
    fill(dish, ink.key, outlined(ink.key, 5)) +
    fill(dish, ink.strawD) +
    fill(gouge(-38, -4, 62, -0.03, 2.6), ink.lamp) +
    fill(slab(-12, -36, 24, 28, { jitter: 0.4 }), ink.key) +
    fill(slab(-9, -34, 18, 26, { jitter: 0.4 }), ink.strawD) +
    fill(slab(-9, -34, 6, 26, { jitter: 0.4 }), ink.lamp) +
    fill(shape(outline('-8,-32! -8,-44 -2,-50 6,-47 8,-32!'), { jitter: 0.7 }), ink.paper) +
    fill(shape(points('-7,-42 -2,-52 7,-48 6,-42 0,-46')), ink.key) +
    (lit ? flame(0, -44, 0.95, seed) : '')
  );
}

/** Steps of light behind the glass: flat rings, never a gradient. */
function stepsOfLight(pane: string): Template {
  const at = (r: number, seed: number, sy: number): string => blob(0, -78, r, { facets: 20, jitter: 0.05, seed, sy });
  return clip(pane, fill(pane, ink.strawD) + fill(at(54, 3, 1.02), ink.ember) + fill(at(41, 5, 1.12), ink.straw) + fill(at(29, 7, 1.25), ink.lamp));
}

/** Lower ring with the lock, thick glass cylinder, five rods outside it, upper ring. Lit, it holds the wick's flame. */
export function verre(lit = false, seed = 0): Template {
  const pane = slab(-60, -139, 120, 122, { jitter: 0.5, step: 60, seed: 4 });
  const rod = (x: number, colour: Ladder['base'], w: number): Template =>
    fill(beam(x, -14, x, -142, w + 5), ink.key) + fill(beam(x - w * 0.16, -16, x - w * 0.16, -140, w * 0.62, w * 0.5), colour);
  // Five rods stand evenly round the glass: the one behind the flame shows through it, so that the flame stays free.
  const behind = fill(beam(0, -18, 0, -138, 4, 3.4), lit ? ink.strawD : ink.woodD);
  const glass = lit
    ? stepsOfLight(pane) + behind + moved(0, -18, meche(true, seed))
    : fill(pane, mix('deep', 'far2', 0.55), 'fill-opacity=".62"') +
      behind +
      fill(comb(points('62,-16 62,-140'), points('44,-20 44,-136'), { toward: Math.PI, length: [4, 14], teeth: 12, seed: 3 }), ink.far2, 'fill-opacity=".8"');
  const shine =
    fill(gouge(-49, -30, 100, -1.57, 5) + gouge(-17, -118, 26, 1.5, 2.4), ink.paper) + fill(gouge(52, -34, 88, -1.57, 3), lit ? ink.brickD : ink.slate);
  return (
    glass +
    shine +
    rod(-69, ink.lamp, 6) +
    rod(-40, ink.straw, 4.6) +
    rod(40, ink.strawD, 4.6) +
    rod(69, mix('woodD', 'slate', 0.55), 6) +
    band(0, -18, 74, BRASS, 5) +
    band(-137, -155, 74, BRASS, 8) +
    fill(hoop(-9, 72, 2.5, 1.6) + hoop(-146, 72, 2.5, 1.6), ink.woodD) +
    fill(slab(44, -23, 22, 27, { jitter: 0.6 }), ink.key) +
    fill(slab(47, -20, 14, 20, { jitter: 0.5 }), ink.concD) +
    fill(slab(47, -20, 5, 20, { jitter: 0.4 }), ink.conc) +
    fill(disc(55, -9, 3), ink.key)
  );
}

/** Two gauzes, one within the other: the outer one is cut away at the upper right to show the inner. */
export function tamis(): Template {
  const dome = (w: number, top: number, h: number): string =>
    shape(
      [
        [-w, 0, 0],
        [-w * 0.97, -h * 0.5],
        [-w * 0.86, -h * 0.9],
        [-w * 0.55, -top],
        [w * 0.55, -top],
        [w * 0.86, -h * 0.9],
        [w * 0.97, -h * 0.5],
        [w, 0, 0],
      ],
      { jitter: 0.4 },
    );
  const mesh = (w: number, top: number, gap: number): string => {
    let d = '';
    for (let i = -9; i <= 9; i++) d += `M${num((i * w) / 9.2)} 0L${num((i * w) / 11)}-${top}`;
    for (let y = gap; y < top; y += gap) d += `M${-w} ${num(-y)}Q0 ${num(gap - y)} ${w} ${num(-y)}`;
    return d;
  };
  const inner = dome(38, 150, 140);
  const outer = shape(outline('-52,0! -50,-60 -46,-112! -26,-96! -14,-112! 4,-88! 18,-98! 30,-66! 46,-74! 51,-40 52,0!'), { jitter: 0.4 });
  const column = (x0: number, x1: number): Point[] => [
    [x0, 4],
    [x1, -146],
  ];
  return (
    fill(inner, ink.key, outlined(ink.key, 6)) +
    clip(
      inner,
      fill(inner, mix('key', 'brickD', 0.35)) +
        line(mesh(38, 150, 6), ink.conc, 1.3) +
        fill(comb(column(-46, -40), column(-33, -26), { toward: 0, length: [3, 9], teeth: 16, seed: 6 }), ink.ember),
    ) +
    fill(slab(-22, -158, 44, 13, { jitter: 0.5 }), ink.key, outlined(ink.key, 4)) +
    cylinder(slab(-22, -158, 44, 13, { jitter: 0.5 }), -22, 22, -158, -145, BRASS, 4, 4) +
    fill(outer, ink.key, outlined(ink.key, 6)) +
    clip(
      outer,
      fill(outer, mix('key', 'deep', 0.5)) +
        fill(comb(column(-60, -60), column(-30, -26), { toward: 0, length: [6, 18], teeth: 14, seed: 3 }), ink.brickD) +
        line(mesh(52, 120, 7), ink.slate, 1.5) +
        fill(comb(column(-60, -60), column(-47, -44), { toward: 0, length: [2, 8], teeth: 16, seed: 6 }), ink.ember) +
        fill(comb(column(60, 60), column(48, 46), { toward: Math.PI, length: [2, 8], teeth: 16, seed: 5 }), ink.moon),
    ) +
    band(0, -14, 60, STEEL, 6)
  );
}

/** The closed shield: riveted sheet steel, air holes at its foot, slots near the top, domed cap, ring and long hook. */
export function cuirasse(lit = false): Template {
  const body = slab(-57, -160, 114, 160, { jitter: 0.6, step: 60, seed: 3 });
  const cap = shape(outline('-61,-158! -61,-170 -44,-186 -18,-194 18,-194 44,-186 61,-170 61,-158!'), { jitter: 0.4 });
  const onCylinder = (t: number): number => Math.sin(t) * 53;
  let holes = '';
  let slots = '';
  for (let i = -4; i <= 4; i++) {
    const t = i * 0.3;
    const squeeze = Math.cos(t);
    holes += blob(onCylinder(t), -25 + Math.abs(i) * -0.3, 5.2, { facets: 10, sx: Math.max(0.3, squeeze), seed: i + 9 });
    const x = onCylinder(t);
    slots += poly([
      [x - 3.4 * squeeze, -150],
      [x + 3.4 * squeeze, -150],
      [x + 3.4 * squeeze, -131],
      [x - 3.4 * squeeze, -131],
    ]);
  }
  let rivets = '';
  let glints = '';
  for (let y = -46; y >= -122; y -= 15) {
    rivets += disc(20, y, 3.4);
    glints += disc(19, y - 1, 1.6);
  }
  const hookLine: Point[] = points('0,-214 0,-262 -2,-296 -22,-322 -24,-352 -4,-372 20,-362 25,-338');
  return (
    fill(ring(0, -208, 15, 6), ink.key, outlined(ink.key, 3)) +
    fill(ribbon(hookLine, [11, 13, 6]), ink.key, outlined(ink.key, 6)) +
    fill(
      ribbon(
        hookLine.map(([a, b]) => [a - 1, b] as const),
        [7, 9, 3],
      ),
      ink.conc,
    ) +
    fill(
      ribbon(
        hookLine.slice(1).map(([a, b]) => [a - 3, b - 1] as const),
        [1, 3.6, 1],
      ),
      ink.paper,
    ) +
    fill(ring(0, -208, 13, 4), ink.conc) +
    fill(gouge3([-11, -204], [-9, -217], [2, -220], 2.4), ink.paper) +
    fill(body, ink.key, outlined(ink.key, 6)) +
    cylinder(body, -57, 57, -160, 0, IRON, 11, 17) +
    fill(gouge3([27, -36], [27, -80], [27, -126], 2.2), ink.key) +
    fill(hoop(-41, 55, 4, 2.2) + hoop(-124, 55, 4, 2.2), ink.key) +
    fill(rivets, ink.key) +
    fill(glints, ink.slate) +
    fill(holes, lit ? ink.brickD : ink.key) +
    fill(slots, ink.key) +
    (lit ? fill(slotGlow(holes), ink.ember) : '') +
    band(0, -13, 62, BRASS, 6) +
    fill(cap, ink.key, outlined(ink.key, 6)) +
    cylinder(cap, -61, 61, -194, -158, STEEL, 9, 6) +
    fill(hoop(-169, 59, 4, 2), ink.key) +
    fill(gouge3([-50, -176], [-34, -187], [-6, -190], 2.6), ink.paper)
  );
}

/** The lower edge of the foot holes, where the flame shows through. */
function slotGlow(holes: string): string {
  return holes ? [-3, -1, 1, 3].map((i) => gouge(Math.sin(i * 0.3) * 53 - 3, -22, 6, 0, 1.6)).join('') : '';
}

/** The whole lamp, its foot at (0, 0). */
export function lamp(lit: boolean, seed = 0): Template {
  return (
    moved(0, RISE.cuirasse, cuirasse(lit)) +
    (lit ? '' : moved(0, RISE.meche - 18, meche())) +
    moved(0, RISE.verre, verre(lit, seed)) +
    moved(0, RISE.pot, pot())
  );
}
