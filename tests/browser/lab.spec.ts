/** WebGL draws and answers too: one riddle of each board, at a quarter of the scale. */
import { expect, test } from '@playwright/test';
import { controlsNow, exercises, firstGestures, listen, openLab, pressAll } from './support';
import { makeTeller } from './teller';

test.describe.configure({ timeout: 120_000 });

test('one riddle of each board mounts in WebGL and answers a move', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  const teller = await makeTeller('fr');
  const heard = listen(page);
  const all = await exercises();
  const boards = [...new Set(all.map(({ board }) => board))];
  expect(boards.length).toBeGreaterThan(0);
  for (const board of boards) {
    const exercise = all.find((one) => one.board === board);
    if (!exercise) throw new Error(`there is no level on the board ${board}`);
    await openLab(page, exercise.level, { lang: 'fr', r: 'webgl' });
    // A canvas that has a context of one kind gives none of another.
    expect(await page.evaluate(() => document.querySelector<HTMLCanvasElement>('#picture canvas')?.getContext('2d'))).toBeNull();
    const painted = async () => (await page.locator('#picture').screenshot({ style: '#layer, #words { visibility: hidden }' })).length;
    await expect.poll(painted, { timeout: 30_000 }).toBeGreaterThan(15_000);
    const [first] = await firstGestures(exercise);
    const before = await controlsNow(page);
    await pressAll(page, teller, first?.presses ?? []);
    await expect.poll(() => controlsNow(page), { timeout: 20_000 }).not.toEqual(before);
  }
  expect(heard).toEqual({ faults: [], foreign: [] });
});
