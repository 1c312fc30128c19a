/** Barnabé's neck, collar and ears. */
import type { Template } from '../format';
import { clip, comb, disc, fill, gouge, ink, mix, outlined, points, poly } from '../ink';
import { cuts, edge, form } from '../ink/people';

/** Neck and work collar, with its two chains. */
export function shoulders(): Template {
  const neck = form('92,540! 126,408 166,270 320,260 364,396 408,540!', 1);
  const collar = form('84,404 58,470 64,560! 416,560! 422,468 394,400 362,386! 374,452 330,530 240,560 150,530 106,454 116,390!', 5);
  const straps = ['70,454 106,447 108,464 71,470', '374,447 412,452 412,468 373,464', '94,508 136,495 142,510 101,524', '340,497 386,508 381,524 334,511'];
  const chain = (x: number, way: 1 | -1): string =>
    Array.from({ length: 5 }, (_, i) =>
      form(
        `${x + way * i * 3},${462 + i * 17} ${x + 7 + way * i * 3},${469 + i * 17} ${x + way * i * 3},${478 + i * 17} ${x - 7 + way * i * 3},${469 + i * 17}`,
        i + 1,
      ),
    ).join('');
  return (
    fill(neck, ink.coatD) +
    clip(
      neck,
      fill(comb(points('80,540 120,400 160,270'), edge('138,540 160,420 184,296'), { toward: 0.4, length: [10, 44], teeth: 11, seed: 3 }), ink.coat) +
        fill(comb(points('350,300 372,390 412,536'), edge('334,310 356,394 392,536'), { toward: 2.8, length: [5, 20], teeth: 12, seed: 5 }), ink.slate),
    ) +
    fill(collar, ink.woodD, outlined(ink.key, 5)) +
    clip(
      collar,
      fill(comb(points('80,392 50,470 60,550'), edge('108,404 90,462 108,540'), { toward: 0.3, length: [6, 22], teeth: 10, seed: 4 }), ink.wood) +
        fill(comb(points('392,390 430,468 420,550'), edge('378,400 406,468 398,550'), { toward: 2.9, length: [4, 12], teeth: 10, seed: 4 }), ink.slate),
    ) +
    fill(cuts(['112,398 104,456 150,524', '366,394 376,452 330,524'], 5), ink.key) +
    fill(chain(74, 1) + chain(406, -1), ink.conc, outlined(ink.key, 4)) +
    fill(straps.map((p) => poly(points(p))).join(''), ink.key) +
    fill(disc(90, 459, 5) + disc(393, 458, 5) + disc(120, 510, 5) + disc(360, 510, 5), ink.straw)
  );
}

/** One ear, its lower half in the leather of the cap; `turn` in degrees, outward for the listless. */
function ear(side: 1 | -1, x: number, y: number, turn: number): Template {
  const at = (text: string): string =>
    text
      .split(' ')
      .map((pair) => {
        const sharp = pair.endsWith('!');
        const [u = 0, v = 0] = pair.replace('!', '').split(',').map(Number);
        return `${x + u},${y + v}${sharp ? '!' : ''}`;
      })
      .join(' ');
  const sheath = form(at('-31,20 -31,-22 -22,-46! 0,-38 22,-46! 31,-20 31,20'), 5);
  return `<g transform="rotate(${turn} ${x} ${y})">${
    fill(form(at('-26,14 -25,-42 -4,-98! 23,-40 26,14'), 3), side < 0 ? ink.coat : ink.coatD, outlined(ink.key, 4)) +
    fill(form(at('-12,0 -12,-40 -2,-76! 10,-38 12,0'), 2), ink.key) +
    fill(gouge(x + side * 17, y - 36, 46, -Math.PI / 2 - side * 0.3, 4), side < 0 ? ink.ember : ink.moon) +
    fill(sheath, side < 0 ? ink.wood : ink.woodD, outlined(ink.key, 4)) +
    clip(
      sheath,
      fill(
        comb(points(at('-36,24 -36,-60')), points(at('-24,24 -22,-50')), { toward: 0.2, length: [4, 12], teeth: 7, seed: 3 }),
        side < 0 ? ink.coatL : ink.wood,
      ),
    ) +
    fill(form(at('-11,6 -11,-26 0,-36 11,-26 11,6'), 2), ink.key)
  }</g>`;
}
export const ears = (left: number, right: number): Template => ear(-1, 176, 108, left) + ear(1, 304, 106, right);

const CAP = '142,170 150,118 178,92 240,80 302,90 330,116 338,168 302,154 270,147 240,145 212,148 180,156';

/** The leather cap over brow and poll, against a low roof: ridge, stitches, cheek straps. */
export function cap(): Template {
  const d = form(CAP, 4);
  const light = comb(points('128,180 138,108 176,76 240,66'), edge('164,162 170,124 196,104 240,96'), { toward: 0.6, length: [7, 24], teeth: 13, seed: 5 });
  const shade = comb(points('262,66 320,88 350,120 350,180'), edge('284,90 308,104 320,128 322,164'), { toward: 2.7, length: [7, 22], teeth: 12, seed: 6 });
  const rim = comb(points('310,84 344,118 348,170'), edge('318,102 332,122 334,164'), { toward: 2.8, length: [2, 8], teeth: 11, seed: 3 });
  const ridge = form('228,80 240,72 254,79 255,112 251,150 229,150 226,112', 6);
  let stitches = '';
  for (let i = 0; i < 9; i++) stitches += gouge(156 + i * 20, 156 - Math.sin((i / 8) * Math.PI) * 20, 9, i < 4 ? -0.3 : 0.3, 2);
  return (
    fill(d, mix('wood', 'woodD', 0.35), outlined(ink.key, 6)) +
    clip(d, fill(light, mix('wood', 'coatL', 0.45)) + fill(shade, ink.woodD) + fill(rim, ink.slate)) +
    fill(ridge, ink.wood, outlined(ink.key, 4)) +
    fill(form('243,77 252,82 253,112 249,147 242,147', 3), ink.woodD) +
    fill(stitches, ink.straw) +
    fill(
      poly(points('148,164 160,162 156,204 168,272 188,368 176,372 156,274 146,204')) +
        poly(points('334,162 322,162 326,204 314,272 294,368 306,372 326,274 337,204')),
      ink.key,
    ) +
    fill(form('174,360 240,349 308,358 306,375 240,366 176,377', 3), ink.key) +
    fill(disc(181, 368, 9) + disc(301, 366, 9) + disc(153, 166, 8) + disc(329, 164, 8), ink.straw) +
    fill(disc(181, 368, 4) + disc(301, 366, 4), ink.key)
  );
}

/** Forelock, out from under the cap; it stands up when he is surprised. */
export function forelock(up: boolean): Template {
  const locks = up
    ? ['236,86 220,56 196,34', '244,84 246,44 238,12', '252,86 270,54 290,32']
    : ['244,160 238,186 246,222', '234,158 216,178 208,206', '252,158 270,174 276,204'];
  return fill(cuts(locks, 9, 0.3), ink.key) + fill(cuts(locks, 2, 0.4), ink.coat);
}
