import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from './fixtures';

const folder = mkdtempSync(path.join(os.tmpdir(), 'levels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const levels = (...args: string[]): { status: number | null; out: string } => {
  const run = spawnSync(path.join(projectRoot, 'node_modules/.bin/tsx'), [path.join(projectRoot, 'tools/levels/cli.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status: run.status, out: run.stdout + run.stderr };
};

it('npm run levels checks a file wherever it lies and ends with 1 when it has faults', () => {
  writeFileSync(path.join(folder, 'mine.json'), '{\n  "id": "lewarde-01-t1"\n  "version": 1\n}\n');
  const plain = levels('mine.json');
  expect(plain.out).toContain('mine.json:3:3  JSON  expected "," between two entries');
  expect(plain.status).toBe(1);
  const json = levels('--json', 'mine.json');
  expect(JSON.parse(json.out.slice(json.out.indexOf('{\n')))).toMatchObject({ files: 1, rows: [], faults: [{ file: 'mine.json', line: 3, column: 3 }] });
}, 30_000);

it('npm run levels says which file or option is not there', () => {
  expect(levels('none.json')).toMatchObject({ status: 1, out: expect.stringContaining('none.json: there is no such file') });
  expect(levels('--fast')).toMatchObject({ status: 1, out: expect.stringContaining('there is no option --fast') });
}, 30_000);
