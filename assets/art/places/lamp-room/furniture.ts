/** What stands before the racks: token board, workbench, the counter with the register, black timbers. */
import type { Template } from '../../format';
import {
  beam,
  blob,
  clip,
  comb,
  disc,
  fill,
  gouge,
  gouge3,
  grain,
  ink,
  knife,
  line,
  mix,
  num,
  oakFrame,
  outlined,
  type Point,
  pinned,
  points,
  poly,
  rays,
  rect,
  slab,
  symbol,
  use,
} from '../../ink';
import { sidePost } from '../../ink/room';
import { precise } from './racks';
import { at, FLOOR, LAMP, LEFT } from './space';

/**
 * The painted token board on its two rods, above the workbench: rows of ten nails, a number plate over each. Everybody
 * has come up but one: sixty bare nails, and on the last of the last row a token, warm in every state.
 * @param shift how far to the left it hangs from its place over the workbench.
 */
export function tokenBoard(shift = 0): Template {
  const [px, y] = at(1.95, 2.55, 8.6);
  const [px1, y1] = at(4.72, -0.1, 8.6);
  const [x, x1] = [px - shift, px1 - shift];
  const [w, h] = [x1 - x, y1 - y];
  const nail = (row: number, column: number): Point => [x + 27 + (column * (w - 54)) / 9, y + 40 + (row * (h - 80)) / 5];
  let nails = '';
  let glints = '';
  let numbers = '';
  const [fx] = nail(0, 0);
  for (let column = 0; column < 10; column++) {
    const nx = nail(0, column)[0] - fx;
    nails += beam(nx, 0, nx, 8, 4.4, 3);
    glints += disc(nx - 0.6, 0.4, 1.3);
    numbers += rect(nx - 6.5, -12.5, 13, 6);
  }
  const nailed = symbol('nails', fill(numbers, mix('moss', 'paper', 0.55)) + fill(nails, ink.key) + fill(glints, mix('conc', 'concD', 0.4)));
  const rows = [0, 1, 2, 3, 4, 5].map((row) => use('nails', fx, nail(row, 0)[1])).join('');
  const [tx, ty] = nail(5, 9);
  const disk = blob(tx, ty + 15, 12.5, { facets: 16, jitter: 0.03 });
  const panel = slab(x + 11, y + 11, w - 22, h - 22, { jitter: 0.6 });
  return (
    fill(beam(x + 30, -20, x + 30, y + 4, 5) + beam(x1 - 30, -20, x1 - 30, y + 4, 5), ink.key) +
    oakFrame(x, y, w, h, 12, 5) +
    fill(panel, mix('mossD', 'key', 0.3), outlined(ink.key, 3)) +
    clip(
      panel,
      fill(
        comb(
          [
            [x, y1 + 4],
            [x, y - 4],
            [x1, y - 4],
          ],
          [
            [x + 18, y1 - 16],
            [x + 20, y + 20],
            [x1 - 20, y + 16],
          ],
          { toward: Math.PI / 4, length: [5, 20], teeth: 26, seed: 3 },
        ),
        ink.mossD,
      ),
    ) +
    nailed +
    rows +
    // Round like the two that wait on the counter; it swings clear of its number.
    pinned(
      fill(disk, ink.key, 'transform="translate(2.5 3.5)"') +
        fill(disk, ink.straw, outlined(ink.key, 2.4)) +
        fill(gouge3([tx - 8.5, ty + 13], [tx - 5, ty + 6.5], [tx + 3, ty + 5], 3, 0.4), ink.lamp) +
        fill(disc(tx, ty + 6, 2.4), ink.key) +
        fill(rect(tx - 4.5, ty + 15, 9, 3.2), ink.strawD),
    )
  );
}

/** The workbench under the board: round brushes, an open lamp, a magnet, all in few cuts. */
export function workbench(): Template {
  const [x, y] = at(1.5, -0.85, 8);
  const [x1] = at(5.1, -0.85, 8);
  const foot = at(0, FLOOR, 8)[1];
  const [fx, fy] = at(1.35, -0.85, 6.9);
  const [fx1] = at(5.1, -0.85, 6.9);
  const top = poly([
    [x, y],
    [x1, y],
    [fx1, fy],
    [fx, fy],
  ]);
  const leg = (lx: number): string => beam(lx, fy, lx + 2, foot + 38, 17, 14);
  const mini = (mx: number, my: number, s: number): Template =>
    `<use href="#lamp-near" transform="translate(${num(mx)} ${num(my - 100 * s)}) scale(${precise(-s)} ${precise(s)})"/>`;
  return (
    fill(
      poly([
        [fx + 6, fy],
        [fx1 - 4, fy],
        [fx1 - 4, foot + 30],
        [fx + 8, foot + 30],
      ]),
      ink.key,
    ) +
    fill(leg(fx + 22) + leg(fx1 - 26), mix('woodD', 'key', 0.4)) +
    fill(top, mix('woodD', 'wood', 0.35)) +
    clip(
      top,
      fill(
        comb(
          [
            [fx, fy + 2],
            [x - 6, y],
            [x + 100, y - 4],
          ],
          [
            [fx + 40, fy],
            [x + 36, y + 8],
            [x + 130, y + 6],
          ],
          { toward: 0.1, length: [12, 60], teeth: 9, seed: 4 },
        ),
        ink.wood,
      ) + grain(x, y, fx1 - x, fy - y, ink.woodD, 4, 7),
    ) +
    fill(slab(fx, fy - 2, fx1 - fx, 15, { jitter: 0.8 }), ink.woodD) +
    fill(gouge(fx, fy - 1, 170, 0, 3), ink.coatL) +
    mini(x + 66, y + 12, 0.86) +
    mini(x + 100, y + 16, 0.86) +
    // Brushes for the gauzes, in a pot, and the magnet that opens the locks.
    fill(slab(x + 146, y - 16, 26, 32, { jitter: 0.6 }), ink.concD) +
    fill(
      beam(x + 152, y - 14, x + 144, y - 52, 4, 3) + beam(x + 160, y - 14, x + 161, y - 58, 4, 3) + beam(x + 167, y - 14, x + 178, y - 46, 4, 3),
      ink.woodD,
    ) +
    fill(
      blob(x + 143, y - 56, 8, { facets: 9, jitter: 0.2, sy: 1.3 }) +
        blob(x + 161, y - 63, 8, { facets: 9, jitter: 0.2, sy: 1.3, seed: 4 }) +
        blob(x + 180, y - 51, 8, { facets: 9, jitter: 0.2, sy: 1.2, seed: 6 }),
      mix('concD', 'conc', 0.4),
    ) +
    fill(gouge(x + 147, y - 12, 24, 1.57, 4), ink.conc)
  );
}

