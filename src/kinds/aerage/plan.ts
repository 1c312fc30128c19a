import type { Gallery, Level } from './level';

/** A point of the lattice; doors may stand between its lines. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An air door (or the two of a sas) as the player knows it: a number, and the galleries that it shuts. */
export interface Door {
  readonly id: string;
  /** Counted from 1, from the entry side to the exit side, then downwards. */
  readonly number: number;
  /** Indices into the level's galleries: two for a sas. */
  readonly galleries: readonly number[];
}

/** @throws Error when the level has no such node. */
export function pointOf(level: Level, id: string): Point {
  const node = level.nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no node ${id}`);
  return { x: node.at[0], y: node.at[1] };
}

/** The points of a gallery from `a` to `b`, bends included. */
export function lineOf(level: Level, gallery: Gallery): readonly Point[] {
  return [pointOf(level, gallery.a), ...(gallery.via ?? []).map(([x, y]): Point => ({ x, y })), pointOf(level, gallery.b)];
}

/** The point at a share (0 to 1) of a line's length. */
export function along(line: readonly Point[], share: number): Point {
  const legs = line.slice(1).map((to, i) => {
    const from = line[i] ?? to;
    return { from, to, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  let left = share * legs.reduce((sum, leg) => sum + leg.length, 0);
  for (const { from, to, length } of legs) {
    if (left <= length && length > 0) return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    left -= length;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}

/** Where the door of a gallery stands: in its middle. */
export const doorPoint = (level: Level, gallery: Gallery): Point => along(lineOf(level, gallery), 0.5);

const before = (p: Point, q: Point): number => p.x - q.x || p.y - q.y;

// A level never changes, so its doors are numbered once.
const known = new WeakMap<Level, readonly Door[]>();

/** The doors in the order of their numbers. Neither ids nor the order of the file play a part in it. */
export function doorsOf(level: Level): readonly Door[] {
  const doors = known.get(level) ?? numbered(level);
  known.set(level, doors);
  return doors;
}

function numbered(level: Level): readonly Door[] {
  const ids = [...new Set(level.galleries.flatMap(({ door }) => (door === undefined ? [] : [door])))];
  const doors = ids.map((id) => {
    const galleries = level.galleries
      .flatMap((gallery, i) => (gallery.door === id ? [{ i, at: doorPoint(level, gallery) }] : []))
      .sort((p, q) => before(p.at, q.at));
    return { id, galleries: galleries.map(({ i }) => i), at: galleries[0]?.at ?? { x: 0, y: 0 } };
  });
  return doors.sort((p, q) => before(p.at, q.at)).map(({ id, galleries }, i): Door => ({ id, number: i + 1, galleries }));
}

/** How a node is called on the plan: a shaft, a working place with its number, a junction with its letter. */
export type NodeName = { readonly is: 'in' | 'out' } | { readonly is: 'face'; readonly number: number } | { readonly is: 'junction'; readonly letter: string };

// Without E, I, O and S: those could be taken for the two shafts, in either language.
const letters = 'ABCDFGHJKLMN';

/** Names follow the place on the plan, not the order of the file. */
export function nodeName(level: Level, id: string): NodeName {
  if (id === level.in) return { is: 'in' };
  if (id === level.out) return { is: 'out' };
  const face = level.faces.includes(id);
  const kin = nodesOf(level).filter((one) => one !== level.in && one !== level.out && level.faces.includes(one) === face);
  const index = kin.indexOf(id);
  return face ? { is: 'face', number: index + 1 } : { is: 'junction', letter: letters.charAt(index) };
}

/** The faces in the order of their numbers. */
export const facesOf = (level: Level): readonly string[] => nodesOf(level).filter((id) => level.faces.includes(id));

/** Indices of the galleries from the entry side to the exit side, then downwards. The order of the file plays no part. */
export function galleriesOf(level: Level): readonly number[] {
  const all = level.galleries.map((gallery, index) => ({ index, at: doorPoint(level, gallery), shape: JSON.stringify(lineOf(level, gallery)) }));
  return all.sort((p, q) => before(p.at, q.at) || (p.shape < q.shape ? -1 : 1)).map(({ index }) => index);
}

/** Ids of the nodes in the same order. */
export const nodesOf = (level: Level): readonly string[] => level.nodes.map(({ id }) => id).sort((p, q) => before(pointOf(level, p), pointOf(level, q)));
