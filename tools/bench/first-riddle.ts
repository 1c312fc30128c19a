/** What the way from the title to the first board loads, read from the content: the names of its chunks. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openLibrary } from '../../src/content/library';
import { diskIndex } from '../levels/content';

/** Names of sites, kinds, places, characters and namespaces of words; chunks of the build begin with them. */
export type FirstRiddle = readonly string[];

/** The file of the words that every site needs. */
const WORDS = 'words-fr';

/** @param root the project's folder */
export async function firstRiddle(root: string): Promise<FirstRiddle> {
  const library = openLibrary(diskIndex(root));
  const { prologue } = library.campaign;
  const site = await library.site(prologue);
  const steps = site.script?.steps ?? [];
  const at = steps.findIndex(({ riddle }) => riddle !== undefined);
  const step = steps[at];
  if (step?.riddle === undefined) throw new Error('bench: the prologue has no riddle');
  const words: { readonly host?: Readonly<Record<string, { readonly who?: string }>> } = JSON.parse(
    readFileSync(path.join(root, `locales/fr/${prologue}.json`), 'utf8'),
  );
  const host = words.host?.[step.id]?.who;
  const way = steps.slice(0, at + 1);
  return [
    ...new Set([
      prologue,
      site.level(step.riddle, 1).kind,
      WORDS,
      ...way.map(({ place }) => place),
      ...way.flatMap(({ beats }) => beats.flatMap(({ who }) => (who === undefined ? [] : [who]))),
      ...(host === undefined ? [] : [host]),
    ]),
  ];
}
