/** Names as they are heard on the screens around the riddles: the title, the map, the yard and its lists, the team's plate. */
import { expect, type Page, test } from '@playwright/test';
import { listenLive } from './hear';
import { goOn, intoYard, saveAt, storeSave, TEAM } from './support';
import { makeTeller } from './teller';

const french = makeTeller('fr');

/** Every name in the browser's own accessibility tree. */
async function namesOf(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name }) => (ignored || role?.value === 'InlineTextBox' ? [] : [String(name?.value ?? '')]));
}

async function wellJoined(page: Page): Promise<void> {
  const names = await namesOf(page);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => / ,|\s{2}|^,|,$/.test(name.trim()))).toEqual([]);
}

test('title, map and yard: names are well joined, the doors stand in lists with a name', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B3', at: 'done' }));
  await page.goto('/?lang=fr&r=canvas');
  await wellJoined(page);
  await goOn(page, teller);
  await intoYard(page, 'lewarde');
  await page.getByRole('button', { name: teller.t('ui:back'), exact: true }).click();
  await expect(page.locator('.map-spot').first()).toBeVisible();
  await wellJoined(page);
  await intoYard(page, 'lewarde');
  await wellJoined(page);
  const list = (key: string) => page.getByRole('list', { name: teller.t(`ui:hub.${key}`), exact: true });
  const door = (step: string, note: string) => `${teller.t(`lewarde:step.${step}`)}, ${teller.t(`ui:hub.${note}`, { count: 3 })}`;
  await expect(list('todo').getByRole('button', { name: door('B4', 'open'), exact: true })).toBeVisible();
  // Done ones hang on both sides: their lists have two names.
  const more = page.getByRole('list', { name: teller.t('ui:hub.also', { list: teller.t('ui:hub.done') }), exact: true });
  await expect(
    list('done')
      .or(more)
      .getByRole('button', { name: door('B1', 'lit'), exact: true }),
  ).toBeVisible();
  // What is to be done is heard first.
  const lists = await page
    .getByRole('navigation', { name: teller.t('ui:hub.doors') })
    .getByRole('list')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const once = ['todo', 'extra', 'done'].map((key) => teller.t(`ui:hub.${key}`));
  const named = [...once, ...once.map((list) => teller.t('ui:hub.also', { list }))];
  expect(lists).toEqual([...new Set(lists)]);
  expect(lists[0]).toBe(named[0]);
  expect(lists.filter((name) => !named.includes(name ?? ''))).toEqual([]);
});

test('a letter of the team’s name that goes out is told once, and stands in the plate’s words', async ({ page }) => {
  const teller = await french;
  const { first, second } = TEAM.team;
  const name = teller.t('ui:team.whole', { first: teller.t(`ui:team.first.${first}`), second: teller.t(`ui:team.second.${second}`) });
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P0', at: 'beats' }));
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  const heard = await listenLive(page);
  await expect(page.locator('.team-plate')).toContainText(name);
  const letter = teller.t('ui:team.fading', { name, letters: 't' });
  // On through the whole step and into the next screen.
  for (let bubbles = 0; bubbles < 12 && (await page.locator('.spot').count()) === 0; bubbles++) {
    const pick = page.getByRole('button', { name: teller.t('ui:story.pick-token'), exact: true });
    await page.locator('.voice-next').or(pick).first().click();
    await page.waitForTimeout(300);
  }
  const all = await heard();
  expect(all.filter((text) => text === letter)).toHaveLength(1);
  expect(all.filter((text) => text.startsWith(`${name},`))).toHaveLength(1);
});
