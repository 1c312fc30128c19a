/** Measures of a signal: peak, and loudness after ITU-R BS.1770 (mono, 48 kHz). */
import { RATE, type Signal } from './signal';

/** Decibels of a ratio of amplitudes. */
export const decibels = (ratio: number): number => 20 * Math.log10(Math.max(ratio, 1e-9));
export const amplitude = (db: number): number => 10 ** (db / 20);

/** Greatest sample, dBFS. */
export function peak(signal: Signal): number {
  let top = 0;
  for (const x of signal) top = Math.max(top, Math.abs(x));
  return decibels(top);
}

interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

// The two filters of BS.1770 at 48 kHz: the head, then the low cut.
const HEAD: Biquad = { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] };
const LOW_CUT: Biquad = { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] };

function run(signal: Signal, { b, a }: Biquad): Signal {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x2, x1, y2, y1] = [x1, x, y1, y];
    return y;
  });
}

/** Mean squares of all windows of 400 ms, one each `hop` seconds. */
function windows(signal: Signal, hop: number): number[] {
  const weighted = run(run(signal, HEAD), LOW_CUT);
  const sums = new Float64Array(weighted.length + 1);
  weighted.forEach((x, i) => {
    sums[i + 1] = (sums[i] ?? 0) + x * x;
  });
  const [width, step] = [0.4 * RATE, Math.round(hop * RATE)];
  const out: number[] = [];
  for (let start = 0; start + width <= weighted.length; start += step) out.push(((sums[start + width] ?? 0) - (sums[start] ?? 0)) / width);
  return out;
}

const lufs = (meanSquare: number): number => -0.691 + 10 * Math.log10(Math.max(meanSquare, 1e-12));

/** The loudest 400 ms, LUFS. A shorter sound is measured with silence around it, as an ear sums it up. */
export function loudest(signal: Signal): number {
  const padded = new Float64Array(signal.length + 0.8 * RATE);
  padded.set(signal, 0.4 * RATE);
  return lufs(Math.max(...windows(padded, 0.01)));
}

/** Integrated loudness with both gates, LUFS. */
export function integrated(signal: Signal): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / Math.max(1, values.length);
  const heard = windows(signal, 0.1).filter((x) => lufs(x) > -70);
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((x) => lufs(x) > gate)));
}
