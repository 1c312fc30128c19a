/** The part of `navigator.locks` that is used. */
export interface Locks {
  /** With `ifAvailable`, `granted` gets null at once when somebody holds the lock. */
  request(name: string, options: { steal?: boolean; ifAvailable?: boolean }, granted: (lock: unknown) => Promise<unknown>): Promise<unknown>;
}

/** A lock held by this tab, until it is released or another tab takes it. */
export interface Held {
  release(): void;
  /** Called once when another tab took the lock. */
  onStolen(tell: () => void): void;
}

/** A page being reloaded lets go of its lock a little late: that often and that long is it asked again. */
const TRIES = 4;
const PAUSE_MS = 120;

/**
 * Takes a lock. It is only refused by an answer, never by the time an answer takes: a slow machine is no other tab.
 * A lock has one holder, not one tab: who asks twice without a release is told `busy` by its own page.
 * @param steal takes it from whoever holds it.
 * @returns `busy` when it is held, here or in another tab; `none` when the browser refuses locks here.
 */
export async function takeLock(locks: Locks, name: string, steal: boolean): Promise<Held | 'busy' | 'none'> {
  for (let left = TRIES; ; left--) {
    const answer = await ask(locks, name, steal);
    if (answer !== 'busy' || left <= 1) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

function ask(locks: Locks, name: string, steal: boolean): Promise<Held | 'busy' | 'none'> {
  return new Promise((resolve) => {
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    let held = false;
    let tell = () => {};
    const granted = (lock: unknown): Promise<unknown> => {
      if (lock === null) {
        resolve('busy');
        return Promise.resolve();
      }
      held = true;
      resolve({
        release,
        onStolen(listener) {
          tell = listener;
        },
      });
      return released;
    };
    // A stolen lock rejects the request that was granted; a refused one rejects before.
    locks.request(name, steal ? { steal } : { ifAvailable: true }, granted).catch(() => (held ? tell() : resolve('none')));
  });
}
