/** The voice at the foot of the stage: who speaks, what is said, what can be answered. */
import { reachable } from './dialog';
import { h } from './dom';
import { icon } from './icons';
import { Portrait } from './portrait';
import { plainText, rich } from './rich';

export interface Said {
  /** Lines parted by a line break are shown one under the other, with their numbers (the rules of a board). */
  readonly text: string;
  /** Character id and its name; absent for a narrated text. */
  readonly who?: string;
  readonly name?: string;
  readonly mood?: string;
  /** Who this is, for ears that meet them: heard in place of the name. */
  readonly met?: string | null;
  /** Sparks won, flying up over the text. */
  readonly sparks?: number;
}

export interface Choice {
  readonly words: string;
  readonly run: () => void;
  readonly main?: boolean;
  /** What Escape does while this answer is offered: it ends the talk. */
  readonly onEscape?: () => void;
}

interface VoiceEnv {
  readonly calm: () => boolean;
  readonly explain: (word: string) => void;
  readonly announce: (text: string) => void;
}

export interface VoiceButton {
  readonly icon: string;
  readonly words: string;
  readonly class: string;
  readonly run: () => void;
}

/** Milliseconds for which the first words of a scene wait at most for the picture and the face of who speaks. */
const HOLD = 1500;

export class Voice {
  readonly element = h('section', { class: 'voice' });
  private readonly portrait: Portrait;
  private readonly tab = h('span', { class: 'name-tab' });
  private readonly spoken = h('span');
  private readonly text = h('p', { class: 'voice-text', attrs: { 'aria-hidden': 'true' } }, this.spoken);
  private readonly sparkRow = h('span', { class: 'voice-sparks', attrs: { 'aria-hidden': 'true' } });
  private readonly choiceRow = h('div', { class: 'voice-choices' });
  private readonly buttonRow = h('div', { class: 'voice-buttons' });
  private readonly box = h(
    'div',
    { class: 'paper voice-box' },
    h('span', { class: 'paper-rule' }),
    this.tab,
    this.sparkRow,
    h('div', { class: 'voice-main' }, this.text, this.choiceRow),
    this.buttonRow,
  );
  private said: Said = { text: '' };
  private faced: Promise<void> = Promise.resolve();
  private choices: readonly Choice[] = [];
  private readonly brass = new Map<string, { readonly element: HTMLButtonElement; readonly run: () => void }>();

  constructor(private readonly env: VoiceEnv) {
    this.portrait = new Portrait(env.calm);
    reachable(this.text);
    this.portrait.element.addEventListener('click', () => this.element.classList.remove('brief'));
    this.element.append(this.portrait.element, this.box);
  }

  /** Shows a text; it is also read aloud by assistive technology unless `quiet`. */
  say(said: Said, quiet = false): void {
    this.said = said;
    this.text.removeAttribute('aria-hidden');
    this.tab.hidden = !said.name;
    this.tab.textContent = said.name ?? '';
    this.tab.dataset.side = said.who ?? '';
    const lines = said.text.split('\n');
    this.element.classList.toggle('lined', lines.length > 1);
    this.element.classList.remove('brief');
    this.spoken.replaceChildren(...(lines.length > 1 ? lines.map((line) => this.line(line)) : [rich(said.text, this.env.explain)]));
    this.sparkRow.replaceChildren(...Array.from({ length: said.sparks ?? 0 }, () => h('i', { class: 'voice-spark' })));
    this.choose([]);
    this.faced = this.portrait.show(said.who, said.mood ?? '', said.text.length);
    if (!quiet) this.read(said);
  }
  /** Shows the first words of a scene together with its picture and the face, however long either is on its way. Ears do not wait. */
  hold(picture: Promise<void>): void {
    this.element.classList.add('waits');
    const late = new Promise<void>((resolve) => window.setTimeout(resolve, HOLD));
    const whole = Promise.all([picture, this.faced]).then(() => {});
    void Promise.race([whole, late])
      .catch(() => {})
      .then(() => this.element.classList.remove('waits'));
  }
  /**
   * A text that was read steps back where its room is needed: on a phone, beside clues, the face alone stays. Ears find
   * the text where it was; a press on the face, or any new text, brings it back. @returns whether it steps back now.
   */
  fold(text: string): boolean {
    const { classList } = this.element;
    return !classList.contains('brief') && classList.toggle('brief', this.said.text === text && !this.asks);
  }
  /** For ears alone: a text that is shown later. */
  read({ name, met, text }: Said): void {
    const who = met ?? name;
    this.env.announce(who ? `${who}. ${plainText(text)}` : plainText(text));
  }

