/** SVG elements. Ids come from the content, so equal drawings have equal ids and need no counter. */
import type { Ink } from './inks';
import { num } from './path';

function hash(text: string): string {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(36);
}

/** A filled path; nothing when the path is empty. */
export function fill(path: string, ink: string, attributes = ''): string {
  return path ? `<path d="${path}" fill="${ink}"${attributes && ` ${attributes}`}/>` : '';
}

/** A path drawn as an even line: ropes, dashes, muntins. */
export function line(path: string, ink: Ink, width: number, attributes = ''): string {
  return path ? `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${num(width)}"${attributes && ` ${attributes}`}/>` : '';
}

/** The thick stroke of a thing that is held, worn or touched (STYLE.md section 3). */
export function outlined(ink: Ink, width: number): string {
  return `stroke="${ink}" stroke-width="${num(width)}" stroke-linejoin="round"`;
}

/** A group with an id, for tests and for what the stage pulls out. */
export function group(id: string, inner: string, attributes = ''): string {
  return `<g${id && ` id="${id}"`}${attributes && ` ${attributes}`}>${inner}</g>`;
}

export function moved(x: number, y: number, inner: string, scale = 1, turn = 0): string {
  const parts = [`translate(${num(x)} ${num(y)})`];
  if (turn) parts.push(`rotate(${num(turn)})`);
  if (scale !== 1) parts.push(`scale(${Math.round(scale * 1000) / 1000})`);
  return `<g transform="${parts.join(' ')}">${inner}</g>`;
}

/** What of `inner` lies inside the path. */
export function clip(path: string, inner: string): string {
  const id = `c${hash(path)}`;
  return `<clipPath id="${id}"><path d="${path}"/></clipPath><g clip-path="url(#${id})">${inner}</g>`;
}

export type Stop = readonly [offset: number, ink: Ink, alpha?: number];

function stopsOf(stops: readonly Stop[]): string {
  return stops.map(([at, ink, alpha]) => `<stop offset="${at}" stop-color="${ink}"${alpha === undefined ? '' : ` stop-opacity="${alpha}"`}/>`).join('');
}

/** The bokashi of a sky or a floor. Gives the definition and the paint that refers to it. */
export function bokashi(stops: readonly Stop[], vertical = true): { readonly defs: string; readonly paint: string } {
  const inner = stopsOf(stops);
  const id = `b${hash(inner + vertical)}`;
  const way = vertical ? 'x2="0" y2="1"' : 'x2="1" y2="0"';
  return { defs: `<linearGradient id="${id}" ${way}>${inner}</linearGradient>`, paint: `url(#${id})` };
}

/** The soft disc under the Moon or a lamp: the only soft light there is. */
export function glow(x: number, y: number, radius: number, ink: Ink, alpha = 0.6): string {
  const inner = stopsOf([
    [0, ink, alpha],
    [0.45, ink, Math.round(alpha * 38) / 100],
    [1, ink, 0],
  ]);
  const id = `g${hash(inner)}`;
  return `<radialGradient id="${id}">${inner}</radialGradient><circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}" fill="url(#${id})"/>`;
}

/** Markup defined once and repeated with {@link use}: racks of lamps, rows of nails. */
export function symbol(id: string, inner: string): string {
  return `<defs><g id="${id}">${inner}</g></defs>`;
}

export function use(id: string, x: number, y: number, scale = 1, attributes = ''): string {
  const s = scale === 1 ? '' : ` scale(${Math.round(scale * 1000) / 1000})`;
  return `<use href="#${id}" transform="translate(${num(x)} ${num(y)})${s}"${attributes && ` ${attributes}`}/>`;
}
