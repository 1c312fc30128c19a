import { type Item, type Level, type Machine, machines } from './level';

/** Stones of this size and more are picked out by hand, in millimetres: a rule of this game. */
export const BIG_STONE = 50;

/** Size of a screen's holes in millimetres; null for what is not a screen. */
export function holesOf(machine: Machine): number | null {
  return machine.startsWith('screen-') ? Number(machine.slice('screen-'.length)) : null;
}

/** What is written on a machine: the size of its holes, or from which size on hands pick stones; null for none. */
export function badgeOf(machine: Machine): string | null {
  const holes = holesOf(machine);
  if (holes !== null) return String(holes);
  return machine === 'hand' ? `${BIG_STONE}+` : null;
}

/** Whether a machine lets this lump fall into the berline under it. A screen drops what is smaller than its holes. */
export function drops(machine: Machine, item: Item): boolean {
  const holes = holesOf(machine);
  if (holes !== null) return item.mm < holes;
  return item.stuff === 'stone' && (machine === 'washery' || item.mm >= BIG_STONE);
}

/** Number of places on the line: one less than there are berlines. */
export const slotCount = (level: Level): number => level.targets.length - 1;

/** The level's machines in the fixed order of the shelf, so that their order tells nothing. */
export const shelfOf = (level: Level): readonly Machine[] => machines.filter((one) => level.machines.includes(one));

/** A lump under its own name; `index` is its place in the level's list. */
export interface Lump extends Item {
  readonly id: string;
  readonly index: number;
}

/** The lumps from the smallest to the biggest, so that their order tells nothing. */
export function lumpsOf(level: Level): readonly Lump[] {
  return level.items
    .map((item, index): Lump => ({ ...item, index, id: `${item.stuff}-${item.mm}` }))
    .sort((a, b) => a.mm - b.mm || (a.stuff < b.stuff ? -1 : 1));
}

/** The lumps that a berline must receive, smallest first. */
export const wantedBy = (level: Level, bin: number): readonly Lump[] => lumpsOf(level).filter(({ index }) => level.targets[bin]?.includes(index));

/** Runs the belt: for each item of the level, the berline into which it falls. An empty place drops nothing. */
export function runLine(level: Level, laid: readonly (Machine | null)[]): readonly number[] {
  return level.items.map((item) => {
    const at = laid.findIndex((machine) => machine !== null && drops(machine, item));
    return at < 0 ? laid.length : at;
  });
}

/** Whether a berline gets exactly what its plate says when the belt runs over this line. */
export function hasDue(level: Level, laid: readonly (Machine | null)[], bin: number): boolean {
  const fallen = runLine(level, laid);
  return level.items.every((_, i) => (fallen[i] === bin) === (level.targets[bin]?.includes(i) ?? false));
}

/** What reaches a place when every berline before it has had its due: what the later berlines want. */
export const reaching = (level: Level, slot: number): readonly Lump[] =>
  lumpsOf(level).filter(({ index }) => level.targets.slice(slot).some((target) => target.includes(index)));

/** Whether a machine on this place gives its berline exactly its due, when those before have had theirs. */
export function fits(level: Level, machine: Machine, slot: number): boolean {
  return reaching(level, slot).every((lump) => drops(machine, lump) === (level.targets[slot]?.includes(lump.index) ?? false));
}
