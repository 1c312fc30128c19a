/** A network that goes once the game is loaded: all of it came while the title was read, so the night goes on. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { goOn, heading, library, listen, saveAt, storeSave } from '../support';
import { makeTeller } from '../teller';
import { french, open, quiet } from './hands';

const allHere = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('all-here').length > 0, null, {
    timeout: 120_000,
  });

test('without a network once loaded: a board, its hints, the notebook, the yard and the other language are there', async ({ page, context }) => {
  const [teller, english] = await Promise.all([french, makeTeller('en')]);
  const heard = listen(page);
  await storeSave(page, await saveAt({ site: 'lewarde', step: 'B2', at: 'riddle' }));
  await open(page);
  await allHere(page);
  await context.setOffline(true);
  const press = (key: string) =>
    page
      .getByRole('button', { name: teller.t(key), exact: true })
      .last()
      .click();
  await goOn(page, teller);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  await press('ui:tool.hint');
  await expect(page.getByRole('button', { name: teller.t('ui:hint.next'), exact: true })).toBeVisible();
  await press('ui:tool.notebook');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await press('ui:tool.pause');
  await press('ui:pause.leave');
  await expect(heading(page)).toHaveText(teller.t('map:site.lewarde'));
  // A riddle that was never opened, and the board of its kind.
  await page.getByRole('button', { name: teller.t('lewarde:step.B3') }).click();
  await press('ui:story.skip');
  await expect(page.locator('.board .spot').first()).toBeVisible();
  await press('ui:tool.pause');
  await press('ui:pause.leave');
  await press('ui:settings.title');
  await page.getByRole('radio', { name: teller.t('ui:language.en') }).check({ force: true });
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: english.t('ui:tool.notebook'), exact: true })).toBeVisible();
  // A sound that was not kept would be asked for, and the browser would say so.
  quiet(heard);
});

test('what is fetched behind the title is the whole game', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(path.basename(new URL(request.url()).pathname)));
  await open(page);
  await allHere(page);
  const { sites, finale } = library.campaign;
  const asleep = [...sites.filter(({ awake }) => !awake).map(({ id }) => id), ...(finale.awake ? [] : [finale.id])];
  const built = readdirSync('dist/assets').filter((name) => /\.(js|woff2|webm)$/.test(name));
  expect(built.length).toBeGreaterThan(50);
  expect(built.filter((name) => !asked.has(name) && !asleep.some((id) => name.startsWith(`${id}-`)))).toEqual([]);
});

test('a player who asks for little data fetches what is played, and nothing before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(() => Object.defineProperty(Object.getPrototypeOf(navigator), 'connection', { get: () => ({ saveData: true }) }));
  await open(page);
  await expect.poll(() => asked.filter((url) => /\/rest-/.test(url)).length).toBe(1);
  await page.waitForTimeout(5000);
  expect(asked.filter((url) => /\/facts-|effects-.*webm/.test(url))).toEqual([]);
});
