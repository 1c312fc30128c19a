/** How long texts may be (GAME.md section 9.1). */
import { glossaryMarks, shown } from './locales';

export const BUBBLE = { words: 24, characters: 140 } as const;
export const SENTENCE_WORDS = 15;
export const RULE_WORDS = 15;
/** Highest mean of words in a sentence, over a namespace. */
export const MEAN_WORDS = 9;
/** Words on one side of a card, or on one page of the notebook. */
export const PAGE_WORDS = 42;
/** Bubbles spoken in one scene before the hands do something. */
export const BUBBLES_BEFORE_HANDS = 3;
/** Words spoken in a site before its first riddle. */
export const WORDS_BEFORE_RIDDLE = 90;

/** What is read: marks show their words, and a variable counts as one word. */
const read = (text: string): string => shown(text).replace(/\{\{[^}]*\}\}/g, 'x');

/** Words of a text; a number with a space between thousands is one word, a sign of punctuation none. */
export const wordsIn = (text: string): number =>
  read(text)
    .replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Sentences of a text. Points inside numbers and after initials do not end one. */
export const sentencesIn = (text: string): string[] =>
  read(text)
    .split(/(?<=[.!?…][»”)\u00a0\u202f ]*)(?<!\b(?:M|Mme|Mr|Mrs|Dr|n|St)\.)\s+(?=[\p{Lu}\d«“„(—–]|x\b)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence) > 0);

/** Sentences about what is too long in a bubble. */
export function bubbleFaults(text: string): string[] {
  const words = wordsIn(text);
  const characters = read(text).length;
  return [
    ...(words > BUBBLE.words ? [`expected at most ${BUBBLE.words} words in a bubble, found ${words}`] : []),
    ...(characters > BUBBLE.characters ? [`expected at most ${BUBBLE.characters} characters in a bubble, found ${characters}`] : []),
  ];
}

/** One complaint for each sentence that is too long. */
export const sentenceFaults = (text: string, most: number = SENTENCE_WORDS): string[] =>
  sentencesIn(text)
    .filter((sentence) => wordsIn(sentence) > most)
    .map((sentence) => `expected at most ${most} words in a sentence, found ${wordsIn(sentence)}: ${sentence}`);

/** Mean number of words in the sentences of some texts; 0 without sentences. */
export function meanWords(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesIn);
  return sentences.length === 0 ? 0 : sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0) / sentences.length;
}

const NUMBER_WORDS = new Set(
  (
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille million millions milliard milliards ' +
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion'
  ).split(' '),
);
const MONTHS = new Set(
  (
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre ' +
    'january february march april may june july august september october november december'
  ).split(' '),
);
/** Words that hold one number together: « vingt et un », « deux ou trois ». */
const LINKS = new Set(['et', 'ou', 'and', 'or', 'of', 'a']);

/** How many numbers a sentence has, in digits or in words. A date counts as one, and so do « trois cents millions » or « deux ou trois ». */
export function numbersInSentence(sentence: string): number {
  const words = read(sentence)
    .toLowerCase()
    .replace(/(?<=\d)[\u00a0\u202f ,](?=\d{3}(?!\d))/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  const isNumber = (word: string | undefined): boolean => word !== undefined && (/^\d+(?:er|st|nd|rd|th)?$/.test(word) || NUMBER_WORDS.has(word));
  let count = 0;
  let open = false;
  words.forEach((word, index) => {
    if (isNumber(word)) {
      if (!open) count++;
      open = true;
    } else open = open && (MONTHS.has(word) || (LINKS.has(word) && isNumber(words[index + 1])));
  });
  return count;
}

/** One complaint for each sentence with more than one number: numbers are compared, not heaped. */
export const numberFaults = (text: string): string[] =>
  sentencesIn(text)
    .filter((sentence) => numbersInSentence(sentence) > 1)
    .map((sentence) => `expected at most one number in a sentence, found ${numbersInSentence(sentence)}: ${sentence}`);

/** One complaint when a bubble brings more than one new word. */
export function newWordFaults(text: string): string[] {
  const marks = new Set(glossaryMarks(text));
  return marks.size > 1 ? [`expected at most one new word in a bubble, found ${[...marks].join(', ')}`] : [];
}

/** Forms that are passé simple and nothing else; history is told in the passé composé or the present. */
const PASSE_SIMPLE =
  /(?<![\p{L}’])(?:\p{L}+(?:èrent|âmes|îmes|ûmes)|fut|furent|eut|eurent|fit|firent|vint|vinrent|prit|prirent|mit|mirent|naquit|mourut|moururent|alla|descendit|remonta|commença|explosa|devint)(?!\p{L})/giu;

/** One complaint for each verb in the French passé simple, which children of nine do not read aloud. */
export const tenseFaults = (text: string): string[] =>
  (read(text).match(PASSE_SIMPLE) ?? []).map((verb) => `expected the present or the passé composé, found the passé simple: ${verb}`);
