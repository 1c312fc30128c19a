import { expect, test } from '@playwright/test';
import { makeTeller } from './teller';
import { Walk } from './walk';

for (const language of ['fr', 'en'] as const) {
  test(`the prologue is won by keyboard, roles and names alone (${language})`, async ({ page }) => {
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:4179|data:|blob:)/.test(request.url())) foreign.push(request.url());
    });
    await page.goto(`/?lang=${language}&r=canvas`);
    const walk = new Walk(page, { input: 'keyboard', teller: await makeTeller(language) });
    await walk.enter();
    await walk.walkSite('prologue');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText((await makeTeller(language)).t('map:title'));
    expect(walk.done.length).toBeGreaterThan(3);
    expect(foreign).toEqual([]);
  });
}
