/** A move may take seconds to be seen (a run of the belt). Words and wins wait for its end, so as not to run ahead of the picture. */
import type { Cue } from '../core/puzzle-kind';

/** What ends sooner keeps nobody waiting. Milliseconds. */
const LONG = 1500;

export class LongShow {
  private end = 0;
  private readonly waiting = new Set<number>();

  /** A show begins now; it lasts as long as its cues. */
  start(cues: readonly Cue[]): void {
    const lasts = Math.max(0, ...cues.map((cue) => (cue.at ?? 0) + (cue.for ?? 0)));
    this.end = lasts > LONG ? performance.now() + lasts : 0;
  }
  /** Does something when the show is over: at once when none is on. */
  after(act: () => void): void {
    const wait = this.end - performance.now();
    if (wait <= 0) {
      act();
      return;
    }
    const timer = window.setTimeout(() => {
      this.waiting.delete(timer);
      act();
    }, wait);
    this.waiting.add(timer);
  }
  /** The show is broken off, and what waited for it is forgotten. */
  drop(): void {
    for (const timer of this.waiting) window.clearTimeout(timer);
    this.waiting.clear();
    this.end = 0;
  }
}
