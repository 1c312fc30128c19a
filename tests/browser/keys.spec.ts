/** Keys, reading order and talks of a riddle, as a player without a mouse or without eyes meets them. */
import { expect, type Page, test } from '@playwright/test';
import { listenLive } from './hear';
import { exercises, goOn, openLab, restart, saveAt, storeSave } from './support';
import { makeTeller, type Teller } from './teller';

const french = makeTeller('fr');
const TALL = { width: 430, height: 932 };

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
const say = (teller: Teller, key: string, params?: Record<string, string | number>) => teller.t(`lampisterie:${key}`, params);

for (const [frame, size] of [
  ['wide', { width: 1280, height: 720 }],
  ['tall', TALL],
] as const) {
  test(`a board is read as goal, state, clues, controls, tools; Tab goes the same way (${frame})`, async ({ page }) => {
    const teller = await french;
    await page.setViewportSize(size);
    await openLab(page, 'lewarde-01-t1', { lang: 'fr' });
    const tree = await page.locator('body').ariaSnapshot();
    const parts = [
      `heading "${teller.t('lampisterie:title')}"`,
      `region "${teller.t('ui:a11y.board')}"`,
      teller.t('lampisterie:goal'),
      `region "${teller.t('ui:board.notes')}"`,
      `group "${say(teller, 'group.board')}"`,
      `navigation "${teller.t('ui:tools')}"`,
    ].map((part) => tree.replace(/\u00a0|\u202f/g, ' ').indexOf(part.replace(/\u00a0|\u202f/g, ' ')));
    expect(parts).not.toContain(-1);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));

    const notes = await page.locator('.note').allTextContents();
    const first = await page.locator('.board .spot').first().getAttribute('aria-label');
    await page.locator('#heading').focus();
    for (const note of notes) {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe(note);
    }
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe(notes[notes.length - 1]);
    // From the last tool on, Tab leaves the page: the clues do not come a second time.
    await page.locator('.tool button').last().focus();
    await page.keyboard.press('Tab');
    expect(notes).not.toContain(await focused(page));
  });
}

test('an arrow that leads nowhere is told once, and seen', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'lewarde-01-t1', { lang: 'fr' });
  const heard = await listenLive(page);
  // The goal is told on entering.
  await page.waitForTimeout(300);
  await heard();
  await page.locator('.board .spot').first().focus();
  for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowUp');
  const top = await focused(page);
  expect(await heard()).toEqual([teller.t('ui:board.edge')]);
  const blinks = page.evaluate(
    () =>
      new Promise<number>((done) =>
        document.addEventListener('keyup', () => done(document.activeElement?.getAnimations().length ?? 0), {
          once: true,
        }),
      ),
  );
  await page.keyboard.press('ArrowUp');
  expect(await blinks).toBeGreaterThan(0);
  expect(await heard()).toEqual([]);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).not.toBe(top);
  for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowUp');
  expect(await heard()).toEqual([teller.t('ui:board.edge')]);
});

test('what is in the hand is part of the board in words', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'prologue-01-t0', { lang: 'fr' });
  const heard = await listenLive(page);
  const name = say(teller, 'control.number', { number: 36 });
  const held = teller.t('ui:board.held', { name });
  const region = page.getByRole('region', { name: teller.t('ui:a11y.board') });
  await page.getByRole('button', { name, exact: true }).focus();
  await page.keyboard.press('r');
  expect((await heard()).join(' ')).not.toContain(held);
  await page.keyboard.press('Enter');
  await heard();
  await page.keyboard.press('r');
  expect((await heard()).join(' ')).toContain(held);
  await expect(region).toContainText(held);
  await page.keyboard.press('Escape');
  await expect(region).not.toContainText(held);
});

