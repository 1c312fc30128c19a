import type { Message } from '../../core/puzzle-kind';
import type { Level, Machine } from './level';
import { drops, fits, holesOf, lumpsOf, wantedBy } from './line';
import { machineWord, say } from './words';

/** What was probably misread when a berline came out wrong (the named mistakes of GAME.md, K14, and their kin). */
export type Misreading = 'size-only' | 'stone-only' | 'holes-big' | 'holes-small' | 'by-size' | 'too-early' | 'hand-big';

/**
 * Looks at the first wrong berline and at the machine above it. All berlines before it are right, so what
 * reaches the machine is known.
 */
export function misreading(level: Level, before: readonly (Machine | null)[], machine: Machine, bin: number): Misreading {
  const here = lumpsOf(level).filter((lump) => !before.some((one) => one !== null && drops(one, lump)));
  const got = here.filter((lump) => drops(machine, lump));
  const wanted = wantedBy(level, bin);
  const extra = got.filter((lump) => !wanted.some(({ id }) => id === lump.id));
  const holes = holesOf(machine);
  if (holes === null) {
    if (wanted.some(({ stuff }) => stuff === 'coal')) return 'by-size';
    return wanted.every((lump) => drops(machine, lump)) ? 'too-early' : 'hand-big';
  }
  // No screen can serve a berline that wants stone of all sizes: its size is not the point.
  const bySize = level.machines.some((one) => holesOf(one) !== null && fits(level, one, bin));
  if (!bySize && wanted.every(({ stuff }) => stuff === 'stone')) return 'stone-only';
  const [first] = wanted;
  if (wanted.every(({ stuff }) => stuff === first?.stuff) && extra.some(({ stuff }) => stuff !== first?.stuff)) return 'size-only';
  return extra.length > 0 ? 'holes-big' : 'holes-small';
}

/** The words of a misreading; `bin` is zero-based. */
export function misreadingWords(why: Misreading, bin: number, machine: Machine): Message {
  return say(`wrong.${why}`, { bin: bin + 1, holes: holesOf(machine) ?? 0, machine: machineWord(machine) });
}
