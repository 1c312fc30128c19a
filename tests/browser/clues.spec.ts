/** The sheet of clues on a phone: whole clues, how many there are still, and more room for them once somebody plays. */
import { expect, test } from '@playwright/test';
import { allSteps, exercises, firstGestures, library, openLab, pressAll, settle } from './support';
import { makeTeller } from './teller';

test('a sheet says how many clues are not in sight, and shows them at a press', async ({ page }) => {
  const teller = await makeTeller('fr');
  await openLab(page, 'lewarde-01-t1', { lang: 'fr' });
  const more = page.locator('.sheet-more');
  await expect(page.locator('.note').last()).toBeInViewport({ ratio: 1 });
  await expect(more).toBeHidden();
  await page.setViewportSize({ width: 844, height: 390 });
  await expect(more).toHaveText(teller.t('ui:board.notes-more', { count: 2 }));
  await more.click();
  await expect(page.locator('.note').last()).toBeInViewport({ ratio: 0.99 });
  await expect(more).toHaveText(teller.t('ui:board.notes-first'));
  await more.click();
  await expect(page.locator('.note').first()).toBeInViewport({ ratio: 0.99 });
});

for (const language of ['fr', 'en'] as const) {
  test(`no clue is cut through where nothing is scrolled, and the first move gives the clues more room (${language})`, async ({ page }) => {
    test.setTimeout(300_000);
    const teller = await makeTeller(language);
    const all = await exercises();
    const cut = () =>
      page.evaluate(() => {
        const list = document.querySelector('.sheet-list');
        if (!list) return ['there is no list'];
        // The teeth stand on the edge of what is seen, over paper.
        const below = Number.parseFloat(/inset\(0px -8px ([\d.]+)px/.exec(getComputedStyle(list).clipPath)?.[1] ?? '0');
        const edge = list.getBoundingClientRect().bottom - below - (list.hasAttribute('data-below') ? 18 : 0);
        return [...list.querySelectorAll('.note')].flatMap((note) => {
          const range = document.createRange();
          range.selectNodeContents(note);
          // The letters' own boxes are higher than their lines.
          const half = Number.parseFloat(getComputedStyle(note).lineHeight) / 2;
          const lines = [...range.getClientRects()].map(({ top, bottom }) => (top + bottom) / 2);
          const seen = lines.filter((middle) => middle - half < edge - 3).length;
          const whole = lines.filter((middle) => middle + half < edge + 1).length;
          return (seen === 0 || whole === lines.length) && seen === whole ? [] : [`${note.textContent}: ${whole} of ${lines.length} lines`];
        });
      });
    const ofFolder = (await allSteps()).flatMap(({ site, step }) =>
      step.riddle !== undefined && site === 'lewarde' ? [{ riddle: step.riddle, step: step.id }] : [],
    );
    const sheets = all
      .filter(({ kind }) => kind === 'lampisterie' || kind === 'cartouche')
      .map(({ level }) => ofFolder.find(({ riddle }) => level.startsWith(riddle)));
    expect(sheets.length).toBe(2);
    for (const found of sheets) {
      for (const tier of [1, 2, 3]) {
        const level = `${found?.riddle}-t${tier}`;
        const site = await library.site('lewarde');
        const file = site.levels.get(level);
        if (!file) throw new Error(`there is no level ${level}`);
        await openLab(page, level, { lang: language, goal: `lewarde:host.${found?.step}.goal` });
        const whole: number[] = [];
        for (const moved of [false, true]) {
          if (moved) await pressAll(page, teller, (await firstGestures({ kind: file.kind, board: '', level, file }))[0]?.presses ?? []);
          for (const [width, height] of [
            [390, 844],
            [360, 640],
            [844, 390],
          ] as const) {
            await page.setViewportSize({ width, height });
            await settle(page);
            await expect.poll(cut, { message: `${level} ${width}x${height} ${moved ? 'after' : 'before'} the first move`, timeout: 5000 }).toEqual([]);
            if (width === 390) whole.push(await page.locator('.sheet-list').evaluate((list) => list.clientHeight));
          }
        }
        expect(whole[1]).toBeGreaterThan(whole[0] ?? 0);
      }
    }
  });
}
