import type { HintLadder, Mark, Message, Status, Step } from '../../core/puzzle-kind';
import { airOf, cutFaces } from './air';
import type { Level, Move } from './level';
import { doorsOf } from './plan';
import { chainFrom, doorsOnRoad, type Link, winnerFrom, winningSets } from './proof';
import { isSolved, type State, start } from './rules';
import { faceList, numberList, roadMessage, say } from './words';

const numberOf = (level: Level, door: string): number => doorsOf(level).find(({ id }) => id === door)?.number ?? 0;
const mark = (level: Level, door: string, tone: Mark['tone']): Mark => ({ control: `door-${numberOf(level, door)}`, tone });

/** A contradiction is a set of closed doors of which one at least must be opened again. */
export function status(level: Level, state: State): Status {
  if (isSolved(level, state)) return 'solved';
  return winnerFrom(level, state.closed) ? 'open' : 'contradiction';
}

/** Closed doors that stand in the way of every win. */
export function mistakes(level: Level, state: State): readonly Mark[] {
  return status(level, state) === 'contradiction' ? surplus(level, state).map((door) => mark(level, door, 'wrong')) : [];
}

/** The closed doors to open again so that the most of them can stay. */
function surplus(level: Level, state: State): readonly string[] {
  const kept = winningSets(level).map((set) => state.closed.filter((door) => !set.includes(door)));
  return kept.reduce((least, one) => (one.length < least.length ? one : least), state.closed);
}

/** All four rungs from the player's own doors. */
export function hint(level: Level, state: State): HintLadder<Level, Move> {
  const closed = status(level, state) === 'contradiction';
  const rest = restOf(level, state);
  const [next] = rest;
  return {
    look: look(level, state),
    method: { say: say('method'), level: worked, steps: restOf(worked, start()) },
    rest,
    ...(closed ? { contradiction: clash(level, state) } : next ? { next } : {}),
  };
}

/** Doors in the way are opened first; then one door after the other is closed, each forced by the air's own road. */
function restOf(level: Level, state: State): readonly Step<Move>[] {
  if (isSolved(level, state)) return [];
  const open = status(level, state) === 'open' ? [] : surplus(level, state);
  const kept = state.closed.filter((door) => !open.includes(door));
  const winner = winnerFrom(level, kept);
  return [
    ...open.map(
      (door): Step<Move> => ({
        rule: 'reopen',
        say: say('step.reopen', { door: numberOf(level, door) }),
        marks: [mark(level, door, 'look')],
        moves: [{ do: 'toggle', door }],
      }),
    ),
    ...(winner ? chainFrom(level, kept, winner).map((link) => stepOf(level, link)) : []),
  ];
}

function stepOf(level: Level, link: Link): Step<Move> {
  const door = numberOf(level, link.door);
  const others = link.others.map((one) => mark(level, one.door, 'look'));
  return { rule: link.rule, say: reason(level, link, door), marks: [...others, mark(level, link.door, 'right')], moves: [{ do: 'toggle', door: link.door }] };
}

/** Why this door: the only one on the road, the one left over, or one of several that all must be closed. */
function reason(level: Level, link: Link, door: number): Message {
  if (link.rule === 'only-door') return say('step.only', { door });
  const dearest = link.others.at(-1);
  return dearest ? say(`step.not-${dearest.reason}`, { door, other: numberOf(level, dearest.door) }) : say('step.any', { door });
}

/** Rung 1: the road of the air now and the doors that stand on it, or the closed doors to doubt. */
function look(level: Level, state: State): HintLadder<Level, Move>['look'] {
  if (isSolved(level, state)) return { say: say('look.done'), marks: [] };
  const air = airOf(level, state.closed);
  const [road, other] = air.roads;
  if (status(level, state) === 'contradiction') {
    const doors = numberList(state.closed.map((door) => numberOf(level, door)));
    return { say: say(state.closed.length > 1 ? 'look.doubt' : 'look.doubt-one', { doors }), marks: state.closed.map((door) => mark(level, door, 'look')) };
  }
  const marks = doorsOnRoad(level, air).map((door) => mark(level, door, 'look'));
  if (!road) return { say: say('look.no-air'), marks };
  return { say: say(other ? 'look.hesitates' : 'look.road', { road: roadMessage(level, road) }), marks };
}

/** What stands in the way: no air, a face cut off, a door that turns nothing, or one door too many in the end. */
function clash(level: Level, state: State): { say: Message; marks: readonly Mark[] } {
  const wrong = surplus(level, state);
  const marks = wrong.map((door) => mark(level, door, 'wrong'));
  const [first] = wrong;
  const air = airOf(level, state.closed);
  if (air.roads.length === 0) return { say: say('clash.no-air'), marks };
  const [cut] = cutFaces(level, state.closed);
  if (cut !== undefined) return { say: say('clash.cut-face', { face: faceList(level, [cut]) }), marks };
  const door = first === undefined ? 0 : numberOf(level, first);
  const without = airOf(
    level,
    state.closed.filter((one) => one !== first),
  );
  const idle = JSON.stringify(without.roads) === JSON.stringify(air.roads);
  return { say: idle ? say('clash.idle', { door }) : say('clash.budget', { door, count: level.maxClosed }), marks };
}

/** Rung 2: one face, two doors; after each door the air takes the next shortest road. */
const worked: Level = {
  in: 'E',
  out: 'S',
  faces: ['T'],
  maxClosed: 2,
  nodes: [
    { id: 'E', at: [0, 2] },
    { id: 'a', at: [4, 2] },
    { id: 'T', at: [5, 4] },
    { id: 'S', at: [9, 2] },
  ],
  galleries: [
    {
      a: 'E',
      b: 'S',
      len: 3,
      door: 'P1',
      via: [
        [2, 0],
        [7, 0],
      ],
    },
    { a: 'E', b: 'a', len: 2 },
    { a: 'a', b: 'S', len: 2, door: 'P2' },
    { a: 'a', b: 'T', len: 2 },
    { a: 'T', b: 'S', len: 3 },
  ],
};
