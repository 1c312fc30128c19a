/** JSON Schemas for editors, from the same zod schemas that the game parses with. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { campaign, evidenceCard, factsFile, levelFileOf, siteScript, textTags } from '../../src/content/schemas';
import type { World } from './world';

const print = (schema: z.core.$ZodType, title: string): string =>
  `${JSON.stringify({ title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }, null, 2)}\n`;

/** File name -> text of all schemas: one for each kind's level file, and those of the other content files. */
export async function schemaFiles(kinds: World['kinds']): Promise<Map<string, string>> {
  const files = new Map<string, string>([
    ['campaign.json', print(campaign, 'levels/campaign.json')],
    ['site.json', print(siteScript, 'levels/sites/<site>.json')],
    ['evidence.json', print(evidenceCard, 'levels/evidence/<card>.json')],
    ['facts.json', print(factsFile, 'levels/facts/<origin>.json')],
    ['texts.json', print(textTags, 'levels/texts.json')],
  ]);
  for (const [id, load] of Object.entries(kinds)) {
    const sealed = await load();
    files.set(
      `${id}.json`,
      sealed.open((kind) => print(levelFileOf(kind.level, kind.move), `A level of ${id}`)),
    );
  }
  return files;
}

/** Writes the schemas and removes those of kinds that are gone. */
export function writeSchemas(folder: string, files: ReadonlyMap<string, string>): void {
  for (const name of readdirSync(folder)) if (name.endsWith('.json') && !files.has(name)) rmSync(path.join(folder, name));
  for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
}

/** Names of schema files that are missing, old or left over. */
export function staleSchemas(folder: string, files: ReadonlyMap<string, string>): string[] {
  const there = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );
  return [...new Set([...there.keys(), ...files.keys()])].filter((name) => there.get(name) !== files.get(name)).sort();
}
