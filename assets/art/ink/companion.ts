/**
 * The warm point of a place: Gaillette and the lamp that she brought, and the light that it cuts into the dark.
 * All of it keeps its lit inks: the only colour in a cursed place is the light that one carries.
 */
import type { Box, Sprite, Template } from '../format';
import { MINI_GLASS, miniLamp } from '../lamp/mini';
import { points } from './geometry';
import { type Ink, ink, mix, only, pinned } from './inks';
import { carriedRays, rays } from './lights';
import { beam, blob, comb, gouge, gouge3, knife, shape } from './marks';
import { clip, fill, glow, line, moved, outlined } from './markup';
import { disc, poly } from './path';
import { toothedHole } from './underground';

/** `calm` is for rooms where one listens: below ground, and where people worked hard. `grave`: eyes lowered, for what is mourned. */
export type CoalMood = 'worried' | 'calm' | 'glad' | 'grave';

const BODY = knife(points('-7,-97 25,-91 41,-64 35,-35 14,-19 -19,-20 -41,-41 -32,-75'), { jitter: 0.6, step: 30, seed: 4 });

const eye = (x: number, y: number, r: number, look: number, lid: number): Template =>
  fill(blob(x, y, r, { facets: 14, jitter: 0.03, sy: 1.1 }), ink.paper) +
  fill(disc(x + look, y + 0.5, r * 0.68), ink.ember) +
  fill(disc(x + look, y + 0.5, r * 0.42), ink.key) +
  fill(disc(x + look - r * 0.22, y - r * 0.26, r * 0.15), ink.paper) +
  fill(gouge3([x - r * 1.15, y - r * lid], [x, y - r * (lid + 0.75)], [x + r * 1.15, y - r * lid], r * 0.34, 0.5), ink.key);

/** Both lids down, the mouth level. */
const lowered = (): Template =>
  line('M-39-46C-46-38-44-28-32-25M38-48C45-40 43-30 32-26', ink.key, 5, 'stroke-linecap="round"') +
  fill(disc(-30, -24, 4.4) + disc(31, -25, 4.4), ink.key, outlined(ink.key, 1)) +
  fill(gouge3([-21, -61], [-11, -54], [-1, -60], 3.4, 0.5) + gouge3([4, -62], [15, -55], [26, -63], 3.6, 0.5), ink.paper) +
  fill(gouge3([-22, -72], [-12, -76], [-3, -78], 2.2, 0.4) + gouge3([6, -80], [16, -79], [27, -75], 2.2, 0.4), ink.slate) +
  fill(gouge3([-5, -37], [3, -38], [11, -38], 2.2, 0.5), mix('ember', 'brickD', 0.4));

function face(mood: CoalMood): Template {
  if (mood === 'grave') return lowered();
  const glad = mood === 'glad';
  const look = glad ? 0 : mood === 'calm' ? -2.2 : -1.6;
  const arms = glad ? 'M-38-44C-50-40-54-50-52-62M37-48C50-48 54-60 52-76' : 'M-38-46C-47-38-48-30-43-24M37-48C47-42 49-32 43-26';
  const fists = glad ? disc(-52, -65, 4.6) + disc(52, -79, 4.6) : disc(-42, -22, 4.4) + disc(42, -24, 4.4);
  return (
    line(arms, ink.key, 5, 'stroke-linecap="round"') +
    fill(fists, ink.key, outlined(ink.key, 1)) +
    fill(glad ? gouge(50, -81, 6, 1.2, 1.6) : gouge(41, -27, 6, 1.2, 1.6), ink.slate) +
    eye(-11, -59, 11, look, glad ? 0.5 : 0.35) +
    eye(15, -61, 12.4, look, glad ? 0.5 : 0.35) +
    (mood === 'calm' ? fill(gouge3([-23, -64], [-11, -73], [1, -64], 11, 0.5) + gouge3([2, -66], [15, -76], [28, -66], 12, 0.5), ink.key) : '') +
    fill(
      glad
        ? gouge3([-22, -75], [-12, -80], [-3, -75], 2.6, 0.4) + gouge3([6, -77], [16, -83], [27, -78], 2.6, 0.4)
        : mood === 'calm'
          ? gouge3([-22, -76], [-12, -78], [-3, -76], 2.4, 0.4) + gouge3([6, -78], [16, -80], [27, -77], 2.4, 0.4)
          : gouge3([-22, -72], [-12, -77], [-3, -79], 2.6, 0.4) + gouge3([6, -81], [16, -80], [27, -75], 2.6, 0.4),
      ink.moon,
    ) +
    (glad
      ? fill(
          shape(
            [
              [-13, -41, 0],
              [2, -37],
              [18, -42, 0],
              [12, -30],
              [2, -27],
              [-8, -31],
            ],
            { jitter: 0.2 },
          ),
          ink.brickD,
        ) +
        fill(
          shape(
            [
              [-9, -39, 0],
              [2, -36],
              [14, -40, 0],
              [9, -33],
              [2, -31],
              [-5, -33],
            ],
            { jitter: 0.2 },
          ),
          ink.lamp,
        )
      : mood === 'calm'
        ? fill(gouge3([-7, -37], [3, -37], [12, -38], 2.6, 0.5), ink.ember)
        : line('M-9-36l5 4 5-4 5 4 5-4 4 3', ink.ember, 2.4, 'stroke-linejoin="round"'))
  );
}

