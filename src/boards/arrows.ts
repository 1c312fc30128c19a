/** Where an arrow key leads on a board: no place is jumped over, and each can be reached from every other. */
import type { Control, Place } from '../core/puzzle-kind';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
export const isArrow = (key: string): key is Arrow => /^Arrow(Left|Right|Up|Down)$/.test(key);

type Spots = Readonly<Record<string, Place>>;

const WAY: Readonly<Record<Arrow, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** How many times a unit aside counts as far as one ahead, for what lies ahead and for the rest, which comes after it. */
const AHEAD = 0.5;
const ASIDE = 2;
const LATER = 10_000;

/** The nearest of some places that way; null at the edge of the board. */
function nearest(spots: Spots, ids: readonly string[], from: string, arrow: Arrow): string | null {
  const here = spots[from];
  if (!here) return null;
  const [dx, dy] = WAY[arrow];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const id of ids) {
    const there = spots[id];
    if (!there || id === from) continue;
    const [x, y] = [there.x - here.x, there.y - here.y];
    const along = x * dx + y * dy;
    const aside = Math.abs(x * dy - y * dx);
    if (along < 4 || along * 4 < aside) continue;
    // Rows may be shifted by half a place: what overlaps by a quarter still lies ahead.
    const ahead = aside < 0.375 * (dx === 0 ? here.w + there.w : here.h + there.h);
    const cost = along + (ahead ? AHEAD * aside : LATER + ASIDE * aside);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** The control that an arrow leads to: square by square in a grid, and from its edge to what lies beside it. */
export function onward(controls: readonly Control[], spots: Spots, from: string, arrow: Arrow): string | null {
  const here = controls.find(({ id }) => id === from)?.cell;
  const all = controls.map(({ id }) => id);
  if (!here) return nearest(spots, all, from, arrow);
  const [dx, dy] = WAY[arrow];
  const next = controls.find(({ cell }) => cell?.row === here.row + dy && cell.col === here.col + dx);
  return (
    next?.id ??
    nearest(
      spots,
      controls.filter(({ cell }) => !cell).map(({ id }) => id),
      from,
      arrow,
    )
  );
}
