import type { ScriptStep, SiteScript } from './story';

/**
 * Whether the way to a step is open: it is one of the start, or every step that opens it is done. An optional opener
 * never holds a way shut; where all openers are optional, one of them is enough.
 */
export function isOpen(script: SiteScript, step: ScriptStep, isDone: (id: string) => boolean): boolean {
  if (script.start.includes(step.id)) return true;
  const openers = script.steps.filter((each) => each.opens.includes(step.id));
  const needed = openers.filter((each) => !each.optional);
  return needed.length > 0 ? needed.every((each) => isDone(each.id)) : openers.some((each) => isDone(each.id));
}
