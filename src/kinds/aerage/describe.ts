import type { Control, Described, Message } from '../../core/puzzle-kind';
import { airOf } from './air';
import type { Level, Move } from './level';
import { type Door, doorsOf, facesOf, galleriesOf, pointOf } from './plan';
import { airedFaces, isSolved, type State } from './rules';
import { faceList, nodeMessage, numberList, roadMessage, say } from './words';

/** The plan in words. Controls: `door-<number>`, one toggle for each door or sas, in the order of their numbers. */
export function describe(level: Level, state: State): Described<Move> {
  const doors = doorsOf(level);
  const over = isSolved(level, state);
  return {
    groups: [{ id: 'doors', role: 'group', name: say('group.doors') }],
    controls: doors.map(
      (door): Control => ({
        id: `door-${door.number}`,
        role: 'button',
        group: 'doors',
        name: doorName(level, door, state.closed.includes(door.id)),
        pressed: state.closed.includes(door.id),
        ...(over ? { disabled: true } : {}),
      }),
    ),
    actions: over ? [] : doors.map(({ id, number }) => ({ move: { do: 'toggle', door: id }, perform: [`door-${number}`] })),
    notes: [],
    summary: summary(level, state),
  };
}

/** The two ends of a gallery, the one nearer the entry first. */
function ends(level: Level, index: number): readonly [Message | string, Message | string] {
  const gallery = level.galleries[index];
  if (!gallery) throw new Error(`no gallery ${index}`);
  const [p, q] = [pointOf(level, gallery.a), pointOf(level, gallery.b)];
  const turned = q.x < p.x || (q.x === p.x && q.y < p.y);
  const [from, to] = turned ? [gallery.b, gallery.a] : [gallery.a, gallery.b];
  return [nodeMessage(level, from), nodeMessage(level, to)];
}

function doorName(level: Level, door: Door, closed: boolean): Message {
  const [first = 0, second] = door.galleries;
  const [from, to] = ends(level, first);
  const shut = closed ? 'closed' : 'open';
  const length = level.galleries[first]?.len ?? 0;
  if (second === undefined) return say(`control.door-${shut}`, { door: door.number, from, to, length });
  const [from2, to2] = ends(level, second);
  return say(`control.sas-${shut}`, { door: door.number, from, to, length, from2, to2, length2: level.galleries[second]?.len ?? 0 });
}

/** What the air does, the faces, the doors; then every gallery from the entry side to the exit side. */
function summary(level: Level, state: State): readonly Message[] {
  const air = airOf(level, state.closed);
  const [road, other] = air.roads;
  const aired = airedFaces(level, air);
  const missed = facesOf(level).filter((face) => !aired.includes(face));
  const doors = doorsOf(level).filter(({ id }) => state.closed.includes(id));
  return [
    !road
      ? say('summary.no-air')
      : other
        ? say('summary.hesitates', { road: roadMessage(level, road), other: roadMessage(level, other), length: air.length })
        : say('summary.road', { road: roadMessage(level, road), length: air.length }),
    missed.length === 0 ? say('summary.all-aired') : say('summary.missed', { faces: faceList(level, missed) }),
    doors.length === 0 ? say('summary.all-open') : say('summary.closed', { doors: numberList(doors.map(({ number }) => number)), count: doors.length }),
    say('summary.wedges', { count: level.maxClosed - doors.length }),
    ...galleries(level),
  ];
}

function galleries(level: Level): readonly Message[] {
  const numbers = new Map(doorsOf(level).flatMap((door) => door.galleries.map((gallery) => [gallery, door.number] as const)));
  return galleriesOf(level).map((index) => {
    const [from, to] = ends(level, index);
    const length = level.galleries[index]?.len ?? 0;
    const door = numbers.get(index);
    return door === undefined ? say('summary.gallery', { from, to, length }) : say('summary.gallery-door', { from, to, length, door });
  });
}
