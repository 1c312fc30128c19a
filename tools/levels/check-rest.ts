/** Checks of the small files: campaign, cards, facts. */
import path from 'node:path';
import type { ZodMiniType } from 'zod/mini';
import { campaign, evidenceCard, type Fact, factsFile } from '../../src/content/schemas';
import { allFindings } from '../../src/content/sentences';
import type { Campaign, EvidenceCard } from '../../src/core/story';
import type { Fault, JsonFile } from './json-file';
import { missingWords } from './messages';
import type { World } from './world';

/** The words that every card has, as `cards:<id>.<part>`. */
export const CARD_PARTS = ['title', 'front', 'back'] as const;

export interface Checked<T> {
  readonly faults: readonly Fault[];
  readonly value?: T;
}

/** Parses a file by a schema; faults carry positions. */
export function parseFile<T>(json: JsonFile, schema: ZodMiniType<T>): Checked<T> {
  if (json.faults.length > 0) return { faults: json.faults };
  const parsed = schema.safeParse(json.value);
  if (parsed.success) return { faults: [], value: parsed.data };
  return { faults: allFindings(parsed.error.issues, json.value).map((finding) => json.fault(finding.path, finding.sentence, finding.atName)) };
}

export function checkCampaign(json: JsonFile, world: World, scripts: ReadonlySet<string>): Checked<Campaign> {
  const { faults, value } = parseFile(json, campaign);
  if (!value) return { faults };
  const found = [...faults];
  const seen = new Set([value.prologue]);
  [...value.sites, value.finale].forEach((site, index) => {
    const place = index < value.sites.length ? ['sites', index] : ['finale'];
    if (seen.has(site.id)) found.push(json.fault([...place, 'id'], `the site "${site.id}" is there a second time; expected each id once`));
    seen.add(site.id);
    for (const sentence of missingWords(`map:site.${site.id}`, world.words)) found.push(json.fault([...place, 'id'], sentence));
    if (site.part !== undefined && !world.lampParts.has(site.part)) {
      found.push(
        json.fault([...place, 'part'], `there is no lamp part "${site.part}" in assets/art/catalog.ts; expected one of ${[...world.lampParts].join(', ')}`),
      );
    }
    if (site.awake && !scripts.has(site.id)) found.push(json.fault([...place, 'awake'], `the site is awake but levels/sites/${site.id}.json is missing`));
    if (!site.awake && scripts.has(site.id)) found.push(json.fault([...place, 'awake'], `the site has a script; expected true`));
  });
  if (!scripts.has(value.prologue)) found.push(json.fault(['prologue'], `levels/sites/${value.prologue}.json is missing`));
  if (value.tiers.length < value.sites.length)
    found.push(json.fault(['tiers'], `expected a tier for each of the ${value.sites.length} sites, found ${value.tiers.length}`));
  value.tiers.forEach((tier, index) => {
    if (tier > value.highestTier) found.push(json.fault(['tiers', index], `expected at most the highest tier ${value.highestTier}, found ${tier}`));
    if (index > 0 && tier < (value.tiers[index - 1] ?? 0)) found.push(json.fault(['tiers', index], 'expected tiers that never fall along the tour'));
  });
  return { faults: found, value };
}

/** @param givers card -> the sites whose scripts give it */
export function checkCard(
  json: JsonFile,
  world: World,
  facts: ReadonlySet<string>,
  sites: ReadonlySet<string>,
  givers: ReadonlyMap<string, readonly string[]>,
): Checked<EvidenceCard> {
  const { faults, value } = parseFile(json, evidenceCard);
  if (!value) return { faults };
  const found = [...faults];
  const name = path.posix.basename(json.file, '.json');
  if (value.id !== name) found.push(json.fault(['id'], `the name of the file says "${name}", found "${value.id}"`));
  if (!sites.has(value.site)) found.push(json.fault(['site'], `there is no site "${value.site}" in levels/campaign.json`));
  else {
    const giver = givers.get(value.id)?.find((site) => site !== value.site);
    if (giver !== undefined) found.push(json.fault(['site'], `the script of "${giver}" gives this card; expected "${giver}", found "${value.site}"`));
  }
  if (!world.pictures.has(value.picture)) found.push(json.fault(['picture'], `there is no picture "${value.picture}" in assets/art/catalog.ts`));
  value.facts.forEach((id, index) => {
    if (!facts.has(id)) found.push(json.fault(['facts', index], `there is no fact "${id}" in levels/facts; expected one that is there, with a source`));
  });
  for (const part of CARD_PARTS) for (const sentence of missingWords(`cards:${value.id}.${part}`, world.words)) found.push(json.fault(['id'], sentence));
  return { faults: found, value };
}

/** @param known facts of the files before; this file's are added */
export function checkFacts(json: JsonFile, known: Map<string, Fact>): Fault[] {
  const { faults, value } = parseFile(json, factsFile);
  const found = [...faults];
  value?.forEach((fact, index) => {
    if (known.has(fact.id)) found.push(json.fault([index, 'id'], `the fact "${fact.id}" is there a second time; expected each id once`));
    known.set(fact.id, fact);
  });
  return found;
}
