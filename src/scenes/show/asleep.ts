import type { Template } from '../../../assets/art/format';

/**
 * The same drawing in the same inks, with what sleeps asleep: windows dark, the Moon's eyes shut, nobody there.
 * (Its sections for the cursed state change places with those for the lit one.)
 */
export function asleep(template: Template): Template {
  const swapped: Readonly<Record<string, string>> = { cursed: 'lit', lit: 'cursed' };
  return template
    .replace(/<!--\?([a-z ]+)-->/g, (_, states: string) => `<!--?${states.replace(/cursed|lit/g, (state) => swapped[state] ?? state)}-->`)
    .replace(/@win\b/g, '@deep');
}
