/** An order for a fresh board and its answer: all that the page and its worker say to each other. */
import * as z from 'zod/mini';
import { registry } from '../kinds/registry';

const order = z.strictObject({
  kind: z.string(),
  tier: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  seed: z.int(),
});
export type Order = z.infer<typeof order>;

export const answer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), data: z.unknown() }),
  z.strictObject({ ok: z.literal(false), why: z.string() }),
]);
export type Answer = z.infer<typeof answer>;

/**
 * The data of a fair board, the same for the same order; null when the kind makes none.
 * @throws Error when the message is no order, or there is no such kind.
 */
export async function fillOrder(message: unknown): Promise<unknown> {
  const parsed = order.safeParse(message);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Error(`not an order for a board, like { kind, tier, seed }: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  const { kind, tier, seed } = parsed.data;
  const load = registry[kind];
  if (!load) throw new Error(`there is no kind "${kind}"`);
  return (await load()).open<unknown>((open) => open.generate?.(tier, seed) ?? null);
}

/** The same for somebody far away, who cannot catch an error. */
export const answerOrder = (message: unknown): Promise<Answer> =>
  fillOrder(message).then(
    (data): Answer => ({ ok: true, data }),
    (fault: unknown): Answer => ({ ok: false, why: String(fault) }),
  );
