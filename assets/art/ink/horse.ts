/** The pit horse from the side: a small, muscled draught horse with feathered feet and a cropped tail. */
import type { Template } from '../format';
import { outline, type Point, points } from './geometry';
import { type Ink, ink, mix } from './inks';
import { comb, gouge, gouge3, gouges, shape } from './marks';
import { clip, fill, line, outlined } from './markup';
import { disc } from './path';

export interface HorseCoat {
  readonly base: Ink;
  readonly light: Ink;
  readonly bright: Ink;
  readonly dark: Ink;
  readonly mane: Ink;
  readonly blaze: boolean;
}
export const BAY: HorseCoat = { base: mix('coat', 'coatD', 0.25), light: ink.coat, bright: ink.coatL, dark: ink.coatD, mane: ink.key, blaze: true };
export const ROAN: HorseCoat = {
  base: mix('concD', 'coat', 0.35),
  light: mix('conc', 'coat', 0.35),
  bright: mix('conc', 'paper', 0.3),
  dark: mix('concD', 'key', 0.5),
  mane: mix('key', 'concD', 0.3),
  blaze: false,
};

const BODY =
  '-80,-186! -90,-182 -100,-174 -116,-150 -129,-127 -136,-116 -135,-106 -126,-101 -117,-105 -110,-114 -96,-121 -84,-128 -74,-120 -71,-104 -74,-88 -68,-70 -56,-60 -26,-57 14,-54 44,-60 62,-70 84,-78 97,-100 99,-122 88,-139 64,-148 34,-147 2,-141 -26,-146 -44,-158 -60,-176 -70,-186';
const FORE = '-70,-78! -34,-76! -40,-56 -44,-42 -45,-26 -38,-12 -34,-1! -60,-1! -59,-14 -57,-28 -58,-42 -64,-58';
const HIND = '44,-84! 97,-96! 92,-66 82,-50 80,-42 85,-26 92,-12 92,-1! 66,-1! 67,-14 68,-28 64,-46 52,-62';

function leg(text: string, dx: number, coat: HorseCoat, near: boolean): Template {
  const move = `transform="translate(${dx} ${near ? 0 : -3})"`;
  const d = shape(outline(text), { jitter: 0.4, seed: 4 });
  const hind = text === HIND;
  const x = hind ? 78 : -48;
  const feather = shape(
    points(
      hind
        ? '66,-22 72,-27 82,-27 90,-18 96,-6 88,-4 84,-8 78,-3 72,-7 64,-3 62,-10'
        : '-59,-24 -52,-28 -42,-26 -36,-16 -31,-5 -38,-4 -44,-8 -50,-3 -55,-7 -63,-3 -63,-12',
    ),
    { jitter: 0.5 },
  );
  const hoof = shape(outline(hind ? '66,-7! 92,-7! 96,0! 62,0!' : '-60,-7! -34,-7! -30,0! -64,0!'), { jitter: 0.2 });
  return `<g ${move}>${
    fill(d, near ? coat.base : coat.dark, outlined(ink.key, 3)) +
    (near
      ? clip(
          d,
          fill(
            comb(
              [
                [x + 22, -96],
                [x + 22, -4],
              ],
              [
                [x + 9, -90],
                [x + 8, -12],
              ],
              { toward: Math.PI, length: [2, 8], teeth: 11, seed: 5 },
            ),
            coat.light,
          ),
        )
      : '') +
    fill(hoof, ink.key) +
    fill(feather, near ? mix('paper', 'conc', 0.35) : mix('conc', 'concD', 0.6))
  }</g>`;
}

