/** Wordless events of the story: what is heard and seen when a beat has a `cue`. */
import type { CueName } from '../core/cues';
import type { WorldState } from '../core/story';
import { t } from '../i18n/words';
import { h } from '../ui/dom';
import { icon } from '../ui/icons';
import type { App } from './app';

export interface CueStage {
  readonly app: App;
  /** The name that comes back: the site's, if it has one. */
  readonly name: string | null;
  /** The place changes its state (light comes back). */
  readonly turn: (state: WorldState) => void;
}

/** Puts something over the stage for a while. */
function flash(app: App, element: HTMLElement, milliseconds: number): void {
  app.page.layer.append(element);
  window.setTimeout(() => element.remove(), milliseconds);
}

const drawn = (name: string, className: string): HTMLElement => h('div', { class: className, attrs: { 'aria-hidden': 'true' } }, icon(name));

const CUES: Readonly<Record<CueName, (stage: CueStage) => Promise<void> | null>> = {
  'token-rolls': ({ app }) => {
    app.sounds.play('token');
    flash(app, drawn('brass-token', 'cue-roll'), app.calm() ? 700 : 1600);
    return null;
  },
  'pick-token': ({ app }) =>
    new Promise((resolve) => {
      const button = h('button', { class: 'cue-token', attrs: { type: 'button', 'aria-label': t('ui:story.pick-token') } }, icon('brass-token'));
      button.append(h('span', { class: 'cue-token-number', text: '1360', attrs: { 'aria-hidden': 'true' } }));
      button.addEventListener('click', () => {
        app.sounds.play('token');
        button.remove();
        resolve();
      });
      app.page.layer.append(button);
      button.focus();
    }),
  stamp: ({ app }) => {
    app.sounds.play('stamp');
    flash(app, h('div', { class: 'cue-stamp', text: t('ui:story.stamped'), attrs: { 'aria-hidden': 'true' } }), 1500);
    return null;
  },
  'letter-goes-out': ({ app }) => {
    app.sounds.play('lamp-out');
    return null;
  },
  'letter-comes-back': ({ app }) => {
    app.sounds.play('lamp');
    return null;
  },
  'light-room': ({ app, turn }) => {
    app.sounds.play('lamp');
    turn('lit');
    return null;
  },
  'colours-return': ({ app, turn }) => {
    app.sounds.play('right');
    turn('lit');
    return null;
  },
  'name-returns': ({ app, name }) => {
    app.sounds.play('lamp');
    if (name !== null) flash(app, h('p', { class: 'cue-name', text: name, attrs: { 'aria-hidden': 'true' } }), 60_000);
    return null;
  },
  bell: ({ app }) => {
    app.sounds.play('bell');
    return null;
  },
  footsteps: ({ app }) => {
    app.sounds.play('hoof');
    return null;
  },
  'horse-counts': ({ app }) => {
    app.sounds.play('coupling');
    return null;
  },
  'chaou-wakes': ({ app }) => {
    app.sounds.play('click');
    return null;
  },
  'lamp-part-shines': ({ app }) => {
    app.sounds.play('spark');
    return null;
  },
};

/** Plays a cue. A cue that waits for the player's hands gives a promise; the others go by themselves. */
export const playCue = (name: CueName, stage: CueStage): Promise<void> | null => CUES[name](stage);
