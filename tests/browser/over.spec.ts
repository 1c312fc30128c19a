/** A riddle that is won stays won: whatever is asked after the win, the way on is there, and nothing takes the board off the table. */
import { expect, type Page, test } from '@playwright/test';
import type { Control } from '../../src/core/puzzle-kind';
import { seedOf } from '../../src/core/random';
import { openRiddle } from '../../src/core/riddle';
import { registry } from '../../src/kinds/registry';
import { gesturesOf } from './gestures';
import { countObjects, savedNow } from './inside';
import { exercises, goOn, heading, LAB_SEED, library, listen, openLab, pressAll, saveAt, storeSave } from './support';
import { makeTeller, type Teller } from './teller';

const button = (page: Page, teller: Teller, key: string) => page.getByRole('button', { name: teller.t(key), exact: true });

/** From the title to the lamp room of Lewarde, and its last gesture. */
async function win(page: Page, teller: Teller): Promise<void> {
  const save = await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' });
  const level = (await library.site('lewarde')).levels.get(save.session?.level ?? '');
  const load = level && registry[level.kind];
  if (!level || !load) throw new Error('B1 has no riddle');
  await storeSave(page, save);
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  for (const { presses } of gesturesOf(await load(), level, seedOf(level.id))) await pressAll(page, teller, presses);
  await expect(button(page, teller, 'ui:next')).toBeVisible();
}

test('the rules are read after the win, and the praise comes back with the way on', async ({ page }) => {
  const teller = await makeTeller('fr');
  const heard = listen(page);
  await win(page, teller);
  const voice = page.locator('.voice-text');
  const praise = (await voice.textContent()) ?? '';
  await button(page, teller, 'ui:tool.goal').click();
  await expect(voice).toContainText(teller.t('lampisterie:rule1'));
  await button(page, teller, 'ui:ok').click();
  await expect(voice).toHaveText(praise);
  await expect(page.locator('.voice-spark')).toHaveCount(3);
  await expect(button(page, teller, 'ui:next')).toBeFocused();
  await page.keyboard.press('g');
  await expect(voice).toContainText(teller.t('lampisterie:rule1'));
  await page.keyboard.press('Escape');
  await expect(voice).toHaveText(praise);
  await button(page, teller, 'ui:next').click();
  await expect(button(page, teller, 'ui:card.keep')).toBeVisible();
  expect(heard).toEqual({ faults: [], foreign: [] });
});

test('the pause after the win has nothing that throws it away', async ({ page }) => {
  const teller = await makeTeller('fr');
  await win(page, teller);
  await button(page, teller, 'ui:tool.pause').click();
  await expect(button(page, teller, 'ui:pause.title-screen')).toBeVisible();
  for (const key of ['ui:pause.restart', 'ui:pause.essai', 'ui:pause.harder', 'ui:pause.easier']) await expect(button(page, teller, key)).toHaveCount(0);
  // Left, it is still won.
  await button(page, teller, 'ui:pause.title-screen').click();
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  // A hint is of no use any more: the win that is told again does not wait for it.
  await page.route('**/assets/hint-talk-*.js', (route) => route.abort());
  await page.reload();
  await goOn(page, teller);
  await button(page, teller, 'ui:next').click();
  await button(page, teller, 'ui:card.keep').click();
  expect((await savedNow(page)).events).toContainEqual(expect.objectContaining({ type: 'step-done', step: 'B1', how: 'solved', sparks: 3 }));
});

test('a board that has made room for its picture does not come back when the screen is turned', async ({ page }) => {
  const teller = await makeTeller('fr');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await win(page, teller);
  expect(await countObjects(page, 'piece/')).toBeGreaterThan(0);
  const board = page.locator('.board');
  await expect.poll(() => board.evaluate((one) => one.style.visibility)).toBe('hidden');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('html')).toHaveAttribute('data-frame', 'tall');
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  expect(await countObjects(page, 'piece/')).toBe(0);
  await expect(button(page, teller, 'ui:next')).toBeVisible();
});

/** The last action each time: what loses a match against somebody who plays well. */
async function lostMatch(): Promise<{ readonly level: string; readonly presses: readonly Control[] }> {
  const { level, file } = (await exercises()).find(({ kind }) => kind === 'berlines') ?? {};
  const load = registry.berlines;
  if (level === undefined || !file || !load) throw new Error('there are no berlines');
  const riddle = openRiddle(await load(), file.data, { seed: LAB_SEED });
  const presses: Control[] = [];
  for (let { actions, controls } = riddle.describe(); actions.length > 0; { actions, controls } = riddle.describe()) {
    presses.push(...(actions.at(-1)?.perform ?? []).flatMap((id) => controls.filter((control) => control.id === id)));
    riddle.perform(actions.length - 1);
  }
  if (!riddle.stuck) throw new Error('the match is not lost');
  return { level, presses };
}

test('a lost match says what happened and offers the way back, also after the rules were read', async ({ page }) => {
  const teller = await makeTeller('fr');
  const { level, presses } = await lostMatch();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openLab(page, level, { lang: 'fr' });
  await pressAll(page, teller, presses);
  const voice = page.locator('.voice-text');
  await expect(voice).toHaveText(teller.t('berlines:wrong.last'));
  await expect(button(page, teller, 'ui:hint.rewind')).toBeFocused();
  await button(page, teller, 'ui:tool.goal').click();
  await expect(voice).toContainText(teller.t('berlines:rule1'));
  await button(page, teller, 'ui:ok').click();
  await button(page, teller, 'ui:hint.rewind').click();
  await expect(voice).toHaveText(teller.t('ui:hint.rewound'));
});
