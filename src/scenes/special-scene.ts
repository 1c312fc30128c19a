import type { Site } from '../content/library';
import type { ScriptStep } from '../core/story';
import type { TeamPlate } from '../ui/team';
import type { App } from './app';
import type { Play } from './play';

export interface SpecialParts {
  readonly app: App;
  readonly play: Play;
  readonly site: Site;
  readonly step: ScriptStep;
  readonly plate: TeamPlate;
  /** Out of the scene before its end; the step stays open. */
  readonly leave: () => void;
  /** Raised when the player goes elsewhere while the scene is fetched: it must not come any more. */
  readonly signal: AbortSignal;
}

/** Resolves when the scene is over. */
export type SpecialScene = (parts: SpecialParts) => Promise<void>;
