/**
 * The page: heading, stage, layer over the stage, words, live region. Screens come and go through it,
 * so that no screen can forget its heading, its focus or its clean-up.
 */
import { need } from './dom';

/**
 * How a screen shares the page: `whole` leaves no place for words under the stage, `story` gives that place to whoever
 * speaks, `place` (map, yard) to the voice and a few tools, `board` to the tools, the voice and the clues of a riddle.
 */
export type ScreenKind = 'whole' | 'story' | 'place' | 'board';

export abstract class Screen {
  private readonly cleaners: (() => void)[] = [];
  private entered = false;

  readonly kind: ScreenKind = 'story';

  /** Words of the screen's heading; read first when the screen comes. */
  abstract title(): string;
  /** Where the focus goes when the screen comes: the way on, if it has one that can be seen; else the heading takes it. */
  landing(): HTMLElement | null {
    return null;
  }
  /** Builds the screen. Everything goes into the page's `layer` and `words`. */
  protected abstract build(page: Page): void;

  /** Only the page calls this. */
  enter(page: Page): void {
    if (this.entered) throw new Error(`the screen "${this.title()}" is entered twice; make a new one`);
    this.entered = true;
    this.build(page);
  }
  /** Runs when the screen is left, last first. */
  protected onLeave(clean: () => void): void {
    this.cleaners.push(clean);
  }
  leave(): void {
    while (this.cleaners.length > 0) this.cleaners.pop()?.();
  }
}

/** Milliseconds in which a move of the focus still comes before what is read aloud. */
const SETTLE = 120;

export class Page {
  readonly layer = need('#layer', HTMLElement);
  readonly words = need('#words', HTMLElement);
  readonly picture = need('#picture', HTMLElement);
  private readonly heading = need('#heading', HTMLHeadingElement);
  private readonly live = need('#live', HTMLElement);
  private screen: Screen | null = null;
  /** Texts that wait for the focus to come to rest. */
  private waiting: string[] = [];
  private sayTimer: number | undefined;
  private liveTimer: number | undefined;

  /** @param onKind hears that a screen of another kind comes, before it is built: the stage may change its shape for it. */
  constructor(private readonly onKind: () => void) {}

  /** Leaves the present screen and enters the next. Its heading is heard first, wherever the focus goes. */
  show(screen: Screen): void {
    this.screen?.leave();
    this.layer.replaceChildren();
    this.words.replaceChildren();
    this.live.textContent = '';
    this.waiting = [];
    this.screen = screen;
    document.documentElement.dataset.screen = screen.kind;
    this.onKind();
    this.retitle(screen.title());
    screen.enter(this);
    const first = screen.landing();
    if (first) {
      this.waiting.unshift(screen.title());
      this.soon();
      first.focus({ preventScroll: true });
      return;
    }
    // A heading that has the focus already would change its words unheard.
    this.heading.blur();
    this.heading.focus({ preventScroll: true });
  }
  /** Whether this screen is still the present one. */
  shows(screen: Screen): boolean {
    return this.screen === screen;
  }
  retitle(title: string): void {
    this.heading.textContent = title;
    document.title = title;
  }

  /**
   * Reads a text to assistive technology. A later text in the same moment is read after it. The text waits a
   * moment: a screen reader cuts off whatever it says when the focus moves after it.
   */
  announce(text: string): void {
    this.waiting.push(text);
    this.soon();
  }
  private soon(): void {
    window.clearTimeout(this.sayTimer);
    this.sayTimer = window.setTimeout(() => this.read(), SETTLE);
  }

  private read(): void {
    for (const text of this.waiting) {
      const line = document.createElement('p');
      // A voice reads « 1 099 » as two numbers: the space in it is for the eye.
      line.textContent = text.replace(/(\d)[\u00a0\u202f](?=\d{3}(?!\d))/g, '$1');
      this.live.append(line);
    }
    this.waiting = [];
    window.clearTimeout(this.liveTimer);
    this.liveTimer = window.setTimeout(() => {
      while (this.live.childElementCount > 2) this.live.firstElementChild?.remove();
    }, 1500);
  }
}
