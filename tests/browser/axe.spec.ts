/** axe finds nothing, on any screen that can be reached, in either language. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allSteps, drawnKinds, exercises, goOn, heading, isDrawn, library, openLab, restart, saveAt, settle, type Wanted } from './support';
import { makeTeller } from './teller';

async function clean(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const lines = violations.map(({ id, impact, nodes }) => `${where}: ${id} (${impact}) ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
  expect.soft(lines).toEqual([]);
}

for (const language of ['fr', 'en'] as const) {
  test(`title, team, settings and messages (${language})`, async ({ page }) => {
    const teller = await makeTeller(language);
    await page.goto(`/?lang=${language}&r=zzz`);
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean(page, 'message');
    await page.keyboard.press('Escape');
    await clean(page, 'title');
    await page.getByRole('button', { name: teller.t('ui:settings.title'), exact: true }).click();
    await clean(page, 'settings');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: teller.t('ui:title.play'), exact: true }).click();
    await clean(page, 'team');
  });
}

/** Opens the game at a step of the story, over the map and the yard where the way leads there. */
async function openAt(page: Page, wanted: Wanted): Promise<void> {
  const teller = await makeTeller('fr');
  await restart(page, await saveAt(wanted));
  await goOn(page, teller);
  if (wanted.at === 'done') return;
  const plain = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s/g, '\\s')}`);
  const title = async () => (await heading(page).textContent()) ?? '';
  const moved = (from: string) => expect.poll(async () => (await title()) !== from || (await page.getByRole('dialog').count()) > 0).toBe(true);
  const site = teller.t(`map:site.${wanted.site}`);
  if ((await title()) === teller.t('map:title')) {
    await page.getByRole('button', { name: plain(site) }).click();
    await moved(teller.t('map:title'));
  }
  if ((await title()) === site && (await page.getByRole('dialog').count()) === 0) {
    await page.getByRole('button', { name: plain(teller.t(`${wanted.site}:step.${wanted.step}`)) }).click();
    await moved(site);
  }
}

const awake = [library.campaign.prologue, ...library.campaign.sites.filter((site) => site.awake).map(({ id }) => id)];
for (const site of awake) {
  test(`every step of ${site}: its story and its own scene`, async ({ page }) => {
    const steps = (await allSteps()).filter((one) => one.site === site && isDrawn(one.step.place));
    expect(steps.length).toBeGreaterThan(0);
    await page.goto('/?lang=fr&r=canvas');
    for (const { step } of steps) {
      const looks: Wanted['at'][] = [...(step.beats.length > 0 ? (['beats'] as const) : []), ...(step.scene === undefined ? [] : (['riddle'] as const))];
      for (const at of looks) {
        await openAt(page, { site, step: step.id, at });
        await expect(page.getByRole('button').first()).toBeVisible();
        await settle(page);
        await clean(page, `${site} ${step.id} ${at}`);
      }
    }
  });
}

test('the map, the yard, the notebook and the pause', async ({ page }) => {
  const teller = await makeTeller('fr');
  await page.goto('/?lang=fr&r=canvas');
  const last = (await allSteps()).filter(({ site }) => site === library.campaign.prologue).at(-1);
  await openAt(page, { site: library.campaign.prologue, step: last?.step.id ?? '', at: 'done' });
  await expect(heading(page)).toHaveText(teller.t('map:title'));
  await clean(page, 'map');
  await page.getByRole('button', { name: teller.t('ui:tool.notebook'), exact: true }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await clean(page, 'notebook');
  await page.keyboard.press('Escape');
});

for (const kind of drawnKinds) {
  test(`a riddle of ${kind}: board, rules, help, pause, essai`, async ({ page }) => {
    const teller = await makeTeller('fr');
    const exercise = (await exercises()).find((one) => one.kind === kind);
    if (!exercise) throw new Error(`there is no level of ${kind}`);
    await openLab(page, exercise.level, { lang: 'fr' });
    await clean(page, kind);
    const press = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true }).click();
    await press('ui:tool.goal');
    await clean(page, `${kind} rules`);
    await press('ui:tool.hint');
    await expect(page.locator('.voice-choices button').first()).toBeVisible();
    await clean(page, `${kind} help`);
    await press('ui:tool.pause');
    await clean(page, `${kind} pause`);
    await openLab(page, `essai-${kind}`, { lang: 'en' });
    await clean(page, `${kind} essai`);
  });
}
