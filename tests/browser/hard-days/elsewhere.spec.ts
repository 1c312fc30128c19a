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
  await expect(page.getByText(en.t('lewarde:hub.cursed'), { exact: true })).toBeVisible();
  quiet(heard);
});

/** The mean colour of the canvas under each control: what is drawn there. */
const look = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#picture canvas');
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!canvas || !pen) return [];
    const whole = canvas.getBoundingClientRect();
    return [...document.querySelectorAll('.board .spot')].flatMap((spot) => {
      const { left, top, width, height } = spot.getBoundingClientRect();
      const [x, y] = [canvas.width / whole.width, canvas.height / whole.height];
      pen.drawImage(canvas, (left - whole.left) * x, (top - whole.top) * y, width * x, height * y, 0, 0, 1, 1);
      return [...pen.getImageData(0, 0, 1, 1).data];
    });
  });
/** Mean difference of a channel, 0 to 255; much when there is nothing to compare. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.length === 0 || a.length !== b.length ? 255 : a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0) / a.length;

test('a board that was opened before its pictures came is whole after the device is turned', async ({ page, browser }) => {
  const teller = await french;
  const tall = { width: 390, height: 844 };
  const save = await saveAt(FIRST);
  // As it looks when it is opened upright: several colours, and no longer changing.
  const upright = await browser.newContext({ viewport: tall, reducedMotion: 'reduce' });
  const model = await upright.newPage();
  await storeSave(model, save);
  await open(model);
  await goOn(model, teller);
  let wanted: readonly number[] = [];
  const still = async () => {
    const before = wanted;
    wanted = await look(model);
    return new Set(wanted).size > 8 && apart(before, wanted) === 0;
  };
  await expect.poll(still, { intervals: [1500] }).toBe(true);
  await upright.close();

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await storeSave(page, save);
  const letCome = await hold(page, '**/assets/phaser-*.js');
  await open(page);
  await goOn(page, teller);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  letCome();
  await expect.poll(async () => new Set(await look(page)).size).toBeGreaterThan(8);
  expect(apart(wanted, await look(page))).toBeGreaterThan(4);
  await page.setViewportSize(tall);
  await expect.poll(async () => apart(wanted, await look(page))).toBeLessThan(2);
});

test('a window that grows is drawn finer', async ({ page }) => {
  const teller = await french;
  await page.setViewportSize({ width: 640, height: 360 });
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  const width = () => page.evaluate(() => document.querySelector<HTMLCanvasElement>('#picture canvas')?.width ?? 0);
  // The canvas is an eighth wider than the frame: it shows more of the picture on a wider window.
  await expect.poll(width).toBe(720);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(width).toBe(1440);
  await plays(page, teller);
});
