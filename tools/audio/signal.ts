/** Basic signal operations. A signal is mono, 48 000 samples a second, full scale ±1. All times are in seconds. */
import { type Random, random } from '../../src/core/random';

export const RATE = 48_000;

export type Signal = Float64Array;

/** A value that stays, or one that changes with time (seconds from the start of the signal). */
export type Curve = number | ((t: number) => number);

export const at = (curve: Curve, t: number): number => (typeof curve === 'number' ? curve : curve(t));

export function silence(seconds: number): Signal {
  return new Float64Array(Math.round(seconds * RATE));
}

/** White noise in [-1, 1), the same for the same seed on every machine. */
export function noise(seconds: number, seed: number): Signal {
  const next: Random = random(seed);
  return silence(seconds).map(() => next() * 2 - 1);
}

/** Adds `from` into `into` at a time; what would lie behind the end of `into` is lost. */
export function mix(into: Signal, from: Signal, time: number, gain = 1): void {
  const start = Math.round(time * RATE);
  const end = Math.min(from.length, into.length - start);
  for (let i = Math.max(0, -start); i < end; i++) into[start + i] = (into[start + i] ?? 0) + gain * (from[i] ?? 0);
}

/** A new signal, long enough for all parts. Each part is `[signal, time, gain]`. */
export function together(...parts: readonly (readonly [Signal, number, number])[]): Signal {
  const end = Math.max(...parts.map(([signal, time]) => time + signal.length / RATE));
  const out = silence(end);
  for (const [signal, time, gain] of parts) mix(out, signal, time, gain);
  return out;
}

/** The signal multiplied by a curve. */
export function shape(signal: Signal, curve: (t: number) => number): Signal {
  return signal.map((x, i) => x * curve(i / RATE));
}

/** Rises in a half cosine during `attack`, then falls exponentially (down to 1/e after `decay`). */
export function pluck(attack: number, decay: number): (t: number) => number {
  return (t) => (t < attack ? 0.5 - 0.5 * Math.cos((Math.PI * t) / attack) : Math.exp(-(t - attack) / decay));
}

/** Rises from 0 at `start` to 1 at `top` and back to 0 at `end`, without corners. */
export function swell(start: number, top: number, end: number): (t: number) => number {
  return (t) => {
    if (t <= start || t >= end) return 0;
    const u = t < top ? (t - start) / (top - start) : (end - t) / (end - top);
    return 0.5 - 0.5 * Math.cos(Math.PI * u);
  };
}

export type Band = 'low' | 'band' | 'high';

/** State-variable filter, 12 dB per octave. The frequency (Hz) may move; `q` 0.7 is flat, higher rings. The band output
 *  has gain 1 at its middle. */
export function filter(signal: Signal, band: Band, frequency: Curve, q = 0.7): Signal {
  const out = new Float64Array(signal.length);
  let [s1, s2, g] = [0, 0, 0];
  const k = 1 / q;
  for (let i = 0; i < signal.length; i++) {
    // 32 samples are two thirds of a millisecond: no ear follows a filter that fast, and the tangent is dear
    if (i % 32 === 0) g = Math.tan((Math.PI * Math.min(at(frequency, i / RATE), RATE * 0.45)) / RATE);
    const x = signal[i] ?? 0;
    const high = (x - (g + k) * s1 - s2) / (1 + g * (g + k));
    const middle = g * high + s1;
    const low = g * middle + s2;
    s1 = g * high + middle;
    s2 = g * middle + low;
    out[i] = band === 'low' ? low : band === 'high' ? high : middle * k;
  }
  return out;
}

/** A pure tone whose frequency (Hz) may glide. */
export function tone(seconds: number, frequency: Curve): Signal {
  let phase = 0;
  return silence(seconds).map((_, i) => {
    phase += at(frequency, i / RATE) / RATE;
    return Math.sin(2 * Math.PI * phase);
  });
}

/** Cuts what lies more than 52 dB under the peak at the end and fades the last 30 ms; the start is left alone. */
export function trim(signal: Signal): Signal {
  let peak = 0;
  for (const x of signal) peak = Math.max(peak, Math.abs(x));
  let end = signal.length;
  while (end > 0 && Math.abs(signal[end - 1] ?? 0) < peak * 0.0025) end--;
  const out = signal.slice(0, end);
  const fade = Math.min(end, Math.round(0.03 * RATE));
  for (let i = 0; i < fade; i++) out[end - 1 - i] = (out[end - 1 - i] ?? 0) * (i / fade);
  return out;
}

/** Pressed into its own ceiling by a soft curve: a heavy blow keeps its weight and loses the needle at its start.
 *  `amount` 1 is hardly heard, 3 is strong. The peak becomes 1. */
export function press(signal: Signal, amount: number): Signal {
  let top = 0;
  for (const x of signal) top = Math.max(top, Math.abs(x));
  return signal.map((x) => Math.tanh((amount * x) / top) / Math.tanh(amount));
}
