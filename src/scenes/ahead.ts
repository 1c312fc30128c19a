/** What a team needs first, fetched before it asks: the words, and the board it left half-way. */
import { boards, busts } from 'virtual:art';
import { readLevelId } from '../content/ids';
import type { Library } from '../content/library';
import { lastOf } from '../core/ledger';
import type { SaveFile } from '../core/save';
import { knows, loadWords, t } from '../i18n/words';
import { registry } from '../kinds/registry';

/** Words that every site needs. */
export const COMMON = ['cast', 'cards', 'notebook', 'glossary', 'map', 'postcards', 'sights'] as const;

/** Whoever needs a part that did not arrive asks again, and says it. */
const quietly = async (part: Promise<unknown> | undefined): Promise<void> => {
  await part?.catch(() => {});
};

/** The board left half-way: all of it is asked for as soon as its levels say of which kind it is. */
async function boardAhead(library: Library, { level }: NonNullable<SaveFile['session']>, words: Promise<void>): Promise<void> {
  const begun = readLevelId(level);
  const site = begun && (await library.site(begun.site));
  const kind = site?.levels.get(level)?.kind;
  const step = site?.script?.steps.find(({ riddle }) => riddle !== undefined && riddle === begun?.family);
  if (kind === undefined || !site || !step) return;
  const host = words.then(() => busts[t(`${site.id}:host.${step.id}.who`)]?.());
  await Promise.all([registry[kind]?.(), loadWords(kind), boards[kind]?.(), host].map(quietly));
}

/** Everything stays where its own loader keeps it. Resolves when all has come, or does not come. */
export async function loadAhead(library: Library, { session, events }: SaveFile): Promise<void> {
  const { prologue } = library.campaign;
  const begun = session && readLevelId(session.level)?.site;
  const id = [begun, lastOf(events)?.site].find((site) => site !== undefined && library.siteIds.includes(site)) ?? prologue;
  const words = quietly(loadWords(...COMMON, prologue, id));
  await Promise.all([words, quietly(library.site(prologue)), quietly(library.site(id)), session && quietly(boardAhead(library, session, words))]);
}

/** « L’autre soir… »: the step that was told of last, in one sentence; null for a team that has seen nothing yet. */
export async function recapOf({ events }: SaveFile): Promise<string | null> {
  const last = lastOf(events);
  if (!last) return null;
  await loadWords(last.site);
  const key = `${last.site}:recap.${last.step}`;
  return knows(key) ? t(key) : null;
}
