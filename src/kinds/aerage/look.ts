import type { Arrangement, Cue, Frame, Label, Look, Message, Piece, Place } from '../../core/puzzle-kind';
import type { Air } from './air';
import type { Gallery, Level, Move } from './level';
import type { Door, Point } from './plan';
import type { State } from './rules';

/** What the picture asks of the rules; handed in, so that this file imports types only. */
interface Reads {
  readonly air: (level: Level, state: State) => Air;
  readonly aired: (level: Level, air: Air) => readonly string[];
  readonly doors: (level: Level) => readonly Door[];
  readonly galleries: (level: Level) => readonly number[];
  readonly nodes: (level: Level) => readonly string[];
  readonly line: (level: Level, gallery: Gallery) => readonly Point[];
  readonly along: (line: readonly Point[], share: number) => Point;
  readonly name: (level: Level, node: string) => Message;
}

/** A place on the picture from a point of the lattice. */
type Onto = (point: Point) => { x: number; y: number };

// The tall frame swaps the axes: the entry is above, the exit below.
const onto: Readonly<Record<Frame, Onto>> = {
  wide: ({ x, y }) => ({ x: 98 + x * 106, y: 92 + y * 93 }),
  tall: ({ x, y }) => ({ x: 98 + y * 131, y: 92 + x * 82 }),
};
const slate: Readonly<Record<Frame, Place>> = {
  wide: { x: 575, y: 294, w: 1110, h: 556 },
  tall: { x: 360, y: 480, w: 688, h: 928 },
};
/** Wedges that are still free lie in a row on the ledge, right of the middle. */
const ledge = (frame: Frame, i: number): Place => (frame === 'wide' ? { x: 620 + i * 92, y: 534, w: 76, h: 46 } : { x: 250 + i * 88, y: 904, w: 76, h: 46 });

const DOOR = 76;
const PACE = { w: 36, h: 22 };

const degrees = (from: { x: number; y: number }, to: { x: number; y: number }): number =>
  Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);

/** Few doors and one face need no letters: the essai shows no written word. */
const lettered = (level: Level): boolean => level.nodes.length > 3;

/** How the air runs through each gallery on its road: 1 from `a` to `b`, -1 the other way. */
function runs(level: Level, air: Air): ReadonlyMap<number, 1 | -1> {
  return new Map(air.roads.flatMap((road) => road.galleries.map((gallery, i) => [gallery, level.galleries[gallery]?.a === road.nodes[i] ? 1 : -1] as const)));
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const at = onto[frame];
  const air = reads.air(level, state);
  const pieces: Piece[] = [{ id: 'board', symbol: `board-${frame}`, place: slate[frame], layer: 0, material: 'slate' }];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};
  const run = runs(level, air);
  reads.galleries(level).forEach((index, rank) => {
    const gallery = level.galleries[index];
    if (!gallery) return;
    const line = reads.line(level, gallery).map(at);
    pieces.push(...walls(line, rank), ...bends(line, rank), ...paces(reads, line, gallery, rank, run.get(index)));
    if (lettered(level)) labels.push(lengthLabel(reads, line, gallery, rank));
  });
  nodes(reads, level, air, at, pieces, labels);
  doors(reads, level, state, frame, pieces, labels, spots);
  pieces.push({ id: 'leaf', symbol: 'leaf', place: { ...leafRest(level, air, at), w: 48, h: 40 }, layer: 8, material: 'air' });
  return { pieces, labels, spots };
}

// Walls are laid in short pieces, so that their drawing is never stretched.
const WALL = 84;

/** Two chalk walls along each leg. */
function walls(line: readonly Point[], rank: number): Piece[] {
  return line.slice(1).flatMap((to, leg) => {
    const from = line[leg] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const count = Math.max(1, Math.round(length / WALL));
    return Array.from({ length: count }, (_, i): Piece => {
      const share = (i + 0.5) / count;
      return {
        id: `wall-${rank}-${leg}-${i}`,
        symbol: 'gallery',
        place: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, w: length / count, h: 34 },
        angle: degrees(from, to),
        layer: 1,
        material: 'slate',
      };
    });
  });
}

