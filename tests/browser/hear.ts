/** What a page reads aloud, kept in order. */
import type { Page } from '@playwright/test';

/** What was read aloud since the last call. */
export async function listenLive(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    const keep = (all: readonly MutationRecord[]) => {
      for (const { addedNodes } of all) for (const node of addedNodes) heard.push(node.textContent ?? '');
    };
    const live = document.querySelector('#live');
    if (live) new MutationObserver(keep).observe(live, { childList: true });
  });
  return async () => {
    await page.waitForTimeout(400);
    return page.evaluate(() => Reflect.get(window, 'heard').splice(0));
  };
}
