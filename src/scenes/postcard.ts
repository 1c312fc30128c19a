/** Chaou's postcard: one likeness and one difference with Egypt, three sentences. */
import { t } from '../i18n/words';
import { openDialog } from '../ui/dialog';
import { h } from '../ui/dom';
import { icon } from '../ui/icons';
import { openWord } from '../ui/menus';
import { sealOf } from '../ui/notebook';
import { rich } from '../ui/rich';
import type { SpecialScene } from './special-scene';

const LINES = [1, 2, 3];

export const postcard: SpecialScene = async ({ app, play, site }) => {
  app.sounds.play('page');
  const body = h(
    'div',
    { class: 'postcard' },
    h('div', { class: 'postcard-stamp', attrs: { 'aria-hidden': 'true' } }, icon('spark')),
    ...LINES.map((line) => h('p', {}, rich(t(`postcards:${site.id}.${line}`), openWord))),
    h('p', { class: 'postcard-sign', text: t('cast:chaou.name') }),
    sealOf('true-invented'),
  );
  await openDialog(t(`postcards:${site.id}.title`), body, [{ words: t('ui:card.keep'), main: true }]).done;
  play.record([{ type: 'postcard-read', site: site.id }]);
};
