/** Movements of the page over the stage. Each ends by itself, or at once when its signal is raised. */

/** Waits, no longer than the signal allows. */
export function wait(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = window.setTimeout(end, milliseconds);
    function end() {
      window.clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end, { once: true });
  });
}

/** Moves an element; it stays where the last keyframe puts it. */
export async function animate(element: Element, keyframes: Keyframe[], options: KeyframeAnimationOptions, signal: AbortSignal): Promise<void> {
  const running = element.animate(keyframes, { fill: 'both', ...options });
  const stop = () => running.finish();
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  // An element that is taken away cancels its movement; there is nothing left to wait for.
  await running.finished.catch(() => {});
  signal.removeEventListener('abort', stop);
}

/** Two frames in which a thing gives way under a blow (STYLE.md section 8). */
export const SQUASH: Keyframe[] = [
  { transform: 'none', easing: 'steps(1, end)' },
  { transform: 'translateY(1.2%) scale(1.012, 0.972)', offset: 0.01, easing: 'steps(1, end)' },
  { transform: 'translateY(-0.4%) scale(0.996, 1.008)', offset: 0.5, easing: 'steps(1, end)' },
  { transform: 'none' },
];
export const SQUASH_TIME = 160;
