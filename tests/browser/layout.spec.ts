/** Six sizes, three languages, two sizes of text: everything can be reached, read and pressed; turning the phone loses nothing. */
import { expect, type Page, test } from '@playwright/test';
import { hardCoded, type Laid, layout } from './measure';
import { saveOf, stops, takeUp } from './stops';
import {
  controlsNow,
  drawnKinds,
  exercises,
  firstGestures,
  heading,
  intoYard,
  openLab,
  PREFIX,
  pressAll,
  restart,
  saveAt,
  settle,
  store,
  storeSave,
} from './support';
import { makeTeller } from './teller';

const SIZES = [
  [360, 640],
  [390, 844],
  [844, 390],
  [867, 460],
  [1280, 720],
  [1920, 1080],
] as const;
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

const scaled = (page: Page, percent: number): Promise<void> =>
  page.evaluate((scale) => document.documentElement.style.setProperty('--text-scale', String(scale)), percent / 100);

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
  const all = await stops(await makeTeller('fr'));
  const visit = async (name: string) => {
    const stop = all.find((one) => one.name === name);
    if (!stop) throw new Error(`there is no stop "${name}"`);
    await restart(page, await saveOf(stop));
    await takeUp(page);
    await stop.way?.(page);
  };
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

test('the sparks of a win lie over no card, on a phone on its side either', async ({ page }) => {
  const duel = (await exercises()).find(({ kind }) => kind === 'duel');
  if (!duel) throw new Error('there is no duel');
  await page.setViewportSize({ width: 844, height: 390 });
  await openLab(page, duel.level, { lang: 'fr' });
  const over = await page.locator('.voice-sparks').evaluate((row) => {
    for (let spark = 0; spark < 3; spark++) row.append(Object.assign(document.createElement('span'), { className: 'voice-spark' }));
    const sparks = [...row.children].map((one) => one.getBoundingClientRect());
    return [...document.querySelectorAll('.board .spot')]
      .filter((one) => {
        const rect = one.getBoundingClientRect();
        return sparks.some((spark) => rect.left < spark.right && spark.left < rect.right && rect.top < spark.bottom && spark.top < rect.bottom);
      })
      .map((one) => one.getAttribute('aria-label'));
  });
  expect(over).toEqual([]);
});

test('a door of the yard keeps its side and its place in the order all night', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  const seen = new Map<string, { readonly side: string; readonly place: number }>();
  let doors = 0;
  for (const step of ['B1', 'B2', 'B3', 'B4', 'BS', 'BP']) {
    await restart(page, await saveAt({ site: 'lewarde', step, at: 'done' }));
    await takeUp(page);
    await intoYard(page, 'lewarde');
    const now = await page.locator('.door').evaluateAll((all) =>
      all.map((door) => ({
        name: door.querySelector('.door-name')?.textContent ?? '',
        x: door.getBoundingClientRect().left,
        y: door.getBoundingClientRect().top,
        place: Number(door.parentElement?.style.order),
      })),
    );
    for (const { name, x, place } of now) {
      const spot = { side: x < 640 ? 'left' : 'right', place };
      expect(spot, `${name} after ${step}`).toEqual(seen.get(name) ?? spot);
      seen.set(name, spot);
    }
    for (const side of ['left', 'right']) {
      const column = now.filter(({ name }) => seen.get(name)?.side === side).sort((a, b) => a.y - b.y);
      expect(column.map(({ place }) => place)).toEqual(column.map(({ place }) => place).sort((a, b) => a - b));
    }
    doors += now.length;
  }
  expect(doors).toBeGreaterThan(20);
});

