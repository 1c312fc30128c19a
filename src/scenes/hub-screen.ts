/** A site seen from its yard: its doors as enamel plates that hang on both sides of the picture. */
import type { WindowLight } from '../core/ledger';
import type { WorldState } from '../core/story';
import { t } from '../i18n/words';
import { h, spoken } from '../ui/dom';
import { watchEdges } from '../ui/edges';
import { icon } from '../ui/icons';
import { type Page, Screen } from '../ui/page';
import { rays } from '../ui/rays';
import { type Tool, Tools } from '../ui/tools';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import { keepClear } from './foot';

/** What a door is to the player, in the order of the yard. */
const LISTS = ['todo', 'extra', 'done'] as const;

export interface Door {
  readonly words: string;
  /** Among all doors that the site can have: even ones hang at the left, odd ones at the right. */
  readonly place: number;
  readonly list: (typeof LISTS)[number];
  /** Shape and word say whether it is new, done, passed or optional. */
  readonly note: string;
  readonly main: boolean;
  /** The window behind the door: dark while it is to be done, amber when it was passed. */
  readonly light?: WindowLight;
  /** Sparks won there, 0 to 3; absent while it is to be done. */
  readonly sparks?: number;
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
  /** Of Gaillette, who greets. */
  readonly mood: string;
  /** Rooms that were set right: each lights a window of the yard. */
  readonly rooms: number;
  /** One of them was, just now. */
  readonly fresh: boolean;
}

const SPARKS = 3;

/** Sparks as shapes: won ones shine, the others are cut marks. Their number is in the door's words. */
const sparkRow = (won: number): HTMLElement =>
  h(
    'span',
    { class: 'door-sparks', attrs: { 'aria-hidden': 'true' } },
    ...Array.from({ length: SPARKS }, (_, index) => h('span', { class: index < won ? 'door-spark won' : 'door-spark' }, index < won && icon('spark'))),
  );

const doorOf = (door: Door, first: boolean): HTMLElement => {
  const light = door.light ?? 'dark';
  const waits = door.light === undefined;
  const hook = h(
    'li',
    { class: 'door-hook', data: { first: String(first) } },
    h(
      'button',
      {
        class: 'door',
        attrs: { type: 'button', 'aria-label': spoken(door.words, door.note) },
        data: { light, list: door.list, main: String(door.main) },
        on: { click: door.run },
      },
      waits && h('span', { class: door.main ? 'door-lamp' : 'door-lamp small', attrs: { 'aria-hidden': 'true' } }, door.main && rays(22, 58), icon('hint')),
      h('span', { class: 'door-words' }, h('span', { class: 'door-name', text: door.words }), h('span', { class: 'door-note', text: door.note })),
      door.sparks !== undefined && sparkRow(door.sparks),
    ),
  );
  hook.style.order = String(door.place);
  return hook;
};

/**
 * One column of plates. Ears hear its doors in lists with a name; the eye sees that in lamps and sparks, and finds each
 * door where it hung before.
 */
const sideOf = (doors: readonly Door[]): HTMLElement => {
  const top = Math.min(...doors.map(({ place }) => place));
  const side = h(
    'div',
    { class: 'hub-side' },
    ...LISTS.map((list) => {
      const mine = doors.filter((door) => door.list === list);
      return (
        mine.length > 0 &&
        h('ul', { class: 'hub-list', attrs: { role: 'list', 'aria-label': t(`ui:hub.${list}`) } }, ...mine.map((door) => doorOf(door, door.place === top)))
      );
    }),
  );
  watchEdges(side);
  return side;
};

/** A list that is on both sides has another name on the second, so that ears can tell them apart. */
function goesOn(second: HTMLElement, first: HTMLElement): HTMLElement {
  for (const list of second.querySelectorAll('.hub-list')) {
    const name = list.getAttribute('aria-label') ?? '';
    if (first.querySelector(`.hub-list[aria-label="${CSS.escape(name)}"]`)) list.setAttribute('aria-label', t('ui:hub.also', { list: name }));
  }
  return second;
}

/** The side where something is to be done is heard first. */
function sidesOf(doors: readonly Door[]): readonly HTMLElement[] {
  const sides = [0, 1].map((side) => doors.filter(({ place }) => place % 2 === side));
  const waits = (side: readonly Door[]): number => Number(side.some(({ list }) => list === LISTS[0]));
  return sides
    .map((side, at) => ({ side, at }))
    .filter(({ side }) => side.length > 0)
    .map(({ side, at }) => {
      const element = sideOf(side);
      element.dataset.side = at === 0 ? 'left' : 'right';
      return { element, waits: waits(side) };
    })
    .sort((a, b) => b.waits - a.waits)
    .map(({ element }) => element)
    .map((element, at, [one]) => (at > 0 && one ? goesOn(element, one) : element));
}

export class HubScreen extends Screen {
  override readonly kind = 'place';

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
    const nav = h(
      'nav',
      {
        class: 'hub-doors',
        attrs: { 'aria-label': t('ui:hub.doors') },
        data: { state: plan.state, many: String(plan.doors.length > 4), waits: String(plan.fresh && !app.calm()) },
      },
      ...sidesOf(plan.doors),
    );
    page.layer.append(plan.plate);
    // On a phone the plates hang over the windows: they let the new light be seen first (yard.css), unless somebody is in a hurry.
    for (const hurry of ['pointerdown', 'keydown']) {
      const come = () => {
        nav.dataset.waits = 'false';
      };
      document.addEventListener(hurry, come, { once: true });
      this.onLeave(() => document.removeEventListener(hurry, come));
    }
    // The voice lies over the foot of the wide frame: the doors end above it, however long its text is.
    this.onLeave(keepClear(page.layer, voice.element, nav));
    // Among the words, not on the picture: the doors of a tall phone hang from its foot down to whoever speaks.
    page.words.append(nav, voice.element, new Tools(t('ui:tools'), plan.tools).element);
    const look = app.sights.first(`sights:${plan.state === 'lit' ? 'lit' : 'place'}.${plan.place}`);
    if (look !== null) page.announce(look);
    voice.say({ text: plan.greeting, who: 'gaillette', name: t('cast:gaillette.name'), mood: plan.mood });
    this.onLeave(() => {
      voice.close();
      backdrop.close();
    });
    voice.hold(backdrop.paint());
    if (plan.rooms > 0 && plan.state === 'cursed') void this.windows(backdrop);
  }

  /** A decoration: a yard that cannot show it is a yard still. */
  private async windows(backdrop: Backdrop): Promise<void> {
    const { app, plan } = this;
    const left = new AbortController();
    this.onLeave(() => left.abort());
    const show = await import('./show/windows').catch(() => null);
    if (show && !left.signal.aborted) this.onLeave(show.lightWindows(app, backdrop, plan.place, plan.rooms, plan.fresh));
  }
}
