import * as z from 'zod/mini';

/** Shapes of tokens at Lewarde: square for the morning, round for the afternoon, triangle for the night (lewarde-lamp-tokens). */
export const shapes = ['square', 'round', 'triangle'] as const;
export type Shape = (typeof shapes)[number];

const man = z.string().check(z.minLength(1), z.maxLength(12));
const number = z.int().check(z.gte(1), z.lte(9999));
const shape = z.enum(shapes);

const aboutShape = <T extends string>(t: T) => z.strictObject({ t: z.literal(t), a: man, v: shape });
const aboutNumber = <T extends string>(t: T) => z.strictObject({ t: z.literal(t), a: man, v: number });
const aboutTwo = <T extends string>(t: T) => z.strictObject({ t: z.literal(t), a: man, b: man });

const clue = z.discriminatedUnion('t', [
  aboutShape('shape'),
  aboutShape('notshape'),
  aboutNumber('number'),
  aboutNumber('notnumber'),
  aboutNumber('hook'),
  aboutNumber('nothook'),
  aboutTwo('same'),
  aboutTwo('differ'),
  aboutTwo('less'),
  aboutTwo('next'),
  aboutTwo('hookbeside'),
  aboutTwo('hookapart'),
  z.strictObject({ t: z.literal('numshape'), v: number, s: shape }),
  z.strictObject({ t: z.literal('numhook'), v: number, h: number }),
]);

/**
 * A lamp room with its men. `numbers` has one for each man; `pool` (shapes) and `hooks` have one for
 * each man or none at all, in which case the level does not ask about them. `onBoard` holds the one
 * number whose token was never collected. First names are data.
 *
 * Clues: `less` means that `a` has the smaller number; `next` that the two numbers stand side by side
 * in the sorted list, on either side; `hookbeside` the same for hooks, `hookapart` its contrary.
 */
export const levelSchema = z.strictObject({
  men: z.array(man).check(z.minLength(1), z.maxLength(5)),
  numbers: z.array(number).check(z.minLength(1), z.maxLength(5)),
  pool: z.array(shape).check(z.maxLength(5)),
  hooks: z.array(number).check(z.maxLength(5)),
  onBoard: z.array(number).check(z.length(1)),
  clues: z.array(clue).check(z.maxLength(14)),
});

export const slots = ['number', 'token', 'hook'] as const;
/** A place that one man offers: for his number, his token, his lamp's hook. */
export type Slot = (typeof slots)[number];

/**
 * `card` is an id of `cardsOf`; `recall` takes the missing token back to the board. `on` names a place that is
 * not of the card's kind: such an attempt is always refused, with its reason.
 */
export const moveSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('lay'), card: z.string(), man: z.string(), on: z.optional(z.enum(slots)) }),
  z.strictObject({ do: z.literal('take'), man: z.string(), from: z.enum(slots) }),
  z.strictObject({ do: z.literal('answer'), man: z.string() }),
  z.strictObject({ do: z.literal('recall') }),
  z.strictObject({ do: z.literal('check') }),
]);

export type Level = z.infer<typeof levelSchema>;
export type Clue = Level['clues'][number];
export type Move = z.infer<typeof moveSchema>;
