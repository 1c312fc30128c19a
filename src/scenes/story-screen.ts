/** A scene of dialogue: a place, whoever speaks, wordless cues, one way forward. */
import type { CueName } from '../core/cues';
import type { Beat, WorldState } from '../core/story';
import { knows, t } from '../i18n/words';
import { h } from '../ui/dom';
import { icon } from '../ui/icons';
import type { Page } from '../ui/page';
import { Screen } from '../ui/page';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import type { Cues } from './show/cues';

export interface StoryPlan {
  readonly title: string;
  readonly place: string;
  /** The site's name, for the beat that gives it back; null where there is none to give. */
  readonly siteName: string | null;
  /** The name on the street's plate in the picture, until it is stamped. */
  readonly sign: string | null;
  readonly state: WorldState;
  /** Windows of the yard that shine in this scene already, until its colours come back. */
  readonly windows: number;
  readonly beats: readonly { readonly index: number; readonly beat: Beat }[];
  /** Index into the script's own list of the first beat to show. */
  readonly from: number;
  /** A beat is on screen. */
  readonly onReach: (index: number) => void;
  readonly onDone: () => void;
  readonly onPause: () => void;
  /** Whether a riddle follows: the way past the words then says so. */
  readonly leadsToRiddle: boolean;
  /** The team's name with its lost letters, when it is known. */
  readonly plate?: HTMLElement;
  /** A beat changed what the plate shows. */
  readonly refreshPlate?: () => void;
}

/** The cue that waits for the player's hands. */
const HANDS: CueName = 'pick-token';
const COLOURS: CueName = 'colours-return';
const STAMP: CueName = 'stamp';

/** Moods in which the small body in the picture does not smile either. */
const GRAVE: ReadonlySet<string> = new Set(['grave', 'moved', 'silent']);

const NEXT = [{ icon: 'next', class: 'voice-next' }] as const;

export class StoryScreen extends Screen {
  private at = 0;
  private voice: Voice | null = null;
  private readonly backdrop: Backdrop;
  private left = false;
  private over = false;
  /** What happens in the picture; its code comes only where something does. */
  private cues: Promise<Cues> | null = null;
  private painted: Promise<void> = Promise.resolve();
  /** Something was said: the first words wait for the picture. */
  private spoke = false;
  /** Raised when the beat at hand is passed. */
  private passing = new AbortController();

  constructor(
    private readonly app: App,
    private readonly plan: StoryPlan,
  ) {
    super();
    this.backdrop = new Backdrop(app, plan.place, plan.state);
  }

  title(): string {
    return this.plan.title;
  }

  override landing(): HTMLElement | null {
    const { voice } = this;
    return voice && !voice.element.hidden && voice.element.style.opacity === '' ? voice.way : null;
  }

