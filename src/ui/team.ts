/** The team's name: two list ids, composed for each language, and its letters that go out one by one. */
import { t } from '../i18n/words';
import { h } from './dom';

export const FIRST = ['taupes', 'braises', 'molettes', 'lanternes', 'etincelles', 'lueurs', 'chouettes', 'cometes', 'boussoles', 'gaillettes'] as const;
export const SECOND = ['savantes', 'ressort', 'lundi', 'volantes', 'fond', 'tetues', 'nuit', 'moustache', 'discretes', 'printemps'] as const;

export interface Team {
  readonly first: string;
  readonly second: string;
}

/** « Les Taupes du lundi », in the present language. */
export const teamName = ({ first, second }: Team): string => t('ui:team.whole', { first: t(`ui:team.first.${first}`), second: t(`ui:team.second.${second}`) });

/** The order in which letters go out: from the end, every third, so that the name stays readable long. */
function lostPlaces(letters: readonly string[], lost: number): ReadonlySet<number> {
  const places = letters.map((letter, index) => ({ letter, index })).filter(({ letter }) => /\p{L}/u.test(letter));
  const order = [2, 1, 0].flatMap((rest) => places.filter((_, index) => index % 3 === rest).reverse());
  return new Set(order.slice(0, lost).map(({ index }) => index));
}

/** The plate at the top of the screen. It is read whole; the lost letters are hollow and struck. */
export class TeamPlate {
  readonly element = h('p', { class: 'team-plate plate' });

  private out: ReadonlySet<number> | null = null;

  constructor(private readonly team: Team) {}

  /** Letters that differ from what was shown before are marked: a beat that changes them shows how. */
  show(lost: number): void {
    const name = teamName(this.team);
    const letters = [...name];
    const out = lostPlaces(letters, lost);
    const before = this.out ?? out;
    this.out = out;
    const turned = (index: number): Record<string, string> => (out.has(index) === before.has(index) ? {} : { turned: out.has(index) ? 'out' : 'back' });
    this.element.replaceChildren(
      h('span', { class: 'visually-hidden', text: lost > 0 ? t('ui:team.fading', { name, count: lost }) : name }),
      h(
        'span',
        { attrs: { 'aria-hidden': 'true' } },
        ...letters.map((letter, index) => h('span', { class: out.has(index) ? 'letter out' : 'letter', text: letter, data: turned(index) })),
      ),
    );
  }
}
