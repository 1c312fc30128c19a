import type { Arrangement, Cue, Frame, Label, Look, Message, Piece, Place } from '../../core/puzzle-kind';
import type { Known, Level, Move, Sign } from './level';
import type { Load, Plan, Row } from './plan';
import type { State } from './rules';

/** What the picture asks of rules and plan; handed in, so that this file imports types only. */
interface Reads {
  readonly plan: (load: Load, frame: Frame) => Plan;
  readonly table: (level: Level) => readonly Sign[];
  readonly sounds: (level: Level) => readonly string[];
  readonly fromTheLeft: (row: Pick<Known, 'signs' | 'dir'>) => readonly Sign[];
  readonly broken: (row: Pick<Known, 'broken' | 'dir'>) => { readonly left: boolean; readonly right: boolean };
  readonly isAnimal: (sign: Sign) => boolean;
  readonly soundOn: (level: Level, state: State, sign: Sign) => string | null;
  readonly solved: (state: State) => boolean;
  readonly name: (sign: Sign) => Message;
  readonly known: (level: Level, index: number) => Message;
}

/** Signs that are the same seen in a mirror have one drawing. */
const symmetric: readonly Sign[] = ['bread', 'mouth', 'seat'];

/** A sign as it is cut: in a line that runs to the left, every sign looks the other way. */
const symbolOf = (sign: Sign, dir: Known['dir']): string => `sign-${sign}${dir === 'rtl' && !symmetric.includes(sign) ? '-flip' : ''}`;

const planFor = (reads: Reads, level: Level, frame: Frame): Plan =>
  reads.plan(
    {
      tablets: level.known.map(({ signs }) => signs.length),
      target: level.target.signs.length,
      sounds: reads.sounds(level).length,
      worded: worded(level),
      attached: level.attached,
    },
    frame,
  );

/** Whether names are shown; the essai has none. */
const worded = (level: Level): boolean => level.known.some(({ name }) => name !== undefined);

interface Drawn {
  readonly id: string;
  readonly row: Pick<Known, 'signs' | 'dir' | 'broken'>;
  readonly at: Row;
  /** How far signs stand above the middle, so that sounds have room below them. */
  readonly raised: number;
  readonly lit: boolean;
}

/** A cartouche: a rope drawn around its signs, tied at the end of the name; broken edges where stone is lost. */
function cartouche(reads: Reads, { id, row, at, raised, lit }: Drawn): Piece[] {
  const edges = reads.broken(row);
  const end = (side: 'left' | 'right') =>
    edges[side] ? `break-${side}` : `${(side === 'left') === (row.dir === 'ltr') ? 'rope-head' : 'rope-knot'}-${side}${lit ? '-lit' : ''}`;
  return [
    { id: `${id}-left`, symbol: end('left'), place: at.left, layer: 2, material: 'stone' },
    { id: `${id}-right`, symbol: end('right'), place: at.right, layer: 2, material: 'stone' },
    ...at.signs.map((place, i): Piece => ({ id: `${id}-rope-${i}`, symbol: lit ? 'rope-middle-lit' : 'rope-middle', place, layer: 1, material: 'stone' })),
    ...reads.fromTheLeft(row).map((sign, i): Piece => {
      const { x, y } = at.signs[i] ?? at.left;
      return { id: `${id}-${i}`, symbol: symbolOf(sign, row.dir), place: { x, y: y - raised, w: at.glyph, h: at.glyph }, layer: 3, material: 'stone' };
    }),
  ];
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = planFor(reads, level, frame);
  const pieces: Piece[] = [{ id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'stone' }];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};
  for (const i of level.known.keys()) pushTablet(reads, level, state, plan, i, { pieces, labels, spots });
  pushTarget(reads, level, state, plan, frame, { pieces, labels, spots });
  reads.sounds(level).forEach((sound, i) => {
    const at = plan.sound(i);
    spots[`sound-${sound}`] = at;
    const id = `tile-${sound}`;
    pieces.push({ id, symbol: `heap-${i % 3}`, place: { ...at, w: Math.min(94, at.w - 2), h: 98 }, layer: 3, material: 'stone' });
    labels.push({ id: `sound-text-${sound}`, text: sound, style: 'digit', on: id, place: { x: -1, y: -5, w: 64, h: 68 } });
  });
  return { pieces, labels, spots, ...(worded(level) ? { notes: plan.notes } : {}) };
}

