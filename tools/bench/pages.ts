/** What the built game does in a browser, timed: the first move, the answer to a move, frames, idling. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface FirstMove {
  /** Address of the game. */
  readonly url: string;
  /** Texts put into the storage before the page starts. */
  readonly storage: Readonly<Record<string, string>>;
  /** Names of the buttons to press one after the other, each as soon as it is there: into the riddle, then one gesture. */
  readonly presses: readonly string[];
}

interface Load {
  /** How many times slower than this machine. */
  readonly cpu: number;
  /** Megabits a second; none: as fast as it goes. */
  readonly net?: number;
  readonly calm?: boolean;
}

async function open(browser: Browser, load: Load): Promise<{ readonly page: Page; readonly cdp: CDPSession; readonly close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    deviceScaleFactor: 1,
    reducedMotion: load.calm ? 'reduce' : 'no-preference',
  });
  // tsx names inner functions through a helper of its own, which a page does not have.
  await context.addInitScript('globalThis.__name ??= (one) => one;');
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: load.cpu });
  if (load.net !== undefined) {
    await cdp.send('Network.enable');
    const bytes = (load.net * 1_000_000) / 8;
    await cdp.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: bytes, uploadThroughput: bytes });
  }
  return { page, cdp, close: () => context.close() };
}

/** Milliseconds from the navigation to the moment the page writes `data-done`. */
async function untilDone(browser: Browser, url: string, load: Load, prepare: (page: Page) => Promise<void>): Promise<number> {
  const { page, close } = await open(browser, load);
  try {
    await prepare(page);
    await page.goto(url, { waitUntil: 'commit' });
    // Not `waitForFunction`: the game's content policy forbids what it needs.
    await page.locator('html[data-done]').waitFor({ state: 'attached', timeout: 300_000 });
    return Number(await page.evaluate(() => document.documentElement.dataset.done));
  } finally {
    await close();
  }
}

export const bareFrame = (browser: Browser, url: string, load: Load): Promise<number> => untilDone(browser, url, load, async () => {});

/**
 * Puts the storage there and presses what is to be pressed.
 * @param until what is timed: the last press has changed a control's name, or the first piece is on the picture
 */
export function opening(browser: Browser, { url, storage, presses }: FirstMove, load: Load, until: 'moved' | 'drawn'): Promise<number> {
  return untilDone(browser, url, load, async (page) => {
    await page.addInitScript(
      ([texts, names, wanted]) => {
        for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
        const done = () => {
          document.documentElement.dataset.done ??= String(performance.now());
        };
        const { drawImage } = CanvasRenderingContext2D.prototype;
        const paint = function (this: CanvasRenderingContext2D, ...drawn: Parameters<typeof drawImage>) {
          if (this.canvas.parentElement?.id === 'picture') done();
          drawImage.apply(this, drawn);
        };
        if (wanted === 'drawn') Object.assign(CanvasRenderingContext2D.prototype, { drawImage: paint });
        const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
        const board = () => [...document.querySelectorAll('.board .spot')].map((one) => one.getAttribute('aria-label')).join('|');
        let at = 0;
        let before = '';
        const watch = setInterval(() => {
          const name = names[at];
          if (name === undefined) {
            if (board() === before) return;
            clearInterval(watch);
            if (wanted === 'moved') done();
            return;
          }
          const button = [...document.querySelectorAll('button')].find((one) => plain(one.getAttribute('aria-label') ?? one.textContent) === plain(name));
          if (!button) return;
          at++;
          before = board();
          button.click();
        }, 8);
      },
      [storage, presses, until] as const,
    );
  });
}

export interface Playing {
  /** Milliseconds from each press to the frame that follows it. */
  readonly answers: readonly number[];
  /** Milliseconds of JavaScript in each frame. */
  readonly scripts: readonly number[];
  /** Milliseconds between frames while the picture moves. */
  readonly frames: readonly number[];
  readonly redrawsPerSecond: number;
  /** Share of a core while nothing is done, 0 to 1. */
  readonly idle: number;
}

/** Seconds of idling and of moving that are watched. */
const WATCHED = 5;

/** Opens a riddle, presses its controls again and again, lets it move, lets it idle. */
export async function play(browser: Browser, start: FirstMove, load: Load): Promise<Playing> {
  const { page, cdp, close } = await open(browser, load);
  try {
    await page.addInitScript((texts) => {
      for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
      const bench = { scripts: [] as number[], frames: [] as number[], answers: [] as number[], redraws: 0, last: 0 };
      Reflect.set(window, 'bench', bench);
      const next = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (call) =>
        next((time) => {
          const from = performance.now();
          if (bench.last > 0 && time > bench.last) bench.frames.push(time - bench.last);
          bench.last = time;
          call(time);
          bench.scripts.push(performance.now() - from);
        });
      document.addEventListener('click', (event) => next(() => bench.answers.push(performance.now() - event.timeStamp)), { capture: true });
      const { clearRect } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.clearRect = function (x, y, w, h) {
        if (this.canvas.parentElement?.id === 'picture') bench.redraws++;
        clearRect.call(this, x, y, w, h);
      };
    }, start.storage);
    await page.goto(start.url);
    const [enter, ...gesture] = start.presses;
    await page.getByRole('button', { name: enter, exact: true }).click();
    const spot = (name: string) => page.locator('.board').getByLabel(name, { exact: true });
    await spot(gesture[0] ?? '').waitFor({ timeout: 300_000 });
    // The place is painted behind the board: let it come.
    await page.waitForTimeout(4000);
    const read = () =>
      page.evaluate(() => {
        const bench = Reflect.get(window, 'bench');
        return { scripts: [...bench.scripts], frames: [...bench.frames], answers: [...bench.answers], redraws: Number(bench.redraws) };
      });
    const clear = () =>
      page.evaluate(() => {
        const bench = Reflect.get(window, 'bench');
        Object.assign(bench, { scripts: [], frames: [], answers: [], redraws: 0, last: 0 });
      });

    await clear();
    for (let round = 0; round < 8; round++) {
      for (const name of gesture) await spot(name).click();
      await page.waitForTimeout(100);
      await page.keyboard.press('z');
      await page.waitForTimeout(100);
    }
    const { answers } = await read();

    // The stage draws as long as it is woken: `visibilitychange` wakes it and does nothing else.
    await clear();
    await page.evaluate(async (seconds) => {
      const waking = setInterval(() => document.dispatchEvent(new Event('visibilitychange')), 40);
      await new Promise((done) => setTimeout(done, seconds * 1000));
      clearInterval(waking);
    }, WATCHED);
    const { scripts, frames } = await read();

    await page.waitForTimeout(1500);
    await cdp.send('Performance.enable');
    const busy = async () => (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
    await clear();
    const from = await busy();
    await page.waitForTimeout(WATCHED * 1000);
    const spent = (await busy()) - from;
    const { redraws } = await read();
    return { answers, scripts, frames, redrawsPerSecond: redraws / WATCHED, idle: spent / WATCHED };
  } finally {
    await close();
  }
}
