/** Textures by key, counted, made one after the other. */
import { breath } from './idle';

let queue: Promise<unknown> = Promise.resolve();

/**
 * One drawing at a time, and a breath before each: whatever the player presses is answered in between.
 * @param wanted asked when its turn has come: what a screen that was left had ordered is not drawn.
 * @param rest what is waited for before it is drawn
 * @returns null when it was not wanted any more.
 */
export function inTurn<Drawn>(wanted: () => boolean, draw: () => Promise<Drawn>, rest = breath): Promise<Drawn | null> {
  const drawn = queue.then(async () => {
    if (wanted()) await rest();
    return wanted() ? draw() : null;
  });
  queue = drawn.catch(() => {});
  return drawn;
}

/** What it needs of Phaser's texture manager. */
interface Textures {
  exists(key: string): boolean;
  addCanvas(key: string, canvas: HTMLCanvasElement): unknown;
  remove(key: string): unknown;
}

export interface TakenTexture {
  /** Resolves when it is there, or was let go before; rejects when it cannot be drawn: then it is let go already. */
  readonly ready: Promise<void>;
  /** Also while it is still being made. A second call does nothing. */
  readonly letGo: () => void;
}

export class TextureShelf {
  private readonly users = new Map<string, number>();
  private readonly loading = new Map<string, Promise<void>>();

  constructor(private readonly textures: Textures) {}

  /** Makes the texture if it is not there, and counts one more user; the last one to let go removes it. */
  take(key: string, draw: () => Promise<HTMLCanvasElement>): TakenTexture {
    this.users.set(key, (this.users.get(key) ?? 0) + 1);
    let held = true;
    const letGo = () => {
      if (!held) return;
      held = false;
      this.release(key);
    };
    const ready = this.make(key, draw).catch((fault: unknown) => {
      letGo();
      throw fault;
    });
    return { ready, letGo };
  }

  private make(key: string, draw: () => Promise<HTMLCanvasElement>): Promise<void> {
    const known = this.loading.get(key);
    if (known) return known;
    const wanted = () => this.users.has(key) && !this.textures.exists(key);
    const job = inTurn(wanted, draw).then((canvas) => {
      if (canvas && wanted()) this.textures.addCanvas(key, canvas);
    });
    this.loading.set(key, job);
    return job;
  }

  private release(key: string): void {
    const left = (this.users.get(key) ?? 0) - 1;
    if (left > 0) {
      this.users.set(key, left);
      return;
    }
    this.users.delete(key);
    this.loading.delete(key);
    if (this.textures.exists(key)) this.textures.remove(key);
  }
}
