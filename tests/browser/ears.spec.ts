/** What the eye gets for nothing and the ear must be told: sheets and cards, places, what happens without words. */
import { expect, type Page, test } from '@playwright/test';
import { listenLive } from './hear';
import { goOn, openLab, saveAt, storeSave, TEAM } from './support';
import { makeTeller } from './teller';

const french = makeTeller('fr');

/** A text as it is heard: marked words show their word only; a browser may put a space before what follows one. */
function asHeard(...texts: readonly string[]): RegExp {
  const plain = texts.join(' ').replace(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g, (_, word: string, shown?: string) => shown ?? word);
  return new RegExp(
    plain
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s+/g, '\\s+')
      .replace(/’/g, '’\\s?')
      .replace(/(\\[.]|,)/g, '\\s?$1'),
  );
}

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
  await page.locator('.voice-next').click();
  const postcard = page.locator('dialog.dialog-postcard');
  const lines = [1, 2, 3].map((line) => teller.t(`postcards:lewarde.${line}`));
  await expect(postcard).toHaveAccessibleDescription(asHeard(teller.t('ui:seal.true-invented'), ...lines, teller.t('cast:chaou.name')));
  await page.getByRole('button', { name: teller.t('ui:card.keep'), exact: true }).click();

  await page.locator('.tool[data-tool="notebook"] button').click();
  await page.getByRole('button', { name: teller.t('cards:B4.title'), exact: true }).click();
  const card = page.locator('dialog.dialog-card');
  const title = card.getByRole('heading', { level: 2 });
  await expect(card).toHaveAccessibleDescription(asHeard(teller.t('ui:seal.true'), teller.t('cards:B4.front')));
  await expect(title).toHaveAccessibleDescription('');
  for (const [flip, side] of [
    ['to-back', 'back'],
    ['to-front', 'front'],
  ] as const) {
    await page.getByRole('button', { name: teller.t(`ui:card.${flip}`), exact: true }).click();
    await expect(title).toBeFocused();
    await expect(title).toHaveAccessibleDescription(asHeard(teller.t(`cards:B4.${side}`)));
    await expect(card).toHaveAccessibleDescription('');
  }
});

/** Everything read aloud from the title on, in order. */
async function listenAndGoOn(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.goto('/?lang=fr&r=canvas');
  const heard = await listenLive(page);
  await goOn(page, await french);
  return heard;
}
const times = (heard: readonly string[], text: string): number => heard.filter((each) => each === text).length;

test('the prologue is told: the park, the token, the plate before it is stamped, the stamp, whoever is met; each once', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P0', at: 'beats' }));
  const heard = await listenAndGoOn(page);
  const all: string[] = [];
  for (let bubbles = 0; bubbles < 14 && (await page.locator('.spot').count()) === 0; bubbles++) {
    const pick = page.getByRole('button', { name: teller.t('ui:story.pick-token'), exact: true });
    await page.locator('.voice-next').or(pick).first().click();
    all.push(...(await heard()));
  }
  const sign = teller.t('ui:story.sign', { name: teller.t('prologue:p0.street') });
  const stamp = teller.t('sights:cue.stamp-sign');
  const clerk = teller.t('cast:prepose.name');
  const order = [
    teller.t('sights:place.night-park'),
    teller.t('sights:cue.token-rolls'),
    sign,
    `${teller.t('sights:who.prepose')}. ${teller.t('prologue:p0.sign')}`,
    stamp,
    `${clerk}. ${teller.t('prologue:p0.stamp')}`,
    teller.t('sights:cue.letter-goes-out'),
    // The next scene, whose heading does not take the focus.
    teller.t('prologue:step.P1'),
    teller.t('sights:place.lamp-room'),
  ];
  expect(order.map((text) => times(all, text))).toEqual(order.map(() => 1));
  const at = order.map((text) => all.indexOf(text));
  expect(at).toEqual([...at].sort((a, b) => a - b));
});

