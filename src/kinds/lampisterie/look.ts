import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Card } from './cards';
import type { Level, Move, Slot } from './level';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly cards: (level: Level) => readonly Card[];
  readonly slots: (level: Level) => readonly Slot[];
  readonly complete: (level: Level, state: State, man: number) => boolean;
  readonly solved: (state: State) => boolean;
}

/** Where everything lies in one frame, in frame units. */
interface Plan {
  /** Size of a card against its drawing of about 96 units: small levels are shown larger. */
  readonly unit: number;
  readonly board: Place;
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
const shifted = (at: Place, by: Place): Place => ({ x: at.x + by.x, y: at.y + by.y, w: by.w, h: by.h });

/** Wide: one row for each man with his lamp, the tray beside the rows, the sheet at the right under the missing token. */
function widePlan(men: number, slots: readonly Slot[], cards: readonly Card[], hasNotes: boolean): Plan {
  const crowded = slots.length === 3;
  const gap = crowded ? 14 : 30;
  const lampWidth = crowded ? 0 : 68;
  const plateWidth = crowded ? 164 : 180;
  const bare = lampWidth + plateWidth + 200 * slots.length;
  const unit = crowded ? 1 : Math.min(1.5, 540 / men / 104, (1110 - 330 - 2 * gap - 12) / bare);
  const pitch = 100 * unit;
  const rowHeight = Math.min(124 * unit, 556 / men);
  const top = 16 + (556 - rowHeight * men) / 2;
  const left = hasNotes ? 24 : 24 + Math.max(0, (900 - bare * unit) / 2);
  const size = 98 * unit;
  const headWidth = (lampWidth + plateWidth) * unit;
  const slotsLeft = left + headWidth + 4;
  const trayLeft = slotsLeft + pitch * slots.length + gap;
  const notesLeft = trayLeft + pitch * slots.length + gap;
  const notesWidth = Math.min(400, 1130 - notesLeft);
  const row = (i: number) => top + rowHeight * i + (rowHeight - size) / 2;
  const column = (slot: Slot) => slots.indexOf(slot) * pitch;
  const plateCentre = (lampWidth * unit) / 2;
  return {
    unit,
    board: box(20, 16, 1110, 556),
    tray: box(trayLeft - 6, Math.max(18, row(0) - 8), pitch * slots.length + 10, Math.min(552, rowHeight * (men - 1) + size + 16)),
    missing: box(1130 - notesWidth / 2 - 65, 20, 130, 130),
    notes: box(1130 - notesWidth, 158, notesWidth, 410),
    plate: (i) => box(left, row(i), headWidth, size),
    slot: (slot, i) => box(slotsLeft + column(slot), row(i), size, size),
    home: (card) => box(trayLeft + column(card.slot), row(rank(cards, card)), size, size),
    sheet: { x: plateCentre, y: 8 * unit, w: (plateWidth - 6) * unit, h: 76 * unit },
    name: { x: crowded ? 22 : 0, y: 2 * unit, w: (plateWidth - (crowded ? 60 : 40)) * unit, h: 48 * unit },
    lamp: { x: (crowded ? 28 : 32 * unit) - headWidth / 2, y: -2 * unit, w: (crowded ? 50 : 57) * unit, h: (crowded ? 82 : 93) * unit },
    held: { x: headWidth / 2 - 28 * unit, y: -20 * unit, w: 56 * unit, h: 56 * unit },
  };
}

/** Tall: one column for each man, the tray below, the sheet at the foot. */
function tallPlan(men: number, slots: readonly Slot[], cards: readonly Card[]): Plan {
  const pitch = Math.min(160, 530 / men);
  const unit = Math.min(pitch / 104, [1.4, 1.1, 1][slots.length - 1] ?? 1);
  const left = 20 + (530 - pitch * men) / 2;
  const width = pitch - 6;
  const size = 98 * unit;
  const rowHeight = 100 * unit;
  const row = (i: number) => 20 + rowHeight * i;
  const trayTop = row(slots.length + 1) + 14;
  const notesTop = trayTop + rowHeight * slots.length + 14;
  const cell = (i: number, top: number) => box(left + pitch * i + (pitch - size) / 2, top, size, size);
  return {
    unit,
    board: box(16, 16, 688, 928),
    tray: box(Math.max(17, left - 4), trayTop - 6, pitch * men + 8, rowHeight * slots.length + 10),
    missing: box(556, 24, 146, 146),
    notes: box(20, notesTop, 680, 940 - notesTop),
    plate: (i) => box(left + pitch * i + 3, row(0), width, size),
    slot: (slot, i) => cell(i, row(1 + slots.indexOf(slot))),
    home: (card) => cell(rank(cards, card), trayTop + rowHeight * slots.indexOf(card.slot)),
    sheet: { x: 0, y: 26 * unit, w: width, h: 46 * unit },
    name: { x: 0, y: 0, w: width - 10, h: 42 * unit },
    lamp: { x: -width / 5, y: -22 * unit, w: 33 * unit, h: 53 * unit },
    held: { x: width / 5, y: -22 * unit, w: 48 * unit, h: 48 * unit },
  };
}

/** Place of a card among those of its kind. */
const rank = (cards: readonly Card[], card: Card): number => cards.filter((one) => one.slot === card.slot).findIndex((one) => one.id === card.id);

const symbolOf = (card: Card): string => (card.slot === 'number' ? 'number-tag' : card.slot === 'hook' ? 'hook' : `token-${card.value}`);
const soundOf = (slot: Slot): string => (slot === 'token' ? 'token' : 'tag');

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const cards = reads.cards(level);
  const slots = reads.slots(level);
  const plan = (frame === 'wide' ? widePlan : tallPlan)(level.men.length, slots, cards, level.clues.length > 0);
  const { unit } = plan;
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'wood' },
    { id: 'tray', symbol: `tray-${frame}`, place: plan.tray, layer: 1, material: 'wood' },
    { id: 'nail', symbol: 'hook', place: { ...plan.missing, w: 84, h: 84 }, layer: 1, material: 'iron' },
  ];
  const labels: Label[] = [];
  const spots: Record<string, Place> = { missing: plan.missing };

  const holder = state.answer === null ? plan.missing : shifted(plan.plate(state.answer), plan.held);
  pieces.push({ id: 'missing', symbol: 'missing-token', place: holder, layer: 6, material: 'brass' });
  labels.push({
    id: 'digit-missing',
    text: String(level.onBoard[0] ?? ''),
    style: 'digit',
    on: 'missing',
    place: { x: 0, y: holder.h * 0.08, w: holder.w * 0.6, h: holder.h * 0.4 },
  });

  level.men.forEach((man, i) => {
    const plate = plan.plate(i);
    spots[`plate-${i}`] = plate;
    const id = `nameplate-${i}`;
    pieces.push({ id, symbol: 'nameplate', place: shifted(plate, plan.sheet), layer: 2, material: 'brass' });
    // One man alone needs no name: the essai shows no written word.
    if (level.men.length > 1)
      labels.push({
        id: `name-${i}`,
        text: man,
        style: 'plate',
        on: id,
        place: plan.name,
      });
    // The lamp comes forward once the row is full; the missing man's only when he is found.
    const lit = reads.complete(level, state, i) && (state.answer !== i || reads.solved(state));
    const lamp = shifted(plate, plan.lamp);
    const grown = lit ? 1.06 : 1;
    pieces.push({
      id: `lamp-${i}`,
      symbol: lit ? 'lamp-on' : 'lamp-off',
      place: { ...lamp, w: lamp.w * grown, h: lamp.h * grown },
      layer: 4,
      material: 'brass',
      alpha: lit ? 1 : 0.75,
    });
    for (const slot of slots) {
      const at = plan.slot(slot, i);
      spots[`slot-${slot}-${i}`] = at;
      pieces.push({ id: `slot-${slot}-${i}`, symbol: 'slot', place: { ...at, w: 96 * unit, h: 96 * unit }, layer: 2, material: 'wood' });
    }
  });

  for (const card of cards) {
    const home = plan.home(card);
    spots[card.id] = home;
    pieces.push({ id: `home-${card.id}`, symbol: 'slot', place: { ...home, w: 88 * unit, h: 88 * unit }, layer: 2, material: 'wood', alpha: 0.5 });
    const man = state.laid[card.slot].indexOf(card.id);
    const at = man < 0 ? home : plan.slot(card.slot, man);
    pieces.push({
      id: card.id,
      symbol: symbolOf(card),
      place: { x: at.x, y: at.y, w: 88 * unit, h: (card.slot === 'number' ? 77 : 88) * unit },
      layer: 5,
      material: card.slot === 'hook' ? 'iron' : 'brass',
    });
    if (card.slot !== 'token')
      labels.push({
        id: `digit-${card.id}`,
        text: String(card.value),
        style: 'digit',
        on: card.id,
        place: { x: 0, y: (card.slot === 'hook' ? -21 : 8) * unit, w: 66 * unit, h: (card.slot === 'hook' ? 46 : 56) * unit },
      });
  }
  return { pieces, labels, spots, ...(level.clues.length > 0 ? { notes: plan.notes } : {}) };
}

