/** The Préposé's coat, sleeve guards, arms and the stamp that is bigger than his head. */
import type { Template } from '../format';
import { beam, clip, comb, fill, gouge, ink, mix, moved, outlined, points, poly } from '../ink';
import { type Cloth, cut, cuts, edge, form, type HandInks, hand, sleeve } from '../ink/people';

const COAT: Cloth = { base: ink.ashX, light: mix('ashX', 'key', 0.55), dark: mix('ashX', 'ashD', 0.7) };
/** Lustrine: black and shiny, so its light is a hard cut. */
const LUSTRINE: Cloth = { base: ink.key, light: ink.ashX, dark: ink.ashD };
const HAND: HandInks = { skin: ink.ash, light: mix('ash', 'ashL', 0.35), line: ink.ashX };

/** Narrow sloping shoulders, high collar, thin tie. The coat is buttoned up to the last button. */
export function coat(): Template {
  const d = form('120,540! 128,450 150,388 204,346 240,338 280,346 334,386 356,450 364,540!', 3);
  const shade = comb(points('100,540 110,440 140,370 206,330'), edge('146,540 148,452 170,398 214,358'), { toward: 0.3, length: [8, 30], teeth: 13, seed: 4 });
  const light = comb(points('286,330 350,376 374,450 380,540'), edge('284,362 320,404 334,456 340,540'), { toward: 2.8, length: [8, 28], teeth: 14, seed: 6 });
  const rim = comb(points('300,336 352,380 372,450 378,540'), edge('304,360 340,400 353,452 359,536'), { toward: 2.8, length: [2, 8], teeth: 16, seed: 8 });
  let out = fill(d, COAT.base) + clip(d, fill(shade, ink.key) + fill(light, ink.ashD) + fill(rim, ink.ashL));
  out += fill(poly(points('212,338 242,452 272,338')), ink.ashL) + fill(poly(points('212,338 226,336 242,430 242,452')), ink.ash);
  out += fill(poly(points('234,356 250,356 253,372 250,450 242,462 234,450 231,372')), ink.key) + fill(cut('246,378 248,410 245,446', 2.4), ink.ashD);
  out += fill(
    form('208,340 180,362 190,402! 242,476! 242,468 206,380', 2) + form('276,340 304,362 294,402! 242,476! 242,468 278,380', 3),
    mix('ashX', 'key', 0.5),
  );
  out += fill(cuts(['206,378 218,420 240,466', '190,402 212,438 240,474'], 2.2) + cuts(['278,378 268,418 246,464'], 2), ink.ashD);
  out += fill(
    points('242,492 242,516')
      .map(([x, y]) =>
        poly([
          [x - 5, y - 4],
          [x + 5, y - 5],
          [x + 5, y + 4],
          [x - 4, y + 5],
        ]),
      )
      .join(''),
    ink.ash,
  );
  return out + fill(cuts(['172,420 178,470 172,528', '312,420 306,470 312,528'], 3), ink.key);
}

/** The long neck in its stand-up collar. */
export function neck(): Template {
  const d = form('208,220 206,300 198,352! 242,366 286,352! 278,300 276,220', 3);
  return (
    fill(d, ink.ashD) +
    clip(d, fill(comb(points('290,210 296,360'), points('264,216 266,358'), { toward: 3.1, length: [4, 18], teeth: 12, seed: 4 }), ink.ash)) +
    fill(cuts(['222,262 220,290 226,316', '246,266 250,292 244,318'], 2.2), ink.ashX) +
    fill(form('200,308 204,364 240,378! 236,330! 214,318', 2), ink.ash) +
    fill(form('284,308 280,364 244,378! 246,330! 270,318', 4), ink.ashL) +
    fill(cut('238,330 240,354 241,376', 2.4, 0.5), ink.ashX)
  );
}

/** A sleeve of the coat and, from the elbow on, its guard with two elastic bands. */
function arm(shoulder: string, guard: string, bands: readonly (readonly [number, number, number, number])[], seed: number): Template {
  return (
    sleeve(shoulder, [26, 56, 50], COAT, seed) +
    sleeve(guard, [62, 56, 40], LUSTRINE, seed + 1) +
    fill(bands.map(([x1, y1, x2, y2]) => beam(x1, y1, x2, y2, 6, 5)).join(''), ink.ash)
  );
}

