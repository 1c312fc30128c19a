/** The rubber stamp of the Préposé comes down: TCHAC. What it hits loses its name. */
import { effects } from 'virtual:art';
import { inkMarkup } from '../../../assets/art/ink/apply';
import { t } from '../../i18n/words';
import { h } from '../../ui/dom';
import type { App } from '../app';
import { animate, SQUASH, SQUASH_TIME, wait } from './motion';
import { scatter } from './scatter';

/** Milliseconds: it comes and takes aim, falls, rests on the paper, goes. Its mark stays a moment longer. */
const AIM = 460;
const FALL = 90;
const REST = 380;
const RISE = 260;
const MARK = 900;

/** The stamp's drawing; null when it does not come. */
async function drawing(): Promise<SVGElement | null> {
  const art = await effects.rubber?.().catch(() => null);
  const symbol = art?.stamp;
  if (!symbol) return null;
  const markup = inkMarkup(symbol.svg, 'lit')
    .replace(/id="([\w-]+)"/g, 'id="cue-$1"')
    .replace(/url\(#([\w-]+)\)/g, 'url(#cue-$1)');
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${symbol.w} ${symbol.h}">${markup}</svg>`;
  const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  return root instanceof SVGElement ? document.importNode(root, true) : null;
}

/**
 * @param target the plate that is hit; without one the stamp comes down on the picture.
 * @param hit called at the blow: what was named there is named no longer.
 */
export async function stampDown(app: App, target: HTMLElement | null, hit: () => void, signal: AbortSignal): Promise<void> {
  const { layer } = app.page;
  const mark = h('div', { class: 'cue-stamp', text: t('ui:story.stamped'), attrs: { 'aria-hidden': 'true' } });
  if (target) {
    mark.style.left = target.style.left;
    mark.style.top = target.style.top;
  }
  if (app.calm()) {
    app.sounds.play('stamp');
    hit();
    layer.append(mark);
    await wait(MARK, signal);
    mark.remove();
    return;
  }
  const picture = await drawing();
  if (signal.aborted) {
    hit();
    return;
  }
  const tool = h('div', { class: 'cue-tool', attrs: { 'aria-hidden': 'true' } }, picture);
  tool.style.left = mark.style.left;
  tool.style.top = mark.style.top;
  layer.append(tool);
  app.sounds.play('lift');
  await animate(
    tool,
    [
      { transform: 'translateY(-120vh) rotate(-9deg)' },
      { transform: 'translateY(-34%) rotate(-9deg)', offset: 0.62 },
      { transform: 'translateY(-46%) rotate(-4deg)', easing: 'steps(2, end)' },
    ],
    { duration: AIM, easing: 'cubic-bezier(0.2, 0.8, 0.3, 1)' },
    signal,
  );
  await animate(tool, [{ transform: 'translateY(-46%) rotate(-4deg)' }, { transform: 'none' }], { duration: FALL, easing: 'ease-in' }, signal);
  app.sounds.play('stamp');
  hit();
  layer.insertBefore(mark, tool);
  scatter(layer, mark, 'ash', 240, signal);
  const stage = app.page.picture.parentElement;
  if (stage) void animate(stage, SQUASH, { duration: SQUASH_TIME, fill: 'none' }, signal);
  await animate(
    tool,
    [{ transform: 'scale(1.1, 0.84)', easing: 'steps(1, end)' }, { transform: 'none', offset: 0.4 }, { transform: 'none' }],
    { duration: REST },
    signal,
  );
  await animate(tool, [{ transform: 'none' }, { transform: 'translateY(-120vh) rotate(7deg)' }], { duration: RISE, easing: 'ease-in' }, signal);
  tool.remove();
  await wait(MARK, signal);
  await animate(mark, [{ opacity: 1 }, { opacity: 0 }], { duration: 200 }, signal);
  mark.remove();
}
