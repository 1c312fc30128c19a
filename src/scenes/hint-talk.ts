/** The hint ladder as a talk with Gaillette: four rungs, a rewind when the position is impossible, a way past. */
import type { Board, BoardEnv } from '../boards';
import { DemoBoard } from '../boards/demo';
import type { Cue, Mark, Message } from '../core/puzzle-kind';
import type { Played, Riddle } from '../core/riddle';
import { t } from '../i18n/words';
import type { Page } from '../ui/page';
import type { Choice, Voice } from '../ui/voice';
import type { App } from './app';

export interface HintParts {
  readonly app: App;
  readonly page: Page;
  readonly riddle: Riddle;
  readonly board: Board;
  readonly voice: Voice;
  readonly env: BoardEnv;
  readonly onPass?: () => void;
  /** A rung was taken: it is saved at once, for it may cost a spark. */
  readonly onRung: () => void;
  /** The board changed by a hint; it must be shown again and saved. @param last what a winning move says */
  readonly onChanged: (cues: readonly Cue[], last?: Message) => void;
  readonly sayGoal: () => void;
}

/** « Passer » appears after rung 3 was taken twice, or after a while (GAME.md section 7.2). */
const PASS_AFTER_STEPS = 2;

const sameSpot = (one: Mark, other: Mark): boolean => one.control === other.control && one.note === other.note;

export class HintTalk {
  private passAllowed = false;
  /** The answers of the present bubble, what it shows, and the position it speaks of. */
  private bubble: { readonly choices: readonly Choice[]; readonly marks: readonly Mark[]; readonly at: string } | null = null;
  /** Takes the worked example off the stage, while one is there. */
  private dropExample: (() => Promise<void>) | null = null;
  private demo: DemoBoard | null = null;
  private closed = false;

  constructor(private readonly parts: HintParts) {}

  allowPass(): void {
    this.passAllowed = true;
  }
  private get mayPass(): boolean {
    return this.parts.onPass !== undefined && (this.passAllowed || this.parts.riddle.saved.nextSteps >= PASS_AFTER_STEPS);
  }

  private saw(rung: 1 | 2 | 3 | 4): void {
    this.parts.riddle.sawRung(rung);
    this.parts.onRung();
  }

  private get position(): string {
    const { cursor, moves } = this.parts.riddle.saved;
    return `${cursor}/${moves.length}`;
  }

  private tell(message: Message | string, mood: string, choices: readonly Choice[], marks: readonly Mark[] = []): void {
    const { voice, app } = this.parts;
    voice.say({ text: typeof message === 'string' ? message : app.say(message), who: 'gaillette', name: t('cast:gaillette.name'), mood });
    const pass: Choice[] = this.mayPass && this.parts.onPass ? [{ words: t('ui:hint.pass'), run: this.parts.onPass }] : [];
    const all = [...choices, ...pass];
    this.bubble = { choices: all, marks, at: this.position };
    voice.choose(all);
    voice.focus();
    this.parts.board.mark(marks);
  }

  /** The player turns to something else: the board is back, and Gaillette speaks of the goal again. */
  leave(): void {
    if (!this.dropExample) return;
    void this.dropExample();
    this.parts.sayGoal();
  }

  /** The screen is left, perhaps in the middle of an example. */
  close(): void {
    this.closed = true;
    this.dropExample = null;
    this.demo?.close();
    this.demo = null;
  }

  private readonly thanks = (): void => {
    this.parts.board.mark([]);
    this.parts.sayGoal();
    this.parts.board.focus();
  };

  /** Help is asked for. While it is there already, it is said once more: no rung is taken by mistake. */
  open(): void {
    const { bubble } = this;
    const { voice, board, riddle } = this.parts;
    if (riddle.status === 'solved') return;
    if (bubble?.at !== this.position || !voice.offers(bubble.choices)) {
      this.look();
      return;
    }
    voice.repeat();
    board.mark(bubble.marks);
    voice.focus();
  }

  /** Rung 1: where to look. An impossible position is said before anything else. */
  private look(): void {
    const { riddle } = this.parts;
    void this.dropExample?.();
    const hints = riddle.hints();
    if (hints.contradiction) {
      this.impossible(hints.contradiction.say, hints.contradiction.marks);
      return;
    }
    this.saw(1);
    this.tell(hints.look.say, 'thinking', this.rungs(), hints.look.marks);
  }

