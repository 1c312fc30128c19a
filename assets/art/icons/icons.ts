/** Glyphs of the interface, 64x64, black cuts on brass or paper. Each is a thing of the mine, told by its outline. */
import { ROUND, token } from '../boards/lampisterie-brass';
import type { BoardSymbol, Template } from '../format';
import {
  beam,
  blob,
  type CurvePoint,
  clip,
  disc,
  fill,
  gouge,
  gouge3,
  type Ink,
  ink,
  knife,
  line,
  mix,
  outline,
  type Point,
  points,
  poly,
  rays,
  ribbon,
  ring,
  shape,
  slab,
  star,
  TAU,
} from '../ink';

const glyph = (svg: Template): BoardSymbol => ({ w: 64, h: 64, svg });
const cut = (points: readonly Point[], seed = 1): string => knife(points, { jitter: 0.7, step: 40, seed });
const black = (d: string): Template => fill(d, ink.key);
/** Cuts inside a black glyph: the brass or paper below is not transparent there, so that it reads on any ground. */
const light = (d: string): Template => fill(d, ink.lamp);
const pale = (d: string): Template => fill(d, ink.paper);

const notebook = (): Template =>
  black(cut(points('6,14 30,19 30,55 6,49')) + cut(points('58,14 34,19 34,55 58,49'), 3)) +
  light(
    gouge(11, 23, 15, 0.2, 2.6) +
      gouge(11, 31, 15, 0.2, 2.6) +
      gouge(11, 39, 11, 0.2, 2.6) +
      gouge(53, 22, 15, Math.PI - 0.2, 2.6) +
      gouge(53, 30, 15, Math.PI - 0.2, 2.6) +
      gouge(53, 38, 11, Math.PI - 0.2, 2.6),
  ) +
  fill(poly(points('44,17 51,15 51,30 47.5,26 44,31')), ink.brick);

const hint = (): Template =>
  black(
    ribbon(points('32,17 31,12 26,9 27,4 33,2 38,5'), [3, 4, 2.4]) +
      cut(points('23,30 23,21 28,16 36,16 41,21 41,30')) +
      cut(points('20,30 44,30 44,46 20,46'), 3) +
      cut(points('19,46 45,46 45,60 47,62 17,62 19,60'), 5),
  ) +
  light(slab(25, 33, 14, 11, { jitter: 0.3 })) +
  fill(shape(points('32,32 36,38 34,43.5 30,43.5 28,38'), { jitter: 0.1 }), ink.brick) +
  light(gouge(27, 21, 8, 1.57, 2.2));

const arrowBack: readonly Point[] = points('3,32 33,8 33,21 60,20 60,44 33,43 33,56');
const back = (): Template => black(cut(arrowBack)) + light(gouge3([14, 31], [24, 23], [29, 18], 2.4));
const next = (): Template => black(cut(points('14,6 58,32 14,58'))) + light(gouge3([20, 18], [30, 23], [40, 29], 2.6));

const bent = (way: 1 | -1): string => {
  const x = (v: number): number => (way > 0 ? v : 64 - v);
  const points: CurvePoint[] = [
    [x(4), 27, 0],
    [x(28), 6, 0],
    [x(28), 17, 0],
    [x(46), 22],
    [x(58), 38],
    [x(54), 58, 0],
    [x(46), 44],
    [x(28), 37, 0],
    [x(28), 48, 0],
  ];
  return shape(points, { jitter: 0.3 });
};
const undo = (): Template => black(bent(1)) + light(gouge3([32, 22], [44, 26], [52, 38], 2.4));
const redo = (): Template => black(bent(-1)) + light(gouge3([32, 22], [20, 26], [12, 38], 2.4));

/** A signal bell with its clapper: « Vérifier ». */
const check = (): Template =>
  black(shape(outline('32,8 42,12 48,26 50,40 57,48! 7,48! 14,40 16,26 22,12'), { jitter: 0.3 }) + ring(32, 8, 6, 3) + blob(32, 53, 6, { facets: 10 })) +
  light(gouge3([20, 40], [21, 26], [27, 16], 3)) +
  fill(cut(points('25,31 30,37 41,21 45,24 31,44 21,35')), ink.lamp);

