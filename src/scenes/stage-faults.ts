/** A picture that goes out, or is too slow: said where the player can see it, and drawn in Canvas next time. */
import { t } from '../i18n/words';
import type { SettingsStore } from '../storage/settings';
import { openNotice } from '../ui/menus';
import type { StageEvent } from './stage';

export function watchStage(settings: SettingsStore): void {
  const on = (event: StageEvent, act: () => void) => document.addEventListener(event, act);
  const canvasNextTime = () => settings.change({ renderer: 'canvas' });
  on('stage-lost', () => void openNotice(t('ui:fault.lost')));
  on('stage-slow', canvasNextTime);
  on('stage-gone', () => {
    canvasNextTime();
    // An address that asks for WebGL would bring it back.
    const again = new URL(window.location.href);
    again.searchParams.delete('r');
    void openNotice(t('ui:fault.not-back'), [{ words: t('ui:fault.reload'), run: () => window.location.assign(again) }]);
  });
}
