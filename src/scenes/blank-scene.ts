import Phaser from 'phaser';
import type { Frame } from '../core/puzzle-kind';
import { FRAME_SHOWN } from '../ui/frame';

/** What it needs of the stage. */
interface Holder {
  /** Canvas pixels of one frame unit. */
  readonly resolution: number;
  readonly frame: Frame;
  show(key: string, make: () => Phaser.Scene, data: object): void;
}

/**
 * The Phaser side of a screen: an empty scene whose camera counts in frame units.
 * Screens put places and boards into it; it is started again for each screen and empties itself.
 */
export class BlankScene extends Phaser.Scene {
  static readonly KEY = 'blank';

  constructor(private readonly stage: Holder) {
    super(BlankScene.KEY);
  }

  create(data: { readonly ready?: (scene: Phaser.Scene) => void }): void {
    this.fit();
    data.ready?.(this);
  }

  /** Puts the camera on the frame at the stage's resolution; call again after a change of frame. */
  fit(): void {
    const { width, height } = this.scale.gameSize;
    this.cameras.main.setViewport(0, 0, width, height).setOrigin(0).setZoom(this.stage.resolution).setScroll(FRAME_SHOWN[this.stage.frame].x, 0);
  }

  /** Starts the scene afresh on the stage; what an earlier screen left in it is gone. */
  static open(stage: Holder): Promise<BlankScene> {
    return new Promise((resolve) => {
      stage.show(BlankScene.KEY, () => new BlankScene(stage), {
        ready: (scene: Phaser.Scene) => {
          if (scene instanceof BlankScene) resolve(scene);
        },
      });
    });
  }
}
