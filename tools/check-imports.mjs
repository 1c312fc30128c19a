// Who may import whom (the house's rules are in .dependency-cruiser.json). Asserts that modules were really seen.
import { execFileSync } from 'node:child_process';
import { program } from './run.mjs';

const run = () => {
  try {
    return execFileSync(process.execPath, program('depcruise', 'src', 'assets', '--config', '.dependency-cruiser.json', '--output-type', 'json'), {
      encoding: 'utf8',
      maxBuffer: 64 << 20,
    });
  } catch (failed) {
    if (typeof failed.stdout === 'string' && failed.stdout.startsWith('{')) return failed.stdout;
    throw failed;
  }
};
const { summary, modules } = JSON.parse(run());
const own = modules.filter((m) => m.source.startsWith('src/') && m.dependencies.length > 0).length;
if (own < 10) {
  console.error(`imports: only ${own} modules with imports were seen, the check is blind`);
  process.exit(1);
}
for (const v of summary.violations) console.error(`imports: ${v.rule.name}: ${v.from} -> ${v.to}`);
console.log(`imports: ${modules.length} modules, ${summary.violations.length} violations`);
process.exit(summary.violations.length ? 1 : 0);
