import type { Arrangement, Cue, Frame, Label, Look, Message, Piece, Place } from '../../core/puzzle-kind';
import type { Criterion, Level, Move } from './level';
import type { Figure, Load, Plan } from './plan';
import type { State } from './rules';

/** What the picture asks of rules, words and plan; handed in, so that this file imports types only. */
interface Reads {
  readonly plan: (load: Load, frame: Frame) => Plan;
  readonly criteria: readonly Criterion[];
  readonly fallen: (state: State, group: string) => boolean;
  readonly served: (state: State, card: string) => boolean;
  readonly solved: (state: State) => boolean;
  readonly word: (level: Level, group: string) => Message;
  readonly title: (level: Level, card: string) => Message;
  readonly criterion: (criterion: Criterion) => Message;
  readonly cry: Message;
}

/** Cards that have a picture of their own; others show a plain one. */
const drawn: readonly string[] = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6'];

type Mood = 'polite' | 'stern' | 'doubtful' | 'pleased' | 'cracked' | 'beaten';
type Arms = 'heart' | 'glass' | 'halt' | 'cracked' | 'beaten';
const gesture: Readonly<Record<Mood, Arms>> = { polite: 'heart', stern: 'heart', doubtful: 'glass', pleased: 'halt', cracked: 'cracked', beaten: 'beaten' };

/** How he feels about the case as it stands; never about what he has not been told. */
function moodOf(reads: Reads, state: State): Mood {
  if (reads.solved(state)) return 'beaten';
  switch (state.checked) {
    case 'felled':
      return 'cracked';
    case 'limps':
    case 'which':
      return 'doubtful';
    case null: {
      const shown = (state.word === null ? 0 : 1) + (state.card === null ? 0 : 1);
      return shown === 2 || state.felled.length > 0 ? 'doubtful' : shown === 1 ? 'stern' : 'polite';
    }
    default:
      return 'pleased';
  }
}

/** Boxes of his parts in his own space: left, top, width, height. */
const boxes = {
  body: [60, 116, 200, 314],
  head: [85, 0, 150, 182],
  arms: [0, 0, 380, 430],
} as const;

function part({ x, y, scale }: Figure, [left, top, w, h]: readonly [number, number, number, number]): Place {
  return { x: x + (left + w / 2) * scale, y: y + (top + h / 2) * scale, w: w * scale, h: h * scale };
}

/** Body and head behind the desk, arms before it where the desk is low. In the essai he only draws in his head. */
function preposePieces(plan: Plan, mood: Mood, frame: Frame, calm: boolean): Piece[] {
  const beaten = mood === 'beaten';
  const at = beaten && !calm ? plan.beaten : plan.figure;
  const arms = beaten && calm ? 'cracked' : gesture[mood];
  const head = part(at, boxes.head);
  return [
    { id: 'body', symbol: 'body', place: part(at, boxes.body), layer: 1, material: 'cloth' },
    { id: 'head', symbol: `head-${mood}`, place: beaten && calm ? { ...head, y: head.y + 46 * at.scale } : head, layer: 2, material: 'cloth' },
    { id: 'desk', symbol: `desk-${frame}`, place: plan.desk, layer: 4, material: 'wood' },
    {
      id: 'arms',
      symbol: `arms-${arms}`,
      place: arms === 'beaten' ? plan.fingers : part(at, boxes.arms),
      layer: arms === 'beaten' ? 11 : plan.armsInFront ? 7 : 3,
      material: 'cloth',
    },
  ];
}

/** The card in the stand: the one that is presented, or the one that has just felled a word. */
const inStand = (state: State): string | null =>
  state.card ?? (state.checked === 'felled' || state.checked === 'solved' ? (state.felled[state.felled.length - 1]?.card ?? null) : null);

/** A card stands on the stand's foot and keeps its shape. */
function standing(holder: Place, card: Place): Place {
  const w = holder.w * 0.93;
  const h = (w * card.h) / card.w;
  return { x: holder.x, y: holder.y + holder.h * 0.37 - h / 2, w, h };
}

function stampSymbol(reads: Reads, state: State): string {
  if (reads.solved(state)) return 'stamp-split';
  return state.felled.length > 0 ? 'stamp-cracked' : 'stamp';
}

