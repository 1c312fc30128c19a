/**
 * npm run test:mutants                         breaks one line at a time and lists the faults that no test notices
 * npm run test:mutants -- --files core/save    only in files whose names hold this text
 * npm run test:mutants -- --minutes 10 --each 5 --seed 1
 *
 * Works in a copy of the project, so that nothing here is ever broken. A survivor is a question, not always a fault of
 * the tests: some changes make no difference. The exit code is 1 only when the tests are red before anything is changed.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, someMutants } from './mutate';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'out', '.git']);
/** A test that still runs after this long has noticed that something is wrong. Milliseconds. */
const PATIENCE = 120_000;

const { values: options } = parseArgs({
  options: {
    files: { type: 'string', default: '' },
    minutes: { type: 'string', default: '10' },
    each: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});

/** Rules, proofs and words for the screen reader of all kinds, and the rules of play. Names from the root, with slashes. */
function targets(): string[] {
  const sources = (folder: string): string[] =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.d.ts'))
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .sort();
  const isBrain = (file: string): boolean => !/\/(look|words|generate|index|level|registry)\.ts$/.test(file);
  return [...sources('src/core'), ...sources('src/kinds').filter(isBrain)].filter((file) => file.includes(options.files));
}

/** The runs that should notice a fault of a file, the quickest first. */
function runsFor(file: string): string[][] {
  const [, kind] = /^src\/kinds\/([^/]+)\//.exec(file) ?? [];
  if (kind === undefined)
    return [
      ['run', 'src/core'],
      ['related', '--run', file],
    ];
  return [
    ['run', `src/kinds/${kind}/`],
    ['run', 'tests/guards', '-t', kind],
  ];
}

/** How a run of vitest in the copy ends; `slow` when it was stopped. */
function outcome(copy: string, args: readonly string[]): 'green' | 'red' | 'slow' {
  const vitest = path.join(copy, 'node_modules/vitest/vitest.mjs');
  const flags = ['--bail', '1', '--testTimeout', String(PATIENCE), '--reporter', 'dot', '--passWithNoTests'];
  const { status, error } = spawnSync(process.execPath, [vitest, ...args, ...flags], { cwd: copy, stdio: 'ignore', timeout: PATIENCE });
  return error || status === null ? 'slow' : status === 0 ? 'green' : 'red';
}

const show = (file: string, { line, change, before, after }: Mutant): string => `${file}:${line}  ${change}\n    - ${before}\n    + ${after}`;

function main(): number {
  const end = Date.now() + Number(options.minutes) * 60_000;
  const copy = mkdtempSync(path.join(os.tmpdir(), 'mutants-'));
  const stop = (): void => rmSync(copy, { recursive: true, force: true });
  process.on('exit', stop);
  for (const name of readdirSync(root)) if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  const known = new Map<string, ReturnType<typeof outcome>>();
  const survivors: string[] = [];
  let tried = 0;
  const files = targets();
  let finished = 0;
  for (const [index, file] of files.entries()) {
    // Each file gets its share of what is left, so that a slow one does not eat the time of the others.
    const share = Date.now() + (end - Date.now()) / (files.length - index);
    const source = readFileSync(path.join(root, file), 'utf8');
    const before = tried;
    for (const mutant of someMutants(source, Number(options.each), Number(options.seed) + index)) {
      if (Date.now() > share) break;
      const runs: string[][] = [];
      for (const run of runsFor(file)) {
        const name = run.join(' ');
        const sound = known.get(name) ?? outcome(copy, run);
        if (!known.has(name) && sound === 'slow') console.log(`vitest ${name} takes more than ${PATIENCE / 1000} s and is left out`);
        known.set(name, sound);
        if (sound === 'red') {
          console.error(`vitest ${name} is red before anything is changed; expected green tests to begin with`);
          return 1;
        }
        if (sound === 'green') runs.push(run);
      }
      tried++;
      writeFileSync(path.join(copy, file), mutant.source);
      const alive = runs.every((run) => outcome(copy, run) === 'green');
      writeFileSync(path.join(copy, file), source);
      console.log(`${alive ? 'SURVIVED' : 'noticed '}  ${show(file, mutant).split('\n')[0]}`);
      if (alive) survivors.push(show(file, mutant));
    }
    if (tried > before) finished++;
    else console.log(`nothing tried in ${file}`);
  }
  console.log(
    `\n${survivors.join('\n')}\n\n${tried} faults in ${finished} of ${files.length} files: ${tried - survivors.length} noticed, ${survivors.length} survived`,
  );
  return tried > 0 ? 0 : 1;
}

process.exitCode = main();
