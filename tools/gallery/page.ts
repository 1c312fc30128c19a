/** The gallery as one HTML file without outside parts: each drawing as a data address, so that ids never meet. */
import type { Item } from './items';

const STYLE = `body{margin:24px;background:#14111b;color:#f6e8c8;font:16px/1.4 system-ui,sans-serif}
figure{display:inline-block;margin:0 20px 28px 0;vertical-align:top}figcaption{margin-bottom:6px}
img{display:inline-block;margin:0 8px 8px 0;vertical-align:top}.grey{filter:grayscale(1)}h2{margin:32px 0 12px}`;

function figure(item: Item): string {
  const source = `data:image/svg+xml;base64,${Buffer.from(item.svg).toString('base64')}`;
  const images = item.widths.flatMap((width) => {
    const size = `width="${width}" height="${Math.round((width * item.h) / item.w)}"`;
    return ['', ' class="grey"'].map((look) => `<img${look} ${size} alt="" src="${source}">`);
  });
  return `<figure id="${item.id}"><figcaption>${item.id} · ${(item.bytes / 1024).toFixed(1)} kB gz</figcaption>${images.join('')}</figure>`;
}

export function galleryPage(items: readonly Item[]): string {
  const sets = [...new Set(items.map((item) => item.set))];
  const sections = sets.map((set) => {
    const figures = items.filter((item) => item.set === set).map(figure);
    return `<h2 id="${set}">${set}</h2>${figures.join('')}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>${STYLE}</style><h1>Gallery</h1>${sections.join('')}</html>`;
}