/** Gaillette on her clogs, 100 units high, feet at (0, 0); lit by a lamp on her left and the Moon on her right. */
export function coal(mood: CoalMood): Template {
  const warm = comb(points('-42,-18 -44,-50 -34,-78'), points('-31,-22 -33,-48 -27,-72'), { toward: 0.1, length: [4, 14], teeth: 12, seed: 6 });
  const ember = comb(points('-42,-18 -46,-48 -36,-78'), points('-38,-24 -40,-48 -33,-72'), { toward: 0.1, length: [2, 7], teeth: 12, seed: 9 });
  const low: Ink = mix('brickD', 'key', 0.25);
  return (
    fill(beam(-12, -22, -13, -4, 5.4, 5) + beam(13, -22, 14, -4, 5.4, 5), ink.key) +
    fill(
      shape(points('-26,0 -25,-6 -16,-8 -6,-4 -4,0'), { jitter: 0.2 }) + shape(points('4,0 6,-4 15,-8 24,-6 26,0'), { jitter: 0.2 }),
      ink.coat,
      outlined(ink.key, 1.6),
    ) +
    fill(gouge(-23, -4, 12, -0.05, 2) + gouge(8, -4, 12, -0.1, 2), ink.coatL) +
    fill(BODY, ink.key, outlined(ink.key, 4)) +
    clip(
      BODY,
      fill(poly(points('-42,-42 -20,-34 -4,-31 16,-18 -20,-18')), low) +
        fill(poly(points('-42,-42 -33,-77 -18,-64 -24,-34')), ink.brickD) +
        fill(warm, ink.brick) +
        fill(ember, ink.ember) +
        fill(poly(points('-8,-99 27,-93 14,-80 -6,-84')), ink.far2) +
        fill(poly(points('27,-93 43,-64 30,-60 14,-80')), mix('far2', 'deep', 0.4)) +
        fill(poly(points('-8,-99 27,-93 22,-88 -4,-91')), ink.far) +
        fill(gouge3([26, -91], [36, -78], [41, -63], 2.4, 0.4), ink.slate),
    ) +
    fill(
      [0, 1, 2, 3].map((i) => gouge(1 + i * 4, -87 + i * 0.6, 4, -1, 1.2) + gouge(1 + i * 4, -87 + i * 0.6, 4, 0.9, 1.2)).join('') +
        gouge(-1, -87, 18, 0.14, 1),
      ink.moon,
    ) +
    face(mood)
  );
}

export interface Warm {
  /** Where Gaillette's clogs stand. */
  readonly x: number;
  readonly y: number;
  /** Height of Gaillette in picture units. */
  readonly size?: number;
  /** Distance from her to the lamp; negative puts it on her left, where her light comes from. */
  readonly lamp?: number;
  readonly seed?: number;
  /** Half the width of the pool of light on the ground. */
  readonly reach?: number;
}

const measures = ({ x, y, size = 84, lamp = -62, seed = 1, reach = 190 }: Warm) => ({
  x,
  y,
  size,
  seed,
  reach,
  lampX: x + (lamp * size) / 84,
  scale: size / 100,
});