/** A horse 186 units high and 240 long that looks left, feet at (0, 0); light from the upper right. */
export function standingHorse(coat: HorseCoat): Template {
  const body = shape(outline(BODY), { jitter: 0.5, seed: 3, facets: 8 });
  const back: Point[] = [
    [-60, -186],
    [-20, -152],
    [30, -154],
    [80, -152],
    [108, -112],
    [92, -76],
  ];
  const backIn = (d: number): Point[] => [
    [-50 + d * 0.2, -172 + d],
    [-18, -142 + d],
    [30, -144 + d],
    [70 - d * 0.4, -138 + d],
    [94 - d, -112 + d * 0.4],
    [86 - d, -84],
  ];
  const ear = (dx: number, colour: Ink): Template =>
    fill(
      shape(outline(`${-82 + dx},-184! ${-86 + dx},-197 ${-80 + dx},-211! ${-71 + dx},-198 ${-69 + dx},-184!`), { jitter: 0.2 }),
      colour,
      outlined(ink.key, 2.5),
    );
  return (
    leg(FORE, 12, coat, false) +
    leg(HIND, -14, coat, false) +
    fill(shape(outline('92,-134! 104,-130 110,-116 108,-98 102,-92! 98,-104 96,-120'), { jitter: 0.4 }), coat.mane) +
    ear(-8, coat.dark) +
    fill(body, coat.base, outlined(ink.key, 3)) +
    clip(
      body,
      fill(comb(back, backIn(14), { toward: Math.PI / 2, length: [5, 20], teeth: 30, seed: 4 }), coat.light) +
        fill(comb(back, backIn(2), { toward: Math.PI / 2 + 0.2, length: [3, 10], teeth: 28, seed: 7 }), coat.bright) +
        fill(comb(points('-70,-52 0,-46 60,-52'), points('-58,-66 0,-66 46,-68'), { toward: -Math.PI / 2, length: [3, 13], teeth: 18, seed: 6 }), coat.dark) +
        fill(
          gouges([
            [[-52, -96], [-44, -82], [-50, -66], 5],
            [[-40, -136], [-36, -116], [-44, -98], 4],
            [[52, -128], [44, -106], [50, -84], 5],
          ]),
          coat.dark,
        ) +
        fill(
          comb(points('-60,-176 -70,-150 -76,-118'), points('-68,-172 -76,-150 -82,-126'), { toward: Math.PI, length: [2, 9], teeth: 11, seed: 2 }),
          coat.light,
        ) +
        fill(shape(outline('-139,-118 -132,-126 -122,-120 -118,-106! -126,-98 -138,-102'), { jitter: 0.3 }), mix('concD', 'coatD', 0.35)) +
        (coat.blaze ? fill(shape(outline('-93,-181! -101,-178 -118,-152 -131,-128! -126,-126 -112,-148 -97,-170'), { jitter: 0.3 }), ink.paper) : ''),
    ) +
    leg(FORE, 0, coat, true) +
    leg(HIND, 0, coat, true) +
    fill(gouge3([40, -92], [52, -110], [72, -122], 3.4) + gouge3([-68, -84], [-58, -92], [-40, -92], 3), coat.dark) +
    // Mane and forelock.
    fill(
      shape(
        outline(
          '-74,-190! -62,-182 -48,-166 -30,-149 -22,-142! -28,-134 -34,-142 -38,-128! -44,-142 -50,-130! -54,-150 -62,-142! -64,-164 -72,-160! -72,-178 -80,-176!',
        ),
        { jitter: 0.4 },
      ),
      coat.mane,
    ) +
    fill(shape(outline('-74,-190! -84,-188 -94,-176 -98,-162! -90,-170 -86,-166! -82,-178'), { jitter: 0.3 }), coat.mane) +
    fill(gouge3([-66, -178], [-52, -162], [-36, -146], 2.4), mix('key', 'coat', 0.45)) +
    ear(0, coat.base) +
    fill(gouge(-78, -190, 15, -1.45, 2.6), coat.bright) +
    // A calm eye under a soft lid, nostril, the line of the mouth.
    fill(disc(-103, -154, 4.6), ink.key) +
    fill(disc(-104.6, -155.6, 1.3), ink.paper) +
    fill(gouge3([-97, -158], [-103, -161], [-110, -154], 3, 0.4), coat.dark) +
    fill(gouge3([-133, -116], [-128, -117], [-126, -112], 3.4, 0.5) + gouge3([-134, -106], [-126, -107], [-117, -108], 1.8, 0.5), ink.key) +
    line('M-122-134l16 16M-106-118l22-52M-106-118l-8 10', ink.key, 3.4) +
    fill(disc(-106, -119, 3.2), mix('conc', 'straw', 0.4))
  );
}