interface Onto {
  readonly pieces: Piece[];
  readonly labels: Label[];
  readonly spots: Record<string, Place>;
}

/** A known tablet: its name on enamel, and under each sign the sound that you have given it. */
function pushTablet(reads: Reads, level: Level, state: State, plan: Plan, i: number, { pieces, labels, spots }: Onto): void {
  const row = level.known[i];
  const at = plan.tablets[i];
  if (!row || !at) return;
  const id = `tablet-${i}`;
  spots[id] = plan.tabletSpot(i);
  const sounds = row.dir === 'ltr' ? row.sounds : [...row.sounds].reverse();
  const heard = reads.fromTheLeft(row).map((sign, j) => (row.name === undefined ? (sounds[j] ?? null) : reads.soundOn(level, state, sign)));
  // The signs stand in the middle of their rope, and make room below once the first sound is known.
  const raised = at.left.h * (heard.some((sound) => sound !== null) ? 0.15 : 0.02);
  pieces.push(...cartouche(reads, { id, row, at, raised, lit: false }));
  heard.forEach((sound, j) => {
    const place = { x: 0, y: at.left.h * 0.385, w: at.signs[j]?.w ?? 40, h: at.left.h * 0.36 };
    if (sound !== null) labels.push({ id: `known-${i}-${j}`, text: sound, style: 'digit', on: `${id}-${j}`, place });
  });
  if (!worded(level)) return;
  if (level.known.length > 1) {
    const pin = { x: at.left.x - at.left.w * 0.12 + 8, y: at.left.y - at.left.h / 2 + 20, w: 40, h: 40 };
    pieces.push({ id: `badge-${i}`, symbol: 'badge', place: pin, layer: 4, material: 'brass' });
    labels.push({ id: `number-${i}`, text: String(i + 1), style: 'digit', on: `badge-${i}`, place: { x: -1, y: -1, w: 34, h: 34 } });
  }
  const label = plan.label(i);
  pieces.push({ id: `label-${i}`, symbol: 'label', place: label, layer: 5, material: 'iron' });
  // Loose names lie in an order of their own, which tells nothing.
  const names = level.known.map((_, k) => k).filter((k) => level.known[k]?.name !== undefined);
  const shown = level.attached ? i : ([...names].sort((p, q) => (level.known[q]?.name ?? '').localeCompare(level.known[p]?.name ?? ''))[i] ?? i);
  labels.push({ id: `name-of-${i}`, text: reads.known(level, shown), style: 'title', on: `label-${i}`, place: { x: 0, y: -1, w: 204, h: 66 } });
}

/** The name to read, its niches with sherds, and the enamel plate on which it comes back. */
function pushTarget(reads: Reads, level: Level, state: State, plan: Plan, frame: Frame, { pieces, labels, spots }: Onto): void {
  const lit = reads.solved(state);
  spots.target = plan.plate;
  pieces.push({ id: 'bed', symbol: 'bed', place: plan.bed, layer: 0, material: 'stone' });
  pieces.push(...cartouche(reads, { id: 'target', row: level.target, at: plan.target, raised: 0, lit }));
  const sounds = reads.sounds(level);
  reads.fromTheLeft(level.target).forEach((sign, i) => {
    const niche = plan.niche(i);
    spots[`sign-${sign}`] ??= plan.signSpot(i);
    pieces.push({ id: `niche-${i}`, symbol: 'niche', place: niche, layer: 2, material: 'brass' });
    if (worded(level)) {
      const name = { x: 0, y: niche.h * 0.335, w: (plan.target.signs[i]?.w ?? niche.w) - 1, h: 66 };
      labels.push({ id: `name-${i}`, text: reads.name(sign), style: 'title', on: `niche-${i}`, place: name });
    }
    const sound = reads.soundOn(level, state, sign);
    if (sound === null) return;
    const place = { x: niche.x, y: niche.y - niche.h * 0.145, w: niche.w * 0.7, h: niche.h * 0.58 };
    pieces.push({ id: `laid-${i}`, symbol: `laid-${sounds.indexOf(sound) % 3}`, place, layer: 4, material: 'stone' });
    labels.push({ id: `heard-${i}`, text: sound, style: 'digit', on: `laid-${i}`, place: { x: -1, y: -2, w: 50, h: 56 } });
  });
  pieces.push({ id: 'plate', symbol: `plate-${frame}${lit ? '-lit' : ''}`, place: plan.plate, layer: 2, material: 'iron' });
  const read = level.target.signs.map((sign) => reads.soundOn(level, state, sign) ?? '?').join(' ');
  labels.push({
    id: 'read',
    text: lit ? (level.target.name ?? read) : read,
    style: 'digit',
    on: 'plate',
    place: { x: -2, y: -3, w: plan.plate.w - 44, h: Math.min(plan.plate.h - 8, (plan.plate.w - 60) / level.target.signs.length / 0.5) },
  });
}

