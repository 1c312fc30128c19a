/** The part of `navigator.locks` that is used. */
export interface Locks {
  request(name: string, options: { steal?: boolean; signal?: AbortSignal }, granted: (lock: unknown) => Promise<unknown>): Promise<unknown>;
}

/** A lock held by this tab, until it is released or another tab takes it. */
export interface Held {
  release(): void;
  /** Called once when another tab took the lock. */
  onStolen(tell: () => void): void;
}

/** Long enough for a page being reloaded to let go of its lock, short enough not to be noticed. */
const PATIENCE_MS = 400;

/**
 * Takes a lock.
 * @param steal takes it from a tab that holds it.
 * @returns `busy` when another tab holds it, `none` when the browser refuses locks here.
 */
export function takeLock(locks: Locks, name: string, steal: boolean, patience = PATIENCE_MS): Promise<Held | 'busy' | 'none'> {
  return new Promise((resolve) => {
    let release = () => {};
    const released = new Promise<void>((done) => {
      release = done;
    });
    let held = false;
    let tell = () => {};
    const waiting = new AbortController();
    const timer = setTimeout(() => waiting.abort(), patience);
    const granted = () => {
      clearTimeout(timer);
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
    locks.request(name, steal ? { steal } : { signal: waiting.signal }, granted).catch(() => {
      clearTimeout(timer);
      if (held) tell();
      else resolve(waiting.signal.aborted ? 'busy' : 'none');
    });
  });
}
