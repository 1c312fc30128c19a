/** Where a team comes back to: the site where it was last, and in it its story, its riddle or its yard. */
import { readLevelId } from '../content/ids';
import type { Site } from '../content/library';
import type { Resume } from '../core/campaign';
import type { Play } from './play';

interface Left {
  readonly site: Site;
  /** Null in the yard. */
  readonly at: Resume | null;
}

/** @returns null for the map: the team was in no site, or its site is done. */
export async function leftOff(play: Play, load: (site: string) => Promise<Site>): Promise<Left | null> {
  const { library, desk, progress } = play;
  const table = desk.save.session && readLevelId(desk.save.session.level);
  for (const id of new Set([progress.last?.site, table?.site])) {
    if (id === undefined || id === library.campaign.prologue || !library.siteIds.includes(id)) continue;
    const site = await load(id);
    // What is open there is known now.
    const at = play.progress.leftAt(id, table?.family);
    if (at || play.progress.siteState(id) === 'begun') return { site, at };
  }
  return null;
}
