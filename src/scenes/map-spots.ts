/** The tags on the map: a brass octagon and a plate for each place, put near it and kept apart. */
import { pictures } from 'virtual:art';
import type { Box, Picture } from '../../assets/art/format';
import type { SiteState } from '../core/campaign';
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { withFrench } from '../ui/french';
import { icon } from '../ui/icons';
import { rays } from '../ui/rays';
import type { App } from './app';
import { placeTags, type Rect } from './map-tags';

const SVG = 'http://www.w3.org/2000/svg';
const WIDE: Box = { x: 0, y: 0, w: 1280, h: 720 };
/** The part of a patch of colour (its sprite's box) that holds the place itself: shares of its width, and of its height from above. */
const CORE = { left: 0.24, right: 0.78, top: 0.18 };
/** A place's point on the map lies so far under its ground (map.test.ts). */
const UNDER_GROUND = 50;
/** A tag that had to move further than this, in CSS pixels, gets a line to its place. */
const LEADER = 24;

/** A tag: what the place does now is told by its sign, its metal, its plate and its name read aloud. */
export function tagOf(site: string, state: SiteState, recommended: boolean, onPress: () => void): HTMLButtonElement {
  const name = t(`map:site.${site}`);
  const spot = t(`map:spot.${state}`, { name });
  // A restored place wears a tick, cut by the style.
  const sign = state === 'restored' ? null : state === 'asleep' ? '?' : icon(state === 'begun' ? 'next' : 'hint');
  return h(
    'button',
    {
      class: 'map-spot',
      attrs: { type: 'button' },
      data: { state, site, recommended: String(recommended) },
      on: { click: onPress },
    },
    h('span', { class: 'map-tag', attrs: { 'aria-hidden': 'true' } }, recommended && rays(26, 60), h('span', { class: 'brass-tag' }, sign)),
    h('span', { class: 'visually-hidden' }, ...withFrench(recommended ? t('ui:map.recommended', { spot }) : spot, name)),
    h('span', { class: 'plate', attrs: { 'aria-hidden': 'true' } }, h('span', { class: 'map-name', text: name })),
  );
}

/** Where an element lies on the stage. */
function boxIn(stage: DOMRect, element: Element): Rect {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left - stage.left, y: top - stage.top, w: width, h: height };
}

interface Spot {
  /** In units of the map picture. */
  readonly map: { readonly x: number; readonly y: number };
  readonly button: HTMLButtonElement;
  /** The sprite of its colours, once they are back. */
  readonly patch: string | null;
}

/** Keeps all tags in their places while the frame, the text size or the voice changes. */
export class MapTags {
  readonly element: HTMLElement;
  private readonly lines = document.createElementNS(SVG, 'svg');
  private crop: Box = WIDE;
  /** Places that shine again, by their sprite, in units of the map picture. */
  private readonly shining = new Map<string, Rect>();
  private watcher: ResizeObserver | null = null;
  private unwatch: () => void = () => {};

  constructor(
    private readonly app: App,
    private readonly spots: readonly Spot[],
  ) {
    this.lines.setAttribute('class', 'map-leaders');
    this.lines.setAttribute('aria-hidden', 'true');
    this.element = h('nav', { class: 'map-spots', attrs: { 'aria-label': t('map:sites') } }, this.lines, ...spots.map(({ button }) => button));
  }

  /** Starts placing. @param voice @param plate @param tools what the tags must not lie under. */
  watch(voice: HTMLElement, plate: HTMLElement, tools: HTMLElement): void {
    const put = () => this.put(voice, plate, tools);
    this.watcher = new ResizeObserver(put);
    for (const element of [this.element, voice, plate, tools, ...this.spots.map(({ button }) => button)]) this.watcher.observe(element);
    this.unwatch = this.app.stage.watch.watch(put);
    pictures
      .map?.()
      .then((picture: Picture) => {
        this.crop = picture.tall;
        for (const { map, patch } of this.spots) {
          if (patch === null) continue;
          const box = picture.sprites.find((sprite) => sprite.id === patch)?.box;
          if (!box) continue;
          const y = box.y + box.h * CORE.top;
          this.shining.set(patch, { x: box.x + box.w * CORE.left, y, w: box.w * (CORE.right - CORE.left), h: map.y - UNDER_GROUND - y });
        }
        put();
      })
      .catch((fault: unknown) => console.error('map: the tags hang where the wide picture has their places', fault));
  }
  close(): void {
    this.watcher?.disconnect();
    this.unwatch();
  }

