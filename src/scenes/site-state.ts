/** How a site looks by now: cursed, or with its colours back. */
import type { Site } from '../content/library';
import type { Progress } from '../core/campaign';
import type { Phase } from '../core/events';
import type { SpecialSceneName } from '../core/special-scenes';
import type { ScriptStep, WorldState } from '../core/story';

/** The cue of the beat that gives a site its colours back. */
const COLOURS = 'colours-return';

/** A site has its colours from the beat that gives them back; a room is lit as soon as its riddle is done. */
export function hasColours(progress: Progress, site: Site): boolean {
  if (progress.isRestored(site.id)) return true;
  return (site.script?.steps ?? []).some(
    (step) =>
      progress.stepState(site.id, step.id) === 'done' &&
      step.after.some(({ cue }) => cue === COLOURS && progress.beatReached(site.id, step.id, 'after') >= step.after.length),
  );
}

interface Yard {
  readonly restored: boolean;
  /** One comes out of the silent room. */
  readonly hushed: boolean;
  /** Its door is open. */
  readonly silence: boolean;
  /** A room was set right just now. */
  readonly fresh: boolean;
  readonly rooms: number;
}

/** Rooms of a site that were set right: each lights a window of its yard. */
export const roomsDone = (progress: Progress, site: Site): number =>
  (site.script?.steps ?? []).filter(({ id, place }) => place !== site.id && progress.stepState(site.id, id) === 'done').length;

export function stateOf(progress: Progress, site: Site, step: ScriptStep, phase: Phase): WorldState {
  if (hasColours(progress, site)) return 'lit';
  return phase === 'after' && step.place !== site.id ? 'lit' : step.state;
}

/** The scene that tells of the dead. Nobody jokes at its door, nor when one comes out (GAME.md 9.3). */
export const SILENCE: SpecialSceneName = 'silent-room';

/** What Gaillette says on the map, by its key below `map`. @param restored the sites that shine again. */
export function mapGreeting(progress: Progress, restored: readonly string[]): string {
  if (restored.length === 0) return 'first';
  return restored.every((site) => progress.shinesWhole(site)) ? 'after-all' : 'after';
}

/** As many ways to say that a window more is lit. */
const WINDOWS = 6;

/** What Gaillette says in the yard, by its key below `<site>:hub`. */
export function greetingOf({ restored, hushed, silence, fresh, rooms }: Yard): string {
  if (restored) return 'restored';
  if (hushed) return 'after-silence';
  if (!fresh) return 'cursed';
  return silence ? 'before-silence' : `onward-${1 + (rooms % WINDOWS)}`;
}
