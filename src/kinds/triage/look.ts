import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Level, Machine, Move } from './level';
import type { Lump } from './line';
import { MACHINE, type Plan, planOf } from './plan';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly shelf: (level: Level) => readonly Machine[];
  readonly lumps: (level: Level) => readonly Lump[];
  readonly wanted: (level: Level, bin: number) => readonly Lump[];
  /** Berline of each item, by its index in the level. */
  readonly run: (level: Level, laid: State['laid']) => readonly number[];
  /** Whether a berline gets what its plate says. */
  readonly due: (level: Level, laid: State['laid'], bin: number) => boolean;
  /** What is written on a machine: the size of its holes, or from which size on hands pick; null for none. */
  readonly badge: (machine: Machine) => string | null;
  readonly solved: (state: State) => boolean;
}

const planFor = (reads: Reads, level: Level, frame: Frame): Plan => planOf(level.targets.length, reads.shelf(level).length, level.items.length, frame);

/** Coal is black: its size is chalked on it. */
const inkOf = (lump: Lump): Label['style'] => (lump.stuff === 'coal' ? 'chalk' : 'digit');

/** Where each lump lies: waiting in the trough, or after a run heaped in its berline. */
function lumpPlaces(reads: Reads, level: Level, state: State, plan: Plan): ReadonlyMap<string, Place> {
  const lumps = reads.lumps(level);
  if (state.checked === null) return new Map(lumps.map(({ id, mm }, rank) => [id, plan.waiting(rank, mm)]));
  const fallen = reads.run(level, state.laid);
  return new Map(
    lumps.map(({ id, index, mm }) => {
      const bin = fallen[index] ?? 0;
      const rank = lumps.filter((one) => fallen[one.index] === bin).findIndex((one) => one.id === id);
      return [id, plan.heap(bin, rank, mm)];
    }),
  );
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = planFor(reads, level, frame);
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'wood' },
    { id: 'tippler', symbol: 'tippler', place: plan.tippler, layer: 2, material: 'iron' },
  ];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};

  plan.shelves.forEach((place, i) => {
    pieces.push({ id: `shelf-${i}`, symbol: `shelf-${frame}`, place, layer: 1, material: 'wood' });
  });
  plan.rollers.forEach((place, i) => {
    pieces.push({ id: `roller-${i}`, symbol: 'roller', place, layer: 1, material: 'iron' });
  });
  plan.belts.forEach((place, i) => {
    pieces.push({ id: `belt-${i}`, symbol: 'belt', place, layer: 2, material: 'iron' });
  });
  level.targets.forEach((_, column) => {
    pieces.push({ id: `berline-${column}`, symbol: plan.broad ? 'berline-broad' : 'berline-high', place: plan.berline(column), layer: 5, material: 'iron' });
    const wanted = reads.wanted(level, column);
    wanted.forEach((lump, rank) => {
      const id = `chip-${column}-${lump.id}`;
      const place = plan.chip(column, rank, wanted.length);
      pieces.push({ id, symbol: `chip-${lump.stuff}`, place, layer: 6, material: 'iron' });
      labels.push({ id: `order-${column}-${lump.id}`, text: String(lump.mm), style: inkOf(lump), on: id, place: { x: 0, y: 0, w: place.w, h: place.h } });
    });
    // After a failed run each berline shows whether it has its due, by shape; the next move wipes it off. It waits
    // unseen on the board, so that its cue can bring it out once the ride is over.
    const failed = state.checked !== null && !reads.solved(state);
    const due = failed && reads.due(level, state.laid, column) ? 'tick' : 'cross';
    pieces.push({ id: `due-${column}`, symbol: due, place: plan.mark(column), layer: 7, material: 'slate', alpha: failed ? 1 : 0 });
    if (column === state.laid.length) pieces.push({ id: 'end', symbol: 'belt-end', place: plan.slot(column), layer: 3, material: 'iron' });
    else {
      spots[`slot-${column}`] = plan.slotSpot(column);
      pieces.push({ id: `slot-${column}`, symbol: 'slot', place: plan.slot(column), layer: 2, material: 'iron' });
    }
  });

  reads.shelf(level).forEach((machine, rank) => {
    const home = plan.home(rank);
    const slot = state.laid.indexOf(machine);
    const at = slot < 0 ? home : plan.slot(slot);
    const id = `machine-${machine}`;
    spots[id] = plan.homeSpot(rank);
    pieces.push({ id: `home-${machine}`, symbol: 'slot', place: home, layer: 2, material: 'wood', alpha: 0.45 });
    pieces.push({ id, symbol: machine, place: at, layer: 3, material: 'iron' });
    const badge = reads.badge(machine);
    const unit = at.w / MACHINE.w;
    if (badge !== null) labels.push({ id: `badge-${machine}`, text: badge, style: 'plate', on: id, place: { x: 0, y: 34 * unit, w: 60 * unit, h: 42 * unit } });
  });

  const places = lumpPlaces(reads, level, state, plan);
  for (const lump of reads.lumps(level)) {
    const place = places.get(lump.id) ?? plan.waiting(0, lump.mm);
    pieces.push({ id: lump.id, symbol: lump.stuff, place, layer: 4, material: lump.stuff });
    labels.push({ id: `mm-${lump.id}`, text: String(lump.mm), style: inkOf(lump), on: lump.id, place: { x: 0, y: 1, w: 62, h: 26 + place.h * 0.18 } });
  }
  return { pieces, labels, spots };
}

/** Milliseconds between two lumps, and for one leg of a ride. */
const GAP = 340;
const LEG = 170;
const START = 500;

