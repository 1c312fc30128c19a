/** Things that lie or hang in a place while its scene is told: the street's plate, the token on the path. */
import { pictures } from 'virtual:art';
import { t } from '../../i18n/words';
import { h } from '../../ui/dom';
import { icon } from '../../ui/icons';
import type { App } from '../app';
import type { Backdrop } from '../backdrop';

/** Where a token stops on a picture that has no place for it, in picture units. */
const MIDDLE = { x: 640, y: 446 };
/** The number on the token that was never collected: a proper name, the same in every language. */
const NUMBER = '1360';

export class Props {
  private plate: HTMLElement | null = null;
  private coin: HTMLElement | null = null;
  private closed = false;
  private readonly unwatch: () => void;

  constructor(
    private readonly app: App,
    private readonly backdrop: Backdrop,
    private readonly place: string,
    /** The name on the plate; null where there is none. */
    private readonly name: string | null,
  ) {
    this.unwatch = app.stage.watch.watch((_, frameChanged) => frameChanged && void this.put());
  }

  /** The street's plate with its name, hung when it is not there yet; null where there is no name. */
  async sign(): Promise<HTMLElement | null> {
    if (this.name === null || !(await this.picture())?.plate) return null;
    if (!this.plate && !this.closed) {
      this.plate = h(
        'p',
        { class: 'prop-sign', data: { state: 'named' } },
        h('span', { class: 'visually-hidden', text: t('ui:story.sign', { name: this.name }) }),
        h('span', { class: 'prop-sign-name', text: this.name, attrs: { 'aria-hidden': 'true' } }),
      );
      this.app.page.layer.append(this.plate);
      await this.put();
    }
    return this.plate;
  }

  /** The plate is taken off: what hangs there is the blank one of the picture. */
  removeSign(): void {
    this.plate?.remove();
    this.plate = null;
  }

  /** The token on the path. */
  async token(): Promise<HTMLElement> {
    if (!this.coin) {
      this.coin = h(
        'div',
        { class: 'prop-token', attrs: { 'aria-hidden': 'true' } },
        h('div', { class: 'prop-coin' }, icon('brass-token'), h('span', { class: 'cue-token-number', text: NUMBER })),
      );
      this.app.page.layer.append(this.coin);
      await this.put();
    }
    return this.coin;
  }
  removeToken(): void {
    this.coin?.remove();
    this.coin = null;
  }

  private picture() {
    return pictures[this.place]?.();
  }

  /** Puts everything where the picture wants it in the present frame. */
  private async put(): Promise<void> {
    const { plate, rest = MIDDLE } = (await this.picture()) ?? {};
    if (this.plate && plate) {
      const { x, y, zoom } = await this.backdrop.spot(plate.x, plate.y);
      this.at(this.plate, x, y);
      this.plate?.style.setProperty('--w', String(plate.w * zoom));
      this.plate?.style.setProperty('--h', String(plate.h * zoom));
      // On a small screen the name needs more room than the picture gives it: the plate stays in sight.
      const room = (this.plate?.offsetWidth ?? 0) / 2 + 6;
      if (this.plate && this.plate.offsetLeft < room) this.plate.style.left = `${room}px`;
    }
    if (this.coin) {
      const { x, y } = await this.backdrop.spot(rest.x, rest.y);
      this.at(this.coin, x, y);
    }
  }
  private at(element: HTMLElement | null, x: number, y: number): void {
    element?.style.setProperty('left', `calc(${x.toFixed(1)} * var(--u))`);
    element?.style.setProperty('top', `calc(${y.toFixed(1)} * var(--u))`);
  }

  close(): void {
    this.closed = true;
    this.unwatch();
    this.removeSign();
    this.removeToken();
  }
}
