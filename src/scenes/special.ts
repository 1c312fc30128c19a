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

export const specialScenes: Readonly<Record<SpecialSceneName, SpecialScene>> = {
  'silent-room': fetched(async () => (await import('./silent-room')).silentRoom),
  'lamp-part': fetched(async () => (await import('./lamp-part')).lampPart),
  postcard: fetched(async () => (await import('./postcard')).postcard),
};
