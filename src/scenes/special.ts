/** Scenes of their own: what happens in a step that is neither dialogue nor riddle. Their code comes when they do. */
import type { SpecialSceneName } from '../core/special-scenes';
import type { SpecialScene } from './special-scene';

export const specialScenes: Readonly<Record<SpecialSceneName, SpecialScene>> = {
  'silent-room': async (parts) => (await import('./silent-room')).silentRoom(parts),
  'lamp-part': async (parts) => (await import('./lamp-part')).lampPart(parts),
  postcard: async (parts) => (await import('./postcard')).postcard(parts),
};
