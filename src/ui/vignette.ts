/** A small lit print of a place, for cards and pages: the planes of its picture in one inked image. */
import { pictures } from 'virtual:art';
import lampParts from 'virtual:art/lamp';
import type { Box, Picture, Template } from '../../assets/art/format';
import { inkSvg } from '../../assets/art/ink/apply';
import { h } from './dom';
import { rayPath } from './rays';

/** Size of the print in pixels. */
const PRINT = { w: 1024, h: 640 };

const near = (x: number, y: number, w: number): Box => ({ x, y, w, h: (w * PRINT.h) / PRINT.w });

/**
 * What each print shows of its place, in picture units: things that prove something, so neither the Moon's face nor half of
 * it. By the page or card, else by the place; a place that is not named is shown on the part that the tall frame keeps.
 */
const VIEWS: Readonly<Record<string, Box>> = {
  'night-park': near(300, 330, 512),
  'night-gallery': near(470, 296, 500),
  'lamp-room': near(60, 330, 560),
  B1: near(30, 60, 400),
  'card-B1': near(800, 80, 440),
  'screening-hall': near(0, 340, 560),
  B2: near(640, 60, 560),
  'silent-room': near(560, 170, 560),
  'hanging-room': near(130, 40, 460),
  lewarde: near(60, 300, 448),
  BL: near(690, 130, 512),
  // The postcard is no proof: the Moon may look on, whole.
  BP: near(220, 40, 840),
};
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
  const box = VIEWS[view] ?? VIEWS[picture.id] ?? { ...PRINT, x: Math.min(1280 - PRINT.w, Math.max(0, middle - PRINT.w / 2)), y: 30 };
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
  const key = `${id} ${view in VIEWS ? view : ''}`;
  const url = made.get(key) ?? (load ? load().then((picture) => urlOf(printOf(picture, view))) : Promise.resolve(urlOf(lamp ?? '')));
  made.set(key, url);
  const image = h('img', { attrs: { alt: '', width: PRINT.w, height: PRINT.h } });
  void url.then((address) => {
    image.src = address;
  });
  return h('div', { class: 'vignette', attrs: { 'aria-hidden': 'true' } }, image);
}