test('H in an open hint says it again; Escape ends the talk before it pauses', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'lewarde-01-t1', { lang: 'fr' });
  const heard = await listenLive(page);
  const thanks = page.getByRole('button', { name: teller.t('ui:hint.thanks'), exact: true });
  const pause = page.getByRole('dialog');
  await page.locator('.board .spot').first().focus();
  await page.keyboard.press('h');
  const once = await heard();
  await page.keyboard.press('h');
  expect(await heard()).toEqual(once);
  // A later rung is not thrown back to the first one.
  await page.getByRole('button', { name: teller.t('ui:hint.next'), exact: true }).press('Enter');
  const third = await heard();
  expect(third).not.toEqual(once);
  await page.keyboard.press('h');
  expect(await heard()).toEqual(third);
  await page.keyboard.press('Escape');
  await expect(thanks).toHaveCount(0);
  await expect(page.locator('[data-mark]')).toHaveCount(0);
  await expect(pause).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.classList.contains('spot'))).toBe(true);

  await page.keyboard.press('g');
  await expect(page.getByRole('button', { name: teller.t('ui:ok'), exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: teller.t('ui:ok'), exact: true })).toHaveCount(0);
  await expect(pause).toHaveCount(0);

  // From the worked example, too, in one step.
  await page.keyboard.press('h');
  await page.getByRole('button', { name: teller.t('ui:hint.method'), exact: true }).press('Enter');
  await expect(page.locator('.board .spot').first()).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.locator('.board .spot').first()).toBeVisible();
  await expect(page.locator('.voice-choices button')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(pause).toBeVisible();
});

test('the letters work wherever the focus is: on a tool, on the page; never with a modifier, never in a dialog', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'prologue-01-t0', { lang: 'fr' });
  const heard = await listenLive(page);
  await page.waitForTimeout(300);
  await heard();
  const open = say(teller, 'summary.left', { open: 3 });
  // Nothing to take back, nothing to read, no grid: each says so.
  await page.keyboard.press('z');
  await page.keyboard.press('Shift+Z');
  await page.keyboard.press('n');
  expect(await heard()).toEqual(['nothing-undo', 'nothing-redo', 'no-grid'].map((key) => teller.t(`ui:board.${key}`)));
  for (const tool of ['check', 'notebook', 'menu']) {
    await page.locator(`.tool[data-tool="${tool}"] button`).focus();
    await page.keyboard.press('r');
    expect((await heard()).join(' ')).toContain(open);
    for (const modifier of ['Control', 'Alt', 'Meta']) await page.keyboard.press(`${modifier}+g`);
    expect(await heard()).toEqual([]);
  }
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('r');
  expect((await heard()).join(' ')).toContain(open);
  // A wrong check leaves the focus on its tool: there one wants help.
  await page.locator('.tool[data-tool="check"] button').press('Enter');
  await heard();
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: teller.t('ui:hint.thanks'), exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.tool[data-tool="menu"] button').press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await heard();
  await page.keyboard.press('r');
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: teller.t('ui:hint.thanks'), exact: true })).toHaveCount(0);
  expect(await heard()).toEqual([]);
});

test('I reads the clues, without those that are struck out', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'lewarde-01-t1', { lang: 'fr' });
  const heard = await listenLive(page);
  await page.waitForTimeout(300);
  await heard();
  const notes = (await page.locator('.note').allTextContents()).map((text) => text.trim());
  expect(notes.length).toBeGreaterThan(2);
  await page.keyboard.press('i');
  expect(await heard()).toEqual([[`${teller.t('ui:board.notes')}.`, ...notes].join(' ')]);
  await page.locator('.note').first().press('Enter');
  await page.keyboard.press('i');
  expect(await heard()).toEqual([[`${teller.t('ui:board.notes')}.`, ...notes.slice(1)].join(' ')]);
  expect(teller.t('ui:a11y.keys')).toContain('I lit les indices');
  await openLab(page, 'lewarde-06-t1', { lang: 'fr' });
  const again = await listenLive(page);
  await page.waitForTimeout(300);
  await again();
  await page.keyboard.press('i');
  expect(await again()).toEqual([teller.t('ui:board.no-notes')]);
});

