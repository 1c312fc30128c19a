/** Scenes of their own: what happens in a step that is neither dialogue nor riddle. */
import { lampPart } from './lamp-part';
import { postcard } from './postcard';
import { silentRoom } from './silent-room';
import type { SpecialScene } from './special-scene';

/** The cold open is told by its beats; it needs nothing of its own. */
const coldOpen: SpecialScene = () => Promise.resolve();

export const specialScenes: Readonly<Record<string, SpecialScene>> = {
  'cold-open': coldOpen,
  'silent-room': silentRoom,
  'lamp-part': lampPart,
  postcard,
};