function stripSymbol(reads: Reads, plan: Plan, state: State, id: string): string {
  const plain = `strip-${plan.form}`;
  if (reads.fallen(state, id)) return `${plain}-torn`;
  if (state.word !== id) return plain;
  return state.checked === 'stands' || state.checked === 'polite' ? `${plain}-standing` : `${plain}-limping`;
}

const planFor = (reads: Reads, level: Level, frame: Frame): Plan =>
  reads.plan({ words: level.groups.length, cards: level.cards.length, pictures: wordless(level), criteria: level.askCriterion }, frame);

/** The essai shows pictures for words. */
const wordless = (level: Level): boolean => level.groups.some(({ picture }) => picture !== undefined);

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = planFor(reads, level, frame);
  const mood = moodOf(reads, state);
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'wood' },
    ...preposePieces(plan, mood, frame, wordless(level)),
    { id: 'stamp', symbol: stampSymbol(reads, state), place: plan.stamp, layer: 6, material: 'wood' },
    { id: 'holder', symbol: 'holder', place: plan.holder, layer: 8, material: 'brass' },
    ...(frame === 'wide' && mood !== 'beaten' ? [{ id: 'tail', symbol: 'tail', place: plan.tail, layer: 5, material: 'paper' as const }] : []),
  ];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};

  level.groups.forEach(({ id, picture }, i) => {
    const place = plan.strip(i);
    spots[`word-${id}`] = { ...place, h: place.h + 3 };
    pieces.push({ id: `strip-${id}`, symbol: stripSymbol(reads, plan, state, id), place, layer: 5, material: 'paper' });
    if (picture) {
      const size = place.h * 0.72;
      pieces.push({ id: `picture-${id}`, symbol: `picture-${picture}`, place: { ...place, y: place.y - 8, w: size, h: size }, layer: 6, material: 'paper' });
    } else {
      labels.push({
        id: `words-${id}`,
        text: reads.word(level, id),
        style: 'tag',
        on: `strip-${id}`,
        place: { x: 0, y: -7, w: place.w - (plan.form === 'third' ? 24 : 34), h: place.h + 14 },
      });
    }
  });

  level.cards.forEach(({ id, picture }, i) => {
    const home = plan.card(i);
    spots[`card-${id}`] = home;
    const presented = inStand(state) === id;
    const { holder } = plan;
    const place = presented ? standing(holder, home) : home;
    const own = drawn.includes(id) ? `card-${id}` : 'card';
    const symbol = picture ? `card-${picture}` : frame === 'tall' ? `${own}-tall` : own;
    pieces.push({ id: `card-${id}`, symbol, place, layer: presented ? 9 : 8, material: 'paper', alpha: reads.served(state, id) && !presented ? 0.45 : 1 });
    if (!picture) {
      const title = { x: -2, y: place.h * (frame === 'wide' ? 0.214 : 0.13), w: place.w - 8, h: 104 };
      labels.push({ id: `title-${id}`, text: reads.title(level, id), style: 'title', on: `card-${id}`, place: title });
    }
  });

  if (level.askCriterion) pushCriteria(reads, plan, state, pieces, labels, spots);
  if (state.checked !== null) {
    pieces.push({
      id: 'burst',
      symbol: wordless(level) ? 'burst-mark' : 'burst',
      place: mood === 'beaten' && !wordless(level) ? plan.lastBurst : plan.burst,
      layer: 12,
      material: 'paper',
    });
    if (!wordless(level))
      labels.push({ id: 'cry', text: reads.cry, style: 'digit', on: 'burst', place: { x: 0, y: 0, w: plan.burst.w * 0.8, h: plan.burst.h * 0.42 } });
  }
  return { pieces, labels, spots };
}

