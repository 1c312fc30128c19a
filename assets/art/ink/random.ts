/** The drawing library's own seeded stream: a seed is part of a drawing, so it must never change. */

/** Numbers in [0, 1). */
export type Stream = () => number;

/** The same seed gives the same stream on every machine (mulberry32). */
export function stream(seed: number): Stream {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
