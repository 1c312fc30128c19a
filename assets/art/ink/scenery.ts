/** What several places share: the Moon's face, the curse's mist, lit windows' muntins, small people. */
import { lerp, outline, type Point, points } from './geometry';
import { ink, mix } from './inks';
import { blob, comb, gouge, gouge3, knife, shape } from './marks';
import { clip, fill, moved } from './markup';
import { disc, num, poly } from './path';
import { stream } from './random';

/** 0 asleep under the curse, 1 winking, 2 both eyes open. The Moon is swapped, never morphed. */
export type MoonMood = 0 | 1 | 2;

/** The Moon, a character: always lit from itself. */
export function moonFace(x: number, y: number, r: number, mood: MoonMood): string {
  const cut = (a: Point, b: Point, c: Point, width: number): string =>
    gouge3([x + a[0] * r, y + a[1] * r], [x + b[0] * r, y + b[1] * r], [x + c[0] * r, y + c[1] * r], width * r, 0.4);
  const shade = mix('moon', 'slate', 0.5);
  const features =
    cut([-0.5, -0.1], [-0.3, mood ? -0.26 : 0.02], [-0.1, -0.1], 0.055) +
    cut([0.2, -0.14], [0.4, mood > 1 ? -0.3 : -0.02], [0.6, -0.14], 0.055) +
    (mood ? disc(x - 0.28 * r, y - 0.1 * r, 0.08 * r) : '') +
    (mood > 1 ? disc(x + 0.42 * r, y - 0.13 * r, 0.08 * r) : '') +
    cut([-0.54, -0.34], [-0.34, -0.44], [-0.12, -0.34], 0.05) +
    cut([0.18, -0.38], [0.4, -0.46], [0.6, -0.36], 0.05) +
    cut([0.04, -0.1], [-0.08, 0.16], [0.04, 0.24], 0.05) +
    (mood ? cut([-0.26, 0.4], [0.06, 0.56], [0.4, 0.34], 0.06) : disc(x + 0.06 * r, y + 0.5 * r, 0.09 * r));
  return (
    fill(blob(x, y, r, { facets: 36, jitter: 0.01, seed: 2 }), ink.moon) +
    fill(cut([0.62, -0.7], [0.92, 0], [0.5, 0.78], 0.16), shade) +
    fill(cut([-0.72, 0.1], [-0.62, 0.3], [-0.4, 0.42], 0.05) + cut([0.1, -0.72], [0.3, -0.66], [0.44, -0.5], 0.05), shade) +
    fill(features, mix('slate', 'deep', 0.55))
  );
}

/** The curse's mist: long round-ended bars in two tones with a carved top line, `rows` of them. */
export function mist(x: number, y: number, w: number, rows: number, height = 20, seed = 1): string {
  const next = stream(seed);
  const bar = (bx: number, by: number, bw: number, bh: number): string => {
    const q = num(bh / 2);
    return `M${num(bx + bh / 2)} ${num(by)}h${num(bw - bh)}a${q} ${q} 0 0 1 0 ${num(bh)}h${num(bh - bw)}a${q} ${q} 0 0 1 0 ${num(-bh)}z`;
  };
  let body = '';
  let ends = '';
  let tops = '';
  for (let i = 0; i < rows; i++) {
    const u = i / Math.max(1, rows - 1);
    const h = height * (0.62 + 0.5 * u);
    const left = Math.round(lerp(x + w * 0.28, x, u) + (next() - 0.5) * w * 0.22);
    const right = Math.round(lerp(x + w * 0.72, x + w, u) + (next() - 0.5) * w * 0.22);
    const top = y + i * height * 0.86;
    body += bar(left, top, right - left, h);
    const length = (right - left) * (0.2 + next() * 0.3);
    if (next() < 0.8) tops += gouge(left + (right - left - length) * next(), top + h * 0.3, length, 0, h * 0.16);
    if (next() < 0.7) ends += bar(next() < 0.5 ? left - w * (0.05 + next() * 0.12) : right - w * 0.06, top + h * 0.55, w * (0.14 + next() * 0.14), h * 0.42);
  }
  return fill(ends, ink.fogD) + fill(body, mix('fogD', 'deep', 0.24)) + fill(tops, ink.fog);
}

