/** Ways to let the page do something else first. */

/** What waits already comes first: presses, and what has arrived. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * A moment in which the page does nothing.
 * @param timeout milliseconds after which it is taken even if the page is never idle
 */
export const idle = (timeout: number): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, timeout / 10);
  });
