/**
 * Saving, as scenes and menus use it.
 *
 * ```ts
 * const storage = openBrowserStorage();
 * if (!storage.shelf.durable) tell('save:memory-only');
 * for (const { problem, outcome } of storage.profiles.tidy()) tell(problem.message, outcome);
 *
 * const { id } = storage.profiles.create({ lamp, colour, team });
 * const opened = await storage.profiles.open(id);           // 'busy': offer open(id, true)
 * if (opened.status === 'open') {
 *   const { desk } = opened;
 *   desk.onLost(tell);                                       // offer desk.takeOver()
 *   const kept = desk.update((save) => ({ ...save, events: addEvents(save.events, progress.finish(…)) }));
 *   if (!kept.kept) tell(kept.message);                      // play goes on
 * }
 * ```
 * Boards: `withSession` after each move, `savedSession` to take one up, `withoutSession` when it is
 * done (all in `core/save.ts`). Nothing here throws because of the device.
 */
import type { Signals } from './desk';
import { ProfileStore } from './profiles';
import { SettingsStore } from './settings';
import { openShelf, PREFIX, type Shelf } from './shelf';

export interface GameStorage {
  readonly shelf: Shelf;
  readonly profiles: ProfileStore;
  readonly settings: SettingsStore;
}

/** `storage` events come from other tabs only; a null key means that everything was cleared. */
const browserSignals: Signals = {
  listen(changed) {
    const heard = (event: StorageEvent) => {
      if (event.key?.startsWith(PREFIX)) changed(event.key.slice(PREFIX.length));
    };
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  },
};

/** Pages opened from a file or an old server have no `randomUUID`; 80 random bits are enough for a classroom. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The storage of this browser, or a memory that lasts as long as the page. */
export function openBrowserStorage(): GameStorage {
  const shelf = openShelf(() => window.localStorage);
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  return { shelf, profiles: new ProfileStore({ shelf, locks, signals: browserSignals, clock: Date.now, newId }), settings: new SettingsStore(shelf) };
}
