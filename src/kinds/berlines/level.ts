import * as z from 'zod/mini';

/**
 * Berlines waiting in one or two rows. In turn, player first, each couples 1 to `most` of one row to the
 * train; who couples the very last has lost, for the horse refuses one too many (lewarde-counting-horse).
 *
 * The horse plays without fault unless he `misses`; `temper` decides what he tries when he cannot win.
 */
export const levelSchema = z.strictObject({
  rows: z.array(z.int().check(z.gte(1), z.lte(20))).check(z.minLength(1), z.maxLength(2)),
  most: z.int().check(z.gte(1), z.lte(3)),
  horse: z.strictObject({ misses: z.boolean(), temper: z.int().check(z.gte(0), z.lte(999)) }),
});

/** Couples `count` berlines of a row, counted from 0. */
export const moveSchema = z.strictObject({ row: z.int().check(z.gte(0), z.lte(1)), count: z.int().check(z.gte(1), z.lte(3)) });

export type Level = z.infer<typeof levelSchema>;
export type Move = z.infer<typeof moveSchema>;