  /** Says the present text once more, with a nod; its answers wait where they were. */
  repeat(): void {
    this.read({ ...this.said, met: null });
    if (this.env.calm()) return;
    void this.portrait.show(this.said.who, this.said.mood ?? '', this.said.text.length);
    this.box.animate({ translate: ['0 0', '0 -10px', '0 0', '0 -5px', '0 0'] }, { duration: 480 });
  }

  private line(text: string): HTMLElement {
    return h('span', { class: 'voice-line' }, rich(text, this.env.explain));
  }

  /** Answers beside the text (wide) or under it (tall). */
  choose(choices: readonly Choice[]): void {
    this.choices = choices;
    this.element.dataset.choices = String(choices.length);
    this.choiceRow.replaceChildren(
      ...choices.map(({ words, run, main }) =>
        h('button', { class: main ? 'strip main' : 'strip', text: words, attrs: { type: 'button' }, on: { click: run } }),
      ),
    );
  }

  /**
   * Brass buttons beside the text. A button that was there before under the same name stays the same element: the
   * focus rests on it from bubble to bubble, and only the new words are read aloud.
   */
  buttons(buttons: readonly VoiceButton[]): void {
    this.element.dataset.buttons = String(buttons.length);
    const old = new Map(this.brass);
    this.brass.clear();
    const kept = ({ class: name, words }: VoiceButton) => {
      const there = old.get(name)?.element;
      return there?.getAttribute('aria-label') === words ? there : undefined;
    };
    for (const button of buttons) {
      const element =
        kept(button) ??
        h(
          'button',
          { class: `brass ${button.class}`, attrs: { type: 'button' }, on: { click: () => this.brass.get(button.class)?.run() } },
          h('span', { class: 'tag' }, icon(button.icon)),
        );
      // The same button may mean something else now.
      element.setAttribute('aria-label', button.words);
      this.brass.set(button.class, { element, run: button.run });
    }
    for (const [name, { element }] of old) if (this.brass.get(name)?.element !== element) element.remove();
    // Moving an element takes its focus away: those in place are left where they are.
    [...this.brass.values()].forEach(({ element }, at) => {
      const there = this.buttonRow.children[at] ?? null;
      if (there !== element) this.buttonRow.insertBefore(element, there);
    });
  }
  /** As if « Suite » were pressed, when it is there. */
  next(): void {
    this.brass.get('voice-next')?.run();
  }
  /** Ends the talk, if Escape can. @returns whether it could. */
  dismiss(): boolean {
    const way = this.choices.find(({ onEscape }) => onEscape);
    way?.onEscape?.();
    return way !== undefined;
  }
  /** Whether these answers are still waited for. */
  offers(choices: readonly Choice[]): boolean {
    return this.choices === choices;
  }
  /** An answer is waited for. */
  get asks(): boolean {
    return this.choiceRow.childElementCount > 0;
  }
  /** The sparks of the present text. */
  get sparks(): readonly Element[] {
    return [...this.sparkRow.children];
  }
  /** « Suite », when it is there. */
  get way(): HTMLElement | null {
    return this.brass.get('voice-next')?.element ?? null;
  }
  /** The first button or answer, for the focus. */
  focus(): void {
    this.element.querySelector<HTMLButtonElement>('.voice-choices button, .voice-next')?.focus();
  }
  close(): void {
    this.portrait.close();
  }
}
