/** Keeps what stands on a picture clear of the voice, which may cover the picture's foot. */

/** Writes `--foot` on the element: CSS pixels of the layer that the voice, its face and its name cover. Returns how to stop. */
export function keepClear(layer: HTMLElement, voice: HTMLElement, element: HTMLElement): () => void {
  const watch = new ResizeObserver(() => {
    const tops = [voice, ...voice.querySelectorAll('.voice-portrait, .voice-box, .name-tab')]
      .map((part) => part.getBoundingClientRect())
      .filter(({ height }) => height > 0);
    const covered = layer.getBoundingClientRect().bottom - Math.min(...tops.map(({ top }) => top));
    element.style.setProperty('--foot', `${tops.length > 0 ? Math.max(0, Math.round(covered + 4)) : 0}px`);
  });
  for (const part of [layer, voice, ...voice.querySelectorAll('.voice-portrait')]) watch.observe(part);
  return () => watch.disconnect();
}
