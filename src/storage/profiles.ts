import type { Message } from '../core/puzzle-kind';
import { newSave, type Profile, parseSave, type SaveFile, type SaveProblem, saveText, withProfile } from '../core/save';
import { type AsideItem, listAside, putAside } from './aside';
import { Desk, type DeskParts, profileKey } from './desk';
import { type Held, type Locks, takeLock } from './locks';
import type { Kept } from './shelf';

export interface StoreParts extends DeskParts {
  /** Gives a new id each time, of letters, digits and hyphens. */
  readonly newId: () => string;
  /** Absent where the browser has no Web Locks. */
  readonly locks?: Locks | undefined;
}

export type Opened =
  | { readonly status: 'open'; readonly desk: Desk }
  /** Another tab plays this profile: say so and offer to take over. */
  | { readonly status: 'busy'; readonly message: Message }
  | { readonly status: 'missing'; readonly message: Message }
  | { readonly status: 'unreadable'; readonly problem: SaveProblem };

const LAST = 'last';
const PROFILE = profileKey('');

/**
 * The profiles of this device. There is no separate index that could disagree with them: the list is
 * read from the keys.
 */
export class ProfileStore {
  constructor(private readonly parts: StoreParts) {}

  /** Readable saves, in the order of their ids. */
  list(): readonly SaveFile[] {
    return this.ids().flatMap((id) => {
      const parsed = this.read(id);
      return parsed?.ok ? [parsed.save] : [];
    });
  }

  /** The profile played last on this device, if it is still there. */
  get lastUsed(): string | null {
    const id = this.parts.shelf.get(LAST);
    return id !== null && this.ids().includes(id) ? id : null;
  }

  /**
   * Moves saves that cannot be read aside; call it at the start and show both messages of each.
   * Where there is no room to move one, it stays as it is. Nothing is deleted.
   */
  tidy(): readonly { readonly problem: SaveProblem; readonly outcome: Message }[] {
    const { shelf } = this.parts;
    return this.ids().flatMap((id) => {
      const text = shelf.get(profileKey(id));
      const parsed = this.read(id);
      if (text === null || !parsed || parsed.ok) return [];
      const moved = putAside(this.parts, profileKey(id), text).kept;
      if (moved) shelf.remove(profileKey(id));
      return [{ problem: parsed.problem, outcome: { key: moved ? 'save:put-aside' : 'save:left-in-place' } }];
    });
  }

  /** Makes a profile. It exists in this tab even when it could not be kept. */
  create(look: Omit<Profile, 'id'>): { readonly id: string; readonly kept: Kept } {
    const id = this.freeId();
    return { id, kept: this.parts.shelf.set(profileKey(id), saveText(newSave({ ...look, id }))) };
  }

  /** Makes a new profile of a save (import, a copy put aside). Never overwrites one. */
  adopt(save: SaveFile): { readonly id: string; readonly kept: Kept } {
    const id = this.freeId();
    return { id, kept: this.parts.shelf.set(profileKey(id), saveText(withProfile(save, { id }))) };
  }

  /**
   * Takes a profile up in this tab.
   * @param takeOver takes it from the tab that plays it.
   */
  async open(id: string, takeOver = false): Promise<Opened> {
    const lock = await this.lock(id, takeOver);
    if (lock === 'busy') return { status: 'busy', message: { key: 'save:other-tab' } };
    // Read after the lock is held: the other tab may have written until then.
    const parsed = this.read(id);
    if (!parsed?.ok) {
      lock?.release();
      return parsed ? { status: 'unreadable', problem: parsed.problem } : { status: 'missing', message: { key: 'save:missing' } };
    }
    this.parts.shelf.set(LAST, id);
    return { status: 'open', desk: new Desk(this.parts, parsed.save, this.seen(id, parsed.save), lock, () => this.retake(id)) };
  }

  /** Changes lamp, colour or team of a profile that is not open. */
  async redress(id: string, look: Partial<Omit<Profile, 'id'>>): Promise<Opened | Kept> {
    const opened = await this.open(id);
    if (opened.status !== 'open') return opened;
    const kept = opened.desk.update((save) => withProfile(save, look));
    opened.desk.close();
    return kept;
  }

  /** Deletes a profile; the UI has asked before. `busy` while another tab plays it. */
  async delete(id: string): Promise<'deleted' | 'busy'> {
    const lock = await this.lock(id, false);
    if (lock === 'busy') return 'busy';
    this.parts.shelf.remove(profileKey(id));
    if (this.parts.shelf.get(LAST) === id) this.parts.shelf.remove(LAST);
    lock?.release();
    return 'deleted';
  }

  /** What was put aside: unreadable saves, and copies from two tabs that went different ways. */
  aside(): readonly AsideItem[] {
    return listAside(this.parts.shelf);
  }

  /** Makes a profile of something put aside, once it can be read. It leaves its place only when the profile is kept. */
  restore(item: AsideItem): { readonly id: string; readonly kept: Kept } | SaveProblem {
    if (!item.parsed.ok) return item.parsed.problem;
    const adopted = this.adopt(item.parsed.save);
    if (adopted.kept.kept) this.parts.shelf.remove(item.key);
    return adopted;
  }

  private ids(): readonly string[] {
    return this.parts.shelf.keys().flatMap((key) => (key.startsWith(PROFILE) ? [key.slice(PROFILE.length)] : []));
  }

  private freeId(): string {
    const taken = this.ids();
    for (;;) {
      const id = this.parts.newId();
      if (!taken.includes(id)) return id;
    }
  }

  /** What each text was read as: the first screen asks for every save of the device several times. */
  private readonly known = new Map<string, { readonly text: string; readonly as: ReturnType<typeof parseSave> }>();

  private read(id: string): ReturnType<typeof parseSave> | null {
    const text = this.parts.shelf.get(profileKey(id));
    if (text === null) return null;
    const known = this.known.get(id);
    if (known?.text === text) return known.as;
    const as = this.parse(id, text);
    this.known.set(id, { text, as });
    return as;
  }
  private parse(id: string, text: string): ReturnType<typeof parseSave> {
    const parsed = parseSave(text);
    if (!parsed.ok || parsed.save.profile.id === id) return parsed;
    const problem = { path: 'profile.id', message: { key: 'save:bad-field', params: { path: 'profile.id' } }, detail: `expected ${id}, as in its key` };
    return { ok: false, problem };
  }

  /**
   * The stored text that `save` goes on from. When this tab holds a save that the device refused and
   * another tab has since got as far, it goes on from none: the first write then sees two ways.
   */
  private seen(id: string, save: SaveFile): string | null {
    const stored = this.parts.shelf.getStored(profileKey(id));
    if (stored === null || stored === this.parts.shelf.get(profileKey(id))) return stored;
    const theirs = parseSave(stored);
    return theirs.ok && theirs.save.revision < save.revision ? stored : null;
  }

  private async lock(id: string, steal: boolean): Promise<Held | 'busy' | null> {
    if (!this.parts.locks) return null;
    const lock = await takeLock(this.parts.locks, `lnsn.${profileKey(id)}`, steal);
    return lock === 'none' ? null : lock;
  }

  private async retake(id: string): Promise<Held | null> {
    const lock = await this.lock(id, true);
    return lock === 'busy' ? null : lock;
  }
}
