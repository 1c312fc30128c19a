import type { Problem, Proof } from '../../core/puzzle-kind';
import { unproved } from '../../core/unproved';
import type { Level, Move, Sign } from './level';
import { optionsOf, showsWay, tableOf } from './table';
import { type Fit, fitsOf, reading, readingOf, type World, worldsOf } from './worlds';

/** Named reasons and what each costs. */
const weights = {
  'animals-look-left': 1,
  'animals-look-right': 2,
  'too-long-for-the-other': 3,
  'only-name-left': 2,
  'shared-sounds-choose': 4,
  'start-is-lost': 2,
  'end-is-lost': 1,
  'shared-sounds-place': 4,
  'read-beside': 1,
  'same-in-two-names': 1,
  'two-signs-one-sound': 2,
} as const;
export type Reason = keyof typeof weights;

/** Where a sign stands on the tablets, in the order of the file. */
export interface Standing {
  readonly fit: Fit;
  readonly index: number;
}

export function standingsOf(level: Level, world: World, sign: Sign): readonly Standing[] {
  return world.fits.flatMap((fit) => {
    const tablet = level.known[fit.tablet];
    const index = tablet ? readingOf(tablet, fit.forward).indexOf(sign) : -1;
    return index < 0 ? [] : [{ fit, index }];
  });
}

/** Why a tablet is laid along its name just so. */
export function reasonsOf(level: Level, fit: Fit): readonly Reason[] {
  const tablet = level.known[fit.tablet];
  if (!tablet) return [];
  const reasons: Reason[] = tablet.signs.length > 1 ? [tablet.dir === 'ltr' ? 'animals-look-left' : 'animals-look-right'] : [];
  const fits = fitsOf(level, fit.tablet);
  if (!level.attached) {
    const alone = fits.every(({ name }) => name === fit.name);
    const othersAlone = level.known.some((_, other) => other !== fit.tablet && new Set(fitsOf(level, other).map(({ name }) => name)).size === 1);
    reasons.push(alone ? 'too-long-for-the-other' : othersAlone ? 'only-name-left' : 'shared-sounds-choose');
  }
  if (fits.filter(({ name }) => name === fit.name).length > 1) reasons.push('shared-sounds-place');
  else if (tablet.broken !== undefined) reasons.push(tablet.broken === 'end' ? 'end-is-lost' : 'start-is-lost');
  return reasons;
}

/** Why a sign of the table has its sound. */
export function reasonOf(level: Level, world: World, sign: Sign): Reason {
  const own = world.values.get(sign) ?? [];
  const homophone =
    own.length > 1 ||
    [...world.values].some(([other, sounds]) => other !== sign && tableOf(level).includes(other) && sounds.some((sound) => own.includes(sound)));
  if (homophone) return 'two-signs-one-sound';
  return standingsOf(level, world, sign).length > 1 ? 'same-in-two-names' : 'read-beside';
}

/** Tablets that the reading makes use of, then the signs in the order of the tablets on which they stand. */
export function orderOf(level: Level, world: World): readonly Sign[] {
  const first = (sign: Sign) => {
    const [at] = standingsOf(level, world, sign);
    return at ? at.fit.tablet * 100 + at.index : 1000;
  };
  return [...tableOf(level)].sort((p, q) => first(p) - first(q));
}

/** The sound to lay on a sign: its only one, or of two the one that the name, once read, turns out to have. */
export function soundToLay(level: Level, world: World, sign: Sign): string {
  const own = world.values.get(sign) ?? [];
  const name = level.target.name?.toLowerCase() ?? '';
  return [...own].reverse().find((sound) => own.length > 1 && name.includes(sound)) ?? own[0] ?? '';
}

/** Proves the level from its data alone: one reading of every sign, by reasons, with no idle tablet; and grades it. */
export function prove(level: Level): Proof<Move> {
  const broken = faults(level);
  if (broken.length > 0) return unproved(broken);
  const problems: Problem[] = [];
  const problem = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  const worlds = worldsOf(level);
  const [world] = worlds;
  if (!world) {
    problem('no-solution', ['known'], 'No way to lay the names along the tablets gives every sign one sound; expected exactly one.');
    return unproved(problems);
  }
  const table = tableOf(level);
  table.forEach((sign, i) => {
    const at = level.target.signs.indexOf(sign);
    if (worlds.every((one) => reading(level, one)[i] === null))
      problem('guess-needed', ['target', 'signs', at], `No known name shows the sign ${sign}; expected every sign of the target on a tablet.`);
  });
  const readings = new Set(worlds.map((one) => JSON.stringify(reading(level, one))));
  if (readings.size > 1) problem('many-solutions', ['known'], `The tablets can be read in ${readings.size} ways that differ on the target; expected one.`);
  else if (worlds.length > 1)
    problem('many-fits', ['known'], `The names can be laid along the tablets in ${worlds.length} ways; expected one, or hints would argue from the wrong one.`);
  if (level.target.signs.length > 1 && !showsWay(level.target.signs))
    problem('no-way', ['target', 'signs'], 'No animal of the target shows where to begin; expected a lion or a vulture.');
  if (problems.length > 0) return unproved(problems, readings.size);
  level.known.forEach((_, i) => {
    const rest = level.known.filter((_tablet, other) => other !== i);
    const without = { ...level, attached: true, known: rest };
    const shown = rest.length > 0 && worldsOf(without).some((one) => reading(without, one).every((sounds) => sounds !== null));
    if (shown) problem('idle-tablet', ['known', i], 'The target can be read without this tablet; expected every tablet to be needed.');
  });

  const order = orderOf(level, world);
  const chain = [
    ...world.fits.flatMap((fit) => reasonsOf(level, fit).map((reason) => ({ reason, of: `tablet ${fit.tablet + 1}` }))),
    ...order.map((sign) => ({ reason: reasonOf(level, world, sign), of: sign })),
  ];
  return {
    problems,
    solutions: readings.size,
    minimum: table.length + 1,
    grade: chain.reduce((sum, { reason }) => sum + weights[reason], 0),
    solution: [...order.map((sign): Move => ({ do: 'lay', sound: soundToLay(level, world, sign), sign })), { do: 'check' }],
    chain: chain.map(({ reason, of }) => `${reason} (${of})`),
  };
}

/** Faults that make reasoning pointless. */
function faults(level: Level): readonly Problem[] {
  const problems: Problem[] = [];
  const fault = (reason: string, path: Problem['path'], sentence: string) => problems.push({ reason, path, sentence });
  level.known.forEach(({ signs: row, sounds, broken, name }, i) => {
    if (broken === undefined ? row.length !== sounds.length : row.length >= sounds.length) {
      fault('count-mismatch', ['known', i, 'signs'], `${row.length} signs for ${sounds.length} sounds; expected one each, or fewer on a broken tablet.`);
    }
    if (name !== undefined && level.known.findIndex((other) => other.name === name) !== i)
      fault('repeated', ['known', i, 'name'], `${name} stands twice; expected each name once.`);
    if (name === undefined && (!level.attached || broken !== undefined))
      fault('nameless', ['known', i], 'A row without a name is whole and shows its own sounds; expected a name.');
  });
  const heard = level.known.flatMap(({ sounds }) => sounds.flatMap(optionsOf));
  level.extra.forEach((sound, i) => {
    if (heard.includes(sound) || level.extra.indexOf(sound) !== i)
      fault('repeated', ['extra', i], `${sound} is in the drawer already; expected another sound.`);
  });
  return problems;
}
