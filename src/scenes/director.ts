/** Leads from one screen to the next: what to show now follows from the progress alone. */

import type { Site } from '../content/library';
import type { Resume } from '../core/campaign';
import type { Phase } from '../core/events';
import type { ScriptStep } from '../core/story';
import { loadWords, t } from '../i18n/words';
import { openPause } from '../ui/menus';
import { oneAtATime } from '../ui/once';
import { TeamPlate } from '../ui/team';
import type { Tool } from '../ui/tools';
import { COMMON } from './ahead';
import type { App } from './app';
import { doorsOf } from './doors';
import { HubScreen } from './hub-screen';
import { leftOff } from './left-off';
import { openNotebookOf } from './notebook-of-play';
import type { Play } from './play';
import { RiddleRun } from './riddle-run';
import { greetingOf, hasColours, mapGreeting, roomsDone, SILENCE, stateOf } from './site-state';
import { specialScenes } from './special';
import type { SpecialScene } from './special-scene';
import { StoryScreen } from './story-screen';
import { showCard } from './won-card';

/** Fetches the rest of the game. It is asked for from here, so that it and what it fetches share this file's code. */
export const rest = () => import('./rest');
/** The map comes after the prologue: the first board does not wait for it. */
const mapScreen = () => import('./map-screen');

export class Director {
  private readonly plate: TeamPlate;
  /** Places whose colours the map has shown; null before it is shown. */
  private shown: ReadonlySet<string> | null = null;
  /** The way to a screen that may have to be fetched. Whoever sets out anew, or leaves, is not called back. */
  private journey = new AbortController();
  /** Shows the present screen once more. */
  private repeat: () => void = () => void this.go();

  constructor(
    private readonly app: App,
    private readonly play: Play,
    /** Back to the title. */
    private readonly toTitle: () => void,
    private readonly openSettings: () => void,
  ) {
    const { team, colour } = play.desk.save.profile;
    this.plate = new TeamPlate(team, (text) => app.page.announce(text));
    app.stage.carry(colour);
  }

  /** Takes the game up where it was left. */
  async go(): Promise<void> {
    const signal = this.setOut();
    await loadWords(...COMMON);
    const { prologue, sites } = this.play.library.campaign;
    await this.load(prologue);
    if (signal.aborted) return;
    const restored = sites.map(({ id }) => id).filter((id) => this.play.progress.isRestored(id));
    this.shown = new Set(restored);
    // What the map says of a restored site needs its script.
    await Promise.all(restored.map((id) => this.load(id)));
    if (signal.aborted) return;
    if (!this.play.progress.finished(prologue)) {
      await this.site(prologue);
      return;
    }
    const left = await leftOff(this.play, (id) => this.load(id));
    if (signal.aborted) return;
    if (!left) await this.map();
    else if (left.at) this.enter(left.site, left.at);
    else await this.site(left.site.id);
  }

  /** The same screen again, in other words (a change of language). */
  again(): void {
    this.repeat();
  }

  private setOut(): AbortSignal {
    this.journey.abort();
    this.journey = new AbortController();
    return this.journey.signal;
  }

  private leave(): void {
    this.journey.abort();
    this.toTitle();
  }

  private async load(siteId: string): Promise<Site> {
    const [site] = await Promise.all([this.play.site(siteId), loadWords(siteId)]);
    return site;
  }

  private get plateElement(): HTMLElement {
    this.plate.show(this.play.progress.lettersLost);
    return this.plate.element;
  }

  // ——— Map and site ———

  private async map(): Promise<void> {
    const signal = this.setOut();
    this.repeat = () => void this.map();
    const { MapScreen } = await mapScreen();
    if (signal.aborted) return;
    const { progress, library } = this.play;
    const { campaign } = library;
    const restored = campaign.sites.filter(({ id }) => progress.isRestored(id)).map(({ id }) => id);
    const fresh = restored.filter((id) => this.shown?.has(id) === false);
    this.shown = new Set(restored);
    this.app.sounds.ambience('night');
    this.app.page.show(
      new MapScreen(this.app, {
        campaign,
        fresh,
        stateOf: (id) => progress.siteState(id),
        recommended: progress.recommended,
        restored,
        tools: this.tools(() => this.leave()),
        plate: this.plateElement,
        greeting: t(`map:${mapGreeting(progress, restored)}`),
        onGo: (id) => void this.site(id),
      }),
    );
  }

