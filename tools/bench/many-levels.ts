/** Builds the game with a thousand more levels in another site: the way to the first riddle must not grow. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { firstRiddle } from './first-riddle';
import { weighBuild } from './weigh';

const MORE = 1000;
const LEFT_OUT = new Set(['node_modules', 'dist', 'out', '.git', 'tests', 'docs']);

/** Copies of shipped levels under new names, in a site that has none. */
function addLevels(root: string): string {
  const riddles = path.join(root, 'levels/riddles');
  const { sites }: { readonly sites: readonly { readonly id: string }[] } = JSON.parse(readFileSync(path.join(root, 'levels/campaign.json'), 'utf8'));
  const home = sites.map(({ id }) => id).find((id) => !readdirSync(riddles).includes(id));
  if (home === undefined) throw new Error('bench: every site has levels; give a new one its folder');
  const folder = path.join(riddles, home);
  mkdirSync(folder);
  const texts = readdirSync(riddles, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => readFileSync(path.join(riddles, file), 'utf8'));
  for (let number = 1; number <= MORE; number++) {
    const tier = 1 + (number % 3);
    const level = JSON.parse(texts[number % texts.length] ?? '');
    const name = `${String(number).padStart(4, '0')}-${level.kind}.t${tier}.json`;
    writeFileSync(path.join(folder, name), JSON.stringify({ ...level, id: `${home}-${String(number).padStart(4, '0')}-t${tier}`, site: home, tier }));
  }
  return home;
}

export interface Growth {
  /** By how much the first riddle's bytes grow, in per cent. */
  readonly percent: number;
  /** In words. */
  readonly remark: string;
}

/** @param root the project's folder, with a build in `dist/` of the same sources */
export async function growthByManyLevels(root: string): Promise<Growth> {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'many-levels-'));
  try {
    for (const name of readdirSync(root)) if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
    const home = addLevels(copy);
    await build({ root: copy, configFile: path.join(copy, 'vite.config.ts'), logLevel: 'error' });
    const way = await firstRiddle(root);
    const weight = (folder: string) => weighBuild(path.join(folder, 'dist'), way).sizes;
    const [before, after] = [weight(root), weight(copy)];
    const row = 'first riddle playable, kB over the wire';
    const whole = 'whole game with sound, kB';
    return {
      percent: (after[row] / before[row] - 1) * 100,
      remark: `${MORE} in ${home}: ${before[row]} to ${after[row]} kB; the whole game ${before[whole]} to ${after[whole]} kB`,
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
