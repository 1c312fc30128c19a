/** Checks files of the content folder together: what one names must be in another. */
import path from 'node:path';
import { readLevelId } from '../../src/content/ids';
import { evidenceCard, type Fact, levelFile, siteScript } from '../../src/content/schemas';
import type { LevelFile } from '../../src/core/story';
import { checkLevel, type LevelRow } from './check-level';
import { checkCampaign, checkCard, checkFacts, parseFile } from './check-rest';
import { checkScript, type ScriptWorld, stepIds } from './check-site';
import { checkTexts } from './check-texts';
import { type ContentFiles, contentFiles } from './content';
import { type Fault, type JsonFile, readJsonFile } from './json-file';
import type { World } from './world';

export interface Report {
  readonly faults: readonly Fault[];
  readonly rows: readonly LevelRow[];
  /** How many files were read. */
  readonly files: number;
}

interface Compared {
  readonly json: JsonFile;
  readonly head: LevelFile;
  readonly row?: LevelRow | undefined;
}

/** Compares levels with each other: ids once, grades rising along a riddle's tiers, no level twice. */
export function compareLevels(levels: readonly Compared[]): Fault[] {
  const faults: Fault[] = [];
  const byId = new Map<string, string>();
  const byShape = new Map<string, string>();
  for (const { json, head, row } of levels) {
    const same = byId.get(head.id);
    if (same) faults.push(json.fault(['id'], `the id "${head.id}" is also that of ${same}; expected each id once`));
    byId.set(head.id, json.file);
    if (!row) continue;
    const shape = `${row.kind} ${row.shape}`;
    const twin = byShape.get(shape);
    if (twin) faults.push(json.fault(['data'], `this level is the same as ${twin} but for names; expected another`));
    byShape.set(shape, json.file);
  }
  const graded = levels.filter(({ head, row }) => row && readLevelId(head.id)).sort((a, b) => (a.head.id < b.head.id ? -1 : 1));
  graded.forEach(({ json, head, row }, index) => {
    const easier = graded[index - 1];
    if (!easier?.row || !row || easier.head.id === head.id || readLevelId(easier.head.id)?.family !== readLevelId(head.id)?.family) return;
    if (easier.head.kind !== head.kind) faults.push(json.fault(['kind'], `expected the kind "${easier.head.kind}" of ${easier.head.id}, found "${head.kind}"`));
    else if (row.grade <= easier.row.grade)
      faults.push(json.fault(['tier'], `expected a grade above ${easier.row.grade}, the grade of ${easier.head.id}, found ${row.grade}`));
  });
  return faults;
}

/**
 * Checks the project's content, or only the given files, wherever they lie. Given files are still checked against the
 * project's facts, cards, words and pictures; they are told by their folder (sites, evidence, facts), else they are levels.
 * @param root the folder that holds `levels/` and `locales/`
 * @param only absolute names; all files of the project when absent
 */
