import { animals, type Known, type Level, type Sign, signs } from './level';

/** The compartments of the sign table: each sign of the name to read, once, in a fixed order. */
export const tableOf = (level: Level): readonly Sign[] => signs.filter((sign) => level.target.signs.includes(sign));

/** « t/d » is two sounds: a sign may say one of them. */
export const optionsOf = (sound: string): readonly string[] => sound.split('/');

const alphabet = 'aàbcdeéfghijklmnopqrstuvwxyz';

/** The sounds in the drawer: all that the known names have, in the order of the alphabet. */
export function soundsOf(level: Level): readonly string[] {
  const all = [...level.known.flatMap(({ sounds }) => sounds.flatMap(optionsOf)), ...level.extra];
  return [...new Set(all)].sort((p, q) => alphabet.indexOf(p) - alphabet.indexOf(q));
}

/** Signs as they stand on the tablet, from the left to the right. */
export const fromTheLeft = ({ signs: row, dir }: Pick<Known, 'signs' | 'dir'>): readonly Sign[] => (dir === 'ltr' ? row : [...row].reverse());

/** Whether an animal shows where to begin. */
export const showsWay = (row: readonly Sign[]): boolean => row.some((sign) => animals.includes(sign));

/** Which sides of the tablet are broken off. */
export function brokenSides({ broken, dir }: Pick<Known, 'broken' | 'dir'>): { readonly left: boolean; readonly right: boolean } {
  const start = broken === 'start' || broken === 'both';
  const end = broken === 'end' || broken === 'both';
  return dir === 'ltr' ? { left: start, right: end } : { left: end, right: start };
}
