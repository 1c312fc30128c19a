/** A storage that is closed, full or broken: the game says so in words and goes on; nothing is deleted. */
import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { saveText } from '../../../src/core/save';
import { goOn, heading, listen, PREFIX, pressAll, saveAt, store, stored, storeSave, TEAM } from '../support';
import { FIRST, firstBoard, french, newTeam, notice, ok, open, PROFILE, quiet, read } from './hands';

test('a closed storage is said once, and the game plays in memory', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await open(page);
  await read(page, teller, 'save:memory-only');
  await newTeam(page, teller);
  await expect(page.getByRole('status')).toContainText(teller.t('cast:gaillette.name'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  quiet(heard);
});

for (const [name, key] of [
  ['QuotaExceededError', 'save:full'],
  ['SecurityError', 'save:blocked'],
] as const) {
  test(`a storage that refuses to write (${name}) is said once, and play goes on`, async ({ page }) => {
    const teller = await french;
    const heard = listen(page);
    await storeSave(page, await saveAt(FIRST));
    await page.addInitScript((fault) => {
      window.addEventListener('DOMContentLoaded', () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('refused', fault);
        };
      });
    }, name);
    await open(page);
    await goOn(page, teller);
    const { gestures } = await firstBoard();
    const [first, second, third] = gestures;
    await pressAll(page, teller, first?.presses ?? []);
    await read(page, teller, key);
    await pressAll(page, teller, [...(second?.presses ?? []), ...(third?.presses ?? [])]);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    quiet(heard);
  });
}

test('a full storage that finds room again has lost nothing', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt(FIRST));
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (this: Storage, key: string, text: string) {
      if (document.documentElement.dataset.full === 'yes') throw new DOMException('refused', 'QuotaExceededError');
      setItem.call(this, key, text);
    };
  });
  await open(page);
  await goOn(page, teller);
  const { gestures } = await firstBoard();
  await page.evaluate(() => {
    document.documentElement.dataset.full = 'yes';
  });
  await pressAll(page, teller, gestures[0]?.presses ?? []);
  await read(page, teller, 'save:full');
  await page.evaluate(() => {
    document.documentElement.dataset.full = 'no';
  });
  await pressAll(page, teller, gestures[1]?.presses ?? []);
  const kept = (await stored(page))[PROFILE] ?? '';
  expect(JSON.parse(kept).session.record.moves).toHaveLength(2);
});

const bad: readonly (readonly [string, string, string, Record<string, string>?])[] = [
  ['cut off in the middle', '{"app":"la-nuit-sans-noms","format":1,"revi', 'save:not-json'],
  ['of a newer format', JSON.stringify({ app: 'la-nuit-sans-noms', format: 99, revision: 1 }), 'save:newer'],
  ['of another application', JSON.stringify({ app: 'autre', level: 3 }), 'save:other-app'],
  [
    'written by hand, with a step that is none',
    saveText({ app: 'la-nuit-sans-noms', format: 1, revision: 3, profile: TEAM, events: [] }).replace(
      '"events":[]',
      '"events":[{"type":"win","site":"lewarde"}]',
    ),
    'save:bad-field',
    { path: 'events.0.type' },
  ],
];
for (const [what, text, key, params] of bad) {
  test(`a save ${what} gets a clear message, is put aside to the letter, and a new team can play`, async ({ page }) => {
    const teller = await french;
    const heard = listen(page);
    const others = { 'autre.app': 'à elle', lnsn: 'sans le point', 'LNSN.profile.x': 'autre casse' };
    await store(page, { ...others, [PROFILE]: text, [`${PREFIX}last`]: TEAM.id });
    await open(page);
    await expect(notice(page, teller.t(key, params))).toContainText(teller.t('save:put-aside'));
    await ok(page, teller);
    const after = await stored(page);
    expect(after[PROFILE]).toBeUndefined();
    const aside = Object.entries(after).filter(([name]) => name.startsWith(`${PREFIX}aside.`));
    expect(aside).toHaveLength(1);
    expect(JSON.parse(aside[0]?.[1] ?? '{}')).toMatchObject({ from: `profile.${TEAM.id}`, text });
    expect(after).toMatchObject(others);
    await newTeam(page, teller);
    await expect(page.getByRole('status')).toContainText(teller.t('cast:gaillette.name'));
    expect(await stored(page)).toMatchObject({ ...others, [aside[0]?.[0] ?? '']: aside[0]?.[1] });
    quiet(heard);
  });
}

