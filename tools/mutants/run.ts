/** Runs vitest in a copy of the project, on a leash: bounded in time and memory, and ended with all that it started. */
import { spawn } from 'node:child_process';
import path from 'node:path';

export type Outcome = 'green' | 'red' | 'slow';

/** Megabytes for each process: a fault that fills an endless list dies by itself, and is noticed. */
const MEMORY = 1024;

/**
 * @param copy the project's root
 * @param args what vitest is called with
 * @param patience milliseconds after which it is stopped, and called slow
 */
export function runTests(copy: string, args: readonly string[], patience: number): Promise<Outcome> {
  const vitest = path.join(copy, 'node_modules/vitest/vitest.mjs');
  const flags = ['--bail', '1', '--testTimeout', String(patience), '--reporter', 'dot', '--passWithNoTests', '--maxWorkers', '2'];
  const env = { ...process.env, NODE_OPTIONS: `--max-old-space-size=${MEMORY}` };
  // A group of its own: the workers of vitest outlive it when it alone is stopped in the middle of an endless loop.
  const child = spawn(process.execPath, [vitest, ...args, ...flags], { cwd: copy, stdio: 'ignore', detached: true, env });
  const endAll = (): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // all of it has ended already
    }
  };
  process.once('exit', endAll);
  return new Promise((resolve) => {
    let slow = false;
    const timer = setTimeout(() => {
      slow = true;
      endAll();
    }, patience);
    child.once('close', (status) => {
      clearTimeout(timer);
      process.off('exit', endAll);
      endAll();
      resolve(slow ? 'slow' : status === 0 ? 'green' : 'red');
    });
  });
}