  private tools(back: () => void): readonly Tool[] {
    return [
      { id: 'notebook', icon: 'notebook', words: t('ui:tool.notebook'), run: () => void this.notebook() },
      { id: 'settings', icon: 'settings', words: t('ui:settings.title'), run: () => this.openSettings() },
      { id: 'back', icon: 'back', words: t('ui:back'), run: back },
    ];
  }

  /**
   * Enters a site: goes on where it was left, or shows its doors.
   * @param coming false from one of its steps: then a riddle left half-way waits behind its door.
   */
  private async site(siteId: string, coming = true): Promise<void> {
    const signal = this.setOut();
    const site = await this.load(siteId);
    if (signal.aborted) return;
    const { progress } = this.play;
    const resume = progress.resume(siteId);
    if (!resume) {
      if (siteId === this.play.library.campaign.prologue) await this.map();
      else this.hub(site);
      return;
    }
    const onTable = coming ? this.play.desk.save.session?.level : undefined;
    const begun = progress.openSteps(siteId).find(({ riddle, optional }) => riddle !== undefined && !optional && onTable?.startsWith(riddle));
    if (resume.phase === 'after') this.enter(site, resume);
    else if (begun) this.enter(site, { step: begun, phase: 'beats', beat: progress.beatReached(siteId, begun.id, 'beats') });
    else if (progress.showsDoors(siteId)) this.hub(site, !coming);
    else this.enter(site, resume);
  }

  /**
   * The yard of a site: open doors first, then what was done.
   * @param onward true when one of its steps was finished just now.
   * @param hushed true when that step told of the dead: nobody jokes, and no window is celebrated.
   */
  private hub(site: Site, onward = false, hushed = false): void {
    this.setOut();
    this.repeat = () => this.hub(site, false, hushed);
    const { progress } = this.play;
    const script = site.script;
    if (!script) return;
    const restored = hasColours(this.play.progress, site);
    const doors = doorsOf(progress, site.id, script.steps, {
      open: (step) => this.enter(site, { step, phase: 'beats', beat: progress.beatReached(site.id, step.id, 'beats') }),
      again: (step) => void this.riddle(site, step, true),
    });
    const rooms = roomsDone(progress, site);
    const fresh = onward && rooms > 0 && !restored;
    const silence = progress.openSteps(site.id).some(({ scene }) => scene === SILENCE);
    const greeting = greetingOf({ restored, hushed, silence, fresh, rooms });
    this.app.sounds.ambience('night');
    this.app.page.show(
      new HubScreen(this.app, {
        title: t(`map:site.${site.id}`),
        place: site.id,
        state: restored ? 'lit' : 'cursed',
        doors,
        plate: this.plateElement,
        tools: this.tools(() => void this.map()),
        greeting: t(`${site.id}:hub.${greeting}`),
        mood: hushed ? 'silent' : silence ? 'tender' : 'proud',
        rooms,
        fresh,
      }),
    );
  }

  // ——— One step ———

  private enter(site: Site, { step, phase, beat }: Resume): void {
    if (phase === 'after') this.after(site, step, beat);
    else this.beats(site, step, 'beats', beat, () => void this.act(site, step));
  }

  private beats(site: Site, step: ScriptStep, phase: Phase, from: number, onDone: () => void): void {
    const { play } = this;
    const all = play.progress.beats(site.id, step.id, phase);
    const end = step[phase].length;
    const done = () => {
      play.record(play.progress.reach(site.id, step.id, phase, end));
      onDone();
    };
    if (!all.some(({ index }) => index >= from)) {
      done();
      return;
    }
    this.setOut();
    this.repeat = () => this.beats(site, step, phase, Math.min(play.progress.beatReached(site.id, step.id, phase), end - 1), onDone);
    this.app.page.show(
      new StoryScreen(this.app, {
        title: t(`${site.id}:step.${step.id}`),
        place: step.place,
        // The prologue is on no map, and has no name to give back.
        siteName: site.id === play.library.campaign.prologue ? null : t(`map:site.${site.id}`),
        sign: step.sign === undefined ? null : t(step.sign),
        windows: step.place === site.id && !hasColours(play.progress, site) ? roomsDone(play.progress, site) : 0,
        state: stateOf(this.play.progress, site, step, phase),
        beats: all,
        from,
        onReach: (index) => play.record(play.progress.reach(site.id, step.id, phase, index)),
        onDone: done,
        onPause: () => this.pause(site),
        leadsToRiddle: phase === 'beats' && step.riddle !== undefined,
        plate: this.plateElement,
        refreshPlate: () => this.plate.show(play.progress.lettersLost),
      }),
    );
  }

