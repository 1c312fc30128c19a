/**
 * What hangs in the hanging room: one thing on each hook, by its loop, its laces or its strap, gathered as cloth gathers.
 * Nothing here has the outline of a person.
 */
import type { BoardSymbol, Template } from '../format';
import { clip, comb, disc, fill, gouge3, type Ink, ink, line, mix, moved, outline, outlined, type Point, points, poly, ring, shape, slab } from '../ink';
import { cap, scarf } from '../ink/galibot';
import { symbolOf } from './parts';

/** The things below are drawn for a hook at (54, 66); the symbol's own hook is higher. */
const LIFT = 34;
const bright = mix('conc', 'paper', 0.5);

/** Chain, pronged hook and soap dish, 108x124; `k` is the hook's size. The chain hangs at x 54. */
function hanger(k: number, thing: Template): BoardSymbol {
  const y = 66 - LIFT;
  const [lx, rx] = [54 - 28 * k, 54 + 28 * k];
  const prong = (s: 1 | -1): string => `M54 ${y}H${54 + s * 28 * k}c${s * 7 * k} 0 ${s * 7 * k}-${9 * k} ${s * 3 * k}-${10 * k}`;
  const d = `${prong(1)}${prong(-1)}M54 18V${y + 3}`;
  return symbolOf(
    108,
    124,
    line('M54 0V22', ink.key, 8) +
      line('M54 0V22', bright, 3, 'stroke-dasharray="6 4"') +
      line(d, ink.key, 9 * k, 'stroke-linecap="round"') +
      line(d, ink.conc, 5 * k, 'stroke-linecap="round"') +
      fill(gouge3([lx + 2, y - 1.6], [44, y - 2], [52, y - 1.6], 1.4), ink.paper) +
      fill(disc(54, 20, 6.5), ink.key) +
      fill(ring(54, 20, 5, 2.4), ink.conc) +
      // The soap dish: a small iron tray at the end of the bar.
      fill(
        poly([[rx - 4, y + 1] as const, [rx + 16 * k, y + 1] as const, [rx + 12 * k, y + 7 * k] as const, [rx, y + 7 * k] as const]),
        ink.conc,
        outlined(ink.key, 3),
      ) +
      fill(
        poly([[rx, y] as const, [rx + 10 * k, y] as const, [rx + 9 * k, y - 4 * k] as const, [rx + 2 * k, y - 4 * k] as const]),
        ink.paper,
        outlined(ink.key, 2),
      ) +
      moved(0, -LIFT, thing),
  );
}

interface Cloth {
  readonly base: Ink;
  readonly light: Ink;
  readonly dark: Ink;
}

const TOWN: Cloth = { base: mix('coatD', 'key', 0.1), light: ink.coat, dark: mix('coatD', 'key', 0.55) };
const BLUE: Cloth = { base: ink.bleu, light: ink.bleuL, dark: ink.bleuD };

/** Cloth: black block, light teeth along the left, shade along the right, folds. */
function cloth(d: string, { base, light, dark }: Cloth, left: readonly Point[], right: readonly Point[], folds: string, seed: number): Template {
  const inward = (list: readonly Point[], by: number): Point[] => list.map(([x, y]) => [x + by, y] as const);
  return (
    fill(d, ink.key, outlined(ink.key, 6)) +
    fill(d, base) +
    clip(
      d,
      fill(comb(inward(left, -8), inward(left, 9), { toward: 0.3, length: [3, 11], teeth: 13, seed }), light) +
        fill(comb(inward(right, 10), inward(right, -9), { toward: Math.PI - 0.2, length: [3, 12], teeth: 13, seed: seed + 3 }), dark) +
        fill(folds, dark),
    )
  );
}

const loop = (): Template => line('M50 74C48 66 52 63 54 66 57 63 60 66 58 74', ink.key, 5) + line('M50 74C48 66 52 63 54 66 57 63 60 66 58 74', ink.conc, 2);

/** A long town coat by its loop: gathered at the collar, wide at the hem, one sleeve folded over. */
export function coat(): BoardSymbol {
  const d = shape(outline('49,72! 60,72! 68,84 76,104 84,130 90,148! 74,144 62,150 48,144 34,150 20,146! 26,124 34,100 42,82'), { jitter: 0.3, seed: 3 });
  const folds =
    gouge3([52, 84], [44, 112], [38, 146], 3.4) +
    gouge3([58, 86], [62, 116], [60, 146], 3) +
    gouge3([66, 92], [74, 118], [78, 142], 2.4) +
    gouge3([46, 92], [36, 118], [28, 142], 2);
  const sleeve = shape(outline('64,84! 74,96 72,112 62,124 52,120! 60,110 62,98'), { jitter: 0.3 });
  return hanger(
    1,
    cloth(d, TOWN, points('49,74 38,92 27,122 20,148'), points('62,74 72,94 82,124 91,150'), folds, 4) +
      fill(sleeve, ink.key, outlined(ink.key, 3)) +
      fill(sleeve, mix('coat', 'coatD', 0.45)) +
      fill(gouge3([66, 88], [70, 102], [60, 118], 2), ink.coat) +
      fill(poly(points('48,71 54,80 44,92 40,84')) + poly(points('61,71 55,80 66,90 69,82')), ink.coat, outlined(ink.key, 2)) +
      fill(disc(47, 108, 2.4) + disc(45, 122, 2.4) + disc(43, 135, 2.4), ink.straw, outlined(ink.key, 1.4)) +
      loop(),
  );
}

