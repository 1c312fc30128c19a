/** The team picks its name from two lists, then its lamp. Nothing is typed, nobody is named. */
import { t } from '../i18n/words';
import { h } from './dom';
import { icon } from './icons';
import { type Page, Screen } from './page';
import { rays } from './rays';
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
    const name = h('p', { class: 'team-name', attrs: { 'aria-live': 'polite' } });
    const lamp = h('div', { class: 'team-lamp-drawing', attrs: { 'aria-hidden': 'true' } });
    const show = () => {
      name.textContent = teamName({ first: this.first, second: this.second });
    };
    const light = () => {
      screen.dataset.colour = this.colour;
      lamp.querySelector('.rays')?.remove();
      // New rays burst anew.
      lamp.prepend(rays(44, 30));
    };
    const first: Pick = {
      label: t('ui:team.pick-first'),
      ids: FIRST,
      words: (id) => t(`ui:team.first.${id}`),
      chosen: () => this.first,
      choose: (id) => {
        this.first = id;
        show();
      },
    };
    const second: Pick = {
      label: t('ui:team.pick-second'),
      ids: SECOND,
      words: (id) => t(`ui:team.second.${id}`),
      chosen: () => this.second,
      choose: (id) => {
        this.second = id;
        show();
      },
    };
    const colour: Pick = {
      label: t('ui:team.pick-lamp'),
      ids: LAMP_COLOURS,
      words: (id) => t(`ui:team.lamp.${id}`),
      chosen: () => this.colour,
      choose: (id) => {
        this.colour = id;
        light();
      },
      mark: (id) => h('span', { class: 'lamp-mark', data: { colour: id } }, icon('hint')),
    };
    const screen = h(
      'div',
      { class: 'team-screen' },
      h('div', { class: 'team-sign' }, name),
      h('div', { class: 'team-board' }, choiceList(first), choiceList(second)),
      h('div', { class: 'team-lamps' }, lamp, choiceList(colour)),
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
    );
    page.layer.append(h('div', { class: 'title-art', attrs: { 'aria-hidden': 'true' } }), screen);
    show();
    light();
    // The drawing comes when the screen can be used already.
    import('./lamp').then(({ wholeLamp }) => lamp.append(wholeLamp())).catch((fault: unknown) => console.error('lamp: it stays undrawn', fault));
  }
}

interface Pick {
  readonly label: string;
  readonly ids: readonly string[];
  readonly words: (id: string) => string;
  readonly chosen: () => string;
  readonly choose: (id: string) => void;
  readonly mark?: (id: string) => Node;
}

/** A radio group: one tab stop, the arrows choose. */
function choiceList({ label, ids, words, chosen, choose, mark }: Pick): HTMLElement {
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
}
