/** Where everything of the sorting line lies in one frame, in frame units. Types only come in. */
import type { Frame, Place } from '../../core/puzzle-kind';

/** A column is a place of the line with the berline under it; the last one is the end of the belt. */
export interface Plan {
  readonly board: Place;
  readonly tippler: Place;
  /** Millimetres of a lump to its size in the picture: what is bigger looks bigger. */
  readonly lump: (mm: number) => number;
  readonly waiting: (rank: number, mm: number) => Place;
  /** Where lumps leave the trough, and where they come onto the belt. */
  readonly mouth: Point;
  readonly door: Point;
  /** Height at which lumps ride. */
  readonly lane: number;
  readonly belts: readonly Place[];
  readonly rollers: readonly Place[];
  readonly column: (column: number) => number;
  /** Where a machine stands on the line, and where a finger finds it. */
  readonly slot: (column: number) => Place;
  readonly slotSpot: (column: number) => Place;
  readonly berline: (column: number) => Place;
  readonly broad: boolean;
  readonly chip: (column: number, rank: number, of: number) => Place;
  /** Where a tick or a cross is chalked after a failed run: low on the berline, between its wheels. */
  readonly mark: (column: number) => Place;
  readonly heap: (column: number, rank: number, mm: number) => Place;
  readonly shelves: readonly Place[];
  readonly home: (rank: number) => Place;
  readonly homeSpot: (rank: number) => Place;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

export const MACHINE = { w: 128, h: 108 };

/** A place from its upper left corner. */
const box = (left: number, top: number, w: number, h: number): Place => ({ x: left + w / 2, y: top + h / 2, w, h });
const seat = (x: number, y: number, w: number): Place => ({ x, y, w, h: (w * MACHINE.h) / MACHINE.w });

/** Measures that the two frames do not share. */
const FRAMES = {
  wide: {
    board: box(20, 16, 1110, 556),
    left: 44,
    width: 1062,
    lumpScale: 1,
    ledge: 118,
    slotY: 198,
    widest: 166,
    rail: 427,
    shelf: { w: 1050, h: 116 },
    shelfTop: 436,
    home: 128,
  },
  tall: {
    board: box(16, 16, 688, 928),
    left: 40,
    width: 640,
    lumpScale: 0.86,
    ledge: 122,
    slotY: 244,
    widest: 196,
    rail: 563,
    shelf: { w: 656, h: 176 },
    shelfTop: 582,
    home: 178,
  },
} as const;

export function planOf(count: number, machines: number, lumps: number, frame: Frame): Plan {
  const f = FRAMES[frame];
  const wide = frame === 'wide';
  const middle = f.left + f.width / 2;
  const pitch = Math.min(f.width / count, 340);
  const start = middle - (pitch * count) / 2;
  const column = (i: number) => start + pitch * (i + 0.5);
  const size = Math.min(pitch - (wide ? 44 : 22), f.widest);
  const unit = size / MACHINE.w;
  const lane = f.slotY - 30 * unit;
  const deck = lane + 34 * (wide ? 1 : 0.86);

  // One berline's plate has room for two orders side by side, or is high enough for one under the other.
  const broad = pitch >= 180;
  const tubW = broad ? Math.min(pitch - 18, wide ? 184 : 208) : Math.min(pitch - 4, 128);
  const tubH = broad ? (tubW * 118) / 176 : (tubW * 182) / 128;
  const rim = f.rail - tubH;
  const plate = { w: tubW * 0.88, h: tubH * (broad ? 0.68 : 0.77) };
  const chipOf = (rank: number, of: number) => {
    const across = broad ? Math.min(2, of) : 1;
    const down = Math.ceil(of / across);
    const room = { w: plate.w / across, h: plate.h / down };
    const last = of - Math.floor(rank / across) * across;
    const inRow = Math.min(across, last);
    return {
      x: ((rank % across) - (inRow - 1) / 2) * room.w,
      y: (Math.floor(rank / across) - (down - 1) / 2) * room.h,
      w: Math.min(room.w - 6, 104),
      h: Math.min(room.h - 3, 50),
    };
  };

  const gaps = Array.from({ length: count }, (_, i) => {
    const from = i === 0 ? Math.max(start - 10, f.left) : column(i - 1) + size / 2 - 10;
    const to = column(i) - size / 2 + 10;
    return { x: (from + to) / 2, y: deck, w: to - from, h: 20 };
  });

  const perRow = machines > 3 && !wide ? Math.ceil(machines / 2) : machines;
  const rows = Math.ceil(machines / perRow);
  const step = Math.min(f.width / perRow, 220);
  const shelf = (row: number): Place => ({ x: middle, y: f.shelfTop + f.shelf.h * (row + 0.5) + (rows === 1 && !wide ? 60 : 0), ...f.shelf });
  const homeAt = (rank: number) => {
    const row = Math.floor(rank / perRow);
    const here = Math.min(perRow, machines - row * perRow);
    return { x: middle + step * ((rank % perRow) - (here - 1) / 2), y: shelf(row).y };
  };
  const roomy = lumps <= 5;
  const lump = (mm: number) => (43 + 0.25 * mm) * f.lumpScale * (roomy ? 1.12 : 1);
  const queued = wide ? 106 : roomy ? 84 : 58;

  return {
    board: f.board,
    tippler: box(f.left + f.width - 108, f.ledge - 92, 104, 92),
    lump,
    waiting: (rank, mm) => ({ x: f.left + (wide || roomy ? 96 : 72) + queued * rank, y: f.ledge - lump(mm) / 2 - 1, w: lump(mm), h: lump(mm) }),
    mouth: { x: f.left + 26, y: f.ledge - 26 },
    door: { x: Math.max(start + 6, f.left + 26), y: lane },
    lane,
    belts: gaps,
    rollers: gaps.flatMap(({ x, y, w }, i) =>
      w < 60 ? [{ x, y: y + 12, w: 26, h: 26 }] : [-1, 1].map((s) => ({ x: x + s * (w / 2 - (s < 0 && i === 0 ? 16 : 24)), y: y + 12, w: 28, h: 28 })),
    ),
    column,
    slot: (i) => seat(column(i), f.slotY, size),
    slotSpot: (i) => ({ x: column(i), y: f.slotY, w: Math.min(pitch - 6, size + 24), h: Math.max(132, size * 0.86) }),
    berline: (i) => ({ x: column(i), y: rim + tubH / 2, w: tubW, h: tubH }),
    broad,
    chip: (i, rank, of) => {
      const at = chipOf(rank, of);
      return { ...at, x: column(i) + at.x, y: rim + tubH * 0.1 + plate.h / 2 + at.y };
    },
    mark: (i) => ({ x: column(i), y: f.rail - 20, w: 44, h: 44 }),
    heap: (i, rank, mm) => {
      const across = broad ? 3 : 2;
      const d = lump(mm) * 0.84;
      return {
        x: column(i) + (tubW / (across + 0.4)) * ((rank % across) - (across - 1) / 2) + (Math.floor(rank / across) % 2) * 8,
        y: rim - d * 0.44 - 26 * Math.floor(rank / across),
        w: d,
        h: d,
      };
    },
    shelves: Array.from({ length: rows }, (_, row) => shelf(row)),
    home: (rank) => seat(homeAt(rank).x, homeAt(rank).y - 3, Math.min(step - 18, f.home)),
    homeSpot: (rank) => ({ ...homeAt(rank), w: Math.min(step - 8, 170), h: f.shelf.h - 8 }),
  };
}
