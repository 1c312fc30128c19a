import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import type { State } from './rules';

/** Where everything lies in one frame, in frame units. */
interface Plan {
  readonly board: Place;
  readonly horse: Place;
  readonly slate: Place;
  /** Where the number of those that wait in a row hangs. */
  readonly waits: (row: number) => Place;
  /** The shelves of track on which rows wait. */
  readonly shelves: readonly Place[];
  /** Place of the berline at this position of a row, the first at the left. */
  readonly waiting: (row: number, position: number) => Place;
  readonly coupled: (position: number) => Place;
  readonly spot: { readonly w: number; readonly h: number };
}

const wagon = { w: 94, h: 79 };
const small = { w: 58, h: 49 };
/** Length of the rails behind the horse (wide), and the most that one coupled berline takes of it. */
const TRAIN = { length: 772, pitch: 70 };

/** Sidings above, front berlines at the left; the horse below at the left, his train behind him. */
function planOf(level: Level, frame: Frame): Plan {
  const two = level.rows.length > 1;
  /** Which shelves, counted from the top, hold berlines at the start; each row of two begins `apart` lower. */
  const used = (length: number, apart: number): number[] =>
    level.rows.flatMap((count, row) => Array.from({ length: Math.ceil(count / length) }, (_, line) => row * apart + line));
  if (frame === 'wide') {
    // A short train is drawn large: it is what Barnabé counts.
    const pitch = Math.min(TRAIN.pitch, TRAIN.length / level.rows.reduce((sum, count) => sum + count, 0));
    const coupled = { w: pitch * 1.32, h: pitch * 1.11 };
    return {
      board: { x: 575, y: 294, w: 1110, h: 556 },
      horse: { x: 172, y: 422, w: 276, h: 264 },
      slate: { x: 452, y: 372, w: 150, h: 119 },
      waits: (row) => ({ x: 1060, y: 98 + 134 * row, w: 106, h: 84 }),
      shelves: used(10, 1).map((y) => ({ x: 573, y: 161 + 134 * y, w: 1084, h: 40 })),
      waiting: (row, p) => ({ x: 81 + 96 * (p % 10), y: 105.5 + 134 * (two ? row : Math.floor(p / 10)), ...wagon }),
      coupled: (p) => ({ x: 308 + pitch * (p + 0.5), y: 545 - coupled.h / 2, ...coupled }),
      spot: { w: 96, h: 112 },
    };
  }
  return {
    board: { x: 360, y: 480, w: 688, h: 928 },
    horse: { x: 118, y: 674, w: 190, h: 181 },
    slate: { x: 102, y: 820, w: 116, h: 92 },
    waits: (row) => ({ x: 652, y: 84 + 248 * row, w: 82, h: 65 }),
    shelves: used(6, 2).map((y) => ({ x: 358, y: 145 + 124 * y, w: 662, h: 40 })),
    waiting: (row, p) => ({ x: 80 + 96 * (p % 6), y: 89.5 + 124 * ((two ? 2 * row : 0) + Math.floor(p / 6)), ...wagon }),
    coupled: (p) => ({ x: 240 + 46 * (p % 10), y: 738 + 110 * Math.floor(p / 10), ...small }),
    spot: { w: 96, h: 112 },
  };
}

/** Where each berline of a row stands: its number in the train, or how far back it waits. Ids count from the front. */
function berlines(level: Level, state: State): { id: string; row: number; train: number | null; waits: number }[] {
  return level.rows.flatMap((count, row) => {
    const hung = state.train.flatMap((from, i) => (from === row ? [i] : []));
    return Array.from({ length: count }, (_, i) => ({ id: `berline-${row}-${i}`, row, train: hung[i] ?? null, waits: i - hung.length }));
  });
}

/** Barnabé at rest, all ears while it is the player's turn, nodding when he has said that little is left; at the end he will not budge. */
function poseOf(level: Level, state: State): string {
  if (state.ended) return state.ended === 'won' ? 'horse-sits' : 'horse-refuses';
  if (!state.horse) return 'horse';
  const left = state.rows.reduce((sum, count) => sum + count, 0);
  return left === 1 || state.rows.some((count) => count === left && count === level.most + 2) ? 'horse-nods' : 'horse-listens';
}

