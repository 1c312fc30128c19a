/** Rules of the house that the import checker cannot see. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const kinds = path.resolve(import.meta.dirname, '../src/kinds');

it('a look knows the rules by their types only', () => {
  const looks = readdirSync(kinds, { recursive: true, encoding: 'utf8' }).filter((file) => path.basename(file) === 'look.ts');
  expect(looks.length).toBeGreaterThan(3);
  for (const file of looks) {
    const values = readFileSync(path.join(kinds, file), 'utf8')
      .split('\n')
      .filter((line) => /^import (?!type )/.test(line));
    expect(values, file).toEqual([]);
  }
});
