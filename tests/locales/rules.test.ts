/** The rules for words, each seen red once. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hashes, hashOf } from '../../tools/locales/hash';
import { outdated } from '../../tools/locales/hashes';
import {
  bubbleFaults,
  meanWords,
  newWordFaults,
  numberFaults,
  numbersInSentence,
  sentenceFaults,
  sentencesIn,
  tenseFaults,
  wordsIn,
} from '../../tools/locales/limits';
import { flatten, glossaryMarks, shown, variables } from '../../tools/locales/locales';
import { glossaryFaults, parityFaults, pluralFaults } from '../../tools/locales/parity';
import { englishTypography, frenchTypography, typographyFaults } from '../../tools/locales/typography';
import { codePoints } from '../../tools/locales/woff2';

const words = (entries: Record<string, string>): Map<string, string> => new Map(Object.entries(entries));

describe('keys', () => {
  it('are joined with points', () => {
    expect(flatten({ a: 'x', b: { c: 'y', d: { e: 'z' } } }, 'f')).toEqual([
      ['a', 'x'],
      ['b.c', 'y'],
      ['b.d.e', 'z'],
    ]);
    expect(() => flatten({ a: 3 }, 'locales/fr/f.json')).toThrow('locales/fr/f.json a: expected an object of texts');
  });

  it('variables and marks are found', () => {
    expect(variables('{{b}} et {{ a }}, {{a, number}}, {{-raw}}')).toEqual(['a', 'b', 'raw']);
    expect(glossaryMarks('La [[berline]] et les [[galibot|galibots]].')).toEqual(['berline', 'galibot']);
    expect(shown('La [[berline]] et les [[galibot|galibots]].')).toBe('La berline et les galibots.');
  });

  it('are the same in both languages', () => {
    const fr = words({ 'n:a': 'un', 'n:b': '{{x}}', 'n:c_one': '1', 'n:c_many': '1', 'n:c_other': '1' });
    expect(parityFaults(fr, 'fr', words({ 'n:a': 'one', 'n:b': '{{x}}', 'n:c_one': '1', 'n:c_other': '1' }), 'en')).toEqual([]);
    expect(parityFaults(fr, 'fr', words({ 'n:b': '{{y}}', 'n:c_one': '1', 'n:c_other': '1', 'n:d': '' }), 'en')).toEqual([
      'en n:a: is missing',
      'en n:d: is not in fr',
      'en n:b: expected the variables x, found y',
    ]);
  });

  it('have the plural forms of the language', () => {
    expect(pluralFaults(words({ 'n:c_one': '1', 'n:c_other': '1' }), 'en')).toEqual([]);
    expect(pluralFaults(words({ 'n:c_one': '1', 'n:c_other': '1' }), 'fr')).toEqual(['fr n:c: expected the plural form n:c_many']);
    expect(pluralFaults(words({ 'n:c_one': '1', 'n:c_few': '2', 'n:c_other': '1' }), 'en')).toEqual(['en n:c: en has no plural form _few']);
  });

  it('of marked words are in the glossary', () => {
    expect(glossaryFaults(words({ 'n:a': '[[berline]] [[cage|cages]]', 'glossary:berline.text': 'x' }), 'fr')).toEqual([
      'fr n:a: there is no "cage" in the glossary',
    ]);
    expect(glossaryFaults(words({ 'glossary:order': 'cage porion cage', 'glossary:cage.text': 'x', 'glossary:berline.text': 'x' }), 'fr')).toEqual([
      'fr glossary:order: lacks "berline"',
      'fr glossary:order: has "porion" that is no word, or twice',
      'fr glossary:order: has "cage" that is no word, or twice',
    ]);
  });
});

describe('lengths', () => {
  it('count words and sentences', () => {
    expect(wordsIn('En 1906\u00a0: 1\u202f099 morts, l’hiver\u202f!')).toBe(5);
    expect(wordsIn('« {{clue}} » [[galibot|Les galibots]] — là.')).toBe(4);
    expect(sentencesIn('Trente et un. Je veux dire\u00a0: bonsoir, Roman.')).toHaveLength(2);
    expect(sentencesIn('«\u00a0Onze. J’ai dit onze.\u00a0»')).toHaveLength(2);
    expect(sentencesIn('M. Koepe arrive… Il est tard\u202f! Vraiment\u202f?')).toEqual(['M. Koepe arrive…', 'Il est tard\u202f!', 'Vraiment\u202f?']);
    expect(meanWords(['Un deux trois. Quatre.', 'Cinq six.'])).toBe(2);
    expect(meanWords([])).toBe(0);
  });

  it('are limited', () => {
    const long = (count: number): string => Array.from({ length: count }, () => 'mot').join(' ');
    expect(bubbleFaults(long(24))).toEqual([]);
    expect(bubbleFaults(long(25))).toEqual(['expected at most 24 words in a bubble, found 25']);
    expect(bubbleFaults('m'.repeat(141))).toEqual(['expected at most 140 characters in a bubble, found 141']);
    expect(sentenceFaults(`${long(15)}. Oui.`)).toEqual([]);
    expect(sentenceFaults(`Oui. X${long(16)}.`)).toHaveLength(1);
  });
});

describe('reading', () => {
  it.each([
    ['Une lampe.', 0],
    ['Le 10 mars 1906, tôt le matin.', 1],
    ['On 13 July 1906, a law.', 1],
    ['1\u202f099 personnes meurent.', 1],
    ['Trois cents millions d’années, environ.', 1],
    ['Accroche une, deux ou trois berlines.', 1],
    ['More than a hundred kilometres.', 1],
    ['En 1892, la compagnie gardait 172 chevaux.', 2],
    ['La loi de 1874 dit douze ans.', 2],
    ['A law of 1874 says twelve.', 2],
  ])('numbers: %j has %i', (sentence, count) => expect(numbersInSentence(sentence)).toBe(count));

  it('numbers are told one by one', () => {
    expect(numberFaults('En 1874. Il faut douze ans.')).toEqual([]);
    expect(numberFaults('Oui. En 1874, il faut douze ans.')).toEqual(['expected at most one number in a sentence, found 2: En 1874, il faut douze ans.']);
  });

  it('new words come one by one', () => {
    expect(newWordFaults('La [[berline]] et les [[berline|berlines]].')).toEqual([]);
    expect(newWordFaults('La [[berline]] et la [[cage]].')).toEqual(['expected at most one new word in a bubble, found berline, cage']);
  });

  it('the passé simple is found, its neighbours are not', () => {
    expect(tenseFaults('Ils sont remontés. Ils s’arrêtent, le père, un manège, fumes.')).toEqual([]);
    expect(tenseFaults('Les mineurs remontèrent. Ce fut long.')).toHaveLength(2);
  });
});

describe('typography', () => {
  it.each([
    ['Bravo !', 'expected U+202F before ; ! or ?'],
    ['Bravo\u00a0!', 'expected U+202F before ; ! or ?'],
    ['Voici :', 'expected U+00A0 before :'],
    ['«\u202fNon\u00a0»', 'expected U+00A0 after «'],
    ['«\u00a0Non »', 'expected U+00A0 before »'],
    ["l'air", 'expected the apostrophe ’, found a straight one'],
    ['le "jeton"', 'expected typographic quotes, found a straight one'],
    ['1 099 lampes', 'expected U+202F between thousands'],
    ['Oui...', 'expected the sign …, found three dots'],
    ['Oui ', 'expected no space at the beginning or end'],
  ])('French: %j', (text, fault) => expect(typographyFaults(text, 'fr')).toEqual([fault]));

  it.each([
    ['Well done !', 'expected no space before ; : ! or ?'],
    ["Don't", 'expected the apostrophe ’, found a straight one'],
    ['«No»', 'expected English quotes, found guillemets'],
  ])('English: %j', (text, fault) => expect(typographyFaults(text, 'en')).toEqual([fault]));

  it('lets good texts pass, and can set them', () => {
    const good = 'Jeton\u202f? «\u00a0L’air\u00a0», à 14:00\u00a0: 1\u202f099 lampes\u202f; {{n: x}}\u202f!';
    expect(typographyFaults(good, 'fr')).toEqual([]);
    expect(frenchTypography("Jeton ? « L'air », à 14:00 : 1 099 lampes ; {{n: x}} !")).toBe(good);
    expect(typographyFaults(englishTypography("The miner's lamp: it isn't out!"), 'en')).toEqual([]);
  });
});

describe('hashes', () => {
  it('change with the French, one for all plural forms', () => {
    const before = hashes(words({ 'n:a': 'un', 'n:c_one': 'x', 'n:c_many': 'y', 'n:c_other': 'z' }), 'fr');
    expect([...before.keys()]).toEqual(['n:a', 'n:c']);
    expect(before.get('n:a')).toBe(hashOf('un'));
    const after = hashes(words({ 'n:a': 'un', 'n:c_one': 'x', 'n:c_many': 'y', 'n:c_other': 'Z' }), 'fr');
    expect(outdated(Object.fromEntries(before), after)).toEqual({ changed: ['n:c'], unnoted: [], left: [] });
    expect(outdated({ 'n:b': 'x' }, new Map([['n:a', 'y']]))).toEqual({ changed: [], unnoted: ['n:a'], left: ['n:b'] });
  });
});

it('a font says which characters it has', () => {
  const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
  const shownBy = (file: string): Set<number> => codePoints(path.join(root, 'node_modules/@fontsource', file));
  const latin = shownBy('andika/files/andika-latin-400-normal.woff2');
  expect([...'Aéœ«»’'].every((sign) => latin.has(sign.codePointAt(0) ?? 0))).toBe(true);
  expect(latin.has('Ж'.codePointAt(0) ?? 0)).toBe(false);
  expect(shownBy('andika/files/andika-cyrillic-400-normal.woff2').has('Ж'.codePointAt(0) ?? 0)).toBe(true);
  expect(() => codePoints(path.join(root, 'package.json'))).toThrow('no WOFF2 font');
});
