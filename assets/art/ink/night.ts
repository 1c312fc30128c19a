/** The sky of every exterior: bokashi, few stars, long cuts, and the Moon with the mood of each state. */
import { type Ink, ink, mix, only } from './inks';
import { halo, stars } from './lights';
import { engrave } from './marks';
import { bokashi, fill, glow, group } from './markup';
import { rect } from './path';
import { type MoonMood, moonFace } from './scenery';

export interface NightSky {
  /** Where the Moon stands: no star and no cut near it. */
  readonly moon: { readonly x: number; readonly y: number; readonly r: number };
  /** y of the horizon; the sky ends a little under it. */
  readonly horizon: number;
  readonly seed?: number;
  readonly stars?: number;
  readonly cuts?: number;
}

const LEFT = -80;
const WIDTH = 1440;

/** Sky from zenith to the warm line of the horizon, stars and long near-horizontal cuts. */
export function nightSky({ moon, horizon, seed = 12, stars: count = 60, cuts = 24 }: NightSky): string {
  const sky = bokashi([
    [0, ink.zen],
    [0.5, ink.sky],
    [0.86, ink.hor],
    [1, ink.warm],
  ]);
  const far = (x: number, y: number, d: number): boolean => Math.hypot(x - moon.x, y - moon.y) > d;
  return (
    sky.defs +
    fill(rect(LEFT, 0, WIDTH, horizon + 30), sky.paint) +
    fill(
      stars([LEFT, 8, WIDTH, horizon * 0.62], count, seed, (x, y) => far(x, y, moon.r + 170)),
      ink.star,
    ) +
    fill(
      engrave({
        box: [LEFT, 20, WIDTH, horizon - 60],
        region: (x, y) => far(x, y, moon.r * 2 + 170),
        field: (x, y) => Math.sin(x * 0.006 + y * 0.01) * 0.12,
        light: (_, y) => 0.35 + 0.5 * (y / horizon),
        apart: 32,
        length: [60, 190],
        width: 3.6,
        seed: seed + 4,
        most: cuts,
      }),
      mix('sky', 'hor', 0.2),
    )
  );
}

/** The Moon of a place: asleep and greyish under the curse, winking when the place wakes, both eyes open at dawn. */
export function placeMoon(x: number, y: number, r: number, reach: number, seed = 6, region?: (x: number, y: number) => boolean): string {
  const face = (mood: MoonMood): string => moonFace(x, y, r, mood);
  const rings = halo(x, y, r + 16, r + reach, { seed, width: 6.6, apart: 17, ...(region && { region }) });
  const ring: Ink = ink.moon;
  return (
    glow(x, y, r + reach * 0.8, ink.moon, 0.5) +
    fill(rings, ring, 'fill-opacity=".8"') +
    group('moon', only(['cursed'], face(0)) + only(['lit'], face(1)) + only(['dawn'], face(2)))
  );
}
