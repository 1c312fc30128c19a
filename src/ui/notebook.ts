/** The notebook: a page for each riddle done, a card for each proof, the words met, how we know it. */
import type { Sources } from '../content/library';
import type { Seal } from '../core/story';
import { knows, t } from '../i18n/words';
import { openDialog } from './dialog';
import { h } from './dom';
import { icon } from './icons';
import { openWord } from './menus';
import { rich } from './rich';

export interface NotebookPage {
  /** Namespace and id under which the words stand: `notebook:B1`. */
  readonly key: string;
  readonly seal: Seal;
  /** The card won there, when there is one. */
  readonly card?: string;
}

/** The seal and its words: shape, picture and text say the same. */
export function sealOf(seal: Seal): HTMLElement {
  const marks = seal === 'true' ? ['seal-true'] : seal === 'invented' ? ['seal-invented'] : ['seal-true', 'seal-invented'];
  return h('p', { class: 'card-seal' }, ...marks.map((name) => icon(name)), h('span', { text: t(`ui:seal.${seal}`) }));
}

const sourcesOf = (keys: readonly string[], sources: Sources): HTMLElement | null => {
  const facts = [...new Map(keys.flatMap((key) => sources.factsOf(key)).map((fact) => [fact.id, fact])).values()];
  if (facts.length === 0) return null;
  const details = h('details', { class: 'sources' }, h('summary', { text: t('ui:notebook.how') }));
  for (const fact of facts) {
    details.append(
      h('p', { text: t('ui:notebook.fact', { text: factText(fact) }) }),
      h('ul', {}, ...fact.sources.map((source) => h('li', { text: sourceText(source) }))),
    );
  }
  return details;
};

type Fact = ReturnType<Sources['factsOf']>[number];
const factText = (fact: Fact): string => (document.documentElement.lang === 'en' ? fact.en : fact.fr);
const sourceText = ({ title, where }: Fact['sources'][number]): string => (where === undefined ? title : t('ui:notebook.source', { title, where }));

/** What a card shows: front, back, seal, and how we know it. */
export function cardBody(id: string, seal: Seal, sources: Sources): HTMLElement {
  return h(
    'div',
    { class: 'card' },
    h('p', {}, rich(t(`cards:${id}.front`), openWord)),
    h('p', {}, rich(t(`cards:${id}.back`), openWord)),
    sealOf(seal),
    sourcesOf([`cards:${id}.front`, `cards:${id}.back`], sources),
  );
}

/** Opens the notebook on its list of pages. */
export function openNotebook(pages: readonly NotebookPage[], words: readonly string[], sources: Sources): void {
  const body = h('div', { class: 'notebook' });
  if (pages.length === 0) body.append(h('p', { text: t('ui:notebook.empty') }));
  for (const page of pages) {
    body.append(
      h(
        'section',
        {},
        h('h3', { text: t(`${page.key}.title`) }),
        h('p', {}, rich(t(`${page.key}.text`), openWord)),
        sealOf(page.seal),
        sourcesOf([`${page.key}.text`], sources),
        page.card === undefined ? null : h('h4', { text: t(`cards:${page.card}.title`) }),
        page.card === undefined ? null : cardBody(page.card, page.seal, sources),
      ),
    );
  }
  const known = words.filter((word) => knows(`glossary:${word}.text`));
  if (known.length > 0) {
    body.append(
      h('h3', { text: t('ui:notebook.words') }),
      h('dl', {}, ...known.flatMap((word) => [h('dt', { text: t(`glossary:${word}.word`) }), h('dd', { text: t(`glossary:${word}.text`) })])),
    );
  }
  openDialog(t('ui:notebook.title'), body, [{ words: t('ui:ok'), main: true }]);
}
