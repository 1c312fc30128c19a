/**
 * tsx tools/levels/review.ts               adds rows for new texts that rest on facts, takes out those that are gone, lists the changed
 * tsx tools/levels/review.ts <key> …       these texts have been read beside their facts as they are today
 *
 * `levels/REVIEW.md` says of each such text which French was read beside its facts, and who should still read it.
 * The last column is written by hand, and so are the notes below the table, which begin with a heading.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { textTags } from '../../src/content/schemas';
import { hashes } from '../locales/hash';
import { readWords, SOURCE_LANGUAGE } from '../locales/locales';
import { contentFiles } from './content';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface ReviewRow {
  readonly key: string;
  readonly hash: string;
  readonly read: 'yes' | 'no';
  /** `museum`, `native speaker`, `family`, or `-`. */
  readonly still: string;
}

const HEAD = `# What has been read, and what should still be read

Each text that rests on facts is read beside them by somebody who did not write it. The hash is that of the French words
that were read: when they change, the row is outdated and the tests are red until the text has been read again
(\`npx tsx tools/levels/review.ts <key>\`). The last column names who should still read the text before it is printed or
shown in a museum: a *museum* (the site itself), a *native speaker* (Picard, Polish, Berber, English…), a *family* (of
miners, where deaths are told). It is written by hand.

| text | French | read beside its facts | should still be read by |
|---|---|---|---|
`;

const ROW = /^\| `([^`]+)` \| ([0-9a-f]{8}) \| (yes|no) \| ([^|]*) \|$/;

/** The rows of the table. @throws Error on a row of another form */
export function readReview(text: string): ReviewRow[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, key, hash, read, still] = ROW.exec(line) ?? [];
      if (key === undefined || hash === undefined || still === undefined)
        throw new Error(`REVIEW.md: expected | \`key\` | hash | yes or no | who |, found ${line}`);
      return { key, hash, read: read === 'yes' ? 'yes' : 'no', still: still.trim() };
    });
}

/** The notes written by hand below the table, from their first heading on; nothing where there are none. */
export const notesIn = (text: string): string => /^## [\s\S]*/m.exec(text)?.[0] ?? '';

export const writeReview = (rows: readonly ReviewRow[], notes = ''): string =>
  `${HEAD}${rows.map((row) => `| \`${row.key}\` | ${row.hash} | ${row.read} | ${row.still} |\n`).join('')}${notes && `\n${notes}`}`;

/** Hashes of the French of all texts that rest on facts. */
export function textsToReview(folder: string): Map<string, string> {
  const tags = textTags.parse(JSON.parse(readFileSync(contentFiles(folder).texts, 'utf8')));
  const french = hashes(readWords(folder, SOURCE_LANGUAGE), SOURCE_LANGUAGE);
  return new Map([...french].filter(([key]) => typeof tags[key] === 'object'));
}

/** What is wrong with the rows: a sentence each. */
export function reviewFaults(rows: readonly ReviewRow[], texts: ReadonlyMap<string, string>): string[] {
  const keys = rows.map((row) => row.key);
  return [
    ...[...texts.keys()].filter((key) => !keys.includes(key)).map((key) => `${key}: has no row`),
    ...keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key}: has two rows`),
    ...rows.flatMap((row) => {
      if (!texts.has(row.key)) return [`${row.key}: is no text that rests on facts`];
      if (texts.get(row.key) !== row.hash) return [`${row.key}: the French has changed since it was read`];
      return row.read === 'yes' ? [] : [`${row.key}: has not been read beside its facts`];
    }),
  ];
}

function main(keys: readonly string[]): number {
  const file = path.join(root, 'levels/REVIEW.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const old = new Map(readReview(before).map((row) => [row.key, row]));
  const texts = textsToReview(root);
  const rows = [...texts].map(([key, hash]): ReviewRow => {
    const row = old.get(key) ?? { key, hash, read: 'no' as const, still: '-' };
    return keys.includes(key) ? { ...row, hash, read: 'yes' } : row;
  });
  writeFileSync(file, writeReview(rows, notesIn(before)));
  for (const fault of reviewFaults(rows, texts)) console.log(fault);
  console.log(`${rows.length} texts in levels/REVIEW.md`);
  return 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
