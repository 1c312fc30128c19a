/** Opens the notebook on all that a team has done so far. */
import type { Site } from '../content/library';
import { knows, t } from '../i18n/words';
import type { NotebookPage } from '../ui/notebook';
import type { Play } from './play';

/** Keys of pages are keys of words; progress keeps what follows. */
const PREFIX = 'notebook:';

/** @param load makes a site and its words ready. */
export async function openNotebookOf(play: Play, load: (site: string) => Promise<Site>): Promise<void> {
  const { campaign } = play.library;
  const { openNotebook } = await import('../ui/notebook');
  const pages: NotebookPage[] = [];
  for (const id of [campaign.prologue, ...campaign.sites.filter(({ awake }) => awake).map((site) => site.id)]) {
    const site = await load(id);
    for (const step of site.script?.steps ?? []) {
      if (play.progress.stepState(id, step.id) !== 'done') continue;
      const card = step.card === undefined ? undefined : site.cards.get(step.card);
      const level = step.riddle === undefined ? undefined : site.level(step.riddle, 1);
      // A postcard is kept too: it was put into the notebook when it came. So is a step that only told something.
      if (!card && !level && step.scene !== 'postcard' && !knows(`${PREFIX}${step.id}.text`)) continue;
      pages.push({ key: `${PREFIX}${step.id}`, seal: level?.seal ?? card?.seal ?? 'true-invented', place: step.place, ...(card ? { face: card } : {}) });
    }
  }
  openNotebook(pages, t('glossary:order').split(' '), await play.library.notes(), {
    starred: new Set(pages.map(({ key }) => key).filter((key) => play.progress.starred(key.slice(PREFIX.length)))),
    star: (key, on) => play.record([{ type: 'starred', page: key.slice(PREFIX.length), on }]),
  });
}
