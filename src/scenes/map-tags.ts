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
  /** The place itself, once it shines again: no tag hides it, and its own hangs under it or at its side, while there is room for that. */
  readonly shine?: Rect | undefined;
}

export interface TagRules {
  /** No tag leaves it. */
  readonly area: Rect;
  readonly gap: number;
  /** What else no tag may lie over (the wide frame). */
  readonly taken: readonly Rect[];
  /** Each tag has a row of its own, a step further east than the tag of the next place to its west (the tall frame). */
  readonly rows: boolean;
}

const between = (low: number, value: number, high: number): number => Math.max(low, Math.min(value, high));

/** Upper left corners, in the order of the wishes, in the unit of the wishes (CSS pixels of the stage). */
export function placeTags(wishes: readonly TagWish[], rules: TagRules): readonly Corner[] {
  const inside = rules.rows ? wishes : lifted(wishes, rules.area);
  const order = inside.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish.at.y - b.wish.at.y || a.index - b.index);
  return (rules.rows ? beside(order, rules) : near(order, rules)) ?? inRows(order, rules);
}

/** How many times its own height a tag may rise or sink beside a place that shines again. */
const STRAY = 2;

/**
 * The tall frame, where a place shines again: each tag at the height of its place, from west to east in steps, moved up or
 * down past what it must not hide, from south to north. Null when no place shines, or a tag would have to go too far.
 */
function beside(order: Order, rules: TagRules): readonly Corner[] | null {
  const { area } = rules;
  if (order.every(({ wish }) => !wish.shine)) return null;
  let least = area.x;
  const stepped = [...order]
    .sort((a, b) => a.wish.at.x - b.wish.at.x)
    .map(({ wish, index }) => {
      const x = between(area.x, Math.max(least, wish.at.x - wish.w / 2), area.x + area.w - wish.w);
      least = x + LEAST_STEP;
      return { index, wish: { ...wish, at: { x: x + wish.w / 2, y: wish.at.y } } };
    })
    .sort((a, b) => b.wish.at.y - a.wish.at.y);
  const corners = spread(stepped, rules, true);
  const close = stepped.every(({ index, wish: { at, w, h } }) => {
    const corner = corners?.[index];
    return corner && Math.abs(corner.x + w / 2 - at.x) < 1 && Math.abs(corner.y + h / 2 - at.y) <= STRAY * h;
  });
  return close ? corners : null;
}

/** How much of the heights between the places may be lost at the foot before all tags rise together. */
const KEPT = 0.8;

/** Places under the foot of the area: all wishes rise (and close up if they must), so that north stays north. */
function lifted(wishes: readonly TagWish[], area: Rect): readonly TagWish[] {
  const heights = wishes.map(({ at }) => at.y);
  const high = Math.max(0, ...wishes.map(({ h }) => h)) / 2;
  const [north, south] = [Math.min(...heights), Math.max(...heights)];
  const foot = Math.min(south, area.y + area.h - high);
  if (foot === south || south === north) return wishes;
  const top = foot - north >= KEPT * (south - north) ? north : Math.max(area.y + high, foot - (south - north));
  return wishes.map((wish) => ({ ...wish, at: { x: wish.at.x, y: top + ((wish.at.y - north) / (south - north)) * (foot - top) } }));
}

interface Corner {
  readonly x: number;
  readonly y: number;
}
type Order = readonly { readonly wish: TagWish; readonly index: number }[];

/** The wide frame: places that shine first, as long as all others find room beside them. */
const near = (order: Order, rules: TagRules): readonly Corner[] | null =>
  spread(
    [...order].sort((a, b) => Number(Boolean(b.wish.shine)) - Number(Boolean(a.wish.shine))),
    rules,
    true,
  ) ?? spread(order, rules, false);

/** So many CSS pixels further may a tag hang east of a place that shines: from the west comes Gaillette. */
const FROM_WEST = 24;

/** Each tag over its point, or moved to the nearest free place beside another; null when one finds none. */
function spread(order: Order, { area, gap, taken }: TagRules, keep: boolean): readonly Corner[] | null {
  const kept = keep ? order.flatMap(({ wish: { shine } }) => shine ?? []) : [];
  const placed: (Rect & { readonly index: number })[] = [];
  for (const { wish, index } of order) {
    const { at, w, h, shine } = wish;
    const sky = keep && shine ? [{ ...shine, y: area.y, h: shine.y - area.y }] : [];
    const others: readonly Rect[] = [...taken, ...kept, ...sky, ...placed];
    const hits = (box: Rect): boolean =>
      others.some(
        (other) => box.x < other.x + other.w + gap && other.x < box.x + box.w + gap && box.y < other.y + other.h + gap && other.y < box.y + box.h + gap,
      );
    const right = area.x + area.w - w;
    const bottom = area.y + area.h - h;
    const wanted = { x: between(area.x, at.x - w / 2, right), y: between(area.y, at.y - h / 2, bottom) };
    const far = ({ x, y }: Corner) => Math.hypot(x - wanted.x, y - wanted.y) + (shine && x < shine.x ? FROM_WEST : 0);
    const columns = [wanted.x, ...others.flatMap((other) => [other.x + other.w + gap, other.x - w - gap])].filter((x) => x >= area.x && x <= right);
    const heights = [wanted.y, ...others.flatMap((other) => [other.y + other.h + gap, other.y - h - gap])].filter((y) => y >= area.y && y <= bottom);
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
 * Each tag in a row of its own, in the order of their heights, and in steps from west to east. Rows that would lie over
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
  const columns = eastward(order, area);
  const out: Corner[] = [];
  rows.forEach(({ index, above: before }, row) => {
    const y = between(area.y, heights[row] ?? area.y, area.y + slack) + before;
    out[index] = { x: columns.get(index) ?? area.x, y };
  });
  return out;
}

/** Left edges in even steps from west to east, as far as the widths of the tags leave room: index of the wish to x. */
function eastward(order: Order, area: Rect): ReadonlyMap<number, number> {
  const east = [...order].sort((a, b) => b.wish.at.x - a.wish.at.x);
  const step = (rank: number) => rank / Math.max(1, east.length - 1);
  const room = Math.max(0, area.w - (east[0]?.wish.w ?? 0));
  const out = new Map<number, number>();
  let limit = Number.POSITIVE_INFINITY;
  east.forEach(({ wish, index }, rank) => {
    const x = Math.max(area.x, Math.min(area.x + room * (1 - step(rank)), area.x + area.w - wish.w, limit));
    out.set(index, x);
    limit = x - LEAST_STEP;
  });
  return out;
}
/** CSS pixels: a place further east never hangs at the same left edge, while there is room. */
const LEAST_STEP = 8;
