/** The worked example of the hints has the stage alone, and leaves it whole. */
import { expect, type Page, test } from '@playwright/test';
import { countObjects, savedNow } from './inside';
import { exercises, firstGestures, goOn, library, openLab, pressAll, saveAt, storeSave } from './support';
import { makeTeller, type Teller } from './teller';

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

/** The lamp room of Lewarde in the game itself. */
async function lampRoom(page: Page, teller: Teller): Promise<void> {
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' }));
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  await expect(page.locator('.board .spot').first()).toBeVisible();
}

test('a hint that could not be fetched is fetched when it is asked for again', async ({ page }) => {
  const teller = await makeTeller('fr');
  const button = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
  let lost = true;
  let asked = 0;
  await page.route('**/assets/hint-talk-*.js', (route) => {
    asked++;
    return lost ? route.abort() : route.continue();
  });
  await lampRoom(page, teller);
  await button('ui:tool.hint').click();
  // It is said; the board and its place are there all the same.
  await expect(page.getByRole('dialog')).toContainText(teller.t('ui:fault.crash'));
  await page.getByRole('dialog').getByRole('button').last().click();
  await expect.poll(() => countObjects(page, 'piece/')).toBeGreaterThan(0);
  lost = false;
  await button('ui:tool.hint').click();
  await expect(button('ui:hint.next')).toBeVisible();
  expect(asked).toBeGreaterThan(1);
});

test('a rung that was taken is remembered before the next move', async ({ page }) => {
  const teller = await makeTeller('fr');
  const button = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
  await lampRoom(page, teller);
  await button('ui:tool.hint').click();
  await button('ui:hint.next').click();
  await expect(button('ui:hint.do')).toBeVisible();
  expect((await savedNow(page)).session?.record).toMatchObject({ rung: 3, nextSteps: 1, cursor: 0 });
});

test('on a board that cannot be won, all that is wrong is shown when it is asked for, and can be mended by hand', async ({ page }) => {
  const teller = await makeTeller('fr');
  const button = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
  const save = await saveAt({ site: 'lewarde', step: 'B2', at: 'riddle' });
  const session = save.session;
  const level = (await library.site('lewarde')).levels.get(session?.level ?? '');
  // Both machines stand where the other belongs: the belt has not been started.
  const moves = level?.plays.wrong[0]?.moves.filter((move) => JSON.stringify(move).includes('lay')) ?? [];
  if (!session || moves.length < 2) throw new Error('no wrong play lays two machines');
  await storeSave(page, { ...save, session: { ...session, record: { ...session.record, moves, cursor: moves.length } } });
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  await button('ui:tool.hint').click();
  await expect(button('ui:hint.rewind')).toBeVisible();
  const ringed = page.locator('.board .spot[data-mark="wrong"]');
  const before = await ringed.count();
  await button('ui:hint.mistakes').click();
  await expect(page.locator('.voice-text')).toHaveText(teller.t('ui:hint.wrong'));
  expect(await ringed.count()).toBeGreaterThan(before);
  await expect(button('ui:hint.mistakes')).toHaveCount(0);
  await button('ui:hint.no').click();
  await expect(ringed).toHaveCount(0);
  // Looking costs nothing, and takes nothing back.
  expect((await savedNow(page)).session?.record).toMatchObject({ rung: 0, cursor: moves.length });
});
