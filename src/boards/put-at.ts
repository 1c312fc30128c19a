import type { Frame, Place } from '../core/puzzle-kind';
import { FRAME_SIZE } from '../ui/frame';

const percent = (value: number, whole: number): string => `${((value / whole) * 100).toFixed(3)}%`;

/** Puts an element of the layer, which covers the frame exactly, at a place of the frame. */
export function putAt(element: HTMLElement, place: Place, frame: Frame): void {
  const { w, h: height } = FRAME_SIZE[frame];
  element.style.left = percent(place.x - place.w / 2, w);
  element.style.top = percent(place.y - place.h / 2, height);
  element.style.width = percent(place.w, w);
  element.style.height = percent(place.h, height);
}
