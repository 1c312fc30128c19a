/** What a team needs first, fetched before it asks: the words, and the board it left half-way. */
import { boards, busts } from 'virtual:art';
import { readLevelId } from '../content/ids';
import type { Library } from '../content/library';
import type { SaveFile } from '../core/save';
import { loadWords, t } from '../i18n/words';
import { registry } from '../kinds/registry';

/** Words that every site needs. */
export const COMMON = ['cast', 'cards', 'notebook', 'glossary', 'map', 'postcards', 'sights'] as const;

/** Everything stays where its own loader keeps it. @throws when a part does not arrive; whoever needs it asks again. */
export async function loadAhead(library: Library, { session }: SaveFile): Promise<void> {
  const { prologue } = library.campaign;
  const begun = session && readLevelId(session.level);
  const id = begun?.site ?? prologue;
  const [site] = await Promise.all([library.site(id), library.site(prologue), loadWords(...COMMON, prologue, id)]);
  const kind = session && site.levels.get(session.level)?.kind;
  const step = site.script?.steps.find(({ riddle }) => riddle !== undefined && riddle === begun?.family);
  if (kind === undefined || !step) return;
  await Promise.all([registry[kind]?.(), boards[kind]?.(), busts[t(`${id}:host.${step.id}.who`)]?.(), loadWords(kind)]);
}
