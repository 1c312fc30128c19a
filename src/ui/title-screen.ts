/** The first screen: plain HTML, usable before Phaser has arrived. */
import { LANGUAGES, type Language, language, t } from '../i18n/words';
import { h } from './dom';
import { type Page, Screen } from './page';

export interface TitlePlan {
  /** Name of the team played last, when there is one. */
  readonly lastTeam: string | null;
  readonly teams: number;
  /** What that team did last, « L’autre soir… », as soon as its words are there; null when there is nothing to tell. */
  readonly recap: Promise<string | null>;
  readonly onContinue: () => void;
  readonly onNew: () => void;
  readonly onTeams: () => void;
  readonly onSettings: () => void;
  readonly onLanguage: (language: Language) => void;
}

export class TitleScreen extends Screen {
  override readonly kind = 'whole';

  constructor(private readonly plan: TitlePlan) {
    super();
  }

  title(): string {
    return t('ui:title.name');
  }

  protected build(page: Page): void {
    const { plan } = this;
    const button = (words: string, run: () => void, main = false) =>
      h('button', { class: main ? 'strip main' : 'strip', text: words, attrs: { type: 'button' }, on: { click: run } });
    const languages = LANGUAGES.map((id) =>
      h('button', {
        class: 'strip language',
        text: t(`ui:language.${id}`),
        attrs: { type: 'button', lang: id, 'aria-pressed': String(language() === id) },
        on: { click: () => plan.onLanguage(id) },
      }),
    );
    const subtitle = h('p', { class: 'title-subtitle', text: t('ui:title.subtitle') });
    const onward = plan.lastTeam === null ? null : button(t('ui:title.continue', { team: plan.lastTeam }), plan.onContinue, true);
    // What came before stands where a newcomer reads what the game is.
    void plan.recap.then((text) => {
      if (text === null) return;
      subtitle.textContent = text;
      subtitle.id = 'recap';
      onward?.setAttribute('aria-describedby', subtitle.id);
    });
    page.layer.append(
      h('div', { class: 'title-art', attrs: { 'aria-hidden': 'true' } }),
      h(
        'div',
        { class: 'title' },
        h(
          'p',
          { class: 'title-name', attrs: { 'aria-hidden': 'true' } },
          ...t('ui:title.name')
            .split(' ')
            .map((word) => h('span', { text: `${word} ` })),
        ),
        subtitle,
        h(
          'nav',
          { class: 'title-menu', attrs: { 'aria-label': t('ui:title.menu') } },
          onward,
          button(t(plan.lastTeam === null ? 'ui:title.play' : 'ui:title.new'), plan.onNew, plan.lastTeam === null),
          ...(plan.teams > 0 ? [button(t('ui:title.teams'), plan.onTeams)] : []),
          button(t('ui:settings.title'), plan.onSettings),
          h('div', { class: 'title-languages', attrs: { role: 'group', 'aria-label': t('ui:language.label') } }, ...languages),
        ),
      ),
    );
  }
}
