import { defineConfig } from '@playwright/test';

import { findChromium } from './tools/chromium.mjs';

const executablePath = findChromium();
/** The built game is served here, the lab page one port higher. */
const port = Number(process.env.TEST_PORT ?? 4179);
const lab = port + 1;
process.env.LAB_ORIGIN = `http://127.0.0.1:${lab}`;

export default defineConfig({
  testDir: 'tests/browser',
  // `npm run test:long` plays the whole night in every order; it is run before a release, not at each change.
  testMatch: process.env.TEST_LONG ? '**/*.long.ts' : '**/*.spec.ts',
  outputDir: 'out/playwright',
  workers: 2,
  retries: 0,
  // Bounds for what hangs, not for what is slow: a machine that does three other things at once must pass too.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: 'list',
  use: {
    actionTimeout: 30_000,
    navigationTimeout: 60_000,
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
