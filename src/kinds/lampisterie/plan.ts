/** Where everything of the lamp room lies in one frame, in frame units. Types only come in. */
import type { Frame, Place } from '../../core/puzzle-kind';
import type { Card } from './cards';
import type { Level, Slot } from './level';

export interface Plan {
  /** Size of a card against its drawing of about 96 units: small levels are shown larger. */
  readonly unit: number;
  readonly board: Place;
  readonly boardSymbol: string;
  readonly plateSymbol: string;
  readonly tray: Place;
  readonly missing: Place;
  readonly notes: Place;
  readonly plate: (man: number) => Place;
  readonly slot: (slot: Slot, man: number) => Place;
  readonly home: (card: Card) => Place;
  /** What stands on a plate, as offsets from the centre of its place. */
  readonly sheet: Place;
  readonly name: Place;
  readonly lamp: Place;
  readonly held: Place;
}

/** A place from its upper left corner. */
const box = (left: number, top: number, w: number, h: number): Place => ({ x: left + w / 2, y: top + h / 2, w, h });
export const shifted = (at: Place, by: Place): Place => ({ x: at.x + by.x, y: at.y + by.y, w: by.w, h: by.h });

/** Place of a card among those of its kind. */
const rank = (cards: readonly Card[], card: Card): number => cards.filter((one) => one.slot === card.slot).findIndex((one) => one.id === card.id);

export function planOf(level: Level, slots: readonly Slot[], cards: readonly Card[], frame: Frame): Plan {
  if (level.men.length === 1 && level.clues.length === 0 && slots.length === 1) return smallPlan(frame);
  return frame === 'wide' ? widePlan(level, slots, cards) : tallPlan(level, slots, cards);
}

/** One man and one number: a small board in the middle, everything large. */
function smallPlan(frame: Frame): Plan {
  const [x, y] = frame === 'wide' ? [575, 300] : [360, 380];
  const unit = 1.6;
  const at = (dx: number, dy: number, w: number, h: number): Place => ({ x: x + dx, y: y + dy, w, h });
  return {
    unit,
    board: at(0, 0, 680, 440),
    boardSymbol: 'board-small',
    plateSymbol: 'nameplate',
    tray: at(224, 88, 176, 180),
    missing: at(224, -98, 154, 154),
    notes: at(0, 0, 1, 1),
    plate: () => at(-162, 62, 318, 236),
    slot: () => at(74, 88, 146, 146),
    home: () => at(224, 88, 150, 154),
    sheet: { x: 44, y: 26, w: 226, h: 100 },
    name: { x: 44, y: 22, w: 96, h: 64 },
    lamp: { x: -112, y: 0, w: 104, h: 169 },
    held: { x: 112, y: -54, w: 104, h: 104 },
  };
}

