import { type Cell, type Gallery, isDark, isMet } from './gallery';

/** What the lit squares say of the dark ones: exactly `need` of `cells` hold firedamp. */
interface Demand {
  readonly cells: readonly number[];
  readonly need: number;
}

/** Dark squares that lit ones tie together, and how they can be filled: by number of pockets, which squares can be what. */
interface Patch {
  readonly cells: readonly number[];
  readonly ways: ReadonlyMap<number, { readonly gas: Set<number>; readonly safe: Set<number> }>;
}

/** Squares of which nothing but one thing can be true, whoever counts it. */
export interface Certain {
  readonly gas: ReadonlySet<number>;
  readonly safe: ReadonlySet<number>;
}

/**
 * What follows from the flames and the number of pockets, by going through all cases. Chalk marks are
 * opinions and count for nothing here.
 */
export function certain(gallery: Gallery, cells: readonly Cell[]): Certain {
  const dark = cells.flatMap((cell, i) => (isDark(cell) ? [i] : []));
  const demands = cells.flatMap((cell, i): Demand[] => {
    const near = gallery.near[i] ?? [];
    const open = near.filter((j) => isDark(cells[j]));
    if (cell !== 'open' || open.length === 0) return [];
    return [{ cells: open, need: (gallery.flame[i] ?? 0) - near.filter((j) => isMet(cells[j])).length }];
  });
  const patches = patchesOf(dark, demands);
  const bound = new Set(patches.flatMap((patch) => patch.cells));
  const loose = dark.filter((i) => !bound.has(i));
  const left = gallery.total - cells.filter(isMet).length;
  const gas = new Set<number>();
  const safe = new Set<number>();

  patches.forEach((patch, p) => {
    const elsewhere = sums(
      patches.filter((_, q) => q !== p),
      loose.length,
    );
    for (const [count, way] of patch.ways) {
      if (!elsewhere.has(left - count)) continue;
      for (const i of way.gas) gas.add(i);
      for (const i of way.safe) safe.add(i);
    }
  });
  const inside = sums(patches, 0);
  for (let count = 0; count <= loose.length; count++) {
    if (!inside.has(left - count)) continue;
    for (const i of loose) {
      if (count > 0) gas.add(i);
      if (count < loose.length) safe.add(i);
    }
  }
  return { gas: new Set(dark.filter((i) => !safe.has(i))), safe: new Set(dark.filter((i) => !gas.has(i))) };
}

/** Every number of pockets that these patches and some loose squares can hold together. */
function sums(patches: readonly Patch[], loose: number): Set<number> {
  let found = new Set(Array.from({ length: loose + 1 }, (_, i) => i));
  for (const { ways } of patches) found = new Set([...found].flatMap((sum) => [...ways.keys()].map((count) => sum + count)));
  return found;
}

function patchesOf(dark: readonly number[], demands: readonly Demand[]): Patch[] {
  const patches: Patch[] = [];
  const seen = new Set<number>();
  for (const first of dark) {
    if (seen.has(first) || !demands.some((demand) => demand.cells.includes(first))) continue;
    const cells: number[] = [];
    const queue = [first];
    for (let i = queue.shift(); i !== undefined; i = queue.shift()) {
      if (seen.has(i)) continue;
      seen.add(i);
      cells.push(i);
      for (const demand of demands) if (demand.cells.includes(i)) queue.push(...demand.cells);
    }
    patches.push({
      cells,
      ways: waysOf(
        cells,
        demands.filter((demand) => demand.cells.some((i) => cells.includes(i))),
      ),
    });
  }
  return patches;
}

/** Fills a patch square by square, dropping a case as soon as a flame is overdrawn or can no longer be fed. */
function waysOf(cells: readonly number[], demands: readonly Demand[]): Patch['ways'] {
  const ways = new Map<number, { gas: Set<number>; safe: Set<number> }>();
  const full = new Map<number, boolean>();
  const holds = ({ cells: asked, need }: Demand) => {
    const sure = asked.filter((i) => full.get(i) === true).length;
    const open = asked.filter((i) => !full.has(i)).length;
    return sure <= need && sure + open >= need;
  };
  const fill = (rank: number): void => {
    const cell = cells[rank];
    if (cell === undefined) {
      const count = cells.filter((i) => full.get(i)).length;
      const way = ways.get(count) ?? { gas: new Set<number>(), safe: new Set<number>() };
      for (const i of cells) (full.get(i) ? way.gas : way.safe).add(i);
      ways.set(count, way);
      return;
    }
    for (const gas of [false, true]) {
      full.set(cell, gas);
      if (demands.every((demand) => !demand.cells.includes(cell) || holds(demand))) fill(rank + 1);
    }
    full.delete(cell);
  };
  fill(0);
  return ways;
}
