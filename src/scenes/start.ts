/** Boot: storage, words, title; then the team, the stage and the director. */
import { isSoundName } from '../audio/names';
import { createAudio } from '../audio/service';
import type { Message } from '../core/puzzle-kind';
import type { SaveFile } from '../core/save';
import { changeLanguage, isLanguage, type Language, loadWords, say, startWords, t } from '../i18n/words';
import { openBrowserStorage } from '../storage';
import { exportSave } from '../storage/files';
import type { ProfileStore } from '../storage/profiles';
import { whileComing } from '../ui/coming';
import { openDialog } from '../ui/dialog';
import { h, need } from '../ui/dom';
import { FrameWatch } from '../ui/frame';
import { openNotice, openPause, openSettings, openWord } from '../ui/menus';
import { Page } from '../ui/page';
import { teamName } from '../ui/team';
import { TeamScreen } from '../ui/team-screen';
import { paintTitle } from '../ui/title-art';
import { TitleScreen } from '../ui/title-screen';
import type { App } from './app';
import { showCrash } from './crash';
import type { Director } from './director';
import { breath } from './idle';
import { chooseRenderer } from './renderer';
import { download, fileChooser } from './save-files';
import { Sights } from './sights';
import type { Stage } from './stage';
import { StageAhead } from './stage-ahead';
import { watchStage } from './stage-faults';
import { openTeamsOf } from './teams-of';
import { readWishes } from './url';

class Game {
  private readonly wishes = readWishes(window.location.search);
  private readonly storage = openBrowserStorage();
  private readonly watch = new FrameWatch(document.documentElement);
  private readonly page = new Page(() => this.watch.update());
  private readonly audio = createAudio();
  private readonly stage = new StageAhead(this.watch, () => this.openStage(), showCrash);
  /** A team was taken up on this page: what it did is no other evening's. */
  private played = false;
  private director: Director | null = null;
  private close: (() => void) | null = null;
  /** The team that is being taken up: a second press joins the first, another wish comes before it. */
  private taking: { readonly who: string } | null = null;

  async start(): Promise<void> {
    const { settings } = this.storage;
    const wanted = this.wishes.language ?? (isLanguage(settings.current.language) ? settings.current.language : null);
    const language: Language = wanted ?? (navigator.language.toLowerCase().startsWith('en') ? 'en' : 'fr');
    await startWords(language, this.wishes.stretch);
    // A part that does not arrive is missed when a team wants to play, and said then.
    const ahead = this.loadAhead().catch(() => {});
    await loadWords('ui', 'save', 'cast');
    // What has come by now asks for more: the network works while the title is drawn.
    await breath();
    watchStage(settings);
    document.documentElement.lang = language;
    this.apply();
    const broken = this.storage.profiles.tidy();
    this.title();
    // Phaser comes last: it is the largest part, and a board can be played before it is there.
    void ahead
      .then(() => {
        const there = this.stage.start();
        this.audio.preload();
        return there;
      })
      .then(() => this.loadRest())
      .catch(() => {});
    await this.report(broken);
  }

  /** Faults found at the start, one sheet each: nothing is lost without a word. */
  private async report(broken: ReturnType<ProfileStore['tidy']>): Promise<void> {
    for (const { name, value } of this.wishes.unknown) await openNotice(t('ui:fault.url', { name, value }));
    const { shelf, settings } = this.storage;
    if (!shelf.durable) await this.tellOnce({ key: 'save:memory-only' });
    if (settings.problem) await openNotice(say(settings.problem));
    for (const { problem, outcome } of broken) await openNotice(`${say(problem.message)} ${say(outcome)}`);
  }

