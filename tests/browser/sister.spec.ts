/** After Gaillette has played a board to its end, another one comes: from a worker that leaves the page free, or without one. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seedOf } from '../../src/core/random';
import type { SaveFile } from '../../src/core/save';
import { savedNow } from './inside';
import { allSteps, controlsNow, goOn, heading, library, listen, saveAt, storeSave } from './support';
import { makeTeller, type Teller } from './teller';

const KIND = 'lampisterie';

/** A save in front of the hardest lamp room. */
async function hardBoard(): Promise<SaveFile> {
  for (const { site, step } of await allSteps()) {
    if (step.riddle === undefined) continue;
    const level = (await library.site(site)).levels.get(`${step.riddle}-t3`);
    if (level?.kind !== KIND) continue;
    const save = await saveAt({ site, step: step.id, at: 'riddle' });
    return {
      ...save,
      events: [...save.events, { type: 'tier-chosen', riddle: step.riddle, tier: 3 }],
      session: { level: level.id, version: level.version, record: { seed: seedOf(level.id), moves: [], cursor: 0, rung: 0, nextSteps: 0 } },
    };
  }
  throw new Error(`there is no ${KIND} of tier 3`);
}

/** Lets Gaillette play to the end, and asks for another board. Gives the controls of the first one, untouched. */
async function playOut(page: Page, teller: Teller): Promise<readonly string[]> {
  const button = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
  await goOn(page, teller);
  await expect(heading(page)).toHaveText(teller.t(`${KIND}:title`));
  await expect(page.locator('.board .spot').first()).toBeVisible();
  const first = await controlsNow(page);
  await button('ui:tool.hint').click();
  await button('ui:hint.rest').click();
  // « Suite » of her sentences; the last of them is the story's, beside the offer of another board.
  while (!(await button('ui:sister').isVisible())) await button('ui:next').click();
  await button('ui:sister').click();
  return first;
}

async function expectFreshBoard(page: Page, teller: Teller, first: readonly string[]): Promise<void> {
  await expect(page.locator('.voice-text')).toHaveText(teller.t('ui:sister-goal'));
  await expect(page.locator('.board .spot').first()).toBeVisible();
  const second = await controlsNow(page);
  expect(second).toHaveLength(first.length);
  expect(second).not.toEqual(first);
}

/** In the page: what passed between it and its worker, and the long tasks of the page. */
interface Watched {
  readonly sent: { readonly at: number; readonly order: unknown }[];
  readonly told: { readonly at: number; readonly answer: unknown }[];
  readonly tasks: { readonly from: number; readonly for: number }[];
}
declare global {
  interface Window {
    watched: Watched;
  }
}
const watchWorker = (page: Page) =>
  page.addInitScript(() => {
    const watched: Watched = { sent: [], told: [], tasks: [] };
    window.watched = watched;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ from: startTime, for: duration });
    }).observe({ type: 'longtask' });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }) => watched.told.push({ at: performance.now(), answer: data }));
      }
      override postMessage(order: unknown): void {
        watched.sent.push({ at: performance.now(), order });
        super.postMessage(order);
      }
    };
  });

test('another board comes from a worker, and the page is free meanwhile', async ({ page }) => {
  const teller = await makeTeller('fr');
  const heard = listen(page);
  await watchWorker(page);
  await storeSave(page, await hardBoard());
  await page.goto('/?lang=fr&r=canvas');
  await expectFreshBoard(page, teller, await playOut(page, teller));
  const { sent, told, tasks } = await page.evaluate(() => window.watched);
  expect(sent).toEqual([{ at: expect.any(Number), order: { kind: KIND, tier: 3, seed: expect.any(Number) } }]);
  expect(told).toEqual([{ at: expect.any(Number), answer: { ok: true, data: expect.objectContaining({ clues: expect.any(Array) }) } }]);
  const [from, until] = [sent[0]?.at ?? 0, told[0]?.at ?? 0];
  const meanwhile = tasks.filter((task) => task.from >= from && task.from < until);
  expect(Math.max(0, ...meanwhile.map((task) => task.for))).toBeLessThan(200);
  expect(heard).toEqual({ faults: [], foreign: [] });
});

