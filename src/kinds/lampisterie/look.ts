import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Card } from './cards';
import type { Level, Move, Slot } from './level';
import { type Plan, planOf, shifted } from './plan';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly cards: (level: Level) => readonly Card[];
  readonly slots: (level: Level) => readonly Slot[];
  readonly complete: (level: Level, state: State, man: number) => boolean;
  readonly solved: (state: State) => boolean;
}

const symbolOf = (card: Card): string => (card.slot === 'number' ? 'number-tag' : card.slot === 'hook' ? 'hook' : `token-${card.value}`);
const soundOf = (slot: Slot): string => (slot === 'token' ? 'token' : 'tag');

/** The token left on the board: while its shape is an answer, the picture hides it. Who solved the board sees it as it is. */
function missingSymbol(reads: Reads, level: Level, state: State): string {
  if (level.pool.length === 0) return 'missing-round';
  const laid = reads.solved(state) && state.answer !== null ? state.laid.token[state.answer] : null;
  return `missing-${reads.cards(level).find((card) => card.id === laid)?.value ?? (state.answer === null ? 'token' : 'token-near')}`;
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const cards = reads.cards(level);
  const slots = reads.slots(level);
  const plan: Plan = planOf(level, slots, cards, frame);
  const { unit } = plan;
  const pieces: Piece[] = [
    { id: 'board', symbol: plan.boardSymbol, place: plan.board, layer: 0, material: 'wood' },
    { id: 'tray', symbol: `tray-${frame}`, place: plan.tray, layer: 1, material: 'wood' },
    { id: 'nail', symbol: 'nail', place: plan.missing, layer: 1, material: 'iron' },
  ];
  const labels: Label[] = [];
  const spots: Record<string, Place> = { missing: plan.missing };

  const holder = state.answer === null ? plan.missing : shifted(plan.plate(state.answer), plan.held);
  pieces.push({ id: 'missing', symbol: missingSymbol(reads, level, state), place: holder, layer: 6, material: 'brass' });
  labels.push({
    id: 'digit-missing',
    text: String(level.onBoard[0] ?? ''),
    style: 'digit',
    on: 'missing',
    place: { x: 0, y: holder.h * 0.07, w: holder.w * 0.6, h: holder.h * 0.42 },
  });

  level.men.forEach((man, i) => {
    const plate = plan.plate(i);
    spots[`plate-${i}`] = plate;
    const id = `nameplate-${i}`;
    pieces.push({ id, symbol: plan.plateSymbol, place: shifted(plate, plan.sheet), layer: 2, material: 'brass' });
    // One man alone, in the essai: his cap says what a name plate is, and his name stands beside it.
    const alone = level.men.length === 1;
    const { name, sheet } = plan;
    const cap = { ...name, x: sheet.x - 48, w: name.w * 0.85, h: name.h * 0.85 };
    if (alone) pieces.push({ id: 'cap', symbol: 'cap', place: shifted(plate, cap), layer: 3, material: 'cloth' });
    const place = alone ? { x: 36, y: 0, w: 104, h: name.h } : name;
    labels.push({ id: `name-${i}`, text: man, style: 'plate', on: id, place });
    // The lamp comes forward once the row is full, but stays dark: a light would say that the row is right, and only the bell judges.
    const ready = reads.complete(level, state, i);
    const lit = reads.solved(state);
    const lamp = shifted(plate, plan.lamp);
    const grown = ready ? 1.06 : 1;
    pieces.push({
      id: `lamp-${i}`,
      symbol: lit ? 'lamp-on' : 'lamp-off',
      place: { ...lamp, w: lamp.w * grown, h: lamp.h * grown },
      layer: 4,
      material: 'brass',
      alpha: ready ? 1 : 0.75,
    });
    for (const slot of slots) {
      const at = plan.slot(slot, i);
      spots[`slot-${slot}-${i}`] = at;
      pieces.push({ id: `slot-${slot}-${i}`, symbol: `slot-${slot}`, place: { ...at, w: 92 * unit, h: 92 * unit }, layer: 2, material: 'wood' });
    }
  });

  for (const card of cards) {
    const home = plan.home(card);
    spots[card.id] = home;
    pieces.push({ id: `home-${card.id}`, symbol: `slot-${card.slot}`, place: { ...home, w: 84 * unit, h: 84 * unit }, layer: 2, material: 'wood', alpha: 0.6 });
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
        place: { x: 0, y: (card.slot === 'hook' ? -21 : 11) * unit, w: 66 * unit, h: (card.slot === 'hook' ? 46 : 50) * unit },
      });
  }
  return { pieces, labels, spots, ...(level.clues.length > 0 ? { notes: plan.notes } : {}) };
}

/** A card is lifted, slides and drops; what it pushes out slides home; a full row has its lamp brought forward; the bell lights them all. */
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
  const ready = level.men.flatMap((_, i): Cue[] =>
    !reads.complete(level, before, i) && reads.complete(level, after, i) ? [{ piece: `lamp-${i}`, motion: 'lift', at: 340, for: 260, sound: 'drop' }] : [],
  );
  const token: Cue[] = before.answer === after.answer ? [] : [{ piece: 'missing', motion: 'swing', for: 420, sound: 'token' }];
  const checked: Cue[] =
    move.do !== 'check'
      ? []
      : reads.solved(after)
        ? [
            { piece: 'missing', motion: 'lift', for: 200, sound: 'right' },
            ...level.men.map((_, i): Cue => ({ piece: `lamp-${i}`, motion: 'light', at: 120 + i * 90, for: 260 })),
          ]
        : [{ piece: 'missing', motion: 'shake', for: 320, sound: 'wrong' }];
  return [...moved, ...ready, ...token, ...checked];
}

/** The lamp room's picture: oak boards, brass tokens, a lamp for each man. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after) => cues(reads, level, before, move, after),
    idle: (_, state) => [{ piece: state.answer === null ? 'missing' : `lamp-${state.answer}`, motion: 'swing', for: 900 }],
    // His lamp is lit, his token swings; then steps come up the stairs, and at each one a man's things stir.
    success: (level, state) => [
      ...(state.answer === null ? [] : [{ piece: `lamp-${state.answer}`, motion: 'light' as const, for: 400, sound: 'lamp' }]),
      { piece: 'missing', motion: 'swing', at: 100, for: 1200, sound: 'token' },
      ...level.men.map((_, i): Cue => ({ piece: `nameplate-${i}`, motion: 'lift', at: 350 + 170 * i, for: 220, sound: 'hoof' })),
      ...reads.cards(level).map((card, i): Cue => ({ piece: card.id, motion: 'swing', at: 350 + 40 * i, for: 600 })),
    ],
  };
}