/** « La règle »: the house rules on a sheet of paper, and the question that they answer. */
const goal = (): Template =>
  black(cut(points('11,4 42,4 54,16 54,60 11,60'))) +
  light(cut(points('41,7 51,17 41,17'), 5)) +
  light(ribbon(points('22,25 24,17 32,14 40,18 40,25 33,31 32,38'), [5, 7, 6]) + blob(32, 46.5, 4, { facets: 9 }) + gouge(19, 54.5, 26, 0, 2.4));

const menu = (): Template =>
  black(cut(points('13,8 27,8 27,56 13,56')) + cut(points('37,8 51,8 51,56 37,56'), 4)) + light(gouge(17, 13, 26, 1.57, 2.6) + gouge(41, 13, 26, 1.57, 2.6));

const horn = cut(points('4,23 17,23 35,8 35,56 17,41 4,41'));
const soundOn = (): Template =>
  black(horn + ribbon(points('42,22 48,32 42,42'), [2, 5, 2]) + ribbon(points('49,13 59,32 49,51'), [2, 6, 2])) + light(gouge(20, 27, 11, -0.8, 2.4));
const soundOff = (): Template => black(horn + beam(42, 23, 60, 42, 6, 5) + beam(60, 23, 42, 42, 6, 5)) + light(gouge(20, 27, 11, -0.8, 2.4));

/** A cog of the winding gear. */
const settings = (): Template => {
  const teeth: Point[] = [];
  for (let i = 0; i < 8; i++)
    for (const [offset, r] of [
      [-0.26, 21],
      [-0.17, 29],
      [0.17, 29],
      [0.26, 21],
    ] as const) {
      const a = (i / 8) * TAU + offset;
      teeth.push([32 + Math.cos(a) * r, 32 + Math.sin(a) * r]);
    }
  return black(cut(teeth)) + light(blob(32, 32, 10, { facets: 12 })) + black(blob(32, 32, 5, { facets: 9 })) + light(gouge3([16, 32], [19, 21], [29, 16], 2.4));
};

/** Two speech papers, one answering the other: words, not flags. */
const language = (): Template =>
  black(cut(points('3,8 41,6 42,34 22,35 12,45 13,35 3,34'))) +
  fill(cut(points('24,26 61,25 61,51 53,52 54,61 43,52 24,51'), 3), ink.paper, `stroke="${ink.key}" stroke-width="4" stroke-linejoin="round"`) +
  light(gouge(9, 15, 26, 0, 3) + gouge(9, 23, 12, 0, 3)) +
  black(gouge(31, 34, 24, 0, 3) + gouge(31, 42, 16, 0, 3));

const tokenGlyph = (outline: readonly Point[], hole: Point): Template => black(cut(outline)) + light(disc(hole[0], hole[1], 4.6));
const circle = (r: number): Point[] => Array.from({ length: 20 }, (_, i): Point => [32 + Math.cos((i / 20) * TAU) * r, 32 + Math.sin((i / 20) * TAU) * r]);

/** The round stamp of a seal: two rings cut by hand, with the nicks of a linocut. */
function seal(colour: Ink, inner: Template): BoardSymbol {
  const nicks = gouge(9, 20, 9, 0.6, 2) + gouge(108, 96, 10, 3.9, 2) + gouge(101, 26, 8, 2.4, 1.8) + gouge(20, 104, 9, -0.7, 1.8);
  return {
    w: 120,
    h: 120,
    svg:
      fill(blob(60, 60, 57, { facets: 30, jitter: 0.012, seed: 3 }), ink.paper) +
      fill(blob(60, 60, 56, { facets: 30, jitter: 0.014, seed: 4 }) + blob(60, 60, 49, { facets: 28, jitter: 0.012, seed: 5 }), colour, 'fill-rule="evenodd"') +
      fill(
        blob(60, 60, 45.5, { facets: 28, jitter: 0.012, seed: 7 }) + blob(60, 60, 43, { facets: 28, jitter: 0.012, seed: 8 }),
        colour,
        'fill-rule="evenodd"',
      ) +
      inner +
      fill(nicks, ink.paper),
  };
}

