import type { Tier } from './puzzle-kind';

/** Of the tiers that a riddle has, the wished one, else the nearest below it, else the lowest; undefined when it has none. */
export function nearestTier(available: readonly Tier[], wished: Tier): Tier | undefined {
  const sorted = [...available].sort((a, b) => a - b);
  return sorted.findLast((each) => each <= wished) ?? sorted[0];
}
