import type { Level } from './level';

/** One road of the air from shaft to shaft. `galleries` are indices, one fewer than `nodes`. */
export interface Road {
  readonly nodes: readonly string[];
  readonly galleries: readonly number[];
}

/** What the air does: its shortest roads (more than one: it hesitates) and their length. None: no air moves. */
export interface Air {
  readonly roads: readonly Road[];
  readonly length: number;
}

interface Edge {
  readonly gallery: number;
  readonly to: string;
  readonly len: number;
}

/** The open galleries that leave each node. */
export function openEdges(level: Level, closed: readonly string[]): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>(level.nodes.map(({ id }) => [id, []]));
  level.galleries.forEach(({ a, b, len, door }, gallery) => {
    if (door !== undefined && closed.includes(door)) return;
    edges.get(a)?.push({ gallery, to: b, len });
    edges.get(b)?.push({ gallery, to: a, len });
  });
  return edges;
}

/** Distance of every node that can be reached from `source`. */
function distances(edges: ReadonlyMap<string, readonly Edge[]>, source: string): ReadonlyMap<string, number> {
  const best = new Map([[source, 0]]);
  const waiting = new Set([source]);
  while (waiting.size > 0) {
    let node = source;
    let least = Number.POSITIVE_INFINITY;
    for (const one of waiting) {
      const distance = best.get(one) ?? 0;
      if (distance < least) [node, least] = [one, distance];
    }
    waiting.delete(node);
    for (const { to, len } of edges.get(node) ?? []) {
      if (least + len < (best.get(to) ?? Number.POSITIVE_INFINITY)) {
        best.set(to, least + len);
        waiting.add(to);
      }
    }
  }
  return best;
}

// Enough to say that the air hesitates and to show between what.
const MOST_ROADS = 4;

/** « L'air est paresseux »: the shortest roads from shaft to shaft with these doors closed. */
export function airOf(level: Level, closed: readonly string[]): Air {
  const edges = openEdges(level, closed);
  const home = distances(edges, level.out);
  const length = home.get(level.in);
  if (length === undefined) return { roads: [], length: 0 };
  const roads: Road[] = [];
  const walk = (node: string, nodes: readonly string[], galleries: readonly number[]): void => {
    if (roads.length === MOST_ROADS) return;
    if (node === level.out) roads.push({ nodes, galleries });
    else {
      const left = home.get(node) ?? 0;
      for (const { to, len, gallery } of edges.get(node) ?? []) if (home.get(to) === left - len) walk(to, [...nodes, to], [...galleries, gallery]);
    }
  };
  walk(level.in, [level.in], []);
  return { roads, length };
}

/** Whether the air takes one road and passes every face on it. */
export function airs(level: Level, { roads }: Air): boolean {
  const [road] = roads;
  return road !== undefined && roads.length === 1 && level.faces.every((face) => road.nodes.includes(face));
}

/** Faces that no air could reach and leave, whatever other doors did. */
export function cutFaces(level: Level, closed: readonly string[]): readonly string[] {
  const edges = openEdges(level, closed);
  const from = distances(edges, level.in);
  return level.faces.filter((face) => !from.has(face) || (edges.get(face)?.length ?? 0) < 2);
}
