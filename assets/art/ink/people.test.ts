import { describe, expect, it } from 'vitest';
import { BRASS_TAG, cut, cuts, dust, hand, hatch, SKIN_HAND, sleeve, tag } from './people';

/** End points of every move-to of a path. */
const starts = (d: string): number => (d.match(/M/g) ?? []).length;

describe('cuts written as text', () => {
  it('makes one cut of three points and several of several texts', () => {
    expect(starts(cut('0,0 5,5 10,0', 2))).toBe(1);
    expect(starts(cuts(['0,0 5,5 10,0', '0,9 5,5 10,9'], 2))).toBe(2);
  });
  it('refuses anything but three points', () => {
    expect(() => cut('0,0 5,5', 2)).toThrow('not three points');
    expect(() => cut('0,0 5,5 10,0 12,1', 2)).toThrow('not three points');
  });
});

describe('marks of a face', () => {
  it('hatches with the longest cut in the middle', () => {
    const lengths = [...hatch(0, 0, 3, 20, 0, 8, 2).matchAll(/q[^ ]+ [^ ]+ ([\d.]+)/g)].map((m) => Number(m[1]));
    expect(lengths).toHaveLength(3);
    expect(Math.max(...lengths)).toBe(lengths[1]);
  });
  it('keeps dust sparse: one cut for each spot', () => {
    expect(
      starts(
        dust([
          [10, 10],
          [20, 20],
        ]),
      ),
    ).toBe(2);
  });
});

describe('things that are held or worn', () => {
  it('separates them from what lies behind by a black edge', () => {
    const cloth = { base: '@bleu', light: '@bleuL', dark: '@bleuD' } as const;
    for (const drawn of [hand(50, 50, 1, SKIN_HAND), tag(50, 50, 24, BRASS_TAG), sleeve('0,0 40,40 80,0', [40, 40, 30], cloth)])
      expect(drawn).toContain('stroke="@key"');
  });
  it('writes no number on a tag', () => {
    expect(tag(50, 50, 24, BRASS_TAG)).not.toMatch(/<text/);
  });
});