export async function checkContent(root: string, world: World, only?: readonly string[], shownFrom: string = root): Promise<Report> {
  const files = contentFiles(root);
  const chosen = only ? new Set(only) : undefined;
  const faults: Fault[] = [];
  let count = 0;
  const wanted = (file: string): boolean => !chosen || chosen.has(file);
  const read = (file: string): JsonFile => readJsonFile(file, shownFrom);
  const take = (found: readonly Fault[], file: string): void => {
    if (!wanted(file)) return;
    count++;
    faults.push(...found);
  };

  const facts = new Map<string, Fact>();
  for (const file of files.facts) take(checkFacts(read(file), facts), file);
  const factIds = new Set(facts.keys());

  const scriptNames = new Set(files.scripts.map((file) => path.basename(file, '.json')));
  const campaign = checkCampaign(read(files.campaign), world, scriptNames);
  take(campaign.faults, files.campaign);
  const sites = new Set([
    ...scriptNames,
    ...(campaign.value ? [campaign.value.prologue, campaign.value.finale.id, ...campaign.value.sites.map((site) => site.id)] : []),
  ]);

  const cards = new Map<string, readonly string[]>();
  const givers = giversOf(files.scripts.map(read));
  for (const file of files.cards) {
    const card = parseFile(read(file), evidenceCard).value;
    if (card) cards.set(card.id, card.claims);
    if (wanted(file)) take(checkCard(read(file), world, factIds, sites, givers).faults, file);
  }

  const project = [...files.riddles, ...files.essais];
  const strangers = strangersAmong(files, only ?? []);
  const levels: Compared[] = [];
  for (const file of [...project.filter(wanted), ...strangers.levels]) {
    const json = read(file);
    const report = await checkLevel(json, world, { facts: factIds, cards });
    take(report.faults, file);
    if (report.head) levels.push({ json, head: report.head, row: report.row });
  }
  const own: Compared[] = [];
  for (const json of chosen ? kinOf(project, wanted, read) : []) {
    const { head, row } = await checkLevel(json, world, { facts: factIds, cards });
    if (head) own.push({ json, head, row });
  }
  faults.push(...compareLevels([...own, ...levels]));

  const scriptWorld = makeScriptWorld(files, world, campaign.value, new Set(cards.keys()), read, sites.size);
  for (const file of [...files.scripts.filter(wanted), ...strangers.scripts]) take(checkScript(read(file), scriptWorld), file);
  for (const file of strangers.cards) take(checkCard(read(file), world, factIds, sites, givers).faults, file);
  for (const file of strangers.facts) take(checkFacts(read(file), new Map()), file);
  if (wanted(files.texts)) take(checkTexts(read(files.texts), world, sites, facts).faults, files.texts);
  return { faults, rows: levels.flatMap(({ row }) => row ?? []), files: count };
}

/** card -> the sites whose scripts give it. */
function giversOf(scripts: readonly JsonFile[]): ReadonlyMap<string, readonly string[]> {
  const givers = new Map<string, string[]>();
  for (const { value } of scripts) {
    const parsed = siteScript.safeParse(value);
    for (const { card } of parsed.data?.steps ?? []) if (card !== undefined && parsed.data) givers.set(card, [...(givers.get(card) ?? []), parsed.data.id]);
  }
  return givers;
}

/** The project's other levels of the same kinds as its chosen ones: a new level must differ from them even when it is checked alone. */
function kinOf(project: readonly string[], wanted: (file: string) => boolean, read: (file: string) => JsonFile): JsonFile[] {
  const kindOf = (file: string): string => {
    const head = parseFile(read(file), levelFile).value;
    return head?.kind ?? '';
  };
  const kinds = new Set(project.filter(wanted).map(kindOf));
  return project.filter((file) => !wanted(file) && kinds.has(kindOf(file))).map(read);
}

/** Given files that are not the project's own, by the folder they lie in. */
function strangersAmong(files: ContentFiles, only: readonly string[]): { levels: string[]; scripts: string[]; cards: string[]; facts: string[] } {
  const own = new Set([files.campaign, files.texts, ...files.scripts, ...files.riddles, ...files.essais, ...files.cards, ...files.facts]);
  const others = only.filter((file) => !own.has(file));
  const inFolder = (name: string): string[] => others.filter((file) => path.basename(path.dirname(file)) === name);
  const [scripts, cards, facts] = [inFolder('sites'), inFolder('evidence'), inFolder('facts')];
  return { scripts, cards, facts, levels: others.filter((file) => ![...scripts, ...cards, ...facts].includes(file)) };
}

function makeScriptWorld(
  files: ContentFiles,
  world: World,
  campaign: { prologue: string; sites: readonly unknown[]; highestTier: number } | undefined,
  cards: ReadonlySet<string>,
  read: (file: string) => JsonFile,
  siteCount: number,
): ScriptWorld {
  const families = new Map<string, LevelFile[]>();
  for (const file of files.riddles) {
    const head = parseFile(read(file), levelFile).value;
    const family = head && readLevelId(head.id)?.family;
    if (head && family) families.set(family, [...(families.get(family) ?? []), head]);
  }
  const scripts = files.scripts.map((file) => read(file).value);
  const highest = campaign?.highestTier ?? 0;
  const tour = Array.from({ length: highest }, (_, index) => index + 1);
  return {
    ...world,
    families,
    cards,
    steps: new Set(scripts.filter((script) => siteScript.safeParse(script).success).flatMap(stepIds)),
    tourLength: campaign?.sites.length ?? siteCount,
    tiersFor: (site) => (site === campaign?.prologue ? [0] : tour),
  };
}