/** A knuckle where a gallery turns, so that its walls meet. */
const bends = (line: readonly Point[], rank: number): Piece[] =>
  line.slice(1, -1).map((place, i): Piece => ({ id: `bend-${rank}-${i}`, symbol: 'bend', place: { ...place, w: 34, h: 34 }, layer: 1, material: 'slate' }));

/** One stroke for each unit of length; where the air passes, the strokes are arrows. A door keeps the middle free. */
function paces(reads: Reads, line: readonly Point[], gallery: Gallery, rank: number, way: 1 | -1 | undefined): Piece[] {
  const length = line.slice(1).reduce((sum, to, i) => sum + Math.hypot(to.x - (line[i] ?? to).x, to.y - (line[i] ?? to).y), 0);
  // The ends of a gallery lie under shafts, lamps and corners, so that the strokes keep clear of them.
  const end = Math.min(0.2, 44 / length);
  const door = gallery.door === undefined ? 0 : Math.min(0.22, 40 / length);
  const first = door === 0 ? gallery.len : Math.ceil(gallery.len / 2);
  const zones =
    door === 0
      ? [{ from: end, to: 1 - end, count: first }]
      : [
          { from: end, to: 0.5 - door, count: first },
          { from: 0.5 + door, to: 1 - end, count: gallery.len - first },
        ];
  const spots = zones.flatMap(({ from, to, count }) =>
    Array.from({ length: count }, (_, i) => ({ share: from + ((to - from) * (i + 0.5)) / count, room: ((to - from) * length) / count })),
  );
  return spots.map(({ share, room }, i): Piece => {
    const [p, q] = [reads.along(line, share - 0.01), reads.along(line, share + 0.01)];
    return {
      id: `pace-${rank}-${i}`,
      symbol: way === undefined ? 'pace' : 'draught',
      place: { ...reads.along(line, share), w: Math.min(PACE.w, room * 0.92), h: PACE.h },
      angle: way === -1 ? degrees(q, p) : degrees(p, q),
      layer: 2,
      material: way === undefined ? 'slate' : 'air',
    };
  });
}

/** The length in figures beside the gallery, clear of its door. */
function lengthLabel(reads: Reads, line: readonly Point[], gallery: Gallery, rank: number): Label {
  const [first, last] = [line[0], line[line.length - 1]];
  const long = first !== undefined && last !== undefined && Math.hypot(last.x - first.x, last.y - first.y) > 260;
  const share = gallery.door === undefined ? 0.5 : long ? 0.32 : 0.24;
  const here = reads.along(line, share);
  const next = reads.along(line, share + 0.02);
  const size = Math.hypot(next.x - here.x, next.y - here.y) || 1;
  // Always on the upper or right side, so that figures stand on one side of parallel galleries.
  const side = next.x - here.x >= 0 ? 1 : -1;
  const off = { x: ((next.y - here.y) / size) * 34 * side, y: (-(next.x - here.x) / size) * 32 * side };
  return { id: `length-${rank}`, text: String(gallery.len), style: 'chalk', place: { x: here.x + off.x, y: here.y + off.y, w: 34, h: 32 } };
}

