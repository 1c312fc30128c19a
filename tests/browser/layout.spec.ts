/** Six sizes, three languages, two sizes of text: everything can be reached, read and pressed; turning the phone loses nothing. */
import { expect, type Page, test } from '@playwright/test';
import { hardCoded, type Laid, layout, SIZES, scaled } from './measure';
import { saveOf, stops, takeUp, visitor } from './stops';
import { controlsNow, drawnKinds, exercises, firstGestures, heading, openLab, PREFIX, pressAll, restart, saveAt, settle, store, storeSave } from './support';
import { makeTeller } from './teller';

const LANGUAGES = ['fr', 'en', 'pseudo'] as const;
const TEXT_SIZES = [100, 200] as const;

/** Measures a screen at all sizes; the faults, each with the size at which it was seen. */
async function atAllSizes(page: Page, what: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const laid: Laid = await layout(page);
    expect(laid.controls, `controls of ${what}`).toBeGreaterThan(0);
    expect(laid.texts, `texts of ${what}`).toBeGreaterThan(0);
    faults.push(...laid.faults.map((fault) => `${width}x${height} ${what}: ${fault}`));
  }
  return faults;
}

for (const language of LANGUAGES) {
  for (const textSize of TEXT_SIZES) {
    test(`title, team and settings hold at six sizes (${language}, text ${textSize} %)`, async ({ page }) => {
      const teller = await makeTeller(language === 'en' ? 'en' : 'fr');
      // In the pseudo-locale each text is its French with accents and more: buttons are found by their place in the list.
      await store(page, { [`${PREFIX}settings`]: JSON.stringify({ language: language === 'en' ? 'en' : 'fr', textSize }) });
      await page.goto(`/?lang=${language}&r=canvas`);
      const menu = page.getByRole('navigation').getByRole('button');
      await expect(menu.first()).toBeVisible();
      const faults: string[] = [];
      const strange: string[] = [];
      const look = async (what: string) => {
        faults.push(...(await atAllSizes(page, what)));
        if (language === 'pseudo') strange.push(...(await hardCoded(page)));
      };
      await look('title');
      await menu.nth(1).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('settings');
      await page.keyboard.press('Escape');
      await menu.nth(0).click();
      await expect(page.getByRole('radiogroup')).toHaveCount(3);
      if (language !== 'pseudo') await expect(heading(page)).toHaveText(teller.t('ui:team.title'));
      await look('team');
      expect(strange).toEqual([]);
      expect(faults).toEqual([]);
    });
  }
}

for (const language of LANGUAGES) {
  test(`every screen that is no board holds at six sizes (${language})`, async ({ page }) => {
    test.setTimeout(420_000);
    const teller = await makeTeller(language === 'en' ? 'en' : 'fr');
    await page.goto(`/?lang=${language}&r=canvas`);
    const faults: string[] = [];
    const strange: string[] = [];
    for (const stop of await stops(teller)) {
      await test.step(stop.name, async () => {
        await page.setViewportSize({ width: 1280, height: 720 });
        await restart(page, await saveOf(stop));
        await takeUp(page);
        await stop.way?.(page);
        // Words a third longer than any language's and twice as large at once are nobody's screen: each is measured by itself.
        const stretched = language === 'pseudo';
        for (const textSize of stretched ? TEXT_SIZES.slice(0, 1) : TEXT_SIZES) {
          await scaled(page, textSize);
          faults.push(...(await atAllSizes(page, `${stop.name} at ${textSize} %`)));
        }
        if (language === 'pseudo') strange.push(...(await hardCoded(page)).map((text) => `${stop.name}: ${text}`));
      });
    }
    expect(strange).toEqual([]);
    expect(faults).toEqual([]);
  });
}

