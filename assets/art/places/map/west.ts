/** Bruay, Loos and the Louvre-Lens on the map. Origin: middle of the ground line. */
import type { Template } from '../../format';
import { beam, blob, comb, disc, fill, gouge, type Ink, ink, knife, line, mix, only, poly, rect, slab, stream } from '../../ink';
import { lensHeadframe } from '../../ink/headframes';
import { heap } from '../../ink/terril';
import { fieldTree } from '../../ink/trees';
import { lights, openings, smallFrame } from './marks';
import { RESTORED } from './space';

const WASH: Ink = mix('brick', 'brickD', 0.4);

/** A row of one-storey homes: red wash, white bands, green doors, tile roof, gable end on the left. */
function cottages(x: number, y: number, homes: number, s = 1): Template {
  const w = 15 * s;
  const width = homes * w;
  const eaves = 10 * s;
  const ridge = 21 * s;
  let bands = '';
  let doors = '';
  let panes = '';
  let stacks = '';
  for (let i = 0; i < homes; i++) {
    const hx = x + i * w;
    bands += rect(hx + 1.6 * s, y - 8 * s, 5 * s, 6.4 * s) + rect(hx + 8.4 * s, y - 8.4 * s, 4.6 * s, 8.4 * s);
    panes += rect(hx + 2.6 * s, y - 7 * s, 3 * s, 4.4 * s);
    doors += rect(hx + 9.4 * s, y - 7.4 * s, 2.6 * s, 7.4 * s);
    if (i % 2) stacks += rect(hx - 2 * s, y - 26 * s, 4 * s, 8 * s);
  }
  const end = poly([
    [x - 11 * s, y - 1],
    [x - 11 * s, y - eaves],
    [x - 6 * s, y - ridge],
    [x, y - eaves],
    [x, y],
  ]);
  const roof = knife(
    [
      [x - 6.5 * s, y - ridge],
      [x + width - 5 * s, y - ridge],
      [x + width + 2 * s, y - eaves + 1],
      [x - 0.5 * s, y - eaves + 1],
    ],
    { jitter: 0.5 },
  );
  const teeth = comb(
    [
      [x - 5 * s, y - ridge],
      [x + width - 6 * s, y - ridge],
    ],
    [
      [x - 5 * s, y - ridge + 1.4],
      [x + width - 6 * s, y - ridge + 1.4],
    ],
    { toward: 1.3, length: [1, 5 * s], teeth: homes * 4, fat: 0.7, seed: homes },
  );
  return (
    fill(stacks, ink.brickD) +
    fill(end, ink.brickD) +
    fill(rect(x - 7.4 * s, y - 8.5 * s, 3.6 * s, 5 * s), mix('paper', 'brickD', 0.35)) +
    fill(slab(x, y - eaves - 1, width, eaves + 1, { jitter: 0.3 }), WASH) +
    fill(bands, mix('paper', 'conc', 0.3)) +
    fill(doors, ink.mossD) +
    lights(panes) +
    fill(roof, mix('rust', 'brickD', 0.5)) +
    fill(teeth, mix('rust', 'slate', 0.35))
  );
}

