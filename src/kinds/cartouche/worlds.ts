import type { Known, Level, Sign } from './level';
import { optionsOf, showsWay, tableOf } from './table';

/** One way to lay a known name along a tablet. */
export interface Fit {
  readonly tablet: number;
  /** Index of the known entry whose name it is. */
  readonly name: number;
  /** Whether it is read from the end at which it truly begins. */
  readonly forward: boolean;
  /** Signs lost before the first that is left. */
  readonly lost: number;
}

/** A reading of all tablets at once, and the sounds that each sign may then have. */
export interface World {
  readonly fits: readonly Fit[];
  readonly values: ReadonlyMap<Sign, readonly string[]>;
}

/** The signs of a tablet in the order of a fit. */
export const readingOf = (tablet: Known, forward: boolean): readonly Sign[] => (forward ? tablet.signs : [...tablet.signs].reverse());

/** How many signs can be lost before the first one left: a broken end has lost at least one. */
function losses(tablet: Known, length: number, forward: boolean): readonly number[] {
  const missing = length - tablet.signs.length;
  const flipped = tablet.broken === 'start' ? 'end' : tablet.broken === 'end' ? 'start' : tablet.broken;
  switch (forward ? tablet.broken : flipped) {
    case undefined:
      return missing === 0 ? [0] : [];
    case 'start':
      return missing >= 1 ? [missing] : [];
    case 'end':
      return missing >= 1 ? [0] : [];
    case 'both':
      return Array.from({ length: Math.max(0, missing - 1) }, (_, i) => i + 1);
  }
}

/** Every fit of a tablet that its length, its broken ends and its animals allow. */
export function fitsOf(level: Level, tablet: number): readonly Fit[] {
  const row = level.known[tablet];
  if (!row) return [];
  const same = JSON.stringify(row.signs) === JSON.stringify([...row.signs].reverse());
  const ways = showsWay(row.signs) || (same && row.broken === undefined) ? [true] : [true, false];
  return level.known.flatMap(({ sounds }, name) => {
    if (name !== tablet && (level.attached || row.name === undefined)) return [];
    return ways.flatMap((forward) => losses(row, sounds.length, forward).map((lost): Fit => ({ tablet, name, forward, lost })));
  });
}

/** The sounds that a fit gives to its signs; null if one sign would need two. */
function valuesOf(level: Level, fit: Fit, given: ReadonlyMap<Sign, readonly string[]>): ReadonlyMap<Sign, readonly string[]> | null {
  const tablet = level.known[fit.tablet];
  const sounds = level.known[fit.name]?.sounds ?? [];
  if (!tablet) return null;
  const values = new Map(given);
  for (const [i, sign] of readingOf(tablet, fit.forward).entries()) {
    const heard = optionsOf(sounds[fit.lost + i] ?? '');
    const both = values.get(sign)?.filter((one) => heard.includes(one)) ?? heard;
    if (both.length === 0) return null;
    values.set(sign, both);
  }
  return values;
}

/** Every reading of all tablets in which each name is used once and each sign keeps its sound. */
export function worldsOf(level: Level): readonly World[] {
  let open: World[] = [{ fits: [], values: new Map() }];
  level.known.forEach((_, tablet) => {
    open = open.flatMap((world) =>
      fitsOf(level, tablet).flatMap((fit) => {
        if (world.fits.some(({ name }) => name === fit.name)) return [];
        const values = valuesOf(level, fit, world.values);
        return values ? [{ fits: [...world.fits, fit], values }] : [];
      }),
    );
  });
  return open;
}

/** The sounds of the signs in the table, in the table's order; null for a sign that no tablet shows. */
export const reading = (level: Level, { values }: World): readonly (readonly string[] | null)[] => tableOf(level).map((sign) => values.get(sign) ?? null);

// A level never changes, so its true reading is worked out once.
const known = new WeakMap<Level, World>();

/**
 * The reading of a fair level.
 * @throws Error when there is none.
 */
export function solve(level: Level): World {
  const world = known.get(level) ?? worldsOf(level)[0];
  if (!world) throw new Error('the known names contradict each other');
  known.set(level, world);
  return world;
}

/** Whether a sound may stand on a sign of the table. */
export const fitsSign = (level: Level, sign: Sign, sound: string): boolean => solve(level).values.get(sign)?.includes(sound) ?? false;
