import { describe, expect, it } from 'vitest';
import { arenbergGiant, arenbergOne, arenbergTwo, type Detail, lensHeadframe, lewardeHeadframe, oigniesHeadframe } from './headframes';

const FRAMES = { lensHeadframe, lewardeHeadframe, oigniesHeadframe, arenbergOne, arenbergTwo, arenbergGiant };

describe.each(Object.entries(FRAMES))('%s', (name, draw) => {
  const full = draw({ x: 400, y: 600, scale: 4 });
  it('stands on its place and stays within the height of its recipe', () => {
    const [x, y] = full.at(0, 100);
    expect([x, y]).toEqual([400, 200]);
    for (const wheel of full.wheels) expect(wheel.y - wheel.r).toBeGreaterThan(600 - 4 * 106);
  });
  it('leans to the side of the winding engine', () => {
    const left = draw({ x: 400, y: 600, scale: 4, side: -1 });
    expect(left.at(60, 0)[0]).toBe(160);
    expect(left.wheels.map((w) => Math.round(800 - w.x))).toEqual(full.wheels.map((w) => Math.round(w.x)));
  });
  it('has fewer members on the map', () => {
    const parts = (detail: Detail): number => (draw({ x: 0, y: 0, scale: 4 }, detail).steel.match(/M/g) ?? []).length;
    if (name !== 'arenbergGiant') expect(parts('mini')).toBeLessThan(parts('full'));
  });
  it('shows two full circles side by side at Arenberg 3-4 only', () => {
    const apart = full.wheels.some((a, i) => full.wheels.some((b, j) => i < j && Math.abs(a.y - b.y) < a.r / 2 && Math.abs(a.x - b.x) > a.r * 0.3));
    expect(apart).toBe(name === 'arenbergGiant');
    expect(full.wheels.length).toBe(name === 'arenbergGiant' ? 4 : 2);
  });
});
