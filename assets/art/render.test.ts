/** Every picture of the catalog as pixels, at a small width: there, in its box, lit and cursed apart, amber rare. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { boards, busts, icons, lampParts, pictures } from './catalog';
import type { BoardSymbol, Box, InkState, Picture, Template } from './format';
import { inkSvg, PALETTES } from './ink/apply';

const STATES: readonly InkState[] = ['lit', 'cursed', 'dawn'];
const WIDE: Box = { x: 0, y: 0, w: 1280, h: 720 };
const BUST: Box = { x: 0, y: 0, w: 480, h: 520 };
/** Least mean difference of luminance, of 255, between a place lit and cursed: they are told apart without colour. */
const APART = 4;
/** Largest share of amber in a lit place (STYLE: amber means light, alive or touchable, so it is rare). */
const MOST_AMBER = 0.05;
/** How far a channel may be from the lamp inks to count as amber. */
const NEAR = 12;
/** Ink that covers this much of its box is a sheet, which runs to its borders on purpose. */
const SHEET = 0.9;
/** Largest share of a drawing's ink that its box may cut off: offset shadows and strokes, never a part of the thing. */
const MOST_CUT = 0.06;

interface Pixels {
  readonly w: number;
  readonly h: number;
  /** RGBA. */
  readonly rgba: Uint8Array;
}

function render(template: Template, box: Box, state: InkState, width: number): Pixels {
  const {
    width: w,
    height: h,
    pixels,
  } = new Resvg(inkSvg(template, box, state), {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false },
  }).render();
  return { w, h, rgba: pixels };
}

const at = ({ w, rgba }: Pixels, x: number, y: number, channel: number): number => rgba[(y * w + x) * 4 + channel] ?? 0;
const isInk = (pixels: Pixels, x: number, y: number): boolean => at(pixels, x, y, 3) >= 128;

