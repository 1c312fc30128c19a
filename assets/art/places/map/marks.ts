/** What the six small places of the map share. Origin of each: middle of its ground line. */
import type { Template } from '../../format';
import { beam, disc, fill, type Ink, ink, mix, only, rect, ring } from '../../ink';
import type { Headframe } from '../../ink/headframes';
import { RESTORED } from './space';

/** A small opening: black under the curse, lit afterwards. */
export function lights(d: string, unlit: Ink = ink.key): Template {
  return fill(d, unlit) + only(RESTORED, fill(d, ink.win));
}

/** A row of equal small openings. */
export function openings(x: number, y: number, count: number, apart: number, w: number, h: number): string {
  let d = '';
  for (let i = 0; i < count; i++) d += rect(x + i * apart, y - h, w, h);
  return d;
}

/** A headframe of the map: steel, one edge, wheels as thin rims. */
export function smallFrame(frame: Headframe, rims: Ink = mix('slate', 'moon', 0.35)): Template {
  const wheels = frame.wheels
    .map(({ x, y, r }) => ring(x, y, r, 1.4) + disc(x, y, 1.2) + beam(x - r, y, x + r, y, 0.6) + beam(x, y - r, x, y + r, 0.6))
    .join('');
  return fill(frame.ropes + frame.steel, ink.key) + fill(frame.edge, ink.rust) + fill(frame.rim, ink.slate) + fill(wheels, rims);
}
