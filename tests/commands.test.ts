/** The commands of the house run on every system, and `npm start` never serves a game older than its sources. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { scripts } from '../package.json';
import { isBuilt, sources } from '../tools/built.mjs';
import { npm, program } from '../tools/run.mjs';

const root = path.resolve(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

it('no command needs a shell of one system', () => {
  // `NAME=1 program`, `a; b` and `$NAME` mean nothing to the shell of Windows.
  expect(Object.entries(scripts).filter(([, command]) => /^\w+=|[;|$`']/.test(command))).toEqual([]);
  const tools = readdirSync(path.join(root, 'tools'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.(mjs|ts)$/.test(name));
  expect(tools.length).toBeGreaterThan(50);
  // Programs that Node can start as they are.
  const started = /\b(?:spawn|spawnSync|execFileSync|execFile|attempt)\('([\w-]+)'/g;
  const found = tools.flatMap((name) => [...read(`tools/${name}`).matchAll(started)].map((match) => `${name} ${match[1]}`));
  expect(found.filter((each) => !/ (ffmpeg|apt-get|git)$/.test(each))).toEqual([]);
});

it('every program is found by the file of its package', () => {
  for (const name of ['vite', 'sirv', 'playwright', 'biome', 'tsc', 'knip', 'tsx', 'vitest', 'depcruise']) {
    const [file = '', ...args] = program(name, '--flag');
    expect([existsSync(file), args], name).toEqual([true, ['--flag']]);
  }
  const { command, args, shell } = npm('--version');
  expect(spawnSync(command, args, { encoding: 'utf8', shell }).stdout).toMatch(/^\d+\.\d+/);
});

it('a variable that is put before a program reaches it', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'with-'));
  writeFileSync(path.join(folder, 'tell.ts'), 'console.log(process.env.TOLD, process.argv[2]); process.exit(3);');
  const args = [path.join(root, 'tools/with.mjs'), 'TOLD=yes', 'tsx', path.join(folder, 'tell.ts'), 'A=b'];
  const { stdout, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect([stdout, status]).toEqual(['yes A=b\n', 3]);
});

/** The files of the project that run when this one is built: it and all that it imports. */
function builtBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of read(file).matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']*)'/gm)) {
    const target = path.posix.join(path.posix.dirname(file), from);
    const found = [target, `${target}.ts`, `${target}/index.ts`].find((name) => /\.\w+$/.test(name) && existsSync(path.join(root, name)));
    if (found !== undefined) builtBy(found, seen);
  }
  return seen;
}

it('a change of anything that the build runs is a change of the sources', () => {
  const files = [...builtBy('vite.config.ts')];
  expect(files.filter((file) => file.startsWith('tools/levels/')).length).toBeGreaterThan(0);
  expect(files.filter((file) => !sources.some((source) => file === source || file.startsWith(`${source}/`)))).toEqual([]);
  for (const source of sources) expect(existsSync(path.join(root, source)), source).toBe(true);
});

it('the game is built anew when a source is younger than it, or when it is not there', () => {
  const house = mkdtempSync(path.join(os.tmpdir(), 'built-'));
  const put = (name: string, second: number) => {
    mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
    writeFileSync(path.join(house, name), '');
    utimesSync(path.join(house, name), second, second);
  };
  put('tools/levels/content.ts', 1);
  utimesSync(path.join(house, 'tools/levels'), 1, 1);
  expect(isBuilt(house)).toBe(false);
  put('dist/index.html', 2);
  expect(isBuilt(house)).toBe(true);
  put('tools/levels/content.ts', 3);
  expect(isBuilt(house)).toBe(false);
  rmSync(house, { recursive: true });
});
