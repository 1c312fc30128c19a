/** The map of the Basin: where one can go, what sleeps, what shines again. */
import type { SiteState } from '../core/campaign';
import type { Campaign } from '../core/story';
import { t } from '../i18n/words';
import { type Page, Screen } from '../ui/page';
import { type Tool, Tools } from '../ui/tools';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import { MapTags, tagOf } from './map-spots';

/** Sprites of the map: one patch in colours for each site, and the Moon that winks once a site shines again. */
const PATCH = 'patch-';
const MOON = 'patch-moon';

export interface MapPlan {
  readonly campaign: Campaign;
  readonly stateOf: (site: string) => SiteState;
  readonly recommended: string | null;
  readonly restored: readonly string[];
  /** Those of them that the map has not shown before. */
  readonly fresh: readonly string[];
  readonly tools: readonly Tool[];
  readonly plate: HTMLElement;
  /** First words of Gaillette on the map. */
  readonly greeting: string;
  readonly onGo: (site: string) => void;
}

export class MapScreen extends Screen {
  override readonly kind = 'place';

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
      (sprite) => sprite.startsWith(PATCH) && (sprite === MOON ? plan.restored.length === 0 : !plan.restored.includes(sprite.slice(PATCH.length))),
    );
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    const say = (text: string) => voice.say({ text, who: 'gaillette', name: t('cast:gaillette.name'), mood: 'amused' });
    const sites = [...plan.campaign.sites, plan.campaign.finale];
    const tags = new MapTags(
      app,
      sites.map((site) => {
        const state = plan.stateOf(site.id);
        const open = state !== 'asleep';
        return {
          map: site.map,
          patch: plan.restored.includes(site.id) ? `${PATCH}${site.id}` : null,
          button: tagOf(site.id, state, site.id === plan.recommended, () => (open ? plan.onGo(site.id) : say(t(`map:asleep.${site.id}`)))),
        };
      }),
    );
    page.layer.append(plan.plate, tags.element);
    const tools = new Tools(t('ui:tools'), plan.tools);
    page.words.append(voice.element, tools.element);
    const look = app.sights.first('sights:place.map');
    if (look !== null) page.announce(look);
    say(plan.greeting);
    // The voice covers the foot of the wide frame: the tags stay above it.
    tags.watch(voice.element, plan.plate, tools.element);
    const leaving = new AbortController();
    this.onLeave(() => {
      leaving.abort();
      tags.close();
      voice.close();
      backdrop.close();
    });
    void this.open(backdrop, voice, leaving.signal);
  }

  /** The map itself, then what moves on it: a decoration that may fail. */
  private async open(backdrop: Backdrop, voice: Voice, signal: AbortSignal): Promise<void> {
    const { app, plan } = this;
    const show = import('./show/map').catch((fault: unknown) => console.error('map: nothing moves on it', fault));
    const painted = backdrop.paint();
    voice.hold(painted);
    await Promise.all([painted, plan.fresh.length > 0 && show]);
    const moves = await show;
    if (!moves || signal.aborted) return;
    await moves.growPatches(app, backdrop, plan.fresh, signal);
    // Where the team stands: the place that woke last, or the one where the night began.
    const here = plan.campaign.sites.find(({ id }) => id === (plan.fresh[0] ?? plan.restored.at(-1))) ?? plan.campaign.finale;
    const next = plan.campaign.sites.find(({ id }) => id === plan.recommended);
    if (next && next !== here && !signal.aborted) await moves.walkTheRoad(app, backdrop, [here.map.x, here.map.y], [next.map.x, next.map.y], signal);
  }
}
