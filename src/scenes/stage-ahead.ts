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
  private readonly coming: Promise<Stage>;
  private begin: () => void = () => {};
  private wanted = false;
  private fault: unknown = null;

  constructor(
    readonly watch: FrameWatch,
    private readonly open: () => Promise<Stage>,
    /** Hears once that Phaser cannot be loaded, when somebody waits for it. */
    private readonly lost: (fault: unknown) => void,
  ) {
    const begun = new Promise<void>((resolve) => {
      this.begin = resolve;
    });
    // Before every screen: what they draw after a change is measured by the stage as it is then.
    watch.watch((_, redraw) => this.here?.follow(redraw));
    this.coming = begun
      .then(() => this.open())
      .then(
        (stage) => {
          this.here = stage;
          if (this.lamp !== null) stage.lamp = this.lamp;
          return stage;
        },
        (fault: unknown) => {
          this.fault = fault;
          if (this.wanted) this.lost(fault);
          // Words and boards play on without pictures: whoever draws waits for ever, and nobody hears of it again.
          return new Promise<Stage>(() => {});
        },
      );
  }

  /** The stage, as soon as it is there; never, when it cannot be loaded. */
  get opened(): Promise<Stage> {
    if (!this.wanted && this.fault !== null) this.lost(this.fault);
    this.wanted = true;
    return this.coming;
  }

  /** Fetches Phaser and opens the stage; a second call does nothing. Resolves when it is there, for who can do without it. */
  start(): Promise<Stage> {
    this.begin();
    return this.coming;
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
