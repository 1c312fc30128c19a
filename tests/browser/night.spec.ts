/** The first night from the title to the postcard, played whole, in five ways. */
import { expect, test } from '@playwright/test';
import { listen } from './support';
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

for (const { name, language, input, reload, size } of ways) {
  test(`the first night is won ${name}`, async ({ browser }) => {
    const context = await browser.newContext({
      reducedMotion: 'reduce',
      hasTouch: input === 'touch',
      viewport: size ?? { width: 1280, height: 720 },
    });
    const page = await context.newPage();
    const heard = listen(page);
    await page.goto(`/?lang=${language}&r=canvas`);
    const walk = new Walk(page, { input, teller: await makeTeller(language), ...(reload ? { reload } : {}) });
    await walk.night();
    expect(walk.done).toContain('BP');
    expect(walk.done.length).toBeGreaterThan(12);
    expect(heard).toEqual({ faults: [], foreign: [] });
    await context.close();
  });
}
