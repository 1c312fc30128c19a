/** The pause of a riddle. Once it is won, nothing in it takes the solved board off the table. */
import { t } from '../i18n/words';
import type { App } from './app';
import type { RiddlePlan } from './riddle-plan';

export function pauseRiddle(app: App, plan: RiddlePlan, over: boolean, restart: () => void): void {
  app.openPause([
    ...(over ? [] : [{ words: t('ui:pause.restart'), run: restart }]),
    ...plan.pauseChoices(over),
    { words: t('ui:pause.leave'), run: plan.onLeave },
  ]);
}
