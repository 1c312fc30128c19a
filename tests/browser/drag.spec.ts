/** What is dragged is seen: the piece follows the pointer, also with less movement, and goes home from an impossible place. */
import { expect, type Page, test } from '@playwright/test';
import { canLift } from '../../src/boards/gesture';
import type { Described } from '../../src/core/puzzle-kind';
import { exercises, firstGestures, openLab, settle } from './support';

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture of one spot of the board, without controls and words: pieces alone. */
async function look(page: Page, spot: Spot): Promise<string> {
  await page.addStyleTag({ content: '.board .spot { visibility: hidden } .board-labels { opacity: 0 }' });
  await settle(page);
  const picture = await page.screenshot({ clip: spot });
  await page.evaluate(() => document.head.lastElementChild?.remove());
  return picture.toString('base64');
}

async function boxOf(page: Page, id: string): Promise<Spot> {
  const box = await page.locator(`.spot[data-control="${id}"]`).boundingBox();
  if (!box) throw new Error(`${id} is not on the page`);
  return box;
}

const liftable = ({ actions, controls }: Described<unknown>): string | undefined => controls.find(({ id }) => canLift(actions, id))?.id;

test('on every board the piece that is lifted follows the pointer, and comes back from nowhere', async ({ page }) => {
  let seen = 0;
  for (const exercise of await exercises()) {
    const [first] = await firstGestures(exercise);
    const lifted = first && liftable(first.board);
    if (lifted === undefined) continue;
    seen++;
    await openLab(page, exercise.level, { lang: 'fr' });
    await page.waitForLoadState('networkidle');
    const spot = await boxOf(page, lifted);
    const home = await look(page, spot);
    const [x, y] = [spot.x + spot.width / 2, spot.y + spot.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 20, y - 30);
    // The corner of the stage, where no board has anything.
    await page.mouse.move(6, 6, { steps: 4 });
    expect(await look(page, spot), `${exercise.kind}: ${lifted} has left its place`).not.toBe(home);
    expect(await page.locator('.spot.held').count(), exercise.kind).toBe(1);
    await page.mouse.up();
    await page.mouse.move(2, 2);
    await expect.poll(() => look(page, spot), `${exercise.kind}: ${lifted} is back`).toBe(home);
    expect(await page.locator('.spot.held').count(), exercise.kind).toBe(0);
  }
  expect(seen).toBeGreaterThan(2);
});

test('the words on a piece travel with it, and a piece that is well dropped stays', async ({ page }) => {
  await openLab(page, 'prologue-01-t0', { lang: 'fr' });
  const word = page.locator('.board-label', { hasText: /^36$/ }).first();
  const from = await boxOf(page, 'number-36');
  const to = await boxOf(page, 'slot-number-2');
  const at = async () => (await word.boundingBox())?.x ?? 0;
  const before = await at();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 - 100, from.y + from.height / 2, { steps: 3 });
  await expect.poll(at).toBeLessThan(before - 90);
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 3 });
  await page.mouse.up();
  await settle(page);
  await expect.poll(async () => Math.abs((await at()) - to.x) < to.width).toBe(true);
  await expect(page.locator('.spot[data-control="slot-number-2"]')).toHaveAttribute('aria-label', /36/);
});

/** A liftable control of the first lamp board, and a place of the stage where no control is. */
async function lampBoard(
  page: Page,
): Promise<{ readonly from: { readonly x: number; readonly y: number }; readonly free: { readonly x: number; readonly y: number } }> {
  await openLab(page, 'prologue-01-t0', { lang: 'fr' });
  const box = await boxOf(page, 'number-36');
  const free = await page.evaluate(() => {
    for (let y = 60; y < 600; y += 10)
      for (let x = 60; x < 1100; x += 10) if (!document.elementsFromPoint(x, y).some((each) => each.closest('.spot, .sheet, .tools, .voice'))) return { x, y };
    return null;
  });
  if (!free) throw new Error('there is a control everywhere');
  return { from: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, free };
}

test('a flick that leaves its control at once is a drag, and so is the next one', async ({ page }) => {
  const { from, free } = await lampBoard(page);
  const held = page.locator('.spot.held');
  for (let turn = 0; turn < 2; turn++) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(free.x, free.y);
    await expect(held).toHaveCount(1, { timeout: 2_000 });
    await page.mouse.up();
    await expect(held).toHaveCount(0, { timeout: 2_000 });
  }
});

test('Escape ends a drag and opens no pause', async ({ page }) => {
  const { from } = await lampBoard(page);
  const held = page.locator('.spot.held');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 10, { steps: 4 });
  await expect(held).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(held).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.mouse.up();
  // What the hand lets go of afterwards presses nothing.
  await expect(held).toHaveCount(0);
});

test('a card of the duel that is dragged is presented wherever it is let go', async ({ page }) => {
  const exercise = (await exercises()).find(({ kind }) => kind === 'duel');
  if (!exercise) throw new Error('there is no duel');
  await openLab(page, exercise.level, { lang: 'fr' });
  const card = page.locator('.spot[data-control^="card-"]:not([aria-disabled="true"])').first();
  await expect(card).toHaveAttribute('aria-pressed', 'false');
  const box = await card.boundingBox();
  if (!box) throw new Error('the card is not on the page');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y - 40);
  await page.mouse.move(6, 6, { steps: 4 });
  await page.mouse.up();
  await expect(card).toHaveAttribute('aria-pressed', 'true');
});
