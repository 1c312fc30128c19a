/** Draws gallery items to PNG files in a real browser, at full size, at 320 and in greyscale. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from '../chromium.mjs';
import type { Item } from './items';

/** Writes `<id>.png`, for places also `<id>-320.png` and `<id>-grey.png`. */
export async function drawPngs(items: readonly Item[], folder: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const shoot = async (item: Item, name: string, width: number, grey: boolean): Promise<void> => {
      const height = Math.round((width * item.h) / item.w);
      await page.setViewportSize({ width, height });
      const source = `data:image/svg+xml;base64,${Buffer.from(item.svg).toString('base64')}`;
      await page.setContent(
        `<style>body{margin:0}img{display:block;filter:${grey ? 'grayscale(1)' : 'none'}}</style><img width="${width}" height="${height}" src="${source}">`,
      );
      await page.evaluate(() => document.images[0]?.decode());
      await writeFile(join(folder, `${name}.png`), await page.screenshot());
    };
    for (const item of items) {
      await shoot(item, item.id, item.w, false);
      if (item.set !== 'places') continue;
      await shoot(item, `${item.id}-320`, 320, false);
      await shoot(item, `${item.id}-grey`, item.w, true);
    }
  } finally {
    await browser.close();
  }
}
