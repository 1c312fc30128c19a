/**
 * The silent room (GAME.md section 9.4): a wall of 1,099 small dark lamps, nine sentences, no music, no riddle.
 * The player may light lamps by touching them; the others light by themselves, slowly. Nothing can be done wrong.
 */
import { LAMP_HEIGHT, LAMPS, lampSpots, type Spot, WALL_WIDTHS } from '../../assets/art/places/silent-room/shelves';
import type { ScriptStep } from '../core/story';
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { type Page, Screen } from '../ui/page';
import { Voice } from '../ui/voice';
import type { App } from './app';
import { Backdrop } from './backdrop';
import { drawLamp, type LampInks, lightingOrder } from './lamp-wall';
import type { SpecialScene } from './special-scene';

const SENTENCES = 9;
/** All lamps are lit by themselves after this many seconds, touched or not… */
const LIGHTING_SECONDS = 90;
/** …and at the latest so many seconds after the last words: nobody is left in the dark by who reads fast. */
const LAST_SECONDS = 14;
/** Milliseconds from one lighting to the next; where movement is not wanted they light in a few calm steps. */
const TICK = 250;
const CALM_TICK = 3500;
/** A touch lights every lamp within this distance, in picture units. */
const REACH = 22;
/** Lamps lit by one press of a key. */
const PRESSED = 5;

class SilentRoom extends Screen {
  private at = 1;
  private readonly lit = new Set<number>();
  private readonly order = lightingOrder();
  private spots: readonly Spot[] = [];
  private apart = 0;

  constructor(
    private readonly app: App,
    private readonly site: string,
    private readonly step: ScriptStep,
    private readonly done: () => void,
    /** Out, before its end: it can be come back to. */
    private readonly out: () => void,
  ) {
    super();
  }

  title(): string {
    return t(`${this.site}:step.${this.step.id}`);
  }

  private voice: Voice | null = null;
  override landing(): HTMLElement | null {
    return this.voice?.way ?? null;
  }

