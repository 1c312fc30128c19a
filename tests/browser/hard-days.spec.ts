/** Days on which something is missing, full, broken or taken: the game says so in words and goes on. */
import { expect, type Page, test } from '@playwright/test';
import { seedOf } from '../../src/core/random';
import { saveText } from '../../src/core/save';
import { registry } from '../../src/kinds/registry';
import { continueButton, goOn, type Heard, heading, library, listen, PREFIX, pressAll, saveAt, store, stored, storeSave, TEAM } from './support';
import { makeTeller, type Teller } from './teller';
import { gesturesOf } from './walk';

test.describe.configure({ timeout: 60_000 });

const french = makeTeller('fr');
const PROFILE = `${PREFIX}profile.${TEAM.id}`;

/** The first board of the game, one save away. */
const FIRST = { site: 'prologue', step: 'P1', at: 'riddle' } as const;

async function firstBoard(): Promise<{ readonly title: string; readonly gestures: ReturnType<typeof gesturesOf> }> {
  const level = (await library.site('prologue')).level('prologue-01', 0);
  const load = registry[level.kind];
  if (!load) throw new Error(`there is no kind ${level.kind}`);
  return { title: `${level.kind}:title`, gestures: gesturesOf(await load(), level, seedOf(level.id)) };
}

const open = (page: Page, query = ''): Promise<unknown> => page.goto(`/?lang=fr&r=canvas${query}`);
const notice = (page: Page, text: string) => page.getByRole('dialog').filter({ hasText: text });
const ok = async (page: Page, teller: Teller): Promise<void> =>
  page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: teller.t('ui:ok'), exact: true })
    .click();

/** A message is on the screen; it is read and put away. */
async function read(page: Page, teller: Teller, key: string, params?: Record<string, string>): Promise<void> {
  await expect(notice(page, teller.t(key, params))).toBeVisible();
  await ok(page, teller);
}

/** The board answers: the first gesture is made, and undone, and both are seen in the names of the controls. */
async function plays(page: Page, teller: Teller): Promise<void> {
  const { title, gestures } = await firstBoard();
  await expect(heading(page)).toHaveText(teller.t(title));
  await expect(page.locator('.board .spot').first()).toBeVisible();
  const names = () => page.locator('.board .spot').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')).join('|'));
  const before = await names();
  await pressAll(page, teller, gestures[0]?.presses ?? []);
  await expect.poll(names).not.toBe(before);
  await page.getByRole('button', { name: teller.t('ui:tool.undo'), exact: true }).click();
  await expect.poll(names).toBe(before);
}

/** From the title through the choice of a team to the first words of the story. */
async function newTeam(page: Page, teller: Teller): Promise<void> {
  await page.getByRole('button', { name: teller.t('ui:title.play'), exact: true }).click();
  await page.getByRole('button', { name: teller.t('ui:team.go'), exact: true }).click();
}

const quiet = (heard: Heard): void => {
  expect(heard.faults).toEqual([]);
  expect(heard.foreign).toEqual([]);
};

// ——— The normal course ———

test('on a good day nothing is said on the console and nothing leaves the origin', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  await page.getByRole('button', { name: teller.t('ui:tool.pause'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: teller.t('ui:pause.title-screen'), exact: true })
    .click();
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  quiet(heard);
});

test('every address the built page names is its own', async ({ page }) => {
  await open(page);
  const named = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  // The parts behind the title come while it is read.
  await expect.poll(async () => (await named()).filter((url) => /\/(phaser|director)-/.test(url)).length).toBe(2);
  const urls = await named();
  expect(urls.filter((url) => !/^(http:\/\/127\.0\.0\.1:\d+\/|data:|blob:)/.test(url))).toEqual([]);
});

// ——— Storage ———

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
  await expect(page.getByRole('status')).toContainText(teller.t('cast:gaillette.name'), { timeout: 15_000 });
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
    await expect(page.getByRole('status')).toContainText(teller.t('cast:gaillette.name'), { timeout: 15_000 });
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