test('a finger finds the pause and the settings in the middle of the story, clear of the face and the name of the team', async ({ page }) => {
  const teller = await makeTeller('fr');
  const longest = (await stops(teller)).find(({ name }) => name === 'story, longest bubble');
  if (!longest) throw new Error('there is no stop of the story');
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveOf(longest));
  await takeUp(page);
  await longest.way?.(page);
  const pause = page.getByRole('button', { name: teller.t('ui:tool.pause'), exact: true });
  for (const percent of TEXT_SIZES) {
    await scaled(page, percent);
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await settle(page);
      await expect(pause).toBeInViewport({ ratio: 1 });
      const under = await pause.evaluate((button) => {
        const mine = button.getBoundingClientRect();
        return [...document.querySelectorAll('.team-plate, .voice-portrait, .voice-box')]
          .map((one) => ({ name: one.className, rect: one.getBoundingClientRect() }))
          .filter(({ rect }) => rect.left < mine.right && mine.left < rect.right && rect.top < mine.bottom && mine.top < rect.bottom)
          .map(({ name }) => name);
      });
      expect(under, `${width}x${height} at ${percent} %`).toEqual([]);
    }
  }
  await pause.click();
  await page.getByRole('button', { name: teller.t('ui:settings.title'), exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: teller.t('ui:settings.title') })).toBeVisible();
});

test('what is true and what is invented is seen on every page without scrolling', async ({ page }) => {
  const visit = visitor(page, await stops(await makeTeller('fr')));
  await page.goto('/?lang=fr&r=canvas');
  const seal = page.locator('dialog[open] .seal');
  await visit('notebook, contents');
  const count = await page.locator('.page-left .contents-line').count();
  expect(count).toBeGreaterThan(10);
  for (let index = 0; index < count; index++) {
    await page.locator('.book-foot .brass').last().click();
    await expect(seal, `page ${index + 1}`).toBeInViewport({ ratio: 0.99 });
    const how = page.locator('dialog[open] summary');
    if ((await how.count()) === 0) continue;
    await how.click();
    await expect(page.locator('.page-left .seal'), `page ${index + 1}, its sources open`).toBeInViewport({ ratio: 0.99 });
  }
  await page.setViewportSize({ width: 844, height: 390 });
  await visit('card, back');
  await expect(seal).toBeInViewport({ ratio: 0.99 });
  await visit('notebook, contents');
  const cards = page.locator('.page-right .contents-line');
  expect(await cards.count()).toBeGreaterThan(4);
  for (const card of await cards.all()) {
    await card.click();
    await expect(page.locator('.evidence .seal'), 'the front of a card').toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Escape');
  }
});

test('a phone on its side shows the whole text of a page, and all that a card proves, before anything scrolls', async ({ page }) => {
  const all = await stops(await makeTeller('fr'));
  const contents = all.find(({ name }) => name === 'notebook, contents');
  if (!contents) throw new Error('there is no stop of the contents');
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveOf(contents));
  await takeUp(page);
  await contents.way?.(page);
  await page.setViewportSize({ width: 844, height: 390 });
  const cards = page.locator('.page-right .contents-line');
  expect(await cards.count()).toBeGreaterThan(4);
  for (const card of await cards.all()) {
    await card.click();
    await page.locator('.dialog-card .dialog-actions .strip').first().click();
    for (const one of await page.locator('.card-side.back :is(.card-words, .criteria li)').all()) await expect(one).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press('Escape');
  }
  for (let index = 0; index < (await page.locator('.page-left .contents-line').count()); index++) {
    await page.locator('.page-left .contents-line').nth(index).click();
    await expect(page.locator('.page-fact'), `page ${index + 1}`).toBeInViewport({ ratio: 0.99 });
    await page.locator('.book-tab').first().click();
  }
});

