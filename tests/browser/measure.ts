/** Looks at a page as it is laid out: what lies outside, overlaps, is too small, or is cut. Runs inside the page. */
import type { Page } from '@playwright/test';

/** Windows in which every screen has to hold, in CSS pixels. */
export const SIZES = [
  [360, 640],
  [390, 844],
  [844, 390],
  [867, 460],
  [1280, 720],
  [1920, 1080],
] as const;

/** Text size of the settings, without going through them. */
export const scaled = (page: Page, percent: number): Promise<void> =>
  page.evaluate((scale) => document.documentElement.style.setProperty('--text-scale', String(scale)), percent / 100);

export interface Limits {
  /** Least width and height of a control, CSS pixels. */
  readonly control: number;
  /** The same for cells of grids over seven columns. */
  readonly cell: number;
  /** The same for the lines of a sheet, where nothing is decided: a clue may be ticked off, and more of them shown. */
  readonly line: number;
  /** Least size of text, CSS pixels. */
  readonly text: number;
}
export const LIMITS: Limits = { control: 48, cell: 42, line: 40, text: 18 };

export interface Laid {
  readonly controls: number;
  readonly texts: number;
  /** One line for each fault. */
  readonly faults: readonly string[];
}

/** Measures what is on the screen now: the topmost dialog when one is open, else the page. */
export function layout(page: Page, limits: Limits = LIMITS): Promise<Laid> {
  return page.evaluate(measure, limits);
}

