/** One riddle of the story from its practice board to its end: tier, saved board, hints that cost sparks, sister board. */
import { isAmbienceName } from '../audio/names';
import type { Site } from '../content/library';
import type { How } from '../core/events';
import type { Tier } from '../core/puzzle-kind';
import { seedOf } from '../core/random';
import { openRiddle, type Riddle } from '../core/riddle';
import type { SavedSession } from '../core/save';
import type { LevelFile, ScriptStep, WorldState } from '../core/story';
import { loadWords, say, t } from '../i18n/words';
import { registry } from '../kinds/registry';
import type { App } from './app';
import type { Play } from './play';
import type { RiddlePlan } from './riddle-plan';
import { RiddleScreen } from './riddle-screen';

export interface Result {
  readonly how: How;
  readonly tier?: Tier;
  readonly sparks?: number;
  readonly rung?: number;
}

interface Ways {
  /** Raised when the player goes elsewhere: a board that is still being fetched must not come any more. */
  readonly signal: AbortSignal;
  readonly done: (result: Result) => void;
  /** Out of the riddle, to where the player came from. */
  readonly leave: () => void;
  readonly title: () => void;
  readonly settings: () => void;
}

interface Choice {
  readonly words: string;
  readonly run: () => void;
}

export class RiddleRun {
  constructor(
    private readonly app: App,
    private readonly play: Play,
    private readonly site: Site,
    private readonly step: ScriptStep,
    private readonly state: WorldState,
    /** The state of the place once the riddle is won. */
    private readonly wonState: WorldState,
    private readonly ways: Ways,
  ) {}

  /** The practice board when this team meets the kind for the first time, then the riddle. */
  async start(): Promise<void> {
    const { play, site, step } = this;
    const family = step.riddle;
    if (family === undefined) throw new Error(`step ${step.id} of ${site.id} has no riddle`);
    play.record(play.progress.openSite(site.id));
    const level = site.level(family, play.progress.tierFor(site.id, family, site.families.get(family) ?? []));
    await loadWords(level.kind);
    if (play.progress.essaiSeen(level.kind)) await this.board(level);
    else await this.essai(level);
  }

  private show(screen: RiddleScreen): void {
    if (!this.ways.signal.aborted) this.app.page.show(screen);
  }

  /** What every board of this step shows alike. */
  private common({ kind, tier }: LevelFile, riddle: Riddle): Pick<RiddlePlan, 'riddle' | 'title' | 'rules' | 'place' | 'state' | 'wonState' | 'onLeave'> {
    return {
      riddle,
      title: t(`${kind}:title`),
      // A rule may have other words on a tier that brings more pieces.
      rules: [1, 2, 3].map((line) => t(`${kind}:rule${line}`, { context: `tier${tier}` })),
      place: this.step.place,
      state: this.state,
      wonState: this.wonState,
      onLeave: this.ways.leave,
    };
  }

  private async open(level: LevelFile, from: { readonly seed: number } | { readonly saved: SavedSession }): Promise<Riddle> {
    const load = registry[level.kind];
    if (!load) throw new Error(`there is no kind "${level.kind}"`);
    return openRiddle(await load(), level.data, 'seed' in from ? from : { saved: from.saved.record }, say);
  }

  /** A saved board that no longer fits its level starts again; what was won is kept. */
  private async openSafely(level: LevelFile): Promise<Riddle> {
    const saved = this.play.session(level.id, level.version);
    const seed = seedOf(level.id);
    if (!saved) return this.open(level, { seed });
    try {
      return await this.open(level, { saved });
    } catch (fault) {
      console.error(fault);
      this.play.dropSession(level.id);
      return this.open(level, { seed });
    }
  }

  /** The wordless practice board; the riddle follows. */
  private async essai(level: LevelFile): Promise<void> {
    const { app, play, site, step } = this;
    const words = `${site.id}:host.${step.id}`;
    const practice = await play.library.essai(level.kind);
    const riddle = await this.open(practice, { seed: 1 });
    const go = () => {
      play.record([{ type: 'essai-seen', kind: level.kind }]);
      void this.board(level);
    };
    const screen: RiddleScreen = new RiddleScreen(app, {
      ...this.common(practice, riddle),
      title: t('ui:essai.title', { title: t(`${level.kind}:title`) }),
      host: { who: t(`${words}.who`), mood: t(`${words}.mood`), won: t(`${words}.won`) },
      goal: '',
      essai: true,
      offersHelp: false,
      onMoved: () => {},
      onSolved: () => screen.celebrate(t(`${level.kind}:essai-done`), [{ words: t('ui:next'), main: true, run: go }]),
      pauseChoices: (over) => (over ? [] : [{ words: t('ui:essai.skip'), run: go }]),
    });
    this.show(screen);
  }

