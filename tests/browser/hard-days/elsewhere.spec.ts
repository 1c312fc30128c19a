/** The player goes elsewhere, or turns the device, while something is still on its way. */
import { expect, type Page, test } from '@playwright/test';
import { goOn, heading, listen, saveAt, storeSave } from '../support';
import { makeTeller } from '../teller';
import { FIRST, french, open, plays, quiet } from './hands';

/** Holds the files back that match; what is returned lets them come. */
async function hold(page: Page, files: string): Promise<() => void> {
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route(files, async (route) => {
    await coming;
    await route.continue();
  });
  return letCome;
}

test('who went back to the title while a riddle was being fetched is left there', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P2', at: 'beats' }));
  const letCome = await hold(page, '**/assets/cartouche-*.js');
  await open(page);
  await goOn(page, teller);
  await page.getByRole('button', { name: teller.t('ui:next'), exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: teller.t('ui:pause.title-screen'), exact: true }).click();
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  letCome();
  await page.waitForTimeout(1500);
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  await expect(page.locator('.board')).toHaveCount(0);
  quiet(heard);
});

test('a change of language in the yard stays in the yard', async ({ page }) => {
  const [fr, en] = await Promise.all([french, makeTeller('en')]);
  const heard = listen(page);
  // A riddle left half-way waits behind its door.
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' }));
  await open(page);
  await goOn(page, fr);
  await page.getByRole('button', { name: fr.t('ui:tool.pause'), exact: true }).click();
  await page.getByRole('button', { name: fr.t('ui:pause.leave'), exact: true }).click();
  await expect(heading(page)).toHaveText(fr.t('map:site.lewarde'));
  await page.getByRole('button', { name: fr.t('ui:settings.title'), exact: true }).click();
  await page.getByRole('radio', { name: fr.t('ui:language.en'), exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText(en.t('map:site.lewarde'));
  await expect(page.getByText(en.t('lewarde:hub.cursed'))).toBeVisible();
  quiet(heard);
});

/** The canvas alone, as few coarse pixels. */
const look = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#picture canvas');
    const copy = document.createElement('canvas');
    copy.width = 24;
    copy.height = 32;
    const pen = copy.getContext('2d');
    if (canvas) pen?.drawImage(canvas, 0, 0, copy.width, copy.height);
    return [...(pen?.getImageData(0, 0, copy.width, copy.height).data ?? [])];
  });
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / Math.max(1, a.length);

test('a board that was opened before its pictures came is whole after the device is turned', async ({ page, browser }) => {
  const teller = await french;
  const tall = { width: 390, height: 844 };
  const save = await saveAt(FIRST);
  // Board, then place: what stays the same for a while is whole.
  const settled = async (one: Page): Promise<readonly number[]> => {
    let before: readonly number[] = [];
    await expect
      .poll(
        async () => {
          const now = await look(one);
          const still = new Set(now).size > 20 && apart(before, now) === 0;
          before = now;
          return still;
        },
        { intervals: [1500] },
      )
      .toBe(true);
    return before;
  };
  // As it looks when it is opened upright.
  const upright = await browser.newContext({ viewport: tall, reducedMotion: 'reduce' });
  const model = await upright.newPage();
  await storeSave(model, save);
  await open(model);
  await goOn(model, teller);
  const wanted = await settled(model);
  await upright.close();

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await storeSave(page, save);
  const letCome = await hold(page, '**/assets/phaser-*.js');
  await open(page);
  await goOn(page, teller);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  letCome();
  await settled(page);
  await page.setViewportSize(tall);
  expect(apart(wanted, await settled(page))).toBeLessThan(2);
});

test('a window that grows is drawn finer', async ({ page }) => {
  const teller = await french;
  await page.setViewportSize({ width: 640, height: 360 });
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  const width = () => page.evaluate(() => document.querySelector<HTMLCanvasElement>('#picture canvas')?.width ?? 0);
  await expect.poll(width).toBe(640);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(width).toBe(1280);
  await plays(page, teller);
});
