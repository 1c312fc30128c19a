/** Round the pit of Lewarde: flat beet fields, woods, village spire; the yard with its siding. */
import type { Template } from '../../format';
import { beam, blob, clip, comb, disc, engrave, fill, gouge, gouge3, group, ink, knife, mix, only, poly, rect, ring, stream } from '../../ink';
import { folk } from '../../ink/folk';
import { branch, fieldTree, leaves, poplars } from '../../ink/trees';
import { groundLight } from './halls';
import { GROUND, LEFT, PITS, RESTORED, WIDTH } from './space';

const HORIZON = 436;

/** Fields, hedges, a spire and a line of poplars on a flat horizon. */
export function plain(): Template {
  const far = knife(
    [
      [LEFT, HORIZON],
      [120, HORIZON - 3],
      [420, HORIZON + 2],
      [700, HORIZON - 2],
      [1360, HORIZON],
      [1360, GROUND + 20],
      [LEFT, GROUND + 20],
    ],
    { jitter: 1.2, seed: 3 },
  );
  const next = stream(17);
  let woods = '';
  for (let x = 1000; x < 1370; x += 15) {
    const r = 11 + next() * 13;
    woods += blob(x, HORIZON - r * 0.35 + 2, r, { facets: 9, jitter: 0.12, seed: x });
  }
  for (let x = -80; x < 330; x += 17) woods += blob(x, HORIZON - 2, 9 + next() * 8, { facets: 9, jitter: 0.12, seed: x + 400 });
  woods += rect(1000, HORIZON - 4, 360, 12) + rect(LEFT, HORIZON - 4, 410, 10);
  let rows = '';
  for (let i = 0; i < 30; i++) {
    const x = 660 + (i - 15) * 96;
    rows += gouge3([660 + (x - 660) * 0.62, HORIZON + 6], [660 + (x - 660) * 0.75, HORIZON + 22], [x, GROUND + 14], 2.6, 0.7);
  }
  const spire = poly([
    [580, HORIZON + 2],
    [580, HORIZON - 22],
    [584, HORIZON - 48],
    [588, HORIZON - 22],
    [588, HORIZON - 14],
    [606, HORIZON - 14],
    [611, HORIZON + 2],
  ]);
  let windows = '';
  for (let i = 0; i < 16; i++) windows += rect(540 + next() * 130, HORIZON - 3 + next() * 5, 2.6, 3);
  for (let i = 0; i < 12; i++) windows += rect(1190 + next() * 160, HORIZON + 8 + next() * 6, 2.6, 3);
  return (
    fill(poplars(1200, HORIZON + 3, 9, 66, 17, 5), mix('far2', 'far', 0.25)) +
    fill(spire + poplars(655, HORIZON + 2, 4, 26, 8, 9), mix('far2', 'far', 0.3)) +
    fill(woods, mix('far2', 'deep', 0.3)) +
    fill(far, mix('far2', 'mossD', 0.45)) +
    fill(rows, mix('far2', 'moss', 0.3)) +
    group('lit-far', only(RESTORED, fill(windows, ink.win)))
  );
}

/** A four-wheeled hopper of the siding, 92 wide, origin in the middle on the rail; lit from the left lamp or the Moon. */
function hopper(x: number, y: number, s: number, lampSide: boolean): Template {
  const p = (a: number, b: number): [number, number] => [x + a * s, y - b * s];
  const body = knife([p(-58, 64), p(58, 64), p(56, 40), p(30, 18), p(-30, 18), p(-56, 40)], { jitter: 0.8, step: 40, seed: 3 });
  const light = comb([p(-60, 66), p(-58, 40), p(-32, 16)], [p(-40, 64), p(-38, 42), p(-24, 20)], { toward: 0, length: [5, 17], teeth: 8, seed: 5 });
  let ribs = '';
  for (const a of [-36, -12, 12, 36]) ribs += beam(...p(a, 63), ...p(a * 0.86, 22), 2.6 * s, 2 * s);
  let wheels = '';
  let rims = '';
  for (const a of [-33, 33]) {
    wheels += disc(...p(a, 9), 10 * s);
    rims += ring(...p(a, 9), 8.4 * s, 1.6 * s) + disc(...p(a, 9), 2 * s);
  }
  return (
    fill(body, mix('brickD', 'key', 0.35)) +
    clip(body, fill(light, lampSide ? ink.rust : ink.far2)) +
    fill(ribs + poly([p(-60, 68), p(60, 68), p(60, 62), p(-60, 62)]) + poly([p(-62, 20), p(62, 20), p(62, 14), p(-62, 14)]) + wheels, ink.key) +
    fill(rims, mix('concD', 'conc', 0.35)) +
    fill(beam(...p(-58, 67.4), ...p(30, 67.4), 2.2, 0.8), lampSide ? ink.ember : ink.slate)
  );
}

