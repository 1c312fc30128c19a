import type { Arrangement, Cue, Frame, Label, Look, Message, Piece, Place } from '../../core/puzzle-kind';
import type { Criterion, Level, Move } from './level';
import type { State } from './rules';

/** What the picture asks of the rules and words; handed in, so that this file imports types only. */
interface Reads {
  readonly criteria: readonly Criterion[];
  readonly fallen: (state: State, group: string) => boolean;
  readonly served: (state: State, card: string) => boolean;
  readonly solved: (state: State) => boolean;
  readonly word: (level: Level, group: string) => Message;
  readonly title: (level: Level, card: string) => Message;
  readonly criterion: (criterion: Criterion) => Message;
}

/** Where everything lies in one frame, in frame units. */
interface Plan {
  readonly board: Place;
  readonly strip: (i: number) => Place;
  readonly card: (i: number) => Place;
  readonly icon: (i: number) => Place;
  readonly iconSize: number;
  readonly verbHeight: number;
  readonly stamp: Place;
  readonly holder: Place;
}

/** A card in its stand, as a share of the stand. */
const inStand = { w: 172 / 196, h: 124 / 142 };

/** Wide: the form at the left, the cards at the right, the stamp at the foot. Tall: one under the other. */
const plans: Readonly<Record<Frame, Plan>> = {
  wide: {
    board: { x: 575, y: 294, w: 1110, h: 556 },
    strip: (i) => ({ x: 202 + 336 * (i % 2), y: 75 + 98 * Math.floor(i / 2), w: 328, h: 96 }),
    card: (i) => ({ x: 850 + 176 * (i % 2), y: 90 + 162 * Math.floor(i / 2), w: 164, h: 118 }),
    icon: (i) => ({ x: 430 + 122 * i, y: 506, w: 116, h: 110 }),
    iconSize: 80,
    verbHeight: 32,
    stamp: { x: 96, y: 497, w: 130, h: 136 },
    holder: { x: 266, y: 499, w: 187, h: 135 },
  },
  tall: {
    board: { x: 360, y: 480, w: 688, h: 928 },
    strip: (i) => ({ x: 188 + 328 * (i % 2), y: 72 + 95 * Math.floor(i / 2), w: 320, h: 92 }),
    card: (i) => ({ x: 132 + 228 * (i % 3), y: 482 + 140 * Math.floor(i / 3), w: 208, h: 138 }),
    icon: (i) => ({ x: 134 + 226 * i, y: 890, w: 206, h: 108 }),
    iconSize: 64,
    verbHeight: 42,
    stamp: { x: 548, y: 764, w: 130, h: 136 },
    holder: { x: 246, y: 766, w: 196, h: 142 },
  },
};

function stampSymbol(reads: Reads, state: State): string {
  if (reads.solved(state)) return 'stamp-split';
  return state.felled.length > 0 ? 'stamp-cracked' : 'stamp';
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = plans[frame];
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'wood' },
    { id: 'holder', symbol: 'holder', place: plan.holder, layer: 2, material: 'brass' },
    { id: 'stamp', symbol: stampSymbol(reads, state), place: plan.stamp, layer: 6, material: 'wood' },
  ];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};

  level.groups.forEach(({ id, picture }, i) => {
    const place = plan.strip(i);
    spots[`word-${id}`] = place;
    const symbol = reads.fallen(state, id) ? 'strip-torn' : state.word === id ? 'strip-pointed' : 'strip';
    pieces.push({ id: `strip-${id}`, symbol, place, layer: 2, material: 'paper' });
    if (picture) pieces.push({ id: `picture-${id}`, symbol: `picture-${picture}`, place: { ...place, w: 80, h: 80 }, layer: 3, material: 'paper' });
    else labels.push({ id: `words-${id}`, text: reads.word(level, id), style: 'tag', on: `strip-${id}`, place: { x: 0, y: 0, w: place.w - 40, h: 64 } });
  });

  level.cards.forEach(({ id, picture }, i) => {
    const home = plan.card(i);
    spots[`card-${id}`] = home;
    const presented = state.card === id;
    const place = presented ? { x: plan.holder.x, y: plan.holder.y - 6, w: plan.holder.w * inStand.w, h: plan.holder.h * inStand.h } : home;
    const alpha = reads.served(state, id) ? 0.45 : 1;
    pieces.push({ id: `card-${id}`, symbol: picture ? `card-${picture}` : 'card', place, layer: presented ? 5 : 4, material: 'paper', alpha });
    if (!picture)
      labels.push({
        id: `title-${id}`,
        text: reads.title(level, id),
        style: 'tag',
        on: `card-${id}`,
        place: { x: 0, y: place.h * 0.1, w: place.w - (frame === 'wide' ? 18 : 6), h: 48 },
      });
  });

  if (level.askCriterion) {
    reads.criteria.forEach((criterion, i) => {
      const place = plan.icon(i);
      spots[`criterion-${criterion}`] = place;
      const symbol = state.criterion === criterion ? `icon-${criterion}-chosen` : `icon-${criterion}`;
      pieces.push({
        id: `icon-${criterion}`,
        symbol,
        place: { ...place, y: place.y - place.h / 2 + plan.iconSize / 2, w: plan.iconSize, h: plan.iconSize },
        layer: 4,
        material: 'brass',
      });
      const name = `name-${criterion}`;
      pieces.push({
        id: name,
        symbol: 'verb',
        place: { x: place.x, y: place.y + (place.h - plan.verbHeight) / 2, w: place.w, h: plan.verbHeight },
        layer: 3,
        material: 'brass',
      });
      labels.push({ id: `verb-${criterion}`, text: reads.criterion(criterion), style: 'plate', on: name, place: { x: 0, y: -1, w: place.w - 8, h: 30 } });
    });
  }
  return { pieces, labels, spots };
}

/** A strip is lifted, a card slides into the holder; « Minute ! » brings the stamp down, which cracks or does not. */
function cues(state: State, move: Move, after: State): readonly Cue[] {
  switch (move.do) {
    case 'point':
      return [{ piece: `strip-${move.word}`, motion: 'lift', for: 180, sound: 'page' }];
    case 'present':
      return [
        { piece: `card-${move.card}`, motion: 'slide', for: 320, sound: 'page' },
        ...(state.card === null ? [] : [{ piece: `card-${state.card}`, motion: 'slide' as const, for: 320 }]),
      ];
    case 'criterion':
      return [{ piece: `icon-${move.criterion}`, motion: 'stamp', for: 200, sound: 'token' }];
    case 'check': {
      const fell = after.felled.length > state.felled.length;
      const strip: Cue[] = state.word === null ? [] : [{ piece: `strip-${state.word}`, motion: fell ? 'drop' : 'shake', at: 200, for: 320 }];
      return [{ piece: 'stamp', motion: fell ? 'stamp' : 'shake', for: 260, sound: fell ? 'stamp' : 'wrong' }, ...strip];
    }
  }
}

/** The Préposé's desk: a form in triplicate, typed strips, a stamp bigger than a head, a brass card holder. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (_, before, move, after) => cues(before, move, after),
    idle: () => [{ piece: 'stamp', motion: 'lift', for: 420 }],
    success: (level) => [
      { piece: 'stamp', motion: 'shake', for: 500, sound: 'stamp' },
      { piece: 'stamp', motion: 'drop', at: 520, for: 400, sound: 'stone' },
      ...level.groups.map(({ id }, i): Cue => ({ piece: `strip-${id}`, motion: 'lift', at: 700 + 80 * i, for: 160, ...(i === 0 ? { sound: 'page' } : {}) })),
    ],
  };
}
