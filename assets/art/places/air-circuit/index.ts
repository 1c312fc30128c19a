/**
 * A crossing of two galleries: a brick wall parts the air that comes from the air that leaves, and in it a plank
 * door stands half open. The draught shows in the lamp's flame and in a leaf.
 */
import type { Picture, Plane, Sprite, Template } from '../../format';
import { blob, carriedRays, fill, glow, gouge3, ink, line, mist, mix, moved, only, outline, outlined, type Point, pinned, poly, rect, shape } from '../../ink';
import { coalSprite, relit } from '../../ink/companion';
import { lagging, log, timberFrame } from '../../ink/timber';
import { darkness } from '../../ink/underground';
import { lamp, RISE } from '../../lamp/marsaut';
import { leaf as doorLeaf, track, wall } from './door';
import { COAL, FLAME, LAMP, LEAF, LEFT, S, SECTION, WALL, WIDTH } from './space';

const { floor } = SECTION;

/** The other gallery leaves to the left, between two posts of the side wall. */
function sideWay(): Template {
  const X = -1.76;
  const opening = S.quad([X, floor, 2.05], [X, 0.82, 2.05], [X, 0.82, 3.1], [X, floor, 3.1]);
  const inner = (z: number): Point => S.at(X - 0.9, 0.6, z);
  return (
    fill(opening, ink.key) +
    fill(poly([S.at(X, floor, 2.1), S.at(X, floor, 3.05), S.at(X - 1.4, floor, 3.2), S.at(X - 1.4, floor, 2.3)]), mix('key', 'woodD', 0.25)) +
    log(inner(3.3), S.at(X - 0.95, floor, 3.3), 22, 24, { side: 1, light: 0.2, seed: 5 }) +
    log(S.at(X + 0.04, 0.94, 3.14), S.at(X - 0.06, floor, 3.14), 50, 54, { side: 1, light: 0.55, seed: 7 }) +
    log(S.at(X, 0.93, 3.2), S.at(X, 0.95, 1.9), 44, 70, { side: 1, light: 0.36, seed: 8 })
  );
}

function shell(): Template {
  return (
    fill(rect(LEFT, 0, WIDTH, 720), ink.key) +
    wall() +
    relit(FLAME.x, FLAME.y + 20, 200, wall(), 9) +
    lagging(S, SECTION, { from: 1.5, to: WALL, light: (z) => (z > 2.4 ? 0.66 : 0.3), seed: 12, walls: [0, 1] }) +
    fill(S.quad([-3.6, floor, 1.2], [-2, floor, WALL], [2, floor, WALL], [3.6, floor, 1.2]), mix('key', 'woodD', 0.34)) +
    // Gaillette's own shade, away from the lamp.
    fill(blob(COAL.x + 6, COAL.y + 1, 46, { facets: 18, jitter: 0.05, sy: 0.14, seed: 4 }), ink.key)
  );
}

/** Draught cut as long thin strokes that all run to the opening, low over the floor. */
function draught(): Template {
  const strokes: readonly (readonly [Point, Point, Point, number])[] = [
    [[128, 560], [330, 520], [560, 470], 4.4],
    [[236, 606], [420, 560], [590, 498], 5],
    [[250, 470], [400, 452], [566, 432], 3.6],
    [[330, 640], [500, 596], [616, 528], 4.2],
    [[330, 392], [440, 392], [570, 398], 3],
    [[60, 610], [170, 596], [280, 576], 3],
  ];
  return fill(strokes.map(([a, b, c, w]) => gouge3(a, b, c, w, 0.6)).join(''), mix('conc', 'concD', 0.35), 'fill-opacity=".55"');
}

/** The flame lies over in the draught; the rest of the lamp is the usual one, swung a little on its hook. */
function leaningLamp(seed: number): Template {
  const reach = [44, 52, 38][seed % 3] ?? 44;
  const tongue = (w: number, far: number, high: number): string =>
    shape(
      [
        [-w, -62, 0],
        [-w * 0.9, -74],
        [w * 0.3, -74 - high * 0.6],
        [far, -66 - high, 0],
        [far * 0.6, -64 - high * 0.5],
        [w, -62, 0],
      ],
      { jitter: 0.4, seed },
    );
  const flame =
    fill(shape(outline('-30,-46! -33,-92 -20,-126 14,-130 34,-108 32,-60 20,-44!'), { jitter: 0.5 }), ink.lamp) +
    fill('M-10-64h20v22h-20z', ink.strawD) +
    fill(tongue(14, reach, 34), ink.ember) +
    fill(tongue(8, reach * 0.66, 24), ink.paper);
  return moved(LAMP.x, LAMP.y - 172, moved(0, 172, lamp(true, seed) + moved(0, RISE.verre, flame), LAMP.scale), 1, -6);
}

