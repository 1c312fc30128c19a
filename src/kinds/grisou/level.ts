import * as z from 'zod/mini';

const place = z.tuple([z.int().check(z.gte(0), z.lte(5)), z.int().check(z.gte(0), z.lte(7))]);

/** A gallery seen as squares; places are [row, column] from 0. The inspector comes in at `start`. */
export const levelSchema = z.strictObject({
  rows: z.int().check(z.gte(1), z.lte(6)),
  cols: z.int().check(z.gte(1), z.lte(8)),
  start: place,
  rock: z.array(place).check(z.maxLength(12)),
  gas: z.array(place).check(z.minLength(1), z.maxLength(16)),
});

/** `inspect` brings the lamp to a square; `chalk` marks it as a pocket of firedamp, or wipes the mark off. */
export const moveSchema = z.strictObject({ do: z.enum(['inspect', 'chalk']), row: z.int().check(z.gte(0)), col: z.int().check(z.gte(0)) });

export type Level = z.infer<typeof levelSchema>;
export type Move = z.infer<typeof moveSchema>;
