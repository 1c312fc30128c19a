/** The picture behind a screen: opens the Phaser scene, paints a place, follows the frame, cleans up. */
import { pictures } from 'virtual:art';
import type Phaser from 'phaser';
import type { WorldState } from '../core/story';
import type { App } from './app';
import type { BlankScene } from './blank-scene';
import { cropOf, type Part, PlaceView } from './place-view';
import type { Stage } from './stage';
import { tween } from './tweening';

/** Milliseconds of a cross-fade: all the movement there is where motion is not wanted. */
const FADE = 200;

/** A place that changes its state: the picture before, and above it the new one, not yet seen. */
export interface Turning {
  readonly stage: Stage;
  readonly scene: Phaser.Scene;
  readonly before: PlaceView;
  readonly next: PlaceView;
  /** How much of the new picture is seen in the end, 0 to 1. */
  readonly alpha: number;
  /** Raised when the screen is left, or the picture has to be painted anew. */
  readonly signal: AbortSignal;
}

/** How the new picture takes the place of the one before. Resolves when it stands. */
export type Change = (turning: Turning) => Promise<void>;

const fade: Change = ({ stage, scene, next, alpha, signal }) => {
  stage.wake();
  return tween(scene, { targets: next.container, alpha, duration: FADE }, signal);
};

export class Backdrop {
  private readonly opened: Promise<BlankScene>;
  private scene: BlankScene | null = null;
  private view: PlaceView | null = null;
  /** The picture before, while the new one takes its place. */
  private going: PlaceView | null = null;
  private turning = new AbortController();
  private closed = false;
  private grave = false;
  private ticket = 0;
  private readonly unwatch: () => void;

  /** @param alpha below 1 pushes the world back behind a board (STYLE.md section 5). */
  constructor(
    private readonly app: App,
    private readonly place: string,
    private state: WorldState,
    private alpha = 1,
    private readonly leftOut: (sprite: string) => boolean = () => false,
  ) {
    this.opened = app.stage.opened.then((stage) => this.open(stage));
    this.unwatch = app.stage.watch.watch((_, redraw) => {
      this.scene?.fit();
      if (redraw) void this.paint();
    });
  }

  private stage: Stage | null = null;
  private open(stage: Stage): Promise<BlankScene> {
    this.stage = stage;
    // The screen was left before the stage had come: nobody waits any more, and the scene is another's.
    if (this.closed) return new Promise(() => {});
    const scene = stage.blank();
    void scene.then((here) => {
      this.scene = here;
    });
    return scene;
  }

  /** The scene that boards are put into. */
  get ready(): Promise<BlankScene> {
    return this.opened;
  }

  /** What is painted now; empty before. */
  get parts(): readonly Part[] {
    return this.view?.parts ?? [];
  }

  private picture() {
    const load = pictures[this.place];
    if (!load) throw new Error(`backdrop: there is no picture "${this.place}"`);
    return load();
  }

  /** Where a point of the picture lies on the stage, in frame units, and how large one picture unit is there. */
  async spot(x: number, y: number): Promise<{ readonly x: number; readonly y: number; readonly zoom: number }> {
    const crop = cropOf(await this.picture(), this.app.stage.frame);
    return { x: (x - crop.x) * crop.zoom, y: (y - crop.y) * crop.zoom, zoom: crop.zoom };
  }

  /** Paints the place in its present state; the picture before stays until the new one stands. */
  async paint(change?: Change): Promise<void> {
    const ticket = ++this.ticket;
    this.turning.abort();
    const turning = new AbortController();
    this.turning = turning;
    const [scene, picture] = await Promise.all([this.opened, this.picture()]);
    const { stage } = this;
    if (this.closed || ticket !== this.ticket || !stage) return;
    this.going?.close();
    const before = this.view;
    this.going = before;
    const next = new PlaceView(stage, scene, picture, this.state, this.leftOut);
    this.view = next;
    const turns = before !== null && change !== undefined;
    next.container.setAlpha(turns ? 0 : this.alpha);
    await next.paint();
    next.lookGrave(this.grave);
    if (turns && !turning.signal.aborted) {
      await change({ stage, scene, before, next, alpha: this.alpha, signal: turning.signal });
      if (!next.closed) next.container.setAlpha(this.alpha);
    }
    before?.close();
    if (this.going === before) this.going = null;
    this.app.stage.wake();
  }

  /**
   * The place changes its state: its colours come back, or go. Resolves when it stands.
   * @param change how; a cross-fade when absent and where motion is not wanted.
   * @param alpha how far the place stands back from now on.
   */
  turn(state: WorldState, change: Change = fade, alpha = this.alpha): Promise<void> {
    if (state === this.state && alpha === this.alpha) return Promise.resolve();
    this.state = state;
    this.alpha = alpha;
    return this.paint(this.app.calm() ? fade : change);
  }

  /** Whether Gaillette, where she stands in the picture, lowers her eyes. */
  lookGrave(grave: boolean): void {
    this.grave = grave;
    this.view?.lookGrave(grave);
  }

  close(): void {
    this.closed = true;
    this.turning.abort();
    this.unwatch();
    this.view?.close();
    this.going?.close();
  }
}
