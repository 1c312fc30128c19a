// npm start: installs what is missing, builds when sources changed, serves the built game on the first free port from 4173.
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { isBuilt } from './built.mjs';
import { ensurePackages, root } from './install.mjs';
import { program } from './run.mjs';

ensurePackages();

if (!isBuilt(root)) {
  console.log('Building the game…');
  execFileSync(process.execPath, program('vite', 'build', '--logLevel', 'warn'), {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
  });
}

/** The other devices of a classroom reach the game too. */
const HOST = '0.0.0.0';
const free = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(false))
      .once('listening', () => probe.close(() => resolve(true)))
      .listen(port, HOST);
  });
let port = 4173;
while (!(await free(port))) port++;

const around = Object.values(networkInterfaces())
  .flat()
  .filter((each) => each?.family === 'IPv4' && !each.internal)
  .map(({ address }) => `http://${address}:${port}/`);
console.log(`La Nuit sans noms: open http://localhost:${port}/ in a browser (Ctrl+C to stop).`);
if (around.length > 0) console.log(`From another device on the same network: ${around.join(' or ')}`);
spawn(process.execPath, program('sirv', 'dist', '--brotli', '--gzip', '--quiet', '--host', HOST, '--port', String(port)), { cwd: root, stdio: 'inherit' });
