/** Turns drawn templates into canvases: Blob -> Image -> one canvas. */
import type { Box, InkState, Template } from '../../assets/art/format';
import { inkSvg, PALETTES } from '../../assets/art/ink/apply';

/**
 * Draws one box of a template.
 * @param scale canvas pixels for one unit of the box.
 * @throws Error when the browser cannot decode the drawing.
 */
export async function rasterise(template: Template, box: Box, state: InkState, scale: number): Promise<HTMLCanvasElement> {
  const url = URL.createObjectURL(new Blob([inkSvg(template, box, state, scale)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(box.w * scale));
    canvas.height = Math.max(1, Math.round(box.h * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/**
 * Stands in for a drawing that cannot be made: a blank plate with an inked edge.
 * @param scale canvas pixels for one unit of the size.
 */
export function plainShape({ w, h }: Pick<Box, 'w' | 'h'>, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(w * scale));
  canvas.height = Math.max(1, Math.round(h * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  const { paper, key } = PALETTES.lit;
  const edge = Math.min(6, Math.min(w, h) * 0.08);
  pen.scale(scale, scale);
  pen.globalAlpha = 0.85;
  pen.fillStyle = paper;
  pen.strokeStyle = key;
  pen.lineWidth = edge;
  pen.beginPath();
  pen.roundRect(edge, edge, w - 2 * edge, h - 2 * edge, edge * 2);
  pen.fill();
  pen.stroke();
  return canvas;
}