/** Points of a lump's ride, from the trough to above its berline. */
function ridePath(plan: Plan, machines: State['laid'], bin: number, stuff: Lump['stuff']): readonly { x: number; y: number }[] {
  const { lane } = plan;
  const over = machines.slice(0, bin).flatMap((machine, i) => {
    const x = plan.column(i);
    const reach = plan.slot(i).w / 4;
    // Coal bobs on the liquid of the washery; on a screen what is too big rattles over the holes.
    const dip = machine === 'washery' && stuff === 'coal' ? 10 : 0;
    return machine === null
      ? [{ x, y: lane }]
      : [
          { x: x - reach, y: lane + dip },
          { x, y: lane - 6 },
          { x: x + reach, y: lane + dip },
        ];
  });
  const { x, y, h } = plan.slot(bin);
  const last = bin >= machines.length;
  // At the machine that lets it go it stops, then falls or sinks; at the belt's end it just rolls over the drum.
  const out = last
    ? [
        { x: x - 10, y: lane },
        { x: x + 26, y: lane + 30 },
      ]
    : [
        { x: x - 4, y: lane + 4 },
        { x: x + 4, y: lane + 4 },
        { x, y: y + h / 2 },
      ];
  return [plan.mouth, plan.door, ...over, ...out];
}

/** The lumps ride one behind the other over the machines; each falls where it must. */
function runCues(reads: Reads, level: Level, state: State, frame: Frame): readonly Cue[] {
  const plan = planFor(reads, level, frame);
  const fallen = reads.run(level, state.laid);
  const ride = reads.lumps(level).map((lump, rank): Cue => {
    const path = ridePath(plan, state.laid, fallen[lump.index] ?? 0, lump.stuff);
    return { piece: lump.id, motion: 'drop', path, at: START + GAP * rank, for: LEG * (path.length + 1), sound: lump.stuff };
  });
  const end = Math.max(...ride.map(({ at = 0, for: time = 0 }) => at + time));
  const machines = state.laid.flatMap((machine): Cue[] =>
    machine === null || machine === 'hand' || machine === 'washery' ? [] : [{ piece: `machine-${machine}`, motion: 'shake', at: START, for: end - START }],
  );
  const rollers = plan.rollers.map((_, i): Cue => ({ piece: `roller-${i}`, motion: 'turn', at: 200, for: end - 200 }));
  const verdict: Cue =
    state.checked?.found === 'wrong'
      ? { piece: `berline-${state.checked.bin}`, motion: 'shake', at: end, sound: 'wrong' }
      : { piece: 'end', motion: 'shake', at: end, for: 240, sound: reads.solved(state) ? 'right' : 'wrong' };
  const marks = reads.solved(state) ? [] : level.targets.map((_, bin): Cue => ({ piece: `due-${bin}`, motion: 'light', at: end + 120 * bin, for: 200 }));
  return [{ piece: 'tippler', motion: 'turn', for: 700, sound: 'lift' }, ...ride, ...machines, ...rollers, verdict, ...marks];
}

/** A machine is set down with a thud; a run is the whole ride; after a run the lumps go back to the tippler. */
function cues(reads: Reads, level: Level, before: State, move: Move, after: State, frame: Frame): readonly Cue[] {
  if (move.do === 'check') return runCues(reads, level, after, frame);
  const moved = reads.shelf(level).flatMap((machine): Cue[] => {
    if (before.laid.indexOf(machine) === after.laid.indexOf(machine)) return [];
    const chosen = move.do === 'lay' && move.machine === machine;
    return [{ piece: `machine-${machine}`, motion: chosen ? 'drop' : 'slide', for: chosen ? 340 : 260, sound: chosen ? 'drop' : 'slide' }];
  });
  const back = before.checked === null ? [] : reads.lumps(level).map(({ id }, rank): Cue => ({ piece: id, motion: 'slide', at: 20 * rank, for: 260 }));
  return [...moved, ...back];
}

/** The couplings tighten one after the other, and the whole train rolls off the board. */
function success(reads: Reads, level: Level, state: State, frame: Frame): readonly Cue[] {
  const plan = planFor(reads, level, frame);
  const fallen = reads.run(level, state.laid);
  const places = lumpPlaces(reads, level, state, plan);
  const last = level.targets.length - 1;
  return level.targets.flatMap((_, bin): Cue[] => {
    const off = (piece: string, { x, y }: Place, sound?: string): Cue => ({
      piece,
      motion: 'leave',
      path: [{ x: x + plan.board.w + 240, y }],
      at: 70 * (last - bin),
      for: 900,
      ...(sound === undefined ? {} : { sound }),
    });
    const wanted = reads.wanted(level, bin);
    return [
      off(`berline-${bin}`, plan.berline(bin), bin === last ? 'bell' : 'coupling'),
      ...wanted.map((lump, rank) => off(`chip-${bin}-${lump.id}`, plan.chip(bin, rank, wanted.length))),
      ...reads.lumps(level).flatMap(({ id, index }) => {
        const place = places.get(id);
        return place && fallen[index] === bin ? [off(id, place)] : [];
      }),
    ];
  });
}

/** The sorting line's picture: an oak bench, iron machines, enamel plates on the berlines. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after, frame) => cues(reads, level, before, move, after, frame),
    // The belt starts of itself for a moment, a lump stirs. On a solved board they have left: nothing may call one back.
    idle: (level, state, frame) => [
      ...planFor(reads, level, frame).rollers.map((_, i): Cue => ({ piece: `roller-${i}`, motion: 'turn', for: 1600 })),
      { piece: reads.solved(state) ? 'tippler' : (reads.lumps(level)[0]?.id ?? 'tippler'), motion: 'shake', for: 260 },
    ],
    success: (level, state, frame) => success(reads, level, state, frame),
  };
}
