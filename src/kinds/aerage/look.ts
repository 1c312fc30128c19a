import type { Arrangement, Frame, Label, Look, Piece, Place } from '../../core/puzzle-kind';
import type { Air } from './air';
import { figuresOf, type Onto, ontoOf, type Reads, sizeOf } from './lattice';
import type { Gallery, Level, Move } from './level';
import type { Point } from './plan';
import type { State } from './rules';
import { cues, idle, success } from './wind';

const slate: Readonly<Record<Frame, Place>> = {
  wide: { x: 575, y: 294, w: 1110, h: 556 },
  tall: { x: 360, y: 480, w: 688, h: 928 },
};
/** Wedges that are still free lie in a row on the ledge, right of the middle. */
const ledge = (frame: Frame, i: number): Place => (frame === 'wide' ? { x: 620 + i * 92, y: 534, w: 76, h: 46 } : { x: 250 + i * 88, y: 904, w: 76, h: 46 });

const DOOR = 92;
const WALL = { w: 92, h: 40 };
const PACE = { w: 42, h: 26 };
const MEASURE = { w: 68, h: 30 };

const degrees = (from: { x: number; y: number }, to: { x: number; y: number }): number =>
  Math.round((Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI);

/** A shaft's name: letters are larger in the tall frame, for a phone. */
const PLATE = { wide: { w: 150, h: 40 }, tall: { w: 164, h: 46 } } as const;

/** The essai shows no written word: its shafts bear no plate. */
const lettered = (level: Level): boolean => level.nodes.length > 3;

/** How the air runs through each gallery on its road: 1 from `a` to `b`, -1 the other way. */
function runs(level: Level, air: Air): ReadonlyMap<number, 1 | -1> {
  return new Map(air.roads.flatMap((road) => road.galleries.map((gallery, i) => [gallery, level.galleries[gallery]?.a === road.nodes[i] ? 1 : -1] as const)));
}

function arrange(reads: Reads, level: Level, state: State, frame: Frame): Arrangement {
  const at = ontoOf(level, frame);
  const air = reads.air(level, state);
  const pieces: Piece[] = [{ id: 'board', symbol: `board-${frame}`, place: slate[frame], layer: 0, material: 'slate' }];
  const labels: Label[] = [];
  const spots: Record<string, Place> = {};
  const run = runs(level, air);
  const size = sizeOf(reads, level, at);
  const figures = figuresOf(reads, level, frame);
  reads.galleries(level).forEach((index, rank) => {
    const gallery = level.galleries[index];
    if (!gallery) return;
    const line = reads.line(level, gallery).map(at);
    pieces.push(...walls(line, rank), ...bends(line, rank), ...paces(reads, line, gallery, rank, run.get(index), size));
    const figure = figures[index];
    if (!figure) return;
    const { x, y, w, h, angle } = figure;
    // A length stands between two ticks, a door's number on a plate: they are not taken for each other.
    pieces.push({ id: `measure-${rank}`, symbol: 'measure', place: { x, y, w: MEASURE.w * size, h: MEASURE.h }, angle, layer: 2, material: 'slate' });
    labels.push({ id: `length-${rank}`, text: String(gallery.len), style: 'chalk', place: { x, y, w, h } });
  });
  nodes(reads, level, air, at, size, frame, pieces, labels);
  doors(reads, level, state, frame, size, pieces, labels, spots);
  pieces.push({ id: 'leaf', symbol: 'leaf', place: { ...leafRest(level, air, at, frame), w: 60, h: 50 }, layer: 8, material: 'air' });
  return { pieces, labels, spots };
}

/** Two chalk walls along each leg, laid in short pieces, so that their drawing is never stretched. */
function walls(line: readonly Point[], rank: number): Piece[] {
  return line.slice(1).flatMap((to, leg) => {
    const from = line[leg] ?? to;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const count = Math.max(1, Math.round(length / WALL.w));
    return Array.from({ length: count }, (_, i): Piece => {
      const share = (i + 0.5) / count;
      return {
        id: `wall-${rank}-${leg}-${i}`,
        symbol: 'gallery',
        place: { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, w: length / count, h: WALL.h },
        angle: degrees(from, to),
        layer: 1,
        material: 'slate',
      };
    });
  });
}

/** A knuckle where a gallery turns, so that its walls meet. */
const bends = (line: readonly Point[], rank: number): Piece[] =>
  line
    .slice(1, -1)
    .map((place, i): Piece => ({ id: `bend-${rank}-${i}`, symbol: 'bend', place: { ...place, w: WALL.h, h: WALL.h }, layer: 1, material: 'slate' }));

/** One stroke for each unit of length; where the air passes, the strokes are arrows. A door keeps the middle free. */
function paces(reads: Reads, line: readonly Point[], gallery: Gallery, rank: number, way: 1 | -1 | undefined, size: number): Piece[] {
  const length = line.slice(1).reduce((sum, to, i) => sum + Math.hypot(to.x - (line[i] ?? to).x, to.y - (line[i] ?? to).y), 0);
  // The ends of a gallery lie under shafts, lamps and corners, so that the strokes keep clear of them.
  const end = Math.min(0.24, (56 * size) / length);
  const door = gallery.door === undefined ? 0 : Math.min(0.22, (50 * size) / length);
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

const scaled = (place: { x: number; y: number }, w: number, h: number, size: number): Place => ({ x: place.x, y: place.y, w: w * size, h: h * size });

function nodes(reads: Reads, level: Level, air: Air, at: Onto, size: number, frame: Frame, pieces: Piece[], labels: Label[]): void {
  const aired = reads.aired(level, air);
  for (const [rank, one] of reads.nodes(level).entries()) {
    const node = level.nodes.find(({ id }) => id === one);
    if (!node) continue;
    const place = at({ x: node.at[0], y: node.at[1] });
    const id = `node-${rank}`;
    const text = reads.name(level, node.id);
    if (level.faces.includes(node.id)) {
      pieces.push({ id, symbol: aired.includes(node.id) ? 'face-aired' : 'face-still', place: scaled(place, 112, 120, size), layer: 4, material: 'light' });
      labels.push({ id: `name-${rank}`, text, style: 'tag', on: id, place: { x: 0, y: 41 * size, w: 66, h: 40 } });
    } else if (node.id === level.in || node.id === level.out) {
      const enters = node.id === level.in;
      pieces.push({ id, symbol: enters ? 'shaft-in' : 'shaft-out', place: scaled(place, 112, 112, size), layer: 3, material: 'iron' });
      if (!enters) pieces.push({ id: 'fan', symbol: 'fan', place: scaled(place, 74, 74, size), layer: 4, material: 'iron' });
      if (!lettered(level)) continue;
      const plate = { x: place.x, y: place.y + 54 * size, ...PLATE[frame] };
      pieces.push({ id: `plate-${rank}`, symbol: 'plate', place: plate, layer: 5, material: 'iron' });
      labels.push({ id: `name-${rank}`, text, style: 'plate', on: `plate-${rank}`, place: { x: 0, y: 0, ...PLATE[frame] } });
    } else {
      pieces.push({ id, symbol: 'corner', place: scaled(place, 60, 60, size), layer: 3, material: 'slate' });
      labels.push({ id: `name-${rank}`, text, style: 'chalk', on: id, place: { x: 0, y: 0, w: 50, h: 44 } });
    }
  }
}

function doors(reads: Reads, level: Level, state: State, frame: Frame, size: number, pieces: Piece[], labels: Label[], spots: Record<string, Place>): void {
  const at = ontoOf(level, frame);
  const all = reads.doors(level);
  const shut = all.filter(({ id }) => state.closed.includes(id));
  const placeOf = (gallery: number): Place => {
    const one = level.galleries[gallery];
    if (!one) throw new Error(`no gallery ${gallery}`);
    return scaled(reads.along(reads.line(level, one).map(at), 0.5), DOOR, DOOR, size);
  };
  const finger = fingerOf(all.map((door) => door.galleries.map(placeOf)));
  for (const door of all) {
    const places = door.galleries.map(placeOf);
    spots[`door-${door.number}`] = around(places, finger);
    places.forEach((place, leaf) => {
      const id = `door-${door.number}-${leaf}`;
      pieces.push({ id, symbol: shut.includes(door) ? 'door-closed' : 'door-open', place, layer: 5, material: 'wood' });
      labels.push({ id: `number-${id}`, text: String(door.number), style: 'plate', on: id, place: { x: 0, y: -29 * size, w: 46, h: 34 } });
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
          x: (first.x + second.x) / 2 + (Math.abs(second.y - first.y) / length) * 32,
          y: (first.y + second.y) / 2 + (Math.abs(second.x - first.x) / length) * 32,
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
    pieces.push({
      id: `wedge-${i}`,
      symbol: 'wedge',
      place: door ? { x: foot.x + 16 * size, y: foot.y + 42 * size, w: 64, h: 39 } : free,
      layer: 7,
      material: 'wood',
    });
  }
}

/** The side of a spot: as large as the nearest other door allows; a sas takes room for two, and leaves the least. */
function fingerOf(doors: readonly (readonly Place[])[]): number {
  if (doors.some((places) => places.length > 1)) return 96;
  const gaps = doors.flatMap(([p], i) => doors.slice(i + 1).map(([q]) => (p && q ? Math.max(Math.abs(p.x - q.x), Math.abs(p.y - q.y)) : 124)));
  return Math.max(96, Math.min(124, ...gaps));
}

/** One spot for a door, or for both doors of a sas. */
function around(places: readonly Place[], finger: number): Place {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const [left, right, top, foot] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + foot) / 2, w: right - left + finger, h: foot - top + finger };
}

/** The leaf waits at the exit that it reached, or at the entry while no air moves or the air cannot choose. */
function leafRest(level: Level, air: Air, at: Onto, frame: Frame): { x: number; y: number } {
  const through = air.roads.length === 1;
  const node = level.nodes.find(({ id }) => id === (through ? level.out : level.in));
  const place = at({ x: node?.at[0] ?? 0, y: node?.at[1] ?? 0 });
  // Never over the oak of the frame.
  return { x: Math.min(place.x + 44, frame === 'wide' ? 1062 : 636), y: place.y - 38 };
}

/** The plan's picture: chalk galleries on a slate, wooden doors, a leaf in the wind. What it asks of the rules is handed in. */
export function lookWith(reads: Reads): Look<Level, State, Move> {
  return {
    arrange: (level, state, frame) => arrange(reads, level, state, frame),
    cues: (level, before, move, after, frame) => cues(reads, level, before, move, after, frame),
    idle: (level, state, frame) => idle(reads, level, state, frame),
    success: (level, state, frame) => success(reads, level, state, frame),
  };
}
