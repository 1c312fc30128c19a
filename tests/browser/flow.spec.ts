/** The way through the night: its end on the map, the place where a team comes back to, the next tier of a riddle that was won. */
import { expect, type Page, test } from '@playwright/test';
import { seedOf } from '../../src/core/random';
import type { SaveFile } from '../../src/core/save';
import { registry } from '../../src/kinds/registry';
import { gesturesOf } from './gestures';
import { savedNow } from './inside';
import { continueButton, goOn, heading, intoYard, library, listen, openLab, pressAll, saveAt, storeSave } from './support';
import { makeTeller, type Teller } from './teller';

const SITE = 'lewarde';
/** Optional, and not done when the night ends. */
const LEFT = 'B6';
const french = makeTeller('fr');

const button = (page: Page, teller: Teller, key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
const door = (page: Page, teller: Teller, step: string) => page.locator('.door', { hasText: teller.t(`${SITE}:step.${step}`) });
const words = (page: Page) => page.locator('.voice-text');
const without = (save: SaveFile, step: string): SaveFile => ({
  ...save,
  events: save.events.filter((event) => !('step' in event && event.site === SITE && event.step === step)),
});

async function start(page: Page, save: SaveFile): Promise<Teller> {
  const teller = await french;
  await storeSave(page, save);
  await page.goto('/?lang=fr&r=canvas');
  await goOn(page, teller);
  return teller;
}

/** Plays a level of the site to its end, as it lies on the table. */
async function win(page: Page, teller: Teller, id: string): Promise<void> {
  const level = (await library.site(SITE)).levels.get(id);
  const load = level && registry[level.kind];
  if (!level || !load) throw new Error(`there is no level ${id}`);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  for (const { presses } of gesturesOf(await load(), level, seedOf(id))) await pressAll(page, teller, presses);
  await expect(button(page, teller, 'ui:next')).toBeVisible();
}

test('the last step leads to the map, and the site to its yard, though an optional room was left alone', async ({ page }) => {
  const heard = listen(page);
  const teller = await start(page, without(await saveAt({ site: SITE, step: 'BP', at: 'beats' }), LEFT));
  // Coming back, the postcard goes on where it was; then the night is over.
  await expect(heading(page)).toHaveText(teller.t(`${SITE}:step.BP`));
  await button(page, teller, 'ui:next').click();
  await button(page, teller, 'ui:card.keep').click();
  await expect(heading(page)).toHaveText(teller.t('map:title'));
  await expect(words(page)).toHaveText(teller.t('map:after'));
  const site = page.locator(`.map-spot[data-site="${SITE}"]`);
  for (const again of [false, true]) {
    if (again) {
      await page.reload();
      await goOn(page, teller);
    }
    await expect(heading(page)).toHaveText(teller.t('map:title'));
    await site.click();
    await expect(heading(page)).toHaveText(teller.t(`map:site.${SITE}`));
    await expect(words(page)).toHaveText(teller.t(`${SITE}:hub.restored`));
    await expect(door(page, teller, LEFT)).toBeVisible();
  }
  // It is entered when it is wanted.
  await door(page, teller, LEFT).click();
  await expect(heading(page)).toHaveText(teller.t(`${SITE}:step.${LEFT}`));
  expect(heard).toEqual({ faults: [], foreign: [] });
});

test('the map does not ask for glimmers when all are won', async ({ page }) => {
  const teller = await start(page, await saveAt({ site: SITE, step: 'BP', at: 'done' }));
  await expect(words(page)).toHaveText(teller.t('map:after-all'));
});

test('a team comes back to the very words, board or yard where it was', async ({ page }) => {
  const teller = await french;
  const { script } = await library.site(SITE);
  const key = script?.steps.find(({ id }) => id === 'B2')?.beats[1]?.key ?? '';
  const told = await saveAt({ site: SITE, step: 'B2', at: 'beats', beat: 1 });
  await start(page, told);
  await expect(words(page)).toHaveText(teller.t(key).replace(/\[\[[^\]|]+\|([^\]]+)\]\]/g, '$1'));
  // A board on which no move was made yet.
  await page.getByRole('button', { name: teller.t('ui:story.skip') }).click();
  await expect(page.locator('.board .spot').first()).toBeVisible();
  expect((await savedNow(page)).session).toBeUndefined();
  const title = (await heading(page).textContent()) ?? '';
  await page.reload();
  await goOn(page, teller);
  await expect(heading(page)).toHaveText(title);
});

test('a team that was in the yard comes back to the yard', async ({ page }) => {
  const teller = await start(page, await saveAt({ site: SITE, step: 'B2', at: 'done' }));
  await expect(heading(page)).toHaveText(teller.t(`map:site.${SITE}`));
  await expect(door(page, teller, 'B3')).toBeVisible();
});

