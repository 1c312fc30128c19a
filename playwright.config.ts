import { defineConfig } from '@playwright/test';

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  outputDir: 'out/playwright',
  workers: 2,
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: 'http://127.0.0.1:4179',
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--autoplay-policy=no-user-gesture-required'] },
  },
  webServer: [
    { command: 'npx sirv dist --port 4179 --host 127.0.0.1 --quiet', url: 'http://127.0.0.1:4179', reuseExistingServer: false },
    {
      command: 'npx vite build --mode lab --logLevel warn && npx sirv out/lab --port 4180 --host 127.0.0.1 --quiet',
      url: 'http://127.0.0.1:4180/lab.html',
      reuseExistingServer: false,
      timeout: 120_000,
    },
  ],
});
