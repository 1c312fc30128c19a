import type { Arrangement, Cue, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Cell } from './gallery';
import type { Level, Move } from './level';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly flame: (level: Level, i: number) => number;
  readonly left: (level: Level, state: State) => number;
  readonly start: (level: Level) => number;
  readonly over: (level: Level, state: State) => boolean;
}

interface Plan {
  readonly board: Place;
  readonly cell: (row: number, col: number) => Place;
  readonly chalk: Place;
  readonly slate: Place;
}

/** A place from its upper left corner. */
const box = (left: number, top: number, w: number, h: number): Place => ({ x: left + w / 2, y: top + h / 2, w, h });

/** The least side of a square that a finger meets on a low phone. */
const FINGER = 88;

/** Wide: the gallery at the left, slate and chalk beside it. Tall: the gallery above, slate and chalk below. */
function planOf({ rows, cols }: Level, frame: Frame): Plan {
  const room = frame === 'wide' ? box(78, 45, 705, 500) : box(18, 44, 684, 650);
  // A short gallery is drawn larger, up to what still looks like one of many squares; a high one keeps a finger's side.
  const side = Math.min(room.w / cols, Math.max(FINGER, room.h / rows), 168);
  const left = room.x - (side * cols) / 2;
  const top = room.y - (side * rows) / 2;
  const below = top + side * rows;
  return {
    board: frame === 'wide' ? box(20, 16, 1110, 556) : box(16, 16, 688, 928),
    cell: (row, col) => ({ x: left + side * (col + 0.5), y: top + side * (row + 0.5), w: side, h: side }),
    slate: frame === 'wide' ? box(856, 42, 230, 230) : box(100, Math.max(below + 30, 720), 200, 200),
    chalk: frame === 'wide' ? box(861, 308, 220, 220) : box(420, Math.max(below + 30, 720), 200, 200),
  };
}

/**
 * The height of the flame is its shape: broad, under a small cap, under a tall one; the label gives the number. Once
 * the gallery is checked air comes: every flame is calm, and light stands where the pockets were.
 */
function symbolOf(cell: Cell, flame: number, i: number, over: boolean): string {
  if (cell === 'rock') return 'rock';
  if (over) return cell === 'open' ? 'aired-flame' : 'aired-pocket';
  if (cell === 'dark') return `dark-${(i * 2) % 3}`;
  if (cell !== 'open') return { mark: 'pocket', out: 'lamp-out', found: 'lamp-out-chalked' }[cell];
  return flame === 0 ? 'flame-calm' : flame === 1 ? 'flame-cap' : 'flame-tall';
}

const idOf = (level: Level, i: number): string => `cell-${Math.floor(i / level.cols)}-${i % level.cols}`;

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const plan = planOf(level, frame);
  const spots: Record<string, Place> = { chalk: plan.chalk };
  const over = reads.over(level, state);
  const pieces: Piece[] = [
    { id: 'board', symbol: `board-${frame}`, place: plan.board, layer: 0, material: 'coal' },
    { id: 'slate', symbol: 'slate', place: plan.slate, layer: 1, material: 'slate' },
    { id: 'chalk', symbol: 'chalk', place: plan.chalk, layer: 1, material: 'stone' },
  ];
  const labels: Label[] = [
    { id: 'left', text: String(reads.left(level, state)), style: 'chalk', on: 'slate', place: { x: 0, y: plan.slate.h * 0.13, w: 90, h: 76 } },
  ];
  state.cells.forEach((cell, i) => {
    const id = idOf(level, i);
    const place = plan.cell(Math.floor(i / level.cols), i % level.cols);
    spots[id] = place;
    pieces.push({
      id,
      symbol: symbolOf(cell, reads.flame(level, i), Math.floor(i / level.cols) + i, over),
      place,
      layer: 2,
      material: cell === 'open' ? 'light' : cell === 'mark' ? 'slate' : 'coal',
    });
    if (cell === 'open' && !over) {
      labels.push({
        id: `flame-${id}`,
        text: String(reads.flame(level, i)),
        style: 'digit',
        on: id,
        place: { x: place.w * 0.288, y: place.h * 0.288, w: place.w * 0.36, h: place.h * 0.42 },
      });
    }
  });
  return { pieces, labels, spots };
}

/** The light goes on from square to square; chalk is struck; in firedamp the lamp goes out and is drawn back. */
function cues(reads: Reads, level: Level, before: State, move: Move, after: State): readonly Cue[] {
  const at = move.row * level.cols + move.col;
  const piece = idOf(level, at);
  const over = reads.over(level, after);
  // The last mark: air comes, and the light runs from it to the ends of the gallery.
  const light = wave(level, at, (i) => i !== at && (over ? after.cells[i] !== 'rock' : before.cells[i] !== after.cells[i]), over ? 260 : 0);
  if (move.do === 'chalk')
    return [
      { piece, motion: 'stamp', for: 200, sound: 'stone' },
      { piece: 'chalk', motion: 'lift', for: 200 },
      { piece: 'slate', motion: 'lift', at: 120, for: 200 },
      ...light,
    ];
  if (after.cells[at] === 'out') return [{ piece, motion: 'shake', for: 360, sound: 'lamp-out' }];
  return [{ piece, motion: 'light', for: 240, sound: 'lamp' }, ...light];
}

/** Light that spreads from a square over those that pass, nearest first. */
function wave(level: Level, from: number, passes: (i: number) => boolean, wait: number): readonly Cue[] {
  const distance = (i: number) => Math.abs(Math.floor(i / level.cols) - Math.floor(from / level.cols)) + Math.abs((i % level.cols) - (from % level.cols));
  return Array.from({ length: level.rows * level.cols }, (_, i) => i)
    .filter(passes)
    .map((i): Cue => ({ piece: idOf(level, i), motion: 'light', at: wait + 110 * distance(i), for: 260 }));
}

/** The gallery's picture: squares cut in black coal, a small lamp in each that was checked. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after) => cues(reads, level, before, move, after),
    idle: (level) => [{ piece: idOf(level, reads.start(level)), motion: 'light', for: 320 }],
    // The light itself runs with the last move; here is the wind that follows it.
    success: () => [{ piece: 'slate', motion: 'swing', at: 700, for: 700, sound: 'wind' }],
  };
}
