import * as z from 'zod/mini';

const node = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,3}$/, 'expected a short name of a place, like "n1"'));
const door = z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9]{0,3}$/, 'expected a short name of a door, like "P1"'));

/** A point of the plan's lattice: x from 0 to 9 (entry side to exit side), y from 0 to 4. The tall frame swaps them. */
const point = z.tuple([z.int().check(z.gte(0), z.lte(9)), z.int().check(z.gte(0), z.lte(4))]);

/**
 * A network of galleries. `in` and `out` are the two shafts, `faces` the working places that the air must
 * pass; any other node is a junction. A gallery has a length (the unit is one stroke of chalk) and may have
 * an air door; all doors stand open at the start. Two galleries that meet may share one door id: a sas,
 * two doors worked as one. `via` bends a gallery on the plan and changes nothing else.
 */
export const levelSchema = z.strictObject({
  in: node,
  out: node,
  faces: z.array(node).check(z.minLength(1), z.maxLength(4)),
  maxClosed: z.int().check(z.gte(1), z.lte(4)),
  nodes: z.array(z.strictObject({ id: node, at: point })).check(z.minLength(3), z.maxLength(14)),
  galleries: z
    .array(
      z.strictObject({
        a: node,
        b: node,
        len: z.int().check(z.gte(1), z.lte(9)),
        door: z.optional(door),
        via: z.optional(z.array(point).check(z.minLength(1), z.maxLength(2))),
      }),
    )
    .check(z.minLength(2), z.maxLength(22)),
});

/** Opens a closed door or closes an open one. */
export const moveSchema = z.strictObject({ do: z.literal('toggle'), door });

export type Level = z.infer<typeof levelSchema>;
export type Gallery = Level['galleries'][number];
export type Move = z.infer<typeof moveSchema>;
