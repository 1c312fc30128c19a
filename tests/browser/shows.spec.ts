/** What happens in the picture, with movement and without: names that go and come back, wins, cards, the map, quiet. */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { seedOf } from '../../src/core/random';
import type { SaveFile } from '../../src/core/save';
import { registry } from '../../src/kinds/registry';
import { gesturesOf } from './gestures';
import { goOn, heading, library, listen, PREFIX, pressAll, saveAt, stored, storeSave, TEAM, type Wanted } from './support';
import { makeTeller, type Teller } from './teller';

const french = makeTeller('fr');
const next = (page: Page, teller: Teller): Locator => page.getByRole('button', { name: teller.t('ui:next'), exact: true }).last();

/** Goes on with a save that has come this far; `beat` is the one to show first. */
async function begin(page: Page, wanted: Wanted, beat?: number): Promise<Teller> {
  const teller = await french;
  const save = await saveAt(wanted);
  const phase = wanted.at === 'after' ? 'after' : 'beats';
  const events: SaveFile['events'] =
    beat === undefined ? save.events : [...save.events, { type: 'beat-reached', site: wanted.site, step: wanted.step, phase, beat }];
  await storeSave(page, { ...save, events });
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  return teller;
}

/** The first board of the game, won but for its last gesture. */
async function almostWon(page: Page): Promise<{ readonly teller: Teller; readonly win: () => Promise<void> }> {
  const teller = await begin(page, { site: 'prologue', step: 'P1', at: 'riddle' });
  const level = (await library.site('prologue')).level('prologue-01', 0);
  const load = registry[level.kind];
  if (!load) throw new Error(`there is no kind ${level.kind}`);
  const gestures = gesturesOf(await load(), level, seedOf(level.id));
  await expect(page.locator('.board .spot').first()).toBeVisible();
  for (const { presses } of gestures.slice(0, -1)) await pressAll(page, teller, presses);
  return { teller, win: () => pressAll(page, teller, gestures.at(-1)?.presses ?? []) };
}

