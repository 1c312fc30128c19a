/** Chips that fly off a thing: ash where a name goes out, sparks where one is cut. */
import { h } from '../../ui/dom';
import { animate } from './motion';

const COUNT = 11;

/**
 * Throws chips from the middle of an element, in the layer that holds it. They take themselves away.
 * @param reach how far, in frame units.
 */
export function scatter(layer: HTMLElement, from: Element, look: 'ash' | 'chip', reach: number, signal: AbortSignal): void {
  const at = from.getBoundingClientRect();
  const origin = layer.getBoundingClientRect();
  const x = at.left + at.width / 2 - origin.left;
  const y = at.top + at.height / 2 - origin.top;
  for (let nth = 0; nth < COUNT; nth++) {
    const angle = (nth / COUNT) * Math.PI * 2 + (nth % 3) * 0.2;
    const far = reach * (0.5 + ((nth * 7) % 5) / 8);
    const chip = h('span', { class: `chip ${look}`, attrs: { 'aria-hidden': 'true' } });
    chip.style.left = `${x.toFixed(0)}px`;
    chip.style.top = `${y.toFixed(0)}px`;
    chip.style.scale = String(0.6 + ((nth * 5) % 7) / 8);
    layer.append(chip);
    const to = `calc(${(Math.cos(angle) * far).toFixed(0)} * var(--u)), calc(${(Math.sin(angle) * far * 0.7 + (look === 'ash' ? far * 0.5 : 0)).toFixed(0)} * var(--u))`;
    void animate(
      chip,
      [
        { transform: 'translate(-50%, -50%) rotate(0) scale(1)', opacity: 1 },
        { opacity: 1, offset: 0.6 },
        { transform: `translate(${to}) rotate(${nth * 70}deg) scale(0.4)`, opacity: 0 },
      ],
      { duration: 780 + (nth % 4) * 150, easing: 'cubic-bezier(0.1, 0.7, 0.4, 1)' },
      signal,
    ).then(() => chip.remove());
  }
}
