/** What the ids and file names of levels mean. */
import type { Tier } from '../core/puzzle-kind';

export interface LevelName {
  /** `<site>-<nn>`, the riddle without its tier. */
  readonly family: string;
  readonly site: string;
  readonly tier: Tier;
}

const tierOf = (digit: string | undefined): Tier | undefined => (digit === '0' ? 0 : digit === '1' ? 1 : digit === '2' ? 2 : digit === '3' ? 3 : undefined);

/** Reads `<site>-<nn>-t<tier>`; undefined when it is something else (an essai, a made level). */
export function readLevelId(id: string): LevelName | undefined {
  const match = /^((.+)-\d{2})-t(\d)$/.exec(id);
  const tier = tierOf(match?.[3]);
  return match?.[1] !== undefined && match[2] !== undefined && tier !== undefined ? { family: match[1], site: match[2], tier } : undefined;
}

/** The id of a riddle's level at a tier. */
export const levelId = (family: string, tier: Tier): string => `${family}-t${tier}`;

export const essaiId = (kind: string): string => `essai-${kind}`;
