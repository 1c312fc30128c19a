/** Bad addresses, missing words, no JavaScript: an answer in words, and the usual is shown. */
import { expect, test } from '@playwright/test';
import { listen } from '../support';
import { makeTeller } from '../teller';
import { french, quiet, read } from './hands';

for (const [query, name, value] of [
  ['lang=xx&r=canvas', 'lang', 'xx'],
  ['lang=fr&r=zzz', 'r', 'zzz'],
] as const) {
  test(`an address that asks for ${name}=${value} is answered in words, and the usual is shown`, async ({ browser, baseURL }) => {
    const teller = await french;
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const heard = listen(page);
    await page.goto(`${baseURL}/?${query}`);
    await read(page, teller, 'ui:fault.url', { name, value });
    await expect(page.getByRole('button', { name: teller.t('ui:title.play'), exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    quiet(heard);
    await context.close();
  });
}

test('a value of the address is shown as text, whatever it holds', async ({ page }) => {
  const heard = listen(page);
  await page.goto('/?lang=%3Cimg%20src%3Dx%3E&r=canvas');
  await expect(page.getByRole('dialog')).toContainText('<img src=x>');
  expect(await page.locator('dialog img').count()).toBe(0);
  quiet(heard);
});

test('a key that English lacks is said in French', async ({ page }) => {
  const [fr, en] = await Promise.all([french, makeTeller('en')]);
  const words = en.t('ui:title.play');
  let dropped = 0;
  await page.route('**/assets/words-en-*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const gone = body.replace(`play:\`${words}`, `gone:\`${words}`);
    if (gone !== body) dropped++;
    return route.fulfill({ response, body: gone });
  });
  await page.goto('/?lang=en&r=canvas');
  await expect(page.getByRole('button', { name: fr.t('ui:title.play'), exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: en.t('ui:settings.title'), exact: true })).toBeVisible();
  expect(dropped).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says in both languages what it needs', async ({ page }) => {
    await page.goto('/');
    for (const language of ['fr', 'en'] as const) {
      const words = page.locator(`noscript [lang="${language}"]`);
      await expect(words).toHaveText((await makeTeller(language)).t('ui:fault.noscript'));
      await expect(words).toBeVisible();
      await expect(words).toBeInViewport();
    }
  });
});
