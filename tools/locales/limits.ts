/** How long texts may be (GAME.md section 9.1). */
import { shown } from './locales';

export const BUBBLE = { words: 24, characters: 140 } as const;
export const SENTENCE_WORDS = 15;
export const RULE_WORDS = 15;
/** Highest mean of words in a sentence, over a namespace. */
export const MEAN_WORDS = 10;
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
