/** Chaou's postcard: one likeness and one difference with Egypt, three sentences. */
import { t } from '../i18n/words';
import { openModal, scroller, strip } from '../ui/dialog';
import { h } from '../ui/dom';
import { openWord } from '../ui/menus';
import { stamp } from '../ui/postcard-stamp';
import { rich } from '../ui/rich';
import { sealOf } from '../ui/seal';
import type { SpecialScene } from './special-scene';

const LINES = [1, 2, 3];
/** The lines of an address that nobody wrote. */
const ADDRESS_LINES = 2;

export const postcard: SpecialScene = async ({ app, play, site }) => {
  app.sounds.play('page');
  const heading = h('h2', { text: t(`postcards:${site.id}.title`) });
  const text = h(
    'div',
    { class: 'postcard-written' },
    ...LINES.map((line) => h('p', {}, rich(t(`postcards:${site.id}.${line}`), openWord))),
    h('p', { class: 'postcard-sign', text: t('cast:chaou.name') }),
  );
  const written = scroller(heading, text);
  const seal = sealOf('true-invented');
  const address = h(
    'div',
    { class: 'postcard-address' },
    stamp(),
    h('div', { class: 'postcard-lines', attrs: { 'aria-hidden': 'true' } }, ...Array.from({ length: ADDRESS_LINES }, () => h('span'))),
    seal,
  );
  const keep = strip({ words: t('ui:card.keep'), main: true }, () => dialog.close());
  const dialog = openModal({
    heading,
    content: h(
      'div',
      { class: 'card-table' },
      h('div', { class: 'postcard' }, h('div', { class: 'postcard-left' }, heading, written), address),
      h('div', { class: 'dialog-actions' }, keep),
    ),
    about: [seal, text],
    class: 'dialog-postcard',
  });
  await dialog.done;
  play.record([{ type: 'postcard-read', site: site.id }]);
};
