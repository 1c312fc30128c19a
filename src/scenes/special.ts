/** Scenes of their own: what happens in a step that is neither dialogue nor riddle. Their code comes when they do. */
import type { SpecialScene } from './special-scene';

/** The cold open is told by its beats; it needs nothing of its own. */
const coldOpen: SpecialScene = () => Promise.resolve();

const parts = {
  'silent-room': () => import('./silent-room'),
  'lamp-part': () => import('./lamp-part'),
  postcard: () => import('./postcard'),
};
/** Fetches the code of each, and runs none. */
export const specialParts: readonly (() => Promise<unknown>)[] = Object.values(parts);

export const specialScenes: Readonly<Record<string, SpecialScene>> = {
  'cold-open': coldOpen,
  'silent-room': async (scene) => (await parts['silent-room']()).silentRoom(scene),
  'lamp-part': async (scene) => (await parts['lamp-part']()).lampPart(scene),
  postcard: async (scene) => (await parts.postcard()).postcard(scene),
};
