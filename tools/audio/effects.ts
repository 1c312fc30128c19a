/** All effects, levelled, and laid into one track with a map for the player. */
import { amplitude, loudest, peak } from './loudness';
import type { Recipe } from './recipe';
import { INTERFACE_RECIPES } from './recipes/interface';
import { LAMP_RECIPES } from './recipes/lamp';
import { MINE_RECIPES } from './recipes/mine';
import { OBJECT_RECIPES } from './recipes/objects';
import { filter, mix, RATE, type Signal, silence, trim } from './signal';

const RECIPES: Readonly<Record<string, Recipe>> = {
  ...INTERFACE_RECIPES,
  ...LAMP_RECIPES,
  ...MINE_RECIPES,
  ...OBJECT_RECIPES,
};

/** Highest sample of an effect, dBFS: 1.5 dB under the promised -3 dBFS, because encoders overshoot. */
export const PEAK = -4.5;
/** Silence kept inside a slot behind the sound, seconds: a player that counts the encoder's delay (up to 46 ms with AAC)
 *  as sound starts that much early and must not cut the end. */
export const PAD = 0.06;
/** Silence between two slots, seconds: for the same reason, and so that no codec frame smears one sound into the next. */
export const GAP = 0.1;
/** Slots begin on whole codec frames, seconds. */
const FRAME = 0.02;

export interface Effect {
  readonly name: string;
  readonly signal: Signal;
  /** Wanted loudness of the loudest 400 ms, LUFS. */
  readonly level: number;
}

/** Renders every effect, in the order of names: one linear gain each, to its level or to the peak limit. */
export function renderEffects(): Effect[] {
  return Object.keys(RECIPES)
    .sort()
    .flatMap((name) => {
      const recipe = RECIPES[name];
      if (recipe === undefined) return [];
      // nothing under 35 Hz: no loudspeaker of a school plays it, and it would eat the headroom
      const raw = filter(trim(recipe.make()), 'high', 35);
      const gain = Math.min(recipe.level - loudest(raw), PEAK - peak(raw));
      return [{ name, level: recipe.level, signal: raw.map((x) => x * amplitude(gain)) }];
    });
}

/** `[offset, duration]` in whole milliseconds. */
export type Slot = readonly [number, number];

export interface Sprite {
  readonly track: Signal;
  readonly map: Readonly<Record<string, Slot>>;
}

export function layOut(effects: readonly Effect[]): Sprite {
  const map: Record<string, Slot> = {};
  let time = GAP;
  for (const { name, signal } of effects) {
    const duration = signal.length / RATE + PAD;
    map[name] = [Math.round(time * 1000), Math.ceil(duration * 1000)];
    time = Math.ceil((time + duration + GAP) / FRAME) * FRAME;
  }
  const track = silence(time);
  for (const { name, signal } of effects) mix(track, signal, (map[name]?.[0] ?? 0) / 1000);
  return { track, map };
}
