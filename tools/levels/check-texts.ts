/** Every story text has one tag, its facts are there, and its numbers stand in them. */
import { type Fact, type TextTag, textTags } from '../../src/content/schemas';
import { SOURCE_LANGUAGE, type Words } from '../locales/locales';
import { type Checked, parseFile } from './check-rest';
import { SHARED_STORY } from './content';
import type { JsonFile } from './json-file';
import type { World } from './world';

/** Texts that tell: one namespace for each site, and the shared ones. */
export const isStory = (key: string, sites: ReadonlySet<string>): boolean => {
  const namespace = key.slice(0, key.indexOf(':'));
  return sites.has(namespace) || SHARED_STORY.some((shared) => shared === namespace);
};

/** The numbers written in digits, with spaces and commas between thousands taken out; variables do not count. */
export function numbersIn(text: string): string[] {
  const plain = text.replace(/\{\{[^}]*\}\}/g, ' ').replace(/(?<=\d)[ \u00a0\u202f,.](?=\d{3}(?!\d))/g, '');
  return plain.match(/\d+(?:[.,]\d+)?/g)?.map((number) => number.replace(',', '.')) ?? [];
}

/** Numbers of a text that no cited fact has, in either language. */
export function foreignNumbers(text: string, facts: readonly Fact[]): string[] {
  const cited = new Set(facts.flatMap((fact) => numbersIn(`${fact.fr} ; ${fact.en}`)));
  return numbersIn(text).filter((number) => !cited.has(number));
}

export function checkTexts(
  json: JsonFile,
  world: World,
  sites: ReadonlySet<string>,
  facts: ReadonlyMap<string, Fact>,
): Checked<Readonly<Record<string, TextTag>>> {
  const { faults, value } = parseFile(json, textTags);
  if (!value) return { faults };
  const found = [...faults];
  const source: Words = world.words.get(SOURCE_LANGUAGE) ?? new Map();
  for (const key of source.keys()) {
    if (isStory(key, sites) && !Object.hasOwn(value, key))
      found.push(json.fault([], `the text "${key}" has no tag; expected {"facts": […]}, "fiction" or "interface"`));
  }
  for (const [key, tag] of Object.entries(value)) {
    if (!isStory(key, sites)) found.push(json.fault([key], 'this text is not of a story namespace; expected no tag', true));
    else if (!source.has(key)) found.push(json.fault([key], `there is no such text in locales/${SOURCE_LANGUAGE}; expected no tag`, true));
    if (typeof tag === 'string') continue;
    tag.facts.forEach((id, index) => {
      if (!facts.has(id)) found.push(json.fault([key, 'facts', index], `there is no fact "${id}" in levels/facts; expected one that is there, with a source`));
    });
    const cited = tag.facts.flatMap((id) => facts.get(id) ?? []);
    for (const [language, words] of world.words) {
      const strangers = foreignNumbers(words.get(key) ?? '', cited);
      if (strangers.length > 0) found.push(json.fault([key, 'facts'], `expected ${strangers.join(', ')} (in locales/${language}) to stand in a cited fact`));
    }
  }
  return { faults: found, value };
}
