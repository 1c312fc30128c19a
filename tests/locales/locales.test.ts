/** The words of the game: same keys and variables in all languages, within the limits, set well, showable. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { campaign, siteScript } from '../../src/content/schemas';
import type { ScriptStep } from '../../src/core/story';
import { registry } from '../../src/kinds/registry';
import { contentFiles, SHARED_STORY } from '../../tools/levels/content';
import { outdated, readHashes, sourceOf } from '../../tools/locales/hashes';
import {
  BUBBLES_BEFORE_HANDS,
  bubbleFaults,
  MEAN_WORDS,
  meanWords,
  newWordFaults,
  numberFaults,
  PAGE_WORDS,
  RULE_WORDS,
  sentenceFaults,
  tenseFaults,
  WORDS_BEFORE_RIDDLE,
  wordsIn,
} from '../../tools/locales/limits';
import { languages, readWords, SOURCE_LANGUAGE } from '../../tools/locales/locales';
import { GLOSSARY_ORDER, glossaryFaults, parityFaults, pluralFaults } from '../../tools/locales/parity';
import { typographyFaults } from '../../tools/locales/typography';
import { codePoints } from '../../tools/locales/woff2';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const files = contentFiles(root);
const tour = campaign.parse(json(files.campaign));
const sites = new Set([tour.prologue, tour.finale.id, ...tour.sites.map((site) => site.id)]);
const scripts = files.scripts.map((file) => siteScript.parse(json(file)));
const all = languages(root).map((language) => ({ language, words: readWords(root, language) }));
const source = readWords(root, SOURCE_LANGUAGE);
const namespaceOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** Namespaces whose texts are spoken in bubbles: those of the sites, of the postcards and of the kinds. */
const isSpoken = (key: string): boolean => sites.has(namespaceOf(key)) || namespaceOf(key) === 'postcards' || Object.hasOwn(registry, namespaceOf(key));
const isStory = (key: string): boolean => sites.has(namespaceOf(key)) || SHARED_STORY.some((name) => name === namespaceOf(key));
const complaints = (wanted: (key: string) => boolean, faults: (text: string, language: string) => string[]): string[] =>
  all.flatMap(({ language, words }) =>
    [...words].filter(([key]) => wanted(key)).flatMap(([key, text]) => faults(text, language).map((fault) => `${language} ${key}: ${fault}`)),
  );

it('there are two languages with words', () => {
  expect(all.map(({ language }) => language)).toEqual(['fr', 'en']);
  for (const { words } of all) expect(words.size).toBeGreaterThan(100);
});

it('each kind has words of its own', () => {
  const namespaces = new Set([...source.keys()].map(namespaceOf));
  expect(Object.keys(registry).filter((kind) => !namespaces.has(kind))).toEqual([]);
});

it('all languages have the same keys with the same variables', () => {
  expect(all.slice(1).flatMap(({ language, words }) => parityFaults(source, SOURCE_LANGUAGE, words, language))).toEqual([]);
});

it('plural forms are those of the language', () => {
  expect(all.flatMap(({ language, words }) => pluralFaults(words, language))).toEqual([]);
});

it('no text is empty', () => {
  expect(
    complaints(
      () => true,
      (text) => (text.trim() === '' ? ['expected words'] : []),
    ),
  ).toEqual([]);
});

it('translations follow the French of today (npx tsx tools/locales/hashes.ts)', () => {
  for (const { language } of all.slice(1)) {
    const hashes = sourceOf(root, language);
    expect(hashes.size).toBeGreaterThan(100);
    expect(outdated(readHashes(root, language), hashes)).toEqual({ changed: [], unnoted: [], left: [] });
  }
});

it('marked words are in the glossary', () => {
  expect(all.flatMap(({ language, words }) => glossaryFaults(words, language))).toEqual([]);
});

/** Names of controls are not sentences; the silent room's second sentence stands as the fact check words it, one word over. */
const EXEMPT = /:control\.|^lewarde:silent\.2$/;

