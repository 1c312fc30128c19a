/** Windows of a yard that shine again: one for each room where something was set right (GAME.md: the night gives way). */
import { h } from '../../ui/dom';
import { FRAME_SIZE } from '../../ui/frame';
import type { App } from '../app';
import type { Backdrop } from '../backdrop';

/** In picture units: the upper left corner and the size of the glass. `round` ones have no sill. */
interface Pane {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly round?: boolean;
}

/** The three arched windows of a gabled hall round x, the one nearest the other hall first. */
const hall = (x: number, side: 1 | -1): readonly Pane[] =>
  [side, 0, -side].map((nth) => ({ x: x + nth * 62 - 15, y: nth === 0 ? 426 : 436, w: 30, h: nth === 0 ? 72 : 62 }));
const eye = (x: number): Pane => ({ x: x - 13, y: 384, w: 26, h: 26, round: true });

/** As the picture of the yard draws its dark windows, in the order in which they light. */
const PANES: Readonly<Record<string, readonly Pane[]>> = {
  lewarde: [...hall(430, 1), eye(430), ...hall(800, -1).slice(0, 2), eye(800), ...hall(800, -1).slice(2)],
};

/**
 * Lights the windows of a place. Returns how to take them away.
 * @param fresh whether the last one has been lit just now.
 */
export function lightWindows(app: App, backdrop: Backdrop, place: string, count: number, fresh: boolean): () => void {
  const panes = (PANES[place] ?? []).slice(0, count);
  const box = h('div', { class: 'yard-windows', attrs: { 'aria-hidden': 'true' } });
  const put = async () => {
    const size = FRAME_SIZE[app.stage.frame];
    const shown = await Promise.all(
      panes.map(async ({ x, y, w, h: tall, round }, nth) => {
        const at = await backdrop.spot(x, y);
        // The tall frame shows less of the picture.
        if (at.x < 0 || at.x + w * at.zoom > size.w) return [];
        const pane = h('i', { class: 'yard-window', data: { round: String(round ?? false), fresh: String(fresh && nth === panes.length - 1) } });
        const measures = { left: at.x, top: at.y, width: w * at.zoom, height: tall * at.zoom };
        for (const [name, value] of Object.entries(measures)) pane.style.setProperty(name, `calc(${value.toFixed(1)} * var(--u))`);
        return [pane];
      }),
    );
    box.replaceChildren(...shown.flat());
  };
  const unwatch = app.stage.watch.watch((_, frameChanged) => frameChanged && void put());
  app.page.layer.prepend(box);
  void put();
  return () => {
    unwatch();
    box.remove();
  };
}
