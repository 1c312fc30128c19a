/**
 * A timbered gallery below ground: barked logs, one frame a metre, poles behind them, a single narrow track and
 * one safety lamp, set down on a prop, which is the only light there is.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import {
  beam,
  blob,
  carriedRays,
  clamp,
  clip,
  comb,
  engrave,
  fill,
  glow,
  gouge3,
  group,
  type Ink,
  ink,
  mist,
  mix,
  moved,
  only,
  outline,
  outlined,
  type Point,
  pinned,
  rect,
  shape,
} from '../../ink';
import { coalSprite, relit } from '../../ink/companion';
import { lagging, timberFrame } from '../../ink/timber';
import { mineTrack, tubEnd } from '../../ink/track';
import { darkness, toothedHole } from '../../ink/underground';
import { lamp } from '../../lamp/marsaut';
import { miniLamp } from '../../lamp/mini';
import { COAL, FLAME, LAMP, LEFT, lamplight, PROP, S, SECTION, WIDTH } from './space';

const { at, metre, quad } = S;
const { floor } = SECTION;
const END = 13;

function rock(): Template {
  const toLamp = (x: number, y: number): number => Math.hypot(x - FLAME.x, y - FLAME.y);
  const along = (x: number, y: number): number => Math.atan2(y - S.eye.y, x - S.eye.x) + Math.sin(x * 0.03 + y * 0.05) * 0.16;
  const seams = engrave({
    box: [LEFT, 0, WIDTH, 720],
    region: (x, y) => Math.abs(x - S.eye.x) > 330 + Math.abs(y - 340) * 0.3 && y < 640,
    field: along,
    light: (x, y) => clamp(1 - toLamp(x, y) / 900) * 0.8,
    apart: 34,
    length: [24, 90],
    width: 5,
    seed: 5,
    most: 46,
  });
  return fill(rect(LEFT, 0, WIDTH, 720), mix('key', 'deep', 0.25)) + fill(seams, mix('deep', 'far2', 0.4));
}

/** Where the gallery goes: black, a few lamps far off when the names are back, the day at dawn. */
function farEnd(): Template {
  const [x, y] = at(0, 0.04, END);
  const hole = blob(x, y + 6, 66, { facets: 14, jitter: 0.05, sx: 1.05 });
  const day = toothedHole(x + 4, y - 8, 34, 4, 22, 0.94);
  const mini = (X: number, z: number, s: number): Template => {
    const [lx, ly] = at(X, 0.3, z);
    return glow(lx, ly, 34 * s, ink.lamp, 0.5) + moved(lx, ly + 12 * s, miniLamp(true), 0.38 * s);
  };
  return (
    fill(hole, ink.key) +
    group('lit-end', only(['lit'], pinned(mini(-0.46, 10.4, 0.9) + mini(0.3, 7.4, 1.15)))) +
    group(
      'lit-day',
      only(
        ['dawn'],
        fill(toothedHole(x + 4, y - 8, 46, 7, 26, 0.94), mix('wood', 'warm', 0.4)) + fill(day, ink.warm) + fill(toothedHole(x + 5, y - 9, 23, 6, 18), ink.hor),
      ),
    )
  );
}

function ground(): Template {
  const dirt = quad([-3.4, floor, 1.2], [-1.14, floor, END], [1.14, floor, END], [3.4, floor, 1.2]);
  const puddle = (X: number, Z: number, w: number): string => {
    const [px, py] = at(X, floor, Z);
    const m = metre(Z);
    return blob(px, py, w * m, { facets: 13, jitter: 0.09, sy: 0.16, seed: Math.round(Z * 3) });
  };
  const [px, py] = at(-0.42, floor, 3.1);
  let stones = '';
  for (const [X, Z, r] of [
    [-0.95, 2.5, 0.07],
    [-0.8, 2.62, 0.04],
    [0.98, 2.8, 0.06],
    [0.9, 4.1, 0.05],
    [-0.92, 4.4, 0.06],
    [1.02, 3.5, 0.04],
  ] as const) {
    const [sx, sy] = at(X, floor + r * 0.5, Z);
    stones += blob(sx, sy, r * metre(Z), { facets: 7, jitter: 0.14, sy: 0.7, seed: Math.round(X * 9 + 20) });
  }
  const pipe = (y: number, w: number): string => {
    const a = at(1.02, y, 1.6);
    const b = at(1.02, y, END);
    return beam(a[0], a[1], b[0], b[1], w * metre(1.6), w * metre(END));
  };
  const flange = [2.1, 3.1, 4.1, 5.1, 6.1].map((z) => {
    const [fx, fy] = at(1.02, floor + 0.2, z);
    return beam(fx, fy - 0.09 * metre(z), fx, fy + 0.09 * metre(z), 0.05 * metre(z));
  });
  return (
    fill(dirt, mix('key', 'woodD', 0.3)) +
    fill(puddle(-0.42, 3.1, 0.3) + puddle(0.72, 5.2, 0.3), mix('deep', 'key', 0.3)) +
    pinned(
      fill(
        [0, 1, 2, 3]
          .map((i) => gouge3([px - 40 + i * 4, py - 12 + i * 8], [px - 6, py - 12 + i * 8], [px + 46 - i * 9, py - 12 + i * 8], 4.4 - i * 0.7, 0.5))
          .join(''),
        mix('strawD', 'lamp', 0.4),
      ),
    ) +
    mineTrack(S, { X: 0.14, from: 1.5, to: END, floor, sleeper: mix('woodD', 'key', 0.15), rail: mix('concD', 'key', 0.3), edge: mix('conc', 'straw', 0.4) }) +
    fill(stones, mix('concD', 'key', 0.5)) +
    fill(pipe(floor + 0.2, 0.11), mix('concD', 'key', 0.45)) +
    fill(pipe(floor + 0.235, 0.02), mix('conc', 'concD', 0.5)) +
    fill(flange.join(''), ink.key) +
    // Gaillette's own shade, away from the lamp.
    fill(blob(COAL.x - 8, COAL.y + 1, 42, { facets: 16, jitter: 0.06, sy: 0.16, seed: 4 }), ink.key)
  );
}

