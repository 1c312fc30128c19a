/** The map of the Basin: where one can go, what sleeps, what shines again. */
import { pictures } from 'virtual:art';
import type { SiteState } from '../core/campaign';
import type { Campaign } from '../core/story';
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { type Page, Screen } from '../ui/page';
import { type Tool, Tools } from '../ui/tools';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';

export interface MapPlan {
  readonly campaign: Campaign;
  readonly stateOf: (site: string) => SiteState;
  readonly recommended: string | null;
  readonly restored: readonly string[];
  readonly tools: readonly Tool[];
  readonly plate: HTMLElement;
  /** First words of Gaillette on the map. */
  readonly greeting: string;
  readonly onGo: (site: string) => void;
}

export class MapScreen extends Screen {
  constructor(
    private readonly app: App,
    private readonly plan: MapPlan,
  ) {
    super();
  }

  title(): string {
    return t('map:title');
  }

  protected build(page: Page): void {
    const { app, plan } = this;
    const all = plan.campaign.sites.every(({ id }) => plan.restored.includes(id));
    const backdrop = new Backdrop(
      app,
      'map',
      all ? 'lit' : 'cursed',
      1,
      (sprite) => sprite.startsWith('patch-') && !plan.restored.includes(sprite.slice('patch-'.length)),
    );
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    const say = (text: string) => voice.say({ text, who: 'gaillette', name: t('cast:gaillette.name'), mood: 'amused' });
    const sites = [...plan.campaign.sites, plan.campaign.finale];
    const place = () => {
      const load = pictures.map;
      return load ? load() : null;
    };
    const spots = sites.map((site) => {
      const state = plan.stateOf(site.id);
      const name = t(`map:site.${site.id}`);
      const open = state !== 'asleep';
      const shown = state === 'restored' ? '✓' : open ? '→' : '?';
      const button = h(
        'button',
        {
          class: 'map-spot',
          attrs: { type: 'button', 'aria-label': t(`map:spot.${state}`, { name }) },
          data: { state, site: site.id },
          on: { click: () => (open ? plan.onGo(site.id) : say(t(`map:asleep.${site.id}`))) },
        },
        h('span', { class: 'brass-tag', text: shown }),
        h('span', { class: 'plate', text: name }),
      );
      return { site, button };
    });
    const list = h('nav', { attrs: { 'aria-label': t('map:sites') } }, ...spots.map(({ button }) => button));
    page.layer.append(plan.plate, list);
    const tools = new Tools(t('ui:tools'), plan.tools);
    page.words.append(voice.element, tools.element);
    say(plan.greeting);
    const put = async () => {
      const picture = await place();
      for (const { site, button } of spots) {
        const at =
          app.stage.frame === 'wide' || !picture
            ? { x: site.map.x / 1280, y: site.map.y / 720 }
            : { x: (site.map.x - picture.tall.x) / picture.tall.w, y: (site.map.y - picture.tall.y) / picture.tall.h };
        button.style.left = `${Math.min(0.9, Math.max(0.14, at.x)) * 100}%`;
        button.style.top = `${at.y * 100}%`;
      }
    };
    void put();
    const unwatch = app.stage.watch.watch(() => void put());
    this.onLeave(() => {
      unwatch();
      voice.close();
      backdrop.close();
    });
    void backdrop.paint();
  }
}
