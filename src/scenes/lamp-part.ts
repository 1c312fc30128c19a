/** A part of the lamp is won: it turns in the light, and the lamp shows how far it is. */
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { lampDrawing } from '../ui/lamp';
import { type Page, Screen } from '../ui/page';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
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
    page.layer.append(
      h(
        'div',
        { class: 'lamp-show' },
        h('div', { class: 'lamp-whole', attrs: { role: 'img', 'aria-label': t('ui:lamp.so-far', { count: this.owned.size }) } }, lampDrawing(this.owned)),
        h('p', { class: 'plate', text: t(`ui:lamp.${part}`) }),
      ),
    );
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
}

export const lampPart: SpecialScene = ({ app, play, site, step }) => {
  const part = play.library.campaign.sites.find(({ id }) => id === site.id)?.part;
  if (part === undefined) throw new Error(`${site.id} has no lamp part`);
  return new Promise((resolve) => app.page.show(new LampPart(app, step.place, part, new Set([...play.progress.parts, part]), resolve)));
};