test('after help the focus is where the help spoke of, not where the hand happened to be', async ({ page }) => {
  const teller = await french;
  const duel = (await exercises()).find(({ kind }) => kind === 'duel');
  if (!duel) throw new Error('there is no duel');
  await openLab(page, duel.level, { lang: 'fr' });
  const card = page.locator('.spot[data-control^="card-"]').last();
  await card.focus();
  for (const leave of ['self', 'do']) {
    await page.keyboard.press('h');
    await page.getByRole('button', { name: teller.t('ui:hint.next'), exact: true }).click();
    const marked = await page.locator('.spot[data-mark]').first().getAttribute('data-control');
    expect(marked).not.toBeNull();
    await page.getByRole('button', { name: teller.t(`ui:hint.${leave}`), exact: true }).press('Enter');
    await expect(page.locator(`.spot[data-control="${marked}"]`)).toBeFocused();
  }
});

test('the warm-up tells the three keys that help, and a board taken up half-way how it stands', async ({ page }) => {
  const teller = await french;
  await storeSave(page, await saveAt({ site: 'prologue', step: 'P1', at: 'essai' }));
  await page.goto('/?lang=fr&r=canvas');
  let heard = await listenLive(page);
  await goOn(page, teller);
  await expect(page.locator('.spot').first()).toBeVisible();
  expect(await heard()).toContain(teller.t('ui:a11y.first-keys'));
  await restart(page, await saveAt({ site: 'prologue', step: 'P1', at: 'riddle' }));
  await goOn(page, teller);
  await page.getByRole('button', { name: say(teller, 'control.number', { number: 36 }), exact: true }).click();
  await page.getByRole('button', { name: say(teller, 'control.slot-number-empty', { man: 'Jules' }), exact: true }).click();
  await page.reload();
  heard = await listenLive(page);
  await goOn(page, teller);
  await expect(page.locator('.spot').first()).toBeVisible();
  const all = (await heard()).join(' ');
  expect(all).toContain(say(teller, 'summary.one', { man: 'Jules', first: say(teller, 'value.number', { number: 36 }) }));
  expect(all).not.toContain(teller.t('ui:a11y.first-keys'));
});

test('a clue that a hint shows is not struck out while it is shown', async ({ page }) => {
  const teller = await french;
  await openLab(page, 'lewarde-01-t1', { lang: 'fr' });
  const line = (index: number) =>
    page
      .locator('.note')
      .nth(index)
      .evaluate((note) => getComputedStyle(note).textDecorationLine);
  const notes = page.locator('.note');
  for (let index = 0; index < (await notes.count()); index++) await notes.nth(index).click();
  expect(await line(0)).toBe('line-through');
  await page.locator('.tool[data-tool="hint"] button').click();
  const marked = page.locator('.note[data-mark]');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAttribute('aria-description', teller.t('ui:board.marked-note'));
  expect(await marked.evaluate((note) => getComputedStyle(note).textDecorationLine)).toBe('none');
  await page.getByRole('button', { name: teller.t('ui:hint.thanks'), exact: true }).click();
  expect(await line(0)).toBe('line-through');
});

test('the cards of a duel say what they prove; the tools say their keys', async ({ page }) => {
  const teller = await french;
  const duel = (await exercises()).find(({ kind }) => kind === 'duel');
  if (!duel) throw new Error('there is no duel');
  await openLab(page, duel.level, { lang: 'fr' });
  const card = page.getByRole('button', { name: teller.t('duel:control.card', { card: teller.t('cards:B1.title') }), exact: true });
  const about = (await card.getAttribute('aria-description')) ?? '';
  expect(about).toContain('Le travail était dangereux');
  const all = page.locator('.spot[data-control^="card-"]');
  for (const one of await all.all()) expect(await one.getAttribute('aria-description')).toMatch(/^[^[\]]{20,}$/);
  const keys = await page.locator('.tool button').evaluateAll((tools) => tools.map((tool) => tool.getAttribute('aria-keyshortcuts')));
  expect(keys).toEqual(['H', 'Z', 'Shift+Z', null, 'G', null, 'Escape']);
});
