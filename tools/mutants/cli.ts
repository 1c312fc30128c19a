/**
 * npm run test:mutants                         breaks one line at a time and lists the faults that no test notices
 * npm run test:mutants -- --files core/save    only in files whose names hold this text
 * npm run test:mutants -- --minutes 10 --each 5 --seed 1
 *
 * Works in a copy of the project, so that nothing here is ever broken. A survivor is a question, not always a fault of
 * the tests: some changes make no difference. The exit code is 1 only when tests are red before anything is changed;
 * what they should look after is left out then.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Mutant, someMutants } from './mutate';
import { type Outcome, runTests } from './run';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const LEFT_OUT = new Set(['node_modules', 'dist', 'out', '.git']);
/** A run before anything is changed may take this long, in milliseconds; one with a fault three times what the sound one took, and a little. */
const PATIENCE = 240_000;
const patienceFor = (sound: number): number => 3 * sound + 10_000;

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
  const kinds = sources('src/kinds');
  const pictures = new Set(kinds.filter((file) => file.endsWith('/look.ts')));
  for (const file of pictures) for (const part of besideOf(file)) pictures.add(part);
  const isBrain = (file: string): boolean => !pictures.has(file) && !/\/(words|generate|index|level|registry)\.ts$/.test(file);
  return [...sources('src/core'), ...kinds.filter(isBrain)].filter((file) => file.includes(options.files));
}

/** Files beside this one whose code it runs. */
const besideOf = (file: string): string[] =>
  [...readFileSync(path.join(root, file), 'utf8').matchAll(/^import (?!type )[^;]*? from '\.\/([^']*)'/gm)].map(([, name]) =>
    path.posix.join(path.posix.dirname(file), `${name}.ts`),
  );

/** The runs that should notice a fault of a file, the quickest first. */
function runsFor(file: string): string[][] {
  const [, kind] = /^src\/kinds\/([^/]+)\//.exec(file) ?? [];
  // The rules of play are the same under every kind: the guards of one are enough.
  if (kind === undefined)
    return [
      ['run', 'src/core'],
      ['run', 'tests/guards', '-t', 'berlines'],
      ['run', 'tests/content/author'],
    ];
  return [
    ['run', `src/kinds/${kind}/`],
    ['run', 'tests/guards', '-t', kind],
  ];
}

const show = (file: string, { line, change, before, after }: Mutant): string => `${file}:${line}  ${change}\n    - ${before}\n    + ${after}`;

interface Sound {
  readonly outcome: Outcome;
  /** Milliseconds. */
  readonly took: number;
}

/** The project without what is built, fetched or recorded; the packages are linked. */
function copyProject(): string {
  const copy = mkdtempSync(path.join(os.tmpdir(), 'mutants-'));
  process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  for (const name of readdirSync(root)) if (!LEFT_OUT.has(name)) cpSync(path.join(root, name), path.join(copy, name), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'));
  return copy;
}

async function main(): Promise<number> {
  const end = Date.now() + Number(options.minutes) * 60_000;
  const copy = copyProject();
  const known = new Map<string, Sound>();
  const soundRun = async (run: readonly string[]): Promise<Sound> => {
    const name = run.join(' ');
    const before = known.get(name);
    if (before) return before;
    const from = Date.now();
    const sound = { outcome: await runTests(copy, run, PATIENCE), took: Date.now() - from };
    known.set(name, sound);
    if (sound.outcome === 'red') console.error(`vitest ${name} is red before anything is changed; expected green tests to begin with`);
    if (sound.outcome === 'slow') console.log(`vitest ${name} takes more than ${PATIENCE / 1000} s and is left out`);
    return sound;
  };
  const survivors: string[] = [];
  let tried = 0;
  let stopped = 0;
  let finished = 0;
  const files = targets();
  for (const [index, file] of files.entries()) {
    // Each file gets its share of what is left, so that a slow one does not eat the time of the others.
    const share = Date.now() + (end - Date.now()) / (files.length - index);
    const source = readFileSync(path.join(root, file), 'utf8');
    const before = tried;
    for (const mutant of someMutants(source, Number(options.each), Number(options.seed) + index)) {
      if (Date.now() > share) break;
      const runs: (readonly [run: readonly string[], patience: number])[] = [];
      for (const run of runsFor(file)) {
        const { outcome, took } = await soundRun(run);
        if (outcome === 'green') runs.push([run, patienceFor(took)]);
      }
      if (runs.length === 0) break;
      tried++;
      writeFileSync(path.join(copy, file), mutant.source);
      let noticed: Outcome = 'green';
      for (const [run, patience] of runs) if (noticed === 'green') noticed = await runTests(copy, run, patience);
      writeFileSync(path.join(copy, file), source);
      const words = { green: 'SURVIVED', red: 'noticed ', slow: 'stopped ' }[noticed];
      console.log(`${words}  ${show(file, mutant).split('\n')[0]}`);
      if (noticed === 'green') survivors.push(show(file, mutant));
      if (noticed === 'slow') stopped++;
    }
    if (tried > before) finished++;
    else console.log(`nothing tried in ${file}`);
  }
  console.log(
    `\n${survivors.join('\n')}\n\n${tried} faults in ${finished} of ${files.length} files: ${tried - survivors.length} noticed (${stopped} of them by their slowness), ${survivors.length} survived`,
  );
  return tried > 0 && [...known.values()].every(({ outcome }) => outcome !== 'red') ? 0 : 1;
}

process.exitCode = await main();
