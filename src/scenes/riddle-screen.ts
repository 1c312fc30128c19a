/** A riddle in play: board, voice, tools, hints, saving. It knows no kind. */
import { boards } from 'virtual:art';
import { type Board, GRID_KEYS, makeBoard } from '../boards';
import type { Cue, Message } from '../core/puzzle-kind';
import type { Played } from '../core/riddle';
import { t } from '../i18n/words';
import { type Page, Screen } from '../ui/page';
import { QuietTimer } from '../ui/quiet-timer';
import { Tools } from '../ui/tools';
import { type Choice, Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import { boardEnv, boardWords } from './board-env';
import { keepClear } from './foot';
import { HintsAhead } from './hints-ahead';
import { LongShow } from './long-show';
import { RiddleEnd } from './riddle-end';
import { gestureInWords, hostSays } from './riddle-host';
import { RiddleKeys } from './riddle-keys';
import { pauseRiddle } from './riddle-pause';
import type { RiddlePlan } from './riddle-plan';
import { riddleTools } from './riddle-tools';

/** Seconds without progress before Gaillette offers help, and before « Passer » appears (GAME.md section 7). */
const OFFER_AFTER = 45;
const PASS_AFTER = 300;

const GRID_LETTERS: readonly string[] = Object.values(GRID_KEYS);

/** Puzzle screens push the world back behind their board (STYLE.md section 5). */
const PUSHED_BACK = 0.4;

export class RiddleScreen extends Screen {
  override readonly kind = 'board';
  private board: Board | null = null;
  private readonly backdrop: Backdrop;
  private voice: Voice | null = null;
  /** The voice shows the answer to a move: it goes with the next move that has no answer. */
  private told = false;
  private tools: Tools | null = null;
  private talk: HintsAhead | null = null;
  private ending: RiddleEnd | null = null;
  private offer: QuietTimer | null = null;
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
  /** From the win on, also one that is still to be told: nothing takes the solved board away any more. */
  private get over(): boolean {
    return this.plan.riddle.status === 'solved';
  }

  protected build(page: Page): void {
    const { app, plan } = this;
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    this.voice = voice;
    const acts = {
      // In an essai the next gesture is shown already: it is read again.
      hint: () => (plan.essai ? this.guide() : this.talk?.open()),
      undo: () => this.wind('undo'),
      redo: () => this.wind('redo'),
      check: () => this.check(),
      goal: () => this.sayRules(),
      notebook: () => app.openNotebook(),
      menu: () => this.pause(),
    };
    const tools = new Tools(t('ui:tools'), riddleTools(plan, app.say, acts));
    this.tools = tools;
    page.words.append(voice.element, tools.element);
    this.onLeave(keepClear(page.layer, voice.element, page.layer));
    voice.element.classList.toggle('mute', plan.essai);
    if (plan.essai) page.announce(plan.rules.join(' '));
    this.sayGoal(plan.essai);
    const keysHelp = plan.essai ? app.sights.first('ui:a11y.first-keys') : null;
    if (keysHelp !== null) page.announce(keysHelp);
    const { opening = [] } = plan.riddle.describe();
    if (opening.length > 0) page.announce(opening.map(app.say).join(' '));
    // For Escape a hint or the rules go first.
    const letter = (event: KeyboardEvent) => {
      if (this.board?.letter(event)) this.offer?.restart();
      else if (GRID_LETTERS.includes(event.key.toLowerCase())) page.announce(t('ui:board.no-grid'));
    };
    const keys = new RiddleKeys({ ...acts, read: () => this.read(), clues: () => this.readClues(), letter, escape: () => voice.dismiss() || this.pause() });
    const unwatch = app.stage.watch.watch((_, frameChanged) => {
      if (!frameChanged) return;
      this.talk?.leave();
      void this.board?.relayout();
    });
    const offer = new QuietTimer(OFFER_AFTER, () => this.offerHelp());
    const pass = new QuietTimer(PASS_AFTER, () => this.talk?.allowPass());
    this.offer = offer;
    this.onLeave(() => {
      this.left = true;
      this.leaving.abort();
      this.long.drop();
      keys.close();
      unwatch();
      offer.stop();
      pass.stop();
      voice.close();
      this.talk?.close();
      this.board?.close();
      this.backdrop.close();
    });
    // Whoever asks for more clues has read the goal: its room shows them.
    const more = (event: Event) => event.target instanceof Element && event.target.matches('.sheet-more') && voice.fold(plan.goal) && event.stopPropagation();
    page.words.addEventListener('click', more, { capture: true, signal: this.leaving.signal });
    void this.open(page);
  }

  /** Board first: its controls and words wait for no picture, its pieces not for the place behind them. */
  private async open(page: Page): Promise<void> {
    const { app, plan, voice } = this;
    const loadArt = boards[plan.riddle.kindId];
    if (!loadArt || !voice) throw new Error(`riddle: no board art for ${plan.riddle.kindId}`);
    const art = loadArt();
    const env = boardEnv({ app, page, scene: this.backdrop.ready, art, kind: plan.riddle.kindId });
    const board = makeBoard(env, plan.riddle, {
      onPlayed: (played) => this.played(played),
      ...boardWords(plan.goal),
    });
    this.board = board;
    const laid = board.open();
    // Taken up half-way: ears are told how it stands, as eyes see it.
    if (plan.riddle.canUndo && !this.over) this.read();
    this.refreshTools();
    if (plan.essai) this.guide();
    this.talk = new HintsAhead({
      app,
      page,
      riddle: plan.riddle,
      board,
      voice,
      env,
      ...(plan.onPass ? { onPass: plan.onPass } : {}),
      onRung: plan.onMoved,
      onChanged: (cues, last) => this.changed(cues, last),
      sayGoal: () => this.sayGoal(true),
    });
    await this.paint(laid, art).finally(() => this.takeUp());
  }
  private async paint(...first: readonly Promise<unknown>[]): Promise<void> {
    await Promise.all(first);
    if (this.left) return;
    // What is seen of a win comes while the riddle is played.
    import('./show/win').catch(() => {});
    await this.backdrop.paint();
  }
  /** A board may come back won or lost, whether its picture could be painted or not. */
  private takeUp(): void {
    if (this.left) return;
    // Won before the page was closed: the win is told again.
    if (this.over) this.finish();
    else if (this.plan.riddle.stuck) this.talk?.offerRewind();
    else this.fold();
  }

  private played({ outcome, cues }: Played): void {
    const { app, plan } = this;
    if (outcome.kind === 'refused') {
      app.sounds.play('wrong');
      this.tell(outcome.reason);
      // The words have taken the way back off the table.
      if (plan.riddle.stuck) this.talk?.offerRewind(false);
      return;
    }
    this.voice?.element.classList.toggle('mute', plan.essai);
    if (app.calm()) for (const { sound, at } of cues(app.stage.frame)) if (sound && !at) app.sounds.play(sound);
    plan.onMoved();
    this.offer?.restart();
    this.long.drop();
    if (!app.calm()) this.long.start(cues(app.stage.frame));
    this.tools?.call('hint', false);
    if (!plan.essai) this.board?.mark([]);
    this.refreshTools();
    if (outcome.solved) this.finish(outcome.say);
    else {
      const { say, note } = outcome;
      if (note !== undefined) this.board?.reveal(note);
      // Ears do not wait for the picture.
      if (say) this.voice?.read(hostSays(plan, app.say(say)));
      else if (this.told && !plan.essai && !this.voice?.asks) this.sayGoal(true);
      this.long.after(() => {
        if (say) this.tell(say, true);
        if (plan.riddle.stuck) this.talk?.offerRewind(say === undefined);
      });
    }
    if (plan.essai && !outcome.solved) this.guide();
    this.fold();
  }

  /** After a change that the player did not make by a gesture (undo, a hint). */
  private changed(cues: readonly Cue[], last?: Message): void {
    void this.board?.refresh(cues);
    // Gaillette's last step may be a long show too.
    if (!this.app.calm()) this.long.start(cues);
    this.plan.onMoved();
    this.refreshTools();
    this.fold();
    if (this.over) this.finish(last);
  }

  /** In an essai the controls of the next gesture glow. */
  private guide(): void {
    const gesture = this.plan.riddle.nextGesture();
    const left = this.board?.guide(gesture) ?? gesture;
    this.tools?.call('check', gesture?.[0] === 'check');
    // The glow in words, for whoever does not see it.
    const words = gestureInWords(this.plan.riddle, left, this.app.say);
    if (words !== null) this.app.page.announce(words);
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

  private tell(message: Message, quiet = false): void {
    // An essai is wordless until something has to be answered.
    this.voice?.element.classList.remove('mute');
    this.voice?.say(hostSays(this.plan, this.app.say(message)), quiet);
    this.told = true;
  }
  private sayGoal(quiet: boolean): void {
    this.told = false;
    this.voice?.say(hostSays(this.plan, this.plan.goal), quiet);
  }
  /** Once somebody plays, the goal was read: on a phone the clues have its room until it is asked for. */
  private fold(): void {
    if (!this.over && this.plan.riddle.canUndo && this.voice?.fold(this.plan.goal)) this.tools?.fitSoon();
  }
  private sayRules(): void {
    this.talk?.leave();
    this.voice?.say(hostSays(this.plan, this.plan.rules.join('\n')));
    this.voice?.choose([{ words: t('ui:ok'), run: () => this.toBoard(), onEscape: () => this.toBoard() }]);
  }
  /** An answer that closes itself gives the focus back to the board. */
  private toBoard(): void {
    // The praise and the way on, or the way out of a lost match, come back instead.
    if (this.ending?.again()) return;
    if (this.plan.riddle.stuck) this.talk?.offerRewind();
    else {
      this.sayGoal(true);
      this.board?.focus();
    }
  }

  private check(): void {
    this.talk?.leave();
    this.board?.check();
  }
  /** Back or forth in the log of moves; what is different now is read aloud. */
  private wind(way: 'undo' | 'redo'): void {
    const { board } = this;
    if (this.over || !board) return;
    this.talk?.leave();
    board.release(true);
    const before = board.hear();
    if (!this.plan.riddle[way]()) {
      this.app.page.announce(t(`ui:board.nothing-${way}`));
      return;
    }
    this.long.drop();
    this.app.sounds.play(way === 'undo' ? 'undo' : 'click');
    this.changed([]);
    board.tell([t(way === 'undo' ? 'ui:board.undone' : 'ui:board.redone'), ...board.changes(before)]);
    if (this.plan.essai) this.guide();
    else if (this.plan.riddle.stuck) this.talk?.offerRewind();
  }
  private refreshTools(): void {
    const { riddle } = this.plan;
    this.tools?.enable('undo', riddle.canUndo);
    this.tools?.enable('redo', riddle.canRedo);
    // The sheet of clues has come, or gone.
    this.tools?.fitSoon();
  }

  private offerHelp(): void {
    if (this.over || !this.plan.offersHelp) return;
    // Somebody who reads an answer is not stuck.
    if (this.voice?.asks) {
      this.offer?.restart();
      return;
    }
    this.tools?.call('hint', true);
    this.talk?.offer(() => this.toBoard());
  }

  private pause(): void {
    pauseRiddle(this.app, this.plan, this.over, () => this.restart());
  }
  private restart(): void {
    if (this.over) return;
    this.talk?.leave();
    this.long.drop();
    this.board?.release(true);
    this.plan.riddle.restart();
    this.changed([]);
    this.read();
    if (this.plan.essai) this.guide();
  }
  /** The clues (key I), short: what is struck out is left out. */
  private readClues(): void {
    this.offer?.restart();
    const clues = this.board?.clues() ?? [];
    this.app.page.announce(clues.length > 0 ? [`${t('ui:board.notes')}.`, ...clues].join(' ') : t('ui:board.no-notes'));
  }
  /** The board in words (key R). */
  private read(): void {
    // Whoever listens to the board is not stuck: no help is offered into it.
    this.offer?.restart();
    this.app.page.announce(this.board?.inWords() ?? '');
  }
}
