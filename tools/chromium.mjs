// Finds a Chromium for the browser tests and the gallery; the log says which one was taken.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const onPath = (name) => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null;
  } catch {
    return null;
  }
};

/** Path of a Chromium that is on this machine, or null. */
export function findChromium() {
  for (const name of ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH']) {
    const path = process.env[name];
    if (path && existsSync(path)) return path;
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const path = onPath(name);
    if (path) return path;
  }
  return null;
}

const attempt = (command, args) => {
  try {
    execFileSync(command, args, { stdio: 'inherit' });
    return true;
  } catch {
    return false;
  }
};

/** Finds a Chromium, or installs one (Playwright's own, else Debian's when root). Throws with what to do. */
export function ensureChromium() {
  let path = findChromium();
  if (path) return path;
  console.log('No Chromium found: installing one.');
  const root = process.getuid?.() === 0;
  if (root && onPath('apt-get')) {
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-y', '-q', 'chromium']);
    path = findChromium();
    if (path) return path;
  }
  attempt('npx', ['playwright', 'install', 'chromium']);
  path = findChromium();
  if (path) return path;
  throw new Error(
    'No Chromium for the browser tests. Install one ("npx playwright install chromium --with-deps" or "apt-get install -y chromium"), or set CHROMIUM_PATH to its program.',
  );
}
