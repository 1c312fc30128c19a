/** Small people of today and yesterday, for restored scenes: wedge body, one lit plane, one accent. */
import { points } from './geometry';
import { type Ink, ink, mix } from './inks';
import { fill, moved } from './markup';
import { disc, poly } from './path';

export type FolkKind = 'miner' | 'woman' | 'child' | 'visitor';

const COAT: Readonly<Record<FolkKind, readonly [Ink, Ink]>> = {
  miner: [ink.bleuD, ink.bleu],
  woman: [ink.mossD, ink.moss],
  child: [ink.brickD, ink.brick],
  visitor: [mix('deep', 'far2', 0.5), ink.slate],
};

/** One person about 60 units high, feet at (x, y); the face looks to `side` (1 right, -1 left). */
export function folk(x: number, y: number, scale: number, kind: FolkKind, side: 1 | -1 = 1): string {
  const [coat, light] = COAT[kind];
  const h = kind === 'child' ? 12 : 0;
  const cut = (text: string): string => poly(points(text).map(([a, b]) => [a, b < -20 ? b + h : b]));
  const hat =
    kind === 'woman'
      ? fill(cut('-7,-46 -8,-55 -2,-61 5,-59 4,-55 0,-54 -1,-46'), ink.brick)
      : kind === 'visitor'
        ? fill(cut('-7,-52 -6,-60 4,-61 7,-56 -2,-55'), ink.woodD) + fill(cut('-17,-40 -16,-24 -9,-22 -9,-42'), ink.rust)
        : fill(cut('-8,-54 -6,-61 3,-62 7,-57 11,-55 -8,-53'), ink.wood);
  const drawn =
    fill(cut('-8,0 -7,-22 7,-22 8,0 3,0 0,-16 -3,0'), mix('deep', 'far2', 0.7)) +
    fill(cut('-9,-3 -9,1 -2,1 -3,-3') + cut('3,-3 2,1 10,1 8,-3'), ink.wood) +
    fill(cut('-11,-21 -9,-42 -4,-46 5,-46 10,-41 12,-21'), coat) +
    fill(cut('4,-22 6,-44 10,-41 12,-21'), light) +
    fill(disc(0.5, -52 + h, 6.4), ink.skin) +
    fill(cut('1,-58 7,-55 6,-48 2,-46'), ink.skinL) +
    hat;
  return moved(x, y, side < 0 ? `<g transform="scale(-1 1)">${drawn}</g>` : drawn, scale);
}