/** Wide: one row for each man with his lamp, the tray beside the rows, the sheet at the right under the missing token. */
function widePlan({ men: { length: men }, clues }: Level, slots: readonly Slot[], cards: readonly Card[]): Plan {
  const crowded = slots.length === 3;
  const notesWidth = crowded ? 322 : 350;
  const room = 1066 - notesWidth - 20;
  const gap = 24;
  const lampWidth = crowded ? 48 : 76;
  const plateWidth = crowded ? 104 : 190;
  const bare = lampWidth + plateWidth + 200 * slots.length;
  const rowHeight = Math.min(478 / men, 150);
  const unit = Math.min(rowHeight / 100, (room - gap - 14) / bare, 1.5);
  const pitch = 100 * unit;
  const size = Math.max(98 * unit, 90);
  const top = 76 + (478 - rowHeight * men) / 2;
  const left = 44 + Math.max(0, (room - bare * unit - gap) / 2);
  const headWidth = (lampWidth + plateWidth) * unit;
  const slotsLeft = left + headWidth + 4;
  const trayLeft = slotsLeft + pitch * slots.length + gap;
  const notesLeft = 1106 - notesWidth;
  const row = (i: number) => top + rowHeight * i + (rowHeight - size) / 2;
  const column = (slot: Slot) => slots.indexOf(slot) * pitch;
  const plateCentre = (lampWidth * unit) / 2;
  return {
    unit,
    board: box(20, 16, 1110, 556),
    boardSymbol: 'board-wide',
    plateSymbol: crowded ? 'name-slim' : 'nameplate',
    tray: box(trayLeft - 8, row(0) - 8, pitch * slots.length + 12, rowHeight * (men - 1) + size + 16),
    missing: crowded ? box(notesLeft + notesWidth / 2 - 58, 34, 116, 116) : box(notesLeft + notesWidth / 2 - 68, 36, 136, 136),
    notes: crowded ? box(notesLeft, 152, notesWidth, 404) : box(notesLeft, 178, notesWidth, Math.min(376, 112 + 78 * clues.length)),
    plate: (i) => box(left, row(i), headWidth, size),
    slot: (slot, i) => box(slotsLeft + column(slot), row(i), size, size),
    home: (card) => box(trayLeft + column(card.slot), row(rank(cards, card)), size, size),
    sheet: { x: plateCentre, y: 6 * unit, w: (plateWidth - 4) * unit, h: (crowded ? 50 : 78) * unit },
    name: { x: 0, y: 2 * unit, w: (plateWidth - (crowded ? 10 : 40)) * unit, h: (crowded ? 46 : 48) * unit },
    lamp: { x: (lampWidth * unit) / 2 - headWidth / 2 + (crowded ? 0 : -2), y: -2 * unit, w: (crowded ? 50 : 60) * unit, h: (crowded ? 81 : 97.5) * unit },
    // Over the lamp where a plate has no room: the name stays readable.
    held: crowded
      ? { x: 26 * unit - headWidth / 2, y: 16 * unit, w: 60 * unit, h: 60 * unit }
      : { x: headWidth / 2 - 30 * unit, y: -18 * unit, w: 62 * unit, h: 62 * unit },
  };
}

/** Tall: one column for each man, the tray below; the missing token hangs over them, or beside them where they are many. */
function tallPlan({ men: { length: men } }: Level, slots: readonly Slot[], cards: readonly Card[]): Plan {
  const crowded = slots.length === 3;
  const pitch = Math.min(crowded ? 110 : 172, (crowded ? 534 : 660) / men);
  const unit = Math.min(pitch / 104, [1.5, 1.12, 1][slots.length - 1] ?? 1);
  const left = crowded ? 26 : 360 - (pitch * men) / 2;
  const size = 98 * unit;
  const rowHeight = 99 * unit;
  const head = crowded ? 22 : 162;
  const row = (i: number) => head + rowHeight * i;
  const trayTop = row(slots.length + 1) + (crowded ? 13 : 18);
  const foot = trayTop + rowHeight * slots.length + (crowded ? 17 : 22);
  const cell = (i: number, top: number) => box(left + pitch * i + (pitch - size) / 2, top, size, size);
  const width = pitch - 4;
  return {
    unit,
    board: box(16, 16, 688, foot - 16),
    boardSymbol: 'board-tall',
    plateSymbol: crowded ? 'name-slim' : 'nameplate',
    tray: box(left - 8, trayTop - 8, pitch * men + 16, rowHeight * slots.length + 16),
    missing: crowded ? box(562, 90, 132, 132) : box(294, 30, 132, 132),
    notes: box(20, foot + 4, 680, 936 - foot),
    plate: (i) => box(left + pitch * i + 2, row(0), width, size),
    slot: (slot, i) => cell(i, row(1 + slots.indexOf(slot))),
    home: (card) => cell(rank(cards, card), trayTop + rowHeight * slots.indexOf(card.slot)),
    sheet: { x: 0, y: 26 * unit, w: width, h: 46 * unit },
    name: { x: 0, y: 0, w: width - 6, h: 42 * unit },
    lamp: { x: -width / 5, y: -22 * unit, w: 34 * unit, h: 55 * unit },
    held: { x: width / 5, y: -20 * unit, w: 54 * unit, h: 54 * unit },
  };
}