function pushCriteria(reads: Reads, plan: Plan, state: State, pieces: Piece[], labels: Label[], spots: Record<string, Place>): void {
  reads.criteria.forEach((criterion, i) => {
    const place = plan.icon(i);
    spots[`criterion-${criterion}`] = place;
    const symbol = state.criterion === criterion ? `icon-${criterion}-chosen` : `icon-${criterion}`;
    const icon = { x: place.x, y: place.y - place.h / 2 + plan.iconSize / 2, w: plan.iconSize, h: plan.iconSize };
    pieces.push({ id: `icon-${criterion}`, symbol, place: icon, layer: 8, material: 'brass' });
    const name = `name-${criterion}`;
    const plate = { x: place.x, y: place.y + (place.h - plan.verbHeight) / 2, w: place.w, h: plan.verbHeight };
    pieces.push({ id: name, symbol: 'verb', place: plate, layer: 7, material: 'brass' });
    labels.push({ id: `verb-${criterion}`, text: reads.criterion(criterion), style: 'title', on: name, place: { x: 0, y: -1, w: place.w - 8, h: 66 } });
  });
}

/** A word begins to limp, a card slams into the stand, « Minute ! » bursts; then he smiles, or something cracks. */
function cues(reads: Reads, state: State, move: Move, after: State): readonly Cue[] {
  const last = inStand(state);
  switch (move.do) {
    case 'point':
      return [
        { piece: `strip-${move.word}`, motion: 'lift', for: 220, sound: 'page' },
        ...(state.word === null ? [] : [{ piece: `strip-${state.word}`, motion: 'drop' as const, for: 160 }]),
        { piece: 'head', motion: 'lift', for: 200 },
      ];
    case 'present':
      return [
        { piece: `card-${move.card}`, motion: 'stamp', for: 200, sound: 'stamp' },
        ...(last === null ? [] : [{ piece: `card-${last}`, motion: 'slide' as const, for: 320 }]),
        { piece: 'holder', motion: 'shake', for: 240 },
        { piece: 'head', motion: 'lift', for: 220 },
      ];
    case 'criterion':
      return [{ piece: `icon-${move.criterion}`, motion: 'stamp', for: 200, sound: 'token' }];
    case 'check': {
      const fell = after.felled.length > state.felled.length;
      const cry: Cue = { piece: 'burst', motion: 'stamp', for: 240, sound: 'stamp' };
      const strip: Cue[] =
        state.word === null ? [] : [{ piece: `strip-${state.word}`, motion: fell ? 'drop' : 'lift', at: 420, for: 320, sound: fell ? 'page' : 'wrong' }];
      if (!fell) return [cry, ...strip, { piece: 'head', motion: 'shake', at: 420, for: 360, ...(strip.length === 0 ? { sound: 'wrong' } : {}) }];
      const card: Cue[] = state.card === null ? [] : [{ piece: `card-${state.card}`, motion: 'shake', at: 240, for: 200 }];
      const shaken: Cue[] = [{ piece: 'stamp', motion: 'shake', at: 640, for: 360, sound: 'stone' }];
      if (!reads.solved(after)) return [cry, ...card, ...strip, { piece: 'head', motion: 'shake', at: 420, for: 300 }, ...shaken];
      return [cry, ...card, ...strip, ...shaken, { piece: 'head', motion: 'slide', at: 900, for: 700 }, { piece: 'body', motion: 'slide', at: 900, for: 700 }];
    }
  }
}

/** The showdown: the Préposé towers over his desk, his sentence walks before him on boots, the proofs stand in brass. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (_, before, move, after) => cues(reads, before, move, after),
    // He taps: the stamp is impatient.
    idle: (_, state, frame) =>
      [0, 380].flatMap((at): Cue[] => [
        { piece: 'stamp', motion: 'lift', at, for: 150, ...(at === 0 && !reads.solved(state) ? { sound: 'click' } : {}) },
        ...(frame === 'wide' && !reads.solved(state) ? [{ piece: 'arms', motion: 'lift' as const, at, for: 150 }] : []),
      ]),
    // The words that were true jump for joy, one after the other, twice; the stamp falls to pieces.
    success: (level, state) => [
      { piece: 'stamp', motion: 'drop', for: 400, sound: 'stone' },
      ...level.groups
        .filter(({ id }) => !reads.fallen(state, id))
        .flatMap(({ id }, i): Cue[] =>
          [0, 520].map((again) => ({
            piece: `strip-${id}`,
            motion: 'lift',
            at: 360 + again + 90 * i,
            for: 170,
            ...(again === 0 && i === 0 ? { sound: 'page' } : {}),
          })),
        ),
    ],
  };
}
