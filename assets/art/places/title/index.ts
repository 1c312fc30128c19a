/**
 * The poster: the Moon that yawns on its chain, the lace of a headframe, the black flank of a heap on the left where the
 * menu stands, and one warm point, the lump of coal with her lamp. One plane and one flame, for the first screen.
 */
import { gaillette } from '../../busts/gaillette';
import type { Picture, Plane, Sprite, Template } from '../../format';
import { clip, comb, fill, glow, gouge, gouge3, group, ink, knife, line, mix, moved, only, pinned, poly, rays, rect, ring, stream } from '../../ink';
import { archWindow, bricks } from '../../ink/brickwork';
import { coal } from '../../ink/companion';
import { arenbergGiant, lensHeadframe } from '../../ink/headframes';
import { nightSky } from '../../ink/night';
import { sheave } from '../../ink/steel';
import { heap, tableHeap, terril } from '../../ink/terril';
import { leaves, poplars } from '../../ink/trees';
import { MINI_GLASS, miniLamp } from '../../lamp/marsaut';
import { chain, moon } from './moon';
import { COAL, GIANT, GROUND, LAMP, LEFT, MOON, ROOF, WIDTH } from './space';

/** The horizon: rows of houses, a spire, poplars, a far heap and a table, the giant that holds the chain. */
function skyline(): Template {
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

/** The black flank of the near heap: the quiet ground of the menu. */
function nearHeap(): Template {
  const t = terril({
    apex: [96, 318],
    left: -420,
    right: 690,
    base: 660,
    leftProfile: [[-60, 430]],
    rightProfile: [
      [236, 412],
      [430, 540],
    ],
    top: 26,
    fingers: 16,
    seed: 21,
  });
  const edge = [0.04, 0.16, 0.3, 0.46, 0.6].map((d, i) => gouge3(t.at(0.985, d), t.at(0.99, d + 0.045), t.at(0.985, d + 0.1), 3.2 - i * 0.35)).join('');
  let fingers = '';
  const next = stream(8);
  for (let i = 0; i < 20; i++) {
    const down = 0.1 + next() * 0.72;
    const across = 0.93 - next() ** 2 * 0.2;
    fingers += gouge3(t.at(across, down), t.at(across, down + 0.05), t.at(across - 0.02, down + 0.09 + next() * 0.06), 1.6 + next() * 3);
  }
  return fill(t.silhouette, ink.key) + fill(fingers, mix('deep', 'far2', 0.8)) + fill(edge, ink.slate);
}

function headframe(): Template {
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
function hall(): Template {
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

function ground(): Template {
  const rim = knife(
    [
      [LEFT, 650],
      [400, 640],
      [560, 618],
      [760, 612],
      [960, 632],
      [1180, 640],
      [1360, 622],
      [1360, 740],
      [LEFT, 740],
    ],
    { jitter: 2, seed: 9 },
  );
  return (
    fill(rim, ink.key) +
    fill(
      gouge(600, 626, 150, 0.01, 3) + gouge(700, 638, 110, 0.02, 2.4) + gouge(820, 628, 70, 0.05, 2) + gouge(640, 650, 60, 0, 1.8),
      mix('deep', 'far2', 0.8),
    ) +
    fill(
      leaves(
        [
          [40, 706],
          [170, 712],
          [1290, 700],
          [1340, 690],
        ],
        46,
        6,
        [18, 56],
        77,
        -1.4,
      ),
      ink.key,
    )
  );
}

/** Gaillette in one pose, in her lit inks: she carries her own fire. */
function stoutCoal(): Template {
  const bust = gaillette();
  const layers = (bust.poses.joy ?? []).map((layer) => {
    const part = bust.parts[layer.part];
    if (!part) throw new RangeError(`no such part: ${layer.part}`);
    const [px, py] = part.pivot;
    const turn = layer.turn ? `rotate(${layer.turn} ${px} ${py})` : '';
    const shift = layer.dx || layer.dy ? `translate(${layer.dx ?? 0} ${layer.dy ?? 0})` : '';
    return turn || shift ? `<g transform="${`${shift} ${turn}`.trim()}">${part.svg}</g>` : part.svg;
  });
  return pinned(moved(COAL.x, COAL.y, layers.join(''), COAL.scale));
}

/** The small one on the roof, her lamp beside her. */
function roofCoal(): Template {
  const { x, y, size, lamp } = ROOF;
  const scale = size / 100;
  const lampX = x + (lamp * size) / 84;
  const at = y - MINI_GLASS * scale;
  return pinned(
    glow(lampX, at, 130, ink.lamp, 0.55) +
      fill(rays(lampX, at, 42, 128, { count: 24, width: 5.4, seed: 3, region: (px, py) => py < y - 4 && px < x - size * 0.5 }), ink.lamp) +
      moved(lampX, y, miniLamp(true), scale) +
      moved(x, y, coal('glad'), scale),
  );
}

const flame = (seed: number): Template =>
  pinned(
    fill(
      rays(LAMP.x, LAMP.y - MINI_GLASS * LAMP.scale, 30, 112, {
        count: 26,
        width: 5.6,
        seed: 3 + seed * 5,
        region: (x, y) => y < LAMP.y + 4 && (x < LAMP.x + 20 || y < LAMP.y - 96 || y > LAMP.y - 10),
      }),
      ink.lamp,
    ) + moved(LAMP.x, LAMP.y, miniLamp(true, seed), LAMP.scale),
  );

/** Light of the lamp on the ground, in straight spikes. */
function pool(): Template {
  return pinned(
    glow(LAMP.x, LAMP.y - 36, 150, ink.lamp, 0.55) +
      fill(rays(LAMP.x + 40, LAMP.y + 12, 60, 190, { count: 22, width: 4.6, seed: 8, from: 0.1, to: Math.PI - 0.1, sy: 0.26 }), ink.ember),
  );
}

export function title(): Picture {
  const poster: Plane = {
    id: 'poster',
    depth: 0.1,
    box: { x: LEFT, y: 0, w: WIDTH, h: 720 },
    svg:
      nightSky({ moon: MOON, horizon: GROUND - 8, stars: 70, seed: 9, cuts: 14 }) + moon() + skyline() + headframe() + hall() + chain() + nearHeap() + ground(),
  };
  const stout: Sprite = {
    id: 'gaillette',
    depth: 0.1,
    crop: 'wide',
    box: { x: LAMP.x - 200, y: 470, w: 470, h: 250 },
    frames: [pool() + stoutCoal()],
    motion: 'none',
    pace: 1,
  };
  const onRoof: Sprite = {
    id: 'gaillette-tall',
    depth: 0.1,
    crop: 'tall',
    box: { x: ROOF.x - 260, y: ROOF.y - 220, w: 460, h: 260 },
    frames: [roofCoal()],
    motion: 'none',
    pace: 1,
  };
  const lamp: Sprite = {
    id: 'lamp',
    depth: 0.1,
    crop: 'wide',
    box: { x: LAMP.x - 130, y: LAMP.y - 160, w: 260, h: 175 },
    frames: [flame(0), flame(1), flame(2)],
    motion: 'flicker',
    pace: 7,
  };
  return { id: 'title', tall: { x: 690, y: 0, w: 540, h: 720 }, planes: [poster], sprites: [stout, lamp, onRoof] };
}