export function bruay(): Template {
  const green = blob(4, 4, 104, { facets: 22, jitter: 0.05, sy: 0.25, seed: 4 });
  let beds = '';
  for (let i = 0; i < 9; i++) beds += gouge(-66 + i * 12, 8 + (i % 2) * 6, 9, 0.1, 2.4);
  let carins = '';
  for (const [cx, cy] of [
    [-92, 2],
    [-78, 5],
    [-26, 3],
  ] as const)
    carins += poly([
      [cx, cy],
      [cx, cy - 8],
      [cx + 5, cy - 11],
      [cx + 10, cy - 7],
      [cx + 10, cy],
    ]);
  // The ruby block: the same bar shape as the rows, shiny from roof to ground.
  const [bx, by, bw] = [12, 2, 92];
  const wall = slab(bx, by - 14, bw, 14, { jitter: 0.4 });
  const roof = knife(
    [
      [bx - 8, by - 30],
      [bx + bw - 8, by - 30],
      [bx + bw, by - 13],
      [bx, by - 13],
    ],
    { jitter: 0.4, seed: 3 },
  );
  const end = poly([
    [bx - 15, by - 1],
    [bx - 15, by - 14],
    [bx - 8, by - 30],
    [bx, by - 14],
    [bx, by],
  ]);
  const next = stream(9);
  let glints = '';
  let tiles = '';
  for (let row = 0; row < 7; row++)
    for (let i = 0; i < 16; i++) {
      const t = next();
      const px = bx - 5 + (row < 4 ? row * 1.8 : 6) + i * 5.6;
      const py = by - 28 + row * 4;
      if (t < 0.12) glints += rect(px, py, 4, 2.2);
      else if (t < 0.55) tiles += rect(px, py, 4.4, 2.2);
    }
  let slits = '';
  for (const t of [0.2, 0.45, 0.7])
    slits += poly([
      [bx - 8 + bw * t, by - 30],
      [bx - 5.4 + bw * t, by - 30],
      [bx + bw * t + 2.6, by - 13],
      [bx + bw * t + 2.6, by],
      [bx + bw * t, by],
      [bx + bw * t, by - 13],
    ]);
  return (
    fill(green, mix('mossD', 'moss', 0.25)) +
    cottages(-98, -34, 6, 0.86) +
    cottages(14, -38, 5, 0.86) +
    cottages(-112, -8, 5, 1) +
    fill(carins, mix('woodD', 'wood', 0.4)) +
    fill(beds, mix('moss', 'mossD', 0.2)) +
    fill(end, ink.brickD) +
    fill(wall, WASH) +
    fill(roof, ink.brick) +
    fill(tiles, mix('brick', 'rust', 0.8)) +
    fill(glints, mix('brick', 'moon', 0.62)) +
    lights(slits, mix('key', 'brickD', 0.3)) +
    fill(beam(bx - 8, by - 30, bx + bw - 8, by - 30, 1.8, 1), ink.moon) +
    cottages(-84, 26, 8, 1.1)
  );
}

export function loos(): Template {
  const twin = (x: number, lit: 1 | -1, seed: number): Template =>
    heap({
      apex: [x, -128],
      left: x - 116,
      right: x + 116,
      base: 4,
      leftProfile: [[x - 50, -66]],
      rightProfile: [[x + 50, -66]],
      top: 7,
      fingers: 10,
      seed,
      lit,
    });
  const shoulder = knife(
    [
      [-50, 4],
      [-26, -58],
      [12, -66],
      [56, -58],
      [76, 4],
    ],
    { jitter: 1 },
  );
  let ladder = '';
  for (let i = 0; i < 15; i++) ladder += rect(47 + i * 1.7 - 2.2, -108 + i * 7.4, 4.6, 1.5);
  let path = '';
  for (let i = 0; i < 13; i++) path += disc(-40 + Math.sin(i * 1.1) * (3 + i * 1.1) - i * 0.6, -124 + i * 5.2, 1.3);
  const [tx, top] = [94, -134];
  const tower = slab(tx, top, 22, 146, { jitter: 0.5 });
  const head = slab(tx - 1.6, top - 2, 25, 19, { jitter: 0.4 });
  const shade = comb(
    [
      [tx, 12],
      [tx, top],
    ],
    [
      [tx + 9, 12],
      [tx + 9, top],
    ],
    { toward: 0, length: [2, 7], teeth: 11, seed: 3 },
  );
  const frame = lensHeadframe({ x: -116, y: 12, scale: 0.99, side: -1 }, 'mini');
  const hall = slab(-62, -8, 138, 20, { jitter: 0.5 });
  const hallRoof = knife(
    [
      [-66, -7],
      [-60, -19],
      [74, -19],
      [80, -7],
    ],
    { jitter: 0.5 },
  );
  return (
    twin(66, 1, 21) +
    fill(shoulder, mix('deep', 'key', 0.5)) +
    twin(-40, 1, 11) +
    fill(ladder, mix('concD', 'slate', 0.5)) +
    only(RESTORED, fill(path, ink.win)) +
    fill(tower, ink.conc) +
    fill(shade, ink.concD) +
    fill(head, mix('conc', 'paper', 0.15)) +
    fill(rect(tx - 1.6, top + 15, 25, 3), mix('concD', 'key', 0.4)) +
    fill(openings(tx + 1, top + 12, 7, 3.1, 1.5, 9), ink.key) +
    lights(openings(tx + 15, -70, 1, 0, 2.6, 5) + openings(tx + 15, -44, 1, 0, 2.6, 5) + openings(tx + 15, -16, 1, 0, 2.6, 5)) +
    fill(slab(tx - 14, -2, 52, 14, { jitter: 0.4 }), mix('concD', 'conc', 0.35)) +
    lights(openings(tx - 10, 8, 8, 5.6, 3.6, 5)) +
    smallFrame(frame) +
    fill(slab(-210, -5, 24, 17, { jitter: 0.4 }), ink.brickD) +
    fill(beam(-213, -6, -183, -6, 6, 5), ink.key) +
    lights(openings(-206, 7, 3, 6.4, 3.4, 7)) +
    fill(hall, ink.brickD) +
    fill(hallRoof, ink.key) +
    fill(gouge(-56, -18, 110, 0, 2.6), ink.slate) +
    lights(openings(-56, 7, 12, 11, 5.4, 9)) +
    fill(slab(-134, -4, 36, 16, { jitter: 0.5 }), ink.brickD) +
    fill(
      poly([
        [-138, -3],
        [-116, -15],
        [-94, -3],
      ]),
      ink.key,
    ) +
    lights(openings(-129, 8, 3, 10, 5, 8))
  );
}