test('another board comes without workers too', async ({ page }) => {
  const teller = await makeTeller('fr');
  const heard = listen(page);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Worker');
  });
  await storeSave(page, await hardBoard());
  await page.goto('/?lang=fr&r=canvas');
  await expectFreshBoard(page, teller, await playOut(page, teller));
  expect(await page.evaluate(() => 'Worker' in window)).toBe(false);
  expect(heard).toEqual({ faults: [], foreign: [] });
});

test('the player is told while a board is looked for, and is not called back after leaving', async ({ page }) => {
  const teller = await makeTeller('fr');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/worker/**', async (route) => {
    await held;
    await route.continue();
  });
  await storeSave(page, await hardBoard());
  await page.goto('/?lang=fr&r=canvas');
  await playOut(page, teller);
  await expect(page.locator('.voice-text')).toContainText(teller.t('ui:sister-wait'));
  await expect(page.getByRole('status')).toContainText(teller.t('ui:sister-wait'));
  await page.getByRole('button', { name: teller.t('ui:tool.pause'), exact: true }).click();
  await page.getByRole('button', { name: teller.t('ui:pause.title-screen'), exact: true }).click();
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
  const answered = page.waitForEvent('worker').then((worker) => worker.waitForEvent('close'));
  release();
  await answered;
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
});

test('a page closed on the other board keeps the first one won', async ({ page }) => {
  const teller = await makeTeller('fr');
  const button = (key: string) => page.getByRole('button', { name: teller.t(key), exact: true });
  const save = await hardBoard();
  await storeSave(page, save);
  await page.goto('/?lang=fr&r=canvas');
  await expectFreshBoard(page, teller, await playOut(page, teller));
  await page.reload();
  await goOn(page, teller);
  // The win is told again, with both ways on.
  await expect(button('ui:sister')).toBeVisible();
  expect((await savedNow(page)).session?.level).toBe(save.session?.level);
  await button('ui:sister').click();
  await expect(page.locator('.voice-text')).toHaveText(teller.t('ui:sister-goal'));
  await button('ui:tool.pause').click();
  await button('ui:pause.leave').click();
  await expect
    .poll(async () => (await savedNow(page)).events)
    .toContainEqual(expect.objectContaining({ type: 'step-done', how: 'solved', tier: 3, sparks: 1 }));
  expect((await savedNow(page)).session).toBeUndefined();
});

test('a static host may serve the game at any path, its worker too', async ({ page }) => {
  const teller = await makeTeller('fr');
  const root = path.resolve(import.meta.dirname, '../../dist');
  const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer(({ url = '' }, response) => {
    const [, name = ''] = /^\/ecole\/cm2\/([^?]*)/.exec(url) ?? [];
    const file = path.join(root, name || 'index.html');
    const there = url.startsWith('/ecole/cm2/') && file.startsWith(root) && existsSync(file) && statSync(file).isFile();
    response.writeHead(there ? 200 : 404, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    if (there) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const heard = listen(page);
    const hired: string[] = [];
    page.on('worker', (worker) => hired.push(new URL(worker.url()).pathname));
    const warned: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'warning') warned.push(message.text());
    });
    await storeSave(page, await hardBoard());
    await page.goto(`http://127.0.0.1:${address.port}/ecole/cm2/?lang=fr&r=canvas`);
    await expectFreshBoard(page, teller, await playOut(page, teller));
    expect(hired).toEqual([expect.stringMatching(/^\/ecole\/cm2\/assets\/worker\//)]);
    expect(warned.filter((text) => text.includes('worker'))).toEqual([]);
    expect(heard).toEqual({ faults: [], foreign: [] });
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
