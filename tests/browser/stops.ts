/**
 * Screens that are no boards, as the layout tests visit them: the save each begins with and the way to it. Everything
 * is found by its place, not by its words, because in the pseudo-locale no text is what it was.
 */
import { expect, type Page } from '@playwright/test';
import type { SaveFile } from '../../src/core/save';
import { allSteps, heading, intoYard, restart, saveAt, type Wanted } from './support';
import type { Teller } from './teller';

export interface Stop {
  readonly name: string;
  readonly save: Wanted;
  /** From the first screen of the save to the one that is looked at. */
  readonly way?: (page: Page) => Promise<void>;
}

const tool = (page: Page, id: string) => page.locator(`.tool[data-tool="${id}"] button`);
const dialog = (page: Page) => page.locator('dialog[open]').last();
const inDialog = async (page: Page): Promise<void> => {
  await expect(dialog(page)).toBeVisible();
};
/** One bubble on. */
const next = (page: Page) => page.locator('.voice-next').click();

/** From the title into the game: the first button takes up the team played last. */
export async function takeUp(page: Page): Promise<void> {
  const title = (await heading(page).textContent()) ?? '';
  await page.getByRole('navigation').getByRole('button').first().click();
  await expect(heading(page)).not.toHaveText(title);
}

/** Where the shortest and the longest bubble of the story are, in the teller's language. */
async function bubbles(teller: Teller): Promise<{ readonly short: Wanted; readonly long: Wanted }> {
  // The way to an optional step is not the yard's main door.
  const all = (await allSteps()).flatMap(({ site, step }) =>
    step.optional
      ? []
      : step.beats.flatMap(({ key, cue }, beat) =>
          key === undefined || cue !== undefined ? [] : [{ wanted: { site, step: step.id, at: 'beats', beat } as const, length: teller.t(key).length }],
        ),
  );
  const sorted = all.sort((a, b) => a.length - b.length);
  const [short, long] = [sorted[0], sorted[sorted.length - 1]];
  if (!short || !long) throw new Error('the story has no bubbles');
  return { short: short.wanted, long: long.wanted };
}

/** Everything that is awake is done. */
const ALL_DONE: Wanted = { site: 'lewarde', step: 'BP', at: 'done' };
const IN_RIDDLE: Wanted = { site: 'lewarde', step: 'B1', at: 'riddle' };

const awake = (page: Page) => page.locator('.map-spot:not([data-state="asleep"])').first();
const hub = (page: Page): Promise<void> => intoYard(page, 'lewarde');
/** From the map or the yard, when the game begins there, through the yard's main door into the step at hand. */
export const story = async (page: Page): Promise<void> => {
  const doors = page.locator('.door');
  const on = page.locator('.voice-next');
  await expect(awake(page).or(on).or(doors).first()).toBeVisible();
  if (await awake(page).isVisible()) await awake(page).click();
  await expect(doors.or(on).first()).toBeVisible();
  if (await doors.first().isVisible()) await page.locator('.door[data-main="true"]').click();
  await expect(on).toBeVisible();
};
const notebook = async (page: Page): Promise<void> => {
  await tool(page, 'notebook').click();
  await inDialog(page);
};
const notebookPage = async (page: Page): Promise<void> => {
  await notebook(page);
  // The first page with a card: the pages of the prologue come before it and have none.
  const count = await page.locator('.page-left .contents-line').count();
  await page
    .locator('.page-left .contents-line')
    .nth(Math.min(2, count - 1))
    .click();
  await expect(page.locator('.page-fact')).toBeVisible();
};
const board = async (page: Page): Promise<void> => {
  await expect(page.locator('.board .spot').first()).toBeAttached();
};

export async function stops(teller: Teller): Promise<readonly Stop[]> {
  const { short, long } = await bubbles(teller);
  return [
    { name: 'story, shortest bubble', save: short, way: story },
    { name: 'story, longest bubble', save: long, way: story },
    {
      name: 'pause of the story',
      save: long,
      way: async (page) => {
        await story(page);
        await page.keyboard.press('Escape');
        await inDialog(page);
      },
    },
    { name: 'map, first time', save: { site: 'prologue', step: 'P3', at: 'done' } },
    { name: 'map, Lewarde lit', save: ALL_DONE },
    { name: 'yard, open doors', save: { site: 'lewarde', step: 'B3', at: 'done' }, way: hub },
    { name: 'yard, every door', save: ALL_DONE, way: hub },
    { name: 'notebook, contents', save: ALL_DONE, way: notebook },
    { name: 'notebook, a page', save: ALL_DONE, way: notebookPage },
    {
      name: 'notebook, how do we know',
      save: ALL_DONE,
      way: async (page) => {
        await notebookPage(page);
        await page.locator('dialog[open] summary').first().click();
      },
    },
    {
      name: 'notebook, words',
      save: ALL_DONE,
      way: async (page) => {
        await notebook(page);
        await page.locator('.book-tab').last().click();
      },
    },
    {
      name: 'card, front',
      save: ALL_DONE,
      way: async (page) => {
        await notebook(page);
        await page.locator('.page-right .contents-line').first().click();
        await expect(page.locator('.evidence')).toBeVisible();
      },
    },
    {
      name: 'card, back',
      save: ALL_DONE,
      way: async (page) => {
        await notebook(page);
        await page.locator('.page-right .contents-line').first().click();
        await page.locator('.dialog-card .dialog-actions .strip').first().click();
        await expect(page.locator('.card-side.back')).toBeVisible();
      },
    },
    {
      name: 'silent room',
      save: { site: 'lewarde', step: 'BS', at: 'beats' },
      way: async (page) => {
        await story(page);
        await expect(page.locator('.lamp-wall-touch')).toBeVisible();
        await next(page);
      },
    },
    {
      name: 'part of the lamp',
      save: { site: 'lewarde', step: 'BL', at: 'beats', beat: 3 },
      way: async (page) => {
        await story(page);
        await next(page);
        await expect(page.locator('.lamp-show')).toBeVisible();
      },
    },
    {
      name: 'postcard',
      save: { site: 'lewarde', step: 'BP', at: 'beats' },
      way: async (page) => {
        await story(page);
        await next(page);
        await expect(page.locator('.postcard')).toBeVisible();
      },
    },
    {
      name: 'rules of a riddle',
      save: IN_RIDDLE,
      way: async (page) => {
        await board(page);
        await tool(page, 'goal').click();
      },
    },
    {
      name: 'answers of a hint',
      save: IN_RIDDLE,
      way: async (page) => {
        await board(page);
        await tool(page, 'hint').click();
      },
    },
    {
      name: 'pause of a riddle',
      save: IN_RIDDLE,
      way: async (page) => {
        await board(page);
        await tool(page, 'menu').click();
        await inDialog(page);
      },
    },
  ];
}

/** The save of a stop. */
export const saveOf = (stop: Stop): Promise<SaveFile> => saveAt(stop.save);

/** Goes to a stop by its name, from wherever the page is. */
export const visitor =
  (page: Page, all: readonly Stop[]) =>
  async (name: string): Promise<void> => {
    const stop = all.find((one) => one.name === name);
    if (!stop) throw new Error(`there is no stop "${name}"`);
    await restart(page, await saveOf(stop));
    await takeUp(page);
    await stop.way?.(page);
  };
