/** Scenes of their own: what happens in a step that is neither dialogue nor riddle. Each is loaded when it is met. */
import type { SpecialScene } from './special-scene';

/** The cold open is told by its beats; it needs nothing of its own. */
const coldOpen: SpecialScene = () => Promise.resolve();

export const specialScenes: Readonly<Record<string, SpecialScene>> = {
  'cold-open': coldOpen,
  'silent-room': async (parts) => (await import('./silent-room')).silentRoom(parts),
  'lamp-part': async (parts) => (await import('./lamp-part')).lampPart(parts),
  postcard: async (parts) => (await import('./postcard')).postcard(parts),
};
