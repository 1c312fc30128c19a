/** The token that nobody collected: it rolls in from the dark, settles, and is picked up. */
import { t } from '../../i18n/words';
import { h } from '../../ui/dom';
import { rays } from '../../ui/rays';
import type { App } from '../app';
import { animate, wait } from './motion';
import type { Props } from './props';

const ROLL = 1250;
const SPIN = 1150;
/** Turns on its edge before it lies flat, each slower than the one before. */
const TURNS = [0, 0.3, 0.52, 0.69, 0.82, 0.92, 1];
/** How a token lies on a path, seen at an angle. */
const FLAT = 'rotateX(58deg)';
const PICK = 420;

/** It rolls along the path on its rim, clinks, and spins down. */
export async function tokenRolls(app: App, props: Props, signal: AbortSignal): Promise<void> {
  const token = await props.token();
  if (app.calm()) {
    app.sounds.play('token');
    await wait(500, signal);
    return;
  }
  const coin = token.firstElementChild ?? token;
  app.sounds.play('roll');
  void animate(coin, [{ transform: 'rotate(-860deg)' }, { transform: 'rotate(0deg)' }], { duration: ROLL, easing: 'cubic-bezier(0.3, 0.4, 0.5, 1)' }, signal);
  await animate(
    token,
    [
      { transform: 'translate(calc(-620 * var(--u)), calc(150 * var(--u))) scale(1.5)', opacity: 0 },
      { transform: 'translate(calc(-430 * var(--u)), calc(96 * var(--u))) scale(1.35)', opacity: 1, offset: 0.25 },
      { transform: 'translate(calc(-60 * var(--u)), calc(10 * var(--u))) scale(1.04)', offset: 0.82 },
      { transform: 'translate(calc(-18 * var(--u)), calc(-26 * var(--u)))', offset: 0.91 },
      { transform: 'none' },
    ],
    { duration: ROLL, easing: 'cubic-bezier(0.3, 0.4, 0.5, 1)' },
    signal,
  );
  app.sounds.play('token');
  const last = TURNS.length - 1;
  const spin = TURNS.map((offset, turn) => ({
    transform: `rotateX(${Math.round((turn / last) * 58)}deg) rotateY(${turn * 180}deg) rotateZ(${turn === last ? 0 : turn * 6}deg)`,
    offset,
  }));
  await animate(coin, spin, { duration: SPIN, easing: 'linear' }, signal);
  app.sounds.play('drop');
  // An even number of half turns: its number is up.
  coin.setAttribute('style', `transform: ${FLAT}`);
}

/** A button where the token lies. Resolves when it was pressed and the token is in the pocket. */
export function pickToken(app: App, props: Props, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const { layer } = app.page;
    void props.token().then((token) => {
      if (signal.aborted) return resolve();
      const coin = token.querySelector('.prop-coin');
      const button = h(
        'button',
        { class: 'cue-token', attrs: { type: 'button', 'aria-label': t('ui:story.pick-token') } },
        rays(30, 58),
        coin?.cloneNode(true),
      );
      button.style.left = token.style.left;
      button.style.top = token.style.top;
      props.removeToken();
      layer.append(button);
      button.focus({ preventScroll: true });
      const lying = button.querySelector('.prop-coin');
      lying?.removeAttribute('style');
      if (lying && !app.calm()) void animate(lying, [{ transform: FLAT }, { transform: 'none' }], { duration: 200, easing: 'steps(3, end)' }, signal);
      const gone = () => {
        button.remove();
        resolve();
      };
      signal.addEventListener('abort', gone, { once: true });
      button.addEventListener(
        'click',
        () => {
          app.sounds.play('token');
          if (app.calm()) return gone();
          button.classList.add('picked');
          const up: Keyframe[] = [
            { transform: 'translate(-50%, -50%)' },
            { transform: 'translate(-50%, -110%) scale(1.3)', offset: 0.45 },
            { transform: 'translate(-50%, 60vh) scale(0.4)', opacity: 0 },
          ];
          void animate(button, up, { duration: PICK, easing: 'ease-in' }, signal).then(gone);
        },
        { once: true },
      );
    });
  });
}
