/** A hurried hand on a slow network: what is pressed twice while the next screen is fetched happens once. */
import { expect, type Page, test } from '@playwright/test';
import { continueButton, goOn, heading, listen, PREFIX, saveAt, stored, storeSave } from '../support';
import { FIRST, firstBoard, french, open, quiet, solve } from './hands';

/** Keeps a part of the game on its way until it is let come. */
async function hold(page: Page, part: string): Promise<() => void> {
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(`**/assets/${part}-*.js`, async (route) => {
    await coming;
    await route.continue();
  });
  return letCome;
}

test('« Continuer » pressed twice takes the team up once; a word says that it comes', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt(FIRST));
  const letCome = await hold(page, 'director');
  await open(page);
  const coming = page.getByRole('status').getByText(teller.t('ui:title.loading'), { exact: true });
  await continueButton(page, teller).dblclick();
  await expect(page.locator('.coming')).toBeVisible();
  await expect(coming).toHaveCount(1);
  letCome();
  await expect(heading(page)).toHaveText(teller.t((await firstBoard()).title));
  await expect(page.locator('.coming')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  quiet(heard);
});

test('« En route » pressed twice makes one team', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  const letCome = await hold(page, 'director');
  await open(page);
  await page.getByRole('button', { name: teller.t('ui:title.play'), exact: true }).click();
  await page.getByRole('button', { name: teller.t('ui:team.go'), exact: true }).dblclick();
  letCome();
  await expect(page.getByRole('status')).toContainText(teller.t('cast:gaillette.name'));
  expect(Object.keys(await stored(page)).filter((key) => key.startsWith(`${PREFIX}profile.`))).toHaveLength(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  quiet(heard);
});

test('a team that was asked for on the way to another is not made when the hand turns back', async ({ page }) => {
  const teller = await french;
  const letCome = await hold(page, 'director');
  await open(page);
  const play = page.getByRole('button', { name: teller.t('ui:title.play'), exact: true });
  const arrived = page.waitForResponse(/director-.*\.js/);
  await play.click();
  await page.getByRole('button', { name: teller.t('ui:team.go'), exact: true }).click();
  await page.getByRole('button', { name: teller.t('ui:back'), exact: true }).click();
  letCome();
  await (await arrived).finished();
  await page.waitForTimeout(500);
  await expect(play).toBeVisible();
  expect(Object.keys(await stored(page)).filter((key) => key.startsWith(`${PREFIX}profile.`))).toEqual([]);
});

test('the notebook pressed twice is opened once', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' }));
  const letCome = await hold(page, 'notebook');
  await open(page);
  await goOn(page, teller);
  await page.getByRole('button', { name: teller.t('ui:tool.notebook'), exact: true }).dblclick();
  letCome();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator('dialog[open]')).toHaveCount(1);
  quiet(heard);
});

test('« Suite » pressed twice after a win shows the card once, before the story goes on', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  const save = await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await storeSave(page, save);
  await page.route('**/assets/card-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await open(page);
  await goOn(page, teller);
  await solve(page, teller, save);
  const next = page.getByRole('button', { name: teller.t('ui:next'), exact: true });
  await next.click();
  await next.click();
  const keep = page.getByRole('button', { name: teller.t('ui:card.keep'), exact: true });
  await expect(keep).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  // The story waits behind the card: the board is still there.
  await expect(page.locator('.board')).toHaveCount(1);
  await keep.click();
  await expect(page.locator('.board')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  quiet(heard);
});
