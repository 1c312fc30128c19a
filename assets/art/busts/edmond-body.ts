/** Edmond's work jacket, scarf, helmet and arms. */
import type { Template } from '../format';
import { beam, clip, comb, fill, gouge, ink, mix, moved, outlined, points, poly } from '../ink';
import { type Cloth, cut, cuts, edge, form, hand, SKIN_HAND, sleeve } from '../ink/people';

const WORK: Cloth = { base: ink.bleu, light: ink.bleuL, dark: ink.bleuD };
const SHELL = mix('conc', 'paper', 0.55);

/** The plain blue jacket and the scarf knotted over its collar. */
export function jacket(): Template {
  const d = form('26,540! 46,448 112,394 190,372 290,372 368,392 436,448 456,540!', 3);
  const light = comb(points('6,550 30,440 104,384 186,362'), edge('86,540 96,470 138,420 196,390'), { toward: 0.5, length: [10, 42], teeth: 13, seed: 6 });
  const shade = comb(points('296,362 372,380 450,440 476,550'), edge('300,396 344,422 376,470 384,540'), { toward: 2.7, length: [10, 36], teeth: 14, seed: 5 });
  const rim = comb(points('330,374 400,400 446,450 470,540'), edge('340,390 390,414 430,456 446,536'), { toward: 2.7, length: [3, 11], teeth: 17, seed: 7 });
  const lapelL = form('186,380 150,398 144,442 206,500! 240,520! 220,430', 2);
  const lapelR = form('292,380 330,398 338,440 280,500! 244,520! 262,430', 3);
  return (
    fill(d, WORK.base) +
    clip(d, fill(light, WORK.light) + fill(shade, WORK.dark) + fill(rim, ink.moon)) +
    fill(poly(points('196,380 242,520 286,380')), ink.conc) +
    fill(lapelL, WORK.base, outlined(ink.key, 4)) +
    clip(
      lapelL,
      fill(comb(points('180,370 136,400 140,450'), points('184,388 158,408 162,446'), { toward: 0.5, length: [6, 18], teeth: 9, seed: 4 }), WORK.light),
    ) +
    fill(lapelR, WORK.dark, outlined(ink.key, 4)) +
    fill(cuts(['92,446 112,480 120,530', '130,440 150,486 152,530', '390,446 370,484 364,530'], 3), ink.key) +
    fill(form('322,478 386,470 392,534 326,536', 3), mix('bleuD', 'bleu', 0.35)) +
    fill(cut('318,478 352,474 388,469', 4, 0.5), ink.key)
  );
}

export function scarf(): Template {
  const loop = form('166,352 200,380 244,388 296,374 322,350 328,384 290,414 242,422 192,414 162,386', 3);
  const shade = comb(points('340,340 340,400 250,430'), edge('304,360 296,392 250,408'), { toward: 3.2, length: [6, 20], teeth: 11, seed: 4 });
  const light = comb(points('156,350 154,392 190,420'), edge('176,364 180,388 204,404'), { toward: 0.2, length: [5, 18], teeth: 8, seed: 6 });
  return (
    fill(form('222,408 196,462 188,500! 218,490! 236,506! 250,414', 2) + form('244,410 262,452 286,486! 260,486! 246,496! 232,420', 5), ink.brickD) +
    fill(loop, ink.brick) +
    clip(loop, fill(shade, ink.brickD) + fill(light, mix('brick', 'ember', 0.7))) +
    fill(form('222,396 242,386 264,396 264,420 242,428 222,418', 4), ink.brick) +
    fill(cuts(['180,372 210,396 232,402', '308,368 282,392 258,402', '230,426 218,456 208,480'], 2.4), ink.key)
  );
}