  private get calm(): boolean {
    const { motion } = this.storage.settings.current;
    return motion === 'reduced' || (motion === 'system' && window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  /** Settings that the page shows. */
  private apply(): void {
    const { textSize, sound, volume } = this.storage.settings.current;
    document.documentElement.style.setProperty('--text-scale', String(textSize / 100));
    document.documentElement.classList.toggle('large', textSize > 100);
    this.watch.update();
    document.documentElement.classList.toggle('calm', this.calm);
    this.audio.setOn(sound);
    this.audio.setVolume(volume / 100);
  }

  private title(): void {
    this.close?.();
    this.close = null;
    this.director = null;
    this.audio.ambience(null);
    const { lastSave } = this;
    paintTitle(this.watch, () => this.close === null).catch((fault: unknown) => console.error('title: it stands without its poster', fault));
    this.page.show(
      new TitleScreen({
        lastTeam: lastSave ? teamName(lastSave.profile.team) : null,
        teams: this.storage.profiles.list().length + this.storage.profiles.aside().length,
        recap: lastSave && !this.played ? import('./ahead').then(({ recapOf }) => recapOf(lastSave)).catch(() => null) : Promise.resolve(null),
        onContinue: () => lastSave && this.take(lastSave.profile.id),
        onNew: () => this.team(),
        onTeams: () => this.teams(),
        onSettings: () => this.settings(),
        onLanguage: (language) => void this.language(language),
      }),
    );
  }

  /** The team that played last, if any. */
  private get lastSave(): SaveFile | undefined {
    const saves = this.storage.profiles.list();
    return saves.find(({ profile }) => profile.id === this.storage.profiles.lastUsed) ?? saves[0];
  }

  private async language(language: Language): Promise<void> {
    await changeLanguage(language);
    document.documentElement.lang = language;
    this.storage.settings.change({ language });
    if (this.director) this.director.again();
    else this.title();
  }

  private team(): void {
    this.taking = null;
    this.page.show(
      new TeamScreen(
        (choice) =>
          this.take('new', () => {
            const { id, kept } = this.storage.profiles.create(choice);
            if (!kept.kept) void this.tellOnce(kept.message);
            return id;
          }),
        () => {
          this.taking = null;
          this.title();
        },
      ),
    );
  }

  private teams(): void {
    let taken = false;
    const take = (id: string) => {
      taken = true;
      this.take(id);
    };
    void openTeamsOf(this.storage.profiles, take).done.then(() => taken || this.director || this.title());
  }

  private readonly tell = (message: Message): void => {
    void openNotice(say(message));
  };

  /** What the device does not keep is said once in a visit, whichever part of the game meets it first. */
  private readonly told = new Set<string>();
  private readonly tellOnce = (message: Message): Promise<void> => {
    if (this.told.has(message.key)) return Promise.resolve();
    this.told.add(message.key);
    return openNotice(say(message));
  };

  private settings(): void {
    const choose = fileChooser(this.storage.profiles, (done) => {
      if (!done.ok) {
        this.tell(done.problem.message);
        return;
      }
      // It came, but it may go again with the page.
      void openNotice([t('ui:settings.imported'), ...(done.kept.kept ? [] : [say(done.kept.message)])].join(' '));
      if (!this.director) this.title();
    });
    const last = this.lastSave;
    openSettings(
      this.storage.settings.current,
      (change) => {
        const kept = this.storage.settings.change(change);
        if (!kept.kept) void this.tellOnce(kept.message);
        this.apply();
      },
      async (language) => {
        await this.language(language);
        return () => this.settings();
      },
      [...(last ? [{ words: t('ui:settings.export'), run: () => void this.toFile(last) }] : []), { words: t('ui:settings.import'), run: choose }],
    );
  }

  private toFile(save: SaveFile): Promise<void> {
    download(exportSave(save));
    return openNotice(t('ui:settings.exported'));
  }

  /** @param profile gives the id, once the game can begin: a team is not made for a game that does not come. */
  private take(who: string, profile = () => who, takeOver = false): void {
    if (this.taking?.who === who) return;
    const mine = { who };
    this.taking = mine;
    const wanted = () => this.taking === mine;
    void whileComing(this.page, this.takeUp(profile, takeOver, wanted)).finally(() => {
      if (wanted()) this.taking = null;
    });
  }

  /** Takes a team up; when another tab plays it, says so and offers to play here. */
  private async takeUp(profile: () => string, takeOver: boolean, wanted: () => boolean): Promise<void> {
    // Before the team: while it is held here, this very page would be told that it plays elsewhere.
    const [{ library }, { Play }, { Director }] = await this.openParts();
    if (!wanted()) return;
    const id = profile();
    const opened = await this.storage.profiles.open(id, takeOver);
    if (opened.status === 'busy') {
      openDialog(t('ui:notice'), h('p', { text: say(opened.message) }), [
        { words: t('ui:storage.take-over'), main: true, run: () => this.take(id, undefined, true) },
        { words: t('ui:storage.leave') },
      ]);
      return;
    }
    if (opened.status !== 'open') {
      this.tell(opened.status === 'missing' ? opened.message : opened.problem.message);
      return;
    }
    const { desk } = opened;
    if (!wanted()) {
      desk.close();
      return;
    }
    this.close?.();
    this.close = () => desk.close();
    const play = new Play(library, desk, (message) => void this.tellOnce(message));
    const playHere = async () => {
      const kept = await desk.takeOver();
      if (!kept.kept) this.tell(kept.message);
      play.refresh();
      await this.director?.go();
    };
    desk.onLost((message) => {
      openDialog(t('ui:notice'), h('p', { text: say(message) }), [
        { words: t('ui:storage.take-over'), main: true, run: () => void playHere() },
        { words: t('ui:storage.leave'), run: () => this.title() },
      ]);
    });
    const app: App = {
      page: this.page,
      stage: this.stage,
      sounds: {
        play: (name) => isSoundName(name) && this.audio.play(name),
        ambience: (name) => this.audio.ambience(name),
      },
      calm: () => this.calm,
      sights: new Sights(),
      explain: openWord,
      openNotebook: () => void this.director?.notebook(),
      openPause,
      say,
    };
    this.played = true;
    this.director = new Director(
      app,
      play,
      () => this.title(),
      () => this.settings(),
    );
    try {
      await this.director.go();
    } catch (fault) {
      // What the first screen needs did not come: the team is let go, so that it can be asked for again.
      this.title();
      throw fault;
    }
  }

  /** What the team that played last needs first, and the story's code. */
  private async loadAhead(): Promise<void> {
    const { lastSave } = this;
    const board = import('./ahead').then(async (part) => lastSave && part.loadAhead((await import('../content/bundled')).library, lastSave));
    await Promise.all([this.openParts(), board]);
  }

  /** Everything else of the game, behind all this: nothing may be lost when it does not come. */
  private async loadRest(): Promise<void> {
    const [{ library }, , { rest }] = await this.openParts();
    await (await rest()).fetchRest(library, () => this.taking !== null);
  }

  private openParts() {
    return Promise.all([import('../content/bundled'), import('./play'), import('./director')]);
  }

  private async openStage(): Promise<Stage> {
    const { Stage } = await import('./stage');
    const { renderer } = this.storage.settings.current;
    const name = chooseRenderer(this.wishes.renderer, renderer === 'auto' ? null : renderer);
    document.documentElement.dataset.renderer = name;
    return Stage.start(need('#picture', HTMLElement), this.watch, name, () => ({ reduced: this.calm }));
  }
}

export function startGame(): void {
  window.addEventListener('unhandledrejection', (event) => showCrash(event.reason));
  window.addEventListener('error', (event) => event.error && showCrash(event.error));
  new Game().start().catch(showCrash);
}