test('on the road east the stamp and the lost letter are told, and nothing empty is met on the way', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P3', at: 'beats' }));
  const heard = await listenAndGoOn(page);
  await expect(page.locator('.voice-text')).toHaveAttribute('aria-hidden', 'true');
  await page.waitForTimeout(3000);
  const all = await heard();
  expect(times(all, teller.t('sights:cue.stamp'))).toBe(1);
  expect(times(all, teller.t('sights:cue.letter-goes-out'))).toBe(1);
  const { first, second } = TEAM.team;
  const name = teller.t('ui:team.whole', { first: teller.t(`ui:team.first.${first}`), second: teller.t(`ui:team.second.${second}`) });
  expect(times(all, teller.t('ui:team.fading', { name, letters: 'v, t' }))).toBe(1);
});

test('a scene with a way on has the focus there, and its heading is heard once', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B4', at: 'after' }));
  const heard = await listenAndGoOn(page);
  await expect(page.locator('.voice-next')).toBeFocused();
  const all = await heard();
  expect(times(all, teller.t('lewarde:step.B4'))).toBe(1);
  expect(all.some((text) => text.includes(teller.t('lewarde:b4.dust')))).toBe(true);
});

test('the silent room: its wall is told once, each light more is told, and there is a way out that leaves it open', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B4', at: 'done' }));
  const heard = await listenAndGoOn(page);
  const door = page.locator('.door', { hasText: teller.t('lewarde:step.BS') });
  for (const way of ['key', 'button'] as const) {
    await door.click();
    await expect(page.locator('.voice-next')).toBeFocused();
    const entry = await heard();
    expect(times(entry, teller.t('ui:silent.wall'))).toBe(1);
    expect(times(entry, teller.t('lewarde:step.BS'))).toBe(1);
    const counts: number[] = [];
    for (let press = 0; press < 3; press++) {
      await page.locator('.lamp-wall-touch').press('Enter');
      counts.push(...(await heard()).map((text) => Number.parseInt(text, 10)));
    }
    expect(counts).toHaveLength(3);
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
    if (way === 'key') await page.keyboard.press('Escape');
    else await page.getByRole('button', { name: teller.t('ui:silent.out'), exact: true }).click();
    await expect(door).toBeVisible();
    await heard();
  }
});

test('in English the mine’s own words and the places are marked as French; a number with a thin space is one number', async ({ page }) => {
  const english = await makeTeller('en');
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B4', at: 'done' }));
  await page.goto('/?lang=en&r=canvas');
  await goOn(page, english);
  await page.locator('.tool[data-tool="back"] button').click();
  const place = page.locator('.map-spot[data-site="oignies"]');
  await expect(place).toHaveAccessibleName(english.t('map:spot.asleep', { name: 'Oignies' }));
  await expect(place.locator('[lang="fr"]')).toHaveText('Oignies');
  await page.locator('.map-spot[data-site="lewarde"]').click();
  await page.locator('.tool[data-tool="notebook"] button').click();
  await page.getByRole('button', { name: english.t('ui:notebook.tab-words'), exact: true }).click();
  await expect(page.locator('dt [lang="fr"]').first()).toHaveText('aérage');
  await expect(page.locator('dt', { hasNot: page.locator('[lang="fr"]') })).toHaveCount(0);

  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  await page.locator('.door', { hasText: teller.t('lewarde:step.BS') }).click();
  const heard = await listenLive(page);
  for (let sentence = 1; sentence < 3; sentence++) await page.locator('.voice-next').press('Enter');
  expect((await heard()).join(' ')).toContain('1099 personnes');
  await expect(page.locator('.voice-text')).toMatchAriaSnapshot(`- paragraph: 1099 personnes meurent.`);
});

test('a tablet that is there to be read is not said to be out of use', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'prologue-02-t0', { lang: 'fr' });
  const tablet = page.locator('.spot[data-control="target"]');
  await expect(tablet).not.toHaveAttribute('aria-disabled', 'true');
  await expect(tablet).toHaveAccessibleDescription(teller.t('ui:board.to-read'));
});
