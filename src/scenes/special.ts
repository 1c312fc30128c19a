/** Scenes of their own: what happens in a step that is neither dialogue nor riddle. */
import type { Site } from '../content/library';
import type { ScriptStep } from '../core/story';
import type { TeamPlate } from '../ui/team';
import type { App } from './app';
import { lampPart } from './lamp-part';
import type { Play } from './play';
import { postcard } from './postcard';
import { silentRoom } from './silent-room';

export interface SpecialParts {
  readonly app: App;
  readonly play: Play;
  readonly site: Site;
  readonly step: ScriptStep;
  readonly plate: TeamPlate;
}

/** Resolves when the scene is over. */
export type SpecialScene = (parts: SpecialParts) => Promise<void>;

/** The cold open is told by its beats; it needs nothing of its own. */
const coldOpen: SpecialScene = () => Promise.resolve();

export const specialScenes: Readonly<Record<string, SpecialScene>> = {
  'cold-open': coldOpen,
  'silent-room': silentRoom,
  'lamp-part': lampPart,
  postcard,
};
