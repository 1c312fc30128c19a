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

/**
 * The plate at the top of the screen; the lost letters are hollow and struck. Ears hear which are missing: in its
 * text, and once by themselves when that has changed.
 */
export class TeamPlate {
  readonly element = h('p', { class: 'team-plate plate' });

  private out: ReadonlySet<number> | null = null;

  constructor(
    private readonly team: Team,
    private readonly announce: (text: string) => void,
  ) {}

  /** Letters that differ from what was shown before are marked: a beat that changes them shows how. */
  show(lost: number): void {
    const name = teamName(this.team);
    const letters = [...name];
    const out = lostPlaces(letters, lost);
    const before = this.out ?? out;
    this.out = out;
    const missing = letters.filter((_, index) => out.has(index)).join(', ');
    const words = missing === '' ? name : t('ui:team.fading', { name, letters: missing });
    // After what the screen itself says, which may only now be coming.
    if (out.size !== before.size) queueMicrotask(() => this.announce(missing === '' ? t('ui:team.whole-again', { name }) : words));
    const turned = (index: number): Record<string, string> => (out.has(index) === before.has(index) ? {} : { turned: out.has(index) ? 'out' : 'back' });
    this.element.replaceChildren(
      h('span', { class: 'visually-hidden', text: words }),
      h(
        'span',
        { attrs: { 'aria-hidden': 'true' } },
        ...letters.map((letter, index) => h('span', { class: out.has(index) ? 'letter out' : 'letter', text: letter, data: turned(index) })),
      ),
    );
  }
}
