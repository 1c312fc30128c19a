/** The teams of this device: take one up, delete one after a second question, take back what was put aside. */
import { t } from '../i18n/words';
import { type AsideRow, asideList } from './aside-list';
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
  /** Makes a team of a save that was put aside. @returns what is to be said, and the team when there is one */
  readonly restore: (key: string) => { readonly said: string; readonly id?: string };
  /** Hands a save that was put aside out as a file. */
  readonly toFile: (key: string) => void;
}

interface Lists {
  readonly teams: readonly TeamRow[];
  readonly aside: readonly AsideRow[];
}

/** Opens the list. It closes by itself when a team is taken or nothing is left. @param read gives what there is now */
export function openTeams(read: () => Lists, actions: TeamActions): OpenDialog {
  const message = h('p', { class: 'teams-message', attrs: { role: 'status' } });
  const body = h('div', { class: 'teams-lists' });
  const shown: { dialog?: OpenDialog } = {};

  /** Shows what there is now. @param wanted the button that gets the focus, when it is there */
  const fill = (wanted?: string): void => {
    const { teams, aside } = read();
    if (teams.length + aside.length === 0) {
      shown.dialog?.close();
      return;
    }
    body.replaceChildren(
      h('ul', { class: 'teams' }, ...teams.map(rowOf)),
      ...(aside.length > 0 ? [asideList(aside, { restore, toFile: actions.toFile })] : []),
    );
    if (wanted !== undefined) (body.querySelector<HTMLElement>(wanted) ?? body.querySelector('button'))?.focus();
  };

  const restore = (key: string): void => {
    const { said, id } = actions.restore(key);
    fill(id === undefined ? '.aside-row button' : `[data-team="${id}"] button`);
    message.textContent = said;
  };

  const ask = async (team: TeamRow): Promise<void> => {
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
    const row = body.querySelector<HTMLElement>(`[data-team="${team.id}"]`);
    const near = row?.nextElementSibling ?? row?.previousElementSibling;
    const next = near instanceof HTMLElement ? near.dataset.team : undefined;
    message.textContent = t('ui:team.deleted', { team: team.name });
    fill(next === undefined ? 'button' : `[data-team="${next}"] button`);
  };

  const rowOf = (team: TeamRow): HTMLElement => {
    const take = () => {
      shown.dialog?.close();
      actions.take(team.id);
    };
    return h(
      'li',
      { class: 'team-row', data: { team: team.id } },
      h(
        'button',
        { class: 'strip', attrs: { type: 'button' }, on: { click: take } },
        h('span', { class: 'lamp-mark', data: { colour: team.colour } }, icon('hint')),
        h(
          'span',
          {},
          h('strong', { text: team.name }),
          ' ',
          h('span', { class: 'team-lamp', text: t('ui:team.with-lamp', { lamp: t(`ui:team.lamp.${team.colour}`) }) }),
        ),
      ),
      h('button', {
        class: 'strip team-delete',
        text: t('ui:team.delete'),
        attrs: { type: 'button', 'aria-label': t('ui:team.delete-whom', { team: team.name }) },
        on: { click: () => void ask(team) },
      }),
    );
  };

  fill();
  shown.dialog = openDialog(t('ui:team.pick-team'), h('div', {}, message, body), [{ words: t('ui:back') }]);
  return shown.dialog;
}
