/** The end of a riddle: its light and sparks, then the voice that praises and shows the way on. */
import type { Board } from '../boards';
import type { Cue, Message } from '../core/puzzle-kind';
import type { Tools } from '../ui/tools';
import type { Choice, Voice } from '../ui/voice';
import type { App } from './app';
import type { Backdrop } from './backdrop';
import type { LongShow } from './long-show';
import { hostSays } from './riddle-host';
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
  private praise: { readonly text: string; readonly choices: readonly Choice[] } | null = null;

  constructor(
    private readonly parts: EndParts,
    last: Message | undefined,
  ) {
    this.last = last ? parts.app.say(last) : null;
  }

  begin(): void {
    const { app, plan, board, voice, tools, long } = this.parts;
    board.guide([]);
    // What was asked on the way here has no answer any more.
    voice.choose([]);
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
    // What follows may have to be fetched: a second press meanwhile must not go on twice.
    let taken = false;
    const once = (run: () => void) => () => {
      if (!taken) run();
      taken = true;
    };
    this.parts.long.after(() => {
      this.praise = { text, choices: choices.map((choice) => ({ ...choice, run: once(choice.run) })) };
      this.again();
    });
  }

  /** The praise and the ways on, also once more after something else was said. @returns false before it was said. */
  again(): boolean {
    if (!this.praise) return false;
    const { plan, voice, tools } = this.parts;
    const { text, choices } = this.praise;
    voice.element.classList.remove('mute');
    const said = hostSays(plan, this.last === null ? text : `${this.last} ${text}`);
    voice.say({ ...said, mood: plan.host.won, sparks: plan.essai ? 0 : plan.riddle.sparks });
    voice.choose(choices);
    voice.focus();
    tools.drop('undo', 'redo', 'check');
    return true;
  }
}