/** The white plastic helmet of those who guide visitors. */
export function helmet(): Template {
  const d = form('140,166 142,110 178,58 240,40 304,56 340,106 344,164 240,150', 4);
  const light = comb(points('128,180 132,104 172,50 232,30'), edge('158,170 164,118 192,76 236,56'), { toward: 0.5, length: [8, 28], teeth: 12, seed: 5 });
  const shade = comb(points('262,30 320,50 356,106 356,180'), edge('276,52 300,76 314,116 314,172'), { toward: 2.7, length: [8, 28], teeth: 14, seed: 6 });
  const rim = comb(points('290,40 352,104 356,176'), edge('298,60 333,108 338,170'), { toward: 2.7, length: [2, 9], teeth: 14, seed: 8 });
  const brim = form('116,176 134,158 188,148 242,145 300,148 350,158 366,172 352,184 302,170 242,166 182,170 132,188', 8);
  const ridge = form('222,42 228,32 254,32 260,42 262,120 220,120', 7);
  return (
    fill(d, SHELL, outlined(ink.key, 5)) +
    clip(d, fill(light, ink.paper) + fill(shade, mix('concD', 'slate', 0.45)) + fill(rim, ink.moon)) +
    fill(cuts(['192,60 178,96 174,146', '292,58 308,96 312,144'], 2.6), ink.concD) +
    fill(ridge, mix('conc', 'paper', 0.25), outlined(ink.key, 3)) +
    fill(poly(points('246,36 258,42 260,118 248,120')), ink.concD) +
    fill(cut('230,40 228,72 230,112', 3.4), ink.paper) +
    fill(brim, ink.concD, outlined(ink.key, 5)) +
    fill(cut('124,176 170,160 232,153', 5) + cut('360,172 330,160 284,154', 3), ink.paper) +
    fill(poly(points('214,112 268,110 272,146 210,148')), ink.key) +
    fill(beam(222, 118, 260, 117, 5, 5) + beam(220, 134, 262, 133, 5, 5), ink.concD)
  );
}

/** Helmet off, held against his chest with both hands. */
export function armsHat(): Template {
  return (
    sleeve('26,570 80,520 150,482', [90, 74, 50], WORK, 2) +
    sleeve('462,572 404,516 336,476', [90, 72, 48], WORK, 5) +
    moved(242, 484, moved(-242, -110, helmet()), 0.72) +
    hand(178, 484, 1, SKIN_HAND, -16, 1) +
    hand(308, 480, -1, SKIN_HAND, 16, 1)
  );
}

/** An open hand that shows the way, never a finger at someone. */
export function armPoint(): Template {
  const palm = form('400,284 398,250 410,218 424,178 432,158 444,152 456,154 466,164 466,190 458,224 450,262 446,286', 4);
  const thumb = form('404,264 388,240 376,220 384,208 398,218 414,238', 3);
  const open =
    fill(form('396,298 398,276 448,274 454,300 424,308', 3), ink.conc, outlined(ink.key, 4)) +
    fill(thumb + palm, ink.skin, outlined(ink.key, 4)) +
    clip(
      palm,
      fill(comb(points('390,290 392,240 436,150'), edge('414,284 418,240 444,168'), { toward: -0.1, length: [5, 16], teeth: 10, seed: 4 }), ink.skinL),
    ) +
    fill(thumb, ink.skinL) +
    fill(cuts(['446,156 440,186 432,212', '457,160 452,190 445,216'], 2.2), ink.skinX) +
    fill(gouge(410, 256, 22, 0.5, 2.2), ink.skinX);
  return sleeve('384,570 400,440 390,306', [94, 76, 44], WORK, 5) + moved(394, 312, moved(-424, -290, open), 0.84, 34);
}

/** One hand upon the other before him, at rest. */
export function armsRest(): Template {
  return (
    sleeve('20,560 92,516 186,502', [88, 72, 46], WORK, 2) +
    sleeve('466,562 390,516 300,500', [88, 72, 46], WORK, 5) +
    hand(262, 506, -1, SKIN_HAND, 6, 0.98) +
    hand(226, 496, 1, SKIN_HAND, 6, 1)
  );
}

/** A hand upon his heart. */
export function armHeart(): Template {
  return (
    sleeve('452,576 404,500 330,462', [94, 76, 48], WORK, 5) +
    fill(form('310,440 334,430 348,470 322,482', 3), ink.conc, outlined(ink.key, 4)) +
    hand(286, 448, -1, SKIN_HAND, 14, 1.08)
  );
}