/** A card is lifted, slides and drops; what it pushes out slides home; a full row lights its lamp. */
function cues(reads: Reads, level: Level, before: State, move: Move, after: State): readonly Cue[] {
  const moved = reads.cards(level).flatMap((card): Cue[] => {
    const from = before.laid[card.slot].indexOf(card.id);
    const to = after.laid[card.slot].indexOf(card.id);
    if (from === to) return [];
    if (move.do === 'lay' && move.card === card.id) {
      return [
        { piece: card.id, motion: 'lift', sound: soundOf(card.slot), for: 90 },
        { piece: card.id, motion: 'slide', at: 90, for: 190 },
        { piece: card.id, motion: 'drop', at: 280, for: 110, sound: soundOf(card.slot) },
      ];
    }
    return [{ piece: card.id, motion: 'slide', at: 60, for: 240, sound: soundOf(card.slot) }];
  });
  const lit = level.men.flatMap((_, i): Cue[] =>
    !reads.complete(level, before, i) && reads.complete(level, after, i) ? [{ piece: `lamp-${i}`, motion: 'light', at: 340, for: 260, sound: 'lamp' }] : [],
  );
  const token: Cue[] = before.answer === after.answer ? [] : [{ piece: 'missing', motion: 'swing', for: 420, sound: 'token' }];
  const checked: Cue[] =
    move.do !== 'check'
      ? []
      : reads.solved(after)
        ? [{ piece: 'missing', motion: 'lift', for: 200, sound: 'right' }]
        : [{ piece: 'missing', motion: 'shake', for: 320, sound: 'wrong' }];
  return [...moved, ...lit, ...token, ...checked];
}

/** The lamp room's picture: oak boards, brass tokens, a lamp for each man. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after) => cues(reads, level, before, move, after),
    idle: (_, state) => [{ piece: state.answer === null ? 'missing' : `lamp-${state.answer}`, motion: 'swing', for: 900 }],
    success: (level, state) => [
      ...(state.answer === null ? [] : [{ piece: `lamp-${state.answer}`, motion: 'light' as const, for: 600, sound: 'lamp' }]),
      { piece: 'missing', motion: 'swing', at: 300, for: 800, sound: 'token' },
      ...reads
        .cards(level)
        .filter((card) => card.slot === 'token')
        .map((card, i): Cue => ({ piece: card.id, motion: 'swing', at: 400 + 90 * i, for: 700 })),
    ],
  };
}
