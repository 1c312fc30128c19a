import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Level, Machine, Move } from './level';
import type { Lump } from './line';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly shelf: (level: Level) => readonly Machine[];
  readonly lumps: (level: Level) => readonly Lump[];
  readonly wanted: (level: Level, bin: number) => readonly Lump[];
  /** Berline of each item, by its index in the level. */
  readonly run: (level: Level, laid: State['laid']) => readonly number[];
  /** What is written on a machine: the size of its holes, or from which size on hands pick; null for none. */
  readonly badge: (machine: Machine) => string | null;
  readonly solved: (state: State) => boolean;
  /** Whether the orders are written on a sheet beside the plates. */
  readonly sheet: (level: Level) => boolean;
}

/** Where everything lies in one frame, in frame units. A column is a place of the line with the berline under it. */
interface Plan {
  readonly board: Place;
  readonly tippler: Place;
  readonly waiting: (rank: number) => Place;
  /** The height at which lumps ride, and where they come onto the belt. */
  readonly lane: (column: number) => number;
  readonly belt: readonly Place[];
  readonly door: { readonly x: number; readonly y: number };
  /** Where a machine stands on the line, and where a finger finds it. */
  readonly slot: (column: number) => Place;
  readonly slotSpot: (column: number) => Place;
  readonly berline: (column: number) => Place;
  readonly chip: (column: number, rank: number) => Place;
  readonly heap: (column: number, rank: number) => Place;
  readonly shelf: Place;
  readonly home: (rank: number) => Place;
  readonly homeSpot: (rank: number) => Place;
  readonly notes: Place;
}

/** A place from its upper left corner. */
const box = (left: number, top: number, w: number, h: number): Place => ({ x: left + w / 2, y: top + h / 2, w, h });

const LUMP = 54;
const MACHINE = { w: 128, h: 108 };

/** A machine's place: as large as its column allows, never over its neighbours. */
function seat(x: number, y: number, room: number, most: number): Place {
  const w = Math.min(room, most);
  return { x, y, w, h: (w * MACHINE.h) / MACHINE.w };
}

const LEFT = 38;
const WIDTH = 648;
/** Heights of the three rows: the waiting lumps, the top of the line, the rims of the berlines. */
const FEED = 30;
const LINE = 144;
const RIM = 338;
/** A length of belt is never stretched much. */
const BELT = 134;

/**
 * The line lies at the same place in both frames: cues know no frame, and the lumps' ride is one path.
 * The notes lie beside it (wide) or under it (tall).
 */
function planOf(reads: Reads, level: Level, frame: Frame): Plan {
  const count = level.targets.length;
  const pitch = Math.min(WIDTH / count, 220);
  const x = (column: number) => LEFT + (WIDTH - pitch * count) / 2 + pitch * (column + 0.5);
  const machines = reads.shelf(level).length;
  const step = Math.min(WIDTH / machines, 168);
  const home = (rank: number) => LEFT + (WIDTH - step * machines) / 2 + step * (rank + 0.5);
  const berline = Math.min(pitch - 4, 150);
  // Two chips fill the plate on a berline's flank.
  const chip = Math.min(64, berline * 0.44);
  const tiles = Math.round((pitch * count) / BELT);
  const tile = (pitch * count) / tiles;
  return {
    board: frame === 'wide' ? box(20, 16, 1110, 556) : box(16, 16, 688, 928),
    tippler: box(LEFT + 2, FEED - 2, 104, 92),
    waiting: (rank) => box(LEFT + 120 + 66 * rank, FEED + 18, LUMP, LUMP),
    lane: x,
    belt: Array.from({ length: tiles }, (_, i) => ({ x: x(0) - pitch / 2 + tile * (i + 0.5), y: LINE - 6, w: tile, h: 26 })),
    door: { x: x(0) - pitch / 2 + 8, y: LINE - 42 },
    slot: (column) => seat(x(column), LINE + 68, pitch - 4, 144),
    slotSpot: (column) => ({ x: x(column), y: LINE + 68, w: Math.min(pitch - 4, 160), h: 124 }),
    berline: (column) => ({ x: x(column), y: RIM + 54, w: berline, h: 108 }),
    chip: (column, rank) => ({ x: x(column) + (rank % 2 === 0 ? -chip : chip) / 2, y: RIM + 33 + 37 * Math.floor(rank / 2), w: chip - 2, h: 34 }),
    heap: (column, rank) => ({
      x: x(column) + 42 * ((rank % 3) - 1) + (Math.floor(rank / 3) % 2) * 8,
      y: RIM - 14 - 30 * Math.floor(rank / 3),
      w: LUMP * 0.8,
      h: LUMP * 0.8,
    }),
    shelf: box(LEFT - 6, 452, WIDTH + 12, 110),
    home: (rank) => seat(home(rank), 505, step - 6, 116),
    homeSpot: (rank) => ({ x: home(rank), y: 507, w: Math.min(step - 4, 150), h: 108 }),
    notes: frame === 'wide' ? box(712, 40, 406, 510) : box(24, 590, 672, 340),
  };
}

/** Coal is black: its size is chalked on it. */
const inkOf = (lump: Lump): Label['style'] => (lump.stuff === 'coal' ? 'chalk' : 'digit');

