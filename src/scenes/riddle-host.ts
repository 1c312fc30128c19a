/** What the voice says beside a riddle: its host's sentences, and the glow of an essai in words. */
import type { Message } from '../core/puzzle-kind';
import type { Riddle } from '../core/riddle';
import { t } from '../i18n/words';
import type { Said } from '../ui/voice';
import type { RiddlePlan } from './riddle-plan';

export const hostSays = ({ host: { who, mood } }: RiddlePlan, text: string): Said => ({ text, who, name: t(`cast:${who}.name`), mood });

/** The controls of a gesture by name, for whoever does not see them glow; null when there are none. */
export function gestureInWords(riddle: Riddle, gesture: readonly string[] | null, say: (message: Message) => string): string | null {
  const { controls } = riddle.describe();
  const names = gesture?.flatMap((id) => controls.filter((control) => control.id === id).map(({ name }) => say(name))) ?? [];
  return names.length > 0 ? t('ui:a11y.guide', { names: names.reduce((first, next) => t('ui:a11y.then', { first, next })) }) : null;
}
