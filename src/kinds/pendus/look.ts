import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Level, Move } from './level';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly barred: (level: Level, row: readonly number[], gap: number) => boolean;
  readonly left: (level: Level, state: State) => number | null;
}

/** What hangs on each hook, by its number: one thing a hook. The first is the small one, a galibot's. */
const bundles = ['galibot', 'coat', 'boots', 'jacket', 'satchel', 'apron'];

/** Where everything lies in one frame, in frame units. */
interface Plan {
  readonly board: Place;
  readonly pitch: number;
  readonly column: (place: number) => number;
  /** The number on the beam, over its pulley: away from the clothes, so that they look like nothing but clothes. */
  readonly plate: number;
  readonly pulley: number;
  /** What hangs on a hook; it is drawn up when its chain is at home, but on a board of practice, where chains alone move. */
  readonly bundle: (home: boolean) => { readonly y: number; readonly w: number; readonly h: number };
  readonly rack: { readonly y: number; readonly w: number; readonly h: number };
  readonly yoke: { readonly y: number; readonly w: number; readonly h: number };
  readonly pegs: number;
  /** How a finger finds a gap. */
  readonly spot: { readonly y: number; readonly h: number };
}

/** Few chains hang larger. */
function planOf(count: number, frame: Frame): Plan {
  const wide = frame === 'wide';
  const few = count < 4;
  const pitch = wide ? Math.min(few ? 320 : 236, 1020 / count) : Math.min(few ? 220 : 172, 660 / count);
  const middle = wide ? 575 : 360;
  const pulley = wide ? 80 : 86;
  const cloth = Math.min(wide ? 144 : 156, pitch - (wide ? 24 : 6)) * (few ? 1.2 : 1);
  const hung = (cloth * 124) / 108;
  // Wide: the swivels lie between the racks. Tall: under them, where there is room.
  const rack = wide ? Math.min(112, pitch * 0.54) : Math.min(116, pitch * 0.88);
  const yoke = wide ? Math.min(96, pitch - rack - 4) : Math.min(108, pitch - 8);
  return {
    board: wide ? { x: 575, y: 294, w: 1110, h: 556 } : { x: 360, y: 480, w: 688, h: 928 },
    pitch,
    column: (place) => middle + pitch * (place - (count - 1) / 2),
    plate: wide ? 38 : 42,
    pulley,
    bundle: (home) => ({ y: pulley + 12 + hung / 2 + (home || few ? 0 : wide ? 26 : 54), w: cloth, h: hung }),
    rack: { y: wide ? 472 : 734, w: rack, h: (rack * 86) / 92 },
    yoke: { y: wide ? 468 : 826, w: yoke, h: (yoke * 56) / 80 },
    pegs: wide ? 546 : 898,
    // Tall: the swivel alone, else the frame of a finger's place runs through the numbers beside it.
    spot: wide ? { y: 432, h: 168 } : { y: 838, h: 100 },
  };
}

