/** The stamp bigger than a head, in ash greys: turned handle, brass collar, rubber foot. 130x136. */
import type { BoardSymbol, Template } from '../format';
import { clip, comb, disc, fill, gouge, gouge3, ink, line, litEdge, mix, outlined, points, poly, slab } from '../ink';
import { edge, form } from '../ink/people';

const HANDLE = '65,4 82,7 93,18 95,32 87,45 77,53 74,64 79,76 86,90! 44,90! 51,76 56,64 53,53 43,45 35,32 37,18 48,7';
/** The line along which the wood gives way. */
const SPLIT = points('65,-4 61,12 69,22 60,36 68,48 62,60 68,72 63,94');
/** How far each half leans out when it is split, in degrees. */
const LEAN = 15;

/** The turned wood; `cut` keeps one side of the split. */
function handle(): Template {
  const d = form(HANDLE, 3);
  return (
    fill(d, ink.ash, outlined(ink.key, 5)) +
    clip(
      d,
      fill(comb(points('30,94 30,0 66,0'), edge('51,90 57,66 44,46 42,28 50,14 66,8'), { toward: 0.4, length: [3, 12], teeth: 15, seed: 4 }), ink.ashL) +
        fill(
          comb(points('100,0 100,94 76,94'), edge('86,12 88,30 80,44 70,54 68,66 74,90'), { toward: Math.PI + 0.2, length: [3, 13], teeth: 15, seed: 6 }),
          ink.ashD,
        ) +
        fill(
          comb(points('104,0 104,94 84,94'), edge('93,18 93,34 83,48 75,58 76,74 82,90'), { toward: Math.PI + 0.2, length: [1, 6], teeth: 13, seed: 8 }),
          ink.ashX,
        ) +
        fill(gouge3([54, 57], [65, 60], [76, 56], 2.6) + gouge3([50, 80], [65, 83], [80, 80], 2.6), ink.ashX) +
        fill(gouge3([44, 24], [46, 15], [56, 10], 4), ink.paper),
    )
  );
}

/** Collar, block and rubber, inked in brick. */
function foot(): Template {
  const block = poly(points('30,99 100,99 120,118 10,118'));
  const collar = slab(40, 87, 50, 13, { jitter: 0.6, seed: 4 });
  return (
    fill(poly(points('14,104 108,103 127,124 127,135 10,135 6,124')), ink.key, outlined(ink.key, 3)) +
    fill(slab(11, 117, 108, 14, { jitter: 0.6, seed: 3 }), ink.key, outlined(ink.key, 4)) +
    fill(slab(11, 124, 108, 7, { jitter: 0.6, seed: 5 }), ink.brickD) +
    fill(gouge(14, 125.6, 60, 0, 3), ink.brick) +
    fill(block, ink.ashD, outlined(ink.key, 4)) +
    clip(
      block,
      fill(comb(points('0,124 24,94 80,94'), edge('26,118 42,106 84,101'), { toward: 0.8, length: [2, 9], teeth: 13, seed: 5 }), ink.ash) +
        fill(comb(points('128,124 108,94 90,94'), edge('104,118 96,108 90,100'), { toward: Math.PI, length: [2, 9], teeth: 7, seed: 7 }), ink.ashX),
    ) +
    fill(collar, ink.strawD, outlined(ink.key, 4)) +
    clip(collar, litEdge(points('40,100 40,87 90,87'), 5, Math.PI / 4, ink.straw, 3)) +
    fill(gouge(42, 89.6, 32, 0, 2.6), ink.lamp)
  );
}

export function stamp(): BoardSymbol {
  return { w: 130, h: 136, svg: handle() + foot() };
}

/** One crack runs down the wood. */
export function stampCracked(): BoardSymbol {
  const crack = poly(SPLIT, false);
  const side = 'M69 22l9 6l-2 8M60 36l-9 4l-1 8M68 48l7 5';
  return { w: 130, h: 136, svg: handle() + clip(form(HANDLE, 3), line(side, ink.key, 2.8) + line(crack, ink.key, 6) + line(crack, ink.ashX, 1.6)) + foot() };
}

/** The handle is in two, each half leaning out of the collar. */
export function stampSplit(): BoardSymbol {
  const left = poly([...SPLIT, ...points('-20,94 -20,-4')]);
  const right = poly([...SPLIT, ...points('150,94 150,-4')]);
  const wood = handle();
  const raw = (toward: number, seed: number): Template => litEdge(SPLIT, 7, toward, mix('straw', 'ashL', 0.4), seed);
  const half = (side: string, turn: number, inner: Template): Template =>
    `<g transform="rotate(${turn} 65 92)">${clip(side, wood + clip(form(HANDLE, 3), inner + line(poly(SPLIT, false), ink.key, 5)))}</g>`;
  const chipsOff = poly(points('60,22 66,18 68,25 63,28')) + poly(points('68,42 72,38 73,45')) + disc(62, 6, 2);
  return {
    w: 130,
    h: 136,
    svg: half(left, -LEAN, raw(Math.PI, 3)) + half(right, LEAN, raw(0, 5)) + fill(chipsOff, ink.ashL, outlined(ink.key, 2)) + foot(),
  };
}
