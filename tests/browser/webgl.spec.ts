/** WebGL draws and answers too: one riddle of each board won in the built game, at a quarter of the scale. */
import { expect, test } from '@playwright/test';
import { seedOf } from '../../src/core/random';
import type { LevelFile } from '../../src/core/story';
import { registry } from '../../src/kinds/registry';
import { gesturesOf } from './gestures';
import { allSteps, goOn, heading, library, listen, pressAll, saveAt, storeSave, type Wanted } from './support';
import { makeTeller } from './teller';

const BOARDS = ['cards', 'grid', 'network', 'strip'] as const;

/** The first riddle of the story on a board: where it is, and the level that a fresh team meets there. */
async function firstOn(board: string): Promise<{ readonly wanted: Wanted; readonly level: LevelFile }> {
  for (const { site, step } of await allSteps()) {
    if (step.riddle === undefined) continue;
    const wanted = { site, step: step.id, at: 'riddle' } as const;
    const { levels } = await library.site(site);
    const level = levels.get((await saveAt(wanted)).session?.level ?? '');
    const load = level && registry[level.kind];
    if (level && load && (await load()).board === board) return { wanted, level };
  }
  throw new Error(`no riddle of the story is on the board ${board}`);
}

for (const board of BOARDS) {
  test(`a riddle on the board ${board} is won in WebGL`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 360 });
    const teller = await makeTeller('fr');
    const heard = listen(page);
    const { wanted, level } = await firstOn(board);
    const load = registry[level.kind];
    if (!load) throw new Error(`there is no kind ${level.kind}`);
    const gestures = gesturesOf(await load(), level, seedOf(level.id));
    await storeSave(page, await saveAt(wanted));
    await page.goto('/?lang=fr&r=webgl');
    await goOn(page, teller);
    await expect(heading(page)).toHaveText(teller.t(`${level.kind}:title`));
    await expect(page.locator('#picture canvas')).toBeAttached();
    // A canvas that has a context of one kind gives none of another.
    expect(await page.evaluate(() => document.querySelector<HTMLCanvasElement>('#picture canvas')?.getContext('2d'))).toBeNull();
    const painted = async () => (await page.locator('#picture').screenshot({ style: '#layer, #words { visibility: hidden }' })).length;
    await expect.poll(painted).toBeGreaterThan(15_000);
    for (const { presses } of gestures) await pressAll(page, teller, presses);
    await expect(page.getByRole('button', { name: teller.t('ui:next'), exact: true })).toBeVisible();
    expect(heard).toEqual({ faults: [], foreign: [] });
  });
}
