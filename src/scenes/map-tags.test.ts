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
    expect(placeTags([wish(400, 300)], { area: { x: 0, y: 0, w: 1000, h: 600 }, gap: 4, taken: [], rows: false })).toEqual([{ x: 300, y: 274 }]);
  });

  it('keeps tags apart and inside, even those of places outside the crop', () => {
    const wishes = [wish(-80, 100), wish(120, 110), wish(130, 120), wish(900, 118), wish(310, 470), wish(300, 500)];
    const rules: TagRules = { area: { x: 6, y: 56, w: 348, h: 420 }, gap: 4, taken: [], rows: true };
    expect(over(wishes, rules)).toEqual([]);
    expect(over(wishes, { ...rules, area: { x: 6, y: 56, w: 1100, h: 480 }, rows: false })).toEqual([]);
  });

  it('keeps off what else stands in the frame', () => {
    const face = { x: 0, y: 400, w: 150, h: 100 };
    const rules: TagRules = { area: { x: 0, y: 0, w: 1000, h: 500 }, gap: 4, taken: [face], rows: false };
    const [corner] = placeTags([wish(120, 460)], rules);
    expect(corner && (corner.x >= face.x + face.w || corner.y + 52 <= face.y)).toBe(true);
  });

  it('leaves a place that shines free, and hangs its own tag under it or beside it', () => {
    const shine = { x: 421, y: 239, w: 125, h: 50 };
    const wishes = [wish(222, 251, 190, 50), { ...wish(481, 316, 131, 50), shine }, wish(596, 245, 134, 50)];
    const area = { x: 6, y: 40, w: 681, h: 262 };
    const rules: TagRules = { area, gap: 4, taken: [], rows: false };
    expect(over(wishes, rules)).toEqual([]);
    const under = { ...rules, area: { ...area, h: 340 } };
    for (const each of [rules, under]) {
      for (const { x, y, w } of placeTags(wishes, each).map((corner, index) => ({ ...corner, w: wishes[index]?.w ?? 0 })))
        expect(x >= shine.x + shine.w || x + w <= shine.x || y >= shine.y + shine.h || y + 50 <= shine.y).toBe(true);
      expect(placeTags(wishes, each)[1]?.y).toBeGreaterThanOrEqual(each === under ? shine.y + shine.h : shine.y);
    }
  });

  it('does so in the tall frame, from west to east, as long as no tag goes far', () => {
    const places: readonly (readonly [number, number, number])[] = [
      [170, 350, 214],
      [410, 464, 190],
      [568, 584, 162],
      [684, 322, 120],
      [888, 584, 131],
      [1100, 452, 134],
    ];
    for (const [unit, h] of [
      [390 / 540, 472],
      [360 / 540, 385],
    ] as const) {
      const shine = { x: (777 - 462) * unit, y: 440 * unit, w: 230 * unit, h: 94 * unit };
      const wishes = places.map(([x, y, w], index) => ({ ...wish((x - 462) * unit, y * unit, w, 50), shine: index === 4 ? shine : undefined }));
      const rules: TagRules = { area: { x: 6, y: 40, w: 540 * unit - 12, h }, gap: 4, taken: [], rows: true };
      const corners = placeTags(wishes, rules);
      expect(over(wishes, rules)).toEqual([]);
      corners.forEach(({ x, y }, index) => {
        expect(x >= shine.x + shine.w || x + (wishes[index]?.w ?? 0) <= shine.x || y >= shine.y + shine.h || y + 50 <= shine.y).toBe(true);
      });
      const lefts = corners.map(({ x }) => x);
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
      // Without room the place gives way, not the tags.
      const low = { ...rules, area: { ...rules.area, h: 330 } };
      expect(over(wishes, low)).toEqual([]);
    }
  });

  it('fills a frame that is just high enough from top to bottom', () => {
    const wishes = Array.from({ length: 6 }, (_, index) => wish(40 * index, 300, 330, 60));
    expect(over(wishes, { area: { x: 0, y: 0, w: 348, h: 372 }, gap: 4, taken: [], rows: true })).toEqual([]);
  });

  it('keeps west to east and north to south at every size', () => {
    const places: readonly (readonly [number, number, number])[] = [
      [170, 350, 205],
      [410, 464, 180],
      [568, 584, 160],
      [684, 322, 120],
      [888, 580, 130],
      [1100, 452, 140],
    ];
    const low = places.map(([x, y, w]) => wish(x * 0.54, y * 0.54, w, 50));
    const tall = places.map(([x, y, w]) => wish((x - 400) * 0.54, y * 0.54, w, 50));
    const framed = [
      placeTags(low, { area: { x: 6, y: 44, w: 609, h: 201 }, gap: 4, taken: [], rows: false }),
      placeTags(tall, { area: { x: 6, y: 44, w: 378, h: 420 }, gap: 4, taken: [], rows: true }),
    ];
    for (const corners of framed) {
      const lefts = corners.map(({ x }) => x);
      expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
      const [bruay, loos, lens, oignies] = corners.map(({ y }) => y);
      expect([oignies, bruay, loos, lens]).toEqual([oignies, bruay, loos, lens].sort((a, b) => (a ?? 0) - (b ?? 0)));
      expect(new Set(lefts).size).toBe(places.length);
    }
  });
});
