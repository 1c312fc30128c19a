import { afterEach, describe, expect, it, vi } from 'vitest';
import { registry } from '../kinds/registry';
import { freshLevel, type Hire } from './fresh-level';
import { answerOrder, fillOrder, type Order } from './fresh-order';

/** Answers as a worker does: from afar, with copies. */
class Helper extends EventTarget {
  ended = false;
  constructor(private readonly reply: (message: unknown) => Promise<unknown>) {
    super();
  }
  postMessage(message: unknown): void {
    void this.reply(structuredClone(message)).then(
      (data) => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })),
      () => this.dispatchEvent(new Event('error')),
    );
  }
  terminate(): void {
    this.ended = true;
  }
}

const hired: Helper[] = [];
const hire =
  (reply: (message: unknown) => Promise<unknown>): Hire =>
  () => {
    const helper = new Helper(reply);
    hired.push(helper);
    return helper;
  };

const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
afterEach(() => {
  expect(hired.splice(0).every(({ ended }) => ended)).toBe(true);
  warned.mockClear();
});

const orders = Object.keys(registry).flatMap((kind) => ([1, 3] as const).map((tier): Order => ({ kind, tier, seed: 7 })));

describe('a fresh board', () => {
  it('is the same from a worker and from the page, and the same again', async () => {
    let made = 0;
    for (const order of orders) {
      const near = await freshLevel(order, null);
      expect(await freshLevel(order, hire(answerOrder)), order.kind).toEqual(near);
      expect(await freshLevel(order, null)).toEqual(near);
      if (near !== null) made++;
    }
    expect(made).toBeGreaterThan(orders.length / 2);
    expect(warned).not.toHaveBeenCalled();
  });

  const order: Order = { kind: 'lampisterie', tier: 1, seed: 7 };
  const troubles: Readonly<Record<string, readonly [reply: (message: unknown) => Promise<unknown>, told: RegExp]>> = {
    'cannot be loaded': [() => Promise.reject(new Error('404')), /could not be loaded/],
    'says that it failed': [async () => ({ ok: false, why: 'out of clues' }), /out of clues/],
    'answers with something else': [async () => 'bonjour', /invalid/i],
    'sends what is no level': [async () => ({ ok: true, data: { men: ['Roman'] } }), /numbers/],
    'says nothing': [() => new Promise(() => {}), /said nothing for 30 ms/],
  };
  for (const [trouble, [reply, told]] of Object.entries(troubles)) {
    it(`is made on the page when the worker ${trouble}`, async () => {
      expect(await freshLevel(order, hire(reply), 30)).toEqual(await fillOrder(order));
      expect(String(warned.mock.calls[0])).toMatch(told);
    });
  }

  it('is made on the page when no worker can be had', async () => {
    const refused = () => {
      throw new Error('forbidden by the page');
    };
    expect(await freshLevel(order, refused)).toEqual(await fillOrder(order));
    expect(String(warned.mock.calls[0])).toMatch(/forbidden/);
  });
});

describe('an order', () => {
  it('that is none is refused, with what was expected', async () => {
    for (const message of ['lampisterie', null, {}, { kind: 'lampisterie', tier: 4, seed: 1 }, { kind: 'lampisterie', tier: 1, seed: 1, more: 1 }]) {
      await expect(fillOrder(message)).rejects.toThrow(/not an order for a board, like \{ kind, tier, seed \}/);
      expect(await answerOrder(message)).toEqual({ ok: false, why: expect.stringContaining('not an order') });
    }
    await expect(fillOrder({ kind: 'lampisterie', tier: 1, seed: 0.5 })).rejects.toThrow(/seed/);
    await expect(fillOrder({ kind: 'chess', tier: 1, seed: 1 })).rejects.toThrow('there is no kind "chess"');
  });
});
