/** All that the gallery shows: every picture of the catalog as SVG documents, with its weight. */
import { gzipSync } from 'node:zlib';
import { boards, busts, effects, icons, lampParts, pictures } from '../../assets/art/catalog';
import type { BoardSymbol, Box, InkState } from '../../assets/art/format';
import { inkSvg } from '../../assets/art/ink/apply';
import { onGround, placeTemplate, poseTemplate } from './compose';

export interface Item {
  /** Unique; also the name of its PNG. */
  readonly id: string;
  readonly set: 'places' | 'busts' | 'boards' | 'lamp' | 'icons';
  readonly svg: string;
  readonly w: number;
  readonly h: number;
  /** Compressed bytes of the whole drawing that the game downloads. */
  readonly bytes: number;
  /** Widths at which it is shown; greyscale is shown beside each. */
  readonly widths: readonly number[];
}

const STATES: readonly InkState[] = ['lit', 'cursed', 'dawn'];
const WIDE: Box = { x: 0, y: 0, w: 1280, h: 720 };
const weigh = (drawing: unknown): number => gzipSync(JSON.stringify(drawing)).length;

function symbolItem(set: Item['set'], id: string, symbol: BoardSymbol, ground: string, bytes: number, widths: readonly number[]): Item {
  const box: Box = { x: 0, y: 0, w: symbol.w, h: symbol.h };
  return { id, set, svg: onGround(symbol.svg, box, 'lit', ground), w: symbol.w, h: symbol.h, bytes, widths };
}

export function galleryItems(): Item[] {
  const items: Item[] = [];
  for (const [id, draw] of Object.entries(pictures)) {
    const place = draw();
    const bytes = weigh(place);
    for (const state of STATES) {
      const svg = placeTemplate(place, state);
      items.push({ id: `${id}-${state}`, set: 'places', svg: inkSvg(svg, WIDE, state), w: 1280, h: 720, bytes, widths: [1280, 320] });
      items.push({
        id: `${id}-${state}-tall`,
        set: 'places',
        svg: inkSvg(placeTemplate(place, state, 'tall'), place.tall, state),
        w: place.tall.w,
        h: place.tall.h,
        bytes,
        widths: [360],
      });
    }
  }
  for (const [id, draw] of Object.entries(busts)) {
    const bust = draw();
    const bytes = weigh(bust);
    const box: Box = { x: 0, y: 0, w: 480, h: 520 };
    for (const mood of Object.keys(bust.poses)) {
      const swapped = { blink: bust.blink, talk: bust.talk };
      for (const swap of ['', 'blink', 'talk'] as const) {
        const svg = onGround(poseTemplate(bust, mood, swap ? swapped[swap] : {}), box, 'lit', '@sky');
        items.push({ id: `${id}-${mood}${swap && `-${swap}`}`, set: 'busts', svg, w: 480, h: 520, bytes, widths: swap ? [160] : [320, 64] });
      }
    }
  }
  for (const [kind, draw] of Object.entries({ ...boards, ...effects })) {
    const art = draw();
    const bytes = weigh(art);
    for (const [name, symbol] of Object.entries(art))
      items.push(symbolItem('boards', `${kind}-${name}`, symbol, '@zen', bytes, [symbol.w, Math.round(symbol.w * 0.42)]));
  }
  for (const [name, draw] of Object.entries(lampParts)) {
    const part = draw();
    items.push(symbolItem('lamp', `lamp-part-${name}`, part, '@zen', weigh(part), [part.w]));
  }
  for (const [name, draw] of Object.entries(icons)) {
    const symbol = draw();
    items.push(symbolItem('icons', `icon-${name}`, symbol, /^(criterion|seal|spark)/.test(name) ? '@sky' : '@straw', weigh(symbol), [96, 40]));
  }
  return items;
}