/** Where each lump lies: waiting at the tippler, or after a run heaped in its berline. */
function lumpPlaces(reads: Reads, level: Level, state: State, plan: Plan): ReadonlyMap<string, Place> {
  const lumps = reads.lumps(level);
  if (state.checked === null) return new Map(lumps.map(({ id }, rank) => [id, plan.waiting(rank)]));
  const fallen = reads.run(level, state.laid);
  return new Map(
    lumps.map(({ id, index }) => {
      const bin = fallen[index] ?? 0;
      const rank = lumps.filter((one) => fallen[one.index] === bin).findIndex((one) => one.id === id);
      return [id, plan.heap(bin, rank)];
    }),
  );
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = planOf(reads, level, frame);
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'wood' },
    { id: 'shelf', symbol: 'shelf', place: plan.shelf, layer: 1, material: 'wood' },
    { id: 'tippler', symbol: 'tippler', place: plan.tippler, layer: 2, material: 'iron' },
  ];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};

  plan.belt.forEach((place, i) => {
    pieces.push({ id: `belt-${i}`, symbol: 'belt', place, layer: 3, material: 'iron' });
  });
  level.targets.forEach((_, column) => {
    pieces.push({ id: `berline-${column}`, symbol: 'berline', place: plan.berline(column), layer: 5, material: 'iron' });
    reads.wanted(level, column).forEach((lump, rank) => {
      const id = `chip-${column}-${lump.id}`;
      pieces.push({ id, symbol: `chip-${lump.stuff}`, place: plan.chip(column, rank), layer: 6, material: 'iron' });
      const place = plan.chip(column, rank);
      const style = inkOf(lump);
      labels.push({
        id: `order-${column}-${lump.id}`,
        text: String(lump.mm),
        style,
        on: id,
        place: { x: 0, y: 0, w: place.w, h: 34 },
      });
    });
    if (column === state.laid.length) pieces.push({ id: 'end', symbol: 'belt-end', place: plan.slot(column), layer: 2, material: 'iron' });
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
    if (badge !== null) labels.push({ id: `badge-${machine}`, text: badge, style: 'plate', on: id, place: { x: 0, y: 34 * unit, w: 56 * unit, h: 40 * unit } });
  });

  const places = lumpPlaces(reads, level, state, plan);
  for (const lump of reads.lumps(level)) {
    const place = places.get(lump.id) ?? plan.waiting(0);
    pieces.push({ id: lump.id, symbol: lump.stuff, place, layer: 4, material: lump.stuff });
    const style = inkOf(lump);
    labels.push({
      id: `mm-${lump.id}`,
      text: String(lump.mm),
      style,
      on: lump.id,
      place: { x: 0, y: 1, w: 62, h: state.checked === null ? 36 : 31 },
    });
  }
  return { pieces, labels, spots, ...(reads.sheet(level) ? { notes: plan.notes } : {}) };
}

const GAP = 240;
const LEG = 190;

/** The lumps ride one behind the other over the machines; each falls where it must. */
function runCues(reads: Reads, level: Level, state: State): readonly Cue[] {
  const fallen = reads.run(level, state.laid);
  const lumps = reads.lumps(level);
  const ride = lumps.map((lump, rank): Cue => {
    const bin = fallen[lump.index] ?? 0;
    return { piece: lump.id, motion: 'drop', path: ridePath(reads, level, bin), at: 300 + GAP * rank, for: LEG * (bin + 3), sound: lump.stuff };
  });
  const end = 300 + GAP * lumps.length + LEG * (state.laid.length + 3);
  const machines = state.laid.flatMap((machine): Cue[] =>
    machine === null ? [] : [{ piece: `machine-${machine}`, motion: 'shake', at: 300, for: end - 300 }],
  );
  const verdict: Cue =
    state.checked?.found === 'wrong'
      ? { piece: `berline-${state.checked.bin}`, motion: 'shake', at: end, sound: 'wrong' }
      : { piece: 'tippler', motion: 'swing', at: end, sound: reads.solved(state) ? 'right' : 'wrong' };
  return [{ piece: 'tippler', motion: 'turn', for: 700, sound: 'lift' }, ...ride, ...machines, verdict];
}

/** From the tippler onto the belt, over each machine on the way, down through the one that lets go; the same in both frames. */
function ridePath(reads: Reads, level: Level, bin: number): readonly { x: number; y: number }[] {
  const plan = planOf(reads, level, 'wide');
  const over = Array.from({ length: bin + 1 }, (_, column) => ({ x: plan.lane(column), y: plan.door.y }));
  return [plan.door, ...over];
}

/** A machine is set down with a thud; a run is the whole ride; after a run the lumps go back to the tippler. */
function cues(reads: Reads, level: Level, before: State, move: Move, after: State): readonly Cue[] {
  if (move.do === 'check') return runCues(reads, level, after);
  const moved = reads.shelf(level).flatMap((machine): Cue[] => {
    if (before.laid.indexOf(machine) === after.laid.indexOf(machine)) return [];
    const chosen = move.do === 'lay' && move.machine === machine;
    return [{ piece: `machine-${machine}`, motion: chosen ? 'drop' : 'slide', for: chosen ? 340 : 260, sound: chosen ? 'drop' : 'slide' }];
  });
  const back = before.checked === null ? [] : reads.lumps(level).map(({ id }, rank): Cue => ({ piece: id, motion: 'slide', at: 20 * rank, for: 260 }));
  return [...moved, ...back];
}

/** The sorting line's picture: an oak bench, iron machines, enamel plates on the berlines. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after) => cues(reads, level, before, move, after),
    idle: (level) => [{ piece: reads.lumps(level)[0]?.id ?? 'tippler', motion: 'shake', for: 260 }],
    success: (level) =>
      level.targets.map((_, bin): Cue => ({ piece: `berline-${bin}`, motion: 'lift', at: 160 * bin, for: 320, sound: bin === 0 ? 'bell' : 'coupling' })),
  };
}
