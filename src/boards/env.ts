import type Phaser from 'phaser';
import type { Frame, Message } from '../core/puzzle-kind';

export interface TakenSymbol {
  /** Resolves when its texture is there, or was let go before. */
  readonly ready: Promise<void>;
  /** Also while it is still being made. */
  readonly letGo: () => void;
}

/** What a board needs from the screen that shows it. */
export interface BoardEnv {
  /** Where the pieces are put, once the stage has come: controls and words do not wait for it. */
  readonly scene: Promise<Phaser.Scene>;
  /** The layer over the stage that holds controls and words; it covers the frame exactly. */
  readonly layer: HTMLElement;
  /** The words under (tall) or over the foot of (wide) the stage. */
  readonly below: HTMLElement;
  readonly frame: () => Frame;
  /** Canvas pixels of one frame unit. */
  readonly resolution: () => number;
  readonly reducedMotion: () => boolean;
  /** Call before something moves. */
  readonly wake: () => void;
  readonly words: (message: Message) => string;
  /** Reads a text to assistive technology without moving the focus. */
  readonly announce: (text: string) => void;
  readonly sound: (name: string) => void;
  /** Makes the texture of a symbol, counted. */
  readonly takeTexture: (key: string, symbol: string, scale: number) => TakenSymbol;
  /** The texture's own name for a key. */
  readonly textureKey: (key: string) => string;
}
