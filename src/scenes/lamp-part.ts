/** A part of the lamp is won: it comes down on the lamp, and the row of all parts shows what is still missing. */
import type { WorldState } from '../core/story';
import { t } from '../i18n/words';
import { reachable } from '../ui/dialog';
import { h } from '../ui/dom';
import { LAMP_PARTS, lampDrawing, lampPiece } from '../ui/lamp';
import { type Page, Screen } from '../ui/page';
import { rays } from '../ui/rays';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import { keepClear } from './foot';
import { animate, SQUASH, SQUASH_TIME } from './show/motion';
import type { SpecialScene } from './special-scene';

/** Milliseconds: the lamp is looked at, the part falls, the light grows. */
const WAIT = 300;
const DROP = 900;
const GROW = 450;
/** What the picture leaves out: she speaks here, and one lamp is enough. */
const HIDDEN: readonly string[] = ['gaillette', 'lamp'];

class LampPart extends Screen {
  constructor(
    private readonly app: App,
    private readonly place: string,
    private readonly state: WorldState,
    private readonly part: string,
    private readonly owned: ReadonlySet<string>,
    private readonly done: () => void,
  ) {
    super();
  }

  title(): string {
    return t(`ui:lamp.${this.part}`);
  }

  private voice: Voice | null = null;
  override landing(): HTMLElement | null {
    return this.voice?.way ?? null;
  }

  protected build(page: Page): void {
    const { app, part } = this;
    const backdrop = new Backdrop(app, this.place, this.state, 0.5, (sprite) => HIDDEN.includes(sprite));
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    this.voice = voice;
    const whole = lampDrawing(this.owned);
    const shine = rays(48, 34);
    const list = h('ul', { class: 'lamp-parts', attrs: { 'aria-label': t('ui:lamp.parts') } }, ...LAMP_PARTS.map((id) => this.partRow(id)));
    reachable(list);
    const show = h(
      'div',
      { class: 'lamp-show' },
      h('div', { class: 'lamp-whole', attrs: { role: 'img', 'aria-label': t('ui:lamp.so-far', { count: this.owned.size }) } }, shine, whole),
      h('p', { class: 'plate lamp-name', text: t(`ui:lamp.${part}`) }),
      list,
    );
    page.layer.append(show);
    this.onLeave(keepClear(page.layer, voice.element, show));
    page.words.append(voice.element);
    const leaving = new AbortController();
    void this.arrive(whole, shine, list, leaving.signal);
    voice.say({ text: t(`ui:lamp.${part}-text`), who: 'gaillette', name: t('cast:gaillette.name'), mood: 'proud' });
    voice.buttons([{ icon: 'next', words: t('ui:next'), class: 'voice-next', run: this.done }]);
    this.onLeave(() => {
      leaving.abort();
      voice.close();
      backdrop.close();
    });
    void backdrop.paint();
  }

  /** The new part drops on the lamp, clicks, rings; the light grows. Where motion is not wanted it is simply there. */
  private async arrive(whole: SVGElement, shine: SVGElement, list: HTMLElement, signal: AbortSignal): Promise<void> {
    const { app, part } = this;
    const piece = whole.querySelector(`[data-part="${part}"]`);
    if (!piece || app.calm()) {
      app.sounds.play('relight');
      return;
    }
    shine.style.visibility = 'hidden';
    app.sounds.play('lift');
    await animate(
      piece,
      [
        { transform: 'translateY(-520px) rotate(-14deg)', opacity: 0 },
        { transform: 'translateY(-420px) rotate(-10deg)', opacity: 1, offset: 0.3, easing: 'ease-in' },
        { transform: 'translateY(0)', offset: 0.72, easing: 'ease-out' },
        { transform: 'translateY(-26px)', offset: 0.86, easing: 'ease-in' },
        { transform: 'none' },
      ],
      { duration: DROP, delay: WAIT, fill: 'backwards' },
      signal,
    );
    if (signal.aborted) return;
    shine.style.visibility = '';
    app.sounds.play('click');
    void animate(whole, SQUASH, { duration: SQUASH_TIME, fill: 'none' }, signal);
    app.sounds.play('tag');
    app.sounds.play('relight');
    const row = list.querySelector('[data-state="new"]');
    if (row) void animate(row, [{ scale: 1.06 }, { scale: 1 }], { duration: 200, easing: 'steps(3, end)', fill: 'none' }, signal);
    await animate(
      shine,
      [
        { transform: 'translate(-50%, -50%) scale(0.1)', opacity: 1 },
        { transform: 'translate(-50%, -50%) scale(1.12)', offset: 0.7 },
        { transform: 'translate(-50%, -50%)' },
      ],
      { duration: GROW, easing: 'steps(5, end)', fill: 'none' },
      signal,
    );
  }

  /** One of the five parts: its drawing, its name, and in words whether it is there. */
  private partRow(id: string): HTMLElement {
    const mine = this.owned.has(id);
    const state = id === this.part ? 'new' : mine ? 'have' : 'missing';
    return h(
      'li',
      { data: { state } },
      h('span', { class: 'lamp-part-picture' }, lampPiece(id, mine)),
      h('span', {}, h('strong', { text: t(`ui:lamp.${id}`) }), ' ', h('span', { class: 'lamp-part-state', text: t(`ui:lamp.${state}`) })),
    );
  }
}

export const lampPart: SpecialScene = ({ app, play, site, step }) => {
  const part = play.library.campaign.sites.find(({ id }) => id === site.id)?.part;
  if (part === undefined) throw new Error(`${site.id} has no lamp part`);
  return new Promise((resolve) =>
    app.page.show(
      new LampPart(app, step.place, play.progress.isRestored(site.id) ? 'lit' : step.state, part, new Set([...play.progress.parts, part]), resolve),
    ),
  );
};
