/** The safety lamp as far as it has been put together: owned parts in brass and iron, the others as shadows. */
import parts from 'virtual:art/lamp';
import { inkMarkup } from '../../assets/art/ink/apply';

/** From the foot upwards, each drawn over the one before. */
const ORDER = ['pot', 'meche', 'verre', 'tamis', 'cuirasse'];
const WIDTH = 260;
const HEIGHT = 700;

export function lampDrawing(owned: ReadonlySet<string>): SVGElement {
  const markup = ORDER.map((id, index) => {
    const part = parts[id];
    if (!part) throw new Error(`lamp: there is no part "${id}"`);
    const mine = owned.has(id);
    const svg = inkMarkup(part.svg, mine ? 'lit' : 'cursed')
      .replace(/id="([\w-]+)"/g, `id="p${index}-$1"`)
      .replace(/url\(#([\w-]+)\)/g, `url(#p${index}-$1)`);
    const x = WIDTH / 2 - part.join.x;
    const y = HEIGHT - 16 - part.rise - part.join.y;
    return `<g transform="translate(${x} ${y})" opacity="${mine ? 1 : 0.28}">${svg}</g>`;
  }).join('');
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">${markup}</svg>`;
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  if (!(root instanceof SVGElement)) throw new Error('lamp: the drawing is not one');
  return document.importNode(root, true);
}
