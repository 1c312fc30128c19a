import { describe, expect, it } from 'vitest';
import { curve, type Point, resample } from './geometry';
import { halo, rays, stars } from './lights';
import { beam, blob, comb, engrave, gouge3, knife, ribbon } from './marks';
import { clip } from './markup';
import { disc, num, nums, poly } from './path';
import { stream } from './random';

const SQUARE: readonly Point[] = [
  [0, 0],
  [200, 0],
  [200, 200],
  [0, 200],
];
/** All absolute corners of a path that `poly` made. */
function corners(path: string): number[][] {
  const numbers = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  let [x = 0, y = 0] = numbers;
  const out = [[x, y]];
  for (let i = 2; i < numbers.length; i += 2) {
    x += numbers[i] ?? 0;
    y += numbers[i + 1] ?? 0;
    out.push([x, y]);
  }
  return out;
}
/** Width of a three-point cut across its line at `t`: twice the distance between its two quadratic sides. */
function widthAt(path: string, t: number): number {
  const [x0, y0, cx = 0, cy = 0, ex = 0, ey = 0, dx = 0, dy = 0] = (path.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
  expect([x0, y0]).toBeDefined();
  const there = [2 * t * (1 - t) * cx + t * t * ex, 2 * t * (1 - t) * cy + t * t * ey];
  const u = 1 - t;
  const home = [ex + 2 * u * (1 - u) * dx - u * u * ex, ey + 2 * u * (1 - u) * dy - u * u * ey];
  return Math.hypot((there[0] ?? 0) - (home[0] ?? 0), (there[1] ?? 0) - (home[1] ?? 0));
}

describe('marks', () => {
  it('are the same for the same seed and differ for another', () => {
    const all = (seed: number): string =>
      [
        knife(SQUARE, { seed }),
        blob(0, 0, 30, { seed }),
        comb(SQUARE.slice(0, 2), SQUARE.slice(2), { toward: 1, seed }),
        rays(0, 0, 10, 90, { seed }),
        halo(0, 0, 10, 90, { seed }),
        stars([0, 0, 100, 100], 9, seed),
        engrave({ box: [0, 0, 90, 90], region: () => true, field: () => 0.3, light: () => 1, seed }),
      ].join('|');
    expect(all(4)).toBe(all(4));
    const [a, b] = [all(4).split('|'), all(5).split('|')];
    a.forEach((mark, i) => {
      expect(mark).not.toBe(b[i]);
    });
  });
  it('is fat where the blade enters and thin where it leaves', () => {
    const cut = gouge3([0, 0], [100, 0], [200, 0], 12);
    expect(widthAt(cut, 0)).toBeCloseTo(0, 3);
    expect(widthAt(cut, 1)).toBeCloseTo(0, 3);
    expect(widthAt(cut, 0.5)).toBeCloseTo(12, 3);
    // Belly at 22 %: the sides of the cut bend towards its start.
    expect(Number(cut.match(/q(\d+)/)?.[1])).toBe(44);
  });
  it('tapers a beam', () => {
    const [a = [], b = [], c = [], d = []] = corners(beam(0, 0, 100, 0, 8, 2));
    expect(Math.abs((a[1] ?? 0) - (d[1] ?? 0))).toBeCloseTo(8);
    expect(Math.abs((b[1] ?? 0) - (c[1] ?? 0))).toBeCloseTo(2);
  });
  it('tapers a ribbon', () => {
    const points = corners(
      ribbon(
        [
          [0, 0],
          [60, 0],
          [120, 0],
        ],
        [10, 10, 2],
      ),
    );
    const spread = (x: number): number => {
      const ys = points.filter((p) => Math.abs((p[0] ?? 0) - x) < 1).map((p) => p[1] ?? 0);
      return Math.max(...ys) - Math.min(...ys);
    };
    expect(spread(0)).toBeCloseTo(10, 0);
    expect(spread(120)).toBeCloseTo(2, 0);
  });
  it('gives a comb longer teeth in the middle', () => {
    const d = comb(
      [
        [0, 0],
        [200, 0],
      ],
      [
        [0, 10],
        [200, 10],
      ],
      { toward: Math.PI / 2, length: [20, 20], teeth: 21 },
    );
    const depths = corners(d).filter((p) => (p[1] ?? 0) > 11);
    const middle = Math.max(...depths.filter((p) => Math.abs((p[0] ?? 0) - 100) < 20).map((p) => p[1] ?? 0));
    const edge = Math.max(...depths.filter((p) => (p[0] ?? 0) < 12).map((p) => p[1] ?? 0));
    expect(middle).toBeGreaterThan(edge + 8);
  });
  it('cuts long edges off the straight line by no more than the jitter', () => {
    const points = corners(knife(SQUARE, { jitter: 2, step: 20 }));
    expect(points.length).toBeGreaterThan(20);
    const strays = points.map(([x = 0, y = 0]) => Math.min(Math.abs(x), Math.abs(y), Math.abs(x - 200), Math.abs(y - 200)));
    expect(Math.max(...strays)).toBeGreaterThan(0);
    expect(Math.max(...strays)).toBeLessThanOrEqual(3);
  });
  it('keeps engraving and rays inside their region', () => {
    const seen: boolean[] = [];
    engrave({
      box: [0, 0, 200, 100],
      region: (x) => x < 100,
      field: () => 0,
      light: (x) => {
        seen.push(x < 100);
        return 1;
      },
    });
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.every(Boolean)).toBe(true);
    expect(rays(0, 0, 10, 50, { region: () => false })).toBe('');
  });
});

describe('geometry and paths', () => {
  it('refuses what is no coordinate', () => {
    expect(() => num(Number.NaN)).toThrow('not a coordinate');
    expect(() =>
      poly([
        [0, 0],
        [Number.POSITIVE_INFINITY, 1],
      ]),
    ).toThrow();
  });
  it('writes numbers short', () => {
    expect(nums([0.5, -0.25, 0, 13.4])).toBe('.5-.2 0 13');
    expect(num(-0.01)).toBe('0');
    expect(disc(0, 0, 1)).toBe('M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0z');
  });
  it('keeps sharp corners of a curve where they are', () => {
    const points = curve(
      [
        [0, 0, 0],
        [100, 0, 0],
        [100, 100, 0],
      ],
      { jitter: 0 },
    );
    expect(points).toEqual([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
  });
  it('spaces points evenly and knows inside from outside', () => {
    expect(
      resample(
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        5,
      ),
    ).toEqual([
      [0, 0],
      [5, 0],
      [10, 0],
      [10, 5],
      [10, 10],
    ]);
  });
  it('has a stream in [0, 1) that never changes', () => {
    const next = stream(1);
    expect([next(), next()].map((v) => v.toFixed(6))).toEqual(['0.627074', '0.002736']);
  });
  it('names a clip by its shape', () => {
    expect(clip('M0 0z', 'a')).toBe(clip('M0 0z', 'a'));
    expect(clip('M0 0z', 'a')).not.toBe(clip('M0 1z', 'a'));
  });
});
