/** A small lit print of a place, for cards and pages: the planes of its picture in one inked image. */
import { pictures } from 'virtual:art';
import lampParts from 'virtual:art/lamp';
import type { Box, Picture, Template } from '../../assets/art/format';
import { inkSvg } from '../../assets/art/ink/apply';
import { h } from './dom';
import { rayPath } from './rays';

/** Size of the print in pixels. */
const PRINT = { w: 1024, h: 640 };

/** How the ids of the companion's sprites begin: she was not there when it was true. */
const COMPANION = 'gaillette';
/** The print of the lamp alone: its glass and flame, large. */
const LAMP_BOX: Box = { x: -256, y: -160, w: 512, h: 320 };
const FLAME_HEIGHT = 246;

/** One image for each view, made when it is first seen; there are few, so they stay. */
const made = new Map<string, Promise<string>>();

const apart = (svg: Template, index: number): string =>
  svg
    .replace(/id="([\w-]+)"/g, `id="v${index}-$1"`)
    .replace(/url\(#([\w-]+)\)/g, `url(#v${index}-$1)`)
    .replace(/href="#([\w-]+)"/g, `href="#v${index}-$1"`);

const urlOf = (svg: string): string => URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));

function printOf(picture: Picture, view: string): string {
  const { tall } = picture;
  const middle = tall.x + tall.w / 2;
  const box = picture.prints?.[view] ?? picture.prints?.[picture.id] ?? { ...PRINT, x: Math.min(1280 - PRINT.w, Math.max(0, middle - PRINT.w / 2)), y: 30 };
  const shown = [
    ...picture.planes.map(({ depth, svg }) => ({ depth, svg })),
    ...picture.sprites
      .filter(({ id, when, crop }) => !id.startsWith(COMPANION) && crop !== 'tall' && (!when || when.includes('lit')))
      .map(({ depth, frames }) => ({ depth, svg: frames[0] ?? '' })),
  ].sort((a, b) => a.depth - b.depth);
  return inkSvg(shown.map(({ svg }, index) => apart(svg, index)).join(''), box, 'lit');
}

function lampOf(id: string): string | null {
  const lamp = lampParts[id];
  if (!lamp) return null;
  const night = `<path fill="@zen" d="M-260-164H260V164H-260Z"/><path fill="@ember" d="${rayPath(0, 0, 74, 232, 44)}"/>`;
  return inkSvg(`${night}<g transform="translate(${-lamp.join.x} ${FLAME_HEIGHT - lamp.join.y})">${apart(lamp.svg, 0)}</g>`, LAMP_BOX, 'lit');
}

/**
 * The print of a place or of a whole lamp; null when the drawing library has neither.
 * @param view the page or card that it is for.
 */
export function vignette(id: string, view: string): HTMLElement | null {
  const load = pictures[id];
  const lamp = load ? null : lampOf(id);
  if (!load && lamp === null) return null;
  const key = `${id} ${view}`;
  const url = made.get(key) ?? (load ? load().then((picture) => urlOf(printOf(picture, view))) : Promise.resolve(urlOf(lamp ?? '')));
  made.set(key, url);
  const image = h('img', { attrs: { alt: '', width: PRINT.w, height: PRINT.h } });
  url.then(
    (address) => {
      image.src = address;
    },
    (fault: unknown) => {
      // The next print asks again.
      made.delete(key);
      console.error(`pictures: the print of ${id} could not be made`, fault);
    },
  );
  return h('div', { class: 'vignette', attrs: { 'aria-hidden': 'true' } }, image);
}
