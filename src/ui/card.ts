/** An evidence card: heavy paper with a print of its place, a front, and a back that says what it proves. */
import type { Sources } from '../content/library';
import type { EvidenceCard } from '../core/story';
import { t } from '../i18n/words';
import { type OpenDialog, openModal, readWith, scroller, strip } from './dialog';
import { h, spoken } from './dom';
import { openWord } from './menus';
import { rich } from './rich';
import { criteriaOf, sealOf, sourcesOf } from './seal';
import { vignette } from './vignette';

export type CardFace = Pick<EvidenceCard, 'id' | 'seal' | 'claims' | 'picture'>;

/** A side of a card, and what is heard when it comes up, in this order. */
interface Side {
  readonly element: HTMLElement;
  readonly heard: readonly HTMLElement[];
}

function frontOf(face: CardFace): Side {
  const print = vignette(face.picture, `card-${face.id}`);
  const seal = sealOf(face.seal);
  const words = h('p', { class: 'card-words' }, rich(t(`cards:${face.id}.front`), openWord));
  const element = h('div', { class: print ? 'card-side front' : 'card-side front plain' }, h('div', { class: 'card-print' }, print, seal), words);
  return { element, heard: [seal, words] };
}

function backOf(face: CardFace, sources: Sources): Side {
  const words = h('p', { class: 'card-words' }, rich(t(`cards:${face.id}.back`), openWord));
  const serves = h('h3', { text: t('ui:card.serves') });
  const criteria = criteriaOf(face.claims);
  const element = h(
    'div',
    { class: 'card-side back' },
    h('div', { class: 'card-text' }, words, sourcesOf([`cards:${face.id}.front`, `cards:${face.id}.back`], sources)),
    h('div', { class: 'card-text card-margin' }, sealOf(face.seal), serves, criteria),
  );
  return { element, heard: [words, serves, criteria] };
}

/**
 * Lays a card on the table, front up. A button turns it over; the focus goes to the side that has come up.
 * @param won true when it has just been won, false when it is taken out of the notebook.
 */
export function openCard(face: CardFace, sources: Sources, won = true): OpenDialog {
  const title = t(`cards:${face.id}.title`);
  const kicker = h('span', { class: 'name-tab' });
  const heading = h('h2', {}, kicker, h('span', { class: 'card-title', text: title }));
  const name = (words: string) => {
    kicker.textContent = words;
    heading.setAttribute('aria-label', spoken(words, title));
  };
  name(t('ui:card.kicker'));
  const sides = { front: frontOf(face), back: backOf(face, sources) };
  const shown: { dialog?: OpenDialog; side: keyof typeof sides } = { side: 'front' };
  const up = h('div', { class: 'card-faces' }, sides.front.element);
  const table = scroller(heading, up);
  const card = h('div', { class: 'evidence', data: { side: 'front' } }, h('span', { class: 'paper-rule' }), heading, table);
  const flip = strip({ words: t('ui:card.to-back'), run: () => turn() });
  const turn = () => {
    shown.side = shown.side === 'front' ? 'back' : 'front';
    const side = sides[shown.side];
    up.replaceChildren(side.element);
    table.scrollTop = 0;
    name(t(shown.side === 'front' ? 'ui:card.kicker' : 'ui:card.kicker-back'));
    flip.textContent = t(shown.side === 'front' ? 'ui:card.to-back' : 'ui:card.to-front');
    card.dataset.side = shown.side;
    // Opening read the front with the sheet; from now on each side is read with the heading, once.
    heading.closest('dialog')?.removeAttribute('aria-describedby');
    readWith(heading, side.heard);
    heading.focus();
  };
  const content = h(
    'div',
    { class: 'card-table' },
    card,
    h(
      'div',
      { class: 'dialog-actions' },
      flip,
      strip({ words: t(won ? 'ui:card.keep' : 'ui:card.away'), main: true }, () => shown.dialog?.close()),
    ),
  );
  shown.dialog = openModal({ heading, content, about: sides.front.heard, class: 'dialog-card' });
  return shown.dialog;
}