  private async board(level: LevelFile): Promise<void> {
    const { app, play, site, step, ways } = this;
    const riddle = await this.openSafely(level);
    const words = `${site.id}:host.${step.id}`;
    const screen: RiddleScreen = new RiddleScreen(app, {
      ...this.common(level, riddle),
      host: { who: t(`${words}.who`), mood: t(`${words}.mood`), won: t(`${words}.won`) },
      goal: t(`${words}.goal`),
      essai: false,
      offersHelp: true,
      onMoved: () => play.saveSession({ level: level.id, version: level.version, record: riddle.saved }),
      // The solved board stays on the table until the story has taken the win: a page closed now loses nothing.
      onSolved: () => {
        const result: Result = { how: 'solved', tier: level.tier, sparks: riddle.sparks, rung: riddle.saved.rung };
        screen.celebrate(t(`ui:solved.${riddle.sparks}`), [
          {
            words: t('ui:next'),
            main: true,
            run: () => {
              ways.done(result);
              play.dropSession(level.id);
            },
          },
          ...this.harderOf(level, result),
          ...(riddle.saved.rung >= 4 ? [{ words: t('ui:sister'), run: () => void this.sister(level, screen) }] : []),
        ]);
      },
      onPass: () => {
        play.dropSession(level.id);
        ways.done({ how: 'passed' });
      },
      pauseChoices: (over) => [
        ...(over ? [] : [{ words: t('ui:pause.essai'), run: () => void this.essai(level) }, ...this.tierChoices(level)]),
        { words: t('ui:settings.title'), run: ways.settings },
        { words: t('ui:pause.title-screen'), run: ways.title },
      ],
    });
    if (ways.signal.aborted) return;
    app.sounds.ambience(step.sound !== undefined && isAmbienceName(step.sound) ? step.sound : null);
    this.show(screen);
  }

  /** « Plus facile / plus corsé », at any moment, without a comment. */
  private tierChoices(level: LevelFile): readonly Choice[] {
    const easier = this.tiers.findLast((tier) => tier < level.tier);
    const harder = this.tiers.find((tier) => tier > level.tier);
    return [
      ...(easier === undefined ? [] : [{ words: t('ui:pause.easier'), run: () => this.choose(easier) }]),
      ...(harder === undefined ? [] : [{ words: t('ui:pause.harder'), run: () => this.choose(harder) }]),
    ];
  }
  /** A riddle that was done before leads on to the next tier; the first time the story goes on. */
  private harderOf(level: LevelFile, result: Result): readonly Choice[] {
    const { play, site, step } = this;
    const harder = this.tiers.find((tier) => tier > level.tier);
    if (harder === undefined || play.progress.stepState(site.id, step.id) !== 'done') return [];
    const run = () => {
      play.record(play.progress.finish(site.id, step.id, result));
      play.dropSession(level.id);
      this.choose(harder);
    };
    return [{ words: t('ui:harder'), run }];
  }
  /** From easy to hard. */
  private get tiers(): readonly Tier[] {
    const { riddle } = this.step;
    return (riddle !== undefined && this.site.families.get(riddle)) || [];
  }
  private choose(tier: Tier): void {
    const { riddle } = this.step;
    if (riddle === undefined) return;
    this.play.record([{ type: 'tier-chosen', riddle, tier }]);
    void this.board(this.site.level(riddle, tier));
  }

  /**
   * A fresh board of the same kind and tier after Gaillette has played the first: it wins the sparks back.
   * Kinds without a generator give the same level again. The first board stays on the table, solved, until this one is
   * done or left: a page closed meanwhile loses nothing.
   */
  private async sister(level: LevelFile, from: RiddleScreen): Promise<void> {
    from.celebrate(t('ui:sister-wait'), []);
    const seed = Date.now() % 100_000;
    const data = await import('../content/fresh-level')
      .then(({ freshLevel }) => freshLevel({ kind: level.kind, tier: level.tier, seed }))
      .catch((fault: unknown) => {
        console.error('riddle: no fresh board, the same one is given again', fault);
        return null;
      });
    const riddle = await this.open(data === null ? level : { ...level, data }, { seed });
    // Meanwhile the player may have gone elsewhere.
    if (!this.app.page.shows(from)) return;
    const done = () => {
      // One spark is won already.
      this.ways.done({ how: 'solved', tier: level.tier, sparks: Math.max(1, riddle.sparks), rung: riddle.saved.rung });
      this.play.dropSession(level.id);
    };
    const screen: RiddleScreen = new RiddleScreen(this.app, {
      ...this.common(level, riddle),
      host: { who: 'gaillette', mood: 'amused', won: 'joy' },
      goal: t('ui:sister-goal'),
      essai: false,
      offersHelp: true,
      onMoved: () => {},
      onSolved: () => screen.celebrate(t(`ui:solved.${riddle.sparks}`), [{ words: t('ui:next'), main: true, run: done }]),
      onPass: done,
      onLeave: done,
      pauseChoices: () => [],
    });
    this.show(screen);
  }
}