/** What lies still: the soft disc and the pool cut into the ground. */
export function warmth(spot: Warm, floor: readonly [dim: Ink, bright: Ink] = [mix('key', 'brickD', 0.55), ink.ember]): Template {
  const { y, seed, reach, lampX, scale } = measures(spot);
  const middle = lampX + reach * 0.08;
  return pinned(
    glow(lampX, y - MINI_GLASS * scale, reach * 0.86, ink.lamp, 0.5) +
      fill(blob(middle, y + 3, reach * 0.62, { facets: 40, jitter: 0.05, sy: 0.13, seed }), floor[0]) +
      fill(rays(middle, y + 3, reach * 0.2, reach * 0.92, { count: 22, width: 4.4, seed: seed + 7, sy: 0.16 }), floor[1], 'fill-opacity=".85"'),
  );
}

/** Gaillette by herself: worried while the place sleeps, glad when it wakes; she rocks on her clogs. Her second frame is her grave look. */
export function coalSprite(spot: Warm, depth: number, [asleep, awake]: readonly [CoalMood, CoalMood] = ['worried', 'glad']): Sprite {
  const { x, y, size, scale } = measures(spot);
  const box: Box = { x: Math.round(x - size * 0.62), y: Math.round(y - size * 1.04), w: Math.round(size * 1.24), h: Math.round(size * 1.1) };
  const mood = (one: CoalMood): Template => pinned(moved(x, y, coal(one), scale));
  return {
    id: 'gaillette',
    depth,
    box,
    frames: [asleep === awake ? mood(awake) : only(['cursed'], mood(asleep)) + only(['lit', 'dawn'], mood(awake)), mood('grave')],
    motion: 'sway',
    pace: 5,
    pivot: { x, y },
  };
}

/** One cut of the flame: rays shorter than the room and beside Gaillette, the small lamp. */
function flame(spot: Warm, seed: number, high: number): Template {
  const { x, y, lampX, size, scale } = measures(spot);
  const at = y - MINI_GLASS * scale;
  const free = (px: number, py: number): boolean => py < y - 2 && (Math.abs(px - x) > size * 0.5 || py < y - size * 1.08);
  return pinned(
    carriedRays(lampX, at, size * 0.36, size * high, { count: 24, width: 4.8, seed: 3 + seed * 5, region: free }) +
      moved(lampX, y, miniLamp(true, seed), scale),
  );
}

/** What moves: Gaillette and the flame, three cuts in turn. @param high longest ray in her heights. */
export function companions(spot: Warm, depth: number, high = 1): Sprite[] {
  const { y, lampX, size, scale } = measures(spot);
  const far = Math.ceil(size * Math.max(high * 1.5, 0.8));
  const top = Math.ceil(MINI_GLASS * scale + far);
  return [
    coalSprite(spot, depth),
    {
      id: 'lamp',
      depth: depth + 0.005,
      box: { x: Math.round(lampX - far), y: Math.round(y - top), w: far * 2, h: top + 6 },
      frames: [0, 1, 2].map((seed) => flame(spot, seed, high)),
      motion: 'flicker',
      pace: 7,
    },
  ];
}

/** Before there is a lamp: her own embers warm the ground about her clogs, in a few level cuts. No spikes: she does not burn. */
export function embers(spot: Warm): Template {
  const { x, y, size, seed } = measures(spot);
  return pinned(
    glow(x - size * 0.2, y - size * 0.3, size * 1.1, ink.ember, 0.5) +
      fill(blob(x - size * 0.12, y + 2, size * 0.78, { facets: 30, jitter: 0.06, sy: 0.13, seed }), mix('key', 'woodD', 0.6)) +
      fill(
        [-0.1, 0.02, 0.12]
          .map(
            (dy, i) =>
              gouge(x - size * (0.34 + i * 0.2), y + 2 + size * dy, -size * (0.5 - i * 0.14), 0, 3.4) +
              gouge(x + size * (0.3 - i * 0.3), y + 2 + size * dy, size * (0.46 + i * 0.1), 0, 3),
          )
          .join(''),
        mix('brick', 'ember', 0.3),
      ),
  );
}

/**
 * What the carried light gives back while a place sleeps: the same things in their own inks, inside a hole with teeth.
 * Drawn straight after them.
 */
export function relit(x: number, y: number, radius: number, markup: Template, seed = 3, sy = 1): Template {
  // Ids of its own: the same things stand beside it in the same drawing, in other inks.
  const asleep = markup
    .replace(/<!--\?([a-z ]+)-->([\s\S]*?)<!--\/-->/g, (_, states: string, inner: string) => (states.split(' ').includes('cursed') ? inner : ''))
    .replace(/( id="|href="#|url\(#)/g, '$1w-');
  return only(['cursed'], clip(toothedHole(x, y, radius, seed, 40, sy), pinned(asleep)));
}
