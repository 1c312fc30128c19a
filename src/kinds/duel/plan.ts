import type { Frame, Place } from '../../core/puzzle-kind';

/** Which drawing of a strip fits: three or two beside each other, one across, one that holds a picture. */
export type StripForm = 'third' | 'half' | 'long' | 'tall';

/** The Préposé's own space, 380x430: where it begins in the frame and how large it is. */
export interface Figure {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** How much there is to lay out. */
export interface Load {
  readonly words: number;
  readonly cards: number;
  readonly pictures: boolean;
  readonly criteria: boolean;
}

/** Where everything lies in one frame, in frame units. */
export interface Plan {
  readonly board: Place;
  readonly desk: Place;
  readonly figure: Figure;
  /** Shrunk back behind his desk. */
  readonly beaten: Figure;
  /** Fingers on the edge of the desk. */
  readonly fingers: Place;
  /** Whether his arms lie before the desk. */
  readonly armsInFront: boolean;
  readonly tail: Place;
  readonly form: StripForm;
  readonly strip: (i: number) => Place;
  readonly card: (i: number) => Place;
  readonly icon: (i: number) => Place;
  readonly iconSize: number;
  readonly verbHeight: number;
  readonly stamp: Place;
  readonly holder: Place;
  readonly burst: Place;
  /** Where the cry stands when it has won, so that he can be seen. */
  readonly lastBurst: Place;
}

interface Zone {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** The strips of a sentence in their zone, `columns` in a row; one alone in a row steps in a little each time. */
function stripsIn(
  zone: Zone,
  { words, pictures }: Load,
  columns: number,
  most: number,
  step: number,
): { readonly form: StripForm; readonly strip: (i: number) => Place } {
  const form: StripForm = pictures ? 'tall' : columns === 1 ? 'long' : columns === 2 ? 'half' : 'third';
  const rows = Math.ceil(words / columns);
  const pitch = Math.min(pictures ? 232 : most, zone.h / rows);
  const top = zone.y + (zone.h - pitch * rows) / 2;
  const room = columns === 1 ? zone.w - step * (rows - 1) : (zone.w - 6 * (columns - 1)) / columns;
  const strip = (i: number): Place => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    const left = zone.x + (columns === 1 ? step * row : column * (room + 6));
    return { x: left + room / 2, y: top + pitch * (row + 0.5), w: room, h: Math.min(pitch - 3, pictures ? 214 : 98) };
  };
  return { form, strip };
}

/** Wide: he stands at the left behind the desk, his sentence beside him, the cards along the rail. */
function wide(load: Load): Plan {
  const pitch = Math.min(219, 1094 / load.cards);
  const desk = load.pictures ? 422 : 390;
  const left = 575 - (pitch * load.cards) / 2;
  const rows = load.criteria ? 3 : 4;
  const columns = load.pictures ? 2 : Math.ceil(load.words / rows);
  const zone = { x: columns === 3 ? 312 : 384, y: 24, w: columns === 3 ? 806 : 734, h: load.criteria ? 280 : desk - 24 };
  const { form, strip } = stripsIn(zone, load, columns, 102, 22);
  const first = strip(0);
  const figure: Figure = { x: 22, y: 26, scale: load.pictures ? 0.98 : 0.9 };
  return {
    board: { x: 575, y: 294, w: 1110, h: 556 },
    desk: { x: 575, y: (desk + 572) / 2, w: 1110, h: 572 - desk },
    figure,
    // He hides behind the very stand that holds the proof.
    beaten: { x: 28, y: desk - 236, scale: 0.9 },
    fingers: { x: 178, y: desk - 88, w: 300, h: 52 },
    armsInFront: true,
    tail: { x: first.x - first.w / 2 - 34, y: Math.min(first.y, 112) + 24, w: 92, h: 70 },
    form,
    strip,
    card: (i) => ({ x: left + pitch * (i + 0.5), y: load.pictures ? 510 : 493, w: pitch - 6, h: load.pictures ? 121 : 152 }),
    icon: (i) => ({ x: 580 + 218 * i, y: 359, w: 204, h: 106 }),
    iconSize: 64,
    verbHeight: 40,
    // His hand lies on it.
    stamp: { x: figure.x + 388 * figure.scale, y: figure.y + 366 * figure.scale, w: 132 * figure.scale, h: 138 * figure.scale },
    holder: { x: 172, y: desk - 44, w: 230, h: 144 },
    // Under his chin, over the picture of the card: its title stays to be read.
    burst: load.pictures ? { x: 660, y: 368, w: 250, h: 140 } : { x: 204, y: 250, w: 270, h: 134 },
    lastBurst: { x: 196, y: 108, w: 290, h: 168 },
  };
}

/** Tall: he looks over the edge of the desk, on which everything lies. The less lies there, the larger he is. */
function tall(load: Load): Plan {
  const perRow = load.cards > 2 ? 3 : load.cards;
  const rows = Math.ceil(load.cards / perRow);
  const foot = load.criteria ? 838 : 942;
  const high = 126;
  const columns = load.pictures || load.words > 4 ? 2 : 1;
  const words = load.pictures ? 236 : Math.ceil(load.words / columns) * 97;
  const edge = Math.max(188, Math.min(330, foot - rows * high - words - 6));
  const zone = { x: 20, y: edge + 4, w: 680, h: foot - rows * high - edge - 6 };
  const scale = Math.min(1.5, (edge - 20) / 192);
  return {
    board: { x: 360, y: 480, w: 688, h: 928 },
    desk: { x: 360, y: (edge - 12 + 944) / 2, w: 688, h: 956 - edge },
    figure: { x: 17, y: 18, scale },
    beaten: { x: 24, y: 18 + (edge - 18) * 0.42, scale: scale * 0.88 },
    // On the edge of the desk, above the first strip of his sentence.
    fingers: { x: 24 + 190 * scale * 0.88, y: edge + 2 - 35 * scale * 0.88, w: 380 * scale * 0.88, h: 70 * scale * 0.88 },
    armsInFront: false,
    tail: { x: 360, y: edge, w: 10, h: 8 },
    ...stripsIn(zone, load, columns, 100, 0),
    card: (i) => {
      const row = Math.floor(i / perRow);
      const inRow = Math.min(perRow, load.cards - row * perRow);
      return { x: 360 + 228 * ((i % perRow) - (inRow - 1) / 2), y: foot - high * (rows - row - 0.5), w: 222, h: high - 3 };
    },
    icon: (i) => ({ x: 134 + 226 * i, y: 892, w: 206, h: 104 }),
    iconSize: 60,
    verbHeight: 42,
    stamp: { x: Math.min(390, 310 * scale), y: edge - 62, w: 128, h: 134 },
    holder: { x: 576, y: edge - 70, w: 230, h: 146 },
    burst: { x: 560, y: 84, w: 262, h: 130 },
    lastBurst: { x: 560, y: 84, w: 262, h: 130 },
  };
}

export const planOf = (load: Load, frame: Frame): Plan => (frame === 'wide' ? wide(load) : tall(load));
