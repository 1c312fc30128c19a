/**
 * The silent room (GAME.md section 9.4): a wall of 1,099 small dark lamps, nine sentences, no music, no riddle.
 * The player may light lamps by touching them; the others light by themselves, slowly. Nothing can be done wrong.
 */
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { type Page, Screen } from '../ui/page';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import type { SpecialScene } from './special-scene';

/** The official count (facts: dis-courrieres-date). */
const LAMPS = 1099;
const SENTENCES = 9;
/** All lamps are lit by themselves after this many seconds, touched or not. */
const LIGHTING_SECONDS = 75;

class SilentRoom extends Screen {
  private at = 1;
  private readonly lit = new Set<number>();

  constructor(
    private readonly app: App,
    private readonly done: () => void,
  ) {
    super();
  }

  title(): string {
    return t('lewarde:step.BS');
  }

  protected build(page: Page): void {
    const { app } = this;
    const backdrop = new Backdrop(app, 'silent-room', 'cursed');
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    const wall = h('canvas', { class: 'lamp-wall' });
    const light = h('button', { class: 'lamp-wall-touch', attrs: { type: 'button', 'aria-label': t('ui:silent.light') } }, wall);
    light.addEventListener('click', (event) => this.touch(wall, event));
    page.layer.append(light);
    page.words.append(voice.element);
    const show = () => {
      const last = this.at > SENTENCES;
      voice.say(
        last
          ? { text: t('lewarde:silent.gaillette'), who: 'gaillette', name: t('cast:gaillette.name'), mood: 'silent' }
          : { text: t(`lewarde:silent.${this.at}`) },
      );
      voice.buttons([
        ...(this.at > 1 ? [{ icon: 'back', words: t('ui:story.back'), class: 'voice-back', run: () => move(-1) }] : []),
        { icon: 'next', words: t(last ? 'ui:silent.leave' : 'ui:next'), class: 'voice-next', run: () => move(1) },
      ]);
      voice.focus();
    };
    const move = (by: number) => {
      if (this.at > SENTENCES && by > 0) {
        this.done();
        return;
      }
      this.at += by;
      show();
    };
    const timer = window.setInterval(() => {
      for (let n = 0; n < Math.ceil(LAMPS / (LIGHTING_SECONDS * 2)); n++) this.lit.add(this.nextDark());
      this.draw(wall);
    }, 500);
    const resize = () => this.draw(wall);
    window.addEventListener('resize', resize);
    this.onLeave(() => {
      window.clearInterval(timer);
      window.removeEventListener('resize', resize);
      voice.close();
      backdrop.close();
    });
    void backdrop.paint();
    this.draw(wall);
    show();
  }

  /** Lamps light from many places at once: every 89th, over and over. 89 and 1,099 share no divisor. */
  private nextDark(): number {
    for (let n = 0, lamp = this.lit.size * 89; n < LAMPS; n++, lamp += 89) if (!this.lit.has(lamp % LAMPS)) return lamp % LAMPS;
    return 0;
  }

  private grid(wall: HTMLCanvasElement): { columns: number; step: number; left: number; top: number } {
    const columns = wall.clientWidth > wall.clientHeight ? 50 : 26;
    const rows = Math.ceil(LAMPS / columns);
    const step = Math.min(wall.clientWidth / columns, wall.clientHeight / rows);
    return { columns, step, left: (wall.clientWidth - step * columns) / 2, top: (wall.clientHeight - step * rows) / 2 };
  }

  private touch(wall: HTMLCanvasElement, event: MouseEvent): void {
    const { columns, step, left, top } = this.grid(wall);
    const box = wall.getBoundingClientRect();
    const col = Math.floor((event.clientX - box.left - left) / step);
    const row = Math.floor((event.clientY - box.top - top) / step);
    const lamp = row * columns + col;
    if (event.detail === 0 || col < 0 || col >= columns || lamp < 0 || lamp >= LAMPS) this.lit.add(this.nextDark());
    else for (const near of [lamp, lamp - 1, lamp + 1, lamp - columns, lamp + columns]) if (near >= 0 && near < LAMPS) this.lit.add(near);
    this.draw(wall);
  }

  private draw(wall: HTMLCanvasElement): void {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    wall.width = Math.max(1, Math.round(wall.clientWidth * ratio));
    wall.height = Math.max(1, Math.round(wall.clientHeight * ratio));
    const pen = wall.getContext('2d');
    if (!pen) return;
    pen.scale(ratio, ratio);
    const style = getComputedStyle(document.documentElement);
    const [key, conc, lampInk] = ['--key', '--conc-d', '--lamp'].map((name) => style.getPropertyValue(name));
    const { columns, step, left, top } = this.grid(wall);
    for (let lamp = 0; lamp < LAMPS; lamp++) {
      const x = left + ((lamp % columns) + 0.5) * step;
      const y = top + (Math.floor(lamp / columns) + 0.5) * step;
      const lit = this.lit.has(lamp);
      pen.fillStyle = (lit ? lampInk : conc) ?? '';
      pen.fillRect(x - step * 0.17, y - step * 0.1, step * 0.34, step * 0.4);
      pen.fillStyle = (lit ? conc : key) ?? '';
      pen.fillRect(x - step * 0.2, y + step * 0.26, step * 0.4, step * 0.12);
      pen.fillRect(x - step * 0.13, y - step * 0.32, step * 0.26, step * 0.22);
    }
  }
}

export const silentRoom: SpecialScene = ({ app }) => {
  app.sounds.ambience(null);
  return new Promise((resolve) => app.page.show(new SilentRoom(app, resolve)));
};
