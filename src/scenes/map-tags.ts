/** Where the tags of the map go: each near its place, inside the frame, none over another. */

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface TagWish {
  /** The point of the picture that the tag belongs to. */
  readonly at: { readonly x: number; readonly y: number };
  readonly w: number;
  readonly h: number;
}

export interface TagRules {
  /** No tag leaves it. */
  readonly area: Rect;
  readonly gap: number;
  /** Each tag has a row of its own and leans to the nearer side (the tall frame). */
  readonly rows: boolean;
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** Upper left corners, in the order of the wishes, in the unit of the wishes (CSS pixels of the stage). */
export function placeTags(wishes: readonly TagWish[], rules: TagRules): readonly Corner[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish.at.y - b.wish.at.y || a.index - b.index);
  return (rules.rows ? null : near(order, rules)) ?? inRows(order, rules);
}

interface Corner {
  readonly x: number;
  readonly y: number;
}
type Order = readonly { readonly wish: TagWish; readonly index: number }[];

/** Each tag over its point, or moved to the nearest free place beside another; null when one finds none. */
function near(order: Order, { area, gap }: TagRules): readonly Corner[] | null {
  const placed: (Rect & { readonly index: number })[] = [];
  const hits = (box: Rect): boolean =>
    placed.some(
      (other) => box.x < other.x + other.w + gap && other.x < box.x + box.w + gap && box.y < other.y + other.h + gap && other.y < box.y + box.h + gap,
    );
  for (const { wish, index } of order) {
    const { at, w, h } = wish;
    const right = area.x + area.w - w;
    const bottom = area.y + area.h - h;
    const wanted = { x: between(area.x, at.x - w / 2, right), y: between(area.y, at.y - h / 2, bottom) };
    const far = ({ x, y }: Corner) => Math.hypot(x - wanted.x, y - wanted.y);
    const columns = [wanted.x, ...placed.flatMap((other) => [other.x + other.w + gap, other.x - w - gap])].filter((x) => x >= area.x && x <= right);
    const heights = [wanted.y, ...placed.flatMap((other) => [other.y + other.h + gap, other.y - h - gap])].filter((y) => y >= area.y && y <= bottom);
    const free = columns
      .flatMap((x) => heights.map((y) => ({ x, y })))
      .sort((a, b) => far(a) - far(b))
      .find((corner) => !hits({ ...corner, w, h }));
    if (!free) return null;
    placed.push({ ...free, w, h, index });
  }
  return [...placed].sort((a, b) => a.index - b.index).map(({ x, y }) => ({ x, y }));
}

/**
 * Each tag in a row of its own, at the nearer side, in the order of their heights. Rows that would lie over
 * each other are moved together by the least that parts them (pool of adjacent violators).
 */
function inRows(order: Order, { area, gap }: TagRules): readonly Corner[] {
  const needed = order.reduce((sum, { wish }) => sum + wish.h, 0);
  const room = area.h - needed;
  const space = between(0, room / Math.max(1, order.length - 1), gap);
  let above = 0;
  // Heights without the rows above them: these only have to rise.
  const rows = order.map(({ wish, index }) => {
    const row = { wish, index, above, wanted: wish.at.y - wish.h / 2 - above };
    above += wish.h + space;
    return row;
  });
  const pools: { sum: number; count: number }[] = [];
  for (const { wanted } of rows) {
    let pool = { sum: wanted, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count > pool.sum / pool.count; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
  }
  const heights = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  const slack = Math.max(0, area.h - (above - space));
  const out: Corner[] = [];
  rows.forEach(({ wish, index, above: before }, row) => {
    const right = area.x + area.w - wish.w;
    const y = between(area.y, heights[row] ?? area.y, area.y + slack) + before;
    out[index] = { x: wish.at.x < area.x + area.w / 2 ? area.x : right, y };
  });
  return out;
}
