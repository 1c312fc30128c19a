import type { Message } from '../../core/puzzle-kind';
import type { Road } from './air';
import type { Level } from './level';
import { nodeName } from './plan';

type Params = NonNullable<Message['params']>;

/** A message of this kind's own words. */
export const say = (key: string, params?: Params): Message => (params ? { key: `aerage:${key}`, params } : { key: `aerage:${key}` });

/** « E », « T1 », « A »: a node as it is written on the plan. */
export function nodeMessage(level: Level, id: string): Message {
  const name = nodeName(level, id);
  if (name.is === 'face') return say('node.face', { number: name.number });
  return name.is === 'junction' ? say('node.junction', { letter: name.letter }) : say(`node.${name.is}`);
}

/** « T1, T2 »: the names of one face or several. */
export const faceList = (level: Level, faces: readonly string[]): Message => listed(faces.map((face) => nodeMessage(level, face)));

/** « E, A, T1, S »: the places along a road. */
export const roadMessage = (level: Level, road: Road): Message => listed(road.nodes.map((node) => nodeMessage(level, node)));

/** « 1, 3 »: numbers of doors. */
export const numberList = (numbers: readonly number[]): Message => listed(numbers.map((number) => say('list.number', { number })));

function listed([first, ...rest]: readonly Message[]): Message {
  if (!first) return say('list.none');
  return rest.length === 0 ? first : say('list.more', { first, rest: listed(rest) });
}
