import type { Tier } from '../../core/puzzle-kind';
import { pick, type Random, random, shuffle } from '../../core/random';
import type { Known, Level, Sign } from './level';
import { prove } from './proof';

const ptolemy: Known = {
  name: 'ptolemy',
  signs: ['seat', 'bread', 'lasso', 'lion', 'side', 'reeds', 'cloth'],
  sounds: ['p', 't', 'o', 'l', 'm', 'i', 's'],
  dir: 'ltr',
};
const cleopatra: Known = {
  name: 'cleopatra',
  signs: ['slope', 'lion', 'reed', 'lasso', 'seat', 'vulture', 'hand', 'mouth', 'vulture'],
  sounds: ['k', 'l', 'é', 'o', 'p', 'a', 't/d', 'r', 'a'],
  dir: 'ltr',
};

// First names of several countries, each with a lion or a vulture in it, spelled by letter: D is the hand, t the bread.
const single: readonly (readonly [name: string, spelled: string])[] = [
  ['Milo', 'milo'],
  ['Karol', 'karol'],
  ['Milos', 'milos'],
  ['Klara', 'klara'],
  ['Lili', 'lili'],
  ['Léa', 'léa'],
  ['Tilo', 'tilo'],
  ['Paola', 'paola'],
  ['Lio', 'lio'],
  ['Dora', 'Dora'],
  ['Loïs', 'lois'],
  ['Léo', 'léo'],
  ['Lilo', 'lilo'],
  ['Aldo', 'alDo'],
  ['Ada', 'aDa'],
  ['Karla', 'karla'],
  ['Karlo', 'karlo'],
  ['Pola', 'pola'],
  ['Kléo', 'kléo'],
  ['Alda', 'alDa'],
];
const double: readonly (readonly [name: string, spelled: string])[] = [
  ['Mario', 'mario'],
  ['Kamil', 'kamil'],
  ['Maria', 'maria'],
  ['Émil', 'émil'],
  ['Salim', 'salim'],
  ['Karim', 'karim'],
  ['Lisa', 'lisa'],
  ['Damir', 'Damir'],
  ['Alisa', 'alisa'],
  ['Samir', 'samir'],
  ['Malik', 'malik'],
  ['Timéa', 'timéa'],
  ['Marita', 'marita'],
  ['Émilia', 'émilia'],
  ['Idalia', 'iDalia'],
  ['Saskia', 'saskia'],
  ['Pétra', 'pétra'],
  ['Marika', 'marika'],
  ['Tamara', 'tamara'],
  ['Klaris', 'klaris'],
];

const letters: Readonly<Record<string, Sign>> = {
  p: 'seat',
  t: 'bread',
  o: 'lasso',
  l: 'lion',
  m: 'side',
  i: 'reeds',
  s: 'cloth',
  k: 'slope',
  é: 'reed',
  a: 'vulture',
  D: 'hand',
  r: 'mouth',
};

/** The same tablet with pieces broken off, turned as it comes. */
function worn(next: Random, known: Known, broken: Known['broken']): Known {
  const { signs: row } = known;
  const start = broken === 'start' || broken === 'both' ? 1 + pick(next, 2) : 0;
  const end = broken === 'end' || broken === 'both' ? 1 + pick(next, 2) : 0;
  return { ...known, signs: row.slice(start, row.length - end), dir: next() < 0.5 ? 'ltr' : 'rtl', ...(broken === undefined ? {} : { broken }) };
}

const edges = ['start', 'end', 'both'] as const;

/** A fair level of the tier, the same for the same seed; null if no try of 60 was accepted. */
export function generate(tier: Tier, seed: number): Level | null {
  const next = random(seed * 4 + tier);
  const words = tier <= 1 ? single : double;
  for (let attempt = 0; attempt < 60; attempt++) {
    const word = words[(seed + attempt * 7) % words.length];
    const level = word ? attemptOf(tier, word, next) : null;
    if (level && prove(level).problems.length === 0) return level;
  }
  return null;
}

function attemptOf(tier: Tier, [name, spelled]: readonly [name: string, spelled: string], next: Random): Level | null {
  const row = [...spelled].flatMap((letter) => letters[letter] ?? []);
  const target = { signs: row, dir: next() < 0.7 ? ('ltr' as const) : ('rtl' as const), name };
  if (tier <= 1) {
    const known = row.every((sign) => ptolemy.signs.includes(sign)) ? ptolemy : cleopatra;
    return { known: [worn(next, known, undefined)], attached: true, target, extra: known === ptolemy ? ['é'] : [] };
  }
  const pair =
    tier === 2
      ? [worn(next, ptolemy, undefined), worn(next, cleopatra, next() < 0.5 ? undefined : 'end')]
      : [ptolemy, cleopatra].map((known) => worn(next, known, edges[pick(next, 3)]));
  return { known: tier === 2 ? pair : shuffle(next, pair), attached: tier === 2, target, extra: [] };
}