describe('lengths', () => {
  it('bubbles are short', () => {
    expect([...source.keys()].filter(isSpoken).length).toBeGreaterThan(50);
    expect(complaints(isSpoken, bubbleFaults)).toEqual([]);
  });

  it('sentences are short, everywhere', () => {
    expect(
      complaints(
        (key) => key !== GLOSSARY_ORDER && !EXEMPT.test(key),
        (text) => sentenceFaults(text),
      ),
    ).toEqual([]);
  });

  it('rules are short', () => {
    const isRule = (key: string): boolean => /:rule\d(?:_tier\d)?$/.test(key);
    expect([...source.keys()].filter(isRule).length).toBeGreaterThanOrEqual(3);
    expect(complaints(isRule, (text) => (wordsIn(text) > RULE_WORDS ? [`expected at most ${RULE_WORDS} words, found ${wordsIn(text)}`] : []))).toEqual([]);
  });

  it('cards and pages are short', () => {
    const isPage = (key: string): boolean => /^cards:\w+\.(?:front|back)$|^notebook:\w+\.text$/.test(key);
    expect([...source.keys()].filter(isPage).length).toBeGreaterThan(20);
    expect(complaints(isPage, (text) => (wordsIn(text) > PAGE_WORDS ? [`expected at most ${PAGE_WORDS} words, found ${wordsIn(text)}`] : []))).toEqual([]);
  });

  it('the mean sentence of each story namespace is short', () => {
    const namespaces = [...new Set([...source.keys()].filter((key) => isStory(key) || isSpoken(key)).map(namespaceOf))];
    expect(namespaces.length).toBeGreaterThan(0);
    const long = all.flatMap(({ language, words }) =>
      namespaces.flatMap((namespace) => {
        const mean = meanWords([...words].filter(([key]) => namespaceOf(key) === namespace).map(([, text]) => text));
        return mean > MEAN_WORDS ? [`${language} ${namespace}: expected at most ${MEAN_WORDS} words in the mean sentence, found ${mean.toFixed(1)}`] : [];
      }),
    );
    expect(long).toEqual([]);
  });

  it('hands come soon: few words are spoken in a site before its first riddle', () => {
    const spoken = scripts.map((script) => {
      const first = script.steps.findIndex((step) => step.riddle !== undefined);
      const before: readonly ScriptStep[] = script.steps.slice(0, first + 1);
      const keys = before.flatMap((step, index) => [...step.beats, ...(index < first ? step.after : [])]).flatMap((beat) => beat.key ?? []);
      return { site: script.id, words: keys.reduce((sum, key) => sum + wordsIn(source.get(key) ?? ''), 0) };
    });
    expect(spoken.map(({ site }) => site).sort()).toEqual(
      [...new Set([tour.prologue, ...tour.sites.filter((site) => site.awake).map((site) => site.id)])].sort(),
    );
    expect(spoken.filter(({ words }) => words > WORDS_BEFORE_RIDDLE)).toEqual([]);
  });
});

describe('reading', () => {
  it('a sentence has one number at most', () => {
    expect(complaints(isStory, numberFaults)).toEqual([]);
  });

  it('a bubble brings one new word at most', () => {
    const isBubble = (key: string): boolean => sites.has(namespaceOf(key)) || namespaceOf(key) === 'postcards';
    expect(complaints(isBubble, newWordFaults)).toEqual([]);
  });

  it('French has no passé simple', () => {
    expect([...source].flatMap(([key, text]) => tenseFaults(text).map((fault) => `${key}: ${fault}`))).toEqual([]);
  });

  it('nobody speaks long before the hands do something', () => {
    const runs = scripts.flatMap((script) =>
      script.steps.flatMap((step) =>
        (['beats', 'after'] as const).map((phase) => {
          let longest = 0;
          let run = 0;
          for (const beat of step[phase]) {
            run += beat.key === undefined ? 0 : 1;
            longest = Math.max(longest, run);
            if (beat.cue === 'pick-token') run = 0;
          }
          return { at: `${script.id} ${step.id} ${phase}`, bubbles: longest };
        }),
      ),
    );
    expect(runs.length).toBeGreaterThan(20);
    expect(runs.filter(({ bubbles }) => bubbles > BUBBLES_BEFORE_HANDS)).toEqual([]);
  });
});

it('typography is that of the language', () => {
  expect(complaints(() => true, typographyFaults)).toEqual([]);
});

describe('shipped fonts', () => {
  const folder = path.join(root, 'node_modules/@fontsource');
  const fonts = [
    ['andika', /-latin(-ext)?-400-normal\.woff2$/],
    ['andika', /-latin(-ext)?-700-normal\.woff2$/],
    ['londrina-solid', /-latin(-ext)?-400-normal\.woff2$/],
    ['londrina-solid', /-latin(-ext)?-900-normal\.woff2$/],
  ] as const;

  it.each(fonts)('%s %s shows every character of the locales', (font, subset) => {
    const parts = path.join(folder, font, 'files');
    expect(existsSync(parts)).toBe(true);
    const shown = new Set(
      readdirSync(parts)
        .filter((name) => subset.test(name))
        .flatMap((name) => [...codePoints(path.join(parts, name))]),
    );
    expect(shown.size).toBeGreaterThan(150);
    const missing = new Set(
      all.flatMap(({ words }) => [...words.values()].flatMap((text) => [...text])).filter((sign) => !/\s/u.test(sign) && !shown.has(sign.codePointAt(0) ?? 0)),
    );
    expect([...missing]).toEqual([]);
  });
});
