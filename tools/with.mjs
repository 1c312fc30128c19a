// Runs a program of node_modules with more in its environment, the same on every system:
//
//   node tools/with.mjs TEST_LONG=1 playwright test
import { spawnSync } from 'node:child_process';
import { program } from './run.mjs';

const words = process.argv.slice(2);
const first = words.findIndex((word) => !/^[A-Z_]+=/.test(word));
if (first < 0) throw new Error('with: expected a program behind the variables');
const env = Object.fromEntries(words.slice(0, first).map((word) => word.split('=', 2)));
const { status } = spawnSync(process.execPath, program(...words.slice(first)), { stdio: 'inherit', env: { ...process.env, ...env } });
process.exit(status ?? 1);
