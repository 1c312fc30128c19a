import * as z from 'zod/mini';

/** Most hooks that a row can have: what fits side by side in the tall frame. */
export const MOST_HOOKS = 6;

const hook = z.int().check(z.gte(1), z.lte(MOST_HOOKS));

/**
 * Hooks under the roof, in order of their numbers, and a bench of racks below, numbered alike. `hooks[i]` is
 * the hook whose chain comes down to rack i + 1. So two chains cross exactly where the greater number comes
 * down left of the smaller.
 *
 * `budget` is the number of swaps allowed (none when absent). `beam` closes the passage between the racks at
 * places `gap` and `gap + 1` (from 0) as long as the chain of hook `until` is not at its own rack.
 */
export const levelSchema = z.strictObject({
  hooks: z.array(hook).check(z.minLength(2), z.maxLength(MOST_HOOKS)),
  budget: z.optional(z.int().check(z.gte(1), z.lte(14))),
  beam: z.optional(z.strictObject({ gap: z.int().check(z.gte(0), z.lte(MOST_HOOKS - 2)), until: hook })),
});

/** Swaps the chains at places `swap` and `swap + 1`. */
export const moveSchema = z.strictObject({ swap: z.int().check(z.gte(0), z.lte(MOST_HOOKS - 2)) });

export type Level = z.infer<typeof levelSchema>;
export type Move = z.infer<typeof moveSchema>;
