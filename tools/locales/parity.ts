/** Whether two languages say the same things: keys, plural forms, variables, glossary marks. */
import { baseKey, formsOf, glossaryMarks, pluralSuffixes, variables, type Words } from './locales';

/** Keys as a caller names them: those whose plural forms are there count once, without the form. */
function baseKeys(words: Words): Set<string> {
  const isPlural = (key: string): boolean => key !== baseKey(key) && words.has(`${baseKey(key)}_other`);
  return new Set([...words.keys()].map((key) => (isPlural(key) ? baseKey(key) : key)));
}

/** Sentences about plural forms that a language needs and a key lacks, or has and the language does not know. */
export function pluralFaults(words: Words, language: string): string[] {
  const suffixes = pluralSuffixes(language);
  return [...baseKeys(words)].flatMap((key) => {
    if (words.has(key)) return [];
    const there = [...words.keys()].filter((form) => form !== key && baseKey(form) === key).map((form) => form.slice(key.length));
    return [
      ...suffixes.filter((suffix) => !there.includes(suffix)).map((suffix) => `${language} ${key}: expected the plural form ${key}${suffix}`),
      ...there.filter((suffix) => !suffixes.includes(suffix)).map((suffix) => `${language} ${key}: ${language} has no plural form ${suffix}`),
    ];
  });
}

const setOf = (words: Words, key: string, language: string, take: (text: string) => string[]): string =>
  [...new Set(formsOf(words, key, language).flatMap((form) => take(words.get(form) ?? '')))].sort().join(', ');

/** Sentences about keys and variables that only one of two languages has. */
export function parityFaults(source: Words, sourceLanguage: string, other: Words, otherLanguage: string): string[] {
  const [mine, theirs] = [baseKeys(source), baseKeys(other)];
  const both = [...mine].filter((key) => theirs.has(key));
  return [
    ...[...mine].filter((key) => !theirs.has(key)).map((key) => `${otherLanguage} ${key}: is missing`),
    ...[...theirs].filter((key) => !mine.has(key)).map((key) => `${otherLanguage} ${key}: is not in ${sourceLanguage}`),
    ...both.flatMap((key) => {
      const [here, there] = [setOf(source, key, sourceLanguage, variables), setOf(other, key, otherLanguage, variables)];
      return here === there ? [] : [`${otherLanguage} ${key}: expected the variables ${here || 'none'}, found ${there || 'none'}`];
    }),
  ];
}

/** Ids of the glossary's words. `glossary:order` is no word: it lists them as the language sorts them. */
const glossaryWords = (words: Words): Set<string> =>
  new Set(
    [...words.keys()].filter((key) => key.startsWith('glossary:') && key !== GLOSSARY_ORDER).map((key) => key.slice('glossary:'.length).split('.')[0] ?? ''),
  );

export const GLOSSARY_ORDER = 'glossary:order';

/** Sentences about glossary marks without an entry, and about words that the glossary's order lacks or has too many. */
export function glossaryFaults(words: Words, language: string): string[] {
  const entries = glossaryWords(words);
  const order = words.get(GLOSSARY_ORDER)?.split(' ') ?? [...entries];
  return [
    ...[...words].flatMap(([key, text]) =>
      glossaryMarks(text)
        .filter((word) => !entries.has(word))
        .map((word) => `${language} ${key}: there is no "${word}" in the glossary`),
    ),
    ...[...entries].filter((word) => !order.includes(word)).map((word) => `${language} ${GLOSSARY_ORDER}: lacks "${word}"`),
    ...order
      .filter((word, index) => !entries.has(word) || order.indexOf(word) < index)
      .map((word) => `${language} ${GLOSSARY_ORDER}: has "${word}" that is no word, or twice`),
  ];
}
