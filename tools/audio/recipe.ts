import type { Signal } from './signal';

export interface Recipe {
  /** Loudness of its loudest 400 ms (LUFS). Signals of the game about -20, touches of the hand about -28. */
  readonly level: number;
  readonly make: () => Signal;
}
