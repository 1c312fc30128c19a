import type { Message } from '../../core/puzzle-kind';
import type { Road } from './air';
import type { Level } from './level';
import { nodeName } from './plan';

type Params = NonNullable<Message['params']>;

/** A message of this kind's own words. */
export const say = (key: string, params?: Params): Message => (params ? { key: `aerage:${key}`, params } : { key: `aerage:${key}` });

/**
 * A node in a sentence: « l’entrée », « T1 », « A ». The shafts have words; working places and junctions have marks that
 * are the same in every language.
 */
export function nodeMessage(level: Level, id: string): Message | string {
  const name = nodeName(level, id);
  if (name.is === 'face') return `T${name.number}`;
  return name.is === 'junction' ? name.letter : say(`node.${name.is}`);
}

/** A node as it is written on the plan: « Entrée », « T1 », « A ». */
export function nodeLabel(level: Level, id: string): Message | string {
  const name = nodeName(level, id);
  return name.is === 'in' || name.is === 'out' ? say(`plate.${name.is}`) : nodeMessage(level, id);
}

/** « T1, T2 »: the names of one face or several. */
export const faceList = (level: Level, faces: readonly string[]): Message | string => listed(faces.map((face) => nodeMessage(level, face)));

/** « l’entrée, A, T1, la sortie »: the places along a road. */
export const roadMessage = (level: Level, road: Road): Message | string => listed(road.nodes.map((node) => nodeMessage(level, node)));

/** « 1, 3 »: numbers of doors. */
export const numberList = (numbers: readonly number[]): Message | string => listed(numbers.map(String));

function listed([first, ...rest]: readonly (Message | string)[]): Message | string {
  if (first === undefined) return say('list.none');
  return rest.length === 0 ? first : say('list.more', { first, rest: listed(rest) });
}
