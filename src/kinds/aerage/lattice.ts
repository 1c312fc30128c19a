/** From the lattice of a level onto the picture: the network drawn as large as the slate is. */
import type { Frame, Message, Place } from '../../core/puzzle-kind';
import type { Air, Road } from './air';
import type { Gallery, Level } from './level';
import type { Door, Point } from './plan';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
export interface Reads {
  readonly air: (level: Level, state: State) => Air;
  readonly aired: (level: Level, air: Air) => readonly string[];
  readonly doors: (level: Level) => readonly Door[];
  readonly galleries: (level: Level) => readonly number[];
  readonly nodes: (level: Level) => readonly string[];
  readonly line: (level: Level, gallery: Gallery) => readonly Point[];
  readonly along: (line: readonly Point[], share: number) => Point;
  readonly name: (level: Level, node: string) => Message | string;
}

/** A place on the picture from a point of the lattice. */
export type Onto = (point: Point) => { x: number; y: number };

/** Where the middles of shafts, junctions and working places may lie: the slate inside its frame, above its ledge. */
const field = {
  wide: { left: 126, right: 1020, top: 122, foot: 436 },
  tall: { left: 100, right: 614, top: 118, foot: 806 },
} as const;
/** The network drawn as large as the slate is. The tall frame swaps the axes: the entry is above, the exit below. */
export function ontoOf(level: Level, frame: Frame): Onto {
  const points = [...level.nodes.map(({ at }) => at), ...level.galleries.flatMap(({ via }) => via ?? [])];
  const reach = (axis: 0 | 1, least: number, most: number) => {
    const all = points.map((at) => at[axis]);
    const [low, high] = [Math.min(...all), Math.max(...all)];
    return (value: number) => (low === high ? (least + most) / 2 : least + ((value - low) / (high - low)) * (most - least));
  };
  const { left, right, top, foot } = field[frame];
  const [along, across] = frame === 'wide' ? [reach(0, left, right), reach(1, top, foot)] : [reach(0, top, foot), reach(1, left, right)];
  return ({ x, y }) => (frame === 'wide' ? { x: along(x), y: across(y) } : { x: across(y), y: along(x) });
}

/** How large things stand on the plan: smaller where galleries are short. */
export function sizeOf(reads: Reads, level: Level, at: Onto): number {
  const lengths = level.galleries.map((gallery) => {
    const line = reads.line(level, gallery).map(at);
    return line.slice(1).reduce((sum, to, i) => sum + Math.hypot(to.x - (line[i] ?? to).x, to.y - (line[i] ?? to).y), 0);
  });
  return Math.max(0.8, Math.min(1.1, Math.min(...lengths) / 220));
}

/** The whole way of the air on the picture, from shaft to shaft. */
export function wayOf(reads: Reads, level: Level, road: Road, at: Onto): readonly Point[] {
  return road.galleries.flatMap((index, i) => {
    const gallery = level.galleries[index];
    if (!gallery) return [];
    const line = reads.line(level, gallery).map(at);
    return gallery.a === road.nodes[i] ? line : [...line].reverse();
  });
}

const FAR = 36;

/** How far a point lies from a leg. */
function gap(p: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const share = Math.max(0, Math.min(1, ((p.x - from.x) * dx + (p.y - from.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(p.x - from.x - dx * share, p.y - from.y - dy * share);
}

/** A length and the way its chalk ticks lie (degrees): along the gallery. */
interface Figure extends Place {
  readonly angle: number;
}

// A level never changes, so its figures are placed once for each frame.
const known: Readonly<Record<Frame, WeakMap<Level, readonly Figure[]>>> = { wide: new WeakMap(), tall: new WeakMap() };

/** Where the figure of each gallery stands, in the order of the level. */
export function figuresOf(reads: Reads, level: Level, frame: Frame): readonly Figure[] {
  const before = known[frame].get(level);
  if (before) return before;
  const at = ontoOf(level, frame);
  const lines = level.galleries.map((one) => reads.line(level, one).map(at));
  // In reading order: the order of the file must not show.
  const taken = new Map<number, Figure>();
  for (const i of reads.galleries(level)) taken.set(i, figureAt(reads, level, i, lines, at, [...taken.values()]));
  const places = lines.map((_, i) => taken.get(i) ?? { x: 0, y: 0, w: 0, h: 0, angle: 0 });
  known[frame].set(level, places);
  return places;
}

/** Beside its gallery, on the first place that is clear of walls, doors, nodes and other figures, or the clearest. */
function figureAt(reads: Reads, level: Level, index: number, lines: readonly (readonly Point[])[], at: Onto, taken: readonly Place[]): Figure {
  const size = sizeOf(reads, level, at);
  const own = lines[index] ?? [];
  const gallery = level.galleries[index];
  const things = [
    ...level.nodes.map((node) => ({ at: at({ x: node.at[0], y: node.at[1] }), r: (level.faces.includes(node.id) ? 58 : 34) * size })),
    ...level.galleries.flatMap((one, i) => (one.door === undefined ? [] : [{ at: reads.along(lines[i] ?? [], 0.5), r: 52 * size }])),
  ];
  const clear = (p: Point): number =>
    Math.min(
      ...lines.flatMap((line) => line.slice(1).map((to, i) => gap(p, line[i] ?? to, to))),
      ...taken.map(({ x, y }) => Math.hypot(p.x - x, p.y - y) - 20),
      ...things.map(({ at: { x, y }, r }) => Math.hypot(p.x - x, p.y - y) - r + 14),
    );
  const shares = gallery?.door === undefined ? [0.5, 0.4, 0.6, 0.3, 0.7] : [0.28, 0.72, 0.22, 0.78, 0.34, 0.66];
  const places = [1, -1].flatMap((hand) =>
    shares.map((share): Point & { readonly angle: number } => {
      const here = reads.along(own, share);
      const next = reads.along(own, share + 0.02);
      const step = Math.hypot(next.x - here.x, next.y - here.y) || 1;
      // First the upper or right side, so that figures stand on one side of parallel galleries.
      const side = (next.x - here.x >= 0 ? 1 : -1) * hand;
      const angle = Math.round((Math.atan2(next.y - here.y, next.x - here.x) * 180) / Math.PI);
      return { x: here.x + ((next.y - here.y) / step) * 39 * side, y: here.y - ((next.x - here.x) / step) * 39 * side, angle };
    }),
  );
  const inside = places.filter(({ x, y }) => x > 60 && y > 66);
  const best =
    inside.find((place) => clear(place) >= FAR) ??
    inside.reduce((one, other) => (clear(other) > clear(one) ? other : one), inside[0] ?? { x: 0, y: 0, angle: 0 });
  return { ...best, w: 44, h: 50 };
}
