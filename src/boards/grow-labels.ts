/** Large letters on a board: each word grows as far as its plate allows, and is never cut. */

/** Words of a board grow no further than this, whatever the setting. */
const MOST = 1.4;
const STEP = 0.1;

/** How much of its place a word may fill: a plate has a rim and nails, a card's paper ends above its edge, letters reach below their line. */
const ROOM = { plate: { across: 0.74, down: 0.8 }, title: { across: 1, down: 0.66 }, any: { across: 1, down: 0.88 } } as const;

const overflows = (label: HTMLElement): boolean => {
  const words = label.firstElementChild;
  if (words === null) return false;
  const { style } = label.dataset;
  const { across, down } = ROOM[style === 'plate' || style === 'title' ? style : 'any'];
  return words.scrollWidth > label.clientWidth * across + 1 || words.scrollHeight > label.clientHeight * down;
};

/** Writes `--grow` on each label. All are measured together, so that the page is laid out once for each step. */
export function growLabels(labels: Iterable<HTMLElement>): void {
  const wanted = Math.min(MOST, Number(document.documentElement.style.getPropertyValue('--text-scale')) || 1);
  let growing = [...labels];
  for (let by = wanted; growing.length > 0; by -= STEP) {
    const grow = by > 1 + STEP / 2;
    for (const label of growing) {
      label.toggleAttribute('data-grown', grow);
      label.style.setProperty('--grow', grow ? by.toFixed(2) : '1');
    }
    growing = grow ? growing.filter(overflows) : [];
  }
}
