/** A site seen from its yard: the doors that are open now. */
import type { WorldState } from '../core/story';
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { type Page, Screen } from '../ui/page';
import { type Tool, Tools } from '../ui/tools';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';

export interface Door {
  readonly words: string;
  /** Shape and word say whether it is new, done, passed or optional. */
  readonly note: string;
  readonly main: boolean;
  readonly run: () => void;
}

export interface HubPlan {
  readonly title: string;
  readonly place: string;
  readonly state: WorldState;
  readonly doors: readonly Door[];
  readonly plate: HTMLElement;
  readonly tools: readonly Tool[];
  readonly greeting: string;
}

export class HubScreen extends Screen {
  constructor(
    private readonly app: App,
    private readonly plan: HubPlan,
  ) {
    super();
  }

  title(): string {
    return this.plan.title;
  }

  protected build(page: Page): void {
    const { app, plan } = this;
    const backdrop = new Backdrop(app, plan.place, plan.state);
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    const doors = plan.doors.map((door) =>
      h(
        'button',
        { class: door.main ? 'strip main door' : 'strip door', attrs: { type: 'button' }, on: { click: door.run } },
        h('span', {}, h('span', { class: 'door-name', text: door.words }), h('span', { class: 'door-note', text: ` ${door.note}` })),
      ),
    );
    page.layer.append(plan.plate, h('nav', { class: 'hub-doors', attrs: { 'aria-label': t('ui:hub.doors') } }, ...doors));
    page.words.append(voice.element, new Tools(t('ui:tools'), plan.tools).element);
    voice.say({ text: plan.greeting, who: 'gaillette', name: t('cast:gaillette.name'), mood: 'proud' });
    this.onLeave(() => {
      voice.close();
      backdrop.close();
    });
    void backdrop.paint();
  }
}
