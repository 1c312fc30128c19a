/** Names that go and come back: a letter of the team's plate, the name of a site cut letter by letter. */
import { h } from '../../ui/dom';
import type { App } from '../app';
import { animate, SQUASH, SQUASH_TIME, wait } from './motion';
import { scatter } from './scatter';

/** Milliseconds for one letter of a site's name, and for the breath before the first. */
const LETTER = 190;
const BREATH = 350;

/** Milliseconds for which the team's plate comes forward, and how much larger it is then, where the page has room. */
const FORWARD = 1900;
const LARGER = 2.1;

/** The plate in front: as large as fits between equal margins, and under the name of the site when that stands there. */
function inFront(plate: HTMLElement, layer: HTMLElement): string {
  const larger = Math.min(LARGER, (layer.clientWidth - 2 * plate.offsetLeft) / plate.offsetWidth);
  const name = layer.querySelector<HTMLElement>('.cue-name');
  const down = name ? name.offsetTop + name.offsetHeight + plate.offsetTop / 2 - plate.offsetTop : 0;
  return `translate(0, ${down.toFixed(1)}px) scale(${larger.toFixed(3)})`;
}

/** The letter of the team's plate that this beat has changed; the plate comes forward to show it. */
async function turnLetter(app: App, plate: HTMLElement | undefined, way: 'out' | 'back', signal: AbortSignal): Promise<void> {
  app.sounds.play(way === 'out' ? 'lamp-out' : 'relight');
  const letter = plate?.querySelector(`[data-turned="${way}"]`);
  if (!plate || !letter || app.calm()) {
    await wait(300, signal);
    return;
  }
  const front = inFront(plate, app.page.layer);
  // Past the site's name it goes in one bound, never over it.
  const easing = app.page.layer.querySelector('.cue-name') ? 'steps(1, end)' : 'linear';
  void animate(
    plate,
    [{ transform: 'none', easing }, { transform: front, offset: 0.12 }, { transform: front, offset: 0.86, easing }, { transform: 'none' }],
    { duration: FORWARD, fill: 'none' },
    signal,
  );
  if (way === 'out') {
    const flicker: Keyframe[] = [
      { color: 'var(--lamp)', opacity: 1, easing: 'steps(1, end)' },
      { color: 'var(--ember)', opacity: 0.5, offset: 0.4, easing: 'steps(1, end)' },
      { color: 'var(--lamp)', opacity: 0.9, offset: 0.7, easing: 'steps(1, end)' },
      { color: 'var(--ember)', opacity: 0.6 },
    ];
    await animate(letter, flicker, { duration: 700, fill: 'none' }, signal);
    scatter(app.page.layer, letter, 'ash', 150, signal);
    await animate(letter, [{ transform: 'scale(1.5) rotate(8deg)' }, { transform: 'none' }], { duration: 200, easing: 'steps(2, end)', fill: 'none' }, signal);
  } else {
    await wait(280, signal);
    scatter(app.page.layer, letter, 'chip', 150, signal);
    await animate(letter, [{ transform: 'scale(2.6)', opacity: 0 }, { transform: 'none' }], { duration: 320, easing: 'steps(4, end)', fill: 'none' }, signal);
  }
  await wait(700, signal);
}
export const letterGoesOut = (app: App, plate: HTMLElement | undefined, signal: AbortSignal): Promise<void> => turnLetter(app, plate, 'out', signal);
export const letterComesBack = (app: App, plate: HTMLElement | undefined, signal: AbortSignal): Promise<void> => turnLetter(app, plate, 'back', signal);

/** The name as it stands when all of it is cut. */
export function namePlate(name: string): HTMLElement {
  const letters = [...name].map((letter) => h('span', { class: 'cue-letter', text: letter }));
  return h('p', { class: 'cue-name', attrs: { 'aria-hidden': 'true' } }, ...letters);
}

/** The site's name is cut into its plate, letter by letter. It stays until the screen is left. */
export async function nameReturns(app: App, plate: HTMLElement, signal: AbortSignal): Promise<void> {
  const { layer } = app.page;
  layer.querySelector('.cue-name')?.remove();
  layer.append(plate);
  if (app.calm()) {
    app.sounds.play('lamp');
    await animate(plate, [{ opacity: 0 }, { opacity: 1 }], { duration: 200, fill: 'none' }, signal);
    return;
  }
  const letters = [...plate.children];
  for (const letter of letters) letter.classList.add('uncut');
  app.sounds.play('slide');
  await animate(plate, [{ transform: 'translate(-120%, 0)' }, { transform: 'none' }], { duration: BREATH, easing: 'steps(5, end)' }, signal);
  for (const letter of letters) {
    if (!signal.aborted) {
      app.sounds.play('chalk');
      scatter(layer, letter, 'chip', 110, signal);
    }
    letter.classList.remove('uncut');
    await animate(
      letter,
      [{ transform: 'translateY(-9%) scale(1.25)' }, { transform: 'none' }],
      { duration: LETTER, easing: 'steps(2, end)', fill: 'none' },
      signal,
    );
  }
  if (signal.aborted) return;
  app.sounds.play('seal');
  await animate(plate, SQUASH, { duration: SQUASH_TIME, fill: 'none' }, signal);
  await wait(350, signal);
}
