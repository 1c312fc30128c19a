/** Struck bodies as sums of decaying modes: a body is a list of modes, a blow decides which of them speak. */
import { type Random, random } from '../../src/core/random';
import { RATE, type Signal, silence } from './signal';

export interface Mode {
  /** Hz */
  readonly frequency: number;
  /** Relative strength. */
  readonly gain: number;
  /** Seconds until the mode has fallen to 1/e. */
  readonly decay: number;
}

export interface Blow {
  /** How long striker and body touch, seconds: short is hard and bright, long is soft and dull. */
  readonly contact: number;
  readonly gain?: number;
  /** Multiplies every frequency: the same body, a little larger or smaller. */
  readonly pitch?: number;
  /** Multiplies every decay: a hand or a table damps. */
  readonly damping?: number;
}

/** Strength with which a half-sine push of `contact` seconds excites a mode (its Fourier transform, 1 at 0 Hz). */
function excitation(frequency: number, contact: number): number {
  const u = 2 * frequency * contact;
  if (Math.abs(u - 1) < 1e-3) return Math.PI / 4;
  return Math.abs(Math.cos((Math.PI * u) / 2) / (1 - u * u));
}

/** The body struck once. */
export function strike(body: readonly Mode[], blow: Blow): Signal {
  const { contact, gain = 1, pitch = 1, damping = 1 } = blow;
  const longest = Math.max(...body.map((mode) => mode.decay * damping));
  const out = silence(Math.min(7 * longest + contact, 4));
  for (const mode of body) {
    const frequency = mode.frequency * pitch;
    const strength = gain * mode.gain * excitation(frequency, contact);
    if (frequency > 20_000 || strength < 1e-4) continue;
    // the rotation of a decaying phasor: no sine per sample
    const fall = Math.exp(-1 / (mode.decay * damping * RATE));
    const [c, s] = [Math.cos((2 * Math.PI * frequency) / RATE) * fall, Math.sin((2 * Math.PI * frequency) / RATE) * fall];
    let [x, y] = [strength, 0];
    for (let i = 0; i < out.length; i++) {
      const push = Math.min(1, i / RATE / contact);
      out[i] = (out[i] ?? 0) + y * push;
      [x, y] = [x * c - y * s, x * s + y * c];
    }
  }
  return out;
}

/** Modes at `ratios` of a lowest frequency. Metal and stone lose their high modes first: `decay` is that of the lowest
 *  mode, and a mode r times higher falls r^`loss` times faster (wood about 1, brass about 0.5). */
export function body(
  lowest: number,
  ratios: readonly number[],
  decay: number,
  loss: number,
  gain: (index: number) => number = (index) => 1 / (1 + 0.35 * index),
): Mode[] {
  return ratios.map((ratio, index) => ({ frequency: lowest * ratio, gain: gain(index), decay: decay / ratio ** loss }));
}

/** Each mode doubled at a tiny distance: no cast thing is quite round, so it beats. `width` is relative. */
export function doubled(modes: readonly Mode[], width: number, seed: number): Mode[] {
  const next: Random = random(seed);
  return modes.flatMap((mode) => [
    { ...mode, gain: mode.gain * 0.6 },
    { ...mode, gain: mode.gain * 0.4, frequency: mode.frequency * (1 + width * (0.5 + next())) },
  ]);
}

/** Free circular plate (a disc of brass): ratios of its modes to the first. */
export const DISC = [1, 1.73, 2.33, 3.91, 4.11, 6.3, 6.71] as const;
/** Free bar (rails, hooks, chime bars). */
export const BAR = [1, 2.756, 5.404, 8.933] as const;
/** A cast bell, from its hum to the higher partials, the strike note being 1. */
export const BELL = [0.5, 1, 1.19, 1.5, 2, 2.51, 2.66, 3.01, 4.17, 5.43, 6.8] as const;
/** Thick irregular lumps: no harmony at all. */
export const LUMP = [1, 1.47, 2.09, 2.56, 3.39, 4.08, 5.26, 6.71] as const;
/** A plank or a box. */
export const PLANK = [1, 1.58, 2.24, 2.92, 3.55, 4.9, 6.2] as const;