const lampFrame = (seed: number): Template =>
  pinned(
    carriedRays(FLAME.x + 8, FLAME.y, 24, 112, { count: 30, width: 6.6, seed: 4 + seed * 5, attached: true, region: (x) => Math.abs(x - FLAME.x - 8) > 24 }) +
      // An iron hook driven into the cap.
      line(`M${LAMP.x + 6} ${LAMP.y - 214}V${LAMP.y - 170}c0 9-13 9-13-1`, ink.key, 6, 'stroke-linecap="round"') +
      leaningLamp(seed),
  );

/** A dry birch leaf that the draught carries through the door, and the cuts of air behind it. */
function drift(): Template {
  const { x, y } = LEAF;
  const blade = shape(outline('-34,6! -20,-14 4,-20 34,-8! 22,12 -8,20'), { jitter: 0.5 });
  return (
    fill(
      gouge3([x - 104, y + 18], [x - 76, y + 12], [x - 44, y + 8], 3.4, 0.6) + gouge3([x - 92, y - 14], [x - 66, y - 14], [x - 38, y - 10], 3, 0.6),
      ink.conc,
      'fill-opacity=".8"',
    ) +
    moved(
      x,
      y,
      fill(blade, ink.straw, outlined(ink.key, 4)) +
        fill(
          gouge3([-34, 6], [-4, 0], [30, -8], 3, 0.4) + gouge3([-12, 2], [-6, -8], [2, -13], 2, 0.4) + gouge3([-2, 0], [8, 8], [10, 10], 2, 0.4),
          ink.strawD,
        ) +
        fill(gouge3([-32, 6], [-42, 10], [-50, 17], 3.4, 0.6), ink.straw),
    )
  );
}

export function airCircuit(): Picture {
  const whole = { x: LEFT, y: 0, w: WIDTH, h: 720 };
  const planes: Plane[] = [
    { id: 'wall', depth: 0.2, box: whole, svg: shell() + track() + sideWay() },
    {
      id: 'frame',
      depth: 0.4,
      box: whole,
      svg: draught() + timberFrame(S, SECTION, 3.3, { light: 0.62, seed: 31, poles: true }) + pinned(glow(FLAME.x, FLAME.y, 240, ink.lamp, 0.46)),
    },
    { id: 'door', depth: 0.5, box: { x: 680, y: 70, w: 180, h: 600 }, svg: doorLeaf() },
    {
      id: 'dark',
      depth: 0.6,
      box: whole,
      svg:
        only(['cursed'], darkness(FLAME.x + 130, FLAME.y + 110, [600, 480, 360], [0.5, 0.42, 0.32])) +
        only(['lit', 'dawn'], darkness(FLAME.x + 150, FLAME.y + 110, [760, 620, 480], [0.42, 0.32, 0.24])),
    },
    { id: 'near', depth: 0.95, box: whole, svg: timberFrame(S, SECTION, 2.3, { light: 0.16, seed: 17, poles: false }) },
  ];
  const sprites: Sprite[] = [
    coalSprite(COAL, 0.72, ['calm', 'calm']),
    {
      id: 'lamp',
      depth: 0.62,
      box: { x: FLAME.x - 132, y: 40, w: 280, h: FLAME.y + 90 },
      frames: [lampFrame(0), lampFrame(1), lampFrame(2)],
      motion: 'flicker',
      pace: 7,
    },
    {
      id: 'leaf',
      depth: 0.45,
      box: { x: LEAF.x - 110, y: LEAF.y - 30, w: 160, h: 60 },
      frames: [pinned(drift())],
      motion: 'slide',
      pace: 5,
    },
    { id: 'mist', depth: 0.65, box: { x: -40, y: 510, w: 560, h: 100 }, frames: [mist(20, 520, 400, 4, 20, 9)], motion: 'slide', pace: 9, when: ['cursed'] },
  ];
  return { id: 'air-circuit', tall: { x: 380, y: 0, w: 540, h: 720 }, planes, sprites };
}
