/** Edges of a box that scrolls: where there is more, the style cuts teeth into the paper. */

/**
 * Marks the edges behind which there is more (`data-above`, `data-below`), now and whenever the box or its children
 * change their size. Children that come later must be observed by the one who adds them.
 * @param onLook hears each time whether the box scrolls.
 */
export function watchEdges(box: HTMLElement, onLook: (scrolls: boolean) => void = () => {}): ResizeObserver {
  const look = () => {
    const scrolls = box.scrollHeight > box.clientHeight + 1;
    box.toggleAttribute('data-above', scrolls && box.scrollTop > 4);
    box.toggleAttribute('data-below', scrolls && box.scrollTop + box.clientHeight < box.scrollHeight - 4);
    onLook(scrolls);
  };
  box.addEventListener('scroll', look, { passive: true });
  // Pictures and folded parts change the height of the children, not of the box.
  const watch = new ResizeObserver(look);
  watch.observe(box);
  for (const child of box.children) watch.observe(child);
  return watch;
}
