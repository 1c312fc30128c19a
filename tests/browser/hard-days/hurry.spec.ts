/** A hurried hand on a slow network: what is pressed twice while the next screen is fetched happens once. */
import { expect, test } from '@playwright/test';
import { seedOf } from '../../../src/core/random';
import { registry } from '../../../src/kinds/registry';
import { gesturesOf } from '../gestures';
import { goOn, library, listen, pressAll, saveAt, storeSave } from '../support';
import { french, open, quiet } from './hands';

test('« Suite » pressed twice after a win shows the card once, before the story goes on', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  const save = await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' });
  const level = (await library.site('lewarde')).levels.get(save.session?.level ?? '');
  const load = level && registry[level.kind];
  if (!level || !load) throw new Error('B1 has no riddle');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await storeSave(page, save);
  await page.route('**/assets/card-*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  await open(page);
  await goOn(page, teller);
  for (const { presses } of gesturesOf(await load(), level, seedOf(level.id))) await pressAll(page, teller, presses);
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
