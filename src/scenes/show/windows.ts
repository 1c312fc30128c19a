/** Windows of a yard that shine again: one for each room where something was set right (GAME.md: the night gives way). */
import { pictures } from 'virtual:art';
import type { Pane } from '../../../assets/art/format';
import { h } from '../../ui/dom';
import { FRAME_SIZE } from '../../ui/frame';
import type { App } from '../app';
import type { Backdrop } from '../backdrop';

/**
 * Lights the windows of a place. Returns how to take them away.
 * @param fresh whether the last one has been lit just now.
 */
export function lightWindows(app: App, backdrop: Backdrop, place: string, count: number, fresh: boolean): () => void {
  const box = h('div', { class: 'yard-windows', attrs: { 'aria-hidden': 'true' } });
  const put = async () => {
    const picture = await pictures[place]?.();
    const panes: readonly Pane[] = picture?.panes?.slice(0, count) ?? [];
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
