/** The light that the team chose, in the rays of the lamp that it carries. */
import type { Template } from '../../../assets/art/format';

/** Overprints of the night's own inks; what is not here burns like any lamp. */
const LIGHTS: Readonly<Record<string, string>> = {
  ruby: '@brick~ember~.3!',
  moss: '@moss~paper~.4!',
  sky: '@bleuL~paper~.25!',
  moon: '@moon!',
  ash: '@conc~paper~.5!',
};

/** Whether a drawing holds light of the team's lamp. */
export const isCarried = (template: Template): boolean => template.includes('@team!');

/** A drawing in the light that the team chose. @param colour one of `LAMP_COLOURS`. */
export const inTeamLight = (template: Template, colour: string): Template => template.replaceAll('@team!', LIGHTS[colour] ?? '@team!');
