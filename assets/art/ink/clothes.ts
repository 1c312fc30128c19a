/**
 * Bundles of clothes on a star hook, as in the miners' changing halls: a coat by its loop, boots by their laces,
 * a cap by its strap, all gathered at the hook. Never composed like a body: nothing stands over anything else.
 */
import type { Template } from '../format';
import { curve, outline, type Point, points } from './geometry';
import { type Ink, ink, mix } from './inks';
import { comb, gouge, gouge3, ribbon, shape } from './marks';
import { clip, fill, line, outlined } from './markup';
import { disc, poly } from './path';

export type BundleKind = 'jacket' | 'coat' | 'bag';

/** Outlines of each kind, in hundredths of the bundle's height from its hook, which is (0, 0). */
const MAIN: Record<BundleKind, string> = {
  jacket: '4,8! -14,30 -32,70 -46,130 -50,186! -24,194 -4,188 14,192! 20,140 18,80 14,30',
  coat: '-6,8! -22,36 -30,90 -34,160 -30,222! -6,230 12,222 34,226! 36,150 26,84 10,30',
  bag: '6,8! -8,30 -14,80 -22,140 -20,196! 4,202 22,196 42,198! 42,130 34,70 18,28',
};
const SLEEVES: Record<BundleKind, readonly (readonly [string, readonly [number, number, number]])[]> = {
  jacket: [
    ['8,26 26,84 26,150', [16, 30, 24]],
    ['-24,46 -56,104 -62,160', [14, 28, 22]],
  ],
  coat: [['14,28 42,96 44,170', [16, 32, 26]]],
  bag: [['26,40 50,96 48,150', [14, 26, 22]]],
};

const boot = (x: number, y: number, s: 1 | -1): string =>
  shape(
    [
      [x - 10 * s, y, 0],
      [x + 10 * s, y - 3, 0],
      [x + 12 * s, y + 26],
      [x + 32 * s, y + 38],
      [x + 31 * s, y + 47, 0],
      [x - 12 * s, y + 46, 0],
    ],
    { jitter: 0.4, seed: 4 },
  );
const CAP = '-74,96! -70,76 -50,66 -30,74 -24,94! -14,100 -44,106 -86,101';
const BAG = '-44,92! -20,88! -14,104 -12,138 -18,150 -48,152 -54,138 -52,106';
const TROUSERS = '16,10! 40,22 58,70 62,150 60,210! 42,212! 36,140 24,80 12,30';
const TOWEL = '-16,16! -34,60 -40,112! -24,116! -14,70 -4,24';

interface Tones {
  readonly base: Ink;
  readonly light: Ink;
  readonly rim: Ink;
}
const TONES: Record<BundleKind, Tones> = {
  jacket: { base: ink.bleuD, light: ink.bleu, rim: ink.bleuL },
  coat: { base: ink.coatD, light: ink.coat, rim: mix('coatL', 'slate', 0.35) },
  bag: { base: mix('concD', 'deep', 0.35), light: ink.concD, rim: mix('conc', 'slate', 0.4) },
};

/** Everything of a bundle as one flat shape, for the far rows; `ink` is usually `currentColor`. */
export function farBundle(kind: BundleKind): string {
  const sleeves = SLEEVES[kind].map(([text, widths]) => ribbon(points(text), widths)).join('');
  const extra =
    kind === 'jacket'
      ? boot(44, 96, 1) + boot(58, 118, 1)
      : kind === 'coat'
        ? shape(outline(CAP), { jitter: 0.3 }) + shape(outline(TROUSERS), { jitter: 0.3 })
        : shape(outline(BAG), { jitter: 0.3 }) + boot(62, 112, 1);
  return shape(outline(MAIN[kind]), { jitter: 0.5 }) + sleeves + extra;
}

function lit(text: string, tones: Tones, seed: number): Template {
  const outer = curve(outline(text), { seed: 3 });
  const d = poly(outer);
  const xs = outer.map((p) => p[0]);
  const ys = outer.map((p) => p[1]);
  const [x0, x1, y1] = [Math.min(...xs), Math.max(...xs), Math.max(...ys)];
  const right = (dx: number): Point[] => [
    [x1 + dx, 20],
    [x1 + dx, y1 * 0.5],
    [x1 + dx, y1 + 4],
  ];
  return (
    fill(d, tones.base, outlined(ink.key, 4)) +
    clip(
      d,
      fill(comb(right(8), right(-15), { toward: Math.PI - 0.2, length: [6, 22], teeth: 13, seed }), tones.light) +
        fill(comb(right(8), right(-4), { toward: Math.PI - 0.2, length: [2, 9], teeth: 12, seed: seed + 2 }), tones.rim) +
        fill(
          comb(
            [
              [x0 - 8, y1 - 50],
              [x0, y1 + 6],
              [x1, y1 + 8],
            ],
            [
              [x0 + 4, y1 - 44],
              [x0 + 12, y1 - 10],
              [x1 - 8, y1 - 6],
            ],
            { toward: -1.2, length: [4, 16], teeth: 12, seed: seed + 4 },
          ),
          mix('woodD', 'coatL', 0.4),
        ) +
        fill(
          gouge3([0, 26], [-10, 90], [-12, y1 - 14], 3.4) + gouge3([8, 40], [8, 110], [4, y1 - 20], 2.8) + gouge3([-12, 44], [-22, 100], [-26, y1 - 40], 2.6),
          ink.key,
        ),
    )
  );
}

