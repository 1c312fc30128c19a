import type { Arrangement, Cue, Frame, Label, Look, Message, Piece, Place } from '../../core/puzzle-kind';
import type { Known, Level, Move, Sign } from './level';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly table: (level: Level) => readonly Sign[];
  readonly sounds: (level: Level) => readonly string[];
  readonly fromTheLeft: (row: Pick<Known, 'signs' | 'dir'>) => readonly Sign[];
  readonly broken: (row: Pick<Known, 'broken' | 'dir'>) => { readonly left: boolean; readonly right: boolean };
  readonly isAnimal: (sign: Sign) => boolean;
  readonly soundOn: (level: Level, state: State, sign: Sign) => string | null;
  readonly solved: (state: State) => boolean;
  readonly name: (sign: Sign) => Message;
}

/** Where everything lies in one frame, in frame units. */
interface Plan {
  readonly board: Place;
  readonly tablet: (index: number) => Place;
  readonly target: Place;
  readonly notes: Place;
  readonly sign: (index: number) => Place;
  readonly sound: (index: number) => Place;
}

const box = (left: number, top: number, w: number, h: number): Place => ({ x: left + w / 2, y: top + h / 2, w, h });

/** Wide: tablets above the name to read, the sheet at their right, the sign table and the sounds below. */
function widePlan(known: number, signs: number, sounds: number): Plan {
  const row = 212 / known;
  const above = sounds > 11 ? 4 : 0;
  const below = sounds - above;
  const pitch = Math.min(112, 1106 / below);
  const step = Math.min(116, 690 / signs);
  const room = above > 0 ? 690 : 1106;
  return {
    board: box(20, 16, 1110, 556),
    tablet: (i) => box(28, 20 + row * i + (row - 102) / 2, 690, 102),
    target: box(28, 234, 690, 104),
    notes: box(728, 20, 398, 316),
    sign: (i) => box(25 + (room - step * signs) / 2 + step * i, 346, 110, 110),
    sound: (i) =>
      i < above ? box(728 + 100 * i, 350, 98, 104) : box(22 + (1106 - pitch * below) / 2 + pitch * (i - above), 462, Math.min(106, pitch - 3), 106),
  };
}

/** Tall: one above the other, the sounds in two rows, the sheet at the foot. */
function tallPlan(known: number, signs: number, sounds: number): Plan {
  const row = 216 / known;
  const half = sounds > 6 ? Math.ceil(sounds / 2) : sounds;
  const pitch = Math.min(114, 684 / half);
  return {
    board: box(16, 16, 688, 716),
    tablet: (i) => box(18, 20 + row * i + (row - 102) / 2, 684, 102),
    target: box(18, 242, 684, 106),
    sign: (i) => box(18 + (684 - Math.min(114, 684 / signs) * signs) / 2 + Math.min(114, 684 / signs) * i, 358, 110, 112),
    sound: (i) => box(18 + (684 - pitch * half) / 2 + pitch * (i % half), 482 + 122 * Math.floor(i / half), pitch - 3, 118),
    notes: box(18, 742, 684, 202),
  };
}

const planOf = (reads: Reads, level: Level, frame: Frame): Plan =>
  (frame === 'wide' ? widePlan : tallPlan)(level.known.length, reads.table(level).length, reads.sounds(level).length);

const CAP = 38;
/** Signs that are the same seen in a mirror have one drawing. */
const symmetric: readonly Sign[] = ['bread', 'mouth', 'seat'];

/** A sign as it is cut: in a line that runs to the left, every sign looks the other way. */
const symbolOf = (sign: Sign, dir: Known['dir']): string => `sign-${sign}${dir === 'rtl' && !symmetric.includes(sign) ? '-flip' : ''}`;

/** A cartouche: a rope drawn around its signs, tied at the end of the name; broken edges where stone is lost. */
function cartouche(reads: Reads, id: string, row: Pick<Known, 'signs' | 'dir' | 'broken'>, at: Place): { pieces: Piece[]; signs: Place[] } {
  const shown = reads.fromTheLeft(row);
  const pitch = Math.min(76, (at.w - 2 * CAP) / shown.length);
  const width = pitch * shown.length;
  const left = at.x - width / 2;
  const size = Math.min(54, pitch - 6);
  const edges = reads.broken(row);
  const cap = (side: 'left' | 'right') =>
    edges[side] ? `break-${side}` : (side === 'left') === (row.dir === 'ltr') ? `rope-head-${side}` : `rope-knot-${side}`;
  const places = shown.map((_, i): Place => ({ x: left + pitch * (i + 0.5), y: at.y, w: pitch, h: at.h }));
  const pieces: Piece[] = [
    { id: `${id}-left`, symbol: cap('left'), place: { x: left - CAP / 2, y: at.y, w: CAP, h: at.h }, layer: 2, material: 'stone' },
    { id: `${id}-right`, symbol: cap('right'), place: { x: left + width + CAP / 2, y: at.y, w: CAP, h: at.h }, layer: 2, material: 'stone' },
    ...places.map((place, i): Piece => ({ id: `${id}-rope-${i}`, symbol: 'rope-middle', place, layer: 1, material: 'stone' })),
    ...shown.map((sign, i): Piece => {
      const place = places[i] ?? at;
      return { id: `${id}-${i}`, symbol: symbolOf(sign, row.dir), place: { x: place.x, y: place.y - 11, w: size, h: size }, layer: 3, material: 'stone' };
    }),
  ];
  return { pieces, signs: places };
}

const worded = (level: Level): boolean => level.known.some(({ name }) => name !== undefined);

