import { describe, expect, it } from 'vitest';
import { arenbergGiant, arenbergOne, arenbergTwo, type Detail, lensHeadframe, lewardeHeadframe, oigniesHeadframe } from './headframes';

const FRAMES = { lensHeadframe, lewardeHeadframe, oigniesHeadframe, arenbergOne, arenbergTwo, arenbergGiant };

/** Twice the area of each closed polygon of a path; its sign tells the way it runs round. */
function areas(path: string): number[] {
  return [...path.matchAll(/M([^a-zA-Z]*)l([^a-zA-Z]*)z/g)].map(([, start = '', steps = '']) => {
    const numbers = (text: string): number[] => [...text.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
    let [x = 0, y = 0] = numbers(start);
    const deltas = numbers(steps);
    const [x0, y0] = [x, y];
    let area = 0;
    for (let i = 0; i < deltas.length; i += 2) {
      const [nx, ny] = [x + (deltas[i] ?? 0), y + (deltas[i + 1] ?? 0)];
      area += x * ny - nx * y;
      [x, y] = [nx, ny];
    }
    return area + x * y0 - x0 * y;
  });
}

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
  it('cuts no hole where two members cross: all run round the same way', () => {
    for (const side of [1, -1] as const) {
      const found = areas(draw({ x: 400, y: 600, scale: 4, side }).steel);
      expect(found.length).toBeGreaterThan(20);
      expect(new Set(found.filter((a) => Math.abs(a) > 0.5).map(Math.sign)).size).toBe(1);
    }
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