test('a riddle that is won once more offers the next tier, and the last tier none', async ({ page }) => {
  const teller = await start(page, await saveAt({ site: SITE, step: 'BP', at: 'done' }));
  await intoYard(page, SITE);
  await door(page, teller, 'B5').click();
  for (const tier of [1, 2]) {
    await win(page, teller, `${SITE}-05-t${tier}`);
    await expect(page.locator('.voice-choices button')).toHaveText([teller.t('ui:next'), teller.t('ui:harder')]);
    await button(page, teller, 'ui:harder').click();
    await expect(button(page, teller, 'ui:harder')).toHaveCount(0);
    expect((await savedNow(page)).events).toContainEqual({ type: 'tier-chosen', riddle: `${SITE}-05`, tier: tier + 1 });
  }
  await win(page, teller, `${SITE}-05-t3`);
  await expect(page.locator('.voice-choices button')).toHaveText([teller.t('ui:next')]);
  await button(page, teller, 'ui:next').click();
  await expect(heading(page)).toHaveText(teller.t(`map:site.${SITE}`));
});

test('the first win of a riddle leads on, without another offer', async ({ page }) => {
  const teller = await start(page, await saveAt({ site: SITE, step: 'B5', at: 'riddle' }));
  await win(page, teller, `${SITE}-05-t1`);
  await expect(page.locator('.voice-choices button')).toHaveText([teller.t('ui:next')]);
});

/** Swaps two chains to and fro until no peg is left. */
async function spend(page: Page, teller: Teller): Promise<void> {
  const gap = page.locator('.board .spot').first();
  for (let swaps = 0; swaps < 30 && !(await button(page, teller, 'ui:hint.rewind').isVisible()); swaps++) await gap.click();
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`the way back is offered each time, and the lamp answers after it (motion: ${reducedMotion})`, async ({ page }) => {
    const teller = await french;
    await page.emulateMedia({ reducedMotion });
    await openLab(page, `${SITE}-05-t2`, { lang: 'fr' });
    const rewind = button(page, teller, 'ui:hint.rewind');
    for (let times = 0; times < 2; times++) {
      await spend(page, teller);
      await expect(rewind).toBeVisible();
      await page.locator('.board .spot').first().click();
      await expect(words(page)).toHaveText(teller.t('pendus:refuse.spent'));
      await expect(rewind).toBeFocused();
      await rewind.click();
      await expect(words(page)).toHaveText(teller.t('ui:hint.rewound'));
    }
    const lamp = button(page, teller, 'ui:tool.hint');
    await lamp.click();
    await expect(button(page, teller, 'ui:hint.next')).toBeVisible();
    await expect(page.locator('.board [data-mark="look"]').first()).toBeVisible();
    // While it is there it is said once more, and that is seen.
    const said = await words(page).textContent();
    const moves = page.locator('.voice-box').evaluate(
      (box) =>
        new Promise<boolean>((resolve) => {
          const animate = box.animate.bind(box);
          box.animate = (...how) => {
            resolve(true);
            return animate(...how);
          };
          setTimeout(() => resolve(false), 1500);
        }),
    );
    await lamp.click();
    expect(await moves).toBe(reducedMotion === 'no-preference');
    await expect(words(page)).toHaveText(said ?? '');
  });
}

for (const { step, last, params } of [
  { step: 'B5', last: 'pendus:say.fewest', params: { fewest: 3 } },
  { step: 'B6', last: 'berlines:say.solved', params: {} },
]) {
  test(`what Gaillette plays to the end is told as a win (${last})`, async ({ page }) => {
    const teller = await start(page, await saveAt({ site: SITE, step, at: 'riddle' }));
    await expect(page.locator('.board .spot').first()).toBeVisible();
    await button(page, teller, 'ui:tool.hint').click();
    await button(page, teller, 'ui:hint.rest').click();
    // Her last word is the story's, beside the offer of another board.
    while (!(await button(page, teller, 'ui:sister').isVisible())) await button(page, teller, 'ui:next').click();
    const won = teller.t(last, params);
    await expect(words(page)).toHaveText(`${won} ${teller.t('ui:solved.1')}`);
    await expect(page.getByRole('status')).toContainText(won);
  });
}

test('the title goes on with the team in one press', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: SITE, step: 'B3', at: 'beats' }));
  await page.goto('/?lang=fr&r=canvas');
  await continueButton(page, teller).click();
  await expect(heading(page)).toHaveText(teller.t(`${SITE}:step.B3`));
});

test('whoever comes back another evening is told what came before, once', async ({ page }) => {
  const teller = await french;
  await page.goto('/?lang=fr&r=canvas');
  const under = page.locator('.title-subtitle');
  await expect(under).toHaveText(teller.t('ui:title.subtitle'));
  await storeSave(page, await saveAt({ site: SITE, step: 'B3', at: 'riddle' }));
  await page.goto('/?lang=fr&r=canvas');
  await expect(under).toHaveText(teller.t(`${SITE}:recap.B3`));
  await expect(continueButton(page, teller)).toHaveAccessibleDescription(teller.t(`${SITE}:recap.B3`));
  await goOn(page, teller);
  await button(page, teller, 'ui:tool.pause').click();
  await button(page, teller, 'ui:pause.title-screen').click();
  await expect(under).toHaveText(teller.t('ui:title.subtitle'));
});
