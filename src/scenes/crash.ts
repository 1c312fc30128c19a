/** A fault that nothing caught: the save is safe, the player gets a sentence and a button. */
import { knows, t } from '../i18n/words';
import { type OpenDialog, openModal } from '../ui/dialog';
import { h, need } from '../ui/dom';
import { openNotice } from '../ui/menus';

let shown = false;
const reload = (): void => window.location.reload();

export function showCrash(fault: unknown): void {
  console.error(fault);
  // One sheet says it; whatever goes wrong behind it is on the console.
  if (shown) return;
  shown = true;
  const done = knows('ui:fault.crash') ? openNotice(t('ui:fault.crash'), [{ words: t('ui:fault.reload'), run: reload }]) : withoutWords().done;
  void done.then(() => {
    shown = false;
  });
}

/** The words themselves did not come: the page holds these few in every language, put there at build. */
function withoutWords(): OpenDialog {
  const few = need('#without-words', HTMLTemplateElement).content.cloneNode(true);
  const heading = h('h2', { text: document.title });
  const sheet = h('div', { class: 'paper dialog-body' }, h('span', { class: 'paper-rule' }), heading, few);
  for (const button of sheet.querySelectorAll('button')) button.addEventListener('click', reload);
  return openModal({ heading, content: sheet, about: [...sheet.querySelectorAll('p')] });
}
