/**
 * npm run levels                    checks, proves and grades all content; prints a table
 * npm run levels -- file.json …     only these files, wherever they lie
 * npm run levels -- --json          the same for machines
 * npm run levels -- --schema        rewrites levels/schema
 *
 * Faults are `file:line:column  path  sentence`; the exit code is then 1.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from './check';
import { checkWords } from './check-words';
import { showFault } from './json-file';
import { schemaFiles, writeSchemas } from './schema';
import { table } from './table';
import { projectWorld } from './world';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

async function main(args: readonly string[]): Promise<number> {
  const flags = args.filter((arg) => arg.startsWith('--'));
  const unknown = flags.filter((flag) => !['--json', '--schema'].includes(flag));
  if (unknown.length > 0) {
    console.error(`there is no option ${unknown.join(', ')}; expected --json, --schema or names of files`);
    return 1;
  }
  const unreadable = checkWords(root, process.cwd());
  for (const fault of unreadable) console.error(showFault(fault));
  if (unreadable.length > 0) return 1;
  const world = projectWorld(root);
  if (flags.includes('--schema')) {
    const files = await schemaFiles(world.kinds);
    writeSchemas(path.join(root, 'levels/schema'), files);
    console.log(`${files.size} schemas written to levels/schema`);
    return 0;
  }
  const paths = args.filter((arg) => !arg.startsWith('--')).map((arg) => path.resolve(arg));
  const missing = paths.filter((file) => !existsSync(file));
  for (const file of missing) console.error(`${path.relative(process.cwd(), file)}: there is no such file`);
  if (missing.length > 0) return 1;
  const report = await checkContent(root, world, paths.length > 0 ? paths : undefined, process.cwd());
  if (flags.includes('--json')) {
    console.log(JSON.stringify(report, null, 2));
  } else {
    console.log(table(report.rows));
    for (const fault of report.faults) console.log(showFault(fault));
    console.log(`${report.files} files, ${report.rows.length} levels proved, ${report.faults.length} faults`);
  }
  return report.faults.length > 0 || report.files === 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