/** The yard: black ground, the siding from the left, two wagons, light of the windows. */
export function yard(): Template {
  const ground = knife(
    [
      [LEFT, GROUND + 2],
      [200, GROUND],
      [640, GROUND + 3],
      [1100, GROUND],
      [1360, GROUND + 4],
      [1360, 740],
      [LEFT, 740],
    ],
    { jitter: 1.6, seed: 9 },
  );
  const railY = (x: number): number => 588 - (x + 80) * 0.028;
  let sleepers = '';
  for (let x = -76; x < 700; x += 21) sleepers += beam(x, railY(x) - 1, x + 11, railY(x) + 12, 7 - x * 0.004);
  const rails = beam(LEFT, railY(LEFT), 700, railY(700), 4, 2) + beam(LEFT, railY(LEFT) + 13, 720, railY(720) + 9, 5, 2);
  const shine = beam(LEFT, railY(LEFT) - 1.4, 700, railY(700) - 0.8, 1.4, 0.6) + beam(LEFT, railY(LEFT) + 11.4, 720, railY(720) + 8, 1.6, 0.6);
  const cuts = engrave({
    box: [LEFT, GROUND + 6, WIDTH, 70],
    region: (_, y) => y > GROUND + 8,
    field: () => 0.015,
    light: (x, y) => Math.max(0, 0.75 - Math.abs(x - 618) / 420) * (1 - (y - GROUND) / 84),
    apart: 9,
    length: [14, 60],
    width: 2.6,
    seed: 21,
    most: 44,
  });
  const lights = PITS.flatMap((pit) => [pit.x - 62, pit.x, pit.x + 62, pit.x + 130, pit.x + 170, pit.x + 205]);
  return (
    fill(ground, ink.key) +
    fill(cuts, mix('deep', 'far2', 0.75)) +
    group('lit-ground', only(RESTORED, groundLight(lights, GROUND))) +
    fill(sleepers, ink.woodD) +
    fill(rails, ink.far2) +
    fill(shine, mix('slate', 'moon', 0.5)) +
    hopper(184, railY(184) + 2, 0.96, false) +
    hopper(54, railY(54) + 3, 1, false) +
    fill(gouge(110, railY(110) - 14, 20, 0.1, 3.4), ink.concD)
  );
}

/** Visitors with their guide, only where people are back. */
export function people(): Template {
  return group(
    'people',
    only(
      RESTORED,
      folk(1010, GROUND + 34, 1.02, 'miner', -1) +
        folk(1062, GROUND + 38, 1, 'woman', -1) +
        folk(1090, GROUND + 41, 1, 'child', -1) +
        folk(1128, GROUND + 37, 1, 'visitor', -1) +
        folk(474, GROUND + 24, 0.9, 'woman') +
        folk(498, GROUND + 27, 0.9, 'child'),
    ),
  );
}

/** The elder's branches over the upper right corner; they sway. */
export function elder(): Template {
  return (
    branch(1300, 96, 2.75, 250, mix('mossD', 'moss', 0.8), 5, 26) +
    branch(1310, -6, 2.5, 300, mix('mossD', 'moss', 0.8), 9, 28) +
    branch(1296, 236, 2.7, 130, mix('mossD', 'moss', 0.5), 12, 14)
  );
}

/** The near frame: the elder's trunk on the right, tall grass along the bottom; both black and quiet. */
export function fore(): Template {
  const tree = fieldTree(1330, 470, 20, 3);
  return (
    fill(
      knife(
        [
          [1268, 740],
          [1286, 420],
          [1276, 180],
          [1296, -10],
          [1370, -10],
          [1370, 740],
        ],
        { jitter: 3, step: 60, seed: 4 },
      ),
      ink.key,
    ) +
    fill(tree.dark, ink.key) +
    fill(gouge3([1283, 560], [1281, 420], [1279, 300], 5, 0.4) + gouge3([1277, 190], [1282, 120], [1290, 40], 4, 0.4), mix('far2', 'slate', 0.5)) +
    fill(
      knife(
        [
          [LEFT, 672],
          [200, 664],
          [520, 680],
          [900, 672],
          [1360, 660],
          [1360, 760],
          [LEFT, 760],
        ],
        { jitter: 3, seed: 6 },
      ),
      ink.key,
    ) +
    fill(
      leaves(
        [
          [-40, 690],
          [70, 694],
          [150, 700],
          [1130, 694],
          [1220, 684],
          [1320, 680],
        ],
        56,
        7,
        [34, 84],
        77,
        -1.4,
      ),
      ink.key,
    )
  );
}