test('a bad save in a full storage stays where it is', async ({ page }) => {
  const teller = await french;
  await store(page, { [PROFILE]: '{broken' });
  await page.addInitScript(() => {
    window.addEventListener('DOMContentLoaded', () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
  });
  await open(page);
  await expect(notice(page, teller.t('save:not-json'))).toContainText(teller.t('save:left-in-place'));
  expect((await stored(page))[PROFILE]).toBe('{broken');
});

test('a file that is no save of ours is refused in words, and changes nothing', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  const before = await stored(page);
  await page.getByRole('button', { name: teller.t('ui:settings.title'), exact: true }).click();
  for (const [text, key] of [
    ['hello', 'save:not-json'],
    ['{"app":"autre"}', 'save:other-app'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: teller.t('ui:settings.import'), exact: true }).click();
    await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await read(page, teller, key);
    if ((await page.getByRole('dialog').count()) === 0) await page.getByRole('button', { name: teller.t('ui:settings.title'), exact: true }).click();
  }
  expect(await stored(page)).toEqual(before);
  quiet(heard);
});

test('a team from a file that the device does not keep is said so', async ({ page }) => {
  const teller = await french;
  await page.addInitScript(() => {
    window.addEventListener('DOMContentLoaded', () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('refused', 'QuotaExceededError');
      };
    });
  });
  await open(page);
  await page.getByRole('button', { name: teller.t('ui:settings.title'), exact: true }).click();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: teller.t('ui:settings.import'), exact: true }).click();
  await (await chooser).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(saveText(await saveAt(FIRST))) });
  await expect(notice(page, teller.t('ui:settings.imported'))).toContainText(teller.t('save:full'));
});

test('saves put aside are in the list of teams: one comes back, one that cannot be read leaves as a file', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  const bad = '{"app":"la-nuit-sans-noms","format":1,"revi';
  const aside = (time: number, text: string) => ({ [`${PREFIX}aside.${time}`]: JSON.stringify({ from: PROFILE.slice(PREFIX.length), time, text }) });
  await store(page, { ...aside(1_700_000_000_000, bad), ...aside(1_700_000_060_000, saveText(await saveAt(FIRST))) });
  await open(page);
  await page.getByRole('button', { name: teller.t('ui:title.teams'), exact: true }).click();
  const teams = page.getByRole('dialog', { name: teller.t('ui:team.pick-team') });
  await expect(teams.locator('.aside-row')).toHaveCount(2);
  const given = page.waitForEvent('download');
  await teams.locator('.aside-row').first().getByRole('button').click();
  expect(await readFile(await (await given).path(), 'utf8')).toBe(bad);

  const team = teller.t('ui:team.whole', { first: teller.t('ui:team.first.taupes'), second: teller.t('ui:team.second.savantes') });
  await teams.locator('.aside-row', { hasText: team }).getByRole('button').first().click();
  await expect(teams.getByRole('status')).toHaveText(teller.t('ui:team.aside-came', { team }));
  const back = teams.getByRole('button', { name: team }).first();
  await expect(back).toBeFocused();
  await expect(teams.locator('.aside-row')).toHaveCount(1);
  await back.press('Enter');
  await expect(heading(page)).toHaveText(teller.t((await firstBoard()).title));
  quiet(heard);
});

test('settings that cannot be read go back to their defaults, and it is said', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await store(page, { [`${PREFIX}settings`]: '{"language":"fr","textSize":9000,"motion":7,"volume":"loud"}' });
  await page.goto('/?r=canvas');
  await read(page, teller, 'save:settings-reset');
  await expect(page.getByRole('button', { name: teller.t('ui:title.play'), exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe('1');
  quiet(heard);
});
