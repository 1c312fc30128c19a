/** What is said of a text beside it: its seal, the criteria it serves, how we know it. */
import type { Sources } from '../content/library';
import type { Seal } from '../core/story';
import { language, t } from '../i18n/words';
import { h } from './dom';
import { icon } from './icons';

/** Claims are named by their criterion: 2a-2c (ii), 4a-4c (iv), 6a-6c (vi). */
const CRITERIA = { '2': 'travel', '4': 'build', '6': 'live' } as const;

/** The stamps of a seal, without words. */
export function sealMarks(seal: Seal): HTMLElement {
  const marks = seal === 'true' ? ['seal-true'] : seal === 'invented' ? ['seal-invented'] : ['seal-true', 'seal-invented'];
  return h('span', { class: 'seal-marks' }, ...marks.map((name) => icon(name)));
}

/** The seal and its words: shape, picture and text say the same. */
export const sealOf = (seal: Seal): HTMLElement => h('p', { class: 'seal', data: { seal } }, sealMarks(seal), h('span', { text: t(`ui:seal.${seal}`) }));

/**
 * The criteria that some claims belong to, with the game's own words for each.
 * @throws Error when a claim belongs to none.
 */
export function criteriaOf(claims: readonly string[]): HTMLElement {
  const names = claims.map((claim) => {
    const found = Object.entries(CRITERIA).find(([digit]) => claim.startsWith(digit));
    if (!found) throw new Error(`card: the claim "${claim}" belongs to no criterion`);
    return found[1];
  });
  return h(
    'ul',
    { class: 'criteria' },
    ...[...new Set(names)].map((name) =>
      h(
        'li',
        {},
        icon(`criterion-${name}`),
        h('span', {}, h('strong', { text: t(`ui:criterion.${name}.verb`) }), ' ', h('span', { text: t(`ui:criterion.${name}.words`) })),
      ),
    ),
  );
}

type Fact = ReturnType<Sources['factsOf']>[number];
const factText = (fact: Fact): string => (language() === 'en' ? fact.en : fact.fr);
const sourceText = ({ title, where }: Fact['sources'][number]): string => (where === undefined ? title : t('ui:notebook.source', { title, where }));

/** « Comment le sait-on ? », folded: the facts behind some texts and what proves each; null when they rest on none. */
export function sourcesOf(keys: readonly string[], sources: Sources): HTMLElement | null {
  const facts = [...new Map(keys.flatMap((key) => sources.factsOf(key)).map((fact) => [fact.id, fact])).values()];
  if (facts.length === 0) return null;
  const details = h(
    'details',
    { class: 'sources' },
    h('summary', { text: t('ui:notebook.how') }),
    ...facts.flatMap((fact) => [
      h('p', { text: t('ui:notebook.fact', { text: factText(fact) }) }),
      h('ul', {}, ...fact.sources.map((source) => h('li', { text: sourceText(source) }))),
    ]),
  );
  // What has just been opened is seen, not left below the edge of the paper.
  details.addEventListener('toggle', () => details.open && details.scrollIntoView({ block: 'start' }));
  return details;
}
