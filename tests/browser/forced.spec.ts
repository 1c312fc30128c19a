/** The system's colours alone: frames over a picture are seen on any ground, what is missing looks missing, what can be chosen has a shape. */
import { expect, test } from '@playwright/test';
import { takeUp } from './stops';
import { exercises, openLab, restart, saveAt } from './support';

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' } });

test('a control of a board in focus wears a ring in two tones, and so does what a hint shows', async ({ page }) => {
  const all = await exercises();
  expect(all.length).toBeGreaterThan(3);
  for (const { kind, level } of all) {
    await openLab(page, level, { lang: 'fr' });
    const tones = await page.evaluate(() => {
      const spot = document.querySelector<HTMLElement>('.spot');
      if (!spot) return null;
      const dummy = document.createElement('button');
      dummy.className = 'spot';
      dummy.dataset.mark = 'look';
      spot.parentElement?.append(dummy);
      const marked = getComputedStyle(dummy).boxShadow;
      dummy.remove();
      return marked.match(/rgba?\([^)]*\)/g);
    });
    expect(new Set(tones ?? []).size, `${kind}: tones of a mark`).toBe(2);
    await page.keyboard.press('Tab');
    await page.locator('.spot').first().focus();
    const ring = await page
      .locator('.spot')
      .first()
      .evaluate((one) => {
        const { outlineColor, outlineWidth, boxShadow } = getComputedStyle(one);
        return { outlineColor, width: Number.parseFloat(outlineWidth), boxShadow };
      });
    expect(ring.width, kind).toBeGreaterThanOrEqual(4);
    expect(ring.boxShadow, kind).toMatch(/rgb/);
    expect(ring.boxShadow.startsWith(ring.outlineColor), `${kind}: one tone only`).toBe(false);
  }
});

test('a letter that is gone is a gap over a line, and what is not chosen has its ring', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'B3', at: 'done' }));
  await takeUp(page);
  const gone = await page
    .locator('.letter.out')
    .first()
    .evaluate((one) => ({ ink: getComputedStyle(one).color, line: Number.parseFloat(getComputedStyle(one).borderBottomWidth) }));
  expect(gone.ink).toBe('rgba(0, 0, 0, 0)');
  expect(gone.line).toBeGreaterThan(2);
  await page.locator('.tool[data-tool="settings"] button').click();
  const radios = page.locator('dialog[open] input[type="radio"]:not(:checked)');
  expect(await radios.count()).toBeGreaterThan(4);
  for (const radio of await radios.all()) expect(await radio.evaluate((one) => Number.parseFloat(getComputedStyle(one).borderTopWidth))).toBeGreaterThan(2);
});
