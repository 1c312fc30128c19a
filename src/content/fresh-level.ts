/**
 * A fresh board for another game. It may take a slow machine half a second to find, so a worker looks for it; where there
 * is none, or it fails, the page does it itself.
 *
 *   await freshLevel({ kind: 'lampisterie', tier: 3, seed: 7 })   // the data of a level, or null
 */
import { registry } from '../kinds/registry';
import { answer, fillOrder, type Order } from './fresh-order';

type Helper = Pick<Worker, 'addEventListener' | 'postMessage' | 'terminate'>;
export type Hire = () => Helper;

/** A worker that says nothing for so long will not say anything any more. Milliseconds. */
const PATIENCE = 8000;

const hireWorker = (): Hire | null =>
  typeof Worker === 'undefined' ? null : () => new Worker(new URL('./fresh-worker.ts', import.meta.url), { type: 'module' });

/** @param hire gives a worker; null where there is none. */
export async function freshLevel(order: Order, hire: Hire | null = hireWorker(), patience = PATIENCE): Promise<unknown> {
  if (hire === null) return fillOrder(order);
  try {
    return await checked(order, await ask(hire(), order, patience));
  } catch (fault) {
    console.warn('a fresh board is made on the page, without a worker:', fault);
    return fillOrder(order);
  }
}

function ask(helper: Helper, order: Order, patience: number): Promise<unknown> {
  return new Promise<unknown>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`the worker said nothing for ${patience} ms`)), patience);
    const end = (act: () => void) => {
      clearTimeout(timer);
      act();
    };
    helper.addEventListener('message', ({ data }) => end(() => resolve(data)));
    helper.addEventListener('error', ({ message }) => end(() => reject(new Error(`the worker failed: ${message || 'it could not be loaded'}`))));
    helper.postMessage(order);
  }).finally(() => helper.terminate());
}

/** What comes from the worker is read as a level file is: by the kind's own schema. */
async function checked(order: Order, message: unknown): Promise<unknown> {
  const told = answer.parse(message);
  if (!told.ok) throw new Error(told.why);
  const sealed = await registry[order.kind]?.();
  return told.data === null ? null : sealed?.open<unknown>((kind) => kind.level.parse(told.data));
}
