import type { Message } from '../core/puzzle-kind';
import { parseSave, type SaveFile, saveText } from '../core/save';
import { asideKey, putAside, writeAside } from './aside';
import type { Held } from './locks';
import type { Kept, Shelf } from './shelf';

export const profileKey = (id: string) => `profile.${id}`;

/** Tells of changes that other tabs made. */
export interface Signals {
  /** @returns a function that stops listening. */
  listen(changed: (key: string) => void): () => void;
}

export interface DeskParts {
  readonly shelf: Shelf;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly signals?: Signals | undefined;
}

/**
 * One profile being played in this tab. Every change is written at once.
 *
 * `own`: this tab writes the profile. `copy`: another tab does; what is played here from then on is
 * kept aside as a copy, so that neither loses anything. With a lock, the tab that holds it is right
 * and what it finds written by another is put aside. Without, the tab that finds itself behind
 * becomes the copy, so that two tabs never overwrite each other in turn.
 *
 * Behind or not is told by comparing the stored text with the one last seen here: the revision
 * alone cannot tell two tabs apart that both wrote number 12.
 */
export class Desk {
  private current: SaveFile;
  private lost = false;
  /** Changed since the profile was lost: there is something of its own here. */
  private diverged = false;
  private copyKey: string | null = null;
  private readonly tells = new Set<(message: Message) => void>();
  private readonly stopListening: () => void;

  /** @param seen the stored text that `save` was read from; null when nothing is stored yet. */
  constructor(
    private readonly parts: DeskParts,
    save: SaveFile,
    private seen: string | null,
    private lock: Held | null,
    private readonly retake: () => Promise<Held | null>,
  ) {
    this.current = save;
    this.lock?.onStolen(() => this.lose());
    this.stopListening =
      parts.signals?.listen((key) => {
        if (key === this.key && !this.lock && this.behind) this.lose();
      }) ?? (() => {});
  }

  /** The save as it stands. */
  get save(): SaveFile {
    return this.current;
  }
  get standing(): 'own' | 'copy' {
    return this.lost ? 'copy' : 'own';
  }

  /**
   * Changes the save and writes it; call it after each move, before the picture moves.
   * The change holds in this tab even when it could not be kept.
   */
  update(change: (save: SaveFile) => SaveFile): Kept {
    const next = change(this.current);
    // Nothing new, but something may still wait to be kept.
    if (next === this.current) return this.write();
    this.current = { ...next, profile: { ...next.profile, id: this.current.profile.id }, revision: this.current.revision + 1 };
    if (this.lost) this.diverged = true;
    return this.write();
  }

  /** Calls `tell` when another tab takes the profile: show the message, offer {@link takeOver}. */
  onLost(tell: (message: Message) => void): void {
    this.tells.add(tell);
  }

  /**
   * Makes this tab the one that plays. Goes on from what the other tab played, unless both played
   * different things: then this one goes on and the other's is put aside. Read `save` anew afterwards.
   */
  async takeOver(): Promise<Kept> {
    if (!this.lost) return { kept: true };
    const lock = await this.retake();
    this.lock = lock;
    lock?.onStolen(() => this.lose());
    const stored = this.parts.shelf.getStored(this.key);
    const theirs = stored === null ? null : parseSave(stored);
    if (!this.diverged && stored !== null && theirs?.ok) {
      this.current = theirs.save;
      this.seen = stored;
      this.lost = false;
      return { kept: true };
    }
    const kept = stored === null || stored === this.seen ? { kept: true as const } : putAside(this.parts, this.key, stored);
    if (!kept.kept) return kept;
    this.seen = stored;
    this.lost = false;
    this.diverged = false;
    const written = this.write();
    // The copy is now the profile itself; without this it would be offered twice.
    if (written.kept && this.copyKey) this.parts.shelf.remove(this.copyKey);
    if (written.kept) this.copyKey = null;
    return written;
  }

  /** Lets the profile go, for this tab or another. */
  close(): void {
    this.stopListening();
    this.lock?.release();
    this.lock = null;
    this.tells.clear();
  }

  private get key(): string {
    return profileKey(this.current.profile.id);
  }
  /** Another tab wrote since this one last did. Something removed is not a change to give way to. */
  private get behind(): boolean {
    const stored = this.parts.shelf.getStored(this.key);
    return stored !== null && stored !== this.seen;
  }

  private write(): Kept {
    const { shelf } = this.parts;
    const text = saveText(this.current);
    if (!this.lost && this.behind) {
      if (this.lock) {
        const stored = shelf.getStored(this.key);
        const kept = stored === null ? { kept: true as const } : putAside(this.parts, this.key, stored);
        // Better not to write than to write over what could not be put aside: it is tried again at the next move.
        if (!kept.kept) return kept;
      } else {
        this.diverged = true;
        this.lose();
      }
    }
    if (this.lost) {
      const time = this.parts.clock();
      this.copyKey ??= asideKey(shelf, time);
      return writeAside(shelf, this.copyKey, time, this.key, text);
    }
    const kept = shelf.set(this.key, text);
    if (kept.kept) this.seen = text;
    return kept;
  }

  private lose(): void {
    if (this.lost) return;
    this.lost = true;
    this.lock = null;
    // What the device refused to keep until now exists in this tab only.
    if (this.seen !== saveText(this.current) && this.current.revision > 0 && !this.diverged) {
      this.diverged = true;
      this.write();
    }
    for (const tell of this.tells) tell({ key: 'save:taken-over' });
  }
}