  private put(voice: HTMLElement, plate: HTMLElement, tools: HTMLElement): void {
    const wide = this.app.stage.frame === 'wide';
    const stage = this.element.getBoundingClientRect();
    if (stage.width === 0) return;
    const crop = wide ? WIDE : this.crop;
    const unit = stage.width / crop.w;
    const top = plate.getBoundingClientRect().bottom - stage.top + 6;
    // A wide frame has tools at its right, and under them room for tags.
    const fixed = wide ? [...tools.querySelectorAll('.brass, .word')].map((one) => boxIn(stage, one)) : [];
    const onStage = ({ x, y, w, h }: Rect): Rect => ({ x: (x - crop.x) * unit, y: (y - crop.y) * unit, w: w * unit, h: h * unit });
    const wishes = this.spots.map(({ map, button, patch }) => {
      const shine = patch === null ? undefined : this.shining.get(patch);
      const { x, y } = onStage({ ...map, w: 0, h: 0 });
      return { at: { x, y }, w: button.offsetWidth, h: button.offsetHeight, shine: shine && onStage(shine) };
    });
    const spread = (under: Element, gap: number, taken: readonly Rect[]) => {
      const foot = Math.min(under.getBoundingClientRect().top - stage.top, stage.height) - gap;
      const corners = placeTags(wishes, { area: { x: 6, y: top, w: stage.width - 12, h: foot - top }, gap: 4, taken: [...fixed, ...taken], rows: !wide });
      const strays = corners.map(({ x, y }, index) => {
        const wish = wishes[index];
        return wish ? Math.hypot(x + wish.w / 2 - wish.at.x, y + wish.h / 2 - wish.at.y) : 0;
      });
      return { corners, foot, stray: Math.max(...strays) };
    };
    // Above whoever speaks; or as low as the paper, beside the face and the name over it, when the tags hang nearer so.
    const above = spread(voice, 8, []);
    const paper = wide ? voice.querySelector('.voice-box') : null;
    const over = [...voice.querySelectorAll('.voice-portrait, .name-tab')].map((one) => boxIn(stage, one));
    const beside = paper ? spread(paper, 4, over) : above;
    const { corners, foot } = beside.stray < above.stray ? beside : above;
    this.lines.setAttribute('viewBox', `0 0 ${stage.width} ${stage.height}`);
    this.lines.replaceChildren();
    this.spots.forEach(({ button }, index) => {
      const corner = corners[index];
      const wish = wishes[index];
      if (!corner || !wish) return;
      button.style.transform = `translate(${Math.round(corner.x)}px, ${Math.round(corner.y)}px)`;
      // One looks for no place that shines.
      if (wish.at.y < foot && !wish.shine) this.leader(corner, wish, stage);
    });
  }

  /** A short line from a tag that had to move to its place, while that place is in the picture. */
  private leader(
    corner: { readonly x: number; readonly y: number },
    { at, w, h: height }: { readonly at: { readonly x: number; readonly y: number }; readonly w: number; readonly h: number },
    stage: DOMRect,
  ): void {
    if (at.x < 0 || at.x > stage.width || at.y < 0 || at.y > stage.height) return;
    const x = Math.max(corner.x, Math.min(at.x, corner.x + w));
    const y = Math.max(corner.y, Math.min(at.y, corner.y + height));
    if (Math.hypot(at.x - x, at.y - y) < LEADER) return;
    for (const look of ['under', 'over']) {
      const line = document.createElementNS(SVG, 'path');
      line.setAttribute('d', `M${x} ${y}L${at.x} ${at.y}`);
      line.setAttribute('class', look);
      this.lines.append(line);
    }
    const end = document.createElementNS(SVG, 'circle');
    end.setAttribute('cx', String(at.x));
    end.setAttribute('cy', String(at.y));
    end.setAttribute('r', '5');
    this.lines.append(end);
  }
}
