/**
 * The poster: the Moon that yawns on its chain, the lace of a headframe, the black flank of a heap on the left where the
 * menu stands, and one warm point, the lump of coal with her lamp. One plane and one flame, for the first screen.
 */
import { gaillette } from '../../busts/gaillette';
import type { Picture, Plane, Sprite, Template } from '../../format';
import { fill, glow, gouge, gouge3, ink, knife, mix, moved, pinned, rays, stream } from '../../ink';
import { coal } from '../../ink/companion';
import { nightSky } from '../../ink/night';
import { terril } from '../../ink/terril';
import { leaves } from '../../ink/trees';
import { MINI_GLASS, miniLamp } from '../../lamp/mini';
import { chain, moon } from './moon';
import { COAL, GROUND, LAMP, LEFT, MOON, ROOF, WIDTH } from './space';
import { hall, headframe, skyline } from './yard';

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
