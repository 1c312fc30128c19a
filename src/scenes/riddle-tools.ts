/** The tools beside a riddle; an essai, which is wordless, has the few that it needs. */
import type { Message } from '../core/puzzle-kind';
import { t } from '../i18n/words';
import type { Tool } from '../ui/tools';
import type { RiddlePlan } from './riddle-plan';

const ICONS = { hint: 'hint', undo: 'undo', redo: 'redo', check: 'check', goal: 'goal', notebook: 'notebook', menu: 'menu' } as const;
type ToolName = keyof typeof ICONS;

const IN_ESSAI: readonly string[] = ['check', 'menu', 'undo'];

export function riddleTools({ riddle, essai }: RiddlePlan, say: (message: Message) => string, acts: Readonly<Record<ToolName, () => void>>): readonly Tool[] {
  const check = riddle.describe().controls.find(({ id }) => id === 'check');
  const words = (id: ToolName): string => (id === 'check' && check ? say(check.name) : t(`ui:tool.${id === 'menu' ? 'pause' : id}`));
  const names: readonly ToolName[] = ['hint', 'undo', 'redo', ...(riddle.submits ? (['check'] as const) : []), 'goal', 'notebook', 'menu'];
  return names.filter((id) => !essai || IN_ESSAI.includes(id)).map((id) => ({ id, icon: ICONS[id], words: words(id), run: acts[id] }));
}
