import * as z from 'zod/mini';

/**
 * The signs of the game, called by what they show (facts egypt-signs-ptolemy, egypt-signs-cleopatra).
 * `seat` is the stool of matting; `side` is a name for the game only: nobody is sure what that sign shows.
 */
export const signs = ['bread', 'cloth', 'hand', 'lasso', 'lion', 'mouth', 'reed', 'reeds', 'seat', 'side', 'slope', 'vulture'] as const;
export type Sign = (typeof signs)[number];

/** Animals look towards the beginning of the line (fact egypt-reading-direction). */
export const animals: readonly Sign[] = ['lion', 'vulture'];

export const names = ['ptolemy', 'cleopatra'] as const;
export type Name = (typeof names)[number];

const sign = z.enum(signs);
const sound = z.string().check(z.regex(/^[a-zé]$/, 'expected one sound, like "p"'));
const soundOrTwo = z.string().check(z.regex(/^[a-zé](\/[a-zé])?$/, 'expected a sound like "p", or two like "t/d"'));
const way = z.enum(['ltr', 'rtl']);

/**
 * Known names and one to read. Signs and sounds stand in the order of reading; `dir` is how the tablet is
 * cut. A tablet `broken` at its start or end (in the order of reading) has lost at least one sign there;
 * its `sounds` are still those of the whole name. A known row without a name shows its sounds under its
 * signs. `attached` says whether the sheet tells which tablet bears which name. `extra` are sounds in the
 * drawer that no known name has. The name to read is data: it is only ever spoken once it is read.
 */
export const levelSchema = z.strictObject({
  known: z
    .array(
      z.strictObject({
        name: z.optional(z.enum(names)),
        signs: z.array(sign).check(z.minLength(1), z.maxLength(9)),
        sounds: z.array(soundOrTwo).check(z.minLength(1), z.maxLength(9)),
        dir: way,
        broken: z.optional(z.enum(['start', 'end', 'both'])),
      }),
    )
    .check(z.minLength(1), z.maxLength(2)),
  attached: z.boolean(),
  target: z.strictObject({
    signs: z.array(sign).check(z.minLength(1), z.maxLength(6)),
    dir: way,
    name: z.optional(z.string().check(z.minLength(1), z.maxLength(10))),
  }),
  extra: z.array(sound).check(z.maxLength(2)),
});

/** `check` reads the name aloud. */
export const moveSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('lay'), sound: z.string(), sign }),
  z.strictObject({ do: z.literal('clear'), sign }),
  z.strictObject({ do: z.literal('check') }),
]);

export type Level = z.infer<typeof levelSchema>;
export type Known = Level['known'][number];
export type Move = z.infer<typeof moveSchema>;
