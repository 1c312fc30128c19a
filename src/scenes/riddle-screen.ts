/** A riddle in play: board, voice, tools, hints, saving. It knows no kind. */
import { boards } from 'virtual:art';
import { type Board, makeBoard } from '../boards';
import type { Cue, Message } from '../core/puzzle-kind';
import type { Played } from '../core/riddle';
import { t } from '../i18n/words';
import { type Page, Screen } from '../ui/page';
import { QuietTimer } from '../ui/quiet-timer';
import { type Tool, Tools } from '../ui/tools';
import { type Choice, Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import { boardEnv, boardWords } from './board-env';
import { keepClear } from './foot';
import type { HintTalk } from './hint-talk';
import { LongShow } from './long-show';
import { RiddleEnd } from './riddle-end';
import type { RiddlePlan } from './riddle-plan';
import { riddleTools } from './riddle-tools';

/** Seconds without progress before Gaillette offers help, and before « Passer » appears (GAME.md section 7). */
const OFFER_AFTER = 45;
const PASS_AFTER = 300;

/** Puzzle screens push the world back behind their board (STYLE.md section 5). */
const PUSHED_BACK = 0.4;

export class RiddleScreen extends Screen {
  override readonly kind = 'board';
  private board: Board | null = null;
  private readonly backdrop: Backdrop;
  private voice: Voice | null = null;
  private tools: Tools | null = null;
  private talk: HintTalk | null = null;
  private ending: RiddleEnd | null = null;
  private left = false;
  private readonly long = new LongShow();
  private readonly leaving = new AbortController();

  constructor(
    private readonly app: App,
    private readonly plan: RiddlePlan,
  ) {
    super();
    this.backdrop = new Backdrop(app, plan.place, plan.state, PUSHED_BACK);
  }

  title(): string {
    return this.plan.title;
  }

  protected build(page: Page): void {
    const { app, plan } = this;
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    this.voice = voice;
    const tools = new Tools(t('ui:tools'), this.toolList());
    this.tools = tools;
    page.words.append(voice.element, tools.element);
    this.onLeave(keepClear(page.layer, voice.element, page.layer));
    voice.element.classList.toggle('mute', plan.essai);
    if (plan.essai) page.announce(plan.rules.join(' '));
    this.sayGoal(plan.essai);
    const keys = (event: KeyboardEvent) => {
      // A riddle begins with the focus on its heading, and talks take it: the board's letters are heard there too.
      if (event.target instanceof Element && event.target.closest('#heading, .voice, .sheet')) this.key(event);
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      // Else the same key closes the sheet that it has just opened.
      event.preventDefault();
      // A hint or the rules go first.
      if (!voice.dismiss()) this.pause();
    };
    document.addEventListener('keydown', keys);
    const unwatch = app.stage.watch.watch((_, frameChanged) => {
      if (!frameChanged) return;
      this.talk?.leave();
      void this.board?.relayout();
    });
    const offer = new QuietTimer(OFFER_AFTER, () => this.offerHelp());
    const pass = new QuietTimer(PASS_AFTER, () => this.talk?.allowPass());
    this.timers = [offer];
    this.onLeave(() => {
      this.left = true;
      this.leaving.abort();
      this.long.drop();
      document.removeEventListener('keydown', keys);
      unwatch();
      offer.stop();
      pass.stop();
      voice.close();
      this.board?.close();
      this.backdrop.close();
    });
    void this.open(page);
  }
  private timers: readonly QuietTimer[] = [];

  private toolList(): readonly Tool[] {
    return riddleTools(this.plan, this.app.say, {
      hint: () => this.talk?.open(),
      undo: () => this.undo(),
      redo: () => this.redo(),
      check: () => this.check(),
      goal: () => this.sayRules(),
      notebook: () => this.app.openNotebook(),
      menu: () => this.pause(),
    });
  }

  /** Board first: its controls and words wait for no picture, its pieces not for the place behind them. */
  private async open(page: Page): Promise<void> {
    const { app, plan } = this;
    const loadArt = boards[plan.riddle.kindId];
    if (!loadArt) throw new Error(`riddle: no board art for ${plan.riddle.kindId}`);
    const hints = import('./hint-talk');
    const art = loadArt();
    const env = boardEnv({ app, page, scene: this.backdrop.ready, art, kind: plan.riddle.kindId });
    const board = makeBoard(env, plan.riddle, {
      onPlayed: (played) => this.played(played),
      onKey: (event) => this.key(event),
      ...boardWords(plan.goal),
    });
    this.board = board;
    const laid = board.open();
    this.refreshTools();
    if (plan.essai) this.guide();
    const { HintTalk: Talk } = await hints;
    const { voice } = this;
    if (this.left || !voice) return;
    this.talk = new Talk({
      app,
      page,
      riddle: plan.riddle,
      board,
      voice,
      env,
      ...(plan.onPass ? { onPass: plan.onPass } : {}),
      onChanged: (cues) => this.changed(cues),
      sayGoal: () => this.sayGoal(true),
    });
    await Promise.all([laid, art]);
    if (this.left) return;
    // What is seen of a win comes while the riddle is played.
    import('./show/win').catch(() => {});
    await this.backdrop.paint();
    // Won before the page was closed: the win is told again.
    if (plan.riddle.status === 'solved') this.finish();
    else if (plan.riddle.stuck) this.talk?.offerRewind();
  }

  private played({ outcome, cues }: Played): void {
    const { app, plan } = this;
    if (outcome.kind === 'refused') {
      app.sounds.play('wrong');
      this.tell(outcome.reason);
      return;
    }
    this.voice?.element.classList.toggle('mute', plan.essai);
    if (app.calm()) for (const { sound, at } of cues(app.stage.frame)) if (sound && !at) app.sounds.play(sound);
    plan.onMoved();
    for (const timer of this.timers) timer.restart();
    this.long.drop();
    if (!app.calm()) this.long.start(cues(app.stage.frame));
    this.tools?.call('hint', false);
    if (!plan.essai) this.board?.mark([]);
    this.refreshTools();
    if (outcome.solved) this.finish(outcome.say);
    else {
      const { say, note } = outcome;
      if (note !== undefined) this.board?.reveal(note);
      if (say) {
        // Ears do not wait for the picture.
        this.voice?.read(this.said(say));
        this.long.after(() => this.tell(say, true));
      }
      if (plan.riddle.stuck) this.talk?.offerRewind(outcome.say === undefined);
    }
    if (plan.essai && !outcome.solved) this.guide();
  }

  /** After a change that the player did not make by a gesture (undo, a hint). */
  private changed(cues: readonly Cue[]): void {
    void this.board?.refresh(cues);
    // Gaillette's last step may be a long show too.
    if (!this.app.calm()) this.long.start(cues);
    this.plan.onMoved();
    this.refreshTools();
    if (this.plan.riddle.status === 'solved') this.finish();
  }

  /** In an essai the controls of the next gesture glow. */
  private guide(): void {
    const gesture = this.plan.riddle.nextGesture();
    this.board?.guide(gesture);
    this.tools?.call('check', gesture?.[0] === 'check');
    // The glow in words, for whoever does not see it.
    const { controls } = this.plan.riddle.describe();
    const names = gesture?.flatMap((id) => controls.filter((control) => control.id === id).map(({ name }) => this.app.say(name))) ?? [];
    if (names.length > 0) this.app.page.announce(t('ui:a11y.guide', { names: names.reduce((first, next) => t('ui:a11y.then', { first, next })) }));
  }

  private finish(last?: Message): void {
    const { app, plan, board, backdrop, voice, tools, long } = this;
    if (this.ending || !board || !voice || !tools) return;
    this.ending = new RiddleEnd({ app, plan, board, backdrop, voice, tools, long, signal: this.leaving.signal }, last);
    this.ending.begin();
  }

  /** The voice after the win; the story goes on from there. */
  celebrate(text: string, choices: readonly Choice[]): void {
    this.ending?.celebrate(text, choices);
  }

  private said(message: Message) {
    const { host } = this.plan;
    return { text: this.app.say(message), who: host.who, name: t(`cast:${host.who}.name`), mood: host.mood };
  }
  private tell(message: Message, quiet = false): void {
    // An essai is wordless until something has to be answered.
    this.voice?.element.classList.remove('mute');
    this.voice?.say(this.said(message), quiet);
  }
  private sayGoal(quiet: boolean): void {
    const { host, goal } = this.plan;
    this.voice?.say({ text: goal, who: host.who, name: t(`cast:${host.who}.name`), mood: host.mood }, quiet);
  }
  private sayRules(): void {
    this.talk?.leave();
    const { rules } = this.plan;
    const { host } = this.plan;
    this.voice?.say({ text: rules.join('\n'), who: host.who, name: t(`cast:${host.who}.name`), mood: host.mood });
    this.voice?.choose([{ words: t('ui:ok'), run: () => this.toBoard(), onEscape: () => this.toBoard() }]);
  }
  /** An answer that closes itself gives the focus back to the board. */
  private toBoard(): void {
    this.sayGoal(true);
    this.board?.focus();
  }

  private check(): void {
    this.talk?.leave();
    this.board?.check();
  }
  private undo(): void {
    this.wind('undo', t('ui:board.undone'), () => this.plan.riddle.undo());
  }
  private redo(): void {
    this.wind('click', t('ui:board.redone'), () => this.plan.riddle.redo());
  }
  /** Back or forth in the log of moves; what is different now is read aloud. */
  private wind(sound: string, words: string, act: () => boolean): void {
    const { board } = this;
    if (this.ending || !board) return;
    this.talk?.leave();
    board.release(true);
    const before = board.hear();
    if (!act()) return;
    this.long.drop();
    this.app.sounds.play(sound);
    this.changed([]);
    board.tell([words, ...board.changes(before)]);
    if (this.plan.essai) this.guide();
  }
  private refreshTools(): void {
    const { riddle } = this.plan;
    this.tools?.enable('undo', riddle.canUndo);
    this.tools?.enable('redo', riddle.canRedo);
    // The sheet of clues has come, or gone.
    this.tools?.fitSoon();
  }

  private offerHelp(): void {
    if (this.ending || !this.plan.offersHelp) return;
    // Somebody who reads an answer is not stuck.
    if (this.voice?.asks) {
      for (const timer of this.timers) timer.restart();
      return;
    }
    this.tools?.call('hint', true);
    this.voice?.say({ text: t('ui:hint.offer'), who: 'gaillette', name: t('cast:gaillette.name'), mood: 'amused' });
    this.voice?.choose([
      { words: t('ui:hint.yes'), run: () => this.talk?.open() },
      { words: t('ui:hint.no'), run: () => this.toBoard(), onEscape: () => this.toBoard() },
    ]);
  }

  private pause(): void {
    const { plan, app } = this;
    app.openPause([{ words: t('ui:pause.restart'), run: () => this.restart() }, ...plan.pauseChoices(), { words: t('ui:pause.leave'), run: plan.onLeave }]);
  }
  private restart(): void {
    this.talk?.leave();
    this.plan.riddle.restart();
    this.changed([]);
    this.app.page.announce(this.state());
    if (this.plan.essai) this.guide();
  }
  /** The board in words (key R). */
  private state(): string {
    return this.board?.inWords() ?? '';
  }

  /** Single letters, only while the board has the focus. */
  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const acts: Readonly<Record<string, () => void>> = {
      z: () => (event.shiftKey ? this.redo() : this.undo()),
      // In an essai the next gesture is shown already: it is read again.
      h: () => (this.plan.essai ? this.guide() : this.talk?.open()),
      g: () => this.sayRules(),
      r: () => this.app.page.announce(this.state()),
    };
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act();
  }
}
