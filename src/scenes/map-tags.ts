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
export function placeTags(wishes: readonly TagWish[], { area, gap, rows }: TagRules): { readonly x: number; readonly y: number }[] {
  const order = wishes.map((wish, index) => ({ wish, index })).sort((a, b) => a.wish.at.y - b.wish.at.y);
  const placed: (Rect & { readonly index: number })[] = [];
  const hits = (box: Rect): boolean =>
    placed.some(
      (other) =>
        (rows || (box.x < other.x + other.w + gap && other.x < box.x + box.w + gap)) && box.y < other.y + other.h + gap && other.y < box.y + box.h + gap,
    );
  for (const { wish, index } of order) {
    const { at, w, h } = wish;
    const right = area.x + area.w - w;
    const middle = area.x + area.w / 2;
    const x = rows ? (at.x < middle ? area.x : right) : between(area.x, at.x - w / 2, right);
    const bottom = area.y + area.h - h;
    const wanted = between(area.y, at.y - h / 2, bottom);
    const tries = [wanted, ...placed.flatMap((other) => [other.y + other.h + gap, other.y - h - gap]), area.y, bottom]
      .filter((y) => y >= area.y - 0.5 && y <= bottom + 0.5)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
    const y = tries.find((candidate) => !hits({ x, y: candidate, w, h }));
    placed.push({ x, y: y ?? wanted, w, h, index });
    if (y === undefined) return stack(order, area);
  }
  return [...placed].sort((a, b) => a.index - b.index).map(({ x, y }) => ({ x, y }));
}

/** Too little room for near places: one column from top to bottom, in the order of their height. */
function stack(order: readonly { readonly wish: TagWish; readonly index: number }[], area: Rect): { x: number; y: number }[] {
  const needed = order.reduce((sum, { wish }) => sum + wish.h, 0);
  const gap = Math.max(0, (area.h - needed) / Math.max(1, order.length - 1));
  const out: { x: number; y: number }[] = [];
  let y = area.y;
  for (const { wish, index } of order) {
    const right = area.x + area.w - wish.w;
    out[index] = { x: wish.at.x < area.x + area.w / 2 ? area.x : right, y };
    y += wish.h + gap;
  }
  return out;
}
