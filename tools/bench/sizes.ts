/** Weighs the built game against the size budgets. Exits with 1 when one is passed. */
import path from 'node:path';
import budgets from './budgets.json';
import { firstRiddle } from './first-riddle';
import { type Sizes, weighBuild } from './weigh';

const root = path.resolve(import.meta.dirname, '../..');
const { sizes, kinds } = weighBuild(path.join(root, 'dist'), await firstRiddle(root));
console.log(`kinds: ${kinds.join(' ')}`);
const isRow = (name: string): name is keyof Sizes => Object.hasOwn(sizes, name);
let over = 0;
for (const [name, limit] of Object.entries(budgets)) {
  const value = isRow(name) ? sizes[name] : Number.NaN;
  const bad = !(value <= limit);
  if (bad) over++;
  console.log(`${bad ? 'OVER' : 'ok  '}  ${name.padEnd(62)} ${String(value).padStart(8)} / ${limit}`);
}
process.exit(over > 0 ? 1 : 0);