/** The beats of the cold open. */
const PICK = 3;
const STAMP = 5;

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test.describe(`motion: ${reducedMotion}`, () => {
    test.use({ contextOptions: { reducedMotion } });

    test('the street has a name until the stamp comes down; then a letter of the team goes out', async ({ page }) => {
      const heard = listen(page);
      const teller = await begin(page, { site: 'prologue', step: 'P0', at: 'beats' }, STAMP - 1);
      const sign = page.locator('.prop-sign');
      await expect(sign).toBeVisible();
      await expect(sign.locator('.prop-sign-name')).toHaveText(teller.t('prologue:p0.street'));
      await expect(page.locator('.letter.out')).toHaveCount(0);
      await next(page, teller).click();
      await expect(page.locator('.cue-stamp')).toBeVisible();
      await expect(sign).toHaveCount(0);
      await next(page, teller).click();
      await expect(page.locator('.letter.out')).toHaveCount(1);
      await expect(page.getByRole('status')).toContainText(teller.t('prologue:p0.letter'));
      await expect(page.locator('.cue-stamp')).toHaveCount(0);
      expect(heard.faults).toEqual([]);
    });

    test('the token lies on the path until it is picked up', async ({ page }) => {
      const teller = await begin(page, { site: 'prologue', step: 'P0', at: 'beats' }, PICK - 1);
      await expect(page.locator('.prop-token')).toBeVisible();
      await next(page, teller).click();
      await page.getByRole('button', { name: teller.t('ui:story.pick-token'), exact: true }).click();
      await expect(page.getByRole('status')).toContainText(teller.t('prologue:p0.sign'));
      await expect(page.locator('.prop-token, .cue-token')).toHaveCount(0);
    });

    test('a site gets its name back, whole and lit, before anybody speaks of it', async ({ page }) => {
      const heard = listen(page);
      const teller = await begin(page, { site: 'lewarde', step: 'BL', at: 'after' });
      const name = page.locator('.cue-name');
      await expect(name).toHaveText(teller.t('map:site.lewarde'));
      await expect(page.getByRole('status')).toContainText(teller.t('lewarde:bl.sign'));
      await expect(name).toBeVisible();
      await expect(name.locator('.uncut')).toHaveCount(0);
      const out = await page.locator('.letter.out').count();
      await next(page, teller).click();
      await expect(page.locator('.letter.out')).toHaveCount(out - 1);
      expect(heard.faults).toEqual([]);
    });

    test('a win shows its sparks and lights its room; « Suite » can be pressed at once', async ({ page }) => {
      const heard = listen(page);
      const { teller, win } = await almostWon(page);
      await win();
      // Long before everything has flown; a machine with other things to do gets its time.
      await expect(next(page, teller)).toBeVisible({ timeout: 6000 });
      await expect(page.locator('.voice-spark')).toHaveCount(3);
      if (reducedMotion === 'reduce') await expect(page.locator('.board-label').first()).toBeVisible();
      else await expect(page.locator('.board')).toBeHidden();
      for (const spark of await page.locator('.voice-spark').all()) await expect(spark).toHaveCSS('opacity', '1');
      await next(page, teller).click();
      await expect(heading(page)).toHaveText(teller.t('prologue:step.P1'));
      expect(heard.faults).toEqual([]);
    });

    test('nothing moves more than flames do while a board waits', async ({ page }) => {
      await page.addInitScript(() => {
        const times: number[] = [];
        Reflect.set(window, 'drawn', times);
        const { drawImage } = CanvasRenderingContext2D.prototype;
        Reflect.set(CanvasRenderingContext2D.prototype, 'drawImage', function (this: CanvasRenderingContext2D, ...rest: unknown[]) {
          if (this.canvas.parentElement?.id === 'picture') times.push(performance.now());
          return Reflect.apply(drawImage, this, rest);
        });
      });
      await begin(page, { site: 'prologue', step: 'P1', at: 'riddle' });
      await expect(page.locator('.board .spot').first()).toBeVisible();
      // The place is painted behind the board, and the loop has gone to sleep.
      await page.waitForTimeout(3000);
      const frames = await page.evaluate(async () => {
        const times: number[] = Reflect.get(window, 'drawn');
        times.length = 0;
        await new Promise((done) => setTimeout(done, 3000));
        // Pictures drawn within four milliseconds belong to one frame.
        return times.filter((time, at) => at === 0 || time - (times[at - 1] ?? 0) > 4).length;
      });
      if (reducedMotion === 'reduce') expect(frames).toBe(0);
      else {
        expect(frames).toBeGreaterThan(2);
        expect(frames).toBeLessThanOrEqual(3 * 8);
      }
    });

    test('nobody keeps a face under the name of the next who speaks', async ({ page }) => {
      // A slow machine: from a moment on no picture is decoded before it is let.
      await page.addInitScript(() => {
        const decode = HTMLImageElement.prototype.decode;
        let gate = Promise.resolve();
        HTMLImageElement.prototype.decode = function () {
          return gate.then(() => Reflect.apply(decode, this, []));
        };
        Reflect.set(window, 'holdPictures', () => {
          gate = new Promise((open) => Reflect.set(window, 'letPictures', open));
        });
      });
      const teller = await begin(page, { site: 'prologue', step: 'P0', at: 'beats' }, STAMP);
      const face = page.locator('.voice-portrait img');
      const name = page.locator('.name-tab');
      await expect(page.locator('.cue-stamp')).toBeVisible();
      await expect(face).toHaveCount(1);
      await expect(name).not.toHaveText(teller.t('cast:gaillette.name'));
      await page.evaluate('holdPictures()');
      await next(page, teller).click();
      await expect(name).toHaveText(teller.t('cast:gaillette.name'));
      await expect(face).toHaveCount(0);
      await page.evaluate('letPictures()');
      await expect(face).toHaveCount(1);
    });

    test('a face speaks, blinks, and comes to rest', async ({ page }) => {
      const teller = await begin(page, { site: 'prologue', step: 'P1', at: 'beats' });
      const face = page.locator('.voice-portrait img');
      await expect(page.getByRole('status')).toContainText(teller.t('prologue:p1.hello'));
      await expect(face).toHaveAttribute('src', /^blob:/);
      const faces = await page.locator('.voice-portrait').evaluate(async (disc) => {
        const seen = new Set([disc.querySelector('img')?.src]);
        const watch = new MutationObserver(() => seen.add(disc.querySelector('img')?.src));
        watch.observe(disc, { childList: true });
        await new Promise((done) => setTimeout(done, 7500));
        watch.disconnect();
        return seen.size;
      });
      expect(faces).toBe(reducedMotion === 'reduce' ? 1 : 3);
    });
  });
}