/** The lampiste's counter, across the lower left, with the open register and two tokens beside the lamp. */
export function counter(): Template {
  const top: Point[] = [
    [LEFT - 10, 536],
    [470, 546],
    [566, 586],
    [LEFT - 10, 588],
  ];
  const surface = poly(top);
  const toLamp = (x: number, y: number): number => Math.atan2(y - LAMP.y - 6, x - LAMP.x);
  const pool = comb(
    [
      [LAMP.x - 190, 590],
      [LAMP.x - 120, 540],
      [LAMP.x + 130, 542],
      [LAMP.x + 216, 590],
    ],
    [
      [LAMP.x - 140, 588],
      [LAMP.x - 86, 548],
      [LAMP.x + 90, 550],
      [LAMP.x + 150, 586],
    ],
    { toward: (x, y) => toLamp(x, y) + Math.PI, length: [8, 40], teeth: 22, seed: 5 },
  );
  const front = knife(
    [
      [LEFT - 10, 586],
      [566, 584],
      [556, 730],
      [LEFT - 10, 730],
    ],
    { jitter: 1.4, step: 60 },
  );
  const panels = [0, 1, 2, 3].map((i) => slab(-60 + i * 154, 624, 128, 120, { jitter: 1.4, seed: i + 3 })).join('');
  return (
    fill(front, ink.key) +
    fill(panels, mix('key', 'woodD', 0.3)) +
    fill(surface, mix('woodD', 'wood', 0.15), outlined(ink.key, 5)) +
    clip(
      surface,
      pinned(
        fill(blob(LAMP.x, LAMP.y + 2, 178, { facets: 26, jitter: 0.04, sy: 0.2 }), ink.wood) +
          fill(pool, mix('wood', 'woodD', 0.35)) +
          fill(rays(LAMP.x, LAMP.y + 2, 34, 176, { count: 30, width: 7, seed: 6, sy: 0.2 }), mix('coatL', 'lamp', 0.45)),
      ) + fill(gouge(-60, 552, 160, 0.02, 3) + gouge(40, 574, 120, 0.02, 2.4), ink.woodD),
    ) +
    fill(slab(LEFT - 10, 584, 648, 16, { jitter: 1.2, seed: 6 }), mix('woodD', 'wood', 0.2), outlined(ink.key, 4)) +
    pinned(
      fill(gouge3([LAMP.x - 210, 587], [LAMP.x, 587], [LAMP.x + 196, 588], 7, 0.5), ink.coatL) +
        fill(gouge3([LAMP.x - 90, 587], [LAMP.x, 587], [LAMP.x + 92, 587], 4, 0.5), ink.lamp),
    ) +
    // The register, open, its pages blank.
    fill(poly(points('148,571 180,546 224,550 268,547 288,573 222,580')), ink.key, outlined(ink.key, 4)) +
    fill(poly(points('154,569 184,549 223,553 219,576')), mix('paper', 'conc', 0.5)) +
    fill(poly(points('224,553 265,550 282,571 221,576')), ink.paper) +
    line('M232 557l32-2M231 562l38-3M229 567l44-3M190 555l27 2M184 560l33 2M177 565l41 3', mix('conc', 'concD', 0.5), 1.3) +
    // Two tokens that wait.
    pinned(
      fill(blob(424, 570, 11, { facets: 14, sy: 0.5 }) + poly(points('446,573 458,562 470,573')), ink.key, 'transform="translate(1.5 3)"') +
        fill(blob(424, 570, 11, { facets: 14, sy: 0.5 }), ink.straw) +
        fill(poly(points('446,573 458,562 470,573')), ink.straw) +
        fill(gouge(414, 568, 14, -0.2, 2.4) + gouge(449, 571, 9, -0.8, 1.8), ink.lamp),
    )
  );
}

/** Dark timbers that close the picture on both sides, with a brace under the roof. */
export function timbers(): Template {
  const brace = poly(points('1212,96 1212,140 1106,-10 1076,-10'));
  const braceLeft = poly(points('38,104 40,150 150,-10 120,-10'));
  return fill(brace + braceLeft, ink.key) + sidePost(LEFT - 10, 42, 1) + sidePost(1204, 1370, -1);
}
