/** Sheets over the page. The browser keeps the focus inside; here it is counted, named and given back. */
import { h } from './dom';
import { watchEdges } from './edges';

export interface Action {
  readonly words: string;
  readonly run?: () => void;
  readonly main?: boolean;
  /** The sheet stays open. */
  readonly stays?: boolean;
}

export interface OpenDialog {
  readonly close: () => void;
  /** Resolves when it is closed, by an action or by Escape. */
  readonly done: Promise<void>;
}

interface ModalParts {
  /** Names the dialog and takes the focus first. */
  readonly heading: HTMLElement;
  readonly content: HTMLElement;
  /** What is heard after the name when it opens. */
  readonly about?: readonly Element[];
  readonly class?: string;
  readonly onKey?: (event: KeyboardEvent) => void;
}

/** Dialogs that are open now; quiet timers stop while there is one. */
let open = 0;
let ids = 0;
export const dialogIsOpen = (): boolean => open > 0;

/** Lets assistive technology read these texts with an element; none takes them back. */
export function readWith(element: Element, about: readonly Element[]): void {
  for (const text of about) if (text.id === '') text.id = `dialog-text-${++ids}`;
  if (about.length === 0) element.removeAttribute('aria-describedby');
  else element.setAttribute('aria-describedby', about.map(({ id }) => id).join(' '));
}

/** Opens anything as a modal dialog; `content` holds the heading. */
export function openModal({ heading, content, about = [], class: look, onKey }: ModalParts): OpenDialog {
  heading.id = `dialog-title-${++ids}`;
  heading.tabIndex = -1;
  const dialog = h('dialog', { class: look ?? 'dialog-sheet', attrs: { 'aria-labelledby': heading.id } }, content);
  readWith(dialog, about);
  if (onKey) dialog.addEventListener('keydown', onKey);
  document.body.append(dialog);
  const done = new Promise<void>((resolve) => {
    dialog.addEventListener('close', () => {
      open--;
      dialog.remove();
      // The button that opened it may be gone: the focus is never lost.
      if (document.activeElement === null || document.activeElement === document.body) document.querySelector<HTMLElement>('#heading')?.focus();
      resolve();
    });
  });
  open++;
  dialog.showModal();
  heading.focus();
  return { close: () => dialog.close(), done };
}

/** Keeps a part that may scroll in reach of the keyboard: a tab stop while its text is longer than it, and no longer. */
export function reachable(box: HTMLElement, name?: HTMLElement): void {
  watchEdges(box, (scrolls) => {
    if (!scrolls) {
      for (const attribute of ['tabindex', ...(name ? ['role', 'aria-labelledby'] : [])]) box.removeAttribute(attribute);
      return;
    }
    box.tabIndex = 0;
    if (name) {
      box.setAttribute('role', 'group');
      box.setAttribute('aria-labelledby', name.id);
    }
  });
}

/** A part of a sheet that scrolls when its text is longer; cut teeth show that there is more. */
export function scroller(name: HTMLElement, ...children: readonly (Node | string)[]): HTMLElement {
  const box = h('div', { class: 'dialog-scroll' }, ...children);
  reachable(box, name);
  return box;
}

/** A button as a strip of paper. */
export const strip = ({ words, run, main }: Action, after?: () => void): HTMLButtonElement =>
  h('button', {
    class: main ? 'strip main' : 'strip',
    text: words,
    attrs: { type: 'button' },
    on: {
      click: () => {
        after?.();
        run?.();
      },
    },
  });

/**
 * Opens a sheet of paper with a title, a text that scrolls and its actions. A body that is one text is heard with the
 * title; one to be worked in, as the settings are, is not.
 * @param look class of the dialog: `dialog-sheet`, or `dialog-menu` for a pile of strips.
 */
export function openDialog(title: string | readonly (Node | string)[], body: Node, actions: readonly Action[], look = 'dialog-sheet'): OpenDialog {
  const heading = h('h2', {}, ...(typeof title === 'string' ? [title] : title));
  const shown: { dialog?: OpenDialog } = {};
  const buttons = actions.map((action) => strip(action, action.stays ? undefined : () => shown.dialog?.close()));
  const scroll = scroller(heading, body);
  const pile = h('div', { class: 'dialog-actions' }, ...buttons);
  watchEdges(pile);
  const sheet = h('div', { class: 'paper dialog-body' }, h('span', { class: 'paper-rule' }), heading, scroll, pile);
  shown.dialog = openModal({ heading, content: sheet, about: body instanceof HTMLParagraphElement ? [body] : [], class: look });
  return shown.dialog;
}