function nodes(reads: Reads, level: Level, air: Air, at: Onto, pieces: Piece[], labels: Label[]): void {
  const aired = reads.aired(level, air);
  for (const [rank, one] of reads.nodes(level).entries()) {
    const node = level.nodes.find(({ id }) => id === one);
    if (!node) continue;
    const place = at({ x: node.at[0], y: node.at[1] });
    const id = `node-${rank}`;
    const face = level.faces.includes(node.id);
    if (face)
      pieces.push({ id, symbol: aired.includes(node.id) ? 'face-aired' : 'face-still', place: { ...place, w: 76, h: 84 }, layer: 4, material: 'light' });
    else if (node.id === level.in) pieces.push({ id, symbol: 'shaft-in', place: { ...place, w: 92, h: 92 }, layer: 3, material: 'iron' });
    else if (node.id === level.out) {
      pieces.push({ id, symbol: 'shaft-out', place: { ...place, w: 92, h: 92 }, layer: 3, material: 'iron' });
      pieces.push({ id: 'fan', symbol: 'fan', place: { x: place.x, y: place.y - 10, w: 54, h: 54 }, layer: 4, material: 'iron' });
    } else pieces.push({ id, symbol: 'corner', place: { ...place, w: 46, h: 46 }, layer: 3, material: 'slate' });
    if (!lettered(level)) continue;
    const text = reads.name(level, node.id);
    if (face) labels.push({ id: `name-${rank}`, text, style: 'tag', on: id, place: { x: 0, y: 30, w: 48, h: 30 } });
    else if (node.id === level.in || node.id === level.out)
      labels.push({ id: `name-${rank}`, text, style: 'tag', on: id, place: { x: 0, y: 30, w: 52, h: 30 } });
    else labels.push({ id: `name-${rank}`, text, style: 'chalk', on: id, place: { x: 0, y: 0, w: 40, h: 32 } });
  }
}

function doors(reads: Reads, level: Level, state: State, frame: Frame, pieces: Piece[], labels: Label[], spots: Record<string, Place>): void {
  const at = onto[frame];
  const all = reads.doors(level);
  const shut = all.filter(({ id }) => state.closed.includes(id));
  const placeOf = (gallery: number): Place => {
    const one = level.galleries[gallery];
    if (!one) throw new Error(`no gallery ${gallery}`);
    return { ...reads.along(reads.line(level, one).map(at), 0.5), w: DOOR, h: DOOR };
  };
  for (const door of all) {
    const places = door.galleries.map(placeOf);
    spots[`door-${door.number}`] = around(places);
    places.forEach((place, leaf) => {
      const id = `door-${door.number}-${leaf}`;
      pieces.push({ id, symbol: shut.includes(door) ? 'door-closed' : 'door-open', place, layer: 5, material: 'wood' });
      if (lettered(level)) labels.push({ id: `number-${id}`, text: String(door.number), style: 'plate', on: id, place: { x: 0, y: -24, w: 34, h: 28 } });
    });
    const [first, second] = places;
    // The iron rod of a sas: what one door does, the other does.
    if (first && second) {
      const length = Math.hypot(second.x - first.x, second.y - first.y);
      pieces.push({
        id: `rod-${door.number}`,
        symbol: 'sas-rod',
        // Beside the gallery, so that strokes and letters stay free.
        place: {
          x: (first.x + second.x) / 2 + (Math.abs(second.y - first.y) / length) * 27,
          y: (first.y + second.y) / 2 + (Math.abs(second.x - first.x) / length) * 27,
          w: length,
          h: 20,
        },
        angle: degrees(first, second),
        layer: 3,
        material: 'iron',
      });
    }
  }
  for (let i = 0; i < level.maxClosed; i++) {
    const door = shut[i];
    const [first = 0] = door?.galleries ?? [];
    const foot = placeOf(first);
    const free = ledge(frame, i - shut.length);
    pieces.push({ id: `wedge-${i}`, symbol: 'wedge', place: door ? { x: foot.x + 14, y: foot.y + 36, w: 56, h: 34 } : free, layer: 7, material: 'wood' });
  }
}

/** One spot for a door, or for both doors of a sas; never smaller than a finger. */
function around(places: readonly Place[]): Place {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + foot) / 2, w: right - left + 96, h: foot - top + 96 };
}

/** The leaf waits at the exit that it reached, or at the entry while no air moves. */
function leafRest(level: Level, air: Air, at: Onto): { x: number; y: number } {
  const node = level.nodes.find(({ id }) => id === (air.roads.length > 0 ? level.out : level.in));
  const place = at({ x: node?.at[0] ?? 0, y: node?.at[1] ?? 0 });
  return { x: place.x + (air.roads.length > 0 ? 44 : 0), y: place.y + 34 };
}

