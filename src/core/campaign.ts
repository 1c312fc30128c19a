/**
 * Progress: what the player has done, and all that follows from it.
 *
 * A list of {@link ProgressEvent}s is the only thing that is saved; everything else is computed by
 * {@link Progress}. Scripts are loaded site by site, so what the map shows (cards, parts, sparks,
 * restored sites, letters) needs events alone ({@link Ledger}); what happens inside a site needs its script.
 *
 * Nothing here can close a way: steps open steps, doing is never undone, and every riddle may be
 * passed. `script-faults.ts` finds the one fault that could make a dead end, a step nothing leads to.
 *
 * A scene does three things: ask (`resume`, `openSteps`, `tierFor`…), act, and record what `openSite`,
 * `reach` and `finish` answer with.
 */
import { addEvents, type Phase, type ProgressEvent } from './events';
import { type Done, Ledger, MOST_SPARKS } from './ledger';
import type { Tier } from './puzzle-kind';
import { isOpen } from './steps';
import type { Beat, Campaign, CampaignSite, ScriptStep, SiteScript, When } from './story';
import { nearestTier } from './tiers';

/** Cues of a beat that count: the others are pictures only. */
const LETTER_CUES = new Map<string | undefined, 'out' | 'back'>([
  ['letter-goes-out', 'out'],
  ['letter-comes-back', 'back'],
]);

export type StepState = 'closed' | 'open' | 'done';
export type SiteState = 'asleep' | 'waiting' | 'begun' | 'restored';

/** Where a site is taken up again: a step and the beat to show first, or its riddle if all were shown. */
export interface Resume {
  readonly step: ScriptStep;
  readonly phase: Phase;
  /** Index into `step[phase]`; its length when every beat was shown. */
  readonly beat: number;
}

/** Everything that follows from one list of events and the scripts. Immutable: make a new one after each change. */
export class Progress extends Ledger {
  private readonly scripts: ReadonlyMap<string, SiteScript>;
  /** Cards owned: won by name, or belonging to a done step of a loaded script (which may have gained one since). */
  readonly cards: ReadonlySet<string>;
  /** Lamp parts owned. */
  readonly parts: ReadonlySet<string>;

  /** @param scripts those loaded so far, in any order. */
  constructor(
    readonly campaign: Campaign,
    scripts: readonly SiteScript[],
    events: readonly ProgressEvent[],
  ) {
    super(events);
    this.scripts = new Map(scripts.map((script) => [script.id, script]));
    const cards = new Set(this.wonCards);
    const parts = new Set(this.wonParts);
    for (const script of scripts) {
      for (const step of script.steps) if (step.card && this.isDone(script.id, step.id)) cards.add(step.card);
      const part = this.place(script.id)?.part;
      if (part && this.finished(script.id)) parts.add(part);
    }
    this.cards = cards;
    this.parts = parts;
  }

  /** The same with `more` events. */
  with(more: readonly ProgressEvent[]): Progress {
    const events = addEvents(this.events, more);
    return events === this.events ? this : new Progress(this.campaign, [...this.scripts.values()], events);
  }

  // ——— The tour ———

  /** Place in the tour from 1, 0 for the prologue; null while no riddle of the site was opened. */
  position(site: string): number | null {
    return site === this.campaign.prologue ? 0 : this.fixedPosition(site);
  }
  /** `asleep`: lies in the mist, its script is not written. */
  siteState(site: string): SiteState {
    if (this.isRestored(site)) return 'restored';
    const place = this.place(site);
    if (site !== this.campaign.prologue && !place?.awake) return 'asleep';
    if (place === this.campaign.finale && !this.finaleOpen) return 'asleep';
    const begun = this.fixedPosition(site) !== null || this.done.some((done) => done.site === site);
    return begun ? 'begun' : 'waiting';
  }
  /** Whether the site has its names and colours back. */
  isRestored(site: string): boolean {
    return this.restored.has(site) || this.finished(site);
  }
  /** The finale opens when it is written and every site that is awake has been restored. */
  get finaleOpen(): boolean {
    return this.campaign.finale.awake && this.campaign.sites.every((site) => !site.awake || this.isRestored(site.id));
  }
  /** Where the trail of glimmers leads: the prologue, then a site begun, then the first of the list; null when all is done. */
  get recommended(): string | null {
    const ids = [this.campaign.prologue, ...this.campaign.sites.map((site) => site.id), this.campaign.finale.id];
    const states = ids.map((id) => this.siteState(id));
    if (states[0] !== 'restored') return this.campaign.prologue;
    const at = states.includes('begun') ? states.indexOf('begun') : states.indexOf('waiting');
    return ids[at] ?? null;
  }

