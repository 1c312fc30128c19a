import icons from 'virtual:art/icons';
import { inkMarkup } from '../../assets/art/ink/apply';

let counter = 0;

/**
 * A drawn glyph as inline SVG, without words of its own.
 * @throws Error when the drawing library has no such glyph.
 */
export function icon(name: string): SVGElement {
  const drawing = icons[name];
  if (!drawing) throw new Error(`icons: there is no "${name}" in assets/art/catalog.ts`);
  const prefix = `i${counter++}-`;
  const markup = inkMarkup(drawing.svg, 'lit')
    .replace(/id="([\w-]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([\w-]+)\)/g, `url(#${prefix}$1)`);
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.w} ${drawing.h}" aria-hidden="true" focusable="false">${markup}</svg>`;
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGElement)) throw new Error(`icons: "${name}" is not a drawing`);
  return document.importNode(root, true);
}
