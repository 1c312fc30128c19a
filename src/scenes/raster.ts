/** Turns drawn templates into textures: Blob -> Image -> one canvas -> `textures.addCanvas`. */
import type Phaser from 'phaser';
import type { Box, InkState, Template } from '../../assets/art/format';
import { inkSvg, PALETTES } from '../../assets/art/ink/apply';

let queue: Promise<unknown> = Promise.resolve();
const breath = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));

/**
 * One drawing at a time, and a breath before each: whatever the player presses is answered in between.
 * @param wanted asked when its turn has come: what a screen that was left had ordered is not drawn.
 * @returns null when it was not wanted any more.
 */
export function inTurn<Drawn>(wanted: () => boolean, draw: () => Promise<Drawn>): Promise<Drawn | null> {
  const drawn = queue.then(async () => {
    if (wanted()) await breath();
    return wanted() ? draw() : null;
  });
  queue = drawn.catch(() => {});
  return drawn;
}

/**
 * Draws one box of a template.
 * @param scale canvas pixels for one unit of the box.
 * @throws Error when the browser cannot decode the drawing.
 */
export async function rasterise(template: Template, box: Box, state: InkState, scale: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([inkSvg(template, box, state, scale)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(box.w * scale));
    canvas.height = Math.max(1, Math.round(box.h * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Stands in for a drawing that cannot be made: a blank plate with an inked edge.
 * @param scale canvas pixels for one unit of the size.
 */
export function plainShape({ w, h }: Pick<Box, 'w' | 'h'>, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(w * scale));
  canvas.height = Math.max(1, Math.round(h * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const { paper, key } = PALETTES.lit;
  const edge = Math.min(6, Math.min(w, h) * 0.08);
  pen.scale(scale, scale);
  pen.globalAlpha = 0.85;
  pen.fillStyle = paper;
  pen.strokeStyle = key;
  pen.lineWidth = edge;
  pen.beginPath();
  pen.roundRect(edge, edge, w - 2 * edge, h - 2 * edge, edge * 2);
  pen.fill();
  pen.stroke();
  return canvas;
}

/** Textures by key, counted: the last one to let go removes the texture. */
export class TextureShelf {
  private readonly users = new Map<string, number>();
  private readonly loading = new Map<string, Promise<void>>();

  constructor(private readonly textures: Phaser.Textures.TextureManager) {}

  /** Makes the texture if it is not there, and counts one more user. */
  async take(key: string, draw: () => Promise<HTMLCanvasElement>): Promise<void> {
    this.users.set(key, (this.users.get(key) ?? 0) + 1);
    let job = this.loading.get(key);
    if (!job) {
      const wanted = () => this.users.has(key) && !this.textures.exists(key);
      job = inTurn(wanted, draw).then((canvas) => {
        if (canvas && wanted()) this.textures.addCanvas(key, canvas);
      });
      this.loading.set(key, job);
    }
    try {
      await job;
    } catch (fault) {
      this.letGo(key);
      throw fault;
    }
  }

  letGo(key: string): void {
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