/**
 * A lampiste of the 1930s seen from behind, 100 units high, feet at (0, 0): grey smock, apron tied at the back,
 * hair under a kerchief. One arm up to a rack on the left, or both down with lamps to carry; light comes from the
 * right when she reaches. Small people stand in restored places only.
 */
export function lampWoman(x: number, y: number, scale: number, reaching: 'left' | 'none'): string {
  const reach = reaching === 'left';
  const smock = shape(outline('-14,-8! -12,-36 -10,-48 -14,-64 -9,-76 0,-79 9,-76 14,-64 10,-48 12,-36 16,-8!'), { jitter: 0.3, seed: 3 });
  const light = comb(points('-17,-6 -17,-40 -15,-62 -10,-78'), points('-10,-8 -8,-38 -9,-60 -5,-76'), { toward: 0.1, length: [2, 6], teeth: 13, seed: 5 });
  const arm = reach
    ? shape(outline('5,-74 13,-82 20,-96 25,-107! 31,-104! 28,-92 22,-78 13,-64'), { jitter: 0.2 })
    : shape(outline('9,-75 16,-64 19,-46 17,-39! 12,-40! 12,-54 8,-64'), { jitter: 0.2 });
  const otherArm = shape(outline('-9,-75 -16,-64 -19,-46 -17,-39! -12,-40! -12,-54 -8,-64'), { jitter: 0.2 });
  const folds =
    gouge(-6, -42, 30, 1.68, 1.6) + gouge(1, -40, 30, 1.55, 2) + gouge(7, -42, 28, 1.44, 1.6) + gouge(-4, -72, 16, 1.5, 1.4) + gouge(5, -72, 15, 1.65, 1.4);
  const bow =
    poly(points('-2,-48 -10,-53 -10,-44')) + poly(points('2,-48 10,-53 10,-44')) + poly(points('-2,-47 -6,-28 -2,-29')) + poly(points('1,-47 5,-26 1,-28'));
  const drawn =
    fill(poly(points('-9,-10 -9,-2 -12,1 -3,1 -3,-10')) + poly(points('9,-10 9,-2 12,1 3,1 3,-10')), mix('woodD', 'key', 0.4)) +
    fill(otherArm, mix('concD', 'conc', 0.2)) +
    fill(smock, mix('concD', 'conc', 0.4)) +
    clip(smock, fill(light, mix('conc', 'paper', 0.3)) + fill(folds, mix('concD', 'key', 0.4))) +
    fill(poly(points('-11,-50 11,-50 11,-46 -11,-46')) + bow, ink.paper) +
    fill(arm, mix('concD', 'conc', 0.6)) +
    fill(reach ? blob(29.5, -107.5, 3.8, { facets: 8 }) : disc(15, -37, 3.4) + disc(-15, -37, 3.4), ink.skin) +
    fill(poly(points('-3,-82 3,-82 4,-76 -4,-76')), ink.skinD) +
    fill(shape(points('-9,-84 -9,-94 -3,-99 5,-98 9.5,-91 8,-83 0,-80'), { jitter: 0.3 }), ink.brickD) +
    fill(shape(points('-9,-85 -9,-94 -3,-99 1,-98 -4,-92 -4,-84'), { jitter: 0.3 }), ink.brick) +
    fill(poly(points('-2,-83 2,-83 5,-75 1,-78 -4,-75')), ink.brick);
  return moved(x, y, reach ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn, scale);
}

/** The bars of a window of `columns` by `rows` panes, hand-cut. */
export function muntins(x: number, y: number, w: number, h: number, columns: number, rows: number, width: number): string {
  let d = '';
  for (let i = 1; i < columns; i++)
    d += knife(
      [
        [x + (w * i) / columns - width / 2, y],
        [x + (w * i) / columns + width / 2, y],
        [x + (w * i) / columns + width / 2, y + h],
        [x + (w * i) / columns - width / 2, y + h],
      ],
      { jitter: 0.4, seed: i },
    );
  for (let i = 1; i < rows; i++)
    d += knife(
      [
        [x, y + (h * i) / rows - width / 2],
        [x + w, y + (h * i) / rows - width / 2],
        [x + w, y + (h * i) / rows + width / 2],
        [x, y + (h * i) / rows + width / 2],
      ],
      { jitter: 0.4, seed: i + 9 },
    );
  return d;
}
