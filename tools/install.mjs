// Installs the packages when they are missing or when the lock file has changed since the last time.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { npm } from './run.mjs';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Makes `node_modules` match `package-lock.json`. Exits with a clear message on a Node that is too old. */
export function ensurePackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`La Nuit sans noms needs Node 20.19 or later; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const mark = `${root}node_modules/.installed-lock`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;
  console.log('Installing packages…');
  const { command, args, shell } = npm('ci', '--no-audit', '--no-fund');
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell });
  writeFileSync(mark, lock);
}
