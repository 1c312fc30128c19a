/** The places as pixels: drawn whole, and not the same under the curse as in the light. */
import { Resvg } from '@resvg/resvg-js'; // a second renderer beside the browsers', for tests only
import { expect, it } from 'vitest';
import { pictures } from './catalog';
import type { InkState, Picture } from './format';
import { inkSvg } from './ink/apply';

const WIDTH = 160;

/** RGBA bytes of a place, 160 pixels wide. */
function pixels(picture: Picture, state: InkState): Buffer {
  const parts = [
    ...picture.planes.map(({ depth, svg }) => ({ depth, svg })),
    ...picture.sprites.filter(({ when }) => !when || when.includes(state)).map(({ depth, frames }) => ({ depth, svg: frames[0] ?? '' })),
  ].sort((a, b) => a.depth - b.depth);
  const svg = inkSvg(parts.map((part) => part.svg).join(''), { x: 0, y: 0, w: 1280, h: 720 }, state);
  return new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render().pixels;
}

/** Mean of |red - blue|: how much colour there is. */
function colour(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum += Math.abs((bytes[at] ?? 0) - (bytes[at + 2] ?? 0));
  return sum / (bytes.length / 4);
}

it('there are places to look at', () => expect(Object.keys(pictures).length).toBeGreaterThan(10));

it.each(Object.entries(pictures))('%s is drawn to its edges and has tones', (_, draw) => {
  const bytes = pixels(draw(), 'lit');
  const tones = new Set<number>();
  let empty = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    if ((bytes[at + 3] ?? 0) < 250) empty++;
    tones.add(((bytes[at] ?? 0) >> 4) * 256 + ((bytes[at + 1] ?? 0) >> 4) * 16 + ((bytes[at + 2] ?? 0) >> 4));
  }
  expect(empty).toBe(0);
  expect(tones.size).toBeGreaterThan(20);
});

it.each(Object.entries(pictures))('%s loses its colours under the curse', (_, draw) => {
  const picture = draw();
  // The map's patches are places that shine again; without them the map is as grey as the rest.
  const bare = { ...picture, sprites: picture.sprites.filter(({ id }) => !id.startsWith('patch-')) };
  expect(colour(pixels(bare, 'cursed'))).toBeLessThan(colour(pixels(bare, 'lit')));
});
