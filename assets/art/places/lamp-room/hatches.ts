/** The three hatches to the yard in the partition at the back. */
import { shape } from '../../ink';
import { at, BACK } from './space';

/** Their middles, in metres from the eye; the outer two have somebody behind them when the place is awake. */
export const HATCHES = [-3.1, 0, 3.1] as const;
/** Height of the counter under them. */
export const SILL = -1.12;

/** The opening at X, cut off at picture height `foot`. */
export function hatch(X: number, foot: number): string {
  const [x0] = at(X - 0.95, 0, BACK);
  const [x1] = at(X + 0.95, 0, BACK);
  const crown = at(0, 1.05, BACK)[1];
  return shape(
    [
      [x0, foot, 0],
      [x0, crown + 9, 0],
      [(x0 + x1) / 2, crown],
      [x1, crown + 9, 0],
      [x1, foot, 0],
    ],
    { jitter: 0.2, facets: 6 },
  );
}
