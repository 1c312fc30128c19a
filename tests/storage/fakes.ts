/** A device with several tabs, for tests: one storage, one set of locks, signals between tabs. */
import type { Signals } from '../../src/storage/desk';
import type { Locks } from '../../src/storage/locks';
import { ProfileStore } from '../../src/storage/profiles';
import { openShelf, type Shelf } from '../../src/storage/shelf';

export class FakeDevice {
  readonly texts = new Map<string, string>();
  /** `full` and `blocked` are what `setItem` does; `closed` throws on everything. */
  mode: 'open' | 'full' | 'blocked' | 'closed' = 'open';
  /** How many characters of text fit in all. */
  room = Number.POSITIVE_INFINITY;
  now = 1_000;
  private readonly listeners = new Set<{ tab: number; heard: (key: string) => void }>();
  private tabs = 0;
  private ids = 0;
  readonly locks = new FakeLocks();

  /** A new tab: its own page memory, the device's storage. */
  tab(options: { locks?: boolean; signals?: boolean } = {}): { shelf: Shelf; store: ProfileStore } {
    const tab = this.tabs++;
    const signals: Signals = {
      listen: (heard) => {
        const listener = { tab, heard };
        this.listeners.add(listener);
        return () => this.listeners.delete(listener);
      },
    };
    const shelf = openShelf(() => this.storage(tab));
    const store = new ProfileStore({
      shelf,
      clock: () => this.now++,
      newId: () => `team-${++this.ids}`,
      locks: options.locks ? this.locks : undefined,
      signals: options.signals ? signals : undefined,
    });
    return { shelf, store };
  }

  private storage(tab: number): Storage {
    const guard = () => {
      if (this.mode === 'closed') throw new DOMException('denied', 'SecurityError');
    };
    const { texts } = this;
    return {
      get length() {
        guard();
        return texts.size;
      },
      key: (at) => [...texts.keys()][at] ?? null,
      getItem: (key) => {
        guard();
        return texts.get(key) ?? null;
      },
      setItem: (key, text) => {
        guard();
        const others = [...texts].reduce((sum, [other, kept]) => sum + (other === key ? 0 : kept.length), 0);
        if (this.mode === 'full' || others + text.length > this.room) throw new DOMException('no room', 'QuotaExceededError');
        if (this.mode === 'blocked') throw new DOMException('denied', 'SecurityError');
        texts.set(key, text);
        for (const other of this.listeners) if (other.tab !== tab) other.heard(key.replace(/^lnsn\./, ''));
      },
      removeItem: (key) => {
        guard();
        texts.delete(key);
      },
      clear: () => {
        throw new Error('clear() would wipe the keys of others');
      },
    };
  }
}

/** Web Locks as far as they are used: one holder, a queue left by abort, and stealing. */
export class FakeLocks implements Locks {
  private readonly holders = new Map<string, (reason: Error) => void>();
  /** How long an answer takes. Milliseconds. */
  delay = 0;

  async request(name: string, options: { steal?: boolean; ifAvailable?: boolean }, granted: (lock: unknown) => Promise<unknown>): Promise<unknown> {
    if (this.delay > 0) await new Promise((done) => setTimeout(done, this.delay));
    const holder = this.holders.get(name);
    if (holder && !options.steal) return granted(null);
    holder?.(new DOMException('stolen', 'AbortError'));
    return new Promise((resolve, reject) => {
      this.holders.set(name, reject);
      granted({ name }).then((value) => {
        resolve(value);
        if (this.holders.get(name) === reject) this.holders.delete(name);
      }, reject);
    });
  }
}
