/** What the eye gets for nothing and the ear must be told: sheets and cards, places, what happens without words. */
import { expect, test } from '@playwright/test';
import { goOn, saveAt, storeSave } from './support';
import { makeTeller } from './teller';

const french = makeTeller('fr');

/** A text as it is heard: marked words show their word only, and every space is a plain one. */
const plain = (text: string): string =>
  text.replace(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g, (_, word: string, shown?: string) => shown ?? word).replace(/\s/g, ' ');

test('a notice is read with its name', async ({ page }) => {
  const teller = await french;
  await page.goto('/?lang=fr&r=oil');
  await expect(page.getByRole('dialog', { name: teller.t('ui:notice') })).toHaveAccessibleDescription(teller.t('ui:fault.url', { name: 'r', value: 'oil' }));
});

test('a card is read when it comes and when it is turned, once each; so is the postcard', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'BP', at: 'beats' }));
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  await page.locator('.map-spot[data-site="lewarde"]').click();
  await page.locator('.voice-next').click();
  const postcard = page.locator('dialog.dialog-postcard');
  const lines = [1, 2, 3].map((line) => plain(teller.t(`postcards:lewarde.${line}`)));
  await expect(postcard).toHaveAccessibleDescription([teller.t('ui:seal.true-invented'), ...lines, teller.t('cast:chaou.name')].join(' '));
  await page.getByRole('button', { name: teller.t('ui:card.keep'), exact: true }).click();

  await page.locator('.tool[data-tool="notebook"] button').click();
  await page.getByRole('button', { name: teller.t('cards:B4.title'), exact: true }).click();
  const card = page.locator('dialog.dialog-card');
  const title = card.getByRole('heading', { level: 2 });
  await expect(card).toHaveAccessibleDescription(`${teller.t('ui:seal.true')} ${plain(teller.t('cards:B4.front'))}`);
  await expect(title).toHaveAccessibleDescription('');
  for (const [flip, side] of [
    ['to-back', 'back'],
    ['to-front', 'front'],
  ] as const) {
    await page.getByRole('button', { name: teller.t(`ui:card.${flip}`), exact: true }).click();
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription(new RegExp(plain(teller.t(`cards:B4.${side}`)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    await expect(card).toHaveAccessibleDescription('');
  }
});
