import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');

it.each(['fr', 'en'])('every message of saving has its words in %s, and every word its message', (language) => {
  const files = readdirSync(new URL('src/storage/', ROOT)).filter((name) => !/test|fakes/.test(name));
  const sources = ['src/core/save.ts', ...files.map((name) => `src/storage/${name}`)].map(read).join('\n');
  const used = new Set([...sources.matchAll(/'save:([a-z-]+)'/g)].map((match) => match[1]));
  expect(used.size).toBeGreaterThan(10);
  expect([...used].sort()).toEqual(Object.keys(JSON.parse(read(`locales/${language}/save.json`))).sort());
});
