/** Mme Nowak's jumper, thermos, torch and arms. */
import type { Template } from '../format';
import { clip, comb, cylinder, fill, gouge, ink, line, mix, moved, outlined, points, poly, STEEL, slab } from '../ink';
import { type Cloth, cut, cuts, edge, form, hand, SKIN_HAND, sleeve } from '../ink/people';

const WOOL: Cloth = { base: mix('bleuD', 'bleu', 0.25), light: mix('bleu', 'bleuL', 0.25), dark: mix('bleuD', 'key', 0.5) };

/** The guard's navy jumper: ribbed, shoulder tabs, a shirt collar, a badge without a word. */
export function jumper(): Template {
  const d = form('34,540! 50,452 112,400 196,376 286,376 370,400 432,452 448,540!', 3);
  const light = comb(points('10,550 30,440 104,388 190,366'), edge('86,540 98,472 142,426 200,398'), { toward: 0.5, length: [10, 38], teeth: 13, seed: 6 });
  const shade = comb(points('296,366 376,388 456,444 480,550'), edge('300,398 346,424 378,474 386,540'), { toward: 2.7, length: [10, 34], teeth: 14, seed: 5 });
  const rim = comb(points('330,376 400,396 440,446 462,540'), edge('342,394 390,418 426,460 438,536'), { toward: 2.7, length: [3, 10], teeth: 17, seed: 7 });
  const tab = (text: string): Template => fill(form(text, 2), WOOL.dark, outlined(ink.key, 3));
  const collarL = form('204,370 176,388 168,420 214,456! 240,424 236,394', 3);
  const collarR = form('278,370 306,386 316,420 270,456! 244,424 246,394', 4);
  const badge = slab(318, 430, 56, 36, { seed: 3 });
  return (
    fill(d, WOOL.base, outlined(ink.key, 4)) +
    clip(d, fill(light, WOOL.light) + fill(shade, WOOL.dark) + fill(rim, ink.moon)) +
    tab('84,412 152,386 160,402 96,432') +
    tab('398,412 330,386 324,402 388,432') +
    fill(poly(points('208,380 242,432 274,380')), ink.bleuL) +
    fill(collarL, ink.bleuL, outlined(ink.key, 4)) +
    fill(collarR, mix('bleuL', 'bleu', 0.5), outlined(ink.key, 4)) +
    fill(cut('186,394 184,416 210,442', 3), ink.paper) +
    fill(cuts(['112,446 130,486 136,530', '150,436 166,486 168,530', '372,440 354,486 350,530'], 3), ink.key) +
    fill(badge, ink.straw, outlined(ink.key, 4)) +
    fill(poly(points('323,435 369,434 370,461 324,462')), ink.paper) +
    fill(gouge(330, 445, 30, 0, 2.6) + gouge(330, 454, 18, 0, 2.2), ink.conc)
  );
}

/** The thermos, its foot on (0, 0), about 84 wide and 210 high; the cup is its lid. */
function thermos(open: boolean): Template {
  const d = form('-38,0! -40,-120 -36,-150 -22,-164 22,-164 36,-150 40,-120 38,0!', 3);
  const lid = form('-26,-160! -28,-206 -20,-212 20,-212 28,-206 26,-160!', 4);
  const neck = form('-20,-160! -20,-182 20,-182 20,-160!', 2);
  const band = form('-41,-50 0,-46 41,-50 41,-96 0,-92 -41,-96', 2);
  return (
    fill(d + (open ? neck : lid), ink.key, outlined(ink.key, 6)) +
    (open ? fill(neck, ink.concD) + fill(gouge(-14, -176, 12, Math.PI / 2, 4), ink.conc) : cylinder(lid, -28, 28, -212, -160, STEEL, 4, 6)) +
    cylinder(d, -40, 40, -164, 0, STEEL, 2, 11) +
    clip(
      d,
      fill(band, ink.brick) +
        fill(comb(points('50,-40 50,-100'), points('20,-42 20,-98'), { toward: Math.PI, length: [5, 16], teeth: 6, seed: 3 }), ink.brickD),
    ) +
    fill(gouge(-30, -88, 34, Math.PI / 2, 4), ink.ember)
  );
}

/** The cup of the thermos, steaming in two lobes. (0, 0) is the middle of its foot. */
function cup(): Template {
  const d = form('-24,0! -32,-52! 32,-52! 24,0!', 2);
  const steam = form('-8,-62 -24,-84 -12,-104 -22,-124 -4,-140 0,-118 8,-98 -2,-82 6,-64', 3) + form('14,-60 10,-78 24,-96 18,-112 30,-120 34,-98 24,-80', 5);
  return (
    fill(steam, mix('bleuL', 'paper', 0.3), 'opacity=".75"') +
    fill(d, ink.key, outlined(ink.key, 6)) +
    cylinder(d, -32, 32, -52, 0, STEEL, 5, 6) +
    fill(form('-31,-52 0,-59 31,-52 0,-46', 2), ink.woodD, outlined(ink.key, 3)) +
    line('M30 -44C56 -46 54 -12 27 -10', ink.key, 9)
  );
}

/** Both hands round the closed thermos: she has all night. */
export const armsThermos = (): Template =>
  sleeve('28,566 84,516 170,488', [86, 70, 46], WOOL, 2) +
  sleeve('456,568 400,514 314,488', [86, 70, 46], WOOL, 5) +
  moved(242, 600, thermos(false)) +
  hand(202, 490, 1, SKIN_HAND, -6, 0.98) +
  hand(284, 486, -1, SKIN_HAND, 6, 0.98);

/** Arms folded: she has seen worse. */
export const armsFolded = (): Template =>
  sleeve('458,592 350,496 200,512', [86, 70, 50], WOOL, 5) +
  sleeve('30,600 140,506 286,504', [86, 72, 50], WOOL, 2) +
  fill(form('278,479 300,476 304,530 284,532', 3), ink.bleuL, outlined(ink.key, 4)) +
  hand(326, 502, 1, SKIN_HAND, 0, 1);

/** The torch lifted to her shoulder, the way guards carry it. */
export function armTorch(): Template {
  const barrel = form('-15,60! -16,-34 -30,-58 -30,-74! 30,-74! 30,-58 16,-34 15,60!', 3);
  const torch =
    fill(barrel, ink.key, outlined(ink.key, 6)) +
    cylinder(barrel, -30, 30, -76, 60, { base: ink.concD, light: ink.conc, bright: mix('conc', 'paper', 0.5), dark: ink.key, rim: ink.slate }, 4, 10) +
    fill(form('-30,-72 0,-80 30,-72 0,-66', 2), ink.lamp, outlined(ink.key, 4)) +
    fill([-0.42, -0.16, 0.12, 0.4].map((a, i) => gouge(Math.sin(a) * 30, -92, 38 + (i % 2) * 22, a - Math.PI / 2, 6)).join(''), ink.lamp);
  return sleeve('60,580 34,490 66,376', [92, 76, 52], WOOL, 2) + moved(104, 318, torch, 1, -14) + hand(100, 352, 1, SKIN_HAND, -24, 1.06);
}

/** The cup held out, steam and all; the open thermos in the other arm. */
export const armsCup = (): Template =>
  moved(410, 566, thermos(true), 1, 8) +
  sleeve('456,576 430,540 392,512', [60, 60, 48], WOOL, 5) +
  hand(386, 500, -1, SKIN_HAND, 8, 0.95) +
  sleeve('50,584 22,480 66,368', [92, 76, 52], WOOL, 2) +
  moved(116, 376, cup(), 1.2, -3) +
  hand(102, 356, 1, SKIN_HAND, -10, 1.05);