/** The stamp, its foot on (0, 0): turned handle, collar, block, rubber. About 180 wide and 262 high. */
export function stamp(): Template {
  const block = form('-86,-92! -80,-98 80,-100 88,-92! 90,-22! -90,-20!', 3);
  const shaft = form('-22,-98 -14,-140 -18,-168 18,-168 14,-140 22,-98', 2);
  const knob = form('-46,-196 -40,-236 0,-258 40,-238 48,-198 28,-166 -26,-164', 5);
  const side = (d: string, lightAt: string, darkAt: string, seed: number): Template =>
    clip(
      d,
      fill(comb(points(darkAt.split('|')[0] ?? ''), edge(darkAt.split('|')[1] ?? ''), { toward: 0.1, length: [5, 20], teeth: 11, seed }), ink.ashX) +
        fill(comb(points(lightAt.split('|')[0] ?? ''), edge(lightAt.split('|')[1] ?? ''), { toward: 3, length: [4, 16], teeth: 11, seed: seed + 2 }), ink.ash),
    );
  return (
    fill(knob + shaft + block, ink.key, outlined(ink.key, 7)) +
    fill(poly(points('-92,-24 92,-26 94,0 -94,2')), ink.key, outlined(ink.key, 6)) +
    fill(shaft, ink.ashX) +
    fill(block, ink.ashD) +
    side(block, '96,-104 100,-10|70,-102 74,-14', '-100,-104 -104,-10|-64,-102 -68,-14', 3) +
    fill(knob, ink.ashD) +
    side(knob, '30,-262 64,-200 30,-160|20,-250 34,-202 14,-164', '-40,-262 -64,-200 -40,-158|-24,-240 -30,-200 -14,-166', 7) +
    fill(cut('-74,-84 0,-88 72,-86', 3) + cut('-78,-34 0,-32 80,-35', 3) + gouge(-24, -106, 46, 0, 3), ink.ashX) +
    fill(cut('14,-244 32,-222 36,-200', 4), ink.ashL) +
    fill(cut('78,-90 82,-60 84,-30', 3) + cut('6,-160 5,-136 8,-110', 2.4), ink.ashL) +
    fill(gouge(-86, -10, 150, -0.01, 2.4), ink.ashX)
  );
}

/** The stamp carried against his side like a hat, one hand upon his heart. */
export function armsPolite(): Template {
  return (
    moved(392, 500, stamp(), 1, 7) +
    arm('332,402 380,470 386,540', '388,474 430,400 430,300', [[392, 440, 432, 452]], 4) +
    hand(406, 276, -1, HAND, 46, 1.05) +
    arm('150,410 118,480 150,540', '130,520 176,520 214,452', [[142, 486, 168, 520]], 2) +
    hand(232, 438, 1, HAND, -20, 0.92)
  );
}

/** The stamp lifted high beside his head, the other hand already upon the form. */
export function armsStamping(): Template {
  const paper = poly(points('196,486 410,474 424,544 190,548'));
  return (
    fill(paper, ink.ashL, outlined(ink.key, 5)) +
    fill(cuts(['228,500 280,497 350,494', '226,514 260,512 300,511'], 3), ink.ash) +
    arm('330,404 382,468 392,530', '384,520 372,506 330,500', [[372, 486, 380, 526]], 5) +
    hand(310, 500, -1, HAND, 0, 0.95) +
    moved(96, 296, stamp(), 1, -10) +
    arm('156,404 74,424 44,330', '48,356 22,250 36,116', [[14, 318, 68, 312]], 1) +
    hand(58, 92, 1, HAND, -40, 1.02)
  );
}

/** Two fingers at the pince-nez; the stamp waits, foot up, in the other arm. */
export function armsDoubtful(): Template {
  return (
    moved(96, 560, stamp(), 0.9, -8) +
    arm('150,412 96,470 74,540', '92,500 76,450 82,400', [[66, 456, 106, 452]], 2) +
    hand(88, 366, 1, HAND, -70, 0.92) +
    arm('334,408 404,460 396,540', '408,500 396,340 344,204', [[372, 436, 424, 424]], 5) +
    hand(320, 176, -1, HAND, 50, 0.92)
  );
}

/** The stamp slips; papers fly up. */
export function armsShaken(): Template {
  const sheet = (x: number, y: number, turn: number): Template =>
    moved(
      x,
      y,
      fill(poly(points('-34,-22 34,-24 36,22 -32,24')), ink.ashL, outlined(ink.key, 4)) + fill(cuts(['-22,-8 0,-9 22,-9', '-22,4 -4,3 12,3'], 2.4), ink.ash),
      1,
      turn,
    );
  return (
    sheet(66, 106, -24) +
    sheet(414, 84, 20) +
    sheet(440, 214, -12) +
    arm('150,412 84,452 62,540', '76,510 62,420 86,316', [[50, 428, 98, 420]], 2) +
    hand(96, 286, 1, HAND, -70, 0.95) +
    moved(388, 520, stamp(), 0.98, 38) +
    arm('334,408 394,452 414,540', '402,510 420,420 394,316', [[382, 422, 432, 428]], 5) +
    hand(384, 286, -1, HAND, 70, 0.95)
  );
}

/** Both hands upon the stamp, that stands before him like a gate. */
export function armsStern(): Template {
  return (
    moved(242, 548, stamp(), 1.05) +
    arm('150,412 106,490 140,520', '116,490 150,440 196,392', [[126, 424, 160, 462]], 2) +
    arm('334,408 378,486 342,520', '368,488 334,440 288,392', [[358, 424, 322, 462]], 5) +
    hand(276, 362, -1, HAND, 22, 0.95) +
    hand(212, 362, 1, HAND, -22, 0.95)
  );
}

/** His own stamp laid down; one hand open. */
export function armsNamed(): Template {
  return (
    arm('334,408 376,490 352,540', '366,510 340,470 300,456', [[330, 446, 342, 486]], 5) +
    hand(270, 452, -1, HAND, 10, 0.98) +
    arm('150,412 110,490 130,540', '120,510 150,490 196,486', [[154, 474, 160, 510]], 2) +
    hand(218, 482, 1, HAND, 0, 0.98)
  );
}
