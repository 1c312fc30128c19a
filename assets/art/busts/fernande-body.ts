/** Fernande's kerchief, smock and arms. */
import type { Template } from '../format';
import { blob, clip, comb, fill, gouge, ink, line, mix, outlined, points, poly } from '../ink';
import { BRASS_TAG, type Cloth, cut, cuts, edge, form, hand, SKIN_HAND, sleeve, tag } from '../ink/people';

const LINEN: Cloth = { base: mix('conc', 'paper', 0.3), light: ink.paper, dark: mix('concD', 'slate', 0.35) };
const OUTER = '112,262 106,166 150,90 236,60 328,84 374,160 374,264 352,330! 344,250 326,176 242,140 160,178 144,250 134,330!';

/** The grey-white smock of the lamp room: collar, buttons, a pencil in the pocket, the tag on its cord. */
export function smock(): Template {
  const d = form('38,530! 62,452 134,402 240,384 348,400 420,450 448,530!', 2);
  const light = comb(points('10,550 44,440 124,384 214,372'), edge('92,540 106,474 160,424 220,400'), { toward: 0.5, length: [10, 44], teeth: 12, seed: 3 });
  const shade = comb(points('290,372 360,376 450,440 480,550'), edge('292,396 330,422 366,470 376,540'), { toward: 2.7, length: [10, 40], teeth: 13, seed: 7 });
  const rim = comb(points('330,376 440,430 470,540'), edge('344,398 408,444 442,532'), { toward: 2.7, length: [3, 11], teeth: 14, seed: 5 });
  const collarL = form('206,392 176,404 166,440 200,470! 236,430 240,404', 3);
  const collarR = form('274,392 306,402 318,438 284,470! 248,430 244,404', 4);
  let out = fill(d, LINEN.base) + clip(d, fill(light, LINEN.light) + fill(shade, LINEN.dark) + fill(rim, ink.moon));
  out += fill(poly(points('204,396 242,500 282,394')), ink.bleuD);
  out += fill(collarL, ink.paper, outlined(ink.key, 4)) + fill(collarR, LINEN.base, outlined(ink.key, 4));
  out += fill(cuts(['112,446 138,474 152,526', '144,430 172,470 186,526', '364,440 340,476 330,526'], 3) + cut('242,472 244,500 243,540', 3.4, 0.5), ink.key);
  out += fill(form('318,474 372,466 378,530 322,532', 5), mix('concD', 'conc', 0.5)) + fill(cut('316,474 346,472 374,465', 3.4, 0.5), ink.key);
  out += fill(poly(points('338,450 346,449 349,474 341,475')), ink.brick) + fill(poly(points('338,450 346,449 341,440')), ink.paper);
  out += fill([486, 516].map((y) => blob(256, y, 5.5, { facets: 8 })).join(''), ink.key);
  return out;
}

/** The tag on its cord, above the knot of the kerchief. */
export const necklace = (): Template => line('M206 404L236 460M276 402L248 460', ink.strawD, 2.6, 'stroke-dasharray="5 3"') + tag(242, 478, 25, BRASS_TAG);

/** The back of the kerchief; its loose corner sticks out behind the shoulder. */
export const kerchiefBack = (): Template =>
  fill(form('344,296! 392,336 440,404! 388,398 316,404!', 5), ink.brickD) +
  fill(cut('372,318 404,346 436,398', 5), ink.moon) +
  fill(cuts(['352,330 380,360 408,394', '344,352 362,374 380,394'], 3), ink.key) +
  fill(form('112,262 108,168 150,92 236,62 326,86 372,162 372,262 340,350 286,396! 196,396! 140,346', 4), ink.brickD);

