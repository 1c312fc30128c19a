/** The normal course: nothing is said on the console, and nothing leaves the origin. */
import { expect, test } from '@playwright/test';
import { goOn, heading, listen, saveAt, storeSave } from '../support';
import { FIRST, french, open, plays, quiet } from './hands';

test('on a good day nothing is said on the console and nothing leaves the origin', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  await page.getByRole('button', { name: teller.t('ui:tool.pause'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: teller.t('ui:pause.title-screen'), exact: true })
    .click();
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  quiet(heard);
});

test('every address the built page names is its own', async ({ page }) => {
  await open(page);
  const named = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  // The parts behind the title come while it is read.
  await expect.poll(async () => (await named()).filter((url) => /\/(phaser|director)-/.test(url)).length).toBe(2);
  const urls = await named();
  expect(urls.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
});
