/** A list of clues that scrolls ends behind a whole clue: half a line is read as a fault, or not at all. */

/** Height of the row of teeth that covers the list's edge where there is more (src/ui/styles/edges.css). */
const TEETH = 18;

const clues = (list: HTMLElement): readonly Element[] => [...list.children];
const foot = (list: HTMLElement): number => list.getBoundingClientRect().bottom - TEETH;
const isWhole = (list: HTMLElement, clue: Element): boolean => clue.getBoundingClientRect().bottom <= foot(list) + 1;

/** Writes `--cut` on the list: what the style takes off its foot. @returns how many clues are not in sight. */
export function cutToWhole(list: HTMLElement): number {
  const more = list.scrollTop + list.clientHeight < list.scrollHeight - 4;
  const below = more ? clues(list).filter((clue) => !isWhole(list, clue)) : [];
  const [first] = below;
  const last = first?.previousElementSibling;
  const { top } = list.getBoundingClientRect();
  let cut = 0;
  const before = last?.getBoundingClientRect();
  if (before && before.top >= top - 1 && before.bottom > top + TEETH) cut = foot(list) - before.bottom;
  else if (first) {
    // A clue that is higher than its list ends behind a whole line; of the first one nothing is seen while there is no room for it.
    const line = Number.parseFloat(getComputedStyle(first.firstElementChild ?? first).lineHeight) || 1;
    const room = Math.max(0, foot(list) - Math.max(top, first.getBoundingClientRect().top));
    cut = !last && list.scrollTop === 0 && room < 3 * line ? room : room % line;
  }
  list.style.setProperty('--cut', `${Math.round(cut)}px`);
  return below.length;
}

/** Scrolls so that the first clue that did not go in stands whole at the head; after the last, back to the first. */
export function leafOn(list: HTMLElement): void {
  const { top } = list.getBoundingClientRect();
  const end = list.scrollTop + list.clientHeight >= list.scrollHeight - 4;
  const next = end ? undefined : clues(list).find((clue) => !isWhole(list, clue));
  if (!next) list.scrollTop = 0;
  else {
    const by = next.getBoundingClientRect().top - top - TEETH;
    list.scrollTop += by > TEETH ? by : Math.max(24, list.clientHeight - 3 * TEETH);
  }
}
