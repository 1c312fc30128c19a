/** Pictures that cannot be drawn, files that do not come, a renderer that is lost, no sound: the riddle plays on. */
import { expect, type Page, test } from '@playwright/test';
import { continueButton, goOn, listen, PREFIX, saveAt, stored, storeSave } from '../support';
import { makeTeller } from '../teller';
import { FIRST, french, notice, ok, open, plays, quiet, read } from './hands';

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

for (const part of ['director', 'phaser']) {
  test(`a file that does not arrive is said in words, and loading again helps (${part})`, async ({ page }) => {
    const teller = await french;
    await storeSave(page, await saveAt(FIRST));
    const lost = `**/assets/${part}-*.js`;
    await page.route(lost, (route) => route.abort());
    await open(page);
    await continueButton(page, teller).click();
    await expect(notice(page, teller.t('ui:fault.crash'))).toBeVisible();
    await page.unroute(lost);
    await page.getByRole('button', { name: teller.t('ui:fault.reload'), exact: true }).click();
    await goOn(page, teller);
    await plays(page, teller);
  });
}

test('a team whose game did not arrive can be asked for again: it is not held by its own page', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt(FIRST));
  const words = '**/assets/prologue-*.js';
  await page.route(words, (route) => route.abort());
  await open(page);
  await continueButton(page, teller).click();
  await read(page, teller, 'ui:fault.crash');
  await continueButton(page, teller).click();
  await read(page, teller, 'ui:fault.crash');
  await page.unroute(words);
  await continueButton(page, teller).click();
  await plays(page, teller);
});

for (const part of ['title', 'lamp']) {
  test(`a decoration that does not arrive leaves the screen alone (${part})`, async ({ page }) => {
    const teller = await french;
    const heard = listen(page);
    await page.route(`**/assets/${part}-*.js`, (route) => route.abort());
    await open(page);
    if (part === 'lamp') await page.getByRole('button', { name: teller.t('ui:title.play'), exact: true }).click();
    await expect.poll(() => heard.faults.filter((text) => /^(title|lamp):/.test(text)).length).toBeGreaterThan(0);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test.describe('where motion is wanted', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a mouth and lids that cannot be drawn leave the face at rest, drawn once while its mood lasts', async ({ page }) => {
    const teller = await french;
    const heard = listen(page);
    await page.addInitScript(() => {
      const { decode } = HTMLImageElement.prototype;
      HTMLImageElement.prototype.decode = function () {
        // Portraits alone have words for those who do not see them: none.
        if (!this.hasAttribute('alt')) return decode.call(this);
        const drawn = Number(document.documentElement.dataset.faces ?? 0);
        document.documentElement.dataset.faces = String(drawn + 1);
        return drawn === 0 ? decode.call(this) : Promise.reject(new Error('no colour left'));
      };
    });
    await storeSave(page, await saveAt(FIRST));
    await open(page);
    await goOn(page, teller);
    await expect.poll(() => heard.faults.length).toBe(2);
    await page.getByRole('button', { name: teller.t('ui:tool.goal'), exact: true }).click();
    await expect.poll(() => heard.faults.length).toBe(4);
    expect(heard.faults.filter((text) => !text.startsWith('portrait:'))).toEqual([]);
    expect(await page.locator('html').getAttribute('data-faces')).toBe('5');
    await expect(page.locator('.voice-portrait img')).toHaveCount(1);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: teller.t('ui:ok'), exact: true }).click();
    await plays(page, teller);
  });
});

test('a print of the notebook that does not arrive is asked for again when its page is', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  const place = '**/assets/night-gallery-*.js';
  await page.route(place, (route) => route.abort());
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' }));
  await open(page);
  await goOn(page, teller);
  await page.getByRole('button', { name: teller.t('ui:tool.notebook'), exact: true }).click();
  const following = page.getByRole('button', { name: teller.t('ui:notebook.following'), exact: true });
  const missed = () => heard.faults.some((text) => text.startsWith('pictures: the print of night-gallery'));
  for (let turn = 0; turn < 6 && !missed(); turn++) {
    await following.click();
    await page.waitForTimeout(400);
  }
  expect(missed()).toBe(true);
  await page.unroute(place);
  await page.getByRole('button', { name: teller.t('ui:notebook.previous'), exact: true }).click();
  await following.click();
  await expect(page.locator('.vignette img')).toHaveAttribute('src', /^blob:/);
});

test('when the words themselves do not come, the page says so in both languages', async ({ page }) => {
  await page.route(/\/assets\/words-(fr|en)-/, (route) => route.abort());
  await open(page);
  for (const language of ['fr', 'en'] as const) {
    const { t } = await makeTeller(language);
    const said = page.getByRole('dialog').locator(`[lang="${language}"]`);
    await expect(said).toContainText(t('ui:fault.crash'));
    await expect(said.getByRole('button', { name: t('ui:fault.reload'), exact: true })).toBeVisible();
  }
  await page.unroute(/\/assets\/words-(fr|en)-/);
  await page.getByRole('button', { name: (await french).t('ui:fault.reload'), exact: true }).click();
  await expect(page.getByRole('button', { name: (await french).t('ui:title.play'), exact: true })).toBeVisible();
});

test('without Phaser the riddle plays on without pictures, and it is said once', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt(FIRST));
  await page.route('**/assets/phaser-*.js', (route) => route.abort());
  await open(page);
  await continueButton(page, teller).click();
  await expect(notice(page, teller.t('ui:fault.crash'))).toBeVisible();
  await page.keyboard.press('Escape');
  await plays(page, teller);
  await page.waitForTimeout(500);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a slow network the board plays before its pictures are there, and they show what was played', async ({ page }) => {
  const teller = await french;
  const heard = listen(page);
  let letCome = () => {};
  const coming = new Promise<void>((resolve) => {
    letCome = resolve;
  });
  await page.route('**/assets/phaser-*.js', async (route) => {
    await coming;
    await route.continue();
  });
  await storeSave(page, await saveAt(FIRST));
  await open(page);
  await goOn(page, teller);
  await plays(page, teller);
  expect(await page.locator('#picture canvas').count()).toBe(0);
  letCome();
  await expect.poll(() => inkOf(page)).toBeGreaterThan(20);
  quiet(heard);
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
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.renderer)).toBe('webgl');
  await expect(page.locator('.board .spot').first()).toBeVisible();
  const shot = async () => (await page.locator('#picture').screenshot({ style: '#layer, #words { visibility: hidden }' })).length;
  // A flat picture packs into far fewer bytes than a painted one.
  await expect.poll(shot).toBeGreaterThan(30_000);
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
  await expect.poll(shot).toBeGreaterThan(30_000);
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
  await expect(notice(page, teller.t('ui:fault.not-back'))).toBeVisible();
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
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.renderer)).toBe('canvas');
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
