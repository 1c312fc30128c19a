import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { levelsPlugin } from '../../tools/vite/levels';
import { soundRoot } from './fixtures';

const root = mkdtempSync(path.join(os.tmpdir(), 'content-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Builds a page's worth of content and gives the text of each chunk by its first module. */
async function chunks(): Promise<Map<string, string>> {
  writeFileSync(path.join(root, 'entry.js'), "import index from 'virtual:levels-index'; globalThis.index = index;");
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [levelsPlugin(root)],
    build: { write: false, minify: false, rolldownOptions: { input: path.join(root, 'entry.js'), output: { chunkFileNames: '[name].js' } } },
  });
  if (!('output' in built)) throw new Error('expected one output');
  return new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.isEntry ? 'entry' : file.name, file.code]] : [])));
}

it('bundles a small index, and one module for each site, so that a new level changes only its own', async () => {
  cpSync(soundRoot, root, { recursive: true });
  const before = await chunks();
  expect([...before.keys()].sort()).toEqual(['entry', 'facts', 'lanterns', 'mine', 'museum', 'start']);
  expect(before.get('entry')).not.toContain('Anna');
  expect(before.get('mine')).toContain('Anna');
  expect(before.get('mine')).toContain('lamp-1909');
  const level = readFileSync(path.join(root, 'levels/riddles/mine/01-lanterns.t1.json'), 'utf8');
  writeFileSync(path.join(root, 'levels/riddles/mine/02-lanterns.t1.json'), level.replace('mine-01-t1', 'mine-02-t1'));
  const after = await chunks();
  expect([...after].filter(([name, code]) => before.get(name) !== code).map(([name]) => name)).toEqual(['mine']);
});

it('stops the build with file, line and column where the JSON is broken', async () => {
  const file = path.join(root, 'levels/riddles/mine/01-lanterns.t1.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"version": 1,', '"version": 1'));
  await expect(chunks()).rejects.toThrow('levels/riddles/mine/01-lanterns.t1.json:4:3  JSON  expected "," between two entries');
});