/** VRAI: an eye over a document that bears a tick. */
const sealTrue = (): BoardSymbol =>
  seal(
    ink.mossD,
    fill(cut(points('36,50 84,48 85,92 37,93')), ink.mossD) +
      pale(gouge(44, 60, 30, -0.02, 3) + gouge(44, 68, 16, 0, 3)) +
      pale(cut(points('52,78 58,84 74,66 79,70 59,92 47,82'))) +
      fill(shape(outline('25,37! 42,25 60,21 78,25 95,37! 78,48 60,52 42,48'), { jitter: 0.3 }), ink.mossD, `stroke="${ink.paper}" stroke-width="3"`) +
      pale(shape(outline('34,37! 46,30 60,27.5 74,30 86,37! 74,43 60,45.5 46,43'), { jitter: 0.2 })) +
      fill(blob(60, 36.5, 9, { facets: 14 }), ink.mossD) +
      pale(disc(56.5, 33.5, 2.6)),
  );

/** INVENTÉ: a quill that writes a star. */
const sealInvented = (): BoardSymbol =>
  seal(
    ink.brickD,
    fill(shape(outline('88,20! 92,34 82,54 62,70 50,74! 54,60 62,44 74,28'), { jitter: 0.4 }), ink.brickD) +
      fill(beam(58, 66, 35, 92, 4.4, 1.6), ink.brickD) +
      pale(gouge3([86, 26], [72, 44], [52, 72], 2.6) + gouge(79, 50, 11, 3.5, 2.4) + gouge(72, 59, 9, 3.5, 2.2) + gouge(66, 42, 9, 0.5, 2)) +
      fill(star(36, 46, 21), ink.brickD) +
      fill(star(80, 80, 11) + gouge3([34, 93], [52, 97], [74, 92], 3.4), ink.brickD),
  );

const coin = blob(32, 32, 30, { facets: 24, jitter: 0.012 });
const criterionFrame = (inner: Template): Template => fill(coin, ink.key) + clip(coin, inner);
/** VOYAGER: a suitcase tied with a strap. */
const travel = (): Template =>
  criterionFrame(
    pale(cut(points('12,25 52,25 52,49 12,49'))) +
      line('M25 25V18c0-2 1-3 3-3h8c2 0 3 1 3 3v7', ink.paper, 3.6) +
      black(poly(points('19,25 23.5,25 23.5,49 19,49')) + poly(points('40.5,25 45,25 45,49 40.5,49'))) +
      fill(slab(18, 33, 6.5, 5, { jitter: 0.2 }) + slab(39.5, 33, 6.5, 5, { jitter: 0.2 }), ink.lamp),
  );
/** CONSTRUIRE: a headframe, its raking legs on one side, one full wheel. */
const build = (): Template =>
  criterionFrame(
    pale(
      beam(20, 53, 23, 21, 3.6, 3) +
        beam(33, 53, 30, 21, 3.6, 3) +
        beam(31, 23, 51, 52, 3.4, 4.4) +
        beam(21, 45, 33, 35, 2) +
        beam(32, 45, 22, 35, 2) +
        beam(18, 22, 36, 22, 3.4) +
        beam(36, 34, 34, 42, 2) +
        poly(points('12,53 53,53 53,55.5 12,55.5')),
    ) +
      pale(ring(26.5, 15, 8.5, 2.4)) +
      pale(beam(18, 15, 35, 15, 1.6) + beam(26.5, 7, 26.5, 23, 1.6)) +
      fill(disc(26.5, 15, 2.4), ink.lamp),
  );
/** VIVRE: two hands that clasp. */
const live = (): Template =>
  criterionFrame(
    fill(shape(outline('4,40! 6,26! 18,24 30,22 40,28 44,34 38,38 30,34 26,38 18,42'), { jitter: 0.3 }), ink.straw) +
      pale(shape(outline('60,40! 58,26! 48,25 38,24 26,31 24,35 28,37 36,33 41,36 46,43 50,43'), { jitter: 0.3 })) +
      pale(
        shape(points('46,43 41,37 37,39 42,47'), { jitter: 0.2 }) +
          shape(points('41,48 36,40 32,42 37,50'), { jitter: 0.2 }) +
          shape(points('36,51 31,43 27,44 31,51'), { jitter: 0.2 }),
      ) +
      black(gouge(38, 29, 9, 2.5, 1.6)) +
      fill(slab(3, 25, 6, 16, { jitter: 0.3 }), ink.bleu) +
      fill(slab(55, 25, 6, 16, { jitter: 0.3 }), ink.brick),
  );

