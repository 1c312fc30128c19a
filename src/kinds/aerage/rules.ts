import type { Applied, Message } from '../../core/puzzle-kind';
import { type Air, airOf, airs, cutFaces } from './air';
import type { Level, Move } from './level';
import { doorsOf, facesOf } from './plan';
import { faceList, roadMessage, say } from './words';

/** Ids of the closed doors, in the order of their numbers. */
export interface State {
  readonly closed: readonly string[];
}

export const start = (): State => ({ closed: [] });

export const isSolved = (level: Level, state: State): boolean => airs(level, airOf(level, state.closed));

/** Every legal move: any closed door opens, and an open one closes while a wedge is left. */
export function moves(level: Level, state: State): readonly Move[] {
  if (isSolved(level, state)) return [];
  const full = state.closed.length >= level.maxClosed;
  return doorsOf(level)
    .filter(({ id }) => !full || state.closed.includes(id))
    .map(({ id }): Move => ({ do: 'toggle', door: id }));
}

/** Plays one move and says what the air does now. */
export function apply(level: Level, state: State, move: Move): Applied<State> {
  if (isSolved(level, state)) return { ok: false, reason: say('refuse.over') };
  const doors = doorsOf(level);
  const door = doors.find(({ id }) => id === move.door);
  if (!door) return { ok: false, reason: say('refuse.unknown') };
  const closing = !state.closed.includes(door.id);
  if (closing && state.closed.length >= level.maxClosed) return { ok: false, reason: say('refuse.too-many', { count: level.maxClosed }) };
  const after: State = { closed: doors.map(({ id }) => id).filter((id) => (id === door.id ? closing : state.closed.includes(id))) };
  return { ok: true, state: after, say: news(level, airOf(level, state.closed), after, closing ? door.number : null) };
}

const sameRoads = (p: Air, q: Air): boolean => JSON.stringify(p.roads) === JSON.stringify(q.roads);

/** Faces on the road of the air, in the order of their numbers; none while it hesitates or stands still. */
export function airedFaces(level: Level, { roads }: Air): readonly string[] {
  const [road] = roads;
  return road && roads.length === 1 ? facesOf(level).filter((face) => road.nodes.includes(face)) : [];
}

/** What Edmond reads from the flame and the leaf. `closing` is the number of the door just closed. */
function news(level: Level, before: Air, state: State, closing: number | null): Message {
  const air = airOf(level, state.closed);
  const [road, other] = air.roads;
  if (!road) return say('wrong.no-air');
  if (airs(level, air)) return say('say.solved');
  if (closing !== null) {
    const [cut] = cutFaces(level, state.closed);
    if (cut !== undefined) return say('wrong.cut-face', { face: faceList(level, [cut]) });
    if (sameRoads(before, air)) return say('wrong.idle', { door: closing });
    if (state.closed.length >= level.maxClosed && !other) {
      const aired = airedFaces(level, air);
      const missed = facesOf(level).filter((face) => !aired.includes(face));
      return aired.length > 0
        ? say('wrong.some-faces', { aired: faceList(level, aired), missed: faceList(level, missed) })
        : say('wrong.no-face', { missed: faceList(level, missed) });
    }
  }
  return other ? say('say.hesitates', { length: air.length }) : say('say.road', { road: roadMessage(level, road), length: air.length });
}
