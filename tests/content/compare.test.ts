import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../tools/levels/check';
import { checkLevel } from '../../tools/levels/check-level';
import { checkCampaign } from '../../tools/levels/check-rest';
import { checkTexts, foreignNumbers, numbersIn } from '../../tools/levels/check-texts';
import { jsonFile, showFault } from '../../tools/levels/json-file';
import { smallWorld, soundRoot } from './fixtures';

const known = { facts: new Set(['lamp-1909']), cards: new Map([['M1', ['6a']]]) };
const sound = (name: string): string => readFileSync(path.join(soundRoot, 'levels', name), 'utf8');

/** Checks texts of level files and compares them. */
async function compared(...texts: string[]): Promise<string[]> {
  const levels = [];
  for (const [index, text] of texts.entries()) {
    const json = jsonFile(`${index}.json`, text);
    const report = await checkLevel(json, smallWorld, known);
    expect(report.faults).toEqual([]);
    if (report.head) levels.push({ json, head: report.head, row: report.row });
  }
  expect(levels.length).toBe(texts.length);
  return compareLevels(levels).map(showFault);
}

describe('levels beside each other', () => {
  const first = sound('riddles/mine/01-lanterns.t1.json');
  const second = sound('riddles/mine/01-lanterns.t2.json');

  it('may differ', async () => expect(await compared(first, second)).toEqual([]));

  it('may not share an id', async () => {
    const other = second.replaceAll('mine-01-t2', 'mine-01-t1').replace('"tier": 2', '"tier": 1');
    expect(await compared(first, other)).toEqual(['1.json:2:9  id  the id "mine-01-t1" is also that of 0.json; expected each id once']);
  });

  it('may not be the same but for names', async () => {
    const renamed = first.replaceAll('mine-01-t1', 'mine-02-t1').replaceAll('Anna', 'Otto').replaceAll('Léon', 'Paul');
    expect(await compared(first, renamed)).toEqual(['1.json:42:11  data  this level is the same as 0.json but for names; expected another']);
  });

  it('must grow harder along the tiers of a riddle', async () => {
    const harder = first.replace('mine-01-t1', 'mine-01-t2').replace('"tier": 1', '"tier": 2');
    const easier = second.replace('mine-01-t2', 'mine-01-t1').replace('"tier": 2', '"tier": 1');
    expect(await compared(harder, easier)).toEqual(['0.json:6:11  tier  expected a grade above 3, the grade of mine-01-t1, found 2']);
  });
});

describe('JSON that is none', () => {
  it.each([
    ['{\n  "a": 1\n  "b": 2\n}', 'x.json:3:3  JSON  expected "," between two entries'],
    ['{\n  "a": [1, 2\n}', 'x.json:3:1  JSON  expected "," between two entries'],
    ['{ "a": 1, }', 'x.json:1:11  JSON  expected the name of a field in double quotes'],
    ["{ 'a': 1 }", 'x.json:1:3  JSON  expected a value: a text in double quotes, a number, true, false, null, [ or {'],
    ['', 'x.json:1:1  JSON  expected a value here'],
    ['{ "a": 1 } 2', 'x.json:1:12  JSON  expected the end of the file here'],
    ['// no\n{}', 'x.json:1:1  JSON  expected no comments: JSON has none'],
    ['{\n  "a": { "b": 1, "b": 2 }\n}', 'x.json:2:18  a.b  the field "b" stands here a second time; expected it once'],
  ])('%j', (text, fault) => {
    expect(jsonFile('x.json', text).faults.map(showFault)).toEqual([fault]);
  });
});

