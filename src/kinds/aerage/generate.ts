import type { Tier } from '../../core/puzzle-kind';
import { pick, type Random, random, shuffle } from '../../core/random';
import { airOf, airs } from './air';
import type { Gallery, Level } from './level';
import { doorsOnRoad, prove } from './proof';

interface Recipe {
  /** Lattice lines; the shafts stand on the first and the last column. */
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly faces: number;
  readonly doors: number;
  readonly closed: number;
  readonly sas: boolean;
  /** Junctions stand on the shafts' columns too. */
  readonly full: boolean;
}

const recipes: Readonly<Record<Tier, Recipe>> = {
  0: { columns: [0, 4, 9], rows: [1, 3], faces: 1, doors: 2, closed: 1, sas: false, full: false },
  1: { columns: [0, 3, 6, 9], rows: [1, 3], faces: 1, doors: 4, closed: 2, sas: false, full: false },
  2: { columns: [0, 3, 6, 9], rows: [0, 2, 4], faces: 2, doors: 6, closed: 3, sas: false, full: false },
  3: { columns: [0, 3, 6, 9], rows: [0, 2, 4], faces: 3, doors: 7, closed: 4, sas: true, full: true },
};

/** A fair network of the tier, the same for the same seed; null if no try of 2000 was accepted. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  const recipe = recipes[tier];
  for (let attempt = 0; attempt < 2000; attempt++) {
    const level = attemptOf(recipe, next);
    if (level && hasOneWin(level, recipe.closed) && prove(level).problems.length === 0) return level;
  }
  return null;
}

/**
 * Whether one set of so many doors wins, and no smaller one. The air leaves a road only when a door on it is closed, so
 * no other door is tried: a quick sieve before the proof, which tries them all.
 */
function hasOneWin(level: Level, closed: number): boolean {
  const seen = new Set<string>();
  let wins = 0;
  const holds = (set: readonly string[]): boolean => {
    const key = [...set].sort().join();
    if (seen.has(key)) return true;
    seen.add(key);
    const air = airOf(level, set);
    if (airs(level, air)) return ++wins === 1 && set.length === closed;
    return set.length === closed || doorsOnRoad(level, air).every((door) => holds([...set, door]));
  };
  return holds([]) && wins === 1;
}

function attemptOf(recipe: Recipe, next: Random): Level | null {
  const last = recipe.columns.length - 1;
  const rowOf = () => recipe.rows[pick(next, recipe.rows.length)] ?? 0;
  const shafts: Node[] = [
    { id: 'E', at: [recipe.columns[0] ?? 0, rowOf()] },
    { id: 'S', at: [recipe.columns[last] ?? 9, rowOf()] },
  ];
  const inner = recipe.columns
    .filter((_, c) => recipe.full || (c > 0 && c < last))
    .flatMap((x) => recipe.rows.map((y): Node => ({ id: 'n', at: [x, y] })))
    .filter(({ at }) => !shafts.some((shaft) => shaft.at[0] === at[0] && shaft.at[1] === at[1]))
    .map(({ at }, i): Node => ({ id: `n${i + 1}`, at }));
  const nodes = [...shafts, ...inner];
  const bare = neighbours(nodes, recipe)
    .filter(() => next() < 0.9)
    .map(([a, b]): Gallery => ({ a, b, len: 2 + pick(next, 4) }));
  const kept = withoutDeadEnds(bare);
  const used = nodes.filter(({ id }) => kept.some(({ a, b }) => a === id || b === id));
  if (used.length < shafts.length + recipe.faces || !shafts.every(({ id }) => used.some((node) => node.id === id))) return null;
  const faces = shuffle(
    next,
    used.slice(2).map(({ id }) => id),
  ).slice(0, recipe.faces);
  return { in: 'E', out: 'S', faces: faces.sort(), maxClosed: recipe.closed, nodes: used, galleries: hung(kept, used, faces, recipe, next) };
}

type Node = Level['nodes'][number];

/** Pairs of nodes side by side in the grid; a shaft alone on its column joins the rows above and below it too. */
function neighbours(nodes: readonly Node[], { columns, rows, full }: Recipe): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  nodes.forEach((p, i) => {
    for (const q of nodes.slice(i + 1)) {
      const across = Math.abs(columns.indexOf(p.at[0]) - columns.indexOf(q.at[0]));
      const down = Math.abs(rows.indexOf(p.at[1]) - rows.indexOf(q.at[1]));
      const shaft = i < 2 && !full;
      if ((across === 1 && down === 0) || (across === 0 && down === 1 && !shaft) || (shaft && across === 1 && down === 1)) pairs.push([p.id, q.id]);
    }
  });
  return pairs;
}

/** Drops galleries that lead nowhere, again and again. */
function withoutDeadEnds(galleries: readonly Gallery[]): readonly Gallery[] {
  const degree = (id: string) => galleries.filter(({ a, b }) => a === id || b === id).length;
  const kept = galleries.filter(({ a, b }) => [a, b].every((id) => id === 'E' || id === 'S' || degree(id) > 1));
  return kept.length === galleries.length ? kept : withoutDeadEnds(kept);
}

/** Hangs the doors on galleries at random; with a sas, one of them shuts two galleries of one line. */
function hung(galleries: readonly Gallery[], nodes: readonly Node[], faces: readonly string[], recipe: Recipe, next: Random): Gallery[] {
  const order = shuffle(
    next,
    galleries.map((_, i) => i),
  );
  const doors = new Map<number, string>();
  const pair = recipe.sas ? straightPair(galleries, nodes, faces, order) : null;
  const first = pair ? [pair] : [];
  const groups = [...first, ...order.filter((i) => !pair?.includes(i)).map((i) => [i])].slice(0, recipe.doors);
  groups.forEach((group, n) => {
    for (const i of group) doors.set(i, `P${n + 1}`);
  });
  return galleries.map((gallery, i) => {
    const door = doors.get(i);
    return door === undefined ? gallery : { ...gallery, door };
  });
}

/** Two galleries of one straight line that meet at a junction: the doors of a sas. */
function straightPair(galleries: readonly Gallery[], nodes: readonly Node[], faces: readonly string[], order: readonly number[]): readonly number[] | null {
  const at = (id: string) => nodes.find((node) => node.id === id)?.at ?? [0, 0];
  for (const i of order) {
    const one = galleries[i];
    if (!one || faces.includes(one.b) || at(one.a)[0] !== at(one.b)[0]) continue;
    const j = galleries.findIndex((two, n) => n !== i && two.a === one.b && at(two.a)[0] === at(two.b)[0]);
    if (j >= 0) return [i, j];
  }
  return null;
}
