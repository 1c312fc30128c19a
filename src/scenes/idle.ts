/**
 * A moment in which the page does nothing.
 * @param timeout milliseconds after which it is taken even if the page is never idle
 */
export const idle = (timeout: number): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, timeout / 10);
  });
