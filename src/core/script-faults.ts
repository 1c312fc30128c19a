import type { Problem } from './puzzle-kind';
import { isOpen } from './steps';
import type { SiteScript } from './story';

/** Why a script could lead to a dead end. Empty for a sound one; `path` leads into the script's file. */
export function scriptFaults(script: SiteScript): readonly Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: (string | number)[], sentence: string) => problems.push({ reason, path, sentence });
  const ids = script.steps.map((step) => step.id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) !== at) fault('step-twice', ['steps', at, 'id'], `Step ${id} is there twice; expected one step of each id.`);
  });
  const check = (id: string, path: (string | number)[]) => {
    if (!ids.includes(id)) fault('step-unknown', path, `There is no step ${id}; expected one of ${ids.join(', ')}.`);
  };
  for (const [at, id] of script.start.entries()) check(id, ['start', at]);
  for (const [at, step] of script.steps.entries()) for (const [nth, id] of step.opens.entries()) check(id, ['steps', at, 'opens', nth]);
  const reached = new Set<string>();
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const step of script.steps) if (isOpen(script, step, (id) => reached.has(id))) reached.add(step.id);
  }
  script.steps.forEach((step, at) => {
    if (!reached.has(step.id))
      fault(
        'step-unreachable',
        ['steps', at, 'id'],
        `No way leads to step ${step.id}; expected it in "start", or in the "opens" of steps that can all be done before it.`,
      );
  });
  if (!script.steps.some((step) => !step.optional)) fault('all-optional', ['steps'], 'Every step is optional; expected at least one that ends the site.');
  return problems;
}
