/**
 * Puts the inks of one world state into a template. The only file of the drawing library that ships
 * with the game: palettes, token replacement, state sections and the outer `<svg>`, nothing else.
 */
import type { Box, InkState, Template } from '../format';

const CAST = {
  skinL: '#f8c88d',
  skin: '#d98a52',
  skinD: '#8a4330',
  skinX: '#5a2a2a',
  ash: '#a59bb0',
  ashL: '#ded6dc',
  ashD: '#6a6280',
  ashX: '#3c3850',
};

const CLOTH = {
  coat: '#8d4d2e',
  coatL: '#c97a3c',
  coatD: '#4a2622',
  straw: '#e8b65a',
  strawD: '#9a6428',
  bleu: '#35588f',
  bleuL: '#6c97bd',
  bleuD: '#1f3058',
  faience: '#2f9c9a',
  faienceL: '#86d3c0',
  faienceD: '#155560',
};

const LIT = {
  key: '#14111b',
  deep: '#1c1f37',
  zen: '#12163a',
  sky: '#23407a',
  hor: '#7fa0b4',
  warm: '#e79a5b',
  far: '#46699a',
  far2: '#2d4672',
  slate: '#5f86ae',
  moon: '#f4e7c4',
  star: '#f4e7c4',
  brick: '#bf4529',
  brickD: '#702526',
  rust: '#a2452f',
  conc: '#a79f95',
  concD: '#54545f',
  ember: '#ec7a2c',
  lamp: '#ffc64f',
  paper: '#f6e8c8',
  moss: '#5f8a55',
  mossD: '#26463f',
  fog: '#9db2bd',
  fogD: '#6c87a0',
  win: '#ffc64f',
  /** The light that a team chose; without a choice, a lamp's. See `src/scenes/show/team-light.ts`. */
  team: '#ffc64f',
  wood: '#8a5a36',
  woodD: '#4a2d24',
  ...CLOTH,
  ...CAST,
};

/** The name of an ink; in a template it stands behind an `@`. */
export type InkName = keyof typeof LIT;

/** The three palettes of STYLE.md section 1. Same names in every state. */
export const PALETTES: Readonly<Record<InkState, Readonly<Record<InkName, string>>>> = {
  lit: LIT,
  dawn: {
    key: '#1d1828',
    deep: '#2a2742',
    zen: '#3b5794',
    sky: '#8fa3c4',
    hor: '#f6cf9c',
    warm: '#f29a5c',
    far: '#8d86a6',
    far2: '#4d4f7d',
    slate: '#d58a63',
    moon: '#fff0cc',
    star: '#8fa3c4',
    brick: '#c9502f',
    brickD: '#7d2d2a',
    rust: '#b5532f',
    conc: '#c9b6a2',
    concD: '#6d6570',
    ember: '#f08a3a',
    lamp: '#ffd36a',
    paper: '#fbefd2',
    moss: '#7fa05a',
    mossD: '#3d5f4c',
    fog: '#e9cdb4',
    fogD: '#b79aa4',
    win: '#ffd98a',
    team: '#ffd36a',
    wood: '#9a6238',
    woodD: '#56332a',
    ...CLOTH,
    ...CAST,
  },
  cursed: {
    key: '#17161d',
    deep: '#24242f',
    zen: '#1d1d2a',
    sky: '#3b3b4e',
    hor: '#7a7485',
    warm: '#8b8392',
    far: '#5b5868',
    far2: '#413f4f',
    slate: '#6d6a7b',
    moon: '#cfc8c9',
    star: '#6d6a7b',
    brick: '#5b4c50',
    brickD: '#35303a',
    rust: '#4c444b',
    conc: '#77727b',
    concD: '#434049',
    ember: '#ec7a2c',
    lamp: '#ffc64f',
    paper: '#d9d2cf',
    moss: '#5d5d62',
    mossD: '#33333c',
    fog: '#a39bab',
    fogD: '#7f7889',
    win: '#24242f',
    team: '#ffc64f',
    wood: '#625a5c',
    woodD: '#38343c',
    coat: '#5c5152',
    coatL: '#7e7371',
    coatD: '#38333a',
    straw: '#b0a79c',
    strawD: '#6f675f',
    bleu: '#4d4b5b',
    bleuL: '#7a778c',
    bleuD: '#2d2c39',
    faience: '#66686f',
    faienceL: '#96959b',
    faienceD: '#3b3d47',
    ...CAST,
  },
};

const SECTION = /<!--\?([a-z ]+)-->([\s\S]*?)<!--\/-->/g;
const TOKEN = /@([A-Za-z]\w*)(?:~([A-Za-z]\w*)~(\d*\.?\d+))?(!?)/g;

function overprint(a: string, b: string, share: number): string {
  let out = '#';
  for (const at of [1, 3, 5]) {
    const from = Number.parseInt(a.slice(at, at + 2), 16);
    const to = Number.parseInt(b.slice(at, at + 2), 16);
    out += Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  }
  return out;
}

/**
 * Resolves a template: drops the sections of other states, then replaces every token by its colour.
 * A token ending in `!` keeps its lit colour in every state (the lamp that is carried).
 * @throws RangeError when a token names no ink.
 */
export function inkMarkup(template: Template, state: InkState): string {
  const colour = (name: string, palette: Readonly<Record<string, string>>): string => {
    const found = palette[name];
    if (found === undefined) throw new RangeError(`no such ink: ${name}`);
    return found;
  };
  return template
    .replace(SECTION, (_, states: string, inner: string) => (states.split(' ').includes(state) ? inner : ''))
    .replace(TOKEN, (_, a: string, b: string | undefined, share: string | undefined, pin: string) => {
      const palette = PALETTES[pin ? 'lit' : state];
      const first = colour(a, palette);
      return b === undefined ? first : overprint(first, colour(b, palette), Number(share));
    });
}

/**
 * A whole SVG document of one box of a template, in one state.
 * @param scale pixels of the document's own size for one unit of the box.
 */
export function inkSvg(template: Template, box: Box, state: InkState, scale = 1): string {
  const { x, y, w, h } = box;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${w} ${h}" width="${w * scale}" height="${h * scale}">${inkMarkup(template, state)}</svg>`;
}
