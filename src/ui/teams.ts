/** The teams of this device: take one up, or delete one after a second question. */
import { t } from '../i18n/words';
import { type OpenDialog, openDialog } from './dialog';
import { h } from './dom';
import { icon } from './icons';

export interface TeamRow {
  /** Id of the profile. */
  readonly id: string;
  /** The team's name in the present language. */
  readonly name: string;
  /** One of `LAMP_COLOURS`. */
  readonly colour: string;
}

export interface TeamActions {
  readonly take: (id: string) => void;
  /** @returns `busy` while another tab plays the team; then it stays. */
  readonly remove: (id: string) => Promise<'deleted' | 'busy'>;
}

/** Opens the list. It closes by itself when a team is taken or none is left. */
export function openTeams(teams: readonly TeamRow[], actions: TeamActions): OpenDialog {
  const message = h('p', { class: 'teams-message', attrs: { role: 'status' } });
  const shown: { dialog?: OpenDialog } = {};
  const list = h('ul', { class: 'teams' });
  for (const team of teams) {
    const row = h('li', { class: 'team-row' });
    const take = h(
      'button',
      {
        class: 'strip',
        attrs: { type: 'button' },
        on: {
          click: () => {
            shown.dialog?.close();
            actions.take(team.id);
          },
        },
      },
      h('span', { class: 'lamp-mark', data: { colour: team.colour } }, icon('hint')),
      h(
        'span',
        {},
        h('strong', { text: team.name }),
        ' ',
        h('span', { class: 'team-lamp', text: t('ui:team.with-lamp', { lamp: t(`ui:team.lamp.${team.colour}`) }) }),
      ),
    );
    const remove = h('button', {
      class: 'strip team-delete',
      text: t('ui:team.delete'),
      attrs: { type: 'button', 'aria-label': t('ui:team.delete-whom', { team: team.name }) },
      on: { click: () => void ask() },
    });
    const ask = async () => {
      let yes = false;
      await openDialog(t('ui:team.delete-ask', { team: team.name }), h('p', { text: t('ui:team.delete-what') }), [
        { words: t('ui:team.delete-no'), main: true },
        {
          words: t('ui:team.delete-yes'),
          run: () => {
            yes = true;
          },
        },
      ]).done;
      if (!yes) return;
      if ((await actions.remove(team.id)) === 'busy') {
        message.textContent = t('ui:team.busy', { team: team.name });
        return;
      }
      const near = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      message.textContent = t('ui:team.deleted', { team: team.name });
      if (near) near.querySelector('button')?.focus();
      else shown.dialog?.close();
    };
    row.append(take, remove);
    list.append(row);
  }
  shown.dialog = openDialog(t('ui:team.pick-team'), h('div', {}, message, list), [{ words: t('ui:back') }]);
  return shown.dialog;
}
