/** The inks as drawing code knows them: tokens, never colours. */
import type { InkState, Template } from '../format';
import { type InkName, PALETTES } from './apply';

export type { InkName } from './apply';

/** A token that stands in a template for a colour: `@key`, or the overprint `@far2~far~.55`. */
export type Ink = `@${string}`;

function tokens(): Readonly<Record<InkName, Ink>> {
  const out: Partial<Record<InkName, Ink>> = {};
  for (const name of Object.keys(PALETTES.lit)) out[name as InkName] = `@${name}`;
  return out as Record<InkName, Ink>;
}

/** Every ink by name. `ink.key` is `'@key'`. */
export const ink = tokens();

/** The overprint of two inks; `share` is the part of the second one, 0 to 1. */
export function mix(a: InkName, b: InkName, share: number): Ink {
  if (share <= 0) return `@${a}`;
  if (share >= 1) return `@${b}`;
  return `@${a}~${b}~${String(Math.round(share * 100) / 100).replace(/^0/, '')}`;
}

/** The same markup in the lit colours whatever the state: for what carries its own light. */
export function pinned(markup: Template): Template {
  return markup.replace(/@[A-Za-z]\w*(?:~[A-Za-z]\w*~\d*\.?\d+)?!?/g, (token) => (token.endsWith('!') ? token : `${token}!`));
}

/**
 * Markup that is kept only in the given states.
 * @throws RangeError when it already holds such a section: sections never nest.
 */
export function only(states: readonly InkState[], markup: Template): Template {
  if (markup.includes('<!--?')) throw new RangeError('state sections never nest');
  return markup ? `<!--?${states.join(' ')}-->${markup}<!--/-->` : '';
}
