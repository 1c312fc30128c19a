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
// From the shoulder and from the thigh down: forearm, knee, cannon, fetlock; thigh, hock with its point behind, cannon.
const FORE =
  '-72,-98 -71,-80 -66,-62 -63,-52 -64,-45 -60,-37 -57,-26 -59,-15 -60,-1! -34,-1! -42,-16 -46,-27 -45,-37 -42,-45 -44,-53 -41,-64 -36,-82 -42,-100 -58,-106';
const HIND = '98,-118 99,-98 97,-82 92,-68 89,-58 96,-50 91,-42 87,-28 91,-15 92,-1! 66,-1! 68,-14 73,-28 74,-42 70,-52 60,-62 48,-76 46,-94 56,-112 78,-124';

const limb = (text: string): string => shape(outline(text), { jitter: 0.3, seed: 4, facets: 6 });

/** Feather and hoof of a leg. */
function foot(hind: boolean, near: boolean): Template {
  const feather = shape(
    points(
      hind
        ? '67,-20 72,-25 83,-25 90,-18 96,-6 88,-4 84,-8 78,-3 72,-7 64,-3 62,-10'
        : '-60,-20 -54,-25 -44,-25 -38,-16 -31,-5 -38,-4 -44,-8 -50,-3 -55,-7 -63,-3 -63,-12',
    ),
    { jitter: 0.5 },
  );
  const hoof = shape(outline(hind ? '66,-7! 92,-7! 96,0! 62,0!' : '-60,-7! -34,-7! -30,0! -64,0!'), { jitter: 0.2 });
  return fill(hoof, ink.key) + fill(feather, near ? mix('paper', 'conc', 0.35) : mix('conc', 'concD', 0.6));
}

const farLeg = (text: string, dx: number, coat: HorseCoat): Template =>
  `<g transform="translate(${dx} -3)">${fill(limb(text), coat.dark, outlined(ink.key, 3)) + foot(text === HIND, false)}</g>`;

/** Grows out of the body without an edge; light runs down its hinder side, dark marks are cut at the joints. */
function nearLeg(text: string, coat: HorseCoat): Template {
  const d = limb(text);
  const light = text === HIND ? points('104,-112 102,-84 94,-66 100,-50 92,-30 96,-6') : points('-34,-84 -36,-64 -36,-44 -40,-28 -34,-6');
  const into = text === HIND ? points('90,-106 89,-84 84,-66 88,-50 83,-30 85,-12') : points('-43,-80 -47,-64 -48,-46 -50,-28 -46,-12');
  const cuts =
    text === HIND
      ? gouge3([50, -100], [56, -84], [70, -66], 4.4) + gouge3([75, -56], [82, -50], [84, -42], 2.6)
      : gouge3([-68, -88], [-64, -72], [-60, -56], 3.4) + gouge3([-61, -48], [-54, -45], [-48, -48], 2.2);
  return (
    fill(d, coat.base) +
    clip(d, fill(comb(light, into, { toward: Math.PI, length: [2, 8], teeth: 13, seed: 5 }), coat.light)) +
    fill(cuts, coat.dark) +
    foot(text === HIND, true)
  );
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
    farLeg(FORE, 13, coat) +
    farLeg(HIND, -16, coat) +
    fill(shape(outline('92,-134! 104,-130 110,-116 108,-98 102,-92! 98,-104 96,-120'), { jitter: 0.4 }), coat.mane) +
    ear(-8, coat.dark) +
    // One silhouette: all edges first, then all fills.
    fill(limb(FORE) + limb(HIND), coat.base, outlined(ink.key, 3)) +
    fill(body, coat.base, outlined(ink.key, 3)) +
    clip(
      body,
      fill(comb(back, backIn(14), { toward: Math.PI / 2, length: [5, 20], teeth: 30, seed: 4 }), coat.light) +
        fill(comb(back, backIn(2), { toward: Math.PI / 2 + 0.2, length: [3, 10], teeth: 28, seed: 7 }), coat.bright) +
        fill(comb(points('-70,-52 0,-46 60,-52'), points('-58,-66 0,-66 46,-68'), { toward: -Math.PI / 2, length: [3, 13], teeth: 18, seed: 6 }), coat.dark) +
        fill(gouges([[[-40, -136], [-34, -118], [-42, -100], 4]]), coat.dark) +
        fill(
          comb(points('-60,-176 -70,-150 -76,-118'), points('-68,-172 -76,-150 -82,-126'), { toward: Math.PI, length: [2, 9], teeth: 11, seed: 2 }),
          coat.light,
        ) +
        fill(shape(outline('-139,-118 -132,-126 -122,-120 -118,-106! -126,-98 -138,-102'), { jitter: 0.3 }), mix('concD', 'coatD', 0.35)) +
        (coat.blaze ? fill(shape(outline('-93,-181! -101,-178 -118,-152 -131,-128! -126,-126 -112,-148 -97,-170'), { jitter: 0.3 }), ink.paper) : ''),
    ) +
    nearLeg(FORE, coat) +
    nearLeg(HIND, coat) +
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