/** Positions of the name, from the left, in the order of reading. */
function spoken(reads: Reads, level: Level): { readonly at: number; readonly sign: Sign }[] {
  const row = reads.fromTheLeft(level.target).map((sign, at) => ({ at, sign }));
  return level.target.dir === 'ltr' ? row : row.reverse();
}

const PACE = 260;

/** A sherd drops into its niche and the sign answers; read aloud, the rope lights up sign by sign. */
function cues(reads: Reads, level: Level, move: Move, after: State): readonly Cue[] {
  const row = spoken(reads, level);
  if (move.do === 'check') {
    if (!reads.solved(after))
      return row.map(({ at }, i): Cue => ({ piece: `target-${at}`, motion: 'shake', for: 320, ...(i === 0 ? { sound: 'wrong' } : {}) }));
    const [first, last] = level.target.dir === 'ltr' ? ['target-left', 'target-right'] : ['target-right', 'target-left'];
    return [
      { piece: first, motion: 'light', for: 200, sound: 'spark' },
      ...row.map(({ at }, i): Cue => ({ piece: `target-rope-${at}`, motion: 'light', at: PACE * (i + 0.5), for: 220 })),
      ...row.map(({ at }, i): Cue => ({ piece: `target-${at}`, motion: 'lift', at: PACE * (i + 0.5), for: 200, sound: 'stone' })),
      { piece: last, motion: 'light', at: PACE * (row.length + 0.5), for: 200 },
      { piece: 'plate', motion: 'stamp', at: PACE * (row.length + 1), for: 260, sound: 'stamp' },
    ];
  }
  const mine = row.filter(({ sign }) => sign === move.sign);
  const heard = mine.map(({ at }, i): Cue => ({ piece: `target-${at}`, motion: 'lift', at: 160 + 80 * i, for: 220, sound: 'stone' }));
  if (move.do === 'clear') return [...mine.map(({ at }): Cue => ({ piece: `niche-${at}`, motion: 'shake', for: 240, sound: 'page' })), ...heard];
  return [
    { piece: `tile-${move.sound}`, motion: 'lift', for: 160, sound: 'lift' },
    ...mine.map(({ at }, i): Cue => ({ piece: `laid-${at}`, motion: 'stamp', at: 40, for: 180, ...(i === 0 ? { sound: 'tag' } : {}) })),
    ...heard,
  ];
}

/** The picture: limestone with rope cartouches, sherds with sounds, enamel for the names. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, _before, move, after) => cues(reads, level, move, after),
    // An animal of the stone cannot keep still.
    idle: (level) => {
      const row = spoken(reads, level);
      const animal = row.find(({ sign }) => reads.isAnimal(sign)) ?? row[0];
      return animal ? [{ piece: `target-${animal.at}`, motion: 'swing', for: 900 }] : [];
    },
    // The name says itself once more: its signs hop in a row, then the plate.
    success: (level, state) => {
      const row = spoken(reads, level);
      return [
        ...row.flatMap(({ at, sign }, i): Cue[] => [
          { piece: `target-${at}`, motion: 'lift', at: 110 * i, for: 220, sound: 'stone' },
          ...(reads.soundOn(level, state, sign) === null ? [] : [{ piece: `laid-${at}`, motion: 'lift' as const, at: 60 + 110 * i, for: 220 }]),
        ]),
        { piece: 'plate', motion: 'lift', at: 110 * row.length + 120, for: 240, sound: 'spark' },
      ];
    },
  };
}
