/** The doors of a site's yard: what can be played now, and riddles that can be played again. */
import type { Progress } from '../core/campaign';
import type { ScriptStep } from '../core/story';
import { t } from '../i18n/words';
import type { Door } from './hub-screen';

interface Ways {
  readonly open: (step: ScriptStep) => void;
  /** A riddle that was done, once more. */
  readonly again: (step: ScriptStep) => void;
}

/** In the order of the script; steps that are closed, and done ones without a riddle, have no door. */
export function doorsOf(progress: Progress, site: string, steps: readonly ScriptStep[], ways: Ways): readonly Door[] {
  const next = progress.nextStep(site);
  return steps.flatMap((step): Door[] => {
    const state = progress.stepState(site, step.id);
    const words = t(`${site}:step.${step.id}`);
    if (state === 'open') {
      return [
        {
          words,
          list: step.optional ? 'extra' : 'todo',
          note: t(step.optional ? 'ui:hub.optional' : 'ui:hub.open'),
          main: step.id === next?.id,
          run: () => ways.open(step),
        },
      ];
    }
    if (state === 'closed' || step.riddle === undefined) return [];
    const light = progress.window(site, step.id);
    const sparks = progress.sparks(site, step.id);
    return [{ words, list: 'done', note: t(`ui:hub.${light}`, { count: sparks }), main: false, light, sparks, run: () => ways.again(step) }];
  });
}
