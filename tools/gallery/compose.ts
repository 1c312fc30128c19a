/** Puts templates together the way the stage does: planes and sprites of a place, layers of a pose. */

import type { Box, Bust, InkState, Picture, Sprite, Template } from '../../assets/art/format';
import { inkSvg } from '../../assets/art/ink/apply';

/** The whole place as one template, sprites at their first frame, in the order of depth. */
export function placeTemplate(place: Picture, state: InkState, crop: Sprite['crop'] = 'wide'): Template {
  const sheets = place.planes.map(({ depth, svg }) => ({ depth, svg }));
  for (const sprite of place.sprites) {
    if ((sprite.when && !sprite.when.includes(state)) || (sprite.crop && sprite.crop !== crop)) continue;
    sheets.push({ depth: sprite.depth, svg: sprite.frames[0] ?? '' });
  }
  return sheets
    .sort((a, b) => a.depth - b.depth)
    .map((sheet) => sheet.svg)
    .join('');
}

/** One mood of a bust. @throws RangeError when the mood or one of its parts does not exist. */
export function poseTemplate(bust: Bust, mood: string, swaps: Readonly<Record<string, string>> = {}): Template {
  const layers = bust.poses[mood];
  if (!layers) throw new RangeError(`${bust.id} has no mood ${mood}`);
  return layers
    .map(({ part, dx = 0, dy = 0, turn = 0 }) => {
      const drawn = bust.parts[swaps[part] ?? part];
      if (!drawn) throw new RangeError(`${bust.id} has no part ${part}`);
      const [px, py] = drawn.pivot;
      return `<g transform="translate(${dx} ${dy}) rotate(${turn} ${px} ${py})">${drawn.svg}</g>`;
    })
    .join('');
}

/** An SVG of a box on a flat ground of one ink. */
export function onGround(template: Template, box: Box, state: InkState, ground: string, scale = 1): string {
  return inkSvg(`<rect x="${box.x}" y="${box.y}" width="${box.w}" height="${box.h}" fill="${ground}"/>${template}`, box, state, scale);
}
