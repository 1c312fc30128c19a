/** The things of the mine that sound, shared by several recipes. */
import { random } from '../../src/core/random';
import { BAR, BELL, body, DISC, doubled, LUMP, type Mode, PLANK, strike } from './modal';
import { filter, mix, noise, pluck, RATE, type Signal, shape, silence, tone } from './signal';

export const BRASS_TOKEN = doubled(body(2650, DISC, 0.16, 0.6), 0.006, 11);
export const BRASS_TAG = doubled(body(3900, DISC, 0.11, 0.5), 0.005, 12);
export const IRON_LINK = doubled(body(1480, LUMP, 0.07, 0.55), 0.01, 13);
export const IRON_BUFFER = doubled(body(288, LUMP, 0.16, 0.5), 0.008, 14);
export const IRON_LATCH = doubled(body(860, BAR, 0.07, 0.5), 0.01, 15);
export const SIGNAL_BELL = doubled(
  body(664, BELL, 0.95, 0.75, (index) => [0.3, 1, 0.55, 0.3, 0.9, 0.3, 0.3, 0.35, 0.25, 0.18, 0.12][index] ?? 0.1),
  0.0012,
  16,
);
export const TABLE = body(176, PLANK, 0.045, 0.9);
export const DOOR = body(74, PLANK, 0.11, 0.75);
export const WOOD_CHIP = body(610, PLANK, 0.02, 0.8);
export const HOLLOW = body(330, [1, 1.9, 2.8, 4.3], 0.034, 0.7);
export const SLAB = body(410, LUMP, 0.028, 0.55);
export const COAL = body(1650, LUMP, 0.0085, 0.4);
export const LAMP_GLASS = body(2100, [1, 2.32, 4.25, 6.63], 0.1, 0.6);

/** A heavy dull push of the floor or the table: a low tone that sinks a little, and no click. */
export function thump(frequency: number, decay: number): Signal {
  const glide = tone(decay * 7, (t) => frequency * (1 + 0.7 * Math.exp(-t / 0.018)));
  return shape(glide, pluck(0.004, decay));
}

/** A short broad burst, as of two rough faces that meet. Frequencies in Hz. */
export function slap(low: number, high: number, decay: number, seed: number): Signal {
  const raw = filter(filter(noise(decay * 7, seed), 'high', low), 'low', high);
  return shape(raw, pluck(0.0012, decay));
}

export interface Grains {
  readonly seconds: number;
  /** Grains per second at a time. */
  readonly density: (t: number) => number;
  /** Loudness at a time, times a random part. */
  readonly level: (t: number) => number;
  /** Random spread of pitch, relative. */
  readonly spread: number;
  readonly contact: number;
  readonly seed: number;
}

/** Many small blows on one kind of body: falling coal, running chain, rustling paper. */
export function grains(modes: readonly Mode[], how: Grains): Signal {
  const next = random(how.seed);
  const out = silence(how.seconds + 0.3);
  let t = 0;
  while (t < how.seconds) {
    t += -Math.log(1 - next()) / Math.max(1, how.density(t));
    const gain = how.level(t) * (0.25 + 0.75 * next() ** 2);
    const pitch = 1 + how.spread * (next() * 2 - 1);
    if (t < how.seconds) mix(out, strike(modes, { contact: how.contact * (0.6 + next()), gain, pitch }), t);
  }
  return out;
}

/** Wood under load that sticks and slips: irregular ticks at a moving rate (Hz) heard through the wood's resonances. */
export function creak(seconds: number, rate: (t: number) => number, resonances: readonly number[], seed: number): Signal {
  const next = random(seed);
  const ticks = silence(seconds);
  for (let t = 0.005; t < seconds; t += (0.8 + 0.4 * next()) / rate(t)) {
    const i = Math.round(t * RATE);
    if (i < ticks.length) ticks[i] = 0.5 + 0.5 * next();
  }
  const out = silence(seconds);
  resonances.forEach((frequency, n) => {
    mix(out, filter(ticks, 'band', frequency, 14), 0, 9 / (1 + n));
  });
  return out;
}
