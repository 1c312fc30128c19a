import type { Tier } from '../../core/puzzle-kind';
import { pick, type Random, random, shuffle } from '../../core/random';
import type { Known, Level, Sign } from './level';
import { prove } from './proof';

const ptolemy: Known = { name: 'ptolemy', signs: ['seat', 'bread', 'lasso', 'lion', 'side', 'reeds', 'cloth'], sounds: ['p', 't', 'o', 'l', 'm', 'i', 's'], dir: 'ltr' };
const cleopatra: Known = {
  name: 'cleopatra',
  signs: ['slope', 'lion', 'reed', 'lasso', 'seat', 'vulture', 'hand', 'mouth', 'vulture'],
  sounds: ['k', 'l', 'é', 'o', 'p', 'a', 't/d', 'r', 'a'],
  dir: 'ltr',
};

/** First names of many countries with a lion or a vulture in them; capital T asks for the hand, t for the bread. */
const one = ['milo', 'milos', 'lili', 'tilo', 'lilo', 'pol', 'milosi', 'loïs', 'timoli', 'pilo', 'lim', 'tomil', 'lopi', 'silo', 'omli'] as const;
const single = [...one.filter((word) => /^[ptolmis]+$/.test(word)), 'klara', 'karol', 'léa', 'karla', 'paola', 'dora', 'kléo', 'opal', 'tara', 'léo', 'karlo', 'aldo', 'ada', 'pékla'];
const double = ['marék', 'mario', 'kamil', 'maria', 'émil', 'salim', 'karim', 'lisa', 'alisa', 'timéa', 'samir', 'rosalia', 'malik', 'Damir', 'taDék', 'mariko', 'émilia', 'saskia', 'idalia', 'aDrièl'].filter((word) => /^[ptolmiskéaDrt]+$/.test(word) && new Set(word).size <= 6);

const letters: Readonly<Record<string, Sign>> = { p: 'seat', t: 'bread', o: 'lasso', l: 'lion', m: 'side', i: 'reeds', s: 'cloth', k: 'slope', é: 'reed', a: 'vulture', D: 'hand', d: 'hand', r: 'mouth' };

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
    const word = words[(seed + attempt * 7) % words.length] ?? '';
    const level = attemptOf(tier, word, next);
    if (level && prove(level).problems.length === 0) return level;
  }
  return null;
}

function attemptOf(tier: Tier, word: string, next: Random): Level | null {
  const row = [...word].flatMap((letter) => letters[letter] ?? []);
  if (row.length !== word.length || row.length > 6) return null;
  const target = { signs: row, dir: next() < 0.7 ? ('ltr' as const) : ('rtl' as const), name: titled(word) };
  if (tier <= 1) {
    const known = row.every((sign) => ptolemy.signs.includes(sign)) ? ptolemy : cleopatra;
    return { known: [worn(next, known, undefined)], attached: true, target, extra: known === ptolemy ? ['é'] : [] };
  }
  const pair = tier === 2 ? [worn(next, ptolemy, undefined), worn(next, cleopatra, next() < 0.5 ? undefined : 'end')] : [ptolemy, cleopatra].map((known) => worn(next, known, edges[pick(next, 3)]));
  return { known: tier === 2 ? pair : shuffle(next, pair), attached: tier === 2, target, extra: [] };
}

const titled = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
