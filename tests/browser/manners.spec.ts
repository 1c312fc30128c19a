/** Small manners of the page: what a second press marks, how a scene begins, what the sheets do at once. */
import { expect, type Page, test } from '@playwright/test';
import { stops, story, takeUp, visitor } from './stops';
import { continueButton, restart, saveAt, settle, storeSave } from './support';
import { makeTeller } from './teller';

const textSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => localStorage.setItem('lnsn.settings', JSON.stringify({ language: 'fr', textSize: size })), percent);

test('a second press on the scenery marks no words; a page of the notebook may be copied', async ({ page }) => {
  const all = await stops(await makeTeller('fr'));
  const marked = () => page.evaluate(() => window.getSelection()?.toString().trim() ?? '');
  const visit = visitor(page, all);
  await page.goto('/?lang=fr&r=canvas');
  await visit('story, longest bubble');
  for (const [x, y] of [
    [640, 200],
    [200, 300],
    [400, 620],
  ] as const)
    await page.mouse.dblclick(x, y);
  expect(await marked()).toBe('');
  await visit('notebook, a page');
  await page.locator('.page-fact').dblclick();
  expect(await marked()).not.toBe('');
});

test('the first words of a scene come with its picture, and with no way back to nothing', async ({ page }) => {
  const teller = await makeTeller('fr');
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P0', at: 'beats', beat: 0 }));
  await page.goto('/?lang=fr&r=canvas');
  await continueButton(page, teller).click();
  const voice = page.locator('.voice');
  await expect(page.locator('.voice-text')).toHaveText(teller.t('prologue:p0.ouch'));
  await expect(page.locator('.voice-next')).toBeVisible();
  await expect(page.locator('.voice-back')).toHaveCount(0);
  await page.locator('.voice-next').click();
  await expect(page.locator('.voice-back')).toHaveCount(1);
  await page.locator('.voice-back').click();
  await expect(page.locator('.voice-text')).toHaveText(teller.t('prologue:p0.ouch'));
  // A picture on a slow line: the words do not stand over an empty stage, nor do they wait for ever.
  let ask = () => {};
  const asked = new Promise<void>((resolve) => {
    ask = resolve;
  });
  await page.route('**/assets/hanging-room-*.js', async (route) => {
    ask();
    await new Promise((done) => setTimeout(done, 8000));
    await route.continue();
  });
  await restart(page, await saveAt({ site: 'lewarde', step: 'B5', at: 'beats' }));
  await takeUp(page);
  await asked;
  await expect(page.locator('.voice-next')).toBeAttached();
  await expect(voice).toHaveCSS('opacity', '0');
  await expect(voice).toHaveCSS('opacity', '1', { timeout: 5000 });
});

test('settings speak the language that was chosen at once, and the focus stays on it', async ({ page }) => {
  const [fr, en] = [await makeTeller('fr'), await makeTeller('en')];
  await page.goto('/?lang=fr&r=canvas');
  await page.getByRole('navigation').getByRole('button').nth(1).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet).toHaveAccessibleName(fr.t('ui:settings.title'));
  await sheet.getByRole('radio', { name: en.t('ui:language.en') }).check({ force: true });
  await expect(sheet).toHaveCount(1);
  await expect(sheet).toHaveAccessibleName(en.t('ui:settings.title'));
  await expect(sheet.getByRole('radio', { name: en.t('ui:language.en') })).toBeFocused();
});

test('with large letters the pause shows every answer without scrolling', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  for (const percent of [150, 200])
    for (const at of ['riddle', 'beats'] as const) {
      await restart(page, await saveAt({ site: 'lewarde', step: 'B2', at }));
      await textSize(page, percent);
      await page.reload();
      await takeUp(page);
      if (at === 'beats') await story(page);
      else await expect(page.locator('.board .spot').first()).toBeAttached();
      await page.keyboard.press('Escape');
      const answers = page.locator('dialog[open] .dialog-actions .strip');
      await expect(answers.first()).toBeVisible();
      await settle(page);
      for (const answer of await answers.all()) await expect(answer).toBeInViewport({ ratio: 0.99 });
    }
});
