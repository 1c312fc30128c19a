import type { Message } from '../core/puzzle-kind';

/** Every key of the game starts with this; nothing else on the origin is ever read, written or removed. */
export const PREFIX = 'lnsn.';

/** Whether something will still be there after the page is closed; if not, what to tell the player. */
export type Kept = { readonly kept: true } | { readonly kept: false; readonly message: Message };

/** Where texts are kept under short keys, without the prefix. No method throws. */
export interface Shelf {
  /** False when nothing outlives the page: the title screen says so. */
  readonly durable: boolean;
  /** The text as this page last set it, even if the device refused to keep it. */
  get(key: string): string | null;
  /** The text as other tabs see it. */
  getStored(key: string): string | null;
  set(key: string, text: string): Kept;
  remove(key: string): void;
  keys(): readonly string[];
}

/** Keeps everything until the page is closed, for devices whose storage is closed to us. */
export function memoryShelf(): Shelf {
  const texts = new Map<string, string>();
  return {
    durable: false,
    get: (key) => texts.get(key) ?? null,
    getStored: () => null,
    set(key, text) {
      texts.set(key, text);
      return { kept: false, message: { key: 'save:memory-only' } };
    },
    remove: (key) => void texts.delete(key),
    keys: () => [...texts.keys()].sort(),
  };
}

/** The name differs between browsers; the old codes are for those that give no name. */
function isQuota(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : 0;
  return error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED' || code === 22 || code === 1014;
}

/**
 * A shelf over `localStorage`. What the device refuses (full, closed in the meantime) is held in
 * memory and tried again at the next write, so that play goes on and nothing is lost while the page is open.
 */
function localShelf(storage: Storage): Shelf {
  const held = new Map<string, string>();
  const getStored = (key: string): string | null => {
    try {
      return storage.getItem(PREFIX + key);
    } catch {
      // Closed since the page was opened: the next write says so.
      return null;
    }
  };
  const write = (key: string, text: string): Kept => {
    try {
      storage.setItem(PREFIX + key, text);
      held.delete(key);
      return { kept: true };
    } catch (error) {
      held.set(key, text);
      return { kept: false, message: { key: isQuota(error) ? 'save:full' : 'save:blocked' } };
    }
  };
  return {
    durable: true,
    get: (key) => held.get(key) ?? getStored(key),
    getStored,
    set(key, text) {
      const kept = write(key, text);
      // Room may have come back: keep what was refused before. Profiles are left to their desk, which looks for other tabs first.
      if (kept.kept) for (const [other, waiting] of [...held]) if (!other.startsWith('profile.')) write(other, waiting);
      return kept;
    },
    remove(key) {
      held.delete(key);
      try {
        storage.removeItem(PREFIX + key);
      } catch {
        // Closed: there is nothing of ours to be seen there.
      }
    },
    keys() {
      const found = new Set(held.keys());
      try {
        for (let at = 0; at < storage.length; at++) {
          const key = storage.key(at);
          if (key?.startsWith(PREFIX)) found.add(key.slice(PREFIX.length));
        }
      } catch {
        // Closed: only what is held in memory is there.
      }
      return [...found].sort();
    },
  };
}

/**
 * The device's shelf, or one in memory where storage is absent or throws.
 * @param open gives the storage; reading `window.localStorage` may itself throw, so it is asked here.
 */
export function openShelf(open: () => Storage | null | undefined): Shelf {
  try {
    const storage = open();
    if (!storage) return memoryShelf();
    storage.getItem(`${PREFIX}probe`);
    return localShelf(storage);
  } catch {
    return memoryShelf();
  }
}
