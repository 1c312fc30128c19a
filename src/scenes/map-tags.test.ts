import { describe, expect, it } from 'vitest';
import { placeTags, type TagRules, type TagWish } from './map-tags';

const over = (wishes: readonly TagWish[], rules: TagRules): string[] => {
  const boxes = placeTags(wishes, rules).map((corner, index) => ({ ...corner, w: wishes[index]?.w ?? 0, h: wishes[index]?.h ?? 0 }));
  const { area } = rules;
  const out: string[] = [];
  boxes.forEach((a, i) => {
    if (a.x < area.x || a.y < area.y || a.x + a.w > area.x + area.w + 0.5 || a.y + a.h > area.y + area.h + 0.5) out.push(`${i} leaves the frame`);
    boxes.forEach((b, j) => {
      if (j > i && a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h) out.push(`${i} lies over ${j}`);
    });
  });
  return out;
};

const wish = (x: number, y: number, w = 200, h = 52): TagWish => ({ at: { x, y }, w, h });

describe('tags of the map', () => {
  it('leaves a tag with room where it wants to be', () => {
    expect(placeTags([wish(400, 300)], { area: { x: 0, y: 0, w: 1000, h: 600 }, gap: 4, rows: false })).toEqual([{ x: 300, y: 274 }]);
  });

  it('keeps tags apart and inside, even those of places outside the crop', () => {
    const wishes = [wish(-80, 100), wish(120, 110), wish(130, 120), wish(900, 118), wish(310, 470), wish(300, 500)];
    const rules: TagRules = { area: { x: 6, y: 56, w: 348, h: 420 }, gap: 4, rows: true };
    expect(over(wishes, rules)).toEqual([]);
    expect(over(wishes, { ...rules, area: { x: 6, y: 56, w: 1100, h: 480 }, rows: false })).toEqual([]);
  });

  it('fills a frame that is just high enough from top to bottom', () => {
    const wishes = Array.from({ length: 6 }, (_, index) => wish(40 * index, 300, 330, 60));
    expect(over(wishes, { area: { x: 0, y: 0, w: 348, h: 372 }, gap: 4, rows: true })).toEqual([]);
  });
});
