/**
 * `npm run bench`: the budgets of the house, measured on the built game beside a bare Phaser page.
 * Sizes are asserted elsewhere (`sizes.ts`); times depend on the machine and are only printed, with its name.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { cpus, release, type as system } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { pictures } from '../../assets/art/catalog';
import { seedOf } from '../../src/core/random';
import { saveText } from '../../src/core/save';
import { registry } from '../../src/kinds/registry';
import { gesturesOf } from '../../tests/browser/gestures';
import { allSteps, isDrawn, library, PREFIX, saveAt, TEAM, type Wanted } from '../../tests/browser/support';
import { makeTeller } from '../../tests/browser/teller';
import { ensureChromium } from '../chromium.mjs';
import { program } from '../run.mjs';
import { buildBarePage } from './bare';
import { growthByManyLevels } from './many-levels';
import { bareFrame, type FirstMove, opening, play } from './pages';
import { timeRules } from './rules';
import budgets from './times.json';

type Row = keyof typeof budgets;

const root = path.resolve(import.meta.dirname, '../..');
/** A slow school PC on a slow school network. */
const SCHOOL = { cpu: 4, net: 10 } as const;
const RUNS = 3;
const SLOWER = 4;

const sorted = (list: readonly number[]): number[] => [...list].sort((a, b) => a - b);
/** @param share 0 to 1 */
const quantile = (list: readonly number[], share: number): number => sorted(list)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN;

/** A port that nothing uses. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('bench: no free port'))));
    });
  });

const serve = (folder: string, port: number): ChildProcess =>
  spawn(process.execPath, program('sirv', folder, '--port', String(port), '--host', '127.0.0.1', '--brotli', '--gzip', '--quiet'), {
    stdio: 'ignore',
  });

async function reachable(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`bench: nothing answers at ${url}`);
}

/** The way into a riddle that was begun, and its first gesture. */
async function wayInto(game: string, wanted: Wanted): Promise<FirstMove> {
  const teller = await makeTeller('fr');
  const save = await saveAt(wanted);
  const { session } = save;
  const level = session && (await library.site(wanted.site)).levels.get(session.level);
  const load = level && registry[level.kind];
  if (!level || !load) throw new Error(`bench: ${wanted.step} of ${wanted.site} has no riddle`);
  const first = gesturesOf(await load(), level, seedOf(level.id))[0];
  const { team } = TEAM;
  const name = teller.t('ui:team.whole', { first: teller.t(`ui:team.first.${team.first}`), second: teller.t(`ui:team.second.${team.second}`) });
  return {
    url: `${game}?lang=fr&r=canvas`,
    storage: { [`${PREFIX}profile.${TEAM.id}`]: saveText(save), [`${PREFIX}last`]: TEAM.id, [`${PREFIX}settings`]: '{"sound":false}' },
    presses: [teller.t('ui:title.continue', { team: name }), ...(first?.presses ?? []).map((control) => teller.say(control.name))],
  };
}

/** The first riddle of the story. */
async function firstBoard(): Promise<Wanted> {
  const first = (await allSteps()).find(({ step }) => step.riddle !== undefined);
  if (!first) throw new Error('bench: the story has no riddle');
  return { site: first.site, step: first.step.id, at: 'riddle' };
}

/** The riddle step whose place has the longest drawing. */
async function heaviest(): Promise<Wanted> {
  const weight = (place: string): number => JSON.stringify(pictures[place]?.() ?? '').length;
  const steps = (await allSteps()).filter(({ step }) => step.riddle !== undefined && isDrawn(step.place));
  const heavy = steps.sort((a, b) => weight(b.step.place) - weight(a.step.place))[0];
  if (!heavy) throw new Error('bench: no riddle has a drawn place');
  return { site: heavy.site, step: heavy.step.id, at: 'riddle' };
}

function print(rows: readonly (readonly [Row, number, string?])[]): void {
  for (const [name, value, remark = ''] of rows) {
    const limit = budgets[name];
    const shown = value < 10 ? value.toFixed(2) : value.toFixed(0);
    console.log(`${value > limit ? 'OVER' : 'ok  '}  ${name.padEnd(62)} ${shown.padStart(8)} / ${String(limit).padEnd(5)} ${remark}`);
  }
}

