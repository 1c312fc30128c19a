/** `npm run gallery`: every picture on one page, `out/gallery/index.html`. With `--png`, and with `--only <part of an id>`, PNG files too. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { galleryItems } from './items';
import { galleryPage } from './page';
import { drawPngs } from './png';

const { values } = parseArgs({ options: { png: { type: 'boolean' }, only: { type: 'string' }, out: { type: 'string', default: 'out/gallery' } } });
const wanted = values.only;
const items = galleryItems().filter((item) => wanted === undefined || item.id.includes(wanted));
if (!items.length) throw new Error(`gallery: no picture has "${wanted}" in its id`);
await mkdir(values.out, { recursive: true });
const page = join(values.out, 'index.html');
await writeFile(page, galleryPage(items));
console.log(`${items.length} drawings: ${page}`);
if (values.png) {
  await drawPngs(items, values.out);
  console.log(`PNG files: ${values.out}`);
}
