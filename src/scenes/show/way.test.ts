import { describe, expect, it } from 'vitest';
import { type Point, wayBetween } from './way';

const main: readonly Point[] = [
  [0, 0],
  [100, 0],
  [200, 0],
  [300, 0],
  [400, 0],
];
/** Leaves the main line at its second point and comes back at its fourth. */
const spur: readonly Point[] = [
  [100, 0],
  [150, 120],
  [260, 120],
  [300, 0],
];

describe('the way on the map', () => {
  it('follows the main line, in either direction', () => {
    expect(wayBetween(main, spur, [2, 8], [198, 8])).toEqual(main.slice(0, 3));
    expect(wayBetween(main, spur, [198, 8], [2, 8])).toEqual(main.slice(0, 3).reverse());
  });
  it('leaves the spur at the end that makes it shorter', () => {
    expect(wayBetween(main, spur, [260, 130], [400, 10])).toEqual([spur[2], spur[3], main[3], main[4]]);
    expect(wayBetween(main, spur, [150, 130], [0, 10])).toEqual([spur[1], spur[0], main[1], main[0]]);
  });
  it('goes onto the spur as it comes off it', () => {
    expect(wayBetween(main, spur, [400, 10], [260, 130])).toEqual([main[4], main[3], spur[3], spur[2]]);
  });
});
