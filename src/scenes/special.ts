/** Scenes of their own: what happens in a step that is neither dialogue nor riddle. Their code comes when they do. */
import type { SpecialSceneName } from '../core/special-scenes';
import type { SpecialScene } from './special-scene';

/** A scene that is fetched, and does not come when the player went elsewhere meanwhile. */
const fetched =
  (load: () => Promise<SpecialScene>): SpecialScene =>
  async (parts) => {
    const scene = await load();
    if (!parts.signal.aborted) await scene(parts);
  };

const parts = {
  'silent-room': async () => (await import('./silent-room')).silentRoom,
  'lamp-part': async () => (await import('./lamp-part')).lampPart,
  postcard: async () => (await import('./postcard')).postcard,
};
/** Fetches the code of each, and runs none. */
export const specialParts: readonly (() => Promise<unknown>)[] = Object.values(parts);

export const specialScenes: Readonly<Record<SpecialSceneName, SpecialScene>> = {
  'silent-room': fetched(parts['silent-room']),
  'lamp-part': fetched(parts['lamp-part']),
  postcard: fetched(parts.postcard),
};
