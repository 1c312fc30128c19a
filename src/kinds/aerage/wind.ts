/** The air in motion: arrows that come alight, a leaf that is carried along the road, lamps that take their flame. */
import type { Cue, Frame } from '../../core/puzzle-kind';
import type { Air, Road } from './air';
import { ontoOf, type Reads, wayOf } from './lattice';
import type { Level, Move } from './level';
import type { State } from './rules';

/** A leaf is carried along the road: many short legs, so that it keeps one speed; the first brings it back to the entry. */
function carried(reads: Reads, level: Level, air: Air, frame: Frame, at: number, time: number): Cue[] {
  const [road, other] = air.roads;
  if (!road || other) return [];
  const way = wayOf(reads, level, road, ontoOf(level, frame));
  const steps = 48;
  return [{ piece: 'leaf', motion: 'roll', at, for: time, path: Array.from({ length: steps }, (_, i) => reads.along(way, i / steps)) }];
}

/** How much of its road the air has behind it at each face. */
function shareAt(level: Level, { nodes: stops, galleries }: Road, face: string): number {
  const lengths = galleries.map((gallery) => level.galleries[gallery]?.len ?? 0);
  const before = lengths.slice(0, Math.max(0, stops.indexOf(face)));
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  return sum(before) / Math.max(1, sum(lengths));
}

/** The air sets in: the arrows of the road come alight one after the other from the entry to the exit. */
function gust(reads: Reads, level: Level, air: Air, at: number, time: number, sound = true): Cue[] {
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
    (piece, n): Cue => ({ piece, motion: 'light', at: Math.round(at + step * n), for: 240, ...(n === 0 && sound ? { sound: 'wind' } : {}) }),
  );
}

const lampOf = (reads: Reads, level: Level, face: string): string => `node-${reads.nodes(level).indexOf(face)}`;

const WIND = { at: 300, for: 1700 };

export function cues(reads: Reads, level: Level, before: State, move: Move, after: State, frame: Frame): readonly Cue[] {
  const door = reads.doors(level).find(({ id }) => id === move.door);
  if (!door) return [];
  const closing = after.closed.includes(move.door);
  const swung = door.galleries.map((_, leaf): Cue => ({ piece: `door-${door.number}-${leaf}`, motion: 'swing', sound: 'door', at: 90 * leaf, for: 260 }));
  const wedges = Array.from(
    { length: level.maxClosed },
    (_, i): Cue => ({ piece: `wedge-${i}`, motion: 'slide', at: 60, for: 220, ...(i === 0 && closing ? { sound: 'tag' } : {}) }),
  );
  const [was, air] = [reads.air(level, before), reads.air(level, after)];
  const [lit, aired] = [reads.aired(level, was), reads.aired(level, air)];
  const [road] = air.roads;
  const lamps = level.faces.flatMap((face): Cue[] => {
    const now = aired.includes(face);
    if (now === lit.includes(face)) return [];
    const at = now && road ? WIND.at + Math.round(WIND.for * shareAt(level, road, face)) : WIND.at;
    return [{ piece: lampOf(reads, level, face), motion: now ? 'light' : 'shake', sound: now ? 'lamp' : 'lamp-out', at, for: 320 }];
  });
  if (!road)
    return [
      ...swung,
      ...wedges,
      ...lamps,
      { piece: 'leaf', motion: 'drop', at: 300, for: 500, sound: 'lamp-out' },
      { piece: 'fan', motion: 'shake', at: 300, for: 400 },
    ];
  if (JSON.stringify(was.roads) === JSON.stringify(air.roads)) return [...swung, ...wedges, { piece: 'fan', motion: 'turn', at: 300, for: 900 }];
  return [
    ...swung,
    ...wedges,
    ...gust(reads, level, air, WIND.at, WIND.for),
    ...carried(reads, level, air, frame, WIND.at, WIND.for + 200),
    { piece: 'fan', motion: 'turn', at: WIND.at, for: WIND.for },
    ...lamps,
  ];
}

/** Now and then the leaf comes by again, for whoever has looked away. */
export function idle(reads: Reads, level: Level, state: State, frame: Frame): readonly Cue[] {
  const air = reads.air(level, state);
  if (air.roads.length !== 1) return [{ piece: 'leaf', motion: 'shake', for: 500 }];
  return [{ piece: 'fan', motion: 'turn', for: 1800 }, ...gust(reads, level, air, 0, 1600, false), ...carried(reads, level, air, frame, 0, 1800)];
}

/** The leaf travels the whole road once more, and each lamp greets it. */
export function success(reads: Reads, level: Level, state: State, frame: Frame): readonly Cue[] {
  const air = reads.air(level, state);
  const [road] = air.roads;
  const lamps = level.faces.map((face): Cue => {
    const at = road ? Math.round(2400 * shareAt(level, road, face)) : 0;
    return { piece: lampOf(reads, level, face), motion: 'light', at, for: 500, sound: 'lamp' };
  });
  return [...gust(reads, level, air, 0, 2400), ...carried(reads, level, air, frame, 0, 2600), { piece: 'fan', motion: 'turn', for: 2600 }, ...lamps];
}
