/** The light and ink of `assets/art/effects/light.ts` as textures, taken while something is shown. */
import { effects } from 'virtual:art';
import type Phaser from 'phaser';
import { rasterise } from '../raster';
import type { Stage } from '../stage';

const CUTTINGS = [0, 1, 2];
/** Cuttings a second (STYLE.md section 8). */
const PACE = 8;

export interface Cuttings {
  /** Texture keys of its three cuttings. */
  readonly keys: readonly string[];
  /** Lets the textures go. */
  readonly letGo: () => void;
}

/** @throws Error when the drawing cannot be loaded or decoded. */
export async function takeLight(stage: Stage, name: 'front' | 'burst'): Promise<Cuttings> {
  const art = await effects.light?.();
  // Spikes need no more than one pixel a unit: they are seen for a moment, and large.
  const scale = Math.min(1, stage.resolution);
  const keys = CUTTINGS.map((cutting) => `effects/light/${name}-${cutting}@${scale.toFixed(2)}`);
  const symbols = CUTTINGS.map((cutting) => art?.[`${name}-${cutting}`]);
  const taken = keys.map((key, cutting) => {
    const symbol = symbols[cutting];
    if (!symbol) throw new Error(`effects: there is no light "${name}-${cutting}"`);
    return stage.shelf.take(key, () => rasterise(symbol.svg, { x: 0, y: 0, w: symbol.w, h: symbol.h }, 'lit', scale));
  });
  const letGo = () => {
    for (const each of taken) each.letGo();
  };
  try {
    await Promise.all(taken.map(({ ready }) => ready));
  } catch (fault) {
    letGo();
    throw fault;
  }
  return { keys, letGo };
}

/** Shows the cutting that belongs to this moment. @param milliseconds since it came. */
export function recut(image: Phaser.GameObjects.Image, { keys }: Cuttings, milliseconds: number): void {
  const key = keys[Math.floor((milliseconds / 1000) * PACE) % keys.length];
  if (key !== undefined && image.texture.key !== key) image.setTexture(key);
}
