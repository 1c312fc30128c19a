/**
 * What a list of events says by itself, sorted so that it can be asked. It needs no script: what
 * follows from the story (which steps are open, where a site is taken up again) is `campaign.ts`.
 */
import { addEvents, type Phase, type ProgressEvent } from './events';
import type { Tier } from './puzzle-kind';

/** Sparks that a riddle can give (GAME.md section 7.1). */
export const MOST_SPARKS = 3;

export type WindowLight = 'dark' | 'amber' | 'lit';
export type Done = Extract<ProgressEvent, { type: 'step-done' }>;

const key = (site: string, step: string) => `${site} ${step}`;

/** What {@link Ledger.last} answers, also for events that nothing was computed from yet. */
export function lastOf(events: readonly ProgressEvent[]): { readonly site: string; readonly step: string } | undefined {
  return events.findLast((event) => event.type === 'beat-reached' || event.type === 'step-done');
}

export class Ledger {
  private readonly doneSteps = new Map<string, Done>();
  private readonly improved = new Map<string, number>();
  private readonly reached = new Map<string, number>();
  private readonly positions = new Map<string, number>();
  private readonly essais = new Set<string>();
  private readonly stars = new Set<string>();
  private readonly postcards = new Set<string>();
  /** The tier that the player chose, by riddle family. */
  protected readonly chosenTiers = new Map<string, Tier>();
  protected readonly restored = new Set<string>();
  protected readonly wonCards = new Set<string>();
  protected readonly wonParts = new Set<string>();
  /** How many letters of the team name are out. */
  readonly lettersLost: number;

  constructor(readonly events: readonly ProgressEvent[]) {
    let letters = 0;
    for (const event of addEvents([], events)) {
      if (event.type === 'site-opened') this.positions.set(event.site, event.position);
      else if (event.type === 'step-done') this.doneSteps.set(key(event.site, event.step), event);
      else if (event.type === 'riddle-improved') this.improved.set(key(event.site, event.step), event.sparks);
      else if (event.type === 'card-won') this.wonCards.add(event.card);
      else if (event.type === 'part-won') this.wonParts.add(event.part);
      else if (event.type === 'site-restored') this.restored.add(event.site);
      else if (event.type === 'letter') letters += event.way === 'out' ? 1 : -1;
      else if (event.type === 'essai-seen') this.essais.add(event.kind);
      else if (event.type === 'tier-chosen') this.chosenTiers.set(event.riddle, event.tier);
      else if (event.type === 'beat-reached') this.reached.set(`${key(event.site, event.step)} ${event.phase}`, event.beat);
      else if (event.type === 'postcard-read') this.postcards.add(event.site);
      else if (event.on) this.stars.add(event.page);
    }
    this.lettersLost = Math.max(0, letters);
  }

  /** The step that was told of, or done, last; undefined before the first. */
  get last(): { readonly site: string; readonly step: string } | undefined {
    return lastOf(this.events);
  }
  /** Steps done, in the order in which they were. */
  protected get done(): readonly Done[] {
    return [...this.doneSteps.values()];
  }
  protected isDone(site: string, step: string): boolean {
    return this.doneSteps.has(key(site, step));
  }
  /** The place in the tour that was fixed when the site's first riddle was opened. */
  protected fixedPosition(site: string): number | null {
    return this.positions.get(site) ?? null;
  }
  protected get nextPosition(): number {
    return Math.max(0, ...this.positions.values()) + 1;
  }

  /** Index of the furthest beat shown; 0 when none was. */
  beatReached(site: string, step: string, phase: Phase): number {
    return this.reached.get(`${key(site, step)} ${phase}`) ?? 0;
  }
  /** 0 to 3: the best of all times the riddle was solved. 0 when it was passed. */
  sparks(site: string, step: string): number {
    const done = this.doneSteps.get(key(site, step));
    if (!done) return 0;
    return Math.min(MOST_SPARKS, Math.max(done.how === 'passed' ? 0 : (done.sparks ?? 0), this.improved.get(key(site, step)) ?? 0));
  }
  /** The window of a step on the map: amber when its riddle was passed and never solved since. */
  window(site: string, step: string): WindowLight {
    const done = this.doneSteps.get(key(site, step));
    if (!done) return 'dark';
    return done.how === 'passed' && !this.improved.has(key(site, step)) ? 'amber' : 'lit';
  }
  essaiSeen(kind: string): boolean {
    return this.essais.has(kind);
  }
  starred(page: string): boolean {
    return this.stars.has(page);
  }
  postcardRead(site: string): boolean {
    return this.postcards.has(site);
  }
}
