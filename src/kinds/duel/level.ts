import * as z from 'zod/mini';

export const criteria = ['ii', 'iv', 'vi'] as const;
/** VOYAGER (ii), CONSTRUIRE (iv), VIVRE (vi): GAME.md section 6.3. */
export type Criterion = (typeof criteria)[number];

const groupId = z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/, 'expected the id of a word group, like "number"'));
const cardId = z.string().check(z.regex(/^[A-Za-z0-9]+$/, 'expected the id of a card, like "B1"'));

/**
 * One sentence of the Préposé in word groups, of which one or two limp.
 *
 * `text` is where the words stand in `locales/`: `duel:<text>.word.<group>`, `.order` (the ids in the order of
 * the language), `.almost.<group>.<card>`, `.felled.<group>`, `.won`. A `polite` group claims nothing. A group
 * that `replies` has an answer of its own, `.reply.<group>`, for a player who blames it wrongly. `cards` are those
 * that the player is sure to own by now. `almost` lists cards that are defensible and get a kind answer. Pictures stand for words and cards in the essai, which has no words.
 */
export const levelSchema = z.strictObject({
  text: z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9]+)?$/, 'expected a key below "duel:", like "lewarde-08.t1"')),
  groups: z
    .array(
      z.strictObject({ id: groupId, polite: z.optional(z.boolean()), replies: z.optional(z.boolean()), picture: z.optional(z.enum(['token', 'lamp-broken'])) }),
    )
    .check(z.minLength(1), z.maxLength(8)),
  limping: z
    .array(z.strictObject({ group: groupId, accept: z.array(cardId).check(z.minLength(1)), almost: z.array(cardId), criterion: z.enum(criteria) }))
    .check(z.maxLength(2)),
  cards: z.array(z.strictObject({ id: cardId, picture: z.optional(z.enum(['token', 'lamp'])) })).check(z.minLength(1), z.maxLength(6)),
  askCriterion: z.boolean(),
});

/** `point` at a word group, `present` a card, name a `criterion`, and `check`: « Minute ! » */
export const moveSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('point'), word: z.string() }),
  z.strictObject({ do: z.literal('present'), card: z.string() }),
  z.strictObject({ do: z.literal('criterion'), criterion: z.enum(criteria) }),
  z.strictObject({ do: z.literal('check') }),
]);

export type Level = z.infer<typeof levelSchema>;
export type Limp = Level['limping'][number];
export type Move = z.infer<typeof moveSchema>;
