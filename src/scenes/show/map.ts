/** What moves on the map: dots walk the road to the place that is recommended, colours grow where a place is back. */
import { effects } from 'virtual:art';
import type { App } from '../app';
import type { Backdrop } from '../backdrop';
import { tween } from '../tweening';
import { animate } from './motion';
import { type Point, wayBetween } from './way';

const SVG = 'http://www.w3.org/2000/svg';
const GROW = 620;
const WINK = 160;

/** The middle line of one track of the road, from the drawing. */
async function track(name: string): Promise<readonly Point[]> {
  const art = await effects.road?.();
  const numbers: readonly number[] = (art?.[name]?.svg.match(/ d="([^"]+)"/)?.[1]?.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, at) => (at % 2 === 0 ? [[x, numbers[at + 1] ?? 0] as const] : []));
}

/** Dots on the way. They walk where motion is wanted, and lie still where it is not. Returns how to take them away. */
export async function walkTheRoad(app: App, backdrop: Backdrop, from: Point, to: Point, signal: AbortSignal): Promise<void> {
  const way = wayBetween(await track('main'), await track('spur'), from, to);
  if (signal.aborted || way.length < 2) return;
  const path = document.createElementNS(SVG, 'path');
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('class', 'map-walk');
  root.setAttribute('aria-hidden', 'true');
  root.append(path);
  const put = async () => {
    const spots = await Promise.all(way.map(([x, y]) => backdrop.spot(x, y)));
    const { w, h } = app.stage.watch.shape.frame === 'wide' ? { w: 1280, h: 720 } : { w: 720, h: 960 };
    root.setAttribute('viewBox', `0 0 ${w} ${h}`);
    path.setAttribute('d', `M${spots.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`);
  };
  await put();
  if (signal.aborted) return;
  app.page.layer.prepend(root);
  const unwatch = app.stage.watch.watch((_, frameChanged) => frameChanged && void put());
  signal.addEventListener('abort', unwatch, { once: true });
}

/** Where a place is back since the map was last seen: its colours grow, then the Moon winks. */
export async function growPatches(app: App, backdrop: Backdrop, fresh: readonly string[], signal: AbortSignal): Promise<void> {
  const patches = backdrop.parts.filter(({ id }) => fresh.some((site) => id === `patch-${site}`));
  const moon = backdrop.parts.find(({ id }) => id === 'patch-moon');
  if (patches.length === 0 || app.calm()) return;
  const scene = await backdrop.ready;
  const fromMiddle = ({ image, box }: (typeof patches)[number]) => image.setOrigin(0.5).setPosition(box.x + box.w / 2, box.y + box.h / 2);
  moon?.image.setVisible(false);
  for (const patch of patches) fromMiddle(patch);
  app.sounds.play('relight');
  app.stage.wake();
  await Promise.all(
    patches.map(({ image }) => {
      const { scaleX, scaleY } = image;
      image.setScale(0);
      return tween(scene, { targets: image, scaleX, scaleY, duration: GROW, ease: 'Back.easeOut', easeParams: [1.1] }, signal);
    }),
  );
  if (signal.aborted || !moon) return;
  const { image } = fromMiddle(moon) && moon;
  const { scaleX, scaleY } = image;
  image.setVisible(true).setScale(scaleX * 1.12, scaleY * 0.9);
  app.sounds.play('right');
  await tween(scene, { targets: image, scaleX, scaleY, duration: WINK, ease: 'Stepped', easeParams: [2] }, signal);
  const tag = app.page.layer.querySelector('.map-spot[data-state="restored"] .brass-tag');
  if (tag) await animate(tag, [{ scale: 1.3 }, { scale: 1 }], { duration: 200, easing: 'steps(3, end)', fill: 'none' }, signal);
}
