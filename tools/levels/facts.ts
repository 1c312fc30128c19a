/**
 * tsx tools/levels/facts.ts <folder>
 *
 * Copies every fact that levels, cards and texts name from a fact base into `levels/facts/<origin>.json`, with its
 * sources, and takes out those that are no longer named. The words are those of the base; only their typography is set,
 * the best of its sources are chosen (`source-choice.ts`) and their names made readable (`sources.ts`).
 * A fact of low confidence, without a source, or unknown to the base is a fault: the exit code is then 1.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import type { Fact } from '../../src/content/schemas';
import { englishTypography, frenchTypography } from '../locales/typography';
import { contentFiles } from './content';
import { CHOICES } from './source-choice';
import { placeShown, titleShown } from './sources';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const baseFact = z.object({
  id: z.string(),
  statement_en: z.string(),
  statement_fr: z.string(),
  confidence: z.enum(['high', 'medium', 'low']),
  sensitive: z.optional(z.boolean()),
  sources: z.array(z.object({ title: z.string(), where: z.string(), paraphrase: z.string() })),
});
const baseFile = z.union([z.array(baseFact), z.object({ facts: z.array(baseFact) })]);
type BaseFact = z.infer<typeof baseFact>;
type Source = BaseFact['sources'][number];

/** Fact ids in `facts` fields anywhere in a file's JSON. */
function named(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) =>
    name === 'facts' && Array.isArray(value) ? value.filter((id) => typeof id === 'string') : named(value),
  );
}

/** All facts that the content names. */
export function factsInUse(folder: string): Set<string> {
  const files = contentFiles(folder);
  const naming = [...files.riddles, ...files.essais, ...files.cards, files.texts];
  return new Set(naming.flatMap((file) => named(JSON.parse(readFileSync(file, 'utf8')))));
}

/** What the base says "from memory" proves nothing. */
const isSource = (source: Source): boolean => !/^memory\b/i.test(source.title) && !/^memory\b/i.test(source.where);

/** English words in quotes as the game sets them, the base using single ones. */
const quoted = (text: string): string => text.replace(/(?<!\p{L})'([^']+)'(?!\p{L})/gu, '“$1”').replace(/« ([^»]+) »/g, '“$1”');

/** The sources that players read of a fact. @throws Error when one that was chosen is not in the base */
export function chosenSources(fact: BaseFact, base: ReadonlyMap<string, BaseFact>): readonly Source[] {
  const choices = CHOICES[fact.id];
  if (!choices) return fact.sources.filter(isSource);
  return choices.map(({ title, of }) => {
    const source = base.get(of ?? fact.id)?.sources.find((one) => one.title === title);
    if (!source) throw new Error(`${fact.id}: expected the base to have the source "${title}" under ${of ?? fact.id}`);
    return source;
  });
}

const taken = (fact: BaseFact, confidence: Fact['confidence'], sources: readonly Source[]): Fact => ({
  id: fact.id,
  fr: frenchTypography(fact.statement_fr),
  en: englishTypography(quoted(fact.statement_en)),
  confidence,
  ...(fact.sensitive ? { sensitive: true as const } : {}),
  sources: sources.map(({ title, where, paraphrase }) => {
    const place = placeShown(where);
    return { title: titleShown(title), ...(place === undefined ? {} : { where: place }), note: paraphrase };
  }),
});

function main(base: string | undefined): number {
  if (base === undefined || !existsSync(base)) {
    console.error('expected the folder of a fact base: tsx tools/levels/facts.ts <folder>');
    return 1;
  }
  const wanted = factsInUse(root);
  const missing = new Set(wanted);
  const out = path.join(root, 'levels/facts');
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (name.endsWith('.json')) rmSync(path.join(out, name));
  const files = readdirSync(base)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const parsed = baseFile.safeParse(JSON.parse(readFileSync(path.join(base, name), 'utf8')));
      if (!parsed.success) return []; // files of another shape lie in the base too; an id that is only there ends up missing
      return [{ name, rows: Array.isArray(parsed.data) ? parsed.data : parsed.data.facts }];
    });
  const all = new Map(files.flatMap(({ rows }) => rows.map((row) => [row.id, row])));
  for (const { name, rows } of files) {
    const facts = rows.flatMap((row) => {
      if (!missing.has(row.id)) return [];
      if (row.confidence === 'low' || !row.sources.some(isSource)) {
        console.error(`${row.id}: expected confidence high or medium and a source`);
        return [];
      }
      missing.delete(row.id);
      return [taken(row, row.confidence, chosenSources(row, all))];
    });
    if (facts.length > 0) writeFileSync(path.join(out, name), `${JSON.stringify(facts, null, 2)}\n`);
  }
  for (const id of missing) console.error(`${id}: not copied; the base has no such fact that may be taught`);
  console.log(`${wanted.size - missing.size} of ${wanted.size} facts copied to levels/facts; run "npx biome format --write levels/facts"`);
  return missing.size > 0 ? 1 : 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2]);
