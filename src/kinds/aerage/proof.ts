import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import { type Air, airOf, airs, cutFaces } from './air';
import { faults } from './faults';
import type { Level, Move } from './level';
import { doorsOf } from './plan';

/** Why a set of closed doors, with any others added, can never win. */
export type Refusal = 'no-air' | 'face-cut' | 'last-road' | 'too-many';

/** All that follows from a set of closed doors: the wins it leads to, the sets looked at, the reasons met. */
export interface Explored {
  readonly wins: readonly (readonly string[])[];
  readonly looked: number;
  readonly reasons: readonly Refusal[];
}

/** Ids of the open doors on the road of the air, in the order of their numbers. While it hesitates, on the first road. */
export function doorsOnRoad(level: Level, air: Air): readonly string[] {
  const [road] = air.roads;
  if (!road) return [];
  return doorsOf(level)
    .filter(({ galleries }) => galleries.some((gallery) => road.galleries.includes(gallery)))
    .map(({ id }) => id);
}

/**
 * Tries every way on from a set of closed doors. The air's present road can only be left by closing one
 * of the doors on it, so nothing else needs to be tried.
 */
export function explore(level: Level, closed: readonly string[]): Explored {
  const air = airOf(level, closed);
  const dead = (reason: Refusal): Explored => ({ wins: [], looked: 1, reasons: [reason] });
  if (air.roads.length === 0) return dead('no-air');
  if (airs(level, air)) return { wins: [closed], looked: 1, reasons: [] };
  if (cutFaces(level, closed).length > 0) return dead('face-cut');
  const doors = doorsOnRoad(level, air);
  if (doors.length === 0) return dead('last-road');
  if (closed.length >= level.maxClosed) return dead('too-many');
  const parts = doors.map((door) => explore(level, [...closed, door]));
  return {
    wins: parts.flatMap((part) => part.wins),
    looked: 1 + parts.reduce((sum, part) => sum + part.looked, 0),
    reasons: [...new Set(parts.flatMap((part) => part.reasons))],
  };
}

/** One door of the chain: what the air did, which other doors of its road were ruled out, and how dearly. */
export interface Link {
  readonly rule: 'only-door' | 'ruled-out' | 'any-order';
  readonly closed: readonly string[];
  readonly door: string;
  readonly others: readonly { readonly door: string; readonly reason: Refusal; readonly looked: number }[];
}

/** The chain from a set of closed doors to the win, each door forced by the road that the air takes; empty if nothing wins. */
export function chainFrom(level: Level, closed: readonly string[], winner: readonly string[]): readonly Link[] {
  const links: Link[] = [];
  let now = closed;
  while (!airs(level, airOf(level, now))) {
    const tried = doorsOnRoad(level, airOf(level, now)).map((door) => ({ door, found: explore(level, [...now, door]) }));
    const good = tried.filter(({ door }) => winner.includes(door));
    const [first] = good;
    if (!first) return [];
    const others = tried
      .filter(({ found }) => found.wins.length === 0)
      .map(({ door, found }) => ({ door, reason: found.reasons[0] ?? ('too-many' as const), looked: found.looked }))
      .sort((p, q) => p.looked - q.looked);
    links.push({ rule: tried.length === 1 ? 'only-door' : others.length > 0 ? 'ruled-out' : 'any-order', closed: now, door: first.door, others });
    now = [...now, first.door];
  }
  return links;
}

/** All sets of closed doors, smallest first, up to the wedges of the level. */
function subsets(doors: readonly string[], most: number): readonly (readonly string[])[] {
  const all: (readonly string[])[] = [[]];
  for (let from = 0, size = 0; size < most; size++) {
    const end = all.length;
    for (; from < end; from++) {
      const set = all[from] ?? [];
      for (const door of doors.slice(doors.indexOf(set.at(-1) ?? '') + 1)) all.push([...set, door]);
    }
  }
  return all;
}

interface Tried {
  readonly set: readonly string[];
  readonly air: Air;
}

// A level never changes, so its doors are tried once.
const known = new WeakMap<Level, readonly Tried[]>();

/** What the air does for every set of closed doors within the wedges of the level, smallest first. */
function triedSets(level: Level): readonly Tried[] {
  const ids = doorsOf(level).map(({ id }) => id);
  const found = known.get(level) ?? subsets(ids, level.maxClosed).map((set) => ({ set, air: airOf(level, set) }));
  known.set(level, found);
  return found;
}

/** Every set of closed doors that wins within the wedges of the level, smallest first. */
export const winningSets = (level: Level): readonly (readonly string[])[] =>
  triedSets(level)
    .filter(({ air }) => airs(level, air))
    .map(({ set }) => set);

/** The smallest winning set that only needs more doors closed; null when one must be opened again. */
export const winnerFrom = (level: Level, closed: readonly string[]): readonly string[] | null =>
  winningSets(level).find((set) => closed.every((door) => set.includes(door))) ?? null;

/** Winning sets without a door that could be left out. */
export function minimalWins(level: Level): readonly (readonly string[])[] {
  const all = winningSets(level);
  return all.filter((set) => !all.some((less) => less.length < set.length && less.every((door) => set.includes(door))));
}

const MOST_LOOKED = 40;

/** Proves the level from its data alone: drawn soundly, one smallest set of doors, no tie that could matter; and grades it. */
export function prove(level: Level): Proof<Move> {
  const broken = faults(level);
  if (broken.length > 0) return unproved(broken);
  const problems: Problem[] = [];
  const problem = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });

  const tie = triedSets(level).find(
    ({ set, air: { roads } }) => roads.length > 1 && (set.length === 0 || roads.some((road) => level.faces.every((face) => road.nodes.includes(face)))),
  )?.set;
  if (tie) problem('tie', ['galleries'], `With ${tie.join(', ') || 'no door'} closed two roads are equally short; expected one, for the riddle hangs on it.`);
  const wins = minimalWins(level);
  const [winner] = wins;
  if (!winner) problem('no-solution', ['maxClosed'], `No set of at most ${level.maxClosed} doors leads the air past every face; expected exactly one.`);
  if (wins.length > 1)
    problem('many-solutions', ['galleries'], `${wins.length} sets of doors win (${wins.map((set) => set.join('+')).join(', ')}); expected one.`);
  if (!winner) return unproved(problems);
  if (winner.length === 0)
    problem('solved-at-start', ['galleries'], 'The air passes every face before a door is touched; expected at least one door to close.');

  const chain = chainFrom(level, [], winner);
  const looked = chain.reduce((sum, link) => sum + link.others.reduce((all, one) => all + one.looked, 0), 0);
  if (looked > MOST_LOOKED)
    problem('guess-needed', ['galleries'], `${looked} sets of doors must be tried before the right ones are sure; expected at most ${MOST_LOOKED}.`);
  return {
    problems,
    solutions: wins.length,
    minimum: winner.length,
    grade: chain.length * 2 + looked,
    solution: chain.map(({ door }): Move => ({ do: 'toggle', door })),
    chain: chain.map((link) => `${link.rule} ${link.door}${link.others.map((one) => `, not ${one.door}: ${one.reason} (${one.looked})`).join('')}`),
  };
}
