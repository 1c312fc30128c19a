/**
 * The wall of the silent room: 1,099 small lamps on the shelves that the picture draws, dark at first.
 * Measures are in units of the picture `silent-room`; its tall crop begins at the same corner.
 */
import type { Frame } from '../core/puzzle-kind';
import { random, shuffle } from '../core/random';

/** The official count (facts: dis-courrieres-date). */
export const LAMPS = 1099;
/** Feet of the lamps, as the shelves stand in the picture. */
const SHELF = { first: 47, apart: 24.8, rows: 22 };
const POSTS = [10, 324, 640, 956, 1270];
const POST_HALF = 9;
/** Left free at both edges of the frame. */
const MARGIN = 8;
/** The window of the Moon, where no lamp stands. */
const WINDOW = { left: 334, right: 524, bottom: 186 };
/** Of one lamp with its hook. */
export const LAMP_HEIGHT = 19.5;
/** Picture units that each frame shows from left to right. */
export const WALL_WIDTHS: Readonly<Record<Frame, number>> = { wide: 1280, tall: 540 };

export interface Spot {
  readonly x: number;
  /** Where the lamp's foot stands. */
  readonly y: number;
}

/** Free stretches of one shelf between posts and beside the window. */
function stretches(y: number, width: number): readonly (readonly [from: number, to: number])[] {
  const holes = POSTS.map((x): readonly [number, number] => [x - POST_HALF, x + POST_HALF]);
  if (y - LAMP_HEIGHT < WINDOW.bottom) holes.push([WINDOW.left, WINDOW.right]);
  const out: [number, number][] = [];
  let from = MARGIN;
  for (const [start, end] of [...holes, [width - MARGIN, Number.POSITIVE_INFINITY] as const].sort((a, b) => a[0] - b[0])) {
    const to = Math.min(start, width - MARGIN);
    if (to > from) out.push([from, to]);
    from = Math.max(from, end);
  }
  return out;
}

/** Where every lamp stands: as far apart as the shelves of this frame allow, {@link LAMPS} in all. */
export function lampSpots(frame: Frame): { readonly spots: readonly Spot[]; readonly apart: number } {
  const rows = Array.from({ length: SHELF.rows }, (_, row) => SHELF.first + row * SHELF.apart);
  const boards = rows.flatMap((y) => stretches(y, WALL_WIDTHS[frame]).map(([from, to]) => ({ y, from, to })));
  for (let apart = 30; apart > 4; apart -= 0.05) {
    const counts = boards.map(({ from, to }) => Math.floor((to - from) / apart));
    const excess = counts.reduce((sum, count) => sum + count, 0) - LAMPS;
    if (excess < 0) continue;
    // What is too many is taken away one by one, from boards all over the wall: no shelf looks forgotten.
    const long = counts.flatMap((count, board) => (count > 8 ? [board] : []));
    for (let n = 0; n < excess; n++) {
      const board = long[Math.floor(((n + 0.5) * long.length) / excess)] ?? 0;
      counts[board] = (counts[board] ?? 0) - 1;
    }
    const spots = boards.flatMap(({ y, from, to }, board) => {
      const count = counts[board] ?? 0;
      return Array.from({ length: count }, (_, index): Spot => ({ x: from + ((index + 0.5) * (to - from)) / count, y }));
    });
    return { spots, apart };
  }
  throw new Error(`lamp wall: the shelves do not hold ${LAMPS} lamps`);
}

/** Every lamp once, in no visible order, the same each time. */
export const lightingOrder = (): readonly number[] =>
  shuffle(
    random(1906),
    Array.from({ length: LAMPS }, (_, lamp) => lamp),
  );

/** The inks of a lamp, from the page's style. */
export interface LampInks {
  readonly iron: string;
  readonly edge: string;
  readonly dark: string;
  readonly brass: string;
  readonly light: string;
}

/**
 * Draws one lamp with its foot at the pen's origin, in picture units.
 * @param width of the lamp's foot.
 */
export function drawLamp(pen: CanvasRenderingContext2D, width: number, lit: boolean, inks: LampInks): void {
  const half = width / 2;
  const block = (low: number, high: number, share: number, top = share) => {
    pen.beginPath();
    pen.moveTo(-half * share, -low);
    pen.lineTo(-half * top, -high);
    pen.lineTo(half * top, -high);
    pen.lineTo(half * share, -low);
    pen.fill();
  };
  if (lit) {
    pen.globalAlpha = 0.2;
    pen.fillStyle = inks.light;
    pen.beginPath();
    pen.arc(0, -7, Math.min(9, width * 1.35), 0, Math.PI * 2);
    pen.fill();
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = inks.iron;
  pen.lineWidth = Math.max(0.9, width * 0.13);
  pen.beginPath();
  pen.arc(0, -17.3, Math.min(1.9, half * 0.6), Math.PI * 0.9, Math.PI * 2.35);
  pen.stroke();
  pen.fillStyle = inks.iron;
  block(10, 16, 0.78, 0.58);
  pen.fillStyle = lit ? inks.light : inks.dark;
  block(4.6, 10, 0.74);
  pen.fillStyle = lit ? inks.brass : inks.iron;
  block(9.4, 10.6, 0.95);
  block(0, 4.9, 1, 0.94);
  // The Moon's light on one side.
  pen.fillStyle = inks.edge;
  pen.fillRect(half * 0.5, -15.4, half * 0.18, 5);
  pen.fillRect(half * 0.66, -4.3, half * 0.2, 3.6);
}
