// Whether dist/ is as its sources are.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** All that the built game is made of. */
export const sources = [
  'src',
  'assets',
  'levels',
  'locales',
  'tools/vite',
  'tools/levels',
  'tools/locales',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
];

const newest = (at) => {
  if (!existsSync(at)) return 0;
  const stat = statSync(at);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(at).map((name) => newest(path.join(at, name))));
};

/** @param root the folder that holds dist/ and the sources. */
export function isBuilt(root) {
  const built = newest(path.join(root, 'dist/index.html'));
  return built > 0 && built >= Math.max(...sources.map((source) => newest(path.join(root, source))));
}
