/** Seamless beds. Everything in them repeats with the period of the loop (noise too), so after one period the room is
 *  in its steady state: the loop is cut from the second period, and the tail of its end lies under its beginning. */
import { random } from '../../src/core/random';
import { creak, grains, WOOD_CHIP } from './bodies';
import { amplitude, integrated, peak } from './loudness';
import { waterDrop } from './recipes/mine';
import { GALLERY, inRoom } from './room';
import { filter, mix, noise, RATE, type Signal, shape, silence, swell, tone } from './signal';

/** Guards on both sides of a loop, seconds (a decoder may shift or smear its ends). */
export const GUARD = 0.25;

interface Bed {
  /** Length of the loop, whole seconds. */
  readonly seconds: number;
  /** Integrated loudness, LUFS. */
  readonly level: number;
  /** Builds `periods` periods in one go. */
  readonly make: (seconds: number, periods: number) => Signal;
}

/** A signal of one period, repeated. */
function repeated(period: Signal, periods: number): Signal {
  const out = new Float64Array(period.length * periods);
  for (let n = 0; n < periods; n++) out.set(period, n * period.length);
  return out;
}

/** Events placed in the period; what rings over its end goes on in the next one. */
function events(seconds: number, periods: number, list: readonly (readonly [Signal, number, number])[]): Signal {
  const out = silence(seconds * periods);
  for (let n = 0; n < periods; n++) for (const [signal, time, gain] of list) mix(out, signal, n * seconds + time, gain);
  return out;
}

/** A slow movement between 0 and 1 that fits `cycles` times into the period. */
const slow = (seconds: number, cycles: number, phase: number) => (t: number) => 0.5 + 0.5 * Math.sin((2 * Math.PI * cycles * t) / seconds + phase);

function added(...layers: readonly Signal[]): Signal {
  const out = new Float64Array(layers[0]?.length ?? 0);
  for (const layer of layers) mix(out, layer, 0);
  return out;
}

/** Low air that comes and goes, drops far and near, twice a timber that takes the weight. */
function underground(seconds: number, periods: number): Signal {
  const air = repeated(noise(seconds, 500), periods);
  const [a, b, c] = [slow(seconds, 3, 0), slow(seconds, 5, 2), slow(seconds, 2, 4)];
  const low = shape(filter(filter(air, 'low', 230), 'high', 55), (t) => 1 + 0.5 * a(t));
  const hollow = shape(
    filter(air, 'band', (t) => 300 + 70 * c(t), 2.2),
    (t) => 0.35 + 0.4 * b(t),
  );
  const far = shape(
    filter(air, 'band', (t) => 820 + 120 * a(t), 2.5),
    (t) => 0.04 + 0.05 * c(t),
  );
  const drops: readonly (readonly [number, number, number])[] = [
    [0.9, 1240, 0.5],
    [3.4, 930, 0.28],
    [5.1, 1610, 0.2],
    [7.9, 1240, 0.42],
    [8.22, 1430, 0.14],
    [11.6, 790, 0.3],
    [13.7, 1240, 0.46],
    [16.3, 1720, 0.16],
    [18.2, 980, 0.3],
    [20.9, 1240, 0.4],
    [21.5, 1510, 0.15],
    [23.6, 860, 0.24],
  ];
  const timber = (rate: number, seed: number): Signal =>
    shape(
      filter(
        creak(0.9, (t) => rate + 26 * t, [190, 285, 470], seed),
        'low',
        900,
      ),
      swell(0, 0.55, 0.9),
    );
  const things = events(seconds, periods, [
    ...drops.map(([time, frequency, gain]) => [filter(waterDrop(frequency), 'low', 3200), time, gain * 0.28] as const),
    [timber(17, 501), 9.9, 0.16],
    [timber(22, 502), 17.1, 0.1],
  ]);
  return added(
    low.map((x) => 0.32 * x),
    hollow.map((x) => 0.3 * x),
    far.map((x) => 0.8 * x),
    inRoom(things, GALLERY, true),
  );
}

/** Above ground by night: wind in the birches of the heap, a few far crickets. */
function night(seconds: number, periods: number): Signal {
  const air = repeated(noise(seconds, 510), periods);
  const [a, b] = [slow(seconds, 2, 1), slow(seconds, 3, 3)];
  const breeze = shape(
    filter(
      filter(air, 'low', (t) => 320 + 240 * a(t)),
      'high',
      90,
    ),
    (t) => 0.5 + 0.6 * a(t),
  );
  const leaves = shape(filter(filter(air, 'high', 1700), 'low', 4600), (t) => 0.012 + 0.06 * (a(t) * b(t)) ** 2);
  const next = random(511);
  const chirp = (pitch: number): Signal => {
    const out = silence(0.3);
    for (let n = 0; n < 4; n++) mix(out, shape(tone(0.03, pitch), swell(0, 0.012, 0.026)), 0.034 * n);
    return out;
  };
  const singers: (readonly [Signal, number, number])[] = [];
  for (const [pitch, every, gain] of [
    [3950, 0.8, 0.011],
    [4230, 0.94, 0.006],
  ] as const)
    for (let time = 0.2; time < seconds - 0.5; time += every * (0.9 + 0.2 * next()))
      if (Math.sin((2 * Math.PI * time) / seconds + pitch) > -0.2) singers.push([chirp(pitch), time, gain]);
  const twigs = grains(WOOD_CHIP, { seconds: 0.5, density: () => 9, level: () => 0.02, spread: 0.4, contact: 0.0006, seed: 512 });
  const things = events(seconds, periods, [...singers, [twigs, seconds * 0.62, 0.35]]);
  return added(
    breeze.map((x) => 0.4 * x),
    leaves,
    inRoom(things, { ...GALLERY, tail: 0.9, wet: 0.35 }, true),
  );
}

const BEDS: Readonly<Record<string, Bed>> = {
  night: { seconds: 12, level: -32, make: night },
  underground: { seconds: 24, level: -30, make: underground },
};

export interface Loop {
  readonly name: string;
  /** Guard, loop, guard; the guards are what the sound really does before and after. */
  readonly track: Signal;
  /** `[offset, duration]` of the loop, milliseconds. */
  readonly slot: readonly [number, number];
  readonly level: number;
}

export function renderLoops(): Loop[] {
  return Object.entries(BEDS).map(([name, { seconds, level, make }]) => {
    const all = make(seconds, 3);
    const guard = Math.round(GUARD * RATE);
    const track = all.slice(seconds * RATE - guard, 2 * seconds * RATE + guard);
    const gain = Math.min(level - integrated(track), -6 - peak(track));
    return { name, level, track: track.map((x) => x * amplitude(gain)), slot: [GUARD * 1000, seconds * 1000] };
  });
}

/** How far the sound that follows the loop is from the loop's own beginning, dB under the signal around it. */
export function seamError({ track, slot }: Loop): number {
  const guard = Math.round(GUARD * RATE);
  const length = Math.round((slot[1] / 1000) * RATE);
  let [wrong, right] = [0, 0];
  for (let i = 0; i < 2 * guard; i++) {
    const early = track[i] ?? 0;
    wrong += ((track[length + i] ?? 0) - early) ** 2;
    right += early ** 2;
  }
  return 10 * Math.log10(Math.max(wrong, 1e-20) / right);
}
