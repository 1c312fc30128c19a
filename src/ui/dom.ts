/** Small helpers for building the interface's HTML. */

type Child = Node | string | null | undefined | false;
interface Props {
  readonly class?: string;
  readonly id?: string;
  readonly text?: string;
  readonly on?: Partial<Record<keyof HTMLElementEventMap, (event: Event) => void>>;
  readonly data?: Readonly<Record<string, string>>;
  /** Any other attribute; `false` and undefined leave it out, `true` sets it empty. */
  readonly attrs?: Readonly<Record<string, string | number | boolean | undefined>>;
}

export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, props: Props = {}, ...children: readonly Child[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (props.class) element.className = props.class;
  if (props.id) element.id = props.id;
  if (props.text !== undefined) element.textContent = props.text;
  for (const [name, value] of Object.entries(props.data ?? {})) element.dataset[name] = value;
  for (const [name, value] of Object.entries(props.attrs ?? {})) {
    if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined) element.setAttribute(name, String(value));
  }
  for (const [type, listener] of Object.entries(props.on ?? {})) if (listener) element.addEventListener(type, listener);
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** Texts that stand apart for the eye as one name: a voice reads them with a short rest between. */
export const spoken = (...texts: readonly string[]): string => texts.join(', ');

/** An element of the page that must be there. @throws Error naming it when it is not. */
export function need<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}