function measure(limits: Limits): Laid {
  // Sub-pixel positions and rounded corners of paper: less than this is nothing.
  const NEAR = 1.5;
  interface Rect {
    left: number;
    top: number;
    right: number;
    bottom: number;
  }
  // A DOMRect keeps its numbers in getters, which a spread does not copy.
  const rectOf = (one: Element | Range): Rect => {
    const { left, top, right, bottom } = one.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const screen: Rect = { left: 0, top: 0, right: document.documentElement.clientWidth, bottom: window.innerHeight };
  const dialogs = [...document.querySelectorAll('dialog[open]')];
  const root = dialogs[dialogs.length - 1] ?? document.body;
  const faults = new Set<string>();
  const round = ({ left, top, right, bottom }: Rect) => `${Math.round(left)},${Math.round(top)} to ${Math.round(right)},${Math.round(bottom)}`;
  const name = (one: Element): string => {
    const words = (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
    return `${one.tagName.toLowerCase()}${one.className && typeof one.className === 'string' ? `.${one.className.split(' ')[0]}` : ''} "${words}"`;
  };
  const shown = (one: Element): boolean => one.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const onePixel = (one: Element): boolean => one.clientWidth === 1 && one.clientHeight === 1;
  // Meant for ears: what is marked so, and the words beside a star or a stamp, which small paper hides in the same way.
  const hiddenFromEyes = (one: Element): boolean =>
    one.closest('noscript, script, style') !== null ||
    (one.matches('.visually-hidden, .visually-hidden *, .star > span, .seal > span') && onePixel(one.closest('.visually-hidden') ?? one));
  const scrolls = (one: Element, axis: 'x' | 'y'): boolean => {
    const style = getComputedStyle(one);
    const flow = axis === 'x' ? style.overflowX : style.overflowY;
    return (flow === 'auto' || flow === 'scroll') && (axis === 'x' ? one.scrollWidth > one.clientWidth : one.scrollHeight > one.clientHeight);
  };
  const cuts = (one: Element, axis: 'x' | 'y'): boolean => {
    const style = getComputedStyle(one);
    return (axis === 'x' ? style.overflowX : style.overflowY) !== 'visible';
  };
  /** What cuts a rectangle so that it can be neither seen nor scrolled to, from the box `first` outwards; null when nothing does. */
  const outside = (first: Element | null, rect: Rect): string | null => {
    let reachable: Rect = { ...rect };
    for (let box = first; box && box !== document.documentElement; box = box.parentElement) {
      const style = getComputedStyle(box);
      const edge = rectOf(box);
      if (box !== document.body) {
        if (scrolls(box, 'y') && reachable.bottom - edge.top + box.scrollTop <= box.scrollHeight + NEAR && reachable.top - edge.top + box.scrollTop >= -NEAR)
          reachable = { ...reachable, top: edge.top, bottom: edge.bottom };
        else if (cuts(box, 'y') && (reachable.top < edge.top - NEAR || reachable.bottom > edge.bottom + NEAR)) return `${name(box)} at ${round(edge)}`;
        if (scrolls(box, 'x') && reachable.right - edge.left + box.scrollLeft <= box.scrollWidth + NEAR && reachable.left - edge.left + box.scrollLeft >= -NEAR)
          reachable = { ...reachable, left: edge.left, right: edge.right };
        else if (cuts(box, 'x') && (reachable.left < edge.left - NEAR || reachable.right > edge.right + NEAR)) return `${name(box)} at ${round(edge)}`;
      }
      if (style.position === 'fixed') break;
    }
    const { left, top, right, bottom } = reachable;
    return left < -NEAR || top < -NEAR || right > screen.right + NEAR || bottom > screen.bottom + NEAR ? `the screen ${screen.right}x${screen.bottom}` : null;
  };
  /** What of a rectangle is not scrolled away. */
  const inSight = (one: Element, rect: Rect): Rect => {
    let seen: Rect = { ...rect };
    for (let box = one.parentElement; box && box !== document.body; box = box.parentElement) {
      if (!cuts(box, 'x') && !cuts(box, 'y')) continue;
      const edge = rectOf(box);
      seen = {
        left: Math.max(seen.left, edge.left),
        top: Math.max(seen.top, edge.top),
        right: Math.min(seen.right, edge.right),
        bottom: Math.min(seen.bottom, edge.bottom),
      };
    }
    return seen;
  };

  // ——— Controls ———
  const found = [...root.querySelectorAll('button, a[href], select, summary, input, [role="button"], [role="radio"], [role="gridcell"], [tabindex="0"]')];
  const controls = [...new Set(found.map((one) => (one instanceof HTMLInputElement ? (one.closest('label') ?? one) : one)))].filter(
    (one) => shown(one) && !hiddenFromEyes(one) && one.getBoundingClientRect().width > 0,
  );
  const columnsOf = (one: Element): number => {
    const row = one.closest('[role="row"]');
    return row && one.getAttribute('role') === 'gridcell' ? row.querySelectorAll('[role="gridcell"]').length : 0;
  };
  const placed: { one: Element; seen: Rect }[] = [];
  for (const one of controls) {
    const rect = rectOf(one);
    const width = rect.right - rect.left;
    const height = rect.bottom - rect.top;
    // Words of a running text keep the line's height (WCAG 2.5.8, inline); regions that only scroll are no targets.
    const inline = getComputedStyle(one).display.startsWith('inline') && one.closest('p') !== null;
    const region = one.getAttribute('role') === 'region';
    const out = outside(one.parentElement, rect);
    if (out) faults.add(`${name(one)} at ${round(rect)} lies outside ${out}`);
    const least = one.closest('.sheet') ? limits.line : columnsOf(one) > 7 ? limits.cell : limits.control;
    if (!inline && !region && (width < least - 0.5 || height < least - 0.5))
      faults.add(`${name(one)} is ${width.toFixed(1)} x ${height.toFixed(1)}, expected at least ${least}`);
    if (!inline && !region) placed.push({ one, seen: inSight(one, rect) });
  }
  // A talk that waits for an answer may lie over the board while it is answered, and over nothing else: in the tall frame
  // it stands on the foot of the screen with the tools; on a phone on its side it does so with large letters, or with the
  // stretched words of the pseudo-locale.
  const talk = root.querySelector('.voice[data-choices]:not([data-choices="0"])');
  const scale = Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--text-scale'));
  const stretched = window.innerHeight < 430 && talk?.textContent?.includes('⟦') === true;
  const { frame, words } = document.documentElement.dataset;
  const mayLieOver = frame === 'tall' ? talk?.parentElement : scale > 1 || stretched ? talk : null;
  // Beside a board nothing lies over it.
  const block = words === 'beside' ? null : mayLieOver;
  const liesOver = (one: Element, other: Element): boolean => block?.contains(one) === true && other.closest('.board') !== null;
  placed.forEach(({ one, seen }, index) => {
    for (const { one: other, seen: theirs } of placed.slice(index + 1)) {
      if (one.contains(other) || other.contains(one) || liesOver(one, other) || liesOver(other, one)) continue;
      // A control that is the whole picture lies under all others.
      if ([one, other].some((each) => each.parentElement?.id === 'layer' && each.getBoundingClientRect().width >= (each.parentElement?.clientWidth ?? 0) - 1))
        continue;
      const wide = Math.min(seen.right, theirs.right) - Math.max(seen.left, theirs.left);
      const high = Math.min(seen.bottom, theirs.bottom) - Math.max(seen.top, theirs.top);
      if (wide > 2 && high > 2) faults.add(`${name(one)} and ${name(other)} overlap by ${Math.round(wide)} x ${Math.round(high)}`);
    }
  });

  // ——— Texts ———
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let texts = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const one = node.parentElement;
    if (!one || !node.textContent?.trim() || !shown(one) || hiddenFromEyes(one)) continue;
    texts++;
    const size = Number.parseFloat(getComputedStyle(one).fontSize);
    if (size < limits.text - 0.01) faults.add(`${name(one)} has text of ${size.toFixed(1)} px, expected at least ${limits.text}`);
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = rectOf(range);
    if (rect.right === rect.left) continue;
    // The line box is higher than its letters.
    const slack = size * 0.3;
    const ink: Rect = { left: rect.left, right: rect.right, top: rect.top + slack, bottom: rect.bottom - slack };
    const out = outside(one, ink);
    if (out) faults.add(`the words of ${name(one)} at ${round(ink)} lie outside ${out}`);
    // The tip of a tool hangs beside its button on purpose: it is measured against the screen alone.
    const tip = one.matches('.tools.bare .tool .word');
    const home = tip ? null : one.closest('button, .board-label, .plate, .strip, label');
    const edge = home ? rectOf(home) : null;
    if (home && edge && (ink.left < edge.left - 3 || ink.right > edge.right + 3 || ink.top < edge.top - 3 || ink.bottom > edge.bottom + 3))
      faults.add(`the words of ${name(one)} at ${round(ink)} run over ${name(home)} at ${round(edge)}`);
    const style = getComputedStyle(one);
    if (style.textOverflow === 'ellipsis' && one.scrollWidth > one.clientWidth + 1) faults.add(`the words of ${name(one)} end in dots`);
  }
  if (document.documentElement.scrollWidth > screen.right + 1)
    faults.add(`the page is ${document.documentElement.scrollWidth} wide, the screen ${screen.right}`);
  return { controls: controls.length, texts, faults: [...faults] };
}

/** Words on the screen that did not pass through the locales: in the pseudo-locale all others stand in brackets. */
export function hardCoded(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const known = (text: string): boolean => !/\p{L}{3,}/u.test(text);
    const all = document.querySelectorAll('h1, h2, h3, p, button, legend, label, li, dt, dd, summary, [aria-label]');
    for (const one of all) {
      if (!one.checkVisibility() || one.closest('noscript')) continue;
      const texts = [one.getAttribute('aria-label') ?? '', one.children.length === 0 ? (one.textContent ?? '') : ''];
      // The title is set word by word: the brackets stand around the whole.
      if (one.closest('.title-name')) continue;
      // A word explained stands inside its sentence, whose brackets stand around the whole.
      if (one.matches('.gloss') && (one.closest('.gloss-box') ?? one).parentElement?.textContent?.includes('⟦')) continue;
      // A source is named as its publisher names it, in every language.
      if (one.closest('.sources li')) continue;
      for (const text of texts) if (!known(text) && !(text.includes('⟦') || text.includes('⟧'))) found.add(text.trim().slice(0, 60));
    }
    return [...found];
  });
}
