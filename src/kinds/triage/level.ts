import * as z from 'zod/mini';

/**
 * What may stand on the line, in the order of the shelf. A screen is named by its holes, in millimetres
 * (design-screen-sizes); in the washery stone sinks (design-washery-float); at the sorting place hands
 * pick out stones (lewarde-sorting), in this game only the big ones.
 */
export const machines = ['screen-20', 'screen-50', 'screen-80', 'washery', 'hand'] as const;
export type Machine = (typeof machines)[number];

export const stuffs = ['coal', 'stone'] as const;

const item = z.strictObject({ stuff: z.enum(stuffs), mm: z.int().check(z.gte(1), z.lte(199)) });

/**
 * One sorting line. `targets[b]` lists, as indices into `items`, what berline b must receive; berline b
 * stands under place b of the line, and the last one, which has no place above it, gets the rest.
 */
export const levelSchema = z.strictObject({
  machines: z.array(z.enum(machines)).check(z.minLength(1), z.maxLength(5)),
  items: z.array(item).check(z.minLength(2), z.maxLength(8)),
  targets: z.array(z.array(z.int().check(z.gte(0), z.lte(7))).check(z.minLength(1), z.maxLength(4))).check(z.minLength(2), z.maxLength(5)),
});

/** `slot` is a zero-based place of the line; `check` starts the belt. */
export const moveSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('lay'), machine: z.enum(machines), slot: z.int().check(z.gte(0)) }),
  z.strictObject({ do: z.literal('take'), slot: z.int().check(z.gte(0)) }),
  z.strictObject({ do: z.literal('check') }),
]);

export type Level = z.infer<typeof levelSchema>;
export type Item = Level['items'][number];
export type Move = z.infer<typeof moveSchema>;
