/** What the tests of hard days do again and again: open the first board, play on it, read a message and put it away. */
import { expect, type Page } from '@playwright/test';
import { seedOf } from '../../../src/core/random';
import type { SaveFile } from '../../../src/core/save';
import { registry } from '../../../src/kinds/registry';
import { gesturesOf } from '../gestures';
import { type Heard, heading, library, PREFIX, pressAll, TEAM } from '../support';
import { makeTeller, type Teller } from '../teller';

export const french = makeTeller('fr');
export const PROFILE = `${PREFIX}profile.${TEAM.id}`;

/** The first board of the game, one save away. */
export const FIRST = { site: 'prologue', step: 'P1', at: 'riddle' } as const;

export async function firstBoard(): Promise<{ readonly title: string; readonly gestures: ReturnType<typeof gesturesOf> }> {
  const level = (await library.site('prologue')).level('prologue-01', 0);
  const load = registry[level.kind];
  if (!load) throw new Error(`there is no kind ${level.kind}`);
  return { title: `${level.kind}:title`, gestures: gesturesOf(await load(), level, seedOf(level.id)) };
}

export const open = (page: Page, query = ''): Promise<unknown> => page.goto(`/?lang=fr&r=canvas${query}`);
export const notice = (page: Page, text: string) => page.getByRole('dialog').filter({ hasText: text });
export const ok = async (page: Page, teller: Teller): Promise<void> =>
  page
    .getByRole('dialog')
    .last()
    .getByRole('button', { name: teller.t('ui:ok'), exact: true })
    .click();

/** A message is on the screen; it is read and put away. */
export async function read(page: Page, teller: Teller, key: string, params?: Record<string, string>): Promise<void> {
  await expect(notice(page, teller.t(key, params))).toBeVisible();
  await ok(page, teller);
}

/** The board answers: the first gesture is made, and undone, and both are seen in the names of the controls. */
export async function plays(page: Page, teller: Teller): Promise<void> {
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

/** Plays the board that a save left half-way to its end. */
export async function solve(page: Page, teller: Teller, save: SaveFile): Promise<void> {
  const id = save.session?.level ?? '';
  const level = (await library.site(id.split('-')[0] ?? '')).levels.get(id);
  const load = level && registry[level.kind];
  if (!level || !load) throw new Error(`the save has no board: "${id}"`);
  for (const { presses } of gesturesOf(await load(), level, seedOf(level.id))) await pressAll(page, teller, presses);
}

/** From the title through the choice of a team to the first words of the story. */
export async function newTeam(page: Page, teller: Teller): Promise<void> {
  await page.getByRole('button', { name: teller.t('ui:title.play'), exact: true }).click();
  await page.getByRole('button', { name: teller.t('ui:team.go'), exact: true }).click();
}

export const quiet = (heard: Heard): void => {
  expect(heard.faults).toEqual([]);
  expect(heard.foreign).toEqual([]);
};
