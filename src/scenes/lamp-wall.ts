/** The wall of the silent room, lit lamp by lamp over its picture. Measures are in the picture's units. */
import { LAMPS } from '../../assets/art/places/silent-room/shelves';
import { random, shuffle } from '../core/random';

/** Every lamp once, in no visible order, the same each time. */
export const lightingOrder = (): readonly number[] =>
  shuffle(
    random(1906),
    Array.from({ length: LAMPS }, (_, lamp) => lamp),
  );

/** The inks of a lamp, from the page's style. */
export interface LampInks {
  readonly iron: string;
  readonly edge: string;
  readonly dark: string;
  readonly brass: string;
  readonly light: string;
}

/**
 * Draws one lamp with its foot at the pen's origin, in picture units.
 * @param width of the lamp's foot.
 */
export function drawLamp(pen: CanvasRenderingContext2D, width: number, lit: boolean, inks: LampInks): void {
  const half = width / 2;
  const block = (low: number, high: number, share: number, top = share) => {
    pen.beginPath();
    pen.moveTo(-half * share, -low);
    pen.lineTo(-half * top, -high);
    pen.lineTo(half * top, -high);
    pen.lineTo(half * share, -low);
    pen.fill();
  };
  if (lit) {
    pen.globalAlpha = 0.2;
    pen.fillStyle = inks.light;
    pen.beginPath();
    pen.arc(0, -7, Math.min(9, width * 1.35), 0, Math.PI * 2);
    pen.fill();
    pen.globalAlpha = 1;
  }
  pen.strokeStyle = inks.iron;
  pen.lineWidth = Math.max(0.9, width * 0.13);
  pen.beginPath();
  pen.arc(0, -17.3, Math.min(1.9, half * 0.6), Math.PI * 0.9, Math.PI * 2.35);
  pen.stroke();
  pen.fillStyle = inks.iron;
  block(10, 16, 0.78, 0.58);
  pen.fillStyle = lit ? inks.light : inks.dark;
  block(4.6, 10, 0.74);
  pen.fillStyle = lit ? inks.brass : inks.iron;
  block(9.4, 10.6, 0.95);
  block(0, 4.9, 1, 0.94);
  // The Moon's light on one side.
  pen.fillStyle = inks.edge;
  pen.fillRect(half * 0.5, -15.4, half * 0.18, 5);
  pen.fillRect(half * 0.66, -4.3, half * 0.2, 3.6);
}
