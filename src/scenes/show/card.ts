/** A card that was won: it is turned over on the table, and its seal comes down on it. */
import { h } from '../../ui/dom';
import type { App } from '../app';
import { animate, SQUASH, SQUASH_TIME } from './motion';

const TURN = 560;
const SEAL = 150;

/** Plays on the card that has just been laid on the table; nothing where there is none. */
export async function cardArrives(app: App): Promise<void> {
  const card = document.querySelector<HTMLElement>('dialog[open] .evidence');
  const dialog = card?.closest('dialog');
  if (!card || !dialog) return;
  if (app.calm()) {
    app.sounds.play('seal');
    return;
  }
  const gone = new AbortController();
  dialog.addEventListener('close', () => gone.abort(), { once: true });
  const back = h('span', { class: 'card-cover', attrs: { 'aria-hidden': 'true' } });
  card.append(back);
  const marks = [...card.querySelectorAll('.card-side .seal-marks')];
  for (const mark of marks) mark.classList.add('to-stamp');
  app.sounds.play('page');
  void animate(
    back,
    [{ opacity: 1 }, { opacity: 1, offset: 0.5, easing: 'steps(1, start)' }, { opacity: 0 }],
    { duration: TURN, easing: 'linear' },
    gone.signal,
  );
  await animate(
    card,
    [
      { transform: 'perspective(1400px) translateY(60%) rotateZ(-8deg) rotateY(180deg) scale(0.5)' },
      { transform: 'perspective(1400px) translateY(8%) rotateZ(-3deg) rotateY(90deg) scale(0.86)', offset: 0.5 },
      { transform: 'none' },
    ],
    { duration: TURN, easing: 'linear', fill: 'none' },
    gone.signal,
  );
  back.remove();
  for (const mark of marks) {
    mark.classList.remove('to-stamp');
    await animate(
      mark,
      [
        { transform: 'scale(3) rotate(-16deg)', opacity: 0 },
        { transform: 'none', opacity: 1 },
      ],
      { duration: SEAL, easing: 'ease-in', fill: 'none' },
      gone.signal,
    );
    if (gone.signal.aborted) return;
    app.sounds.play('seal');
    await animate(card, SQUASH, { duration: SQUASH_TIME, fill: 'none' }, gone.signal);
  }
}
