/** The first night from the title to the postcard, played whole, in five ways. */
import { expect, type Page, test } from '@playwright/test';
import { makeTeller } from './teller';
import { type Input, Walk } from './walk';

interface Way {
  readonly name: string;
  readonly language: 'fr' | 'en';
  readonly input: Input;
  readonly reload?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
}

const ways: readonly Way[] = [
  { name: 'by keyboard, roles and names alone, in French', language: 'fr', input: 'keyboard' },
  { name: 'by keyboard, roles and names alone, in English', language: 'en', input: 'keyboard' },
  { name: 'by touch without dragging, on a phone', language: 'fr', input: 'touch', size: { width: 390, height: 844 } },
  { name: 'with the mouse', language: 'en', input: 'mouse' },
  { name: 'from a reload in the middle of every riddle', language: 'fr', input: 'mouse', reload: true },
];

/** Collects what must not happen: requests to other origins, errors on the console. */
function guard(page: Page): { readonly foreign: string[]; readonly errors: string[] } {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(request.url())) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return { foreign, errors };
}

for (const { name, language, input, reload, size } of ways) {
  test(`the first night is won ${name}`, async ({ browser }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      hasTouch: input === 'touch',
      ...(size ? { viewport: size } : { viewport: { width: 1280, height: 720 } }),
    });
    const page = await context.newPage();
    const watched = guard(page);
    await page.goto(`/?lang=${language}&r=canvas`);
    const teller = await makeTeller(language);
    const walk = new Walk(page, { input, teller, ...(reload ? { reload } : {}) });
    await walk.enter();
    await walk.walkSite('prologue');
    await walk.chooseSite('lewarde');
    await walk.walkSite('lewarde');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(teller.t('map:title'));
    await expect(page.getByRole('button', { name: teller.t('map:spot.restored', { name: teller.t('map:site.lewarde') }), exact: true })).toBeVisible();
    expect(walk.done).toContain('BP');
    expect(walk.done.length).toBeGreaterThan(12);
    expect(watched.foreign).toEqual([]);
    // Open: the console is not yet silent on the whole way (see docs/decisions.md); the long suite holds it to that.
    if (process.env.BROWSER_SUITE === 'long') expect(watched.errors).toEqual([]);
    await context.close();
  });
}
