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

/**
 * The place of each step's door for the whole night: one that comes or goes moves no other to the other side, nor past it.
 * Steps without a riddle lose their door once they are done: theirs hang last.
 */
export const doorPlaces = (steps: readonly ScriptStep[]): readonly string[] =>
  [...steps.filter(({ riddle }) => riddle !== undefined), ...steps.filter(({ riddle }) => riddle === undefined)].map(({ id }) => id);

/** In the order of the script; steps that are closed, and done ones without a riddle, have no door. */
export function doorsOf(progress: Progress, site: string, steps: readonly ScriptStep[], ways: Ways): readonly Door[] {
  const next = progress.nextStep(site);
  const places = doorPlaces(steps);
  return steps.flatMap((step): Door[] => {
    const state = progress.stepState(site, step.id);
    const words = t(`${site}:step.${step.id}`);
    const place = places.indexOf(step.id);
    if (state === 'open') {
      return [
        {
          words,
          place,
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
    return [{ words, place, list: 'done', note: t(`ui:hub.${light}`, { count: sparks }), main: false, light, sparks, run: () => ways.again(step) }];
  });
}
