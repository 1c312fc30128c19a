/** The worked example of the hints has the stage alone, and leaves it whole. */
import { expect, type Page, test } from '@playwright/test';
import { exercises, firstGestures, openLab, pressAll } from './support';
import { makeTeller } from './teller';

const labels = (page: Page): Promise<readonly string[]> =>
  page.locator('.board-label').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility())
      .map((one) => one.textContent ?? '')
      .sort(),
  );

for (const tool of ['undo', 'goal'] as const) {
  test(`turning to another tool (${tool}) ends the worked example and gives the board back`, async ({ page }) => {
    const teller = await makeTeller('fr');
    const exercise = (await exercises()).find(({ kind }) => kind === 'lampisterie');
    if (!exercise) throw new Error('there is no lampisterie');
    await openLab(page, exercise.level, { lang: 'fr' });
    const fresh = await labels(page);
    const [first] = await firstGestures(exercise);
    await pressAll(page, teller, first?.presses ?? []);
    const played = await labels(page);
    const button = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
    await button('ui:tool.hint').click();
    await button('ui:hint.method').click();
    await expect(button('ui:hint.back')).toBeVisible();
    await expect(page.locator('.board .spot').first()).toBeHidden();
    expect(await labels(page)).not.toEqual(played);
    await button(`ui:tool.${tool}`).click();
    await expect(button('ui:hint.back')).toHaveCount(0);
    await expect(page.locator('.board .spot').first()).toBeVisible();
    await expect.poll(() => labels(page)).toEqual(tool === 'undo' ? fresh : played);
  });
}

test('in an essai a wrong answer is seen as well as heard', async ({ page }) => {
  const teller = await makeTeller('fr');
  await openLab(page, 'essai-lampisterie', { lang: 'fr' });
  await page
    .getByRole('button', { name: teller.t('lampisterie:control.check'), exact: true })
    .first()
    .click();
  await expect(page.locator('.voice-text')).toBeVisible();
});