/** The prop on end that carries the lamp: bark lit from above, pale sawn head. */
function prop(): Template {
  const { x, foot, head, r } = PROP;
  const rim = (k: number, colour: Ink): Template => fill(blob(x, head, r * k, { facets: 20, jitter: 0.02, sy: 0.27, seed: 3 }), colour);
  const across = (y: number): Point[] => [
    [x - r - 4, y],
    [x, y + r * 0.27],
    [x + r + 4, y],
  ];
  const body = shape(outline(`${x - r},${head}! ${x - r * 1.06},${foot - 4}! ${x},${foot + r * 0.26} ${x + r * 1.06},${foot - 4}! ${x + r},${head}!`), {
    jitter: 0.8,
    seed: 5,
  });
  return (
    fill(blob(x, foot + 3, r * 1.5, { facets: 18, jitter: 0.05, sy: 0.2, seed: 7 }), ink.key) +
    fill(body, mix('woodD', 'key', 0.3), outlined(ink.key, 4)) +
    clip(
      body,
      fill(comb(across(head - 6), across(head + 34), { toward: Math.PI / 2, length: [8, 30], teeth: 9, seed: 5 }), ink.wood) +
        fill(comb(across(head - 6), across(head + 8), { toward: Math.PI / 2, length: [4, 14], teeth: 9, seed: 8 }), mix('wood', 'coatL', 0.62)) +
        fill(
          gouge3([x - 14, head + 40], [x - 15, head + 68], [x - 13, foot - 8], 4) + gouge3([x + 12, head + 56], [x + 14, head + 80], [x + 12, foot], 3),
          ink.key,
        ),
    ) +
    rim(1.04, ink.key) +
    rim(0.98, mix('straw', 'woodD', 0.1)) +
    rim(0.7, mix('strawD', 'straw', 0.45)) +
    rim(0.6, ink.straw)
  );
}

/** Frames, farthest first. */
function frames(from: number, to: number): Template {
  let out = '';
  for (let z = from; z > to - 0.5; z -= 1) out += timberFrame(S, SECTION, z, { light: lamplight(z), seed: Math.round(z * 10), poles: z < 8 });
  return out;
}

/** Short spikes that hold to the lamp: on the screen that tells of firedamp, none may fly like a spark. */
const lampFrame = (seed: number): Template =>
  pinned(
    carriedRays(FLAME.x, FLAME.y, 24, 112, {
      count: 30,
      width: 7,
      seed: 6 + seed * 5,
      attached: true,
      region: (x, y) => Math.abs(x - FLAME.x) > (y > LAMP.y - 10 ? 56 : 22),
    }) +
      prop() +
      moved(LAMP.x, LAMP.y, lamp(true, seed), LAMP.scale),
  );

export function gallery(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const planes: Plane[] = [
    {
      id: 'rock',
      depth: 0.15,
      box: whole,
      svg: rock() + lagging(S, SECTION, { from: 1.6, to: 10.6, light: lamplight, seed: 6 }) + farEnd(),
    },
    { id: 'ground', depth: 0.3, box: whole, svg: ground() + frames(11.6, 6.6) + tubEnd(S, 0.14, floor, 8.1, 0.6) },
    {
      id: 'frames',
      depth: 0.5,
      box: whole,
      svg: frames(5.6, 3.6) + relit(FLAME.x + 20, FLAME.y - 60, 340, frames(4.6, 3.6), 6) + pinned(glow(FLAME.x, FLAME.y, 250, ink.lamp, 0.5)),
    },
    {
      id: 'dark',
      depth: 0.6,
      box: whole,
      svg:
        only(['cursed'], darkness(FLAME.x + 55, FLAME.y - 58, [560, 430, 310], [0.5, 0.42, 0.32])) +
        only(['lit', 'dawn'], darkness(FLAME.x + 75, FLAME.y - 48, [720, 580, 430], [0.42, 0.32, 0.24])),
    },
    {
      id: 'near',
      depth: 0.9,
      box: whole,
      svg: timberFrame(S, SECTION, 2.6, { light: 0.42, seed: 9 }) + timberFrame(S, SECTION, 1.72, { light: 0.14, seed: 4, poles: false }),
    },
  ];
  const sprites: Sprite[] = [
    coalSprite(COAL, 0.72, ['calm', 'calm']),
    {
      id: 'lamp',
      depth: 0.62,
      box: { x: FLAME.x - 130, y: FLAME.y - 130, w: 260, h: PROP.foot + 146 - FLAME.y },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    { id: 'mist', depth: 0.7, box: { x: 440, y: 476, w: 700, h: 120 }, frames: [mist(540, 490, 440, 4, 22, 4)], motion: 'slide', pace: 11, when: ['cursed'] },
  ];
  return { id: 'gallery', tall: { x: 320, y: 0, w: 540, h: 720 }, planes, sprites };
}
