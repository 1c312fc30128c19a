/** What the list of teams shows and does, over the profiles of this device. */
import { say, t } from '../i18n/words';
import { exportAside } from '../storage/files';
import type { ProfileStore } from '../storage/profiles';
import type { OpenDialog } from '../ui/dialog';
import { teamName } from '../ui/team';
import { openTeams } from '../ui/teams';
import { download } from './save-files';

export function openTeamsOf(profiles: ProfileStore, take: (id: string) => void): OpenDialog {
  const find = (key: string) => profiles.aside().find((item) => item.key === key);
  const read = () => ({
    teams: profiles.list().map(({ profile }) => ({ id: profile.id, name: teamName(profile.team), colour: profile.colour })),
    aside: profiles.aside().map(({ key, time, parsed }) => ({ key, time, team: parsed.ok ? teamName(parsed.save.profile.team) : null })),
  });
  return openTeams(read, {
    take,
    remove: (id) => profiles.delete(id),
    restore: (key) => {
      const item = find(key);
      // Another tab took it back meanwhile.
      if (!item?.parsed.ok) return { said: t('save:missing') };
      const done = profiles.restore(item);
      if ('message' in done) return { said: say(done.message) };
      if (!done.kept.kept) return { said: say(done.kept.message), id: done.id };
      return { said: t('ui:team.aside-came', { team: teamName(item.parsed.save.profile.team) }), id: done.id };
    },
    toFile: (key) => {
      const item = find(key);
      if (item) download(exportAside(item));
    },
  });
}
