/** What a team needs first, fetched before it asks: the words, and the board it left half-way. */
import { boards, busts } from 'virtual:art';
import { readLevelId } from '../content/ids';
import type { Library } from '../content/library';
import type { SaveFile } from '../core/save';
import { loadWords, t } from '../i18n/words';
import { registry } from '../kinds/registry';

/** Words that every site needs. */
export const COMMON = ['cast', 'cards', 'notebook', 'glossary', 'map', 'postcards'] as const;

/**
 * Asks for all of it; everything stays where its own loader keeps it. Resolves when it is asked for.
 * @returns the parts on their way; one that does not arrive rejects, and whoever needs it asks again.
 */
export async function askAhead(library: Library, { session }: SaveFile): Promise<readonly Promise<unknown>[]> {
  const { prologue } = library.campaign;
  const begun = session && readLevelId(session.level);
  const id = begun?.site ?? prologue;
  const common = loadWords(...COMMON, prologue, id);
  const first = library.site(prologue);
  const site = await library.site(id);
  const kind = session && site.levels.get(session.level)?.kind;
  const step = site.script?.steps.find(({ riddle }) => riddle !== undefined && riddle === begun?.family);
  if (kind === undefined || !step) return [common, first];
  const host = common.then(() => busts[t(`${id}:host.${step.id}.who`)]?.());
  return [common, first, host, registry[kind]?.(), loadWords(kind), boards[kind]?.()].map((part) => Promise.resolve(part));
}
