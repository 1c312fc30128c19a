/** A quiet word while what was asked for is still on its way: seen on the page, heard once. */
import { t } from '../i18n/words';
import { h } from './dom';
import type { Page } from './page';

/** Milliseconds in which nobody wonders yet. */
const SOON = 300;

/** Says that something comes when `work` takes longer than a moment; the word goes with the screen, or when the work ends. */
export async function whileComing(page: Page, work: Promise<void>): Promise<void> {
  const word = h('p', { class: 'coming plate', text: t('ui:title.loading'), attrs: { 'aria-hidden': 'true' } });
  const timer = window.setTimeout(() => {
    page.layer.append(word);
    page.announce(t('ui:title.loading'));
  }, SOON);
  try {
    await work;
  } finally {
    window.clearTimeout(timer);
    word.remove();
  }
}
