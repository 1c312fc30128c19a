/**
 * Tab goes through a sheet as if it stood before a board, wherever the frame has put it: in the tall frame it lies
 * under the stage, after the tools. Assistive technology reads it there by `aria-owns`.
 */
const STOPS = 'a[href], button, input, [tabindex="0"]';

const stopsIn = (root: ParentNode): readonly HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(STOPS)].filter((one) => one.tabIndex >= 0 && one.checkVisibility());

/** @param before the sheet comes before this element. Returns how to stop. */
export function tabThrough(sheet: HTMLElement, before: HTMLElement): () => void {
  const tab = (event: KeyboardEvent) => {
    const at = document.activeElement;
    if (event.key !== 'Tab' || event.ctrlKey || event.altKey || event.metaKey || !(at instanceof HTMLElement) || document.querySelector('dialog[open]')) return;
    const follows = (one: Element, other: Element) => (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    const mine = stopsIn(sheet);
    const others = stopsIn(document).filter((one) => !sheet.contains(one));
    const earlier = others.filter((one) => follows(before, one));
    const order = [...earlier, ...mine, ...others.slice(earlier.length)];
    const by = event.shiftKey ? -1 : 1;
    const here = order.indexOf(at);
    // The heading is no stop: from there the next one follows it in the page.
    const next = here >= 0 ? order[here + by] : follows(before, at) && by > 0 && !earlier.some((one) => follows(one, at)) ? mine[0] : undefined;
    if (next && (mine.includes(next) || sheet.contains(at))) {
      event.preventDefault();
      next.focus();
    } else if (here === order.length - 1 && by > 0) {
      // The browser leaves the page here, and must not find the sheet on its way.
      sheet.inert = true;
      window.setTimeout(() => {
        sheet.inert = false;
      }, 0);
    }
  };
  document.addEventListener('keydown', tab);
  return () => document.removeEventListener('keydown', tab);
}
