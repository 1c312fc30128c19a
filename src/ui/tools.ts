import { h } from './dom';
import { icon } from './icons';

export interface Tool {
  readonly id: string;
  readonly icon: string;
  readonly words: string;
  readonly run: () => void;
}

/** The column (wide) or row (tall) of brass tags beside a riddle or a map. */
export class Tools {
  readonly element: HTMLElement;
  private readonly buttons = new Map<string, HTMLButtonElement>();

  constructor(words: string, tools: readonly Tool[]) {
    this.element = h('nav', { class: 'tools', attrs: { 'aria-label': words } });
    for (const tool of tools) {
      const button = h(
        'button',
        { class: 'brass', attrs: { type: 'button', 'aria-label': tool.words }, on: { click: () => this.isOff(tool.id) || tool.run() } },
        h('span', { class: 'tag' }, icon(tool.icon)),
      );
      this.buttons.set(tool.id, button);
      this.element.append(
        h('div', { class: 'tool', data: { tool: tool.id } }, h('span', { class: 'word', text: tool.words, attrs: { 'aria-hidden': 'true' } }), button),
      );
    }
  }

  private isOff(id: string): boolean {
    return this.buttons.get(id)?.getAttribute('aria-disabled') === 'true';
  }
  /** A tool that can do nothing now stays in its place, grey. */
  enable(id: string, on: boolean): void {
    const button = this.buttons.get(id);
    if (on) button?.removeAttribute('aria-disabled');
    else button?.setAttribute('aria-disabled', 'true');
  }
  /** Draws the eye to a tool three times (an offered hint). */
  call(id: string, on: boolean): void {
    const tool = this.buttons.get(id)?.parentElement;
    if (tool) tool.dataset.calls = String(on);
  }
}
