/**
 * The shape of the stage: which frame is shown, how many CSS pixels one frame unit has.
 * The stage is sized here once for CSS (`--u`) and for the picture, so that both always agree.
 */
import type { Frame } from '../core/puzzle-kind';

export const FRAME_SIZE: Readonly<Record<Frame, { readonly w: number; readonly h: number }>> = {
  wide: { w: 1280, h: 720 },
  tall: { w: 720, h: 960 },
};

export interface StageShape {
  readonly frame: Frame;
  /** CSS pixels of one frame unit. */
  readonly unit: number;
}

/** The tall frame leaves at least this share of the height to the words under it. */
const WORDS_SHARE = 0.24;

export function shapeFor(width: number, height: number): StageShape {
  if (width >= height) return { frame: 'wide', unit: Math.min(width / 1280, height / 720) };
  return { frame: 'tall', unit: Math.min(width / 720, (height * (1 - WORDS_SHARE)) / 960) };
}

type Listener = (shape: StageShape, frameChanged: boolean) => void;

/** Watches the window and keeps `--u` and `data-frame` of the page right. */
export class FrameWatch {
  private readonly listeners = new Set<Listener>();
  private now: StageShape;

  constructor(private readonly root: HTMLElement) {
    this.now = this.measure();
    this.write();
    window.addEventListener('resize', () => this.update());
    window.visualViewport?.addEventListener('resize', () => this.update());
  }

  get shape(): StageShape {
    return this.now;
  }
  /** Calls the listener after each change. Returns how to stop. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private measure(): StageShape {
    return shapeFor(document.documentElement.clientWidth, window.innerHeight);
  }
  private update(): void {
    const before = this.now;
    this.now = this.measure();
    if (before.frame === this.now.frame && before.unit === this.now.unit) return;
    this.write();
    for (const listener of [...this.listeners]) listener(this.now, before.frame !== this.now.frame);
  }
  private write(): void {
    this.root.dataset.frame = this.now.frame;
    this.root.style.setProperty('--u', `${this.now.unit.toFixed(4)}px`);
  }
}
