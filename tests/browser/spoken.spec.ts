/**
 * One riddle on each board, played by ear: names, keys and what is read aloud, nothing else. The plays are
 * worked out from the words alone, so a board that stops telling enough fails here.
 */
import { expect, type Page, test } from '@playwright/test';
import { heading, openLab } from './support';
import { makeTeller, type Teller } from './teller';

const french = makeTeller('fr');

/** Opens a level of the lab and keeps every text that is read aloud, in order. */
async function open(page: Page, level: string): Promise<void> {
  await openLab(page, level, { lang: 'fr' });
  await page.evaluate(() => {
    const heard: string[] = [];
    Reflect.set(window, 'heard', heard);
    const live = document.querySelector('#live');
    const keep = (all: readonly MutationRecord[]) => {
      for (const { addedNodes } of all) for (const node of addedNodes) heard.push(node.textContent ?? '');
    };
    if (live) new MutationObserver(keep).observe(live, { childList: true });
  });
  // What is told on entering is over before anything is pressed.
  await page.waitForTimeout(400);
  await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
}

/** What was read aloud since the last call, once it has come. */
async function heard(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() => Array.isArray(Reflect.get(window, 'heard')) && Reflect.get(window, 'heard').length > 0);
  return page.evaluate(() => Reflect.get(window, 'heard').splice(0));
}

/** By the keyboard: the element takes the focus and Enter presses it. Nobody is told what happened before. */
async function enter(page: Page, ...names: readonly (string | RegExp)[]): Promise<void> {
  for (const name of names) {
    const found = page.getByRole('button', { name, exact: true }).or(page.getByRole('gridcell', { name, exact: true }));
    await found.focus();
    // What the last press says comes a moment after it: let it come before it is forgotten.
    await page.waitForTimeout(200);
    await page.evaluate(() => Reflect.get(window, 'heard').splice(0));
    await page.keyboard.press('Enter');
  }
}

const focusIsKept = async (page: Page) => expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
const host = (teller: Teller, text: string) => `${teller.t('cast:gaillette.name')}. ${text}`;

test('cards: a place says what lies on it, the check says what is missing, undo says what came back', async ({ page }) => {
  const teller = await french;
  await open(page, 'prologue-01-t0');
  const say = (key: string, params?: Record<string, string | number>) => teller.t(`lampisterie:${key}`, params);
  const number = (value: number) => say('control.number', { number: value });
  await enter(page, number(36));
  expect(await heard(page)).toEqual([teller.t('ui:board.held', { name: number(36) })]);
  await enter(page, say('control.slot-number-empty', { man: 'Jules' }));
  const first = say('value.number', { number: 36 });
  expect(await heard(page)).toEqual([
    `${say('summary.one', { man: 'Jules', first })} ${say('summary.left', { open: 2 })}`,
    host(teller, say('say.hello', { number: 36 })),
  ]);
  await page.keyboard.press('z');
  expect(await heard(page)).toEqual([[teller.t('ui:board.undone'), say('summary.nothing', { man: 'Jules' }), say('summary.left', { open: 3 })].join(' ')]);
  await page.keyboard.press('Shift+Z');
  await enter(page, number(14), say('control.slot-number-empty', { man: 'Pietro' }), number(58), say('control.slot-number-empty', { man: 'Mohand' }));
  await heard(page);
  await enter(page, say('control.check'));
  expect(await heard(page)).toEqual([host(teller, say('wrong.forgotten', { number: 58 }))]);
  await enter(page, say('control.check'));
  expect(await heard(page)).toEqual([teller.t('ui:board.again')]);
  await enter(page, say('control.missing', { number: 58 }), say('control.plate', { man: 'Mohand' }), say('control.check'));
  expect((await heard(page)).join(' ')).toContain(say('summary.solved'));
  await focusIsKept(page);
});