  /** What cannot be: take it back, or see all that is wrong and mend it by hand. */
  private impossible(message: Message | string, marks: readonly Mark[]): void {
    const wrong = this.parts.riddle.mistakes();
    const more = wrong.some((one) => !marks.some((shown) => sameSpot(one, shown)));
    this.tell(
      message,
      'worried',
      [
        { words: t('ui:hint.rewind'), run: () => this.rewind(), main: true },
        ...(more ? [{ words: t('ui:hint.mistakes'), run: () => this.impossible(t('ui:hint.wrong'), wrong) }] : []),
        { words: t('ui:hint.no'), run: this.thanks, onEscape: this.thanks },
      ],
      marks,
    );
  }

  private rungs(): readonly Choice[] {
    return [
      { words: t('ui:hint.method'), run: () => void this.method() },
      { words: t('ui:hint.next'), run: () => this.next() },
      { words: t('ui:hint.rest'), run: () => this.rest() },
      { words: t('ui:hint.thanks'), run: this.thanks, onEscape: this.thanks },
    ];
  }

  /**
   * The match is lost, or the board cannot be won: one button takes back what must be.
   * @param tell false when the last move has already said what happened.
   */
  offerRewind(tell = true): void {
    const choices = [{ words: t('ui:hint.rewind'), run: () => this.rewind(), main: true }];
    if (tell) this.tell(t('ui:hint.stuck'), 'tender', choices);
    else {
      this.parts.voice.choose(choices);
      this.parts.voice.focus();
    }
  }

  private rewind(): void {
    const { riddle, board, app } = this.parts;
    const before = board.hear();
    riddle.rewind();
    app.sounds.play('undo');
    board.mark([]);
    this.parts.onChanged([]);
    this.tell(t('ui:hint.rewound'), 'tender', [{ words: t('ui:hint.thanks'), run: this.thanks, onEscape: this.thanks }]);
    // This was no hint: whoever asks now gets one.
    this.bubble = null;
    board.tell(board.changes(before));
  }

  /** Rung 2: a worked example on a small board. */
  private async method(): Promise<void> {
    const { riddle, board, env, page, app } = this.parts;
    const { method } = riddle.hints();
    this.saw(2);
    await board.setAside(true);
    if (this.closed) return;
    const demo = new DemoBoard(env);
    this.demo = demo;
    const drop = () => {
      this.dropExample = null;
      this.demo = null;
      demo.close();
      return board.setAside(false);
    };
    this.dropExample = drop;
    const back = () => drop().then(() => this.look());
    // The board as it was comes first: what a step does is seen.
    let shown = demo.show(method.start);
    page.announce(method.heard.map(app.say).join(' '));
    const show = (index: number) => {
      const step = method.steps[index];
      if (!step) {
        void back();
        return;
      }
      shown = shown.then(() => (this.dropExample === drop ? demo.show(step) : undefined));
      this.tell(step.say, 'thinking', [
        { words: t('ui:next'), run: () => show(index + 1), main: true },
        { words: t('ui:hint.back'), run: () => void back(), onEscape: () => void drop().then(this.thanks) },
      ]);
    };
    show(0);
  }

  /** Rung 3: the next step from here; it is shown, and made if the player wants. */
  private next(): void {
    const { riddle, board } = this.parts;
    const { next } = riddle.hints();
    if (!next) {
      this.look();
      return;
    }
    this.saw(3);
    const ways = [
      {
        words: t('ui:hint.do'),
        main: true,
        run: () => {
          const before = board.hear();
          const made = riddle.playNext();
          board.mark([]);
          if (made) this.show(made.played);
          board.tell(board.changes(before));
          if (riddle.status !== 'solved') this.thanks();
        },
      },
      { words: t('ui:hint.self'), run: this.thanks, onEscape: this.thanks },
    ];
    this.tell(next.say, 'thinking', ways, next.marks);
  }

  /** Moves that Gaillette has made. */
  private show(played: readonly Played[]): void {
    const last = played.at(-1)?.outcome;
    this.parts.onChanged(
      played.flatMap(({ cues }) => cues(this.parts.env.frame())),
      last?.kind === 'moved' && last.solved ? last.say : undefined,
    );
  }

  /** Rung 4: Gaillette plays to the end, one sentence for each step. */
  private rest(): void {
    const { riddle, board } = this.parts;
    this.saw(4);
    const before = board.hear();
    const made = riddle.playRest();
    if (!made) {
      this.thanks();
      return;
    }
    board.mark([]);
    this.show(made.played);
    if (riddle.status === 'solved') return;
    this.tell(made.step, 'proud', [
      { words: t('ui:next'), run: () => this.rest(), main: true },
      { words: t('ui:hint.self'), run: this.thanks, onEscape: this.thanks },
    ]);
    board.tell(board.changes(before));
  }
}
