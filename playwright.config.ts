import { defineConfig } from '@playwright/test';

import { findChromium } from './tools/chromium.mjs';

const executablePath = findChromium();
/** The built game is served here, the lab page one port higher. */
const port = Number(process.env.TEST_PORT ?? 4179);
const lab = port + 1;
process.env.LAB_ORIGIN = `http://127.0.0.1:${lab}`;

export default defineConfig({
  testDir: 'tests/browser',
  // The long suite (`npm run browser:long`) holds what is not yet proved green within CI's time; `npm test` names it.
  testMatch: process.env.BROWSER_SUITE === 'long' ? /(night|layout|soak|spoken)\.spec\.ts/ : /(night|axe|hard-days|lab)\.spec\.ts/,
  ...(process.env.BROWSER_SUITE === 'long' ? {} : { grepInvert: /@open/ }),
  outputDir: 'out/playwright',
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'] },
  },
  webServer: [
    { command: `npx sirv dist --port ${port} --host 127.0.0.1 --quiet`, url: `http://127.0.0.1:${port}`, reuseExistingServer: false },
    {
      command: `npx vite build --mode lab --logLevel error && npx sirv out/lab --port ${lab} --host 127.0.0.1 --quiet`,
      url: `http://127.0.0.1:${lab}/lab.html`,
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
