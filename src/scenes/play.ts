/** One profile in play: its save, its progress, the scripts loaded so far. Screens ask and record here. */
import type { Library, Site } from '../content/library';
import { Progress } from '../core/campaign';
import { addEvents, type ProgressEvent } from '../core/events';
import type { Message } from '../core/puzzle-kind';
import { type SavedSession, savedSession, withoutSession, withSession } from '../core/save';
import type { SiteScript } from '../core/story';
import type { Desk } from '../storage/desk';

export class Play {
  private now: Progress;
  private readonly scripts = new Map<string, SiteScript>();
  private complained = false;

  /** @param tell shows a message of the storage (full, lost to another tab). */
  constructor(
    readonly library: Library,
    readonly desk: Desk,
    private readonly tell: (message: Message) => void,
  ) {
    this.now = new Progress(library.campaign, [], desk.save.events);
  }

  get progress(): Progress {
    return this.now;
  }

  /** Loads a site's levels and script, so that progress can speak of it. */
  async site(id: string): Promise<Site> {
    const site = await this.library.site(id);
    if (site.script && !this.scripts.has(id)) {
      this.scripts.set(id, site.script);
      this.refresh();
    }
    return site;
  }

  /** Reads the progress anew: call it when the desk has put another save in the place of the one it had. */
  refresh(): void {
    this.now = new Progress(this.library.campaign, [...this.scripts.values()], this.desk.save.events);
  }

  /** Saves what happened, at once. */
  record(events: readonly ProgressEvent[]): void {
    if (events.length === 0) return;
    this.keep(this.desk.update((save) => ({ ...save, events: addEvents(save.events, events) })));
    this.now = this.now.with(events);
  }

  /** Puts the riddle on the table; call after each move. */
  saveSession(session: SavedSession): void {
    this.keep(this.desk.update((save) => withSession(save, session)));
  }
  dropSession(level: string): void {
    this.keep(this.desk.update((save) => withoutSession(save, level)));
  }
  session(level: string, version: number): SavedSession | null {
    const { session, changed } = savedSession(this.desk.save, level, version);
    if (changed) this.tell(changed);
    return session;
  }

  /** A full device is said once; the play goes on in memory. */
  private keep(kept: ReturnType<Desk['update']>): void {
    if (kept.kept || this.complained) return;
    this.complained = true;
    this.tell(kept.message);
  }
}