/** Luminance of each pixel, 0 to 255. */
function greys(pixels: Pixels): number[] {
  return Array.from({ length: pixels.w * pixels.h }, (_, index) => {
    const [x, y] = [index % pixels.w, Math.floor(index / pixels.w)];
    return 0.2126 * at(pixels, x, y, 0) + 0.7152 * at(pixels, x, y, 1) + 0.0722 * at(pixels, x, y, 2);
  });
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const count = ({ w, h }: Pixels, is: (x: number, y: number) => boolean): number => {
  let found = 0;
  for (let y = 0; y < h; y++) for (let x = 0; x < w; x++) if (is(x, y)) found++;
  return found;
};

/** Sheets and sprites at their first frame in the order of depth, as the stage shows them. */
function whole(place: Picture, state: InkState): Template {
  const sprites = place.sprites
    .filter(({ when, crop }) => crop !== 'tall' && (!when || when.includes(state)))
    .map(({ depth, frames }) => ({ depth, svg: frames[0] ?? '' }));
  return [...place.planes, ...sprites]
    .sort((a, b) => a.depth - b.depth)
    .map(({ svg }) => svg)
    .join('');
}

/** Mean of |red - blue|: how much colour there is. */
const colourOf = (pixels: Pixels): number =>
  mean(Array.from({ length: pixels.w * pixels.h }, (_, index) => Math.abs((pixels.rgba[index * 4] ?? 0) - (pixels.rgba[index * 4 + 2] ?? 0))));

const channels = (colour: string): number[] => [1, 3, 5].map((from) => Number.parseInt(colour.slice(from, from + 2), 16));
const AMBERS = [PALETTES.lit.lamp, PALETTES.lit.ember].map(channels);

/** Share of the pixels that have the colour of the lamp or of embers. */
function amberOf(pixels: Pixels): number {
  const isAmber = (x: number, y: number): boolean =>
    AMBERS.some((amber) => amber.every((value, channel) => Math.abs(at(pixels, x, y, channel) - value) <= NEAR));
  return count(pixels, isAmber) / (pixels.w * pixels.h);
}

/** Share of the box that is ink, share of the ink that the box cuts off, and whether ink lies along all four borders. */
function lie(template: Template, { w, h }: Box, openBelow = false): { covered: number; cut: number; touchesAll: boolean } {
  const border = Math.ceil(Math.max(w, h) * 0.15);
  const around = render(template, { x: -border, y: -border, w: w + 2 * border, h: h + 2 * border }, 'lit', 128);
  const scale = around.w / (w + 2 * border);
  const [left, top, right, bottom] = [border, border, border + w, border + h].map((edge) => edge * scale).map(Math.round);
  if (left === undefined || top === undefined || right === undefined || bottom === undefined) throw new Error('a box has four borders');
  const inside = (x: number, y: number): boolean => x >= left && x < right && y >= top && (y < bottom || openBelow);
  const ink = count(around, (x, y) => isInk(around, x, y));
  const kept = count(around, (x, y) => isInk(around, x, y) && inside(x, y));
  const columns = [left, right - 1].map((x) => Array.from({ length: bottom - top }, (_, y) => isInk(around, x, top + y)).some(Boolean));
  const rows = [top, bottom - 1].map((y) => Array.from({ length: right - left }, (_, x) => isInk(around, left + x, y)).some(Boolean));
  return { covered: kept / ((right - left) * (bottom - top)), cut: ink === 0 ? 0 : 1 - kept / ink, touchesAll: [...columns, ...rows].every(Boolean) };
}

it('there are places to look at', () => expect(Object.keys(pictures).length).toBeGreaterThan(10));

describe.each(Object.entries(pictures))('place %s', (_id, draw) => {
  const place = draw();
  const shots = new Map(STATES.map((state) => [state, render(whole(place, state), WIDE, state, 192)]));
  const shot = (state: InkState): Pixels => shots.get(state) ?? { w: 0, h: 0, rgba: new Uint8Array() };

  it.each(STATES)('covers its frame in %s and shows something', (state) => {
    const pixels = shot(state);
    expect([pixels.w, pixels.h]).toEqual([192, 108]);
    expect(count(pixels, (x, y) => !isInk(pixels, x, y))).toBe(0);
    const tones = greys(pixels);
    const middle = mean(tones);
    expect(Math.sqrt(mean(tones.map((tone) => (tone - middle) ** 2)))).toBeGreaterThan(10);
  });

  it('is told apart lit and cursed without colour', () => {
    const cursed = greys(shot('cursed'));
    expect(mean(greys(shot('lit')).map((tone, index) => Math.abs(tone - (cursed[index] ?? 0))))).toBeGreaterThan(APART);
  });

  it('loses its colours under the curse', () => {
    // The map's patches are places that shine again; without them the map is as grey as the rest.
    const bare = { ...place, sprites: place.sprites.filter(({ id }) => !id.startsWith('patch-')) };
    expect(colourOf(render(whole(bare, 'cursed'), WIDE, 'cursed', 192))).toBeLessThan(colourOf(render(whole(bare, 'lit'), WIDE, 'lit', 192)));
  });

  it('keeps amber rare when it is lit', () => {
    expect(amberOf(shot('lit'))).toBeLessThanOrEqual(MOST_AMBER);
  });
});

/** Things of which more than that is cut off, the share, and why. */
const CUT: Readonly<Record<string, readonly [share: number, why: string]>> = {
  'prepose/shaken': [0.08, 'the stamp falls out of the picture'],
  'pendus/peg-hole': [0.1, 'only the outline of the block, which neighbours cover'],
};
const mostCut = (id: string): number => CUT[id]?.[0] ?? MOST_CUT;

describe.each(Object.entries(busts))('bust %s', (id, draw) => {
  const bust = draw();
  it.each(Object.keys(bust.poses))('%s is there and stays in its frame', (mood) => {
    const template = (bust.poses[mood] ?? [])
      .map(({ part, dx = 0, dy = 0, turn = 0 }) => {
        const { svg = '', pivot: [px, py] = [0, 0] } = bust.parts[part] ?? {};
        return `<g transform="translate(${dx} ${dy}) rotate(${turn} ${px} ${py})">${svg}</g>`;
      })
      .join('');
    // Cut at the waist on purpose.
    const { covered, cut } = lie(template, BUST, true);
    expect(covered).toBeGreaterThan(0.2);
    expect(cut).toBeLessThanOrEqual(mostCut(`${id}/${mood}`));
  });
});

/** Things that fill their box without being a sheet, and why. */
const FILLS: Readonly<Record<string, string>> = {
  'aerage/draught': 'an arrow as long and as wide as its box',
  'aerage/fan': 'four blades, one to each border',
  'cartouche/rope-head-left': 'half a ring of rope that the middle goes on with',
  'cartouche/rope-head-right': 'half a ring of rope that the middle goes on with',
  'cartouche/rope-head-left-lit': 'half a ring of rope that the middle goes on with',
  'cartouche/rope-head-right-lit': 'half a ring of rope that the middle goes on with',
  'pendus/peg': 'the block under the knob is as wide as the rail it stands on',
  'triage/berline': 'a box on wheels, seen from its long side',
  'triage/berline-broad': 'the same box, broader',
  'triage/chip-stone': 'a pebble as large as its place on the plate',
  'triage/coal': 'a lump as large as its place on the belt',
};

const symbols: readonly (readonly [string, BoardSymbol])[] = [
  ...Object.entries(boards).flatMap(([kind, draw]) => Object.entries(draw()).map(([name, symbol]) => [`${kind}/${name}`, symbol] as const)),
  ...Object.entries(icons).map(([name, draw]) => [`icon/${name}`, draw()] as const),
  ...Object.entries(lampParts).map(([name, draw]) => [`lamp/${name}`, draw()] as const),
];

it.each(symbols)('%s is there and stays in its box', (id, { svg, w, h }) => {
  const { covered, cut, touchesAll } = lie(svg, { x: 0, y: 0, w, h });
  expect(covered).toBeGreaterThan(0.02);
  expect(cut).toBeLessThanOrEqual(mostCut(id));
  if (covered < SHEET) expect(touchesAll).toBe(Object.hasOwn(FILLS, id));
});