/** One mirror line under the trees, glass square in the middle, two boxes each side; never lower than 22 to 1. */
export function louvreLens(): Template {
  const half = 122;
  const h = 11;
  const next = stream(31);
  let dark = '';
  let bright = '';
  for (let i = 0; i < 22; i++) {
    const x = -128 + i * 12 + next() * 7;
    const tree = fieldTree(x, -2, 11 + next() * 7, i + 2);
    dark += tree.dark;
    if (i % 2) bright += gouge(x + 3, -16 - next() * 12, 7, 0.9, 2.6);
  }
  let trunks = '';
  for (let i = 0; i < 9; i++) {
    const x = -124 + i * 31 + next() * 10;
    trunks += beam(x, 2, x + 2, -26 - next() * 8, 2, 1);
  }
  const box = (x: number, w: number, dy: number): string => slab(x, -h + dy, w, h, { jitter: 0.25, step: 80 });
  const mirror = box(-half, 62, 0) + box(-half + 61, 42, -1) + box(24, 50, -1) + box(73, half - 73, 0);
  const hall = box(-20, 45, 0.6);
  let posts = '';
  for (let i = 1; i < 9; i++) posts += `M${-20 + i * 5} ${-h + 1}v${h - 1}`;
  const basin = blob(20, 20, 76, { facets: 22, jitter: 0.03, sy: 0.1, seed: 5 });
  return (
    fill(blob(0, 8, 150, { facets: 24, jitter: 0.04, sy: 0.15, seed: 3 }), mix('mossD', 'moss', 0.16)) +
    fill(dark, mix('mossD', 'key', 0.4)) +
    fill(bright, mix('moss', 'far', 0.35)) +
    fill(trunks, mix('moon', 'slate', 0.3)) +
    fill(mirror, mix('slate', 'hor', 0.4)) +
    fill(gouge(-118, -8.4, 90, 0, 1.8) + gouge(30, -9, 84, 0, 1.8), ink.moon) +
    fill(gouge(-112, -3.4, 80, 0, 1.6) + gouge(36, -4, 70, 0, 1.6), ink.far) +
    lights(hall, mix('slate', 'deep', 0.5)) +
    lights(rect(100, -9, 20, 8), mix('slate', 'deep', 0.5)) +
    line(posts, ink.key, 0.8) +
    fill(basin, mix('sky', 'far', 0.6)) +
    fill(gouge(-28, 19, 60, 0, 1.8) + gouge(20, 23, 40, 0, 1.4), mix('slate', 'moon', 0.3)) +
    only(RESTORED, fill(gouge(-10, 17, 30, 0, 1.6), ink.win))
  );
}