test('on a phone the halls of the yard stand clear of the doors: every window that was won is seen whole', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  const visits = [
    ['B3', [360, 640]],
    ['B6', [390, 844]],
    ['B6', [844, 390]],
    ['B6', [867, 460]],
  ] as const;
  for (const [step, [width, height]] of visits) {
    await page.setViewportSize({ width, height });
    await restart(page, await saveAt({ site: 'lewarde', step, at: 'done' }));
    await takeUp(page);
    await expect(page.locator('.yard-window').first()).toBeVisible();
    const covered = await page.locator('.yard-window').evaluateAll((windows) =>
      windows.flatMap((one) => {
        const pane = one.getBoundingClientRect();
        const over = [...document.querySelectorAll('.door, .voice-box, .voice-portrait, .tool .brass')].filter((other) => {
          const rect = other.getBoundingClientRect();
          return rect.left < pane.right && pane.left < rect.right && rect.top < pane.bottom && pane.top < rect.bottom;
        });
        return over.map((other) => `${other.textContent} lies over the window at ${Math.round(pane.left)}`);
      }),
    );
    expect(covered, `${width}x${height}`).toEqual([]);
  }
});

test('nothing lies over Lewarde on the map once its colours are back', async ({ page }) => {
  // Its halls and headframes, in units of the picture (assets/art/places/map), and what the tall frame shows of it.
  const core = { left: 795, top: 446, right: 1000, bottom: 534 };
  const tall = { x: 462, w: 540 };
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'BP', at: 'done' }));
  await takeUp(page);
  await expect(page.locator('.map-spot[data-state="restored"]')).toBeVisible();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const crop = width < height ? tall : { x: 0, w: 1280 };
    const over = () =>
      page.evaluate(
        ([box, { x, w }]) => {
          const stage = document.querySelector('#layer')?.getBoundingClientRect();
          if (!stage) return ['there is no layer'];
          const unit = stage.width / w;
          const place = {
            left: stage.left + (box.left - x) * unit,
            top: stage.top + box.top * unit,
            right: stage.left + (box.right - x) * unit,
            bottom: stage.top + box.bottom * unit,
          };
          return [...document.querySelectorAll('.map-spot, .voice-box, .voice-portrait, .tool .brass')]
            .filter((one) => {
              const rect = one.getBoundingClientRect();
              return rect.left < place.right && place.left < rect.right && rect.top < place.bottom && place.top < rect.bottom;
            })
            .map((one) => one.textContent);
        },
        [core, crop] as const,
      );
    await expect.poll(over, { message: `${width}x${height}`, timeout: 5000 }).toEqual([]);
  }
});

test('a column of doors shows after its last door that there are more', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'B4', at: 'done' }));
  await takeUp(page);
  const side = page.locator('.hub-side[data-side="left"]');
  await expect(side).not.toHaveAttribute('data-below');
  await scaled(page, 200);
  await expect(side).toHaveAttribute('data-below');
  const orders = await side.evaluate((one) => ({
    doors: [...one.querySelectorAll('.door-hook')].map((hook) => Number(getComputedStyle(hook).order)),
    before: Number(getComputedStyle(one, '::before').order),
    after: Number(getComputedStyle(one, '::after').order),
  }));
  expect(Math.min(...orders.doors)).toBeGreaterThan(orders.before);
  expect(Math.max(...orders.doors)).toBeLessThan(orders.after);
});

test('a window wider than the frame shows more of the picture, as far as it is drawn, and scrolls nowhere', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'BP', at: 'done' }));
  await takeUp(page);
  await expect(page.locator('#picture canvas')).toBeVisible();
  for (const [width, height] of SIZES.filter(([w, h]) => w > h)) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const unit = Math.min(width / 1280, height / 720);
    const side = Math.min((width - 1280 * unit) / 2, 80 * unit);
    const boxes = await page.evaluate(() => {
      const at = (name: string) => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { picture: at('#picture'), canvas: at('#picture canvas'), layer: at('#layer'), page: document.documentElement.scrollWidth };
    });
    const close = (found: number, wanted: number) => expect(Math.abs(found - wanted), `${width}x${height}: ${found} for ${wanted}`).toBeLessThan(1.5);
    close(boxes.picture.left, boxes.layer.left - side);
    close(boxes.picture.width, 1280 * unit + 2 * side);
    // What is drawn stays where it was: the canvas begins 80 units west of the frame, whatever of that is seen.
    close(boxes.canvas.left, boxes.layer.left - 80 * unit);
    close(boxes.canvas.width, 1440 * unit);
    close(boxes.layer.width, 1280 * unit);
    expect(boxes.page).toBe(width);
  }
});

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