describe('the campaign', () => {
  const text = sound('campaign.json');
  const faults = (changed: string): string[] =>
    checkCampaign(jsonFile('c.json', changed), smallWorld, new Set(['mine', 'start'])).faults.map((fault) => `${fault.path}  ${fault.sentence}`);

  it('may be as it is', () => expect(faults(text)).toEqual([]));

  it.each([
    ['"pot"', '"spout"', 'sites[0].part  there is no lamp part "spout" in assets/art/catalog.ts; expected one of pot'],
    ['"start"', '"mine"', 'sites[0].id  the site "mine" is there a second time; expected each id once'],
    ['"awake": true', '"awake": false', 'sites[0].awake  the site has a script; expected true'],
    ['"start"', '"begin"', 'prologue  levels/sites/begin.json is missing'],
    ['[1]', '[3]', 'tiers[0]  expected at most the highest tier 2, found 3'],
    ['[1]', '[2, 1]', 'tiers[1]  expected tiers that never fall along the tour'],
    ['"tiers": [1]', '"tiers": []', 'tiers  expected at least 1 entries, found an empty list'],
  ])('not with %s as %s', (from, to, fault) => {
    expect(text).toContain(from);
    expect(faults(text.replace(from, to))).toEqual([fault]);
  });
});

describe('tags of texts', () => {
  const fact = {
    id: 'lamp-1909',
    fr: 'En 1909, il y avait 1 099 lampes.',
    en: 'In 1909: 1,099 lamps.',
    confidence: 'high' as const,
    sources: [{ title: 'a', where: 'b', note: '' }],
  };
  const text = sound('texts.json');
  const faults = (changed: string): string[] =>
    checkTexts(jsonFile('t.json', changed), smallWorld, new Set(['mine', 'start']), new Map([[fact.id, fact]])).faults.map(
      (fault) => `${fault.path}  ${fault.sentence}`,
    );

  it('may be as they are', () => expect(faults(text)).toEqual([]));

  it.each([
    ['"mine:m1.done": "fiction",', '', 'the file  the text "mine:m1.done" has no tag; expected {"facts": […]}, "fiction" or "interface"'],
    [
      '"mine:m1.done": "fiction",',
      '"mine:m1.done": "fiction", "mine:m1.gone": "fiction",',
      'mine:m1.gone  there is no such text in locales/fr; expected no tag',
    ],
    [
      '"mine:m1.done": "fiction",',
      '"mine:m1.done": "fiction", "lanterns:note": "interface",',
      'lanterns:note  this text is not of a story namespace; expected no tag',
    ],
    ['"mine:m1.done": "fiction",', '"mine:m1.done": "legend",', 'mine:m1.done  expected an object or "fiction" or "interface", found the text "legend"'],
  ])('not with %s as %s', (from, to, fault) => {
    expect(text).toContain(from);
    expect(faults(text.replace(from, to))).toEqual([fault]);
  });

  it('must cite facts that are there', () => {
    expect(faults(text.replace('lamp-1909', 'lamp-1910'))).toContain(
      'mine:m1.hello.facts[0]  there is no fact "lamp-1910" in levels/facts; expected one that is there, with a source',
    );
  });

  it('must cite facts that have their numbers', () => {
    expect(numbersIn('En 1909, 1 099 lampes, 1,099 lamps, 12 et 13,5 m, {{n2}}')).toEqual(['1909', '1099', '1099', '12', '13.5']);
    expect(foreignNumbers('En 1909, 1\u202f099 lampes.', [fact])).toEqual([]);
    expect(foreignNumbers('En 1908, 99 lampes.', [fact])).toEqual(['1908', '99']);
    const words = new Map([['fr', new Map([...(smallWorld.words.get('fr') ?? []), ['mine:m1.hello', 'En 1910.']])]]);
    const checked = checkTexts(jsonFile('t.json', text), { ...smallWorld, words }, new Set(['mine', 'start']), new Map([[fact.id, fact]]));
    expect(checked.faults.map(showFault)).toEqual(['t.json:3:14  mine:m1.hello.facts  expected 1910 (in locales/fr) to stand in a cited fact']);
  });
});

describe('words of a level', () => {
  it('may not use a variable that the kind does not give', async () => {
    const fr = new Map([...(smallWorld.words.get('fr') ?? []), ['lanterns:note', 'Dans l’ordre, {{who}}.']]);
    const report = await checkLevel(jsonFile('x.json', sound('riddles/mine/01-lanterns.t1.json')), { ...smallWorld, words: new Map([['fr', fr]]) }, known);
    expect(report.faults.map((fault) => fault.sentence)).toEqual([
      'the words of "lanterns:note" in locales/fr use {{who}}, which the level\'s kind does not give',
    ]);
  });
});
