/**
 * The stage: one Phaser game for the whole visit, its size, its pulse and its textures.
 *
 * The loop sleeps when nothing moves. Whoever starts a movement calls `wake`; the stage falls asleep
 * again after the last tween. Small print-like movements (flames) tick the loop a few times a second.
 */
import Phaser from 'phaser';
import type { Frame } from '../core/puzzle-kind';
import { FRAME_SHOWN, type FrameWatch } from '../ui/frame';
import { BlankScene } from './blank-scene';
import type { RendererName } from './renderer';
import { resolutionFor } from './resolution';
import { TextureShelf } from './texture-shelf';

export interface Calm {
  /** True when the player or the system asks for less movement. */
  readonly reduced: boolean;
}

/** How often flames and rays are re-cut, per second (STYLE.md section 8). */
const PULSE = 6;
const FRAMES_BEFORE_SLEEP = 6;
/** So many frames are timed after the start; a median above the limit (milliseconds) is too slow to play with. */
const TIMED_FRAMES = 30;
const SLOW_FRAME = 50;
/** Milliseconds after which a lost WebGL context is not waited for any more. */
const CONTEXT_PATIENCE = 5000;

/** What the stage tells the document, once each time. */
export type StageEvent = 'stage-lost' | 'stage-gone' | 'stage-slow';

export class Stage {
  readonly game: Phaser.Game;
  readonly shelf: TextureShelf;
  /** Canvas pixels of one frame unit. */
  resolution: number;
  /** The colour in which the lamp of the team shines: one of `LAMP_COLOURS`. */
  lamp = '';
  private idleFrames = 0;
  private readonly pulseListeners = new Set<(beat: number) => void>();
  private beat = 0;
  private readonly frameTimes: number[] = [];
  private lastFrame = 0;

  private constructor(
    game: Phaser.Game,
    readonly watch: FrameWatch,
    readonly renderer: RendererName,
    private readonly calm: () => Calm,
  ) {
    this.game = game;
    this.shelf = new TextureShelf(game.textures);
    this.resolution = resolutionFor(watch.shape);
    game.events.on(Phaser.Core.Events.POST_RENDER, () => this.afterFrame());
    window.setInterval(() => this.pulse(), 1000 / PULSE);
    document.addEventListener('visibilitychange', () => (document.hidden ? game.loop.sleep() : this.wake()));
    if (renderer === 'webgl') this.watchContext();
  }

  /** Starts Phaser inside `parent`. Resolves when the first frame can be drawn. */
  static start(parent: HTMLElement, watch: FrameWatch, renderer: RendererName, calm: () => Calm): Promise<Stage> {
    const size = FRAME_SHOWN[watch.shape.frame];
    const resolution = resolutionFor(watch.shape);
    return new Promise((resolve) => {
      const game = new Phaser.Game({
        type: renderer === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS,
        parent,
        width: Math.round(size.w * resolution),
        height: Math.round(size.h * resolution),
        scale: { mode: Phaser.Scale.NONE },
        backgroundColor: 0x12163a,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        render: { antialiasGL: false },
        // Time is counted as it passes soon after the loop has woken: with the usual 120 frames a slow machine sees slow motion.
        fps: { panicMax: 6 },
        scene: [],
      });
      game.events.once(Phaser.Core.Events.READY, () => {
        game.canvas.setAttribute('aria-hidden', 'true');
        game.canvas.removeAttribute('tabindex');
        const stage = new Stage(game, watch, renderer, calm);
        // The page may have been turned meanwhile.
        stage.fit();
        resolve(stage);
      });
    });
  }

  get frame(): Frame {
    return this.watch.shape.frame;
  }
  get reducedMotion(): boolean {
    return this.calm().reduced;
  }

  /** Adds a scene, or starts it again when it was added before. */
  show(key: string, make: () => Phaser.Scene, data?: object): void {
    for (const scene of this.game.scene.getScenes(true)) if (scene.scene.key !== key) scene.scene.stop();
    if (!this.game.scene.getScene(key)) this.game.scene.add(key, make(), false);
    this.game.scene.start(key, data);
    this.wake();
  }

  /** The scene of a screen, started afresh; what an earlier screen left in it is gone. */
  blank(): Promise<BlankScene> {
    return BlankScene.open(this);
  }

  /** The page has changed its size. @param redraw whether pictures are drawn anew, at another size or in another frame. */
  follow(redraw: boolean): void {
    if (redraw) this.fit();
    this.wake();
  }

  private fit(): void {
    this.resolution = resolutionFor(this.watch.shape);
    const size = FRAME_SHOWN[this.frame];
    this.game.scale.resize(Math.round(size.w * this.resolution), Math.round(size.h * this.resolution));
  }

  /** Call before something moves or changes in the picture. */
  wake(): void {
    this.idleFrames = 0;
    if (!document.hidden && !this.game.loop.running) this.game.loop.wake();
  }

  /** Calls `listener` a few times a second while the page is seen and motion is wanted. */
  onPulse(listener: (beat: number) => void): () => void {
    this.pulseListeners.add(listener);
    return () => this.pulseListeners.delete(listener);
  }

  private pulse(): void {
    if (document.hidden || this.reducedMotion || this.pulseListeners.size === 0) return;
    this.beat++;
    for (const listener of [...this.pulseListeners]) listener(this.beat);
    if (!this.game.loop.running) this.game.loop.tick();
  }

  private afterFrame(): void {
    const moving = this.game.scene.getScenes(true).some((scene) => scene.tweens.getTweens().length > 0 || scene.load.isLoading());
    this.idleFrames = moving ? 0 : this.idleFrames + 1;
    if (this.idleFrames > FRAMES_BEFORE_SLEEP && this.game.loop.running) this.game.loop.sleep();
    if (this.renderer === 'webgl' && this.frameTimes.length < TIMED_FRAMES) this.timeFrame();
  }

  /** Times the first frames that follow one another; a sleep between two is not counted. */
  private timeFrame(): void {
    const now = performance.now();
    if (this.lastFrame > 0) this.frameTimes.push(now - this.lastFrame);
    this.lastFrame = this.game.loop.running ? now : 0;
    if (this.frameTimes.length < TIMED_FRAMES) return;
    const median = [...this.frameTimes].sort((a, b) => a - b)[TIMED_FRAMES / 2] ?? 0;
    if (median > SLOW_FRAME) this.tell('stage-slow');
  }

  private watchContext(): void {
    const { canvas } = this.game;
    let patience: number | undefined;
    canvas.addEventListener('webglcontextlost', () => {
      this.tell('stage-lost');
      patience = window.setTimeout(() => this.tell('stage-gone'), CONTEXT_PATIENCE);
    });
    canvas.addEventListener('webglcontextrestored', () => {
      window.clearTimeout(patience);
      this.wake();
    });
  }

  private tell(event: StageEvent): void {
    document.dispatchEvent(new CustomEvent(event));
  }
}
