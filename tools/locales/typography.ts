/** French typography: no-break spaces before double signs and inside guillemets, curved apostrophes. */

/** U+00A0, before a colon and inside « ». */
export const NBSP = '\u00a0';
/** U+202F, before ; ! ? and between thousands. */
export const NARROW = '\u202f';

/** The same words with French spacing and apostrophes. Addresses are left as they are. */
export function frenchTypography(text: string): string {
  return text
    .replace(/(\p{L})'/gu, '$1’')
    .replace(/[ \u00a0\u202f]*([;!?]+)(?=\s|$|[»)\u00a0\u202f])/g, `${NARROW}$1`)
    .replace(/[ \u00a0\u202f]+:/g, `${NBSP}:`)
    .replace(/«[ \u00a0\u202f]*/g, `«${NBSP}`)
    .replace(/[ \u00a0\u202f]*»/g, `${NBSP}»`)
    .replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, NARROW);
}

/** English apostrophes and quotes; the spacing stays. */
export const englishTypography = (text: string): string => text.replace(/(\p{L})'/gu, '$1’').replace(/'(\p{L})/gu, '‘$1');

interface Rule {
  readonly find: RegExp;
  readonly sentence: string;
}

const everywhere: readonly Rule[] = [
  { find: /'/, sentence: 'expected the apostrophe ’, found a straight one' },
  { find: /"/, sentence: 'expected typographic quotes, found a straight one' },
  { find: / {2}/, sentence: 'expected one space, found two' },
  { find: /\.\.\./, sentence: 'expected the sign …, found three dots' },
  { find: /^\s|\s$/, sentence: 'expected no space at the beginning or end' },
];

const french: readonly Rule[] = [
  { find: /(?<![\u202f;!?])[;!?]/, sentence: 'expected U+202F before ; ! or ?' },
  { find: /(?<!\u00a0):(?!\d)/, sentence: 'expected U+00A0 before :' },
  { find: /«(?!\u00a0)/, sentence: 'expected U+00A0 after «' },
  { find: /(?<!\u00a0)»/, sentence: 'expected U+00A0 before »' },
  { find: /\d[ \u00a0]\d{3}(?!\d)/, sentence: 'expected U+202F between thousands' },
];

const english: readonly Rule[] = [
  { find: /[\u00a0\u202f ][;:!?]/, sentence: 'expected no space before ; : ! or ?' },
  { find: /[«»]/, sentence: 'expected English quotes, found guillemets' },
];

const languageRules: Readonly<Record<string, readonly Rule[]>> = { fr: french, en: english };

/** What is set wrongly in a text of a locale. Variables and glossary marks do not count. */
export function typographyFaults(text: string, language: string): string[] {
  const plain = text.replace(/\{\{[^}]*\}\}/g, 'x').replace(/\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g, (_all, id: string, words?: string) => words ?? id);
  return [...everywhere, ...(languageRules[language] ?? [])].filter((rule) => rule.find.test(plain)).map((rule) => rule.sentence);
}
