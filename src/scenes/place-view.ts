/** Shows one place of the world in one state: its planes, its moving parts, its crop for the tall frame. */
import type Phaser from 'phaser';
import type { Box, Picture, Sprite } from '../../assets/art/format';
import type { WorldState } from '../core/story';
import { FRAME_SIZE } from '../ui/frame';
import { rasterise } from './raster';
import type { Stage } from './stage';

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  readonly box: Box;
  readonly keys: readonly string[];
}

export class PlaceView {
  private readonly root: Phaser.GameObjects.Container;
  private shown: Shown[] = [];
  private readonly stop: (() => void)[] = [];
  private closed = false;

  constructor(
    private readonly stage: Stage,
    private readonly scene: Phaser.Scene,
    private readonly picture: Picture,
    private readonly state: WorldState,
    /** Which moving parts are left out (the map's patches of places that still sleep). */
    private readonly leftOut: (sprite: string) => boolean = () => false,
  ) {
    this.root = scene.add.container(0, 0).setDepth(-10);
  }

  get container(): Phaser.GameObjects.Container {
    return this.root;
  }

  /** Frame units of one picture unit, and the picture point at the frame's upper left corner. */
  private get crop(): { readonly zoom: number; readonly x: number; readonly y: number } {
    if (this.stage.frame === 'wide') return { zoom: 1, x: 0, y: 0 };
    const { tall } = this.picture;
    return { zoom: FRAME_SIZE.tall.w / tall.w, x: tall.x, y: tall.y };
  }

  /** Draws everything; resolves when the place can be seen. A plane that cannot be drawn is left out and reported. */
  async paint(): Promise<void> {
    const { zoom, x, y } = this.crop;
    this.root.setScale(zoom).setPosition(-x * zoom, -y * zoom);
    const planes = this.picture.planes.map((plane) => ({ ...plane, frames: [plane.svg], sprite: null }));
    const sprites = this.picture.sprites
      .filter((sprite) => (!sprite.when || sprite.when.includes(this.state)) && (!sprite.crop || sprite.crop === this.stage.frame) && !this.leftOut(sprite.id))
      .map((sprite) => ({ id: sprite.id, depth: sprite.depth, box: sprite.box, frames: sprite.frames, sprite }));
    const all = [...planes, ...sprites].sort((a, b) => a.depth - b.depth);
    const made = await Promise.all(all.map((item) => this.draw(item.id, item.box, item.frames)));
    if (this.closed) return;
    all.forEach((item, index) => {
      const keys = made[index];
      const first = keys?.[0];
      if (!keys || first === undefined) return;
      const image = this.scene.add.image(item.box.x, item.box.y, first).setOrigin(0).setDisplaySize(item.box.w, item.box.h);
      this.root.add(image);
      this.shown.push({ image, keys, box: item.box });
      if (item.sprite) this.animate(item.sprite, image, keys);
    });
    this.stage.wake();
  }

  private async draw(id: string, box: Box, frames: readonly string[]): Promise<string[] | null> {
    const scale = this.stage.resolution * this.crop.zoom;
    const keys = frames.map((_, index) => `place/${this.picture.id}/${this.state}/${id}/${index}@${scale.toFixed(2)}`);
    try {
      await Promise.all(keys.map((key, index) => this.stage.shelf.take(key, () => rasterise(frames[index] ?? '', box, this.state, scale))));
    } catch (fault) {
      console.error(`pictures: ${this.picture.id}/${id} could not be drawn`, fault);
      return null;
    }
    if (this.closed) for (const key of keys) this.stage.shelf.letGo(key);
    return keys;
  }

  private animate(sprite: Sprite, image: Phaser.GameObjects.Image, keys: readonly string[]): void {
    if (sprite.motion === 'flicker') {
      this.stop.push(this.stage.onPulse((beat) => image.setTexture(keys[beat % keys.length] ?? keys[0] ?? '').setDisplaySize(sprite.box.w, sprite.box.h)));
      return;
    }
    if (sprite.motion === 'none') return;
    const pivot = sprite.pivot ?? { x: sprite.box.x + sprite.box.w / 2, y: sprite.box.y + sprite.box.h / 2 };
    image.setOrigin((pivot.x - sprite.box.x) / sprite.box.w, (pivot.y - sprite.box.y) / sprite.box.h).setPosition(pivot.x, pivot.y);
    const turn = 360 / (sprite.pace * 6);
    this.stop.push(
      this.stage.onPulse((beat) => {
        const phase = (beat / 6 / sprite.pace) * Math.PI * 2;
        if (sprite.motion === 'turn') image.setAngle((beat * turn) % 360);
        else if (sprite.motion === 'sway') image.setAngle(Math.sin(phase) * 1.5);
        else image.setX(pivot.x + Math.sin(phase) * 14);
      }),
    );
  }

  /**
   * Lets the place appear from west to east behind a moving edge, as ink under a roller (STYLE.md section 8).
   * Resolves when all of it is seen; at once with reduced motion.
   */
  sweep(milliseconds: number): Promise<void> {
    if (this.stage.reducedMotion) return Promise.resolve();
    const edge = { x: -80 };
    const show = () => {
      for (const { image, box } of this.shown) {
        const share = Math.min(1, Math.max(0, (edge.x - box.x) / box.w));
        image.setCrop(0, 0, Math.round(image.frame.width * share), image.frame.height);
      }
    };
    show();
    this.stage.wake();
    return new Promise((resolve) => {
      this.scene.tweens.add({
        targets: edge,
        x: 1400,
        duration: milliseconds,
        ease: 'Sine.easeInOut',
        onUpdate: () => this.closed || show(),
        onComplete: () => {
          if (!this.closed) for (const { image } of this.shown) image.setCrop();
          resolve();
        },
      });
      this.scene.events.once('shutdown', () => resolve());
    });
  }

  /** Takes the place off the stage and lets its textures go. */
  close(): void {
    this.closed = true;
    for (const stop of this.stop) stop();
    for (const { image, keys } of this.shown) {
      image.destroy();
      for (const key of keys) this.stage.shelf.letGo(key);
    }
    this.shown = [];
    this.root.destroy();
  }
}
