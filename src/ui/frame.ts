/**
 * The shape of the stage: which frame is shown, how many CSS pixels one frame unit has.
 * The stage is sized here once for CSS (`--u`) and for the picture, so that both always agree.
 */
import type { Frame } from '../core/puzzle-kind';

export const FRAME_SIZE: Readonly<Record<Frame, { readonly w: number; readonly h: number }>> = {
  wide: { w: 1280, h: 720 },
  tall: { w: 720, h: 960 },
};

/** What the canvas shows, in frame units: pictures reach beyond the sides of the wide frame, and so do windows wider than it. */
export const FRAME_SHOWN: Readonly<Record<Frame, { readonly x: number; readonly w: number; readonly h: number }>> = {
  wide: { x: -80, w: 1440, h: 720 },
  tall: { x: 0, ...FRAME_SIZE.tall },
};

export interface StageShape {
  readonly frame: Frame;
  /** CSS pixels of one frame unit. */
  readonly unit: number;
  /** With the words beside the stage: CSS pixels of a unit of theirs. Absent when they lie over or under it. */
  readonly beside?: number;
}

/** The tall frame leaves at least this share of the height to the words under it. */
const WORDS_SHARE = 0.24;
/** Words stand beside the tall frame when the window is so much wider than high, and a finger still meets a cell of the board. */
const BESIDE = { ratio: 1.25, unit: 0.5 } as const;

/** @param large a board is shown with large letters: in a wide window they stand beside it, for over its foot they would hide it. */
export function shapeFor(width: number, height: number, large = false): StageShape {
  const wide = Math.min(width / 1280, height / 720);
  if (large && width >= height * BESIDE.ratio && height >= 960 * BESIDE.unit) return { frame: 'tall', unit: height / 960, beside: wide };
  if (width >= height) return { frame: 'wide', unit: wide };
  return { frame: 'tall', unit: Math.min(width / 720, (height * (1 - WORDS_SHARE)) / 960) };
}

/** @param redraw the frame has changed, or the page has become so much larger or smaller that pictures are drawn anew. */
type Listener = (shape: StageShape, redraw: boolean) => void;

/** Pictures are drawn anew when one unit has grown or shrunk by more than this share, and rests for so long (milliseconds). */
const COARSE = 0.25;
const REST = 300;

/** Watches the window and keeps `--u`, `data-frame` and `data-words` of the page right. */
export class FrameWatch {
  private readonly listeners = new Set<Listener>();
  private now: StageShape;
  /** The shape that pictures are drawn for. */
  private drawn: StageShape;
  private resting: number | undefined;

  constructor(private readonly root: HTMLElement) {
    this.now = this.measure();
    this.drawn = this.now;
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
    const { dataset, style } = this.root;
    const large = dataset.screen === 'board' && Number(style.getPropertyValue('--text-scale')) > 1;
    return shapeFor(document.documentElement.clientWidth, window.innerHeight, large);
  }
  /** Looks again: the window, the size of the letters or the kind of screen has changed. */
  update(): void {
    const before = this.now;
    this.now = this.measure();
    if (before.frame === this.now.frame && before.unit === this.now.unit && before.beside === this.now.beside) return;
    this.write();
    window.clearTimeout(this.resting);
    const turned = before.frame !== this.now.frame;
    this.tell(turned);
    // A window that is being dragged larger is drawn once it rests.
    if (!turned && Math.abs(this.now.unit / this.drawn.unit - 1) > COARSE) this.resting = window.setTimeout(() => this.tell(true), REST);
  }
  private tell(redraw: boolean): void {
    if (redraw) this.drawn = this.now;
    for (const listener of [...this.listeners]) listener(this.now, redraw);
  }
  private write(): void {
    const { frame, unit, beside } = this.now;
    this.root.dataset.frame = frame;
    if (beside === undefined) this.root.removeAttribute('data-words');
    else this.root.dataset.words = 'beside';
    this.root.style.setProperty('--u', `${(beside ?? unit).toFixed(4)}px`);
    this.root.style.setProperty('--stage-u', `${unit.toFixed(4)}px`);
  }
}