test('grid: lines and columns are read short, an opened square says its flame, a hint names its places', async ({ page }) => {
  const teller = await french;
  await open(page, 'lewarde-03-t1');
  const cell = (row: number, col: number, what: string, flame = 0) => teller.t(`grisou:cell.${what}`, { row, col, flame });
  const chalk = (left: number) => teller.t('grisou:control.chalk', { left });
  await page.getByRole('gridcell', { name: cell(1, 1, 'dark'), exact: true }).focus();
  await page.keyboard.press('l');
  const [line = ''] = await heard(page);
  expect(line.startsWith(cell(1, 1, 'dark'))).toBe(true);
  expect(line.length).toBeLessThan(90);
  await page.keyboard.press('h');
  const hint = await heard(page);
  expect(hint).toHaveLength(2);
  expect(hint[1]).toContain(cell(2, 1, 'open', 1));
  const shown = await page.locator('.spot[data-mark]').evaluateAll((all) => all.map((one) => one.getAttribute('data-control')));
  await enter(page, teller.t('ui:hint.thanks'));
  // On a square that the help spoke of.
  expect(shown).toContain(await page.evaluate(() => document.activeElement?.getAttribute('data-control')));
  await enter(page, chalk(3), cell(1, 1, 'dark'));
  expect(await heard(page)).toEqual([`${cell(1, 1, 'mark')}. ${chalk(2)}.`]);
  // The chalk stays in the hand until it is pressed again.
  await enter(page, cell(2, 4, 'dark'));
  expect(await heard(page)).toEqual([`${cell(2, 4, 'mark')}. ${chalk(1)}.`]);
  await enter(page, chalk(1));
  expect(await heard(page)).toEqual([teller.t('ui:board.released')]);
  await enter(page, cell(1, 5, 'dark'));
  // The lamp shows that nothing is beside it, and what the next square touches: the last pocket is beyond the rock.
  expect((await heard(page))[0]).toContain(cell(1, 5, 'open', 0));
  await enter(page, chalk(1), cell(1, 2, 'dark'));
  expect((await heard(page)).join(' ')).toContain(cell(1, 2, 'mark'));
  await expect(page.getByRole('region', { name: teller.t('ui:a11y.board') })).toContainText(teller.t('grisou:summary.solved'));
});

test('network: every change of a door tells the road of the air, once', async ({ page }) => {
  const teller = await french;
  await open(page, 'lewarde-04-t1');
  const door = (number: number) =>
    page.getByRole('button', { name: new RegExp(`^${teller.t('aerage:control.door-open', { door: number, from: '', to: '', length: '' }).split(',')[0]},`) });
  await door(2).focus();
  await page.keyboard.press('Enter');
  const told = (await heard(page)).join(' ');
  const road = [teller.t('aerage:node.in'), 'A', 'B', 'C', teller.t('aerage:node.out')].join(', ');
  expect(told).toContain(teller.t('aerage:say.road', { road, length: 16 }));
  expect(told.split(road)).toHaveLength(2);
  await door(3).focus();
  await page.keyboard.press('Enter');
  expect((await heard(page)).join(' ')).toContain(teller.t('aerage:summary.all-aired'));
});

test('strip: the run of the belt is told lump by lump before the reproach', async ({ page }) => {
  const teller = await french;
  await open(page, 'lewarde-02-t2');
  const say = (key: string, params?: Record<string, string | number>) => teller.t(`triage:${key}`, params);
  const lay = (machine: string, place: number) => enter(page, say(`machine.${machine}`), say('control.slot-empty', { place }));
  await lay('screen-20', 1);
  await lay('screen-50', 2);
  await lay('washery', 3);
  await enter(page, say('control.check'));
  const [run = '', why = ''] = await heard(page);
  expect(run.startsWith(say('run.coal', { mm: 10, nth: say('nth.1') }))).toBe(true);
  expect(run).toContain(say('run.coal-end', { mm: 90 }));
  expect(why).toBe(host(teller, say('wrong.stone-only', { bin: 2 })));
  await enter(page, say('control.slot', { place: 2, machine: say('machine.screen-50') }), say('control.laid', { machine: say('machine.screen-50') }));
  await enter(page, say('control.slot', { place: 3, machine: say('machine.washery') }), say('control.slot-empty', { place: 2 }));
  await lay('screen-50', 3);
  await enter(page, say('control.check'));
  expect((await heard(page)).join(' ')).toContain(say('summary.solved'));
});

test('strip: the horse’s answer is told each time, and a lost match puts the focus on the way back', async ({ page }) => {
  const teller = await french;
  await open(page, 'lewarde-06-t1');
  await expect(heading(page)).toHaveText(teller.t('berlines:title'));
  // One berline at a time; the name says of how many.
  const one = new RegExp(`^${teller.t('berlines:control.hang-1', { left: '' })}[0-9]+$`);
  const rewind = page.getByRole('button', { name: teller.t('ui:hint.rewind'), exact: true });
  for (let turn = 0; turn < 8 && !(await rewind.isVisible()); turn++) {
    await enter(page, one);
    const told = (await heard(page))[0] ?? '';
    if (!(await rewind.isVisible())) expect(told).toMatch(/^Toi\s: 1\. Barnabé\s: [123]\. Il en reste [0-9]+\./);
  }
  await expect(rewind).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await heard(page)).length).toBeGreaterThan(1);
  await focusIsKept(page);
});
