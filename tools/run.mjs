// How one program of this project starts another: with this Node and the package's own file, since a shell is not the
// same everywhere and `npx` is no program on Windows.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules', import.meta.url));

/** Program -> the package that it comes with, where that has another name. */
const HOMES = { biome: '@biomejs/biome', depcruise: 'dependency-cruiser', playwright: '@playwright/test', sirv: 'sirv-cli', tsc: 'typescript' };

/** The arguments with which Node runs a program of node_modules. */
export function program(name, ...args) {
  const home = path.join(modules, HOMES[name] ?? name);
  const { bin } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8'));
  return [path.join(home, typeof bin === 'string' ? bin : bin[name]), ...args];
}

/** What to start, and with which arguments, to run npm: the one that runs us, else the one on the path. */
export function npm(...args) {
  const own = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(own)) return { command: process.execPath, args: [own, ...args], shell: false };
  return { command: 'npm', args, shell: process.platform === 'win32' };
}
