/**
 * npm run screens [-- <sizes> <languages>]: plays the whole first night of the built game and keeps a picture of
 * every screen that waits for a press, in out/screens/<size>-<language>. For eyes, not for tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { makeTeller } from '../../tests/browser/teller';
import { Walk } from '../../tests/browser/walk';
import { ensureChromium } from '../chromium.mjs';
import { program } from '../run.mjs';

const PORT = Number(process.env.TEST_PORT ?? 4191) + 2;
const OUT = path.resolve(import.meta.dirname, '../../out/screens');
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  desk: [1280, 720],
  large: [1920, 1080],
  'phone-wide': [844, 390],
  phone: [390, 844],
  frame: [867, 460],
  small: [360, 640],
};

async function night(browser: Browser, size: string, language: 'fr' | 'en'): Promise<void> {
  const viewport = SIZES[size];
  if (!viewport) throw new Error(`no size "${size}"; there are ${Object.keys(SIZES).join(', ')}`);
  const folder = path.join(OUT, `${size}-${language}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const context = await browser.newContext({ viewport: { width: viewport[0], height: viewport[1] }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const walk = new Walk(page, { input: 'mouse', teller: await makeTeller(language) });
  let count = 0;
  const press = walk.press.bind(walk);
  walk.press = async (name) => {
    const heading = await page.getByRole('heading', { level: 1 }).last().textContent();
    await page.waitForTimeout(250);
    const label = `${String(++count).padStart(3, '0')} ${heading ?? ''}`.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40);
    await page.screenshot({ path: path.join(folder, `${label}.png`) });
    await press(name);
  };
  await page.goto(`http://127.0.0.1:${PORT}/?lang=${language}&r=canvas`);
  await walk.night();
  await page.waitForTimeout(500);
  await page.screenshot({ path: path.join(folder, '999-end.png') });
  await context.close();
  console.log(`${folder}: ${count + 1} pictures`);
}

const [sizes = 'desk', languages = 'fr'] = process.argv.slice(2);
const server = spawn(process.execPath, program('sirv', 'dist', '--port', String(PORT), '--host', '127.0.0.1', '--quiet'), { stdio: 'ignore' });
try {
  await new Promise((ready) => setTimeout(ready, 1500));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  for (const size of sizes.split(',')) for (const language of languages.split(',')) await night(browser, size, language === 'en' ? 'en' : 'fr');
  await browser.close();
} finally {
  server.kill();
}