/**
 * The air sets in: the arrows of the road come alight one after the other from the entry to the exit.
 * Cues know no frame, so that the wind is told by pieces and not by a path.
 */
function gust(reads: Reads, level: Level, air: Air, at: number, time: number): Cue[] {
  const ranks = reads.galleries(level);
  const order = air.roads.flatMap((road) =>
    road.galleries.flatMap((index, i) => {
      const gallery = level.galleries[index];
      if (!gallery) return [];
      const rank = ranks.indexOf(index);
      const strokes = Array.from({ length: gallery.len }, (_, n) => `pace-${rank}-${n}`);
      return gallery.a === road.nodes[i] ? strokes : strokes.reverse();
    }),
  );
  const step = time / Math.max(1, order.length);
  return [...new Set(order)].map(
    (piece, n): Cue => ({ piece, motion: 'light', at: Math.round(at + step * n), for: 240, ...(n === 0 ? { sound: 'wind' } : {}) }),
  );
}

const lampOf = (reads: Reads, level: Level, face: string): string => `node-${reads.nodes(level).indexOf(face)}`;

function cues(reads: Reads, level: Level, before: State, move: Move, after: State): readonly Cue[] {
  const door = reads.doors(level).find(({ id }) => id === move.door);
  if (!door) return [];
  const closing = after.closed.includes(move.door);
  const swung = door.galleries.map((_, leaf): Cue => ({ piece: `door-${door.number}-${leaf}`, motion: 'swing', sound: 'door', at: 90 * leaf, for: 260 }));
  const wedges = Array.from(
    { length: level.maxClosed },
    (_, i): Cue => ({ piece: `wedge-${i}`, motion: 'slide', at: 60, for: 220, ...(i === 0 && closing ? { sound: 'tag' } : {}) }),
  );
  const air = reads.air(level, after);
  const aired = reads.aired(level, air);
  const was = reads.aired(level, reads.air(level, before));
  const lamps = level.faces.flatMap((face): Cue[] =>
    aired.includes(face) === was.includes(face)
      ? []
      : [
          {
            piece: lampOf(reads, level, face),
            motion: aired.includes(face) ? 'light' : 'shake',
            sound: aired.includes(face) ? 'lamp' : 'lamp-out',
            at: 700,
            for: 320,
          },
        ],
  );
  if (air.roads.length === 0)
    return [
      ...swung,
      ...wedges,
      ...lamps,
      { piece: 'leaf', motion: 'drop', at: 300, for: 500, sound: 'lamp-out' },
      { piece: 'fan', motion: 'shake', at: 300, for: 400 },
    ];
  return [
    ...swung,
    ...wedges,
    ...gust(reads, level, air, 300, 900),
    { piece: 'fan', motion: 'turn', at: 300, for: 900 },
    { piece: 'leaf', motion: 'swing', at: 1100, for: 500 },
    ...lamps,
  ];
}

/** The plan's picture: chalk galleries on a slate, wooden doors, a leaf in the wind. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after) => cues(reads, level, before, move, after),
    idle: (level, state) =>
      reads.air(level, state).roads.length > 0 ? [{ piece: 'fan', motion: 'turn', for: 1400 }] : [{ piece: 'leaf', motion: 'shake', for: 500 }],
    success: (level, state) => [
      ...gust(reads, level, reads.air(level, state), 0, 1500),
      { piece: 'leaf', motion: 'turn', at: 1300, for: 700 },
      { piece: 'fan', motion: 'turn', for: 1800, sound: 'wind' },
      ...level.faces.map((face, i): Cue => ({ piece: lampOf(reads, level, face), motion: 'light', at: 350 + 300 * i, for: 500, sound: 'lamp' })),
    ],
  };
}
