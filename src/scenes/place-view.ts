/** Shows one place of the world in one state: its planes, its moving parts, its crop for the tall frame. */
import type Phaser from 'phaser';
import type { Box, Picture, Sprite, Template } from '../../assets/art/format';
import type { Frame } from '../core/puzzle-kind';
import type { WorldState } from '../core/story';
import { FRAME_SIZE } from '../ui/frame';
import { rasterise } from './raster';
import { inTeamLight, isCarried } from './show/team-light';
import type { Stage } from './stage';
import type { TakenTexture } from './texture-shelf';

/** Frame units of one picture unit, and the picture point at the frame's upper left corner. */
export interface Crop {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const cropOf = ({ tall }: Picture, frame: Frame): Crop =>
  frame === 'wide' ? { zoom: 1, x: 0, y: 0 } : { zoom: FRAME_SIZE.tall.w / tall.w, x: tall.x, y: tall.y };

/** One plane or moving part as it is shown. */
export interface Part {
  readonly id: string;
  readonly image: Phaser.GameObjects.Image;
  readonly box: Box;
  readonly keys: readonly string[];
  /** What its first picture is drawn from. */
  readonly template: Template;
  /** It moves by itself no longer. */
  readonly still: () => void;
}

/** How the ids of Gaillette's sprites begin. */
const COMPANION = 'gaillette';

export class PlaceView {
  private readonly root: Phaser.GameObjects.Container;
  private shown: Part[] = [];
  /** Every texture it asked for, also those that are still being made. */
  private readonly taken: TakenTexture[] = [];
  private gone = false;

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

  get crop(): Crop {
    return cropOf(this.picture, this.stage.frame);
  }
  /** From back to front; empty before it is painted. */
  get parts(): readonly Part[] {
    return this.shown;
  }
  get closed(): boolean {
    return this.gone;
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
    if (this.gone) return;
    all.forEach((item, index) => {
      const keys = made[index];
      const first = keys?.[0];
      if (!keys || first === undefined) return;
      const image = this.scene.add.image(item.box.x, item.box.y, first).setOrigin(0).setDisplaySize(item.box.w, item.box.h);
      this.root.add(image);
      const still = item.sprite ? this.animate(item.sprite, image, keys) : () => {};
      this.shown.push({ id: item.id, image, keys, box: item.box, template: item.frames[0] ?? '', still });
    });
    this.stage.wake();
  }

  private async draw(id: string, box: Box, frames: readonly string[]): Promise<string[] | null> {
    const scale = this.stage.resolution * this.crop.zoom;
    const light = this.stage.lamp;
    const keys = frames.map((frame, index) => `place/${this.picture.id}/${this.state}/${id}/${index}${isCarried(frame) ? light : ''}@${scale.toFixed(2)}`);
    const taken = keys.map((key, index) => this.stage.shelf.take(key, () => rasterise(inTeamLight(frames[index] ?? '', light), box, this.state, scale)));
    this.taken.push(...taken);
    if (this.gone) this.letGo();
    try {
      await Promise.all(taken.map(({ ready }) => ready));
    } catch (fault) {
      console.error(`pictures: ${this.picture.id}/${id} could not be drawn`, fault);
      return null;
    }
    return keys;
  }

  /** Draws something else in the box of a part, in this place's inks. Its texture goes with the place; null when it cannot be drawn. */
  async borrow(id: string, box: Box, template: Template): Promise<string | null> {
    const [key] = (await this.draw(id, box, [template])) ?? [];
    if (key === undefined || this.gone) return null;
    return key;
  }

  /** Gaillette lowers her eyes, or raises them again, where her picture has both looks. */
  lookGrave(grave: boolean): void {
    for (const { id, image, keys, box } of this.shown) {
      const key = keys[grave ? 1 : 0];
      if (id.startsWith(COMPANION) && key !== undefined) image.setTexture(key).setDisplaySize(box.w, box.h);
    }
    this.stage.wake();
  }

  /** Lets a part move by itself. Returns how to stop it. */
  private animate(sprite: Sprite, image: Phaser.GameObjects.Image, keys: readonly string[]): () => void {
    if (sprite.motion === 'flicker') {
      return this.stage.onPulse((beat) => image.setTexture(keys[beat % keys.length] ?? keys[0] ?? '').setDisplaySize(sprite.box.w, sprite.box.h));
    }
    if (sprite.motion === 'none') return () => {};
    const pivot = sprite.pivot ?? { x: sprite.box.x + sprite.box.w / 2, y: sprite.box.y + sprite.box.h / 2 };
    image.setOrigin((pivot.x - sprite.box.x) / sprite.box.w, (pivot.y - sprite.box.y) / sprite.box.h).setPosition(pivot.x, pivot.y);
    const turn = 360 / (sprite.pace * 6);
    return this.stage.onPulse((beat) => {
      const phase = (beat / 6 / sprite.pace) * Math.PI * 2;
      if (sprite.motion === 'turn') image.setAngle((beat * turn) % 360);
      else if (sprite.motion === 'sway') image.setAngle(Math.sin(phase) * 1.5);
      else image.setX(pivot.x + Math.sin(phase) * 14);
    });
  }

  private letGo(): void {
    for (const { letGo } of this.taken) letGo();
  }

  /** Takes the place off the stage and lets its textures go. */
  close(): void {
    if (this.gone) return;
    this.gone = true;
    for (const { image, still } of this.shown) {
      still();
      image.destroy();
    }
    this.letGo();
    this.shown = [];
    this.root.destroy();
  }
}
