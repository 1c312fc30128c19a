/** The light of a lamp as straight spikes, cut like everything else (STYLE.md section 2). */

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Path data of a ring of spikes, fat at the lamp and hair-thin outside. Long and short ones alternate unevenly.
 * @param inner @param outer distances from the middle, in the path's own units.
 */
export function rayPath(x: number, y: number, inner: number, outer: number, count: number): string {
  const at = (angle: number, far: number) => `${(x + Math.cos(angle) * far).toFixed(1)},${(y + Math.sin(angle) * far).toFixed(1)}`;
  return Array.from({ length: count }, (_, index) => {
    const angle = ((index + ((index * 7) % 5) * 0.05) / count) * Math.PI * 2;
    const reach = inner + (outer - inner) * (index % 2 === 0 ? 0.78 + ((index * 5) % 7) * 0.036 : 0.34 + ((index * 3) % 5) * 0.06);
    const half = (Math.PI / count) * (index % 2 === 0 ? 0.26 : 0.16);
    const start = inner * (1 + ((index * 11) % 6) * 0.03);
    return `M${at(angle - half, start)}L${at(angle, reach)}L${at(angle + half, start)}L${at(angle, start * 0.94)}Z`;
  }).join('');
}

/** The spikes as a decoration of the page, in the present text colour. */
export function rays(count = 40, inner = 46): SVGElement {
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('viewBox', '-100 -100 200 200');
  root.setAttribute('aria-hidden', 'true');
  root.setAttribute('focusable', 'false');
  root.classList.add('rays');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', rayPath(0, 0, inner, 99, count));
  path.setAttribute('fill', 'currentColor');
  root.append(path);
  return root;
}
