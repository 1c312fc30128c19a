/**
 * The print of « Trieuses et galibots »: women in headcloths and a boy stand behind the belt, shoulder to shoulder, and
 * lift the stone out of the coal. Upright, eyes on their work; drawn for the strip between y 17 and 66 of the card.
 */
import type { Template } from '../format';
import { clip, disc, fill, gouge3, type Ink, ink, mix, moved, outlined, points, poly } from '../ink';
import { form } from '../ink/people';

interface Cloth {
  readonly base: Ink;
  readonly dark: Ink;
  readonly dots: Ink;
}
const RED: Cloth = { base: ink.brick, dark: ink.brickD, dots: ink.paper };
const BLUE: Cloth = { base: ink.bleu, dark: ink.bleuD, dots: ink.paper };
const PALE: Cloth = { base: mix('paper', 'conc', 0.25), dark: mix('concD', 'bleuD', 0.3), dots: ink.bleu };

const HEAD = form('-8,-25 -7.6,-18 -4.6,-12.4 0,-10.6 4.6,-12.4 7.6,-18 8,-25 0,-29', 3);

/** A quiet face, lit from the left; both lids down to the belt. */
const face = (): Template =>
  fill(HEAD, ink.skin, outlined(ink.key, 2)) +
  clip(HEAD, fill(poly(points('-10,-30 -2,-30 -4,-20 -1,-10 -10,-10')), ink.skinL) + fill(poly(points('10,-30 5,-26 5,-16 2,-10 10,-10')), ink.skinD)) +
  fill(gouge3([-5.6, -20.6], [-3.4, -18.8], [-1.2, -20.4], 1.9, 0.5) + gouge3([1.6, -20.4], [3.6, -18.8], [5.8, -20.6], 1.9, 0.5), ink.key) +
  fill(gouge3([-2, -13.8], [0, -13.4], [2.4, -13.8], 1.3, 0.5), ink.skinX);

/** Both forearms bare, sleeves rolled, hands on the belt. */
const arms = (sleeve: Ink): Template =>
  fill(form('-17,-6! -9,-4 -5,3 -9,7! -14,4', 3) + form('17,-6! 9,-4 5,3 9,7! 14,4', 3), ink.skin, outlined(ink.key, 2)) +
  fill(form('-19,-11! -11,-9 -9,-3! -17,-3!', 4) + form('19,-11! 11,-9 9,-3! 17,-3!', 4), sleeve, outlined(ink.key, 2));

const shoulders = (coat: Ink): Template => fill(form('-20,10! -18,-5 -11,-11 0,-12 11,-11 18,-5 20,10!', 4), coat, outlined(ink.key, 2.6));

/** A sorter from the waist up, (0, 0) a little behind the belt: cloth round head and neck, long apron. */
function woman({ base, dark, dots }: Cloth): Template {
  const wrap = form('-10.6,-19! -11,-27 -6,-33 0,-34.4 6,-33 11,-27 10.6,-19! 9,-11 12,-4! 0,-1 -12,-4! -9,-11', 5);
  return (
    shoulders(mix('bleuD', 'key', 0.35)) +
    fill(poly(points('-9,-8 9,-8 11,10 -11,10')), mix('paper', 'conc', 0.55)) +
    fill(wrap, base, outlined(ink.key, 2.6)) +
    clip(
      wrap,
      fill(poly(points('13,-36 5,-34 8,-22 5,-8 8,0 13,0')), dark) +
        fill(
          [-7, -1, 5].flatMap((x, i) => [disc(x, -31 + (i % 2), 1.1), disc(x - 1, -5 + (i % 2), 1.1)]).join('') + disc(-9.4, -24, 1.1) + disc(9.6, -25, 1.1),
          dots,
        ),
    ) +
    face() +
    // The cloth comes low over the brow.
    fill(form('-8.6,-23! -8,-28 0,-31 8,-28 8.6,-23! 0,-25.6', 3), base) +
    arms(mix('bleuD', 'bleu', 0.35))
  );
}

/** The boy: smaller, linen shirt too big for him, leather cap. */
const boy = (): Template =>
  shoulders(mix('paper', 'conc', 0.4)) +
  fill(poly(points('-6,-12 0,-7 6,-12')), ink.brick, outlined(ink.key, 1.6)) +
  face() +
  fill(form('-9.6,-23! -9,-30 -4,-34 4,-34 9,-30 9.6,-23!', 5), mix('woodD', 'key', 0.15), outlined(ink.key, 2.4)) +
  fill(gouge3([-7, -25], [-6, -30], [0, -32], 2.4, 0.4), ink.coatL) +
  fill(form('-12.4,-22.4! 0,-25.6 12.4,-22.4! 0,-21', 6), mix('woodD', 'key', 0.15), outlined(ink.key, 2)) +
  arms(mix('paper', 'conc', 0.5));

const stone = (x: number): Template =>
  fill(poly(points(`${x - 9},60 ${x - 7},51 ${x - 1},47 ${x + 7},50 ${x + 9},60`)), ink.conc, outlined(ink.key, 2.4)) +
  fill(gouge3([x - 7, 55], [x - 3, 50.6], [x + 3, 50], 2.4), ink.paper);

const coal = (x: number): Template =>
  fill(poly(points(`${x - 9},61 ${x - 6},53 ${x + 1},50 ${x + 8},54 ${x + 9},61`)), ink.key, outlined(ink.key, 2)) +
  fill(gouge3([x - 6, 56], [x - 2, 52], [x + 4, 52.6], 2.4), ink.slate);

export function sorters(): Template {
  const people: readonly (readonly [x: number, Template, size: number])[] = [
    [-22, woman(BLUE), 1],
    [21, woman(PALE), 1],
    [64, woman(RED), 1],
    [107, boy(), 0.88],
    [150, woman(BLUE), 1],
    [193, woman(PALE), 1],
    [236, woman(RED), 1],
  ];
  return (
    people.map(([x, one, size]) => moved(x, 53, one, size)).join('') +
    // The steel belt before them.
    fill(poly(points('-50,57 270,57 270,80 -50,80')), mix('concD', 'key', 0.35), outlined(ink.key, 2)) +
    fill(poly(points('-50,57 270,57 270,59 -50,59')), ink.conc) +
    [-1, 85, 128, 214].map(coal).join('') +
    [43, 64, 150, 172].map(stone).join('')
  );
}