test('settings that cannot be read go back to their defaults', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await store(page, { [`${PREFIX}settings`]: '{"language":"fr","textSize":9000,"motion":7,"volume":"loud"}' });
  await page.goto('/?r=canvas');
  await expect(page.getByRole('button', { name: teller.t('ui:title.play'), exact: true })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'))).toBe('1');
  quiet(heard);
});

// ——— Two tabs ———

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

// ——— Address, words ———

for (const [query, name, value] of [
  ['lang=xx&r=canvas', 'lang', 'xx'],
  ['lang=fr&r=zzz', 'r', 'zzz'],
] as const) {
  test(`an address that asks for ${name}=${value} is answered in words, and the usual is shown`, async ({ browser, baseURL }) => {
    const teller = await french;
    const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
    const page = await context.newPage();
    const heard = listen(page);
    await page.goto(`${baseURL}/?${query}`);
    await read(page, teller, 'ui:fault.url', { name, value });
    await expect(page.getByRole('button', { name: teller.t('ui:title.play'), exact: true })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
    quiet(heard);
    await context.close();
  });
}

test('a value of the address is shown as text, whatever it holds', async ({ page }) => {
  const heard = listen(page);
  await page.goto('/?lang=%3Cimg%20src%3Dx%3E&r=canvas');
  await expect(page.getByRole('dialog')).toContainText('<img src=x>');
  expect(await page.locator('dialog img').count()).toBe(0);
  quiet(heard);
});

test('a key that English lacks is said in French', async ({ page }) => {
  const [fr, en] = await Promise.all([french, makeTeller('en')]);
  const words = en.t('ui:title.play');
  let dropped = 0;
  await page.route('**/assets/ui-*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const gone = body.replace(`play:\`${words}`, `gone:\`${words}`);
    if (gone !== body) dropped++;
    return route.fulfill({ response, body: gone });
  });
  await page.goto('/?lang=en&r=canvas');
  await expect(page.getByRole('button', { name: fr.t('ui:title.play'), exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: en.t('ui:settings.title'), exact: true })).toBeVisible();
  expect(dropped).toBe(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says in both languages what it needs', async ({ page }) => {
    await page.goto('/');
    for (const language of ['fr', 'en'] as const) {
      const words = page.locator(`noscript [lang="${language}"]`);
      await expect(words).toHaveText((await makeTeller(language)).t('ui:fault.noscript'));
      await expect(words).toBeVisible();
      await expect(words).toBeInViewport();
    }
  });
});

// ——— Pictures, renderer, sound, network ———

test('a plane that cannot be drawn is left out; the rest is shown and the riddle plays', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  let broken = 0;
  await page.route('**/assets/lamp-room-*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const planes = body.indexOf('planes');
    const svg = body.indexOf('svg', planes);
    const from = body.indexOf('<', svg);
    broken++;
    return route.fulfill({ response, body: `${body.slice(0, from)}<not-closed ${body.slice(from)}` });
  });
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  expect(broken).toBe(1);
  await expect.poll(() => heard.faults.filter((text) => text.startsWith('pictures: lamp-room/')).length).toBe(1);
  expect(heard.faults).toHaveLength(1);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => inkOf(page)).toBeGreaterThan(20);
});

