/** The end of a riddle: its light and sparks, then the voice that praises and shows the way on. */
import type { Board } from '../boards';
import type { Cue, Message } from '../core/puzzle-kind';
import { t } from '../i18n/words';
import type { Tools } from '../ui/tools';
import type { Choice, Voice } from '../ui/voice';
import type { App } from './app';
import type { Backdrop } from './backdrop';
import type { LongShow } from './long-show';
import type { RiddlePlan } from './riddle-plan';

interface EndParts {
  readonly app: App;
  readonly plan: RiddlePlan;
  readonly board: Board;
  readonly backdrop: Backdrop;
  readonly voice: Voice;
  readonly tools: Tools;
  /** The show of the winning move: everything waits for its end. */
  readonly long: LongShow;
  /** Raised when the screen is left. */
  readonly signal: AbortSignal;
}

export class RiddleEnd {
  /** What the winning move says. */
  private readonly last: string | null;

  constructor(
    private readonly parts: EndParts,
    last: Message | undefined,
  ) {
    // A lucky end keeps its reproach to itself: « step back » would make no sense on a solved board.
    this.last = last && !last.key.includes(':wrong.') ? parts.app.say(last) : null;
  }

  begin(): void {
    const { app, plan, board, tools, long } = this.parts;
    board.guide([]);
    tools.enable('hint', false);
    plan.onSolved();
    long.after(() => {
      const cues = plan.riddle.success(app.stage.frame);
      app.sounds.play('right');
      board.delight(cues);
      void this.show(cues);
    });
  }

  /** Light, sparks, colours: a decoration that may fail. « Suite » is there from the start and leaves it. */
  private async show(cues: readonly Cue[]): Promise<void> {
    const { app, plan, board, backdrop, voice, signal } = this.parts;
    try {
      const { showWin } = await import('./show/win');
      const lights = plan.wonState === 'lit' && plan.state !== 'lit' && !plan.essai;
      await showWin({ app, board, backdrop, cues, sparks: voice.sparks, lights, small: plan.essai, signal });
    } catch (fault) {
      console.error('riddle: the win could not be shown', fault);
    }
  }

  /** The voice after the win; the story goes on from there. */
  celebrate(text: string, choices: readonly Choice[]): void {
    this.parts.long.after(() => this.praise(text, choices));
  }
  private praise(text: string, choices: readonly Choice[]): void {
    const { plan, voice, tools } = this.parts;
    const { who, won } = plan.host;
    voice.element.classList.remove('mute');
    voice.say({
      text: this.last === null ? text : `${this.last} ${text}`,
      who,
      name: t(`cast:${who}.name`),
      mood: won,
      sparks: plan.essai ? 0 : plan.riddle.sparks,
    });
    // What follows may have to be fetched: a second press meanwhile must not go on twice.
    let taken = false;
    const once = (run: () => void) => () => {
      if (!taken) run();
      taken = true;
    };
    voice.choose(choices.map((choice) => ({ ...choice, run: once(choice.run) })));
    voice.focus();
    tools.drop('undo', 'redo', 'check');
  }
}