function arrange(level: Level, state: State, frame: Frame): Arrangement {
  const plan = planOf(level, frame);
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'stone' },
    { id: 'slate', symbol: 'slate', place: plan.slate, layer: 2, material: 'slate' },
    { id: 'horse', symbol: poseOf(level, state), place: plan.horse, layer: 5, material: 'air' },
  ];
  const labels: Label[] = [
    { id: 'count', text: String(state.train.length), style: 'chalk', on: 'slate', place: { x: 0, y: plan.slate.h * 0.08, w: 84, h: 58 } },
  ];
  plan.shelves.forEach((place, i) => {
    pieces.push({ id: `shelf-${i}`, symbol: `shelf-${frame}`, place, layer: 1, material: 'iron' });
  });
  for (const { id, row, train, waits } of berlines(level, state)) {
    const place = train === null ? plan.waiting(row, waits) : plan.coupled(train);
    const front = train === null && waits < level.most;
    const his = train !== null && state.his.includes(train);
    pieces.push({ id, symbol: front ? 'berline-front' : his ? 'berline-his' : 'berline', place, layer: train === null ? 3 : 4, material: 'iron' });
    // Touching the second one takes two: the figure says so.
    if (front && !state.ended) labels.push({ id: `take-${id}`, text: String(waits + 1), style: 'chalk', on: id, place: { x: 7, y: -4, w: 44, h: 46 } });
  }
  level.rows.forEach((_, row) => {
    const id = `waits-${row}`;
    const place = plan.waits(row);
    pieces.push({ id, symbol: 'slate', place, layer: 2, material: 'slate' });
    labels.push({ id: `left-${row}`, text: String(state.rows[row] ?? 0), style: 'chalk', on: id, place: { x: 0, y: place.h * 0.08, w: 80, h: 58 } });
  });
  const spots: Record<string, Place> = {};
  level.rows.forEach((_, row) => {
    for (let count = 1; count <= level.most; count++) spots[`hang-${row}-${count}`] = { ...plan.waiting(row, count - 1), ...plan.spot };
  });
  return { pieces, labels, spots };
}

/** Each berline rolls to the train with one clack; then the horse stirs and his own follow. */
function cues(level: Level, before: State, move: Move, after: State): readonly Cue[] {
  const own = before.train.length + move.count;
  const rolls = berlines(level, after).flatMap(({ id, train }): Cue[] => {
    if (train === null || train < before.train.length) return [];
    const at = train < own ? 180 * (train - before.train.length) : 900 + 220 * (train - own);
    return [{ piece: id, motion: 'roll', at, for: 420, sound: 'coupling' }];
  });
  const horse: Cue =
    after.ended === 'lost' ? { piece: 'horse', motion: 'shake', at: 500, sound: 'hoof' } : { piece: 'horse', motion: 'lift', at: 760, sound: 'hoof' };
  return [
    ...rolls,
    horse,
    { piece: `waits-${move.row}`, motion: 'stamp', for: 200 },
    { piece: 'slate', motion: 'stamp', at: 900, for: 200 },
    ...(after.horse && after.horse.row !== move.row ? [{ piece: `waits-${after.horse.row}`, motion: 'stamp' as const, at: 900, for: 200 }] : []),
  ];
}

/** The stable's gallery: two sidings, a horse, and the train behind him. */
export const look: Look<Level, State, Move> = {
  arrange,
  cues,
  idle: () => [{ piece: 'horse', motion: 'lift', for: 500 }],
  // Barnabé sits; the train comes up behind him, clack after clack, and rolls back.
  success: (level, state, frame) => {
    const plan = planOf(level, frame);
    const rolls = berlines(level, state).flatMap(({ id, train }): Cue[] => {
      if (train === null) return [];
      const { x, y } = plan.coupled(train);
      return [{ piece: id, motion: 'roll', path: [{ x: x - 9, y }], at: 300 + 60 * train, for: 460, sound: 'coupling' }];
    });
    return [{ piece: 'horse', motion: 'drop', for: 400, sound: 'hoof' }, ...rolls];
  },
};
