/** What stands on the plain between the six places: hamlets, small heaps, trees, lights of the villages. */
import type { Box, Template } from '../../format';
import { beam, fill, group, ink, lerp, mix, only, poly, rect, stream } from '../../ink';
import { heap, tableHeap } from '../../ink/terril';
import { fieldTree } from '../../ink/trees';
import { LEFT, RESTORED, SITES, WIDTH } from './space';

/** Parallel rows of miners' houses with gable ends and chimneys on the party walls, far away. */
function hamlet(x: number, y: number, s: number, homes: readonly number[], seed: number): Template {
  const next = stream(seed);
  let walls = '';
  let roofs = '';
  let stacks = '';
  let ends = '';
  let windows = '';
  let ridges = '';
  homes.forEach((count, row) => {
    const [w, ox, oy] = [11 * s, x + row * 9 * s, y + row * 15 * s];
    const width = count * w;
    walls += rect(ox, oy - 8 * s, width, 8 * s);
    ends += poly([
      [ox - 7 * s, oy],
      [ox - 7 * s, oy - 7 * s],
      [ox - 3 * s, oy - 13 * s],
      [ox, oy - 8 * s],
      [ox, oy],
    ]);
    roofs += poly([
      [ox - 3.4 * s, oy - 14 * s],
      [ox + width - 2 * s, oy - 14 * s],
      [ox + width + 1.5 * s, oy - 7.4 * s],
      [ox + 0.5 * s, oy - 7.4 * s],
    ]);
    ridges += beam(ox - 3 * s, oy - 13.8 * s, ox + width - 2.4 * s, oy - 13.8 * s, 1.5 * s, 0.8 * s);
    for (let i = 0; i < count; i++) {
      if (i % 2) stacks += rect(ox + i * w - 3 * s, oy - 17.5 * s, 3 * s, 4.5 * s);
      if (next() < 0.6) windows += rect(ox + i * w + 2 * s, oy - 5.6 * s, 3 * s, 3.6 * s);
    }
  });
  return (
    fill(stacks, ink.brickD) +
    fill(ends, mix('brickD', 'key', 0.35)) +
    fill(walls, mix('brickD', 'brick', 0.2)) +
    fill(roofs, mix('key', 'rust', 0.16)) +
    fill(ridges, mix('far', 'slate', 0.3)) +
    fill(windows, ink.key) +
    only(RESTORED, fill(windows, ink.win))
  );
}

interface Item {
  /** Foot of the thing and how far it reaches to either side and up. */
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly svg: Template;
}

function makeScatter(): readonly Item[] {
  const items: Item[] = [];
  for (const [x, y, w, h, seed] of [
    [300, 262, 96, 36, 3],
    [860, 262, 84, 31, 5],
    [80, 560, 150, 54, 11],
    [1216, 560, 150, 55, 13],
  ] as const)
    items.push({
      x,
      y,
      reach: w / 2,
      svg: heap({
        apex: [x, y - h],
        left: x - w / 2,
        right: x + w / 2,
        base: y,
        leftProfile: [[x - w * 0.22, y - h * 0.52]],
        rightProfile: [[x + w * 0.22, y - h * 0.52]],
        top: w * 0.03,
        fingers: 7,
        seed,
        lit: x > 905 ? -1 : 1,
      }),
    });
  items.push({ x: 485, y: 236, reach: 65, svg: tableHeap(420, 236, 130, 11, 6) });
  for (const [x, y, s, homes, seed] of [
    [356, 214, 0.6, [6, 7], 3],
    [946, 318, 0.8, [5, 6], 5],
    [60, 424, 1, [6, 5], 7],
    [196, 586, 1.2, [7, 6], 11],
    [640, 420, 0.95, [5, 6], 13],
    [1040, 586, 1.15, [6, 5], 17],
    [1188, 300, 0.75, [5, 4], 19],
    [470, 276, 0.7, [5], 23],
  ] as const)
    items.push({ x: x + 40 * s, y, reach: 60 * s, svg: hamlet(x, y, s, homes, seed) });
  const next = stream(21);
  for (let i = 0; i < 36; i++) {
    const x = LEFT + next() * WIDTH;
    const y = 196 + next() ** 1.2 * 420;
    const size = lerp(3.4, 9, (y - 196) / 420);
    const free = SITES.every((site) => Math.hypot(site.x - x, (site.y - 34 - y) * 1.35) > 150 && Math.hypot(site.x - x, (site.y + 42 - y) * 2) > 140);
    if (!free) continue;
    const tree = fieldTree(x, y, size, i + 1, x > 905 ? -1 : 1);
    items.push({ x, y, reach: size * 2, svg: fill(tree.dark, mix('mossD', 'key', 0.35)) + fill(tree.bright, mix('moss', 'far', 0.3)) });
  }
  return items.sort((a, b) => a.y - b.y);
}

const SCATTER = makeScatter();

/** What stands between the six places: hamlets, small heaps, trees. Those that touch the box. */
export function scatter(box: Box): Template {
  return SCATTER.filter((i) => i.x + i.reach > box.x && i.x - i.reach < box.x + box.w && i.y > box.y && i.y - i.reach * 1.5 < box.y + box.h)
    .map((i) => i.svg)
    .join('');
}

/** Lights of the villages, only where people are awake. */
export function villageLights(): Template {
  let lights = '';
  const spark = stream(91);
  for (let i = 0; i < 24; i++) {
    const [cx, cy] = [spark() * 1280, 192 + spark() * 380];
    const count = 2 + spark() * 4;
    if (
      SCATTER.some((i) => Math.abs(i.x - cx) < i.reach + 34 && cy < i.y + 8 && cy > i.y - i.reach) ||
      SITES.some((site) => Math.hypot(site.x - cx, (site.y - 40 - cy) * 1.2) < 150)
    )
      continue;
    for (let j = 0; j < count; j++) {
      const s = lerp(1.4, 2.8, (cy - 190) / 400);
      lights += rect(cx + (spark() - 0.5) * 46, cy + (spark() - 0.5) * 8, s, s * 1.2);
    }
  }
  return group('lit-plain', only(RESTORED, fill(lights, ink.win)));
}