  // ——— Inside a site ———

  stepState(site: string, step: string): StepState {
    if (this.isDone(site, step)) return 'done';
    return this.openSteps(site).some((open) => open.id === step) ? 'open' : 'closed';
  }
  /** Steps that can be played now, in script order, and are not done. */
  openSteps(site: string): readonly ScriptStep[] {
    const script = this.script(site);
    const isDone = (step: string): boolean => this.isDone(site, step);
    return script.steps.filter((step) => !isDone(step.id) && isOpen(script, step, isDone));
  }
  /** The open step to suggest: the first that is not optional, else the first; null when all are done. */
  nextStep(site: string): ScriptStep | null {
    const open = this.openSteps(site);
    return open.find((step) => !step.optional) ?? open[0] ?? null;
  }
  /** Whether every step that is not optional is done. False while the script is not loaded. */
  finished(site: string): boolean {
    const script = this.scripts.get(site);
    return script?.steps.every((step) => step.optional || this.isDone(site, step.id)) ?? false;
  }
  /** Whether every riddle of the site was won with all its sparks. False while the script is not loaded. */
  shinesWhole(site: string): boolean {
    return this.scripts.get(site)?.steps.every(({ id, riddle }) => riddle === undefined || this.sparks(site, id) === MOST_SPARKS) ?? false;
  }
  private lastStep(site: string): ScriptStep | null {
    const { steps } = this.script(site);
    const cut = this.done.findLast((done) => done.site === site && steps.some((step) => step.id === done.step));
    return steps.find((step) => step.id === cut?.step) ?? null;
  }
  /**
   * Whether the yard shows its doors before the next step: several are open, or whoever comes out of a room pushes the
   * only one with his own hand. So nobody falls from one room's joke into another's silence. Nor does anybody fall into a
   * room that is optional.
   */
  showsDoors(site: string): boolean {
    const [first, ...others] = this.openSteps(site);
    if (!first || others.length > 0 || first.optional) return first !== undefined;
    return site !== this.campaign.prologue && (this.lastStep(site)?.place ?? site) !== site;
  }
  /**
   * Where the site goes on by itself; null when nothing must be done there any more: optional rooms are entered by their
   * doors alone. Words after a riddle come before the next step.
   */
  resume(site: string): Resume | null {
    const last = this.lastStep(site);
    if (last) {
      const said = this.beatReached(site, last.id, 'after');
      if (this.beats(site, last.id, 'after').some(({ index }) => index >= said)) return { step: last, phase: 'after', beat: said };
    }
    return this.begin(
      this.openSteps(site).find(({ optional }) => !optional),
      site,
    );
  }
  /**
   * Where the team was in the site when it left the game: at words after a riddle, else in the open step whose words it
   * heard last, else at the riddle on the table. Null when it was in no step.
   */
  leftAt(site: string, riddle?: string): Resume | null {
    const words = this.resume(site);
    if (words?.phase === 'after') return words;
    const open = this.openSteps(site);
    const { last } = this;
    const step = open.find(({ id }) => last?.site === site && last.step === id) ?? open.find((each) => each.riddle !== undefined && each.riddle === riddle);
    return this.begin(step, site);
  }
  private begin(step: ScriptStep | undefined, site: string): Resume | null {
    if (!step) return null;
    const told = step.beats.length;
    // A scene may be a sheet that lies over the place of its words: the last of them lead to it once more.
    const most = step.scene !== undefined && step.riddle === undefined ? Math.max(0, told - 1) : told;
    return { step, phase: 'beats', beat: Math.min(this.beatReached(site, step.id, 'beats'), most) };
  }
  /** Whether all conditions hold. `site` is the one whose position counts. */
  holds(when: When | undefined, site: string): boolean {
    if (!when) return true;
    const position = this.position(site) ?? this.nextPosition;
    const done = new Set(this.done.map((event) => event.step));
    return (
      (when.position?.includes(position) ?? true) && (when.has ?? []).every((card) => this.cards.has(card)) && (when.done ?? []).every((step) => done.has(step))
    );
  }
  /** The beats to show now, with their indexes in the script. */
  beats(site: string, step: string, phase: Phase): readonly { readonly index: number; readonly beat: Beat }[] {
    return this.step(site, step)
      [phase].map((beat, index) => ({ index, beat }))
      .filter(({ beat }) => this.holds(beat.when, site));
  }