  protected build(page: Page): void {
    const { app, plan } = this;
    this.voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    // A finger has no Escape. Behind the words: who goes through the page comes to the way on first.
    const pause = h(
      'button',
      { class: 'brass story-pause', attrs: { type: 'button', 'aria-label': t('ui:tool.pause'), 'aria-keyshortcuts': 'Escape' }, on: { click: plan.onPause } },
      h('span', { class: 'tag' }, icon('menu')),
    );
    page.words.append(this.voice.element, pause);
    if (plan.plate) page.layer.append(plan.plate);
    const first = plan.beats.findIndex(({ index }) => index >= plan.from);
    this.at = first < 0 ? plan.beats.length : first;
    const keys = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]')) return;
      if (event.key === 'Escape') {
        // Else the same key closes the sheet that it has just opened.
        event.preventDefault();
        plan.onPause();
      }
      // A scene begins with the focus on its heading: Enter goes on from there too.
      if (event.key === 'Enter' && event.target instanceof HTMLHeadingElement) {
        // Else the same key presses the button that the focus has just come to.
        event.preventDefault();
        this.voice?.next();
      }
    };
    document.addEventListener('keydown', keys);
    this.cues = this.openCues();
    this.onLeave(() => {
      this.left = true;
      this.passing.abort();
      document.removeEventListener('keydown', keys);
      void this.cues?.then((cues) => cues.close()).catch(() => {});
      this.voice?.close();
      this.backdrop.close();
    });
    this.painted = this.backdrop.paint();
    if (plan.windows > 0 && !plan.beats.slice(0, this.at).some(({ beat }) => beat.cue === COLOURS)) void this.light();
    this.tell(app.sights.first(`sights:${plan.state === 'lit' ? 'lit' : 'place'}.${plan.place}`));
    this.show();
  }

  private tell(words: string | null): void {
    if (words !== null) this.app.page.announce(words);
  }

  /** What happens without a word, before what is said to it; the plate that is stamped is read before its end comes. */
  private tellCue(cue: CueName | undefined): void {
    const { plan, at } = this;
    const { sign, siteName } = plan;
    if (sign !== null && plan.beats[at + 1]?.beat.cue === STAMP) this.tell(t('ui:story.sign', { name: sign }));
    if (cue === undefined) return;
    const key = `sights:cue.${cue === STAMP && sign !== null ? 'stamp-sign' : cue}`;
    if (cue === COLOURS) this.tell(this.app.sights.first(`sights:lit.${plan.place}`));
    else if (knows(key)) this.tell(t(key, { name: siteName ?? '' }));
  }

  /** Shows the beat at hand, or ends. */
  private show(): void {
    const { plan, voice } = this;
    const item = plan.beats[this.at];
    if (!item || !voice) {
      // What follows may have to be fetched: a second press meanwhile must not go on twice.
      if (!this.over) plan.onDone();
      this.over = true;
      return;
    }
    plan.onReach(item.index);
    plan.refreshPlate?.();
    const { who, mood, key, cue } = item.beat;
    this.backdrop.lookGrave(mood !== undefined && GRAVE.has(mood));
    this.passing.abort();
    const passing = new AbortController();
    this.passing = passing;
    this.tellCue(cue);
    if (key !== undefined) {
      const met = who === undefined ? null : this.app.sights.first(`sights:who.${who}`);
      voice.say({ text: t(key), met, ...(who === undefined ? {} : { who, name: t(`cast:${who}.name`) }), ...(mood === undefined ? {} : { mood }) });
      if (!this.spoke) voice.hold(this.painted);
      this.spoke = true;
    }
    // What is wordless goes on by itself, or when « Suite » is pressed; what needs the hands waits for them alone.
    const hands = cue === HANDS;
    const goesOn = key === undefined || hands;
    void this.play(cue, passing.signal).then(() => goesOn && !passing.signal.aborted && this.step(1));
    if (key === undefined && !hands) {
      // Not `hidden`: the focus would fall on the page and the heading be read again.
      voice.element.style.opacity = '0';
      voice.buttons(NEXT.map((button) => ({ ...button, words: t('ui:next'), run: () => this.step(1) })));
      return;
    }
    voice.element.style.opacity = '';
    voice.element.hidden = key === undefined;
    if (hands) {
      voice.buttons([]);
      return;
    }
    voice.buttons([
      ...NEXT.map((button) => ({ ...button, words: t('ui:next'), run: () => this.step(1) })),
      ...(plan.beats.slice(0, this.at).some(({ beat }) => beat.key !== undefined)
        ? [{ icon: 'back', words: t('ui:story.back'), class: 'voice-back', run: () => this.step(-1) }]
        : []),
      ...(plan.beats.length - this.at > 1
        ? [{ icon: 'skip', words: t(plan.leadsToRiddle ? 'ui:story.skip' : 'ui:story.skip-on'), class: 'voice-skip', run: () => this.skip() }]
        : []),
    ]);
    voice.focus();
  }

  private step(by: 1 | -1): void {
    if (this.left || this.over) return;
    this.at += by;
    while (by < 0 && this.at > 0 && this.plan.beats[this.at]?.beat.key === undefined) this.at--;
    if (by > 0) this.app.sounds.play('page');
    this.show();
  }

  /** To the riddle; everything that happens on the way has happened. A beat that needs the hands is not skipped. */
  private skip(): void {
    const hands = this.plan.beats.findIndex(({ beat }, index) => index > this.at && beat.cue === HANDS);
    if (hands >= 0) {
      this.at = hands;
      this.show();
      return;
    }
    const last = this.plan.beats[this.plan.beats.length - 1];
    if (last) this.plan.onReach(last.index);
    this.at = this.plan.beats.length;
    this.show();
  }

  private dark: () => void = () => {};
  /** A decoration: a yard that cannot show it is a yard still. */
  private async light(): Promise<void> {
    const { app, backdrop, plan } = this;
    const show = await import('./show/windows').catch(() => null);
    if (!show || this.left) return;
    this.dark = show.lightWindows(app, backdrop, plan.place, plan.windows, false);
    this.onLeave(() => this.dark());
  }

  private openCues(): Promise<Cues> | null {
    const { app, backdrop, plan } = this;
    if (plan.sign === null && !plan.beats.some(({ beat }) => beat.cue)) return null;
    const { place, siteName: name, sign, plate } = plan;
    return import('./show/cues').then((show) => new show.Cues({ app, backdrop, place, name, sign, plate }));
  }

  /** Shows what lies and hangs here by now, then what happens. A picture that fails leaves the words alone. */
  private async play(cue: CueName | undefined, signal: AbortSignal): Promise<void> {
    try {
      const cues = await this.cues;
      if (!cues || signal.aborted) return;
      const passed = this.plan.beats.slice(0, this.at).flatMap(({ beat }) => beat.cue ?? []);
      await cues.settle(passed);
      if (cue !== undefined) await this.painted;
      if (cue !== undefined && !signal.aborted) await cues.play(cue, signal);
      // The picture in colours has windows of its own: until it stands, none that was lit goes out.
      if (cue === COLOURS || passed.includes(COLOURS)) this.dark();
    } catch (fault) {
      console.error(`story: ${cue ?? 'the scene'} could not be shown`, fault);
    }
  }
}
