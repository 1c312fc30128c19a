import { h } from './dom';

interface Action {
  readonly words: string;
  readonly run?: () => void;
  readonly main?: boolean;
}

/** Dialogs that are open now; quiet timers stop while there is one. */
let open = 0;
export const dialogIsOpen = (): boolean => open > 0;

/**
 * Opens a sheet of paper over the page. The browser keeps the focus inside and gives it back.
 * Resolves when it is closed, by an action or by Escape.
 */
export function openDialog(title: string, body: Node, actions: readonly Action[]): { readonly close: () => void; readonly done: Promise<void> } {
  const dialog = h('dialog', { attrs: { 'aria-labelledby': 'dialog-title' } });
  const buttons = actions.map(({ words, run, main }) =>
    h('button', {
      class: main ? 'strip main' : 'strip',
      text: words,
      attrs: { type: 'button' },
      on: {
        click: () => {
          dialog.close();
          run?.();
        },
      },
    }),
  );
  dialog.append(
    h(
      'div',
      { class: 'paper dialog-body' },
      h('span', { class: 'paper-rule' }),
      h('h2', { id: 'dialog-title', text: title, attrs: { tabindex: -1 } }),
      h('div', { class: 'dialog-scroll', attrs: { tabindex: 0, role: 'region', 'aria-labelledby': 'dialog-title' } }, body),
      h('div', { class: 'dialog-actions' }, ...buttons),
    ),
  );
  document.body.append(dialog);
  const done = new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => {
      open--;
      dialog.remove();
      resolve();
    });
  });
  open++;
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
  return { close: () => dialog.close(), done };
}