for (const kind of drawnKinds) {
  for (const language of LANGUAGES) {
    test(`a riddle of ${kind} holds at six sizes (${language})`, async ({ page }) => {
      const exercise = (await exercises()).find((one) => one.kind === kind);
      if (!exercise) throw new Error(`there is no level of ${kind}`);
      await openLab(page, exercise.level, { lang: language });
      const faults: string[] = [];
      for (const textSize of TEXT_SIZES) {
        await scaled(page, textSize);
        faults.push(...(await atAllSizes(page, `${kind} at ${textSize} %`)));
      }
      expect(faults).toEqual([]);
    });
  }

  test(`turning the screen in the middle of a riddle of ${kind} loses nothing`, async ({ page }) => {
    const teller = await makeTeller('fr');
    const exercise = (await exercises()).find((one) => one.kind === kind);
    if (!exercise) throw new Error(`there is no level of ${kind}`);
    const [first, second] = await firstGestures(exercise);
    await openLab(page, exercise.level, { lang: 'fr' });
    const fresh = await controlsNow(page);
    await pressAll(page, teller, first?.presses ?? []);
    await expect.poll(() => controlsNow(page)).not.toEqual(fresh);
    // What is in the hand stays in the hand.
    if (second && second.presses.length > 1) await pressAll(page, teller, second.presses.slice(0, 1));
    const before = await controlsNow(page);
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [1280, 720],
    ] as const) {
      await page.setViewportSize({ width, height });
      await settle(page);
      expect(await controlsNow(page)).toEqual(before);
    }
    if (second) {
      await pressAll(page, teller, second.presses.length > 1 ? second.presses.slice(1) : second.presses);
      await expect.poll(() => controlsNow(page)).not.toEqual(before);
    }
  });
}

test('turning the screen in the middle of the story keeps the place and the words', async ({ page }) => {
  const teller = await makeTeller('fr');
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P1', at: 'riddle' }));
  await page.goto('/?lang=fr&r=canvas');
  await page.getByRole('navigation').getByRole('button').first().click();
  await expect(heading(page)).toHaveText(teller.t('lampisterie:title'), { timeout: 15_000 });
  const said = await page.locator('.voice-text').textContent();
  await page.setViewportSize({ width: 390, height: 844 });
  await settle(page);
  await expect(heading(page)).toHaveText(teller.t('lampisterie:title'));
  expect(await page.locator('.voice-text').textContent()).toBe(said);
  expect((await layout(page)).faults).toEqual([]);
});

test('what is excused is excused by its name alone', async ({ page }) => {
  const cut = 'position:absolute;width:1px;height:1px;overflow:hidden';
  const button = 'font-size:20px;position:absolute;width:90px;height:50px;padding:0';
  const beside = 'position:absolute;left:120px;white-space:nowrap';
  await page.setContent(`<html data-frame="wide"><body style="font-size:20px">
    <span class="visually-hidden" style="${cut}">for ears</span>
    <button class="star" style="${button};top:10px;left:10px"><span>*</span><span style="${cut}">for ears</span></button>
    <p class="seal"><span style="${cut}">for ears</span></p>
    <div class="tools bare"><div class="tool"><button style="${button};top:90px;left:10px"><span class="word" style="${beside}">tip</span></button></div></div>
    <p><span class="lost" style="${cut}">lost words</span></p>
    <button class="slips" style="${button};top:200px;left:10px"><span style="${beside}">slips out</span></button>
    <div class="voice" data-choices="2"><button class="answer" style="${button};top:320px;left:10px">answer</button></div>
    <div class="voice" data-choices="0"><button class="on" style="${button};top:340px;left:320px">on</button></div>
    <div class="board"><button class="spot" style="${button};top:300px;left:10px">one</button></div>
    <div class="board"><button class="spot" style="${button};top:330px;left:320px">two</button></div>
  </body></html>`);
  const onText = expect.stringMatching(/^button\.on .* and button\.spot "two" overlap/);
  const cutWords = expect.stringMatching(/^the words of span\.lost .* lie outside span\.lost/);
  const slipped = expect.stringMatching(/^the words of span "slips out" .* run over button\.slips/);
  const onAnswer = expect.stringMatching(/^button\.answer .* and button\.spot "one" overlap/);
  expect((await layout(page)).faults).toEqual([onAnswer, onText, cutWords, slipped]);
  // Large letters: the talk that asks may lie over the board, a text without answers may not.
  await page.evaluate(() => document.documentElement.style.setProperty('--text-scale', '2'));
  expect((await layout(page)).faults).toEqual([onText, cutWords, slipped]);
});

test('there are kinds to look at', () => {
  expect(drawnKinds.length).toBeGreaterThan(0);
});
