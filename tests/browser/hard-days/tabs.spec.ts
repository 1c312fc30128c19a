/** Two tabs on one team: the second is told, and taking over loses nothing. */
import { expect, test } from '@playwright/test';
import { continueButton, goOn, heading, PREFIX, pressAll, saveAt, stored, storeSave } from '../support';
import { FIRST, firstBoard, french, notice, open, PROFILE, plays, solve } from './hands';

test('a second tab is told that the team plays elsewhere; taking over loses nothing', async ({ page, context }) => {
  const teller = await french;
  const { title, gestures } = await firstBoard();
  const [first, second, third] = gestures;
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await expect(heading(page)).toHaveText(teller.t(title));
  await pressAll(page, teller, first?.presses ?? []);

  const other = await context.newPage();
  await open(other);
  await continueButton(other, teller).click();
  await expect(notice(other, teller.t('save:other-tab'))).toBeVisible();
  await other.getByRole('button', { name: teller.t('ui:storage.take-over'), exact: true }).click();
  await expect(heading(other)).toHaveText(teller.t(title));

  // The first tab hears of it; what is played there from now on is kept aside.
  await expect(notice(page, teller.t('save:taken-over'))).toBeVisible();
  await page.keyboard.press('Escape');
  await pressAll(page, teller, second?.presses ?? []);
  await pressAll(other, teller, [...(second?.presses ?? []), ...(third?.presses ?? [])]);
  const texts = await stored(other);
  expect(JSON.parse(texts[PROFILE] ?? '{}').session.record.moves).toHaveLength(3);
  const copies = Object.entries(texts).filter(([name]) => name.startsWith(`${PREFIX}aside.`));
  expect(copies).toHaveLength(1);
  expect(JSON.parse(JSON.parse(copies[0]?.[1] ?? '{}').text).session.record.moves).toHaveLength(2);
});

test('leaving a tab that was taken over leads to the title; the team can be taken back', async ({ page, context }) => {
  const teller = await french;
  const { title } = await firstBoard();
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  const other = await context.newPage();
  await open(other);
  await continueButton(other, teller).click();
  await other.getByRole('button', { name: teller.t('ui:storage.take-over'), exact: true }).click();
  await expect(heading(other)).toHaveText(teller.t(title));
  await page.getByRole('button', { name: teller.t('ui:storage.leave'), exact: true }).click();
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  await continueButton(page, teller).click();
  await page.getByRole('button', { name: teller.t('ui:storage.take-over'), exact: true }).click();
  await expect(heading(page)).toHaveText(teller.t(title));
  await expect(notice(other, teller.t('save:taken-over'))).toBeVisible();
  await other.getByRole('button', { name: teller.t('ui:storage.take-over'), exact: true }).click();
  await expect(heading(other)).toHaveText(teller.t(title));
  await plays(other, teller);
});

test('a tab that takes the team back goes on from what was done in the other', async ({ page, context }) => {
  const teller = await french;
  const save = await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' });
  await storeSave(page, save);
  await open(page);
  await goOn(page, teller);
  const other = await context.newPage();
  await open(other);
  await continueButton(other, teller).click();
  await other.getByRole('button', { name: teller.t('ui:storage.take-over'), exact: true }).click();
  await solve(other, teller, save);
  await other.getByRole('button', { name: teller.t('ui:next'), exact: true }).click();
  await other.getByRole('button', { name: teller.t('ui:card.keep'), exact: true }).click();
  // The board is behind them, and the story goes on.
  await expect(other.locator('.board')).toHaveCount(0);

  await expect(page.locator('.board')).toHaveCount(1);
  await page.getByRole('button', { name: teller.t('ui:storage.take-over'), exact: true }).click();
  await expect(page.locator('.board')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText((await other.locator('.voice-text').textContent()) ?? '');
});
