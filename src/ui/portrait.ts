/** The portrait of whoever speaks: poses are put together from the bust's parts; it blinks and speaks. */
import { busts } from 'virtual:art';
import type { Bust, PoseLayer } from '../../assets/art/format';
import { inkSvg } from '../../assets/art/ink/apply';
import { h } from './dom';

const BUST_BOX = { x: 0, y: 0, w: 480, h: 520 };
const MOVING = ['talk', 'blink'] as const;
type Face = 'still' | (typeof MOVING)[number];

const layerMarkup = (bust: Bust, layer: PoseLayer, swap: Readonly<Record<string, string>>, index: number): string => {
  const part = bust.parts[swap[layer.part] ?? layer.part];
  if (!part) throw new Error(`portrait: ${bust.id} has no part "${layer.part}"`);
  const [px, py] = part.pivot;
  const markup = part.svg.replace(/id="([\w-]+)"/g, `id="l${index}-$1"`).replace(/url\(#([\w-]+)\)/g, `url(#l${index}-$1)`);
  return `<g transform="translate(${layer.dx ?? 0} ${layer.dy ?? 0}) rotate(${layer.turn ?? 0} ${px} ${py})">${markup}</g>`;
};

/** The bust in one mood as SVG text. Falls back to its first mood, said on the console, when it has no such mood. */
export function portraitSvg(bust: Bust, mood: string, face: Face): string {
  const first = Object.values(bust.poses)[0] ?? [];
  const pose = bust.poses[mood];
  if (!pose) console.error(`portrait: ${bust.id} has no mood "${mood}"`);
  const swap = face === 'blink' ? bust.blink : face === 'talk' ? bust.talk : {};
  const markup = (pose ?? first).map((layer, index) => layerMarkup(bust, layer, swap, index)).join('');
  return inkSvg(markup, bust.face ?? BUST_BOX, 'lit');
}

/** Milliseconds between two mouths (8 a second), for which a lid is down, and after which the next blink comes. */
const MOUTH = 125;
const BLINK = 110;
const BLINK_AFTER = { least: 3000, more: 3000 } as const;
/** Mouths of one bubble: at most a second and a half, however long it is. */
const MOUTHS = 12;

async function drawFace(bust: Bust, mood: string, face: Face): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([portraitSvg(bust, mood, face)], { type: 'image/svg+xml' }));
  try {
    const image = h('img', { attrs: { alt: '', src: url } });
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A disc with the speaker's face. `calm` stops blinking and speaking. */
export class Portrait {
  readonly element = h('div', { class: 'voice-portrait', attrs: { 'aria-hidden': 'true' } });
  /**
   * One decoded image a face. (One image whose address changes eight times a second keeps showing whoever spoke
   * before while each address waits to be decoded, and on a slow machine that is as long as the mouth moves.)
   */
  private faces = new Map<Face, HTMLImageElement>();
  private timer: number | undefined;
  /** Who is shown, in which mood. */
  private who: string | undefined;
  private pose = '';
  private ticket = 0;

  constructor(private readonly calm: () => boolean) {
    this.element.hidden = true;
  }

  /** Shows a speaker in a mood; no id hides the disc. */
  async show(id: string | undefined, mood: string, letters: number): Promise<void> {
    const ticket = ++this.ticket;
    window.clearTimeout(this.timer);
    // Nobody else's face stands over this name while the right one is on its way.
    if (id !== this.who) this.element.replaceChildren();
    const load = id === undefined ? undefined : busts[id];
    if (!load) {
      this.who = undefined;
      this.element.hidden = true;
      return;
    }
    const pose = `${id} ${mood}`;
    const there = pose === this.pose ? this.faces.get('still') : undefined;
    // A face that does not load leaves its words alone.
    const drawn = await load()
      .then(async (bust) => ({ bust, still: there ?? (await drawFace(bust, mood, 'still')) }))
      .catch((fault: unknown) => {
        console.error(`portrait: ${id} could not be loaded`, fault);
        return null;
      });
    if (ticket !== this.ticket) return;
    if (!drawn) {
      this.who = undefined;
      this.pose = '';
      this.element.hidden = true;
      return;
    }
    const changed = pose !== this.pose && !this.element.hidden;
    if (pose !== this.pose) this.faces = new Map([['still', drawn.still]]);
    this.who = id;
    this.pose = pose;
    this.element.hidden = false;
    this.face('still');
    if (this.calm()) return;
    if (changed) this.squash();
    const mouths = Math.min(MOUTHS, Math.round(letters / 7));
    this.timer = window.setTimeout(() => void this.liven(drawn.bust, mood, mouths), MOUTH);
  }

  /** Mouth and lids are drawn a moment after the face: whatever is pressed meanwhile is answered first. */
  private async liven(bust: Bust, mood: string, mouths: number): Promise<void> {
    const { ticket } = this;
    for (const face of MOVING) {
      if (this.faces.has(face)) continue;
      // A face that cannot be drawn is not made.
      const image = await drawFace(bust, mood, face).catch((fault: unknown) => console.error(`portrait: ${bust.id} does not ${face}`, fault));
      if (ticket !== this.ticket) return;
      if (image) this.faces.set(face, image);
    }
    this.speak(mouths);
  }

  /** Another face gives way for two frames. */
  private squash(): void {
    const frames = [{ transform: 'scale(1.07, 0.9)' }, { transform: 'scale(0.98, 1.03)' }, { transform: 'none' }];
    this.faces.get('still')?.animate(
      frames.map((frame) => ({ ...frame, easing: 'steps(1, end)' })),
      { duration: 160 },
    );
  }

  private face(face: Face): void {
    const image = this.faces.get(face);
    if (image && image.parentElement !== this.element) this.element.replaceChildren(image);
  }

  private speak(mouths: number): void {
    if (mouths <= 0) {
      this.face('still');
      this.timer = window.setTimeout(() => this.blink(), BLINK_AFTER.least + Math.random() * BLINK_AFTER.more);
      return;
    }
    this.face(mouths % 2 === 0 ? 'talk' : 'still');
    this.timer = window.setTimeout(() => this.speak(mouths - 1), MOUTH);
  }

  private blink(): void {
    this.face('blink');
    this.timer = window.setTimeout(() => this.speak(0), BLINK);
  }

  close(): void {
    this.ticket++;
    window.clearTimeout(this.timer);
  }
}
