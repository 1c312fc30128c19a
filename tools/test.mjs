// npm test: installs what is missing, runs every check in turn and ends with "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensurePackages, root } from './install.mjs';
import { npm, program } from './run.mjs';

ensurePackages();
const { ensureChromium } = await import('./chromium.mjs');
const out = path.join(root, 'out');
mkdirSync(out, { recursive: true });
let passed = 0;
let failed = 0;
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(0)} s`;
const run = (command, args, env = {}, shell = false) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env }, shell }).status === 0;
const node = (args, env) => run(process.execPath, args, env);

/** A check that counts as one. */
const check = (name, work) => {
  const since = Date.now();
  console.log(`\n— ${name}`);
  const ok = work();
  ok ? passed++ : failed++;
  console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${seconds(since)})`);
  return ok;
};

/** A runner that counts its own tests in a JSON report; a report without tests is a failure. */
const counted = (name, args, report, read, env = {}) => {
  const since = Date.now();
  console.log(`\n— ${name}`);
  rmSync(report, { force: true });
  const ok = node(args, env);
  const counts = existsSync(report) ? read(JSON.parse(readFileSync(report, 'utf8'))) : { passed: 0, failed: 0 };
  passed += counts.passed;
  failed += counts.failed;
  if (!ok && counts.failed === 0) failed++;
  if (counts.passed + counts.failed === 0) {
    console.log(`${name}: no test was run`);
    failed += ok ? 1 : 0;
  }
  console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(since)})`);
};

// npm leaves optional packages of other platforms out of a lock that it mends over existing packages: no clean clone installs from that.
check('lock file', () => {
  const { command, args, shell } = npm('ci', '--dry-run', '--silent');
  return run(command, args, {}, shell);
});
check('format and lint', () => node(program('biome', 'check', '--error-on-warnings', '.')));
check('types', () => node(program('tsc', '--noEmit')));
check('rules without a browser', () => node(program('tsc', '-p', 'tsconfig.rules.json')));
check('imports', () => node(['tools/check-imports.mjs']));
check('unused code', () => node(program('knip')));
check('code that only tests use', () => node(program('knip', '--production', '--config', 'knip.game.json', '--include', 'files,exports,types')));
check('levels', () => node(program('tsx', 'tools/levels/cli.ts')));
const unitReport = path.join(out, 'unit.json');
counted('unit tests', program('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`), unitReport, (r) => ({
  passed: r.numPassedTests,
  failed: r.numFailedTests,
}));
if (check('build', () => node(program('vite', 'build'), { VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }))) {
  check('sizes', () => node(program('tsx', 'tools/bench/sizes.ts')));
  const chromium = ensureChromium();
  console.log(`Chromium: ${chromium}`);
  const browserReport = path.join(out, 'browser.json');
  counted(
    'browser tests',
    program('playwright', 'test', '--reporter=list,json'),
    browserReport,
    (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky }),
    { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport },
  );
} else {
  failed++;
  console.log('browser tests: not run, because the build failed');
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
