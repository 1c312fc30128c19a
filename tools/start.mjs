// npm start: installs what is missing, builds when sources changed, serves the built game on the first free port from 4173.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { ensurePackages, root } from './install.mjs';

ensurePackages();

const newest = (where) => {
  const at = path.join(root, where);
  if (!existsSync(at)) return 0;
  const stat = statSync(at);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(at).map((name) => newest(path.join(where, name))));
};

const sources = ['src', 'assets', 'levels', 'locales', 'tools/vite', 'index.html', 'vite.config.ts', 'package-lock.json'];
const built = path.join(root, 'dist/index.html');
if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources.map(newest))) {
  console.log('Building the game…');
  execFileSync('npx', ['vite', 'build'], { cwd: root, stdio: 'inherit' });
}

const free = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, '0.0.0.0');
  });
let port = 4173;
while (!(await free(port))) port++;
console.log(`La Nuit sans noms: open port ${port} of this machine in a browser (Ctrl+C to stop).`);
spawn('npx', ['sirv', 'dist', '--brotli', '--gzip', '--host', '0.0.0.0', '--port', String(port)], { cwd: root, stdio: 'inherit' });
