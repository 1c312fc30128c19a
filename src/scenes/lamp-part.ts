/** A part of the lamp is won: it comes down on the lamp, and the row of all parts shows what is still missing. */
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
import type { SpecialScene } from './special-scene';

class LampPart extends Screen {
  constructor(
    private readonly app: App,
    private readonly place: string,
    private readonly part: string,
    private readonly owned: ReadonlySet<string>,
    private readonly done: () => void,
  ) {
    super();
  }

  title(): string {
    return t(`ui:lamp.${this.part}`);
  }

  protected build(page: Page): void {
    const { app, part } = this;
    const backdrop = new Backdrop(app, this.place, 'lit', 0.5);
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    const whole = lampDrawing(this.owned);
    // The new part comes down on the lamp; where motion is not wanted it is simply there.
    whole.querySelector(`[data-part="${part}"]`)?.classList.add('arriving');
    const list = h('ul', { class: 'lamp-parts', attrs: { 'aria-label': t('ui:lamp.parts') } }, ...LAMP_PARTS.map((id) => this.partRow(id)));
    reachable(list);
    const show = h(
      'div',
      { class: 'lamp-show' },
      h('div', { class: 'lamp-whole', attrs: { role: 'img', 'aria-label': t('ui:lamp.so-far', { count: this.owned.size }) } }, rays(48, 34), whole),
      h('p', { class: 'plate lamp-name', text: t(`ui:lamp.${part}`) }),
      list,
    );
    page.layer.append(show);
    this.onLeave(keepClear(page.layer, voice.element, show));
    page.words.append(voice.element);
    app.sounds.play('spark');
    voice.say({ text: t(`ui:lamp.${part}-text`), who: 'gaillette', name: t('cast:gaillette.name'), mood: 'proud' });
    voice.buttons([{ icon: 'next', words: t('ui:next'), class: 'voice-next', run: this.done }]);
    voice.focus();
    this.onLeave(() => {
      voice.close();
      backdrop.close();
    });
    void backdrop.paint();
  }

  /** One part: its drawing, its name, and in words whether it is there. */
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
  return new Promise((resolve) => app.page.show(new LampPart(app, step.place, part, new Set([...play.progress.parts, part]), resolve)));
};
