/** The safety lamp as far as it has been put together: owned parts in brass and iron, the others as shadows. */
import parts from 'virtual:art/lamp';
import { inkMarkup } from '../../assets/art/ink/apply';

/** From the foot upwards, each drawn over the one before. */
export const LAMP_PARTS = ['pot', 'meche', 'verre', 'tamis', 'cuirasse'] as const;
const WIDTH = 260;
const HEIGHT = 700;

export function lampDrawing(owned: ReadonlySet<string>): SVGElement {
  const markup = LAMP_PARTS.map((id, index) => {
    const part = parts[id];
    if (!part) throw new Error(`lamp: there is no part "${id}"`);
    const mine = owned.has(id);
    const svg = inkMarkup(part.svg, mine ? 'lit' : 'cursed')
      .replace(/id="([\w-]+)"/g, `id="p${index}-$1"`)
      .replace(/url\(#([\w-]+)\)/g, `url(#p${index}-$1)`);
    const x = WIDTH / 2 - part.join.x;
    const y = HEIGHT - 16 + part.rise - part.join.y;
    return `<g class="lamp-piece" data-part="${id}" data-mine="${mine}"><g transform="translate(${x} ${y})">${svg}</g></g>`;
  }).join('');
  return drawing(markup, WIDTH, HEIGHT);
}

/** The whole lamp, burning. Its light is `--light` and `--light-deep` of the style, so that a team's colour can shine in it. */
export function wholeLamp(): SVGElement {
  const part = parts['lamp-on'];
  if (!part) throw new Error('lamp: there is no lamp that burns');
  return drawing(inkMarkup(part.svg.replaceAll('@lamp', 'var(--light)').replaceAll('@ember', 'var(--light-deep)'), 'lit'), part.w, part.h);
}

/** One part by itself, in brass, or as a shadow while it is not owned. */
export function lampPiece(id: string, mine: boolean): SVGElement {
  const part = parts[id];
  if (!part) throw new Error(`lamp: there is no part "${id}"`);
  const prefix = `piece-${id}-`;
  const svg = inkMarkup(part.svg, mine ? 'lit' : 'cursed')
    .replace(/id="([\w-]+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#([\w-]+)\)/g, `url(#${prefix}$1)`);
  return drawing(`<g class="lamp-piece" data-mine="${mine}">${svg}</g>`, part.w, part.h);
}

function drawing(markup: string, w: number, h: number): SVGElement {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" aria-hidden="true" focusable="false">${markup}</svg>`;
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGElement)) throw new Error('lamp: the drawing is not one');
  return document.importNode(root, true);
}
