import type { StageShape } from '../ui/frame';

/** Canvas pixels of one frame unit: as fine as the screen shows, within what an old device can fill. */
export function resolutionFor({ unit }: StageShape): number {
  const cap = unit < 0.75 ? 1.5 : 2;
  return Math.min(cap, Math.max(0.5, (window.devicePixelRatio || 1) * unit));
}