test.describe('in the middle of a movement', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the story is left, and comes back where it was', async ({ page }) => {
    const heard = listen(page);
    const teller = await begin(page, { site: 'lewarde', step: 'BL', at: 'after' });
    await expect(page.locator('.cue-name')).toBeVisible();
    // Once while the name is cut, once while the colours come back.
    for (const moment of [300, 2600]) {
      await page.waitForTimeout(moment);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: teller.t('ui:pause.title-screen'), exact: true }).click();
      await goOn(page, teller);
      await expect(heading(page)).toHaveText(teller.t('lewarde:step.BL'));
    }
    await expect(page.getByRole('status')).toContainText(teller.t('lewarde:bl.sign'));
    await expect(page.locator('.cue-name')).toHaveText(teller.t('map:site.lewarde'));
    expect(heard.faults).toEqual([]);
  });

  test('« Suite » leaves a win that is still being shown', async ({ page }) => {
    const heard = listen(page);
    const { teller, win } = await almostWon(page);
    await win();
    await next(page, teller).click();
    await expect(heading(page)).toHaveText(teller.t('prologue:step.P1'));
    await page.waitForTimeout(1500);
    expect(heard.faults).toEqual([]);
  });

  test('a page closed at the moment of a win has lost nothing', async ({ page }) => {
    const { teller, win } = await almostWon(page);
    await win();
    await expect(next(page, teller)).toBeVisible();
    await page.reload();
    await goOn(page, teller);
    await expect(page.locator('.voice-spark')).toHaveCount(3);
    await next(page, teller).click();
    await expect(heading(page)).toHaveText(teller.t('prologue:step.P1'));
    const save = JSON.parse((await stored(page))[`${PREFIX}profile.${TEAM.id}`] ?? '{}');
    expect(JSON.stringify(save)).toContain('"solved"');
  });

  test('the frame turns while colours come back', async ({ page }) => {
    const heard = listen(page);
    const teller = await begin(page, { site: 'lewarde', step: 'BL', at: 'after' }, 1);
    await page.waitForTimeout(900);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.getByRole('status')).toContainText(teller.t('lewarde:bl.sign'));
    expect(heard.faults).toEqual([]);
  });

  test('a card that was won is turned over and sealed, and can be put away at once', async ({ page }) => {
    const heard = listen(page);
    const teller = await french;
    const save = await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' });
    const level = (await library.site('lewarde')).level('lewarde-01', 1);
    const load = registry[level.kind];
    if (!load) throw new Error(`there is no kind ${level.kind}`);
    await storeSave(page, save);
    await page.goto('/?lang=fr&r=canvas');
    await goOn(page, teller);
    await expect(page.locator('.board .spot').first()).toBeVisible();
    for (const { presses } of gesturesOf(await load(), level, seedOf(level.id))) await pressAll(page, teller, presses);
    await next(page, teller).click();
    const card = page.getByRole('dialog');
    await expect(card.locator('.to-stamp')).toHaveCount(0);
    await expect(card.locator('.card-cover')).toHaveCount(0);
    await expect(card.locator('.seal-marks').first()).toBeVisible();
    await card.getByRole('button', { name: teller.t('ui:card.keep'), exact: true }).click();
    await expect(heading(page)).toHaveText(teller.t('lewarde:step.B1'));
    expect(heard.faults).toEqual([]);
  });

  test('dots walk the road to the place that waits', async ({ page }) => {
    const heard = listen(page);
    await begin(page, { site: 'prologue', step: 'P3', at: 'done' });
    const way = page.locator('.map-walk path');
    await expect(way).toHaveAttribute('d', /^M[\d.]+ [\d.]+L/);
    const [tag, end] = await Promise.all([
      page.locator('.map-spot[data-recommended="true"] .map-tag').boundingBox(),
      way.evaluate((path: SVGPathElement) => {
        const { x, y } = path.getPointAtLength(path.getTotalLength()).matrixTransform(path.getScreenCTM() ?? undefined);
        return { x, y };
      }),
    ]);
    if (!tag) throw new Error('no place is recommended');
    expect(Math.hypot(tag.x + tag.width / 2 - end.x, tag.y + tag.height / 2 - end.y)).toBeLessThan(160);
    expect(heard.faults).toEqual([]);
  });
});