function boots(spots: readonly (readonly [number, number, 1 | -1])[]): Template {
  return (
    spots.map(([x, y]) => line(`M${x} ${y + 6}L${x > 0 ? 14 : -14} 12`, ink.strawD, 2.4)).join('') +
    fill(spots.map((b) => boot(...b)).join(''), mix('key', 'woodD', 0.35), outlined(ink.key, 4)) +
    fill(
      spots.map(([x, y, s]) => gouge(x - 6 * s, y + 8, 22, Math.PI / 2 - 0.25 * s, 3) + gouge(x + 28 * s, y + 38, 16, s > 0 ? 3.5 : -0.4, 2.2)).join(''),
      ink.slate,
    )
  );
}

/** A bundle seen near, about 230 units high; its hook is at (0, 0) and light comes from the right. */
export function bundle(kind: BundleKind): Template {
  const tones = TONES[kind];
  const sleeves = SLEEVES[kind].map(([text, widths], i) => {
    const d = ribbon(points(text), widths);
    const [a, b] = points(text);
    const from: Point = a ?? [0, 0];
    const to: Point = b ?? [0, 0];
    return (
      fill(d, tones.base, outlined(ink.key, 4)) +
      fill(
        gouge3([from[0] + 5, from[1] + 10], [(from[0] + to[0]) / 2 + 9, (from[1] + to[1]) / 2 + 20], [to[0] + 8, to[1] + 44], 6),
        i ? tones.light : tones.rim,
      )
    );
  });
  const [sleeve = '', second = ''] = sleeves;
  const behind =
    kind === 'jacket'
      ? boots([
          [44, 96, 1],
          [60, 118, 1],
        ])
      : kind === 'coat'
        ? fill(shape(outline(TROUSERS), { jitter: 0.4 }), ink.deep, outlined(ink.key, 4)) +
          fill(gouge3([44, 40], [56, 100], [54, 200], 5) + gouge3([28, 50], [40, 110], [46, 190], 3), mix('far2', 'slate', 0.3))
        : boots([[62, 112, 1]]);
  const before =
    kind === 'coat'
      ? line('M-44 78L-10 10', ink.strawD, 2.6) +
        fill(shape(outline(CAP), { jitter: 0.4 }), ink.woodD, outlined(ink.key, 4)) +
        fill(gouge3([-68, 84], [-52, 72], [-34, 80], 4) + gouge3([-80, 100], [-50, 98], [-22, 100], 3), mix('wood', 'slate', 0.35))
      : kind === 'bag'
        ? line('M-40 94L-8 12M-22 90L-6 12', ink.strawD, 2.6) +
          fill(shape(outline(BAG), { jitter: 0.4 }), mix('wood', 'conc', 0.25), outlined(ink.key, 4)) +
          fill(gouge3([-50, 112], [-30, 118], [-14, 112], 4), ink.key) +
          fill(gouge3([-16, 104], [-14, 124], [-18, 146], 5), mix('conc', 'paper', 0.35))
        : fill(shape(outline(TOWEL), { jitter: 0.4 }), mix('conc', 'paper', 0.4), outlined(ink.key, 4)) +
          fill(gouge3([-16, 36], [-28, 70], [-32, 108], 4), ink.concD);
  const prongs = 'M0-24V8M-1 2C-3 22-26 26-30 8M1 2C3 22 26 26 30 8M0 6V24';
  return (
    second +
    behind +
    lit(MAIN[kind], tones, 6) +
    sleeve +
    before +
    (kind === 'jacket' ? fill([104, 132, 160].map((y) => disc(-12, y, 3)).join(''), ink.strawD) : '') +
    line(prongs, ink.key, 8, 'stroke-linecap="round"') +
    line(prongs, mix('conc', 'concD', 0.25), 3.4, 'stroke-linecap="round"')
  );
}
