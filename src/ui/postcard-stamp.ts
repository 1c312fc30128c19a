/** The stamp of Chaou's postcards: a miner's lamp inside a cartouche, under a postmark of wavy lines. */
import lampParts from 'virtual:art/lamp';
import { inkMarkup } from '../../assets/art/ink/apply';
import { h } from './dom';
import { rayPath } from './rays';

const W = 180;
const H = 220;
/** Teeth along the edge, one notch every so many units. */
const NOTCH = 20;

/** The paper of the stamp: a rectangle whose edge is punched, clockwise from the upper left. */
function punched(): string {
  const half = NOTCH / 2;
  const side = (from: number, to: number, point: (along: number, dip: number) => string): string[] => {
    const way = Math.sign(to - from);
    const out: string[] = [];
    for (let at = from; way * (to - at) > 0; at += way * NOTCH)
      out.push(point(at, 0), point(at + way * half * 0.7, 0), point(at + way * half, 6), point(at + way * half * 1.5, 6));
    return out;
  };
  return `M${[
    ...side(0, W, (along, dip) => `${along} ${dip}`),
    ...side(0, H, (along, dip) => `${W - dip} ${along}`),
    ...side(W, 0, (along, dip) => `${along} ${H - dip}`),
    ...side(H, 0, (along, dip) => `${dip} ${along}`),
  ].join('L')}Z`;
}

/** Decoration: it holds no words. @throws Error when the drawing library has no whole lamp. */
export function stamp(): HTMLElement {
  const lamp = lampParts['lamp-on'];
  if (!lamp) throw new Error('postcard: there is no drawing of the whole lamp');
  const scale = 0.2;
  const waves = [0, 1, 2, 3].map((row) => `M-120 ${70 + row * 18}q18 -12 36 0t36 0t36 0t36 0t36 0`).join('');
  const markup = inkMarkup(
    `<path fill="@key" d="${punched()}" transform="translate(5 6)"/><path fill="@paper" stroke="@key" stroke-width="3" stroke-linejoin="round" d="${punched()}"/>
    <path fill="@faienceD" d="M14 15L165 13L167 205L13 207Z"/>
    <path fill="@faience" d="${rayPath(90, 112, 58, 120, 34)}" clip-path="url(#stamp-ground)"/>
    <clipPath id="stamp-ground"><path d="M14 15L165 13L167 205L13 207Z"/></clipPath>
    <path fill="@lamp" d="M90 28C124 28 140 48 140 78L141 142C141 172 122 190 90 190C58 190 39 172 40 142L41 78C41 48 57 28 90 28Z"/>
    <path fill="@key" d="M90 36C118 36 132 54 132 80L133 140C133 166 116 182 90 182C64 182 47 166 48 140L49 80C49 54 62 36 90 36Z"/>
    <path fill="@lamp" d="M34 190L146 188L147 199L33 201Z"/>
    <g transform="translate(${90 - lamp.join.x * scale} ${174 - lamp.join.y * scale}) scale(${scale})">${lamp.svg}</g>
    <path d="${waves}" fill="none" stroke="@key" stroke-width="4" stroke-linecap="round" opacity=".8"/>`,
    'lit',
  )
    .replace(/id="([\w-]+)"/g, 'id="stamp-$1"')
    .replace(/url\(#([\w-]+)\)/g, 'url(#stamp-$1)');
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-130 -4 ${W + 140} ${H + 16}" aria-hidden="true" focusable="false">${markup}</svg>`;
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return h('div', { class: 'postcard-stamp' }, document.importNode(root, true));
}