/** Sounds stand under a sign, inside the rope. */
const under = (id: string, on: string, text: string): Label => ({ id, text, style: 'digit', on, place: { x: 0, y: 37, w: 40, h: 36 } });

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = planOf(reads, level, frame);
  const pieces: Piece[] = [{ id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'stone' }];
  const labels: Label[] = [];
  const spots: Record<string, Place> = { target: plan.target };

  level.known.forEach((row, i) => {
    spots[`tablet-${i}`] = plan.tablet(i);
    const drawn = cartouche(reads, `tablet-${i}`, row, plan.tablet(i));
    pieces.push(...drawn.pieces);
    const cap = drawn.pieces[0];
    if (cap && worded(level) && level.known.length > 1) {
      const id = `badge-${i}`;
      pieces.push({ id, symbol: 'badge', place: { x: cap.place.x - 3, y: cap.place.y - 34, w: 34, h: 34 }, layer: 4, material: 'brass' });
      labels.push({ id: `number-${i}`, text: String(i + 1), style: 'digit', on: id, place: { x: 0, y: 0, w: 28, h: 28 } });
    }
    if (row.name !== undefined) return;
    const sounds = row.dir === 'ltr' ? row.sounds : [...row.sounds].reverse();
    sounds.forEach((sound, j) => {
      labels.push(under(`known-${i}-${j}`, `tablet-${i}-${j}`, sound));
    });
  });

  pieces.push(...cartouche(reads, 'target', level.target, plan.target).pieces);
  reads.fromTheLeft(level.target).forEach((sign, i) => {
    const sound = reads.soundOn(level, state, sign);
    if (sound !== null) labels.push(under(`heard-${i}`, `target-${i}`, sound));
  });

  reads.table(level).forEach((sign, i) => {
    const at = plan.sign(i);
    spots[`sign-${sign}`] = at;
    pieces.push({ id: `box-${sign}`, symbol: 'compartment', place: at, layer: 2, material: 'brass' });
    pieces.push({ id: `model-${sign}`, symbol: symbolOf(sign, 'ltr'), place: { x: at.x - 23, y: at.y - 16, w: 50, h: 50 }, layer: 3, material: 'stone' });
    if (worded(level)) labels.push({ id: `name-${sign}`, text: reads.name(sign), style: 'plate', place: { x: at.x, y: at.y + 38, w: 104, h: 28 } });
    const sound = reads.soundOn(level, state, sign);
    if (sound === null) return;
    pieces.push({ id: `laid-${sign}`, symbol: 'tile', place: { x: at.x + 27, y: at.y - 16, w: 48, h: 54 }, layer: 4, material: 'paper' });
    labels.push({ id: `laid-sound-${sign}`, text: sound, style: 'digit', on: `laid-${sign}`, place: { x: 0, y: 0, w: 40, h: 40 } });
  });

  reads.sounds(level).forEach((sound, i) => {
    const at = plan.sound(i);
    spots[`sound-${sound}`] = at;
    const id = `tile-${sound}`;
    pieces.push({ id, symbol: 'tiles', place: { x: at.x, y: at.y, w: Math.min(88, at.w - 6), h: 98 }, layer: 3, material: 'paper' });
    labels.push({ id: `sound-text-${sound}`, text: sound, style: 'digit', on: id, place: { x: 0, y: -4, w: 60, h: 56 } });
  });
  return { pieces, labels, spots, ...(worded(level) ? { notes: plan.notes } : {}) };
}

/** Ids of the target's pieces in the order of reading. */
function spoken(reads: Reads, level: Level): { readonly piece: string; readonly sign: Sign }[] {
  const row = reads.fromTheLeft(level.target).map((sign, i) => ({ piece: `target-${i}`, sign }));
  return level.target.dir === 'ltr' ? row : row.reverse();
}

/** A tile drops beside its sign and the name answers; read aloud, the signs speak one after the other or shake. */
function cues(reads: Reads, level: Level, move: Move, after: State): readonly Cue[] {
  const row = spoken(reads, level);
  if (move.do === 'check') {
    if (!reads.solved(after)) return row.map(({ piece }, i): Cue => ({ piece, motion: 'shake', for: 320, ...(i === 0 ? { sound: 'wrong' } : {}) }));
    return row.map(({ piece }, i): Cue => ({ piece, motion: 'light', at: 220 * i, for: 260, sound: i === row.length - 1 ? 'right' : 'stone' }));
  }
  const heard = row
    .filter(({ sign }) => sign === move.sign)
    .map(({ piece }, i): Cue => ({ piece, motion: 'lift', at: 160 + 80 * i, for: 220, sound: 'stone' }));
  if (move.do === 'clear') return [{ piece: `box-${move.sign}`, motion: 'shake', for: 240, sound: 'page' }, ...heard];
  return [
    { piece: `tile-${move.sound}`, motion: 'lift', for: 160, sound: 'page' },
    { piece: `laid-${move.sign}`, motion: 'drop', at: 60, for: 200, sound: 'tag' },
    ...heard,
  ];
}

/** The picture: limestone with rope cartouches above a brass sign drawer and paper sounds. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, _before, move, after) => cues(reads, level, move, after),
    idle: (level) => {
      const row = spoken(reads, level);
      const animal = row.find(({ sign }) => reads.isAnimal(sign)) ?? row[0];
      return animal ? [{ piece: animal.piece, motion: 'swing', for: 900 }] : [];
    },
    success: (level) => [
      ...spoken(reads, level).flatMap(({ piece }, i): Cue[] => [{ piece, motion: 'lift', at: 200 * i, for: 300, sound: 'stone' }]),
      { piece: 'target-left', motion: 'light', at: 200 * level.target.signs.length, for: 500, sound: 'spark' },
      { piece: 'target-right', motion: 'light', at: 200 * level.target.signs.length, for: 500 },
    ],
  };
}