/** A chain from its pulley down to a rack: a straight piece, turned and stretched to join the two. */
function chain(plan: Plan, hook: number, place: number): Piece {
  const from = { x: plan.column(hook - 1) + 16, y: plan.pulley + 8 };
  const to = { x: plan.column(place), y: plan.rack.y - plan.rack.h * 0.34 };
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  return {
    id: `chain-${hook}`,
    symbol: length > 600 ? 'chain-long' : 'chain-short',
    place: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, w: 16, h: length },
    // In front of the clothes: a chain is followed with the eyes.
    layer: 4,
    material: 'iron',
    angle: (-Math.atan2(dx, dy) * 180) / Math.PI,
  };
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const { row } = state;
  const plan = planOf(row.length, frame);
  const { column, pitch, rack } = plan;
  const pieces: Piece[] = [{ id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'iron' }];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};

  row.forEach((hook, place) => {
    const number = place + 1;
    const x = column(place);
    pieces.push({ id: `pulley-${number}`, symbol: 'pulley', place: { x, y: plan.pulley, w: 48, h: 48 }, layer: 3, material: 'iron' });
    pieces.push({
      id: `bundle-${number}`,
      symbol: `bundle-${bundles[place] ?? 'coat'}`,
      place: { x, ...plan.bundle(row[place] === number) },
      layer: 3,
      material: 'cloth',
    });
    pieces.push({ id: `number-${number}`, symbol: 'number-plate', place: { x, y: plan.plate, w: 60, h: 42 }, layer: 4, material: 'iron' });
    labels.push({ id: `digit-${number}`, text: String(number), style: 'digit', on: `number-${number}`, place: { x: 0, y: 0, w: 44, h: 42 } });
    const line = chain(plan, hook, place);
    pieces.push(line);
    pieces.push({
      id: `rack-${number}`,
      symbol: hook === number ? 'rack-locked' : 'rack',
      place: { x, ...rack },
      layer: 5,
      material: 'wood',
    });
    labels.push({
      id: `rack-digit-${number}`,
      text: String(number),
      style: 'digit',
      on: `rack-${number}`,
      place: { x: 0, y: rack.h * 0.21, w: rack.w * 0.66, h: rack.h * 0.46 },
    });
  });

  row.slice(1).forEach((_, gap) => {
    const x = (column(gap) + column(gap + 1)) / 2;
    spots[`gap-${gap + 1}`] = { x, ...plan.spot, w: Math.min(pitch - 2, 220) };
    pieces.push({ id: `yoke-${gap}`, symbol: 'yoke', place: { x, ...plan.yoke }, layer: 6, material: 'brass' });
  });

  if (level.beam) {
    const { gap } = level.beam;
    const x = (column(gap) + column(gap + 1)) / 2;
    const closed = reads.barred(level, row, gap);
    const place = closed ? { x, y: rack.y - 44, w: 62, h: 166 } : { x, y: rack.y - 126, w: 146, h: 42 };
    pieces.push({ id: 'beam', symbol: closed ? 'beam-closed' : 'beam-open', place, layer: 7, material: 'wood' });
    // On the beam stands the number of the chain that lifts it.
    labels.push({ id: 'digit-beam', text: String(level.beam.until), style: 'digit', on: 'beam', place: { x: 0, y: closed ? 6 : -1, w: 40, h: 34 } });
  }

  const left = reads.left(level, state);
  const budget = level.budget ?? 0;
  for (let i = 0; left !== null && i < budget; i++) {
    const x = (column(0) + column(row.length - 1)) / 2 + 44 * (i - (budget - 1) / 2);
    pieces.push({ id: `peg-${i}`, symbol: i < left ? 'peg' : 'peg-hole', place: { x, y: plan.pegs, w: 36, h: 44 }, layer: 4, material: 'wood' });
  }
  return { pieces, labels, spots };
}

/** The yoke turns, the two chains change racks, their garments stir; a peg is pulled; the beam moves. */
function cues(reads: Reads, level: Level, before: State, { swap }: Move, after: State): readonly Cue[] {
  const pair = [after.row[swap], after.row[swap + 1]].flatMap((hook) => (hook === undefined ? [] : [hook]));
  const peg = reads.left(level, after);
  const wasBarred = level.beam !== undefined && reads.barred(level, before.row, level.beam.gap);
  const isBarred = level.beam !== undefined && reads.barred(level, after.row, level.beam.gap);
  return [
    { piece: `yoke-${swap}`, motion: 'turn', for: 420, sound: 'click' },
    ...pair.map((hook, i): Cue => ({ piece: `chain-${hook}`, motion: 'light', at: 160, for: 280, ...(i === 0 ? { sound: 'chain' } : {}) })),
    ...pair.map((hook): Cue => ({ piece: `bundle-${hook}`, motion: 'swing', at: 200, for: 700 })),
    ...(peg === null ? [] : [{ piece: `peg-${peg}`, motion: 'drop' as const, at: 300, for: 160 }]),
    ...(wasBarred === isBarred ? [] : [{ piece: 'beam', motion: 'slide' as const, at: 420, for: 420, sound: 'lift' }]),
  ];
}

/** The hanging room's picture: pulleys on an iron bar, one thing on each hook, chains down to the numbered bench. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after) => cues(reads, level, before, move, after),
    idle: (_, state) => [{ piece: `bundle-${state.row[state.used % state.row.length] ?? 1}`, motion: 'swing', for: 1400 }],
    // Rattling, all is drawn up straight, one after the other; the smallest hook comes last and sways longest.
    success: (_, state) => {
      const order = [...state.row.slice(1), ...state.row.slice(0, 1)];
      return [
        ...order.map((hook, i): Cue => ({ piece: `bundle-${hook}`, motion: 'lift', at: 90 * i, for: 320, sound: 'chain' })),
        ...order.map((hook, i): Cue => ({ piece: `rack-${hook}`, motion: 'light', at: 120 + 90 * i, for: 240, sound: 'click' })),
        { piece: 'bundle-1', motion: 'swing', at: 340 + 90 * order.length, for: 1200 },
      ];
    },
  };
}
