/** The token that nobody came for, 150x150, in its own light; the middle stays blank for its number. */
import type { BoardSymbol, Template } from '../format';
import { fill, glow, gouge, ink, mix, moved, num, type Point, points, poly, rays } from '../ink';
import { size } from './lampisterie-wood';

const MIDDLE = 75;
/** Where its hole lies over the hook. */
const HOLE = 46;
const GROWN = 1.15;

const shining = (inside: Template): BoardSymbol =>
  size(
    150,
    150,
    glow(MIDDLE, 77, 74, ink.lamp, 0.75) +
      fill(rays(MIDDLE, 77, 52, 74, { count: 30, width: 3.6, seed: 5, region: (x, y) => Math.hypot(x - 75, y - 75) < 75 }), ink.lamp) +
      inside,
  );

const hung = (token: BoardSymbol, [x, y]: Point): Template => moved(MIDDLE - x * GROWN, HOLE - y * GROWN, token.svg, GROWN);

/** As it is: `hole` is where the token of the tray hangs. */
export const missingToken = (token: BoardSymbol, hole: Point): BoardSymbol => shining(hung(token, hole));

/** The bars of mist on each row, from the top: from its outer to its inner end, left and right. */
const BARS = [
  [36, 112, 112, 112],
  [8, 61, 90, 126],
  [30, 55, 97, 146],
  [4, 50, 99, 132],
  [24, 51, 98, 142],
  [6, 52, 97, 128],
  [18, 55, 94, 147],
  [26, 124, 124, 124],
] as const;
const TOP = 22;
const ROW = 12.2;

/**
 * While its shape is an answer of the board, the curse's mist lies round it: what shows of the brass is what a square,
 * a round and a triangular token have in common, and no edge of it.
 * @param near held to a name: the mist has thinned, so that the name beside it is read; the shape stays hidden.
 */
export function mistedToken(token: BoardSymbol, hole: Point, near = false): BoardSymbol {
  const bar = (from: number, to: number, y: number, h: number): string => {
    const q = num(h / 2);
    return to - from < h
      ? ''
      : `M${num(from + h / 2)} ${num(y)}h${num(to - from - h)}a${q} ${q} 0 0 1 0 ${num(h)}h${num(h - to + from)}a${q} ${q} 0 0 1 0 ${num(-h)}z`;
  };
  const reach = near ? 0.48 : 1;
  const rows = BARS.map(([outer, b, c, far], i) => {
    const y = TOP + i * ROW;
    // The first and the last lie across it.
    const [a, d] = i % (BARS.length - 1) ? [b - Math.max(17, (b - outer) * reach), c + Math.max(17, (far - c) * reach)] : [outer, far];
    const cuts = [a, c].map((x, side) => gouge(x + 7, y + 4 + side, Math.max(0, (side ? d - c : b - a) - 16) * 0.7, 0, 2.2));
    return { dark: i % 2 === 1, d: bar(a, b, y, ROW + 2.4) + bar(c, d, y, ROW + 2.4), cuts: cuts.join('') };
  });
  const core = poly(points('58,28 92,28 98,50 106,64 106,120 44,120 44,64 52,50'));
  return shining(
    `<clipPath id="core"><path d="${core}"/></clipPath><g clip-path="url(#core)">${hung(token, hole)}</g>` +
      fill(
        rows
          .filter(({ dark }) => dark)
          .map(({ d }) => d)
          .join(''),
        mix('fogD', 'deep', near ? 0.2 : 0.42),
      ) +
      fill(
        rows
          .filter(({ dark }) => !dark)
          .map(({ d }) => d)
          .join(''),
        mix('fogD', near ? 'fog' : 'deep', 0.2),
      ) +
      fill(rows.map(({ cuts }) => cuts).join(''), ink.fog),
  );
}
