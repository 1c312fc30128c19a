/** The picture behind a screen: opens the Phaser scene, paints a place, follows the frame, cleans up. */
import { pictures } from 'virtual:art';
import type { WorldState } from '../core/story';
import type { App } from './app';
import { BlankScene } from './blank-scene';
import { PlaceView } from './place-view';

/** Milliseconds in which the ink front crosses a place. */
const SWEEP = 900;

export class Backdrop {
  private readonly opened: Promise<BlankScene>;
  private scene: BlankScene | null = null;
  private view: PlaceView | null = null;
  private closed = false;
  private ticket = 0;
  private readonly unwatch: () => void;

  /** @param alpha below 1 pushes the world back behind a board (STYLE.md section 5). */
  constructor(
    private readonly app: App,
    private readonly place: string,
    private state: WorldState,
    private readonly alpha = 1,
    private readonly leftOut: (sprite: string) => boolean = () => false,
  ) {
    this.opened = BlankScene.open(app.stage);
    this.unwatch = app.stage.watch.watch((_, frameChanged) => {
      this.scene?.fit();
      if (frameChanged) void this.paint();
    });
  }

  /** The scene that boards are put into. */
  get ready(): Promise<BlankScene> {
    return this.opened;
  }

  /** Paints the place in its present state; the picture before stays until the new one is there. */
  async paint(sweep = false): Promise<void> {
    const ticket = ++this.ticket;
    const load = pictures[this.place];
    if (!load) throw new Error(`backdrop: there is no picture "${this.place}"`);
    const [scene, picture] = await Promise.all([this.opened, load()]);
    this.scene = scene;
    if (this.closed || ticket !== this.ticket) return;
    const before = this.view;
    const next = new PlaceView(this.app.stage, scene, picture, this.state, this.leftOut);
    this.view = next;
    await next.paint();
    next.container.setAlpha(this.alpha);
    if (sweep && before) await next.sweep(SWEEP);
    before?.close();
    this.app.stage.wake();
  }

  /** The place changes its state: its colours come back, or go. */
  turn(state: WorldState): void {
    if (state === this.state) return;
    this.state = state;
    void this.paint(true);
  }

  close(): void {
    this.closed = true;
    this.unwatch();
    this.view?.close();
  }
}