  private begun({ riddle }: ScriptStep): boolean {
    const { session, shelved = [] } = this.play.desk.save;
    return riddle !== undefined && [session, ...shelved].some((each) => each?.level.startsWith(riddle));
  }

  /** The heart of a step: its riddle, its own scene, or nothing. */
  private async act(site: Site, step: ScriptStep): Promise<void> {
    const special: SpecialScene | undefined = step.scene === undefined ? undefined : specialScenes[step.scene];
    if (step.scene !== undefined && !special) throw new Error(`${site.id}: there is no scene "${step.scene}"`);
    // A riddle left half-way is taken up at once; its scene was seen.
    if (special && !this.begun(step)) {
      const signal = this.setOut();
      this.repeat = () => void this.act(site, step);
      await special({ app: this.app, play: this.play, site, step, plate: this.plate, leave: () => this.hub(site, false, step.scene === SILENCE), signal });
      if (signal.aborted) return;
      if (step.riddle === undefined) {
        this.finish(site, step, { how: 'seen' });
        return;
      }
    }
    if (step.riddle === undefined) this.finish(site, step, { how: 'seen' });
    else await this.riddle(site, step, false);
  }

  private finish(site: Site, step: ScriptStep, result: Parameters<Play['progress']['finish']>[2]): void {
    const { play } = this;
    const won = step.card !== undefined && !play.progress.cards.has(step.card);
    play.record(play.progress.finish(site.id, step.id, result));
    const go = () => this.after(site, step, play.progress.beatReached(site.id, step.id, 'after'));
    const card = step.card === undefined ? undefined : site.cards.get(step.card);
    if (!won || !card) {
      go();
      return;
    }
    const signal = this.setOut();
    void showCard(this.app, card, site, signal).then(() => signal.aborted || go());
  }

  private after(site: Site, step: ScriptStep, from: number): void {
    this.beats(site, step, 'after', from, () => {
      // From the silent room one always comes out into the yard, not into the next scene.
      if (step.scene === SILENCE) this.hub(site, false, true);
      // The last step leads out to the map, whatever else is left; an optional one was entered from the yard.
      else if (!step.optional && this.play.progress.finished(site.id)) void this.map();
      else void this.site(site.id, false);
    });
  }

  // ——— Riddles ———

  private riddle(site: Site, step: ScriptStep, again: boolean): Promise<void> {
    const { app, play } = this;
    const isPrologue = site.id === play.library.campaign.prologue;
    const signal = this.setOut();
    this.repeat = () => void this.riddle(site, step, again);
    return new RiddleRun(app, play, site, step, stateOf(this.play.progress, site, step, 'beats'), stateOf(this.play.progress, site, step, 'after'), {
      signal,
      done: (result) => {
        if (!again) {
          this.finish(site, step, result);
          return;
        }
        if (result.how === 'solved') play.record(play.progress.finish(site.id, step.id, result));
        this.hub(site);
      },
      leave: () => (isPrologue ? this.leave() : this.hub(site)),
      title: () => this.leave(),
      settings: () => this.openSettings(),
    }).start();
  }

  // ——— Dialogs ———

  private pause(site: Site): void {
    openPause([
      { words: t('ui:settings.title'), run: () => this.openSettings() },
      { words: t('ui:pause.title-screen'), run: () => this.leave() },
      ...(site.id === this.play.library.campaign.prologue ? [] : [{ words: t('ui:pause.map'), run: () => void this.map() }]),
    ]);
  }

  readonly notebook = oneAtATime(() => openNotebookOf(this.play, (id) => this.load(id)));
}