test('a piece that cannot be drawn leaves the riddle playable and its place painted', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  let broken = 0;
  await page.route('**/assets/lampisterie-*.js', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    const at = body.search(/svg"?:["'`]<(g|path)/);
    if (at < 0) return route.fulfill({ response, body });
    broken++;
    return route.fulfill({ response, body: body.replace(/(svg"?:["'`])</g, '$1<not-closed <') });
  });
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  expect(broken).toBe(1);
  // Each symbol is reported, once.
  expect(heard.faults.length).toBeGreaterThan(0);
  expect(heard.faults.filter((text) => !text.startsWith('pictures: lampisterie/'))).toEqual([]);
  expect(new Set(heard.faults).size).toBe(heard.faults.length);
  await expect.poll(() => inkOf(page)).toBeGreaterThan(20);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a file that does not arrive is said in words, and loading again helps', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt(FIRST));
  const lost = '**/assets/director-*.js';
  await page.route(lost, (route) => route.abort());
  await open(page);
  await continueButton(page, teller).click();
  await expect(notice(page, teller.t('ui:fault.crash'))).toBeVisible();
  await page.unroute(lost);
  await page.getByRole('button', { name: teller.t('ui:fault.reload'), exact: true }).click();
  await goOn(page, teller);
  await plays(page, teller);
});

/** How many different colours the middle of the stage shows: a blank stage has one. */
function inkOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#picture canvas');
    if (!canvas) return 0;
    const copy = document.createElement('canvas');
    copy.width = 64;
    copy.height = 36;
    const pen = copy.getContext('2d');
    pen?.drawImage(canvas, 0, 0, 64, 36);
    const data = pen?.getImageData(0, 0, 64, 36).data ?? [];
    const seen = new Set<number>();
    for (let at = 0; at < data.length; at += 4) seen.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
    return seen.size;
  });
}

test('a lost WebGL context is said, the picture comes back, and play goes on', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  const teller = await french;
  const heard = listen(page);
  await storeSave(page, await saveAt(FIRST));
  await page.goto('/?lang=fr&r=webgl');
  await goOn(page, teller);
  expect(await page.evaluate(() => document.documentElement.dataset.renderer)).toBe('webgl');
  await expect(page.locator('.board .spot').first()).toBeVisible();
  const shot = async () => (await page.locator('#picture').screenshot({ style: '#layer, #words { visibility: hidden }' })).length;
  // A flat picture packs into far fewer bytes than a painted one.
  await expect.poll(shot, { timeout: 30_000 }).toBeGreaterThan(30_000);
  const lose = (back: boolean) =>
    page.evaluate((restore) => {
      const canvas = document.querySelector<HTMLCanvasElement>('#picture canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      const found = gl?.getExtension('WEBGL_lose_context');
      if (restore) Reflect.get(window, 'lost')?.restoreContext();
      else {
        Reflect.set(window, 'lost', found);
        found?.loseContext();
      }
      return Boolean(found);
    }, back);
  expect(await lose(false)).toBe(true);
  await expect(notice(page, teller.t('ui:fault.lost'))).toBeVisible();
  await lose(true);
  await ok(page, teller);
  await expect.poll(shot, { timeout: 30_000 }).toBeGreaterThan(30_000);
  await plays(page, teller);
  quiet({ ...heard, faults: heard.faults.filter((text) => !/context lost/i.test(text)) });
});

test('a WebGL context that never comes back offers to load the page again, in Canvas', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 360 });
  const teller = await french;
  await storeSave(page, await saveAt(FIRST));
  await page.goto('/?lang=fr&r=webgl');
  await goOn(page, teller);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  await page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#picture canvas');
    (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await read(page, teller, 'ui:fault.lost');
  await expect(notice(page, teller.t('ui:fault.not-back'))).toBeVisible({ timeout: 15_000 });
  expect(JSON.parse((await stored(page))[`${PREFIX}settings`] ?? '{}').renderer).toBe('canvas');
  await ok(page, teller);
  // The board is all DOM: it plays without its picture.
  await plays(page, teller);
});

test('without WebGL the game draws in Canvas', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(HTMLCanvasElement.prototype, 'getContext', function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.includes('webgl') ? null : Reflect.apply(getContext, this, [kind, ...rest]);
    });
  });
  await storeSave(page, await saveAt(FIRST));
  await page.goto('/?lang=fr');
  await goOn(page, teller);
  expect(await page.evaluate(() => document.documentElement.dataset.renderer)).toBe('canvas');
  await plays(page, teller);
  quiet(heard);
});

test('without an AudioContext the game is silent and whole', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  await page.addInitScript(() => {
    for (const name of ['AudioContext', 'webkitAudioContext', 'Audio']) Reflect.deleteProperty(window, name);
  });
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  await page.waitForTimeout(500);
  quiet(heard);
});