async function main(): Promise<void> {
  const dist = path.join(root, 'dist');
  if (!existsSync(dist) || !readdirSync(dist).includes('index.html')) throw new Error('bench: dist/ is missing; run `npm run build` first');
  console.log('— Sizes (asserted in npm test)');
  spawnSync(process.execPath, program('tsx', path.join(root, 'tools/bench/sizes.ts')), { cwd: root, stdio: 'inherit' });

  console.log(`\n— Times on this machine: ${cpus()[0]?.model.trim() ?? 'unknown'}, ${cpus().length} cores, ${system()} ${release()}`);
  const rules = await timeRules(library);
  const slow = ({ ms, of }: { readonly ms: number; readonly of: string }) => [ms * SLOWER, `${of} (Node, times ${SLOWER})`] as const;
  print([
    ['hint of a shipped level, slowest, CPU x4, ms', ...slow(rules.hint)],
    ['move or check of a shipped level, slowest, CPU x4, ms', ...slow(rules.move)],
    ['proof of a shipped level, slowest, CPU x4, ms', ...slow(rules.proof)],
    ['generation of a board, slowest, CPU x4, ms', ...slow(rules.generation)],
  ]);

  const { percent, remark } = await growthByManyLevels(root);
  print([['1,000 more levels in another site, growth of the first riddle, %', percent, remark]]);

  const bare = await buildBarePage(root);
  const ports = { game: await freePort(), bare: await freePort() };
  const address = { game: `http://127.0.0.1:${ports.game}/`, bare: `http://127.0.0.1:${ports.bare}/` };
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  const servers = [serve(dist, ports.game), serve(bare, ports.bare)];
  try {
    await Promise.all([reachable(address.game), reachable(address.bare)]);
    const begun = await wayInto(address.game, await firstBoard());
    const game: number[] = [];
    const engine: number[] = [];
    const drawn: number[] = [];
    // In turn, so that both meet the same weather.
    for (let run = 0; run < RUNS; run++) {
      engine.push(await bareFrame(browser, address.bare, SCHOOL));
      game.push(await opening(browser, begun, SCHOOL, 'moved'));
      drawn.push(await opening(browser, begun, SCHOOL, 'drawn'));
    }
    const [first, frame, seen] = [quantile(game, 0.5), quantile(engine, 0.5), quantile(drawn, 0.5)];
    const times = `${first.toFixed(0)} ms against ${frame.toFixed(0)} ms; its pieces are drawn at ${seen.toFixed(0)} ms`;
    print([['first accepted move / first frame of a bare Phaser page', first / frame, times]]);
    const slowPlay = await play(browser, begun, { cpu: SLOWER });
    const calmPlay = await play(browser, begun, { cpu: 1, calm: true });
    const wanted = await heaviest();
    const heavyPlay = await play(browser, await wayInto(address.game, wanted), { cpu: 1 });
    print([
      ['move answered, CPU x4, p75, ms', quantile(slowPlay.answers, 0.75), `${slowPlay.answers.length} presses`],
      ['JavaScript per frame, CPU x4, p95, ms', quantile(slowPlay.scripts, 0.95), `${slowPlay.scripts.length} frames`],
      ['frame in Canvas, heaviest place, p95, ms', quantile(heavyPlay.frames, 0.95), `${wanted.site} ${wanted.step}, ${heavyPlay.frames.length} frames`],
      ['idle riddle, redraws a second', heavyPlay.redrawsPerSecond],
      ['idle riddle with reduced motion, redraws a second', calmPlay.redrawsPerSecond],
      ['idle riddle, share of a core, %', heavyPlay.idle * 100],
    ]);
    console.log('      changes of scene: heap, nodes, listeners and textures are asserted flat over 200 of them by tests/browser/soak.spec.ts');
  } finally {
    await browser.close();
    for (const server of servers) server.kill();
  }
}

await main();
