// Finds a Chromium for the browser tests and the gallery; the log says which one was taken.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { program } from './run.mjs';

const ENDING = process.platform === 'win32' ? '.exe' : '';
/** A program by its name, as a shell would find it; null when it is not there. */
const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, name + ENDING))
    .find((file) => existsSync(file)) ?? null;

/** Path of a Chromium that is on this machine, or null. */
export function findChromium() {
  for (const name of ['CHROMIUM_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH', 'CHROME_PATH']) {
    const given = process.env[name];
    if (given && existsSync(given)) return given;
  }
  const own = chromium.executablePath();
  if (own && existsSync(own)) return own;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = onPath(name);
    if (found) return found;
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
  let found = findChromium();
  if (found) return found;
  console.log('No Chromium found: installing one.');
  const root = process.getuid?.() === 0;
  if (root && onPath('apt-get')) {
    attempt('apt-get', ['update', '-q']);
    attempt('apt-get', ['install', '-y', '-q', 'chromium']);
    found = findChromium();
    if (found) return found;
  }
  attempt(process.execPath, program('playwright', 'install', 'chromium'));
  found = findChromium();
  if (found) return found;
  throw new Error(
    'No Chromium for the browser tests. Install one ("npx playwright install chromium --with-deps" or "apt-get install -y chromium"), or set CHROMIUM_PATH to its program.',
  );
}