  // ——— Riddles ———

  /**
   * Tier of a riddle family `<site>-<nn>`: the player's choice, else by the site's position; the
   * prologue is tier 0. Of the tiers that exist, the nearest below is taken, else the lowest.
   * @throws Error when `available` is empty.
   */
  tierFor(site: string, riddle: string, available: readonly Tier[]): Tier {
    const { prologue, tiers } = this.campaign;
    const position = this.position(site) ?? this.nextPosition;
    const byPosition = site === prologue ? 0 : (tiers[Math.min(position, tiers.length) - 1] ?? 1);
    const tier = nearestTier(available, this.chosenTiers.get(riddle) ?? byPosition);
    if (tier === undefined) throw new Error(`riddle ${riddle} has no tier at all`);
    return tier;
  }

  // ——— What happens: events to record, none of them stored yet ———

  /** The first riddle of a site is opened: its position is fixed. Nothing for the prologue, or when it is fixed already. */
  openSite(site: string): readonly ProgressEvent[] {
    return this.position(site) === null ? [{ type: 'site-opened', site, position: this.nextPosition }] : [];
  }

  /**
   * A beat is on screen, or all are skipped (`beat` = length of the list). Letters whose cues lie on
   * the way go out too, so that skipping and reading come to the same.
   */
  reach(site: string, step: string, phase: Phase, beat: number): readonly ProgressEvent[] {
    const list = this.step(site, step)[phase];
    const at = Math.max(0, Math.min(list.length, Math.trunc(beat)));
    return this.fresh([...this.letters(site, step, phase, at), { type: 'beat-reached', site, step, phase, beat: at }]);
  }

  /**
   * A step is done, for the first time or again. Gives its card, and at the end of the site its lamp
   * part, names and colours. Solving again what was passed, or with more sparks, improves it.
   * @throws Error when the step is not in the site's script, or a riddle is only `seen`.
   */
  finish(site: string, stepId: string, result: Pick<Done, 'how' | 'tier' | 'sparks' | 'rung'>): readonly ProgressEvent[] {
    const step = this.step(site, stepId);
    if (step.riddle && result.how === 'seen') throw new Error(`step ${stepId} of ${site} has a riddle: it is solved or passed`);
    const out: ProgressEvent[] = step.riddle ? [...this.openSite(site)] : [];
    out.push(...this.letters(site, stepId, 'beats', step.beats.length));
    const better = result.sparks ?? 0;
    if (!this.isDone(site, stepId)) out.push({ type: 'step-done', site, step: stepId, ...result });
    else if (result.how === 'solved' && (this.window(site, stepId) === 'amber' || better > this.sparks(site, stepId)))
      out.push({ type: 'riddle-improved', site, step: stepId, sparks: better });
    if (step.card) out.push({ type: 'card-won', card: step.card });
    const then = this.with(out);
    if (then.finished(site)) {
      const part = this.place(site)?.part;
      if (part) out.push({ type: 'part-won', part });
      out.push({ type: 'site-restored', site });
    }
    return this.fresh(out);
  }

  // ——— Private ———

  private place(site: string): CampaignSite | undefined {
    return [...this.campaign.sites, this.campaign.finale].find((place) => place.id === site);
  }
  private script(site: string): SiteScript {
    const script = this.scripts.get(site);
    if (!script) throw new Error(`the script of ${site} is not loaded`);
    return script;
  }
  private step(site: string, id: string): ScriptStep {
    const step = this.script(site).steps.find((each) => each.id === id);
    if (!step) throw new Error(`${site} has no step ${id}`);
    return step;
  }
  /** Letter events of the beats up to and with index `last`. */
  private letters(site: string, step: string, phase: Phase, last: number): ProgressEvent[] {
    return this.beats(site, step, phase).flatMap(({ index, beat }) => {
      const way = LETTER_CUES.get(beat.cue);
      return way && index <= last ? [{ type: 'letter' as const, site, step, phase, beat: index, way }] : [];
    });
  }
  /** Those of the events that say something new. */
  private fresh(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
    const after = addEvents(this.events, events);
    return events.filter((event) => after.includes(event));
  }
}
