import { describe, expect, it } from 'vitest';
import { lampFeet } from '../../assets/art/places/silent-room/lamps';
import { LAMPS, lampSpots, lightingOrder } from './lamp-wall';

describe('the wall of lamps', () => {
  it.each(['wide', 'tall'] as const)('holds the official count in the %s frame, none over another', (frame) => {
    const { spots, apart } = lampSpots(frame);
    expect(spots).toHaveLength(1099);
    const tooNear = spots.filter((a, i) => spots.some((b, j) => j > i && a.y === b.y && Math.abs(a.x - b.x) < apart - 0.01));
    expect(tooNear).toEqual([]);
  });

  it.each(['wide', 'tall'] as const)('stands where the picture has its lamps in the %s frame: nothing jumps when the scene is over', (frame) => {
    expect(lampFeet(frame)).toEqual(lampSpots(frame).spots);
  });

  it('lights every lamp once', () => {
    expect(new Set(lightingOrder()).size).toBe(LAMPS);
  });
});
