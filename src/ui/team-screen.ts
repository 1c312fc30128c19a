/** The team picks its name from two lists, then its lamp. Nothing is typed, nobody is named. */
import { t } from '../i18n/words';
import { h } from './dom';
import { icon } from './icons';
import { type Page, Screen } from './page';
import { FIRST, SECOND, type Team, teamName } from './team';

export const LAMP_COLOURS = ['amber', 'ruby', 'moss', 'sky', 'moon', 'ash'] as const;

export interface TeamChoice {
  readonly team: Team;
  readonly lamp: string;
  readonly colour: string;
}

export class TeamScreen extends Screen {
  override readonly kind = 'whole';

  private first: string = FIRST[0];
  private second: string = SECOND[0];
  private colour: string = LAMP_COLOURS[0];

  constructor(
    private readonly onChosen: (choice: TeamChoice) => void,
    private readonly onBack: () => void,
  ) {
    super();
  }

  title(): string {
    return t('ui:team.title');
  }

  protected build(page: Page): void {
    const name = h('p', { class: 'plate team-name', attrs: { 'aria-live': 'polite' } });
    const show = () => {
      name.textContent = teamName({ first: this.first, second: this.second });
    };
    const list = (
      label: string,
      ids: readonly string[],
      words: (id: string) => string,
      chosen: () => string,
      choose: (id: string) => void,
      mark?: (id: string) => Node,
    ) => {
      const buttons = ids.map((id) =>
        h(
          'button',
          {
            class: 'strip choice',
            attrs: { type: 'button', role: 'radio', 'aria-checked': String(chosen() === id), tabindex: chosen() === id ? 0 : -1 },
            data: { id },
            on: { click: () => pick(id) },
          },
          mark?.(id),
          h('span', { text: words(id) }),
        ),
      );
      const pick = (id: string) => {
        choose(id);
        for (const button of buttons) {
          const on = button.dataset.id === id;
          button.setAttribute('aria-checked', String(on));
          button.tabIndex = on ? 0 : -1;
        }
        show();
      };
      const group = h('div', { class: 'choices', attrs: { role: 'radiogroup', 'aria-label': label } }, ...buttons);
      group.addEventListener('keydown', (event) => {
        const by = event.key === 'ArrowDown' || event.key === 'ArrowRight' ? 1 : event.key === 'ArrowUp' || event.key === 'ArrowLeft' ? -1 : 0;
        if (by === 0) return;
        event.preventDefault();
        const at = ids.indexOf(chosen());
        const next = ids[(at + by + ids.length) % ids.length];
        if (next === undefined) return;
        pick(next);
        buttons.find((button) => button.dataset.id === next)?.focus();
      });
      return h('section', { class: 'choice-list' }, h('h2', { text: label }), group);
    };
    const lampMark = (id: string) => {
      const mark = h('span', { class: 'lamp-mark', data: { colour: id } }, icon('hint'));
      return mark;
    };
    page.layer.append(
      h(
        'div',
        { class: 'team-screen' },
        name,
        h(
          'div',
          { class: 'team-lists' },
          list(
            t('ui:team.pick-first'),
            FIRST,
            (id) => t(`ui:team.first.${id}`),
            () => this.first,
            (id) => {
              this.first = id;
            },
          ),
          list(
            t('ui:team.pick-second'),
            SECOND,
            (id) => t(`ui:team.second.${id}`),
            () => this.second,
            (id) => {
              this.second = id;
            },
          ),
          list(
            t('ui:team.pick-lamp'),
            LAMP_COLOURS,
            (id) => t(`ui:team.lamp.${id}`),
            () => this.colour,
            (id) => {
              this.colour = id;
            },
            lampMark,
          ),
        ),
        h(
          'div',
          { class: 'team-actions' },
          h('button', { class: 'strip', text: t('ui:back'), attrs: { type: 'button' }, on: { click: this.onBack } }),
          h('button', {
            class: 'strip main',
            text: t('ui:team.go'),
            attrs: { type: 'button' },
            on: { click: () => this.onChosen({ team: { first: this.first, second: this.second }, lamp: 'marsaut', colour: this.colour }) },
          }),
        ),
      ),
    );
    show();
  }
}
