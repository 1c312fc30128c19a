/** The saves that were put aside: each can be taken back as a team, or leave the device as a file. */
import { language, t } from '../i18n/words';
import { h } from './dom';

export interface AsideRow {
  /** Tells it from the others. */
  readonly key: string;
  /** When it was put aside. Milliseconds since 1970. */
  readonly time: number;
  /** The team's name in the present language; null when the save cannot be read. */
  readonly team: string | null;
}

export interface AsideActions {
  /** Makes a team of it. */
  readonly restore: (key: string) => void;
  readonly toFile: (key: string) => void;
}

export function asideList(rows: readonly AsideRow[], { restore, toFile }: AsideActions): HTMLElement {
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeStyle: 'short' });
  const items = rows.map(({ key, time, team }) => {
    const when = date.format(time);
    const button = (words: string, name: string, run: (key: string) => void) =>
      h('button', { class: 'strip', text: words, attrs: { type: 'button', 'aria-label': name }, on: { click: () => run(key) } });
    return h(
      'li',
      { class: 'team-row aside-row' },
      h('p', { text: team === null ? t('ui:team.aside-bad', { when }) : t('ui:team.aside-row', { when, team }) }),
      team !== null && button(t('ui:team.aside-back'), t('ui:team.aside-back-what', { when, team }), restore),
      button(t('ui:team.aside-file'), t('ui:team.aside-file-what', { when }), toFile),
    );
  });
  return h('section', { class: 'aside' }, h('h3', { text: t('ui:team.aside') }), h('ul', { class: 'teams' }, ...items));
}
