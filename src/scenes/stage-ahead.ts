/**
 * The stage as screens know it: there at once, while Phaser is still on its way. Words and boards begin without it;
 * whoever draws waits for `opened`.
 */
import type { Frame } from '../core/puzzle-kind';
import type { FrameWatch } from '../ui/frame';
import { resolutionFor } from './resolution';
import type { Stage } from './stage';

export class StageAhead {
  private here: Stage | null = null;
  private lamp: string | null = null;
  /** Rejects when Phaser cannot be loaded: whoever waits for it is told. */
  readonly opened: Promise<Stage>;
  private begin: () => void = () => {};

  constructor(
    readonly watch: FrameWatch,
    private readonly open: () => Promise<Stage>,
  ) {
    const begun = new Promise<void>((resolve) => {
      this.begin = resolve;
    });
    this.opened = begun.then(() => this.open());
    // Before every screen: what they draw after a change is measured by the stage as it is then.
    watch.watch((_, redraw) => this.here?.follow(redraw));
    // While nobody waits, a refusal is no fault of the page.
    this.opened.then(
      (stage) => {
        this.here = stage;
        if (this.lamp !== null) stage.lamp = this.lamp;
      },
      () => {},
    );
  }

  /** Fetches Phaser and opens the stage; a second call does nothing. */
  start(): void {
    this.begin();
  }

  get isOpen(): boolean {
    return this.here !== null;
  }
  get frame(): Frame {
    return this.watch.shape.frame;
  }
  /** Canvas pixels of one frame unit. */
  get resolution(): number {
    return this.here?.resolution ?? resolutionFor(this.watch.shape);
  }

  /** The colour of the lamp that the team at play carries: pictures painted from now on show it. */
  carry(colour: string): void {
    this.lamp = colour;
    if (this.here) this.here.lamp = colour;
  }

  /** Call before something moves or changes in the picture. */
  wake(): void {
    this.here?.wake();
  }
}