  protected build(page: Page): void {
    const { app, site, step } = this;
    const backdrop = new Backdrop(app, step.place, 'cursed');
    const voice = new Voice({ calm: app.calm, explain: app.explain, announce: (text) => page.announce(text) });
    this.voice = voice;
    const wall = h('canvas', { class: 'lamp-wall' });
    const light = h(
      'button',
      {
        class: 'lamp-wall-touch',
        attrs: { type: 'button', 'aria-label': t('ui:silent.light'), 'aria-describedby': 'lamp-wall-text' },
        on: {
          click: (event) => {
            if (event instanceof MouseEvent && this.touch(wall, event)) page.announce(this.lamps());
          },
        },
      },
      wall,
    );
    const out = h('button', { class: 'strip lamp-wall-out', text: t('ui:silent.out'), attrs: { type: 'button' }, on: { click: this.out } });
    page.layer.append(h('p', { class: 'visually-hidden', id: 'lamp-wall-text', text: t('ui:silent.wall') }), light, out);
    page.announce(t('ui:silent.wall'));
    page.words.append(voice.element);
    const show = () => {
      const last = this.at > SENTENCES;
      voice.say(
        last
          ? { text: t(`${site}:silent.gaillette`), who: 'gaillette', name: t('cast:gaillette.name'), mood: 'silent' }
          : { text: t(`${site}:silent.${this.at}`) },
      );
      voice.buttons([
        ...(this.at > 1 ? [{ icon: 'back', words: t('ui:story.back'), class: 'voice-back', run: () => move(-1) }] : []),
        { icon: 'next', words: t(last ? 'ui:silent.leave' : 'ui:next'), class: 'voice-next', run: () => move(1) },
      ]);
      // At the end the way on leads out.
      out.hidden = last;
      voice.focus();
    };
    const move = (by: number) => {
      if (this.at > SENTENCES && by > 0) {
        // Whoever goes early leaves a whole wall of light behind.
        lightUpTo(LAMPS);
        this.done();
        return;
      }
      this.at += by;
      show();
    };
    // They light one by one, from everywhere at once; faster when nothing more is said.
    const tick = app.calm() ? CALM_TICK : TICK;
    let due = 0;
    const lightUpTo = (count: number) => {
      due = Math.min(LAMPS, count);
      for (const lamp of this.order.slice(0, Math.ceil(due))) this.light(wall, lamp);
    };
    let pace = LAMPS / LIGHTING_SECONDS;
    const timer = window.setInterval(() => {
      if (this.at > SENTENCES) pace = Math.max(pace, (LAMPS - due) / LAST_SECONDS);
      lightUpTo(due + (pace * tick) / 1000);
      if (due < LAMPS) return;
      window.clearInterval(timer);
      page.announce(this.lamps());
    }, tick);
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      if (this.at > SENTENCES) move(1);
      else this.out();
    };
    document.addEventListener('keydown', leave);
    const watch = new ResizeObserver(() => this.draw(wall));
    watch.observe(wall);
    this.onLeave(() => {
      window.clearInterval(timer);
      document.removeEventListener('keydown', leave);
      watch.disconnect();
      voice.close();
      backdrop.close();
    });
    void backdrop.paint();
    show();
  }

  /** How much of the wall is lit, for ears. */
  private lamps(): string {
    const lit = this.lit.size;
    return lit === LAMPS ? t('ui:silent.all') : t('ui:silent.lit', { lit: String(lit) });
  }

  /** The pen in picture units; null before the wall has a size. */
  private pen(wall: HTMLCanvasElement): CanvasRenderingContext2D | null {
    const pen = wall.getContext('2d');
    if (!pen || wall.clientWidth === 0) return null;
    const unit = wall.width / this.width;
    pen.setTransform(unit, 0, 0, unit, 0, 0);
    return pen;
  }
  private get width(): number {
    return WALL_WIDTHS[this.app.stage.frame];
  }

  /** Lights what was touched. @returns true when it came from a key: then nothing shows where, and it is said. */
  private touch(wall: HTMLCanvasElement, event: MouseEvent): boolean {
    if (event.detail === 0) {
      const dark = this.order.filter((lamp) => !this.lit.has(lamp));
      for (const lamp of dark.slice(-PRESSED)) this.light(wall, lamp);
      return true;
    }
    const box = wall.getBoundingClientRect();
    const unit = box.width / this.width;
    const x = (event.clientX - box.left) / unit;
    const y = (event.clientY - box.top) / unit;
    this.spots.forEach((spot, lamp) => {
      if (Math.hypot(spot.x - x, spot.y - LAMP_HEIGHT / 2 - y) < REACH) this.light(wall, lamp);
    });
    return false;
  }

  private light(wall: HTMLCanvasElement, lamp: number): void {
    if (this.lit.has(lamp)) return;
    this.lit.add(lamp);
    const pen = this.pen(wall);
    if (pen) this.put(pen, lamp, this.inks());
  }

  private inks(): LampInks {
    const style = getComputedStyle(document.documentElement);
    const ink = (name: string) => style.getPropertyValue(name);
    return { iron: ink('--conc-d'), edge: ink('--conc'), dark: ink('--key'), brass: ink('--straw-d'), light: ink('--lamp') };
  }

  private put(pen: CanvasRenderingContext2D, lamp: number, inks: LampInks): void {
    const spot = this.spots[lamp];
    if (!spot) return;
    pen.save();
    pen.translate(spot.x, spot.y);
    drawLamp(pen, Math.min(9, this.apart * 0.62), this.lit.has(lamp), inks);
    pen.restore();
  }

  /** The whole wall again, after its size or its frame has changed. */
  private draw(wall: HTMLCanvasElement): void {
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    wall.width = Math.max(1, Math.round(wall.clientWidth * ratio));
    wall.height = Math.max(1, Math.round(wall.clientHeight * ratio));
    const { spots, apart } = lampSpots(this.app.stage.frame);
    this.spots = spots;
    this.apart = apart;
    const pen = this.pen(wall);
    if (!pen) return;
    const inks = this.inks();
    for (let lamp = 0; lamp < LAMPS; lamp++) this.put(pen, lamp, inks);
  }
}

export const silentRoom: SpecialScene = ({ app, site, step, leave }) => {
  app.sounds.ambience(null);
  return new Promise((resolve) => app.page.show(new SilentRoom(app, site.id, step, resolve, leave)));
};
