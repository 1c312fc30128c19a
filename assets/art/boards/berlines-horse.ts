/**
 * Barnabé, a small Trait du Nord in work harness (PLACES.md section 7), from the side, facing left; 176x168, hooves on
 * the lower edge. Each pose has its own outline: at rest, head lowered, or braced with his head up and his ears back.
 */
import type { BoardSymbol, Template } from '../format';
import { clip, comb, disc, edge, fill, form, gouge, gouge3, ink, line, mix, moved, outlined, points, poly, ribbon, outline } from '../ink';

const COAT = { dark: ink.coatD, base: ink.coat, light: ink.coatL } as const;

interface Pose {
  /** Neck and breast in one shape, from withers over the poll to the breast. */
  readonly neck: string;
  /** The lit crest, and the shaded throat, as edges of combs. */
  readonly crest: string;
  readonly throat: string;
  /** The short mane along the crest. */
  readonly mane: string;
  /** Where the poll is, and how far the head turns from its drawn place (degrees, clockwise). */
  readonly poll: readonly [x: number, y: number, turn: number];
  readonly ears: 'up' | 'back';
  readonly eye: 'calm' | 'wide' | 'low';
  readonly foreleg: string;
  readonly farForeleg: string;
  readonly hindleg: string;
  readonly farHindleg: string;
  readonly hooves: { readonly fore: number; readonly farFore: number; readonly hind: number; readonly farHind: number };
}
