import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import type { Level, Machine, Move } from './level';
import { drops, fits, holesOf, lumpsOf, runLine, shelfOf, slotCount, wantedBy } from './line';

/** What the lumps of a berline have in common: they are stone, they are of one size, or it holds one alone. */
export type Rule = 'stone' | 'size' | 'alone';

export interface Placement {
  readonly slot: number;
  readonly machine: Machine;
  readonly rule: Rule;
  /** Machines that would give this berline some of its due, but not just that. */
  readonly rivals: readonly Machine[];
}

/** Every way to fill the line that gives each berline its due, up to `limit`, by trying all orders. */
export function solutionsOf(level: Level, limit: number): Machine[][] {
  const shelf = shelfOf(level);
  const found: Machine[][] = [];
  const wins = (line: readonly Machine[]) => runLine(level, line).every((bin, i) => level.targets[bin]?.includes(i) ?? false);
  const extend = (line: readonly Machine[]): void => {
    if (found.length >= limit) return;
    if (line.length === slotCount(level)) {
      if (wins(line)) found.push([...line]);
      return;
    }
    for (const machine of shelf) if (!line.includes(machine)) extend([...line, machine]);
  };
  extend([]);
  return found;
}

/**
 * The chain of reasons, from the first place to the last. What reaches a place is known from the plates,
 * so each place can be thought of alone: the one machine that fits it. Two machines that fit one place
 * make two solutions, for neither would do anything afterwards.
 */
export function chainOf(level: Level): readonly Placement[] {
  const shelf = shelfOf(level);
  return Array.from({ length: slotCount(level) }, (_, slot) => slot).flatMap((slot): Placement[] => {
    const machine = shelf.find((one) => fits(level, one, slot));
    if (machine === undefined) return [];
    const wanted = wantedBy(level, slot);
    const rule: Rule = holesOf(machine) === null ? 'stone' : wanted.length === 1 ? 'alone' : 'size';
    const rivals = shelf.filter((one) => one !== machine && wanted.some((lump) => drops(one, lump)));
    return [{ slot, machine, rule, rivals }];
  });
}

/** Proves the level from its data alone: sound, one line of machines, no order that tells; and grades it. */
export function prove(level: Level): Proof<Move> {
  const broken = faultsOf(level);
  if (broken.length > 0) return unproved(broken);
  const solutions = solutionsOf(level, 3);
  const [line] = solutions;
  if (!line) {
    return unproved([{ reason: 'no-solution', path: ['targets'], sentence: 'No order of the machines fills the berlines so; expected exactly one.' }]);
  }
  const chain = chainOf(level);
  const problems: Problem[] = [];
  if (solutions.length > 1)
    problems.push({
      reason: 'many-solutions',
      path: ['targets'],
      sentence: `At least ${solutions.length} orders of the machines fill the berlines so; expected exactly one.`,
    });
  const shelf = shelfOf(level);
  if (line.length > 2 && line.every((machine, i) => i === 0 || shelf.indexOf(machine) > shelf.indexOf(line[i - 1] ?? machine))) {
    problems.push({
      reason: 'order-tells',
      path: ['machines'],
      sentence: 'The machines stand on the line as they stand on the shelf; expected another order.',
    });
  }
  const decoys = shelf.length - line.length;
  return {
    problems,
    solutions: solutions.length,
    minimum: line.length + 1,
    grade: chain.reduce((sum, { rivals }) => sum + 2 + rivals.length, decoys),
    solution: [...chain.map(({ slot, machine }): Move => ({ do: 'lay', machine, slot })), { do: 'check' }],
    chain: chain.map(({ slot, machine, rule }) => `${rule} (place ${slot + 1}: ${machine})`),
  };
}

/** Faults that make a run pointless. */
function faultsOf(level: Level): Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  level.machines.forEach((machine, i) => {
    if (level.machines.indexOf(machine) !== i) fault('repeated', ['machines', i], `${machine} stands twice; expected each machine once.`);
  });
  if (shelfOf(level).length < slotCount(level))
    fault('count-mismatch', ['machines'], `${level.machines.length} machines for ${slotCount(level)} places; expected at least one each.`);
  const ids = level.items.map(({ stuff, mm }) => `${stuff}-${mm}`);
  level.items.forEach((item, i) => {
    if (ids.indexOf(ids[i] ?? '') !== i) fault('repeated', ['items', i], `${item.stuff} of ${item.mm} mm stands twice; expected each lump once.`);
    const same = level.machines.find((machine) => holesOf(machine) === item.mm);
    if (same) fault('same-size', ['items', i, 'mm'], `${item.mm} mm is just the size of the holes of ${same}; expected a clear case.`);
    const bins = level.targets.filter((target) => target.includes(i)).length;
    if (bins !== 1) fault('target-mismatch', ['targets'], `Lump ${i} is wanted by ${bins} berlines; expected exactly one.`);
  });
  level.targets.forEach((target, bin) => {
    target.forEach((index, i) => {
      if (index >= level.items.length) fault('unknown-item', ['targets', bin, i], `There is no lump ${index}; expected 0 to ${lumpsOf(level).length - 1}.`);
      if (target.indexOf(index) !== i) fault('repeated', ['targets', bin, i], `Lump ${index} stands twice on this plate; expected once.`);
    });
  });
  return problems;
}
