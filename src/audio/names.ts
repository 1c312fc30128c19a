/** The names of all sounds, typed from the maps that `npm run audio` writes: an unknown name does not compile. */
import ambience from '../../assets/sound/ambience.json';
import effects from '../../assets/sound/effects.json';

export type SoundName = keyof typeof effects;
/** Whether a cue's sound is one of ours. */
export const isSoundName = (name: string): name is SoundName => Object.hasOwn(effects, name);
export type AmbienceName = keyof typeof ambience;
export const isAmbienceName = (name: string): name is AmbienceName => Object.hasOwn(ambience, name);

/** `[offset, duration]` or `[offset, duration, loops]`, milliseconds, as howler wants it. */
export type Sprites = Record<string, [number, number] | [number, number, boolean]>;

function slot(name: string, pair: readonly number[]): [number, number] {
  const [offset, duration] = pair;
  if (offset === undefined || duration === undefined) throw new Error(`sound map: ${name} needs [offset, duration]`);
  return [offset, duration];
}

/** Slots of the effects file. */
export function effectSprites(): Sprites {
  return Object.fromEntries(Object.entries(effects).map(([name, pair]) => [name, slot(name, pair)]));
}

/** The one slot of an ambience file, under its own name: between the guards, and looping. */
export function ambienceSprites(name: AmbienceName): Sprites {
  return { [name]: [...slot(name, ambience[name]), true] };
}
