import { expect, it } from 'vitest';
import { lampSpots } from './shelves';

it.each(['wide', 'tall'] as const)('the wall holds the official count in the %s frame, none over another', (frame) => {
  const { spots, apart } = lampSpots(frame);
  expect(spots).toHaveLength(1099);
  const tooNear = spots.filter((a, i) => spots.some((b, j) => j > i && a.y === b.y && Math.abs(a.x - b.x) < apart - 0.01));
  expect(tooNear).toEqual([]);
});