/** The red kerchief round the face, with its knot. */
export function kerchief(): Template {
  const d = form(OUTER, 9);
  const shade = comb(points('270,40 400,60 400,330 354,340'), points('276,84 316,106 346,174 352,262 350,322'), {
    toward: 2.7,
    length: [10, 34],
    teeth: 20,
    seed: 6,
  });
  const rim = comb(points('330,70 400,160 392,300'), edge('334,86 366,160 370,230 368,300'), { toward: 2.9, length: [3, 12], teeth: 18, seed: 3 });
  const lamp = comb(points('120,340 90,262 90,170 130,100'), points('136,318 122,260 118,180 142,120'), { toward: 0.1, length: [6, 22], teeth: 13, seed: 4 });
  const dots = points('160,130 210,98 262,92 128,190 186,152 306,122 240,122 340,190 132,246 352,244');
  let out = fill(d, ink.brick) + clip(d, fill(shade, ink.brickD) + fill(rim, ink.moon) + fill(lamp, ink.ember));
  out += fill(dots.map(([x, y], i) => blob(x, y, 5.5 + (i % 3), { facets: 8, jitter: 0.12, seed: i + 2 })).join(''), ink.paper);
  out += fill(form('200,378 170,420 150,470! 186,462! 206,478! 232,400', 2) + form('134,326! 168,366 208,388! 204,372 172,340 146,296'), ink.brick);
  out += fill(form('282,376 312,414 338,462! 304,460! 282,478! 252,400', 3) + form('350,326! 322,362 274,388! 276,372 312,338 338,292'), ink.brickD);
  out += fill(form('212,372 242,362 272,372 276,396 242,408 208,396', 4), ink.brick);
  out += fill(cuts(['222,376 230,388 226,400', '258,374 254,388 260,400'], 2.4) + cuts(['196,404 184,430 172,456', '290,402 302,424 316,448'], 3), ink.key);
  return out + fill(gouge(216, 372, 26, -0.25, 4), ink.ember);
}

const cuff = (text: string): Template => fill(form(text, 3), ink.paper, outlined(ink.key, 4));

/** A closed register held before her, both hands on it. */
export function armsLedger(): Template {
  const book = poly(points('146,424 330,412 340,532 150,534'));
  return (
    sleeve('20,560 70,512 140,490', [84, 70, 46], LINEN, 2) +
    sleeve('462,566 414,510 344,484', [84, 68, 44], LINEN, 6) +
    fill(book, ink.coat, outlined(ink.key, 6)) +
    clip(
      book,
      fill(comb(points('340,400 344,540 250,544'), points('322,418 328,520 250,522'), { toward: 3.6, length: [6, 20], teeth: 14, seed: 3 }), ink.coatD),
    ) +
    clip(
      book,
      fill(comb(points('140,540 140,416 260,408'), points('154,530 154,436 250,428'), { toward: 0.6, length: [4, 16], teeth: 14, seed: 5 }), ink.coatL),
    ) +
    fill(poly(points('194,448 288,441 290,474 196,481')), ink.paper) +
    fill(cuts(['204,460 240,457 276,455', '206,470 230,468 254,467'], 2), ink.strawD) +
    cuff('138,468 160,466 164,510 140,512') +
    cuff('324,462 348,460 350,504 328,506') +
    hand(180, 490, 1, SKIN_HAND, -4, 0.95) +
    hand(308, 484, -1, SKIN_HAND, 4, 0.95)
  );
}

/** A tag held up for whoever stands at her counter. */
export function armGive(): Template {
  return (
    sleeve('66,570 66,500 92,430', [84, 70, 46], LINEN, 2) +
    cuff('68,412 116,404 120,430 72,440') +
    tag(86, 336, 29, BRASS_TAG) +
    hand(92, 384, 1, SKIN_HAND, -82, 1)
  );
}

/** One hand laid on the knot of the kerchief. */
export function armHeart(): Template {
  return sleeve('440,570 396,500 322,456', [88, 72, 46], LINEN, 6) + cuff('302,434 328,424 342,466 314,476') + hand(276, 438, -1, SKIN_HAND, 16, 1.08);
}

/** A hand at the cheek, and the pencil in it. */
export function armThink(): Template {
  return (
    sleeve('424,572 404,500 358,416', [88, 72, 46], LINEN, 6) +
    cuff('328,394 370,384 384,410 340,424') +
    fill(poly(points('286,308 295,303 352,378 343,385')), ink.strawD, outlined(ink.key, 4)) +
    fill(poly(points('286,308 295,303 283,296')), ink.key) +
    hand(340, 364, -1, SKIN_HAND, 60, 1)
  );
}