/** A work jacket by its loop: short, square pockets, sleeves that fall together in front. */
export function jacket(): BoardSymbol {
  const d = shape(outline('48,72! 61,72! 74,82 84,100 86,122! 70,127 54,123 38,128 22,123! 24,100 34,82'), { jitter: 0.3, seed: 5 });
  const sleeves = shape(outline('40,84! 50,96 56,112 60,138! 48,142! 44,122 38,104'), { jitter: 0.3 });
  return hanger(
    1,
    cloth(
      d,
      BLUE,
      points('48,74 32,88 24,104 22,126'),
      points('62,74 76,86 84,104 87,126'),
      gouge3([58, 82], [66, 100], [66, 124], 2.6) + gouge3([68, 88], [76, 104], [78, 120], 2),
      6,
    ) +
      fill(sleeves, ink.key, outlined(ink.key, 4)) +
      fill(sleeves, mix('bleu', 'bleuL', 0.35)) +
      fill(gouge3([44, 90], [50, 112], [54, 138], 2.4), ink.bleuD) +
      fill(poly(points('48,138 60,135 60,141 49,144')), ink.bleuD) +
      fill(poly(points('64,102 80,104 79,118 64,117')), mix('bleu', 'bleuD', 0.45), outlined(ink.bleuD, 2)) +
      fill(poly(points('47,71 54,78 44,88 38,80')) + poly(points('62,71 55,78 66,87 71,79')), ink.bleuL, outlined(ink.key, 2)) +
      loop(),
  );
}

/** Boots by their laces, one a little lower, toes apart. */
export function boots(): BoardSymbol {
  const boot = (x: number, y: number, s: 1 | -1): Template => {
    const p = (text: string): Point[] => points(text).map(([a, b]) => [x + s * a, y + b] as const);
    const list = outline('-9,0! 11,-2! 12,18 15,26 28,31 32,40 30,45! -10,45! -11,24');
    const d = shape(
      list.map((q) => (q[2] === 0 ? ([x + s * q[0], y + q[1], 0] as const) : ([x + s * q[0], y + q[1]] as const))),
      { jitter: 0.2, seed: 3 },
    );
    return (
      fill(d, ink.key, outlined(ink.key, 6)) +
      fill(d, ink.woodD) +
      clip(
        d,
        fill(s < 0 ? poly(p('34,20 10,24 18,34 14,46 34,46')) : poly(p('-12,-2 -3,-2 -4,20 0,46 -12,46')), ink.wood) +
          fill(poly(p('-12,39 34,39 34,46 -12,46')), ink.key) +
          fill(poly(p('-10,41 31,41 31,43 -10,43')), mix('concD', 'conc', 0.2)),
      ) +
      fill(poly(p('-9,0 11,-2 11,4 -9,6')), ink.coat, outlined(ink.key, 1.6)) +
      line([9, 15, 21].map((dy) => `M${x + s * 2} ${y + dy}L${x + s * 12} ${y + dy + 2}`).join(''), ink.conc, 1.8)
    );
  };
  const laces = 'M52 66C44 78 40 82 38 92M56 66C64 80 68 88 70 100';
  return hanger(1, line(laces, ink.key, 5) + line(laces, ink.conc, 2.2) + boot(37, 90, -1) + boot(71, 100, 1));
}

/** A musette by its strap. */
export function satchel(): BoardSymbol {
  const strap = 'M54 64C40 76 32 90 29 106M54 64C68 76 76 90 79 106';
  const bag = shape(outline('24,102! 84,102! 87,120 85,140 76,147 54,149 32,147 23,140 21,120'), { jitter: 0.3, seed: 4 });
  const flap = shape(outline('22,100! 86,100! 86,116 78,124 54,128 30,124 22,116'), { jitter: 0.3, seed: 5 });
  return hanger(
    1,
    line(strap, ink.key, 9) +
      line(strap, mix('coat', 'straw', 0.25), 5) +
      cloth(
        bag,
        { base: mix('conc', 'coat', 0.25), light: mix('paper', 'conc', 0.4), dark: mix('concD', 'coatD', 0.4) },
        points('22,100 20,150'),
        points('86,100 88,150'),
        gouge3([40, 132], [44, 140], [42, 148], 2),
        6,
      ) +
      fill(flap, ink.key, outlined(ink.key, 3)) +
      fill(flap, mix('conc', 'paper', 0.3)) +
      fill(gouge3([28, 104], [50, 103], [80, 104], 2), ink.paper) +
      fill(slab(49, 118, 10, 14, { jitter: 0.3 }), ink.coat, outlined(ink.key, 2)) +
      fill(disc(54, 128, 2), ink.straw),
  );
}

/** An apron folded in four over the bar, its tapes hanging. */
export function apron(): BoardSymbol {
  const d = shape(outline('28,68! 80,68! 82,96 80,124! 66,126 54,123 40,127 27,124! 26,96'), { jitter: 0.3, seed: 6 });
  const tapes = 'M36 124C34 134 40 138 37 150M72 124C76 134 70 140 74 148';
  return hanger(
    1,
    line(tapes, ink.key, 6) +
      line(tapes, ink.paper, 3) +
      cloth(
        d,
        { base: mix('paper', 'conc', 0.3), light: ink.paper, dark: mix('conc', 'slate', 0.45) },
        points('28,68 26,126'),
        points('80,68 82,126'),
        gouge3([54, 74], [55, 98], [54, 122], 2.4) + gouge3([28, 98], [54, 100], [80, 97], 2),
        7,
      ),
  );
}

/** The smallest hook: a scarf over one prong, a cap on the other, much air below. */
export function galibot(): BoardSymbol {
  return hanger(0.76, moved(40, 64, scarf(6), 0.5) + moved(78, 58, cap(6), 0.5));
}