const spark = (): Template =>
  fill(rays(32, 32, 13, 30, { count: 12, width: 3.4, seed: 3, region: (x, y) => Math.hypot(x - 32, y - 32) < 31 }), ink.lamp) +
  fill(star(32, 32, 19), ink.lamp) +
  fill(star(32, 32, 9), mix('lamp', 'paper', 0.7));

/** Two triangles one after the other: pass on. */
const skip = (): Template =>
  black(cut(points('6,9 33,32 6,55')) + cut(points('32,9 60,32 32,55'), 3)) +
  light(gouge3([11, 20], [18, 25], [25, 30], 2.6) + gouge3([37, 20], [44, 25], [51, 30], 2.6));

/** A map folded in three, a track across it, one place marked. */
const map = (): Template =>
  black(cut(points('4,12 23,6 23,53 4,59')) + cut(points('23,6 42,13 42,60 23,53'), 3) + cut(points('42,13 60,7 60,54 42,60'), 5)) +
  light(beam(23, 8, 23, 52, 1.4) + beam(42, 15, 42, 58, 1.4)) +
  line('M9 47L17 42 23 43 33 34 42 36 49 27', ink.paper, 2.8, 'stroke-dasharray="4.5 3"') +
  fill(disc(51, 23, 5.4), ink.lamp) +
  black(disc(51, 23, 2)) +
  pale(poly(points('9,33 14,22 19,31')));

/** An evidence card: a framed picture above two lines, pinned by its corner. */
const card = (): Template =>
  black(cut(points('11,4 53,6 52,60 10,58'))) +
  pale(cut(points('16,10 48,11 47.5,34 16,33'), 3)) +
  black(poly(points('18,32 28,17 34,26 38,22 46,32'))) +
  light(gouge(16, 41, 31, 0.02, 3) + gouge(16, 49, 21, 0.02, 3)) +
  fill(disc(42, 16.5, 2.8), ink.lamp);

/** A door ajar in its arched frame, light behind it. */
const door = (): Template =>
  black(shape(outline('11,60! 11,26! 15,13 32,4 49,13 53,26! 53,60!'), { jitter: 0.3 })) +
  light(shape(outline('18,60! 18,27! 21,17 32,11 43,17 46,27! 46,60!'), { jitter: 0.3 })) +
  black(cut(points('18,60 18,26 21,18 36,22 36,64'))) +
  fill(gouge(21, 27, 30, 1.57, 2.6), ink.wood) +
  pale(disc(31.5, 43, 2.6));

export const icons: Readonly<Record<string, () => BoardSymbol>> = {
  'brass-token': () => token(ROUND, [48, 48], [48, 21], 5),
  notebook: () => glyph(notebook()),
  hint: () => glyph(hint()),
  undo: () => glyph(undo()),
  redo: () => glyph(redo()),
  check: () => glyph(check()),
  goal: () => glyph(goal()),
  menu: () => glyph(menu()),
  back: () => glyph(back()),
  next: () => glyph(next()),
  'sound-on': () => glyph(soundOn()),
  'sound-off': () => glyph(soundOff()),
  settings: () => glyph(settings()),
  language: () => glyph(language()),
  'token-square': () => glyph(tokenGlyph(points('7,7 57,7 57,57 7,57'), [32, 17])),
  'token-round': () => glyph(tokenGlyph(circle(27), [32, 15])),
  'token-triangle': () => glyph(tokenGlyph(points('32,2 62,57 2,57'), [32, 24])),
  'seal-true': sealTrue,
  'seal-invented': sealInvented,
  'criterion-travel': () => glyph(travel()),
  'criterion-build': () => glyph(build()),
  'criterion-live': () => glyph(live()),
  spark: () => glyph(spark()),
  skip: () => glyph(skip()),
  map: () => glyph(map()),
  card: () => glyph(card()),
  door: () => glyph(door()),
};
